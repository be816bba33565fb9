"""English phrase patterns of danger from or to others, by meaning; written as `patterns` says."""

# ruff: noqa: E501 - one pattern a line, so that a change to one is a change of one line

from bot.rules.care.assessment import Meaning

DANGER: dict[Meaning, str] = {
    Meaning.HARM_OTHERS: """
        i * <want> ** <harm> * him|her|them|someone|somebody|people|everyone|all|my|the|his|their|that
        going to|will|want_to|wanna|could|might|imagine|imagining|about|of * <harm> * him|her|them|someone|somebody|everyone|his|their|my_boss|my_manager|my_wife|my_baby|the_baby|my_child|my_children|my_husband|a_patient|my_partner
        <want> ** bring|bringing|take|taking|get|getting|use|using|buy * <weapon> ** office|work|depot|school|site|meeting|shift|plant|him|her|them|his|house
        bring|bringing|take|taking|buy|bought|load|loaded|sharpened|got * <weapon> ** <payback>
        <weapon> ** <payback>
        <payback> ** <weapon>
        want|wish|wants|rather him|her|them|my_boss|my_manager * dead|to_suffer|to_bleed|to_die|gone_for_ever
        put him|her|them|my * in hospital|in_the_ground|through_the_wall|under_the_ground|in_a_wheelchair
        <weapon> ** his|her|their coffee|tea|face|head|throat|lunch|drink|skull|car
        <weapon> ** make|making|made|shut|scare|show|teach|feel ** him|her|them|my_manager|my_boss|everyone
        smash|bash|break|crack|split|stab|cut|slit|snap his|her|their|someone skull|head|face|neck|jaw|throat|teeth|legs
        i am? afraid|scared|terrified|frightened|worried|not * i * <harm> * him|her|them|someone|baby|child|children|my|again
        i * shook|shaken|hit|slapped|pushed|shoved|choked|hurt|punched|kicked|beat|grabbed|smacked|threw|struck * my|the|him|her wife|husband|partner|girlfriend|boyfriend|child|children|son|daughter|baby|toddler|mother|father|patient|resident
        i|to|am shook|shaking|shake|smother|drown|hurt|hit * baby|newborn|infant|toddler
        i * <payback> ** <harm>
        not hold|stop back|myself ** <harm>|fist|fists|hurt|him|her
        <want> * <payback>
        they|he|she|everyone|you|all|who will|going to * be sorry|regret_it|pay_for|see_who|see_what|learn|bleed|remember my name
        list of * everyone|people|names|all|those * who|that|they|shifts|see
        want|wanted|urge|itch|itching|impulse|tempted to * <harm> * her|him|his|them|face|pillow|the_resident|the_patient|my
        fantasy|fantasies|fantasise|fantasising|dream|daydream|imagine|imagining|picture|plan|planning|thought|think_about|of|how|it ** <harm>|dead|knife|gun|fire|his_blood|her blood
        fantasy|fantasies|fantasise|thoughts|thinking|dreams|images * about|of * running|shooting|beating|hitting|hurting|killing|stabbing|burning|pushing|strangling|poisoning him|her|them|my|people|the
        my hands|hand|fist|fists * around|at|on|in his|her|their neck|throat|face
        bring|bringing|take|taking something that|to ** stop|shut|pay|sorry|see|laughing
        i * drive|drove|run|running ** over|down|into him|her|them|the_crowd|my_boss|people
        where he|she|they live|lives|park|parks|sleep|sleeps|drink|drinks|jogs|run ** i|rifle|gun|sorry|pay|get|wait
    """,
    Meaning.HOME_DANGER: """
        <close> ** <assault> * <bodypart>
        he|she * <assault> * <bodypart>
        <close> ** <assault> * into|against|down|across|on_the|a? wall|wardrobe|stairs|floor|door|table|bed|room
        he|she <assault> me
        <assault> me * into|against|down|across|by|in|on|with_the|a? wall|wardrobe|stairs|floor|door|hair|throat|face|belt|front|head|neck|back|arm|fist
        ! he|she * hit|beat|slapped|punched|kicked|choked|strangled|raped me again|last_night|yesterday|in|because|so|when|on
        ! <close> * hit|beat|slapped|punched|kicked|choked|strangled|raped|hits|beats|attacked me
        ! hits|beats|slaps|punches|kicks|chokes|strangles|abuses|rapes|hurts me
        ! shoved|shoves|pushed|pushes|threw|throws|kicked|kicks|dragged|drags|slammed|slams|pulled|flung|knocked me off|down|into|against|through|across|to|out_of|over the|a|my? ladder|stairs|wall|floor|van|wardrobe|shelf|door|scaffold|road|street|ground|table|machine|bus|truck|wall|concrete|railing|bed|bathtub|cupboard|balcony|window
        <close> ** <said> ** <threat>
        he|she ** <said> ** <threat>
        said|says|told|threatens|threatened|swears|warned|warns|texted ** if i * leave|left|go|tell|told|talk|take|ever|complain|run|try|report|say|call ** he|she|they|will|would|never
        if i * leave|left|go|tell|told|talk|take|ever|complain|run|try|report|come|do_not|am late ** he|she|they|will|would ** <threat>|kill|hurt|find|never|burn|pay
        <close> ** <control> ** <controlled>
        he|she|they * <control> ** <controlled>
        he|she|they * <control>
        <homefear>
        <injury> ** he|she|husband|partner|wife|boyfriend|girlfriend|told|hide|camera|cover|colleagues|team|work|nobody|said|call|apologised|long_sleeves|flowers|fell
        told|tell|said|say|lie|lied ** walked into a? door|cupboard|fell_down|fell_off|clumsy|the stairs
        hide|hid|hiding|cover|covered|concealer|makeup|foundation|camera|scarf|sleeves ** bruise|bruises|neck|marks|eye|cheek|lip|jaw|wrists|throat|handprint
        <close> ** <stalk>
        he|she|ex * <stalk>
        <stalk> ** again|third_time|every_day|this_week|since|he|she|ex|will_not|scared|afraid
        <marry>
        tied|chained|tie|ties|dragged|drags|handcuffed|gagged|starved|starves|burns|scalds|whips me
        <close> * burns|scalds|whips|ties|tied|starves|drugs|imprisons|suffocates me|us
        the|his|her|a|with belt|cable|whip|ladle|hose|rod|slipper|iron ** when|if|because|on|me|at night|after
        tracker|tracking|spyware|camera|cameras|app in|on my car|phone|bag|bedroom
        ! <rape>
        not|never_say|saying_no_to_him|her|at night ** safe|allowed|pay|angry|choice
        apologised|apologises|sorry|flowers ** like always|next_time|ribs|hit|bruise|hurt|again_and_again|never_again
        afraid|scared|terrified|frightened of|what|that * he|she|husband|wife|partner|boyfriend|girlfriend|father|mother|brother|ex|what_he|what_she
        afraid|scared|frightened|terrified|dread|dreading to|of|go|going * go|going|come|coming|be|being|back|home * home|back_there|there_tonight|to_the_house|house|flat|to_him|to_her
        hole|dent|holes in|punched|next ** wall|door ** head|fist|he|she|should
        passed out|unconscious|black_out|could not breathe ** he|she|hands|throat|neck|choked|strangled
        burn|burns|burned|set ** house ** us|me|with
        locked|locks|lock me|us|my ** room|out|in|house|flat|bathroom|cellar|balcony|night|food
        hits|beats|slaps|beat|hit|whipped|belt me|my|us when|because|if|with|over|after|again|at_home|in_front
        i|we run|ran|escape|escaped|hide|hid|flee|fled|sleep|slept ** him|her|from|car|shelter|neighbour|husband|children|kicked|drunk
    """,
    Meaning.WORK_DANGER: """
        <colleague> ** <assault> * <bodypart>
        <colleague> ** <assault> ** me ** face|head|wall|hair|arm|throat|floor|down|fist|knife|bottle
        <colleague> ** <touch> ** <intimate>
        <touch> ** <intimate>
        his|her|their hand|hands * up|on|down|under|around|between my
        <colleague> ** <said> ** <threat>
        <said> ** <threat> ** me|my|us|if i
        follow|followed|following|follows me ** car|home|hotel|room|parking|toilet|train|street|bus|house|shift|dark|again|night
        cornered|corners|trapped|blocked|blocks|pinned|locked ** me|my|door|way ** room|store|office|door|cold|stock|corridor|lift|warehouse|wall
        left|sent|found|got|getting|receive|received|sends|get ** note|photo|photos|pictures|message|messages|letter|voicemail|bullet|calls|threats|emails ** children|house|home|school|noose|knife|kill|die|know_where|my_address|rape|hang|burn|hurt
        ! death|rape|bomb|violent threat|threats
        ! threatened|threatens|threatening|threaten|threats * me|us|my|to|with ** kill|hurt|beat|rape|stab|shoot|knife|gun|family|children|fire|bat|find|come|fists|violence|acid|wait|house|address
        threatened|threatens|threatening me
        knife|gun|weapon|bottle|hammer|fists|machete|blade on|at|to|against|in_me|my|us|face|throat
        pulled|waved|held|pointed|drew|swung|raised a|his|her|the knife|gun|weapon|blade|fist|hammer|bottle|crowbar|spade
        assaulted|attacked|groped|beaten|stabbed|punched|kicked|spat|robbed|held_up|headbutted by|at|me|on|again|in
        assaulted|attacked|stabbed|punched|kicked|robbed|bit|headbutted me
        he|they|she|who * said|say|says|swore|shouted * be_back|wait|come_back|next_time|find me|nobody_will_believe|no_one_will_believe|shut up about
        get a beating|beaten|hit|attacked|killed if|who|again|by|up
        waited|waits|waiting|wait for me ** bats|behind|dark|said|car|gate|after|outside|alone
        woke up in his|a_strange|somebody|the hotel ** room|bed|not remember
        drugged|spiked me|my
        put something in my drink|tea|coffee|glass
        got|found|has|posted|published|knows|know * my|our|where_i * address|number|home|house|street|picture|live ** says|coming|threat|rape|kill|come|going|visit|hurt
        keep|keeps|took|take|kept|holds our|my_passport|passports|papers|documents|wages
        oil|pan|pans|tool|tools|chair|boiling ** at me|on_the_arm|on_me ** shut|or_else|told|burned|hit|throw|again
        not stop when|after|though|even_i_said|told|asked|begged|pushed
    """,
    Meaning.OTHER_PERSON: """
        i|am * scared|afraid|frightened|terrified|fear for her|him|them
        student|pupil|colleague|child|boy|girl|son|daughter|friend * poem|essay|letter|note|drawing|story * about dying|suicide|wanting_to_die
        <close> ** <sign>
        <colleague> ** <sign>
        <worry> ** <sign>
        <sign> ** <worry>
        worried|scared|afraid|frightened|terrified|concerned|bad feeling * for|about|that ** suicid~|himself|herself|themselves|kill|harm|safe|alive|pistol|gun|pills|dead|die|bruises|hurt|planning|note|hits
        he|she|they|husband|wife|son|daughter|father|mother|brother|sister|friend|colleague * said|says|saying|keeps|told|wrote|talks|texted|typed|posted ** <die>|<vanish>|dead|burden|goodbye|gone|end|no_point|shotgun|not_be_here|last
        bruises|black_eye|burns|marks|cuts|scars ** she|he|her|his|says|fell|again|sleeves
        i hear|heard ** through|screaming|crying|wall|hitting|beats|scream|thuds|next door
        stepfather|stepdad|uncle|boyfriend|father|coach|brother ** comes|touch|touches|hurting|hurts|hits|beats ** bed|her|him|them|tell|child|girl|boy
        one of my|the|our|user|student|pupil|a|my_pupils|users|students|volunteers|apprentices|members|patients|girl|boy|member|kid|user ** <sign>
        do i call|tell|report|say|phone someone|anyone|police|ambulance|the_police|help|parents
        posted|wrote|sent|left * goodbye|farewell|last * message|post|note|and
        he|she|they|friend|wife|husband|ex ** not_answer|not_answering|not_pick|not_picking|not_reply|not_replying|phone_is_off|stopped answering ** worried|scared|goodbye|boys|strange|never|hours|since|phone
        never talks like this|that
        found a|the * note|letter ** suicide|goodbye|whose|read|reads
    """,
}
"""Patterns about what others do to the writer, the writer to them, or they to themselves."""
