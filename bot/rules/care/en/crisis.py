"""English phrase patterns of crisis, by meaning; written as `patterns` says."""

# ruff: noqa: E501 - one pattern a line, so that a change to one is a change of one line

from bot.rules.care.assessment import Meaning

CRISIS: dict[Meaning, str] = {
    Meaning.SELF_HARM: """
        <kill> myself
        <hurt> myself
        end|ending|ended|take|taking|took|finish my own? life
        end|ending it all
        ending|end everything|things|it tonight|today|soon|now|properly
        <want> end|finish it|everything|things
        <want> end my|this|the_suffering|pain|misery|existence
        i|am|feel|feeling|felt|been|being|getting * suicidal
        suicidal thoughts|ideation|feelings|ideas|urges|again
        my * suicidal|suicide
        i * suicide
        suicide i|me|note
        suicide ** i|my ** think|thinking|thought|thoughts|mind|about
        thoughts|thought|thinking|think|plan|planning|idea|commit|method|methods|attempt * of|about|for|by * suicide
        commit|committing|attempt|attempting|consider|considering|contemplating suicide
        i|to|will|would|might * overdose|od
        i * overdosed
        an|the|take|took|taking|taken overdose
        too many|whole pills|tablets|bottle|packet|pack
        i <want> kill|hang|shoot|drown|poison me
        self harm|harmed|harming|injury
        cutting|burning|hurting helps|relieves|calms|is_the_only
        started|start|starting|been|am|back_to|relapsed_into cutting|self_harming|burning * again|at_work|myself|since|after|in_the
        swallow|swallowed|swallowing|take|took|taken|taking * all|whole|packet|bottle|box|handful|overdose|everything ** pills|tablets|painkillers|paracetamol|meds|medication
        swallow|swallowed|swallowing|took|taken * my? pills|tablets|painkillers ** sick|hospital|woke_up|on_purpose|sitting|did_not_work|too_many
        <want> to? <leap> off|from|in|under|into ** <height>
        i * <want> die
        want|wanna|wanting|need|ready|going to die
        <want> to? be|am|become dead
        wish|wished i|am * <die>
        better|rather|should|deserve|deserved|supposed|want * off? dead|die
        better|rather if|that i * dead|die|died
        rather|sooner * be? dead|die
        rather|sooner not be_alive|exist|live|wake_up|have_been_born|have_to_live|breathe
        i * do not want to? live|exist|be_alive|be_here_any_more|be_here_any_longer|be_on_this_earth|be in this world
        not|never|no|nothing|hate|hated|against want|wants|wish|longer|any|to|like * live|living|be_alive|being_alive|exist|existing
        do not want to * live|exist|be_alive
        do not want * alive|living
        i * <cannot> live any|like|with|in
        hope|wish|pray|praying|wishing i * die|died|dead|never|disappear
        burn|burned|burnt|burning|cut|cutting|scratch|scratching|slit|slitting|slice|slicing my arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|hand|hands|veins
        take|taking|took * all|whole|every ** pills|tablets|meds|medication
    """,
    Meaning.DEATH_WISH: """
        ! <wish> * not|never|without * wake|waking
        never|not * wake|waking * up? again|ever|tomorrow|from
        ! do not want to? * wake up
        sleep_for_ever|and_never|and_not|and * not_wake|and stay
        fall|fell|falling|go|going * asleep|sleep ** never|not|no ** wake|waking|woke|woken|get_up|open
        fall|fell|falling|go|going * asleep|sleep for_ever|forever|for_good
        close my eyes ** end|never|for_ever|last|over|not open
        god|universe|lord|allah|someone * take|takes|call|calls me now|away|soon|home|only|already
        take|takes me in my sleep
        disappointed|sorry|angry|annoyed|shame|sad|upset * i * woke|wake|opened|alive|still_here|survived
        <wish> ** <vanish>
        i * <want> <vanish>
        i * <want> not_exist|not_be|not_wake|stop_existing|stop_being|be_no_one|be_nowhere|be nothing
        <want> be no more
        not_being|not_be around|alive any more
        if|when|that|hope|hoping|wish|wishing * lorry|truck|bus|car|train|heart|plane|lift|illness|cancer|tumour|accident|building|driver|ceiling ** hit|hits|killed|stop|stopped|stops|took|take|takes|ended|crash|crashed|fatal|decided|over|out|flattened|fell|end
        hit by a|the_bus|lorry|truck|car|train|tram|van
        not|hardly|never_mind|care|complain|be_sad|sorry if|when ** i * not_wake|die|died|not_make|gone|killed|hit|crashed|over|dead
        not mind|care * dying|dead|if_it_ended|death
        hope|hoping|wish|relief|pray ** bad news|malignant|terminal|fatal|last_one|it_is_bad|serious|kills_me|is bad
        envy|jealous|envious ** gone|dead|funeral|grave|box|coffin|rest|died|buried
        let go of the? wheel|handrail|rail
        wrong|other|outer|far side of the? railing|railings|rail|barrier|parapet|fence
        gave|give|giving up on all_of_it|everything|life|living|myself
        <linger> ** <leap> ** <height>
        meant|wanted|tempted|urge|nearly|almost|second|going|plan ** turn|drive|swerve|steer|step|walk|jump|run into|off|under|in_front ** oncoming|<height>
        ! leave|leaving|left|depart|departing|off this earth|world|planet|life
        let|want|need|ready|help this|it to end|be_over
        not * part|included|inside of|in * world|life|existence|any_more
        <leap> ** <height> ** <linger>
        <height> ** <linger> ** <leap>
        <linger> ** <height> * edge|gap|long|thinking|too
        <height> ** <leap> ** over|done|end|gone|easy|easier|quiet|finished|no more
        one step|jump|leap|turn off|into|of|away|and
        i|myself|to ** in front of a|the_train|lorry|truck|bus|car|tram
        close|near|nearer|closer to * edge
        death * invitation|friend|relief|freedom|peace|comfort|comforting|welcome|appeal|appealing|sweet|kind|kinder|not_scare|not_frighten|easier|holiday|sleep|rest|tempting
        want|wish|need|long|longing|ache|ready ** everything|it_all|all_of_it|it * to? stop|end|be_over|go_quiet|go_black|go dark
        want * out of|from this? life|world|existence|my_head|body
        i * rather|prefer * not * be_alive|be_here|exist|live|have_woken|wake|be_around
        body * give up|stop|shut down
        long|longing|ready for death|the_end|the_grave|eternal
        stop my|this|the? heart beating|breathing
        be with him|her|them|father|mother|my_brother|my_son|my_daughter again|soon|now
        never|not * asked|supposed|meant to * born|exist|be_alive
        wish|should * never * born
        to|of be|being dead|gone|erased|deleted|switched_off|unplugged|wiped
        easier|simpler|better|nicer|kinder|quieter|tempting|peaceful|nice ** dead|not_exist|not_wake|not_be_here|not_being_here|not_being|gone|not_live|stop_existing|not_existing|disappear|vanish|never_born
    """,
    Meaning.BURDEN: """
        <everyone> ** <better> ** without_me
        <everyone> ** <better> ** if|once|when|after|the_moment_i|am * <vanish>
        ! better|better_off|happier|relieved|freer without_me
        ! better|better_off|happier|relieved|freer|easier * if|once|when|after i * <vanish>
        if|once|when|after i * <vanish> ** <everyone> ** <better>
        i|am|only|being|becoming|become|me|nothing ** <burdenword>
        <burdenword> to|on|for_everyone|everybody|my|them|all|others|the
        <nobody> * would|will|even|to ** <notice> ** gone|disappeared|disappear|if|when|die|died|me|left|vanished
        not|hardly|week|weeks|days|long ** anyone|anybody|someone * noticed|notice|missed|find|found
        if i * not|never|no_longer * here|around|there|alive|born|exist|existed
        i * never been? born
        life insurance|policy|death_benefit|payout|pension|insurance ** worth|more|pay|pays|clear|sums|dead|suicide|exclusion|clause|alive|cover|children|house|mortgage
        ! worth more dead|gone
        do|doing|did everyone|them|you_all|the_world|my * a? favour
        world|everyone|family|team|they * lose|lost|miss nothing|much|anything|me
        take|remove|removed|taking myself out|from|away|off
        give|gave|set ** his|her|their|them|him ** freedom|free|life_back|lives_back|peace
        make room|space|way for someone|others|better|them
        someone better could|can|deserves
        deserve|deserves|should have someone|mother|father|life|better ** not me|than_me|who_is_not|without_me|gone
        <burdenword> ** gone|better|relieved|without|permanently|end
        <everyone> ** sad|cry|grieve|mourn ** then|but ** move_on|relieved|better|free|live|house|get_over|ok|fine|manage
        get over it|me|losing
        <everyone> ** happier|relieved|free ** no more|gone|dead|without|not
        i * stopped|stop being_here|being_around|existing
        not|no_one|nobody|person_whose|one_day|life ** worse ** not in|without|gone
    """,
    Meaning.NO_FUTURE: """
        ! nothing|no_reason|no_reasons|not_a_reason left? to|for|i * live|living|stay_alive|go_on|carry_on|keep_going|exist
        <nothing> ** live|alive|stay|go_on|carry_on|keep_going|be_here|hold_on|wake_up|get_up|exist
        nothing left|else for|to * me|live|lose|do|give|hope
        no|not_find|not_see|out_of|not_have|not_a|not_one reason|reasons|reasons to|for * <goon>
        no|not|only|without|one|nothing|last ** <wayout> ** left|of_this|any_more|out|for_me|anywhere|i_can_see|you do not come
        no|only|without|not_see|last way_out|exit|escape|light_at|light_left|door|solution|other way
        no|without|zero * hope|future for_me|left|in_me|any_more|at_all|ahead|where
        not see|imagine|picture|believe|have|want|plan * future|tomorrow|myself * * in|getting|old|alive|there|being|reaching|next|beyond|past|around
        not see|imagine|picture myself
        see|imagine|picture|have no future|tomorrow|way|point|hope
        what|see|is|no * point|use|sense * of|in|to? * <goon>
        what is the point of? it|life|anything|me|everything|all|any
        why|how * bother|even|should|do|keep * i? <goon>
        why bother
        i * <cannot> ** <goon> ** any_more|like_this|much_longer|any_longer|another|for_ever|with life|this life
        <cannot> live|exist|be_alive|breathe like|any_more|with
        <cannot> go|carry_on living|with life|with_it_all|like_this|any_more|any_longer
        not * do this|life|living|it any_more|any_longer
        not * be_here|be_alive|be_around by|for|to|at|then|when|next|that|in
        will|do not * make|reach|see|live|last|survive|get it? to|till|past|through|another|the * <later>
        not think i * make it|survive|last|see|get through
        not be_around|here|alive to|for|by|when|any_more|much_longer
        <tired> <life>
        not sure|certain|convinced * i * want|wish|need|like * see|reach|live|meet|experience|get_to|be_here|be_around
        not|never ** see|reach * <later> ** see|reach
        tired|exhausted of|from|by * <goon>
        tired|sick of being_alive|here|me|in_pain|awake
        fighting|struggling|trying to * stay alive|live|exist|be_here|want_to_live
        give|giving|gave|given up on life|everything|myself|living|people|it_all|me
        i give|am giving|have given up
        am|are|being|is done|finished|through with * it_all|life|living|everything|this_world|all_of_it|trying|fighting|people
        life * over|ended|finished|done|not_worth|worthless|no_point|meaningless|pointless|no_meaning|unliveable|a_prison|already
        not worth living|it any_more|the_effort_of_living|staying
        only|one_thing|option|way|solution|choice|door|answer|exit ** left|is|remains ** death|die|end|finish|do|me|final|gone|stop|never
        only one|thing|option|way|door|exit * left|out|remains|for me
        there is no after|tomorrow|later|next
        tried everything ** nothing|done|no|tired|give
        nothing|none ** will|going_to|ever * change|get_better|help|work|improve|matter
        never|not|nothing ** going to|will|get|gets * better|end|change|improve ** ever|never|so|why|point
        not_matter|not_be_my_problem|not_my_problem * by then|then|after|soon|any_more to me
        by then i * gone|not
        do not have * weeks|months|days|years|that_long_in_me|left
        any ending|end is|would
        whatever|happens|after|result ** not be_around|here|matter to me
        how much_longer|long i|can * can|hold|take|last|stand|bear|do
        can_not|could_not bear|stand|face|survive|endure|take another|one_more|the_rest * day|night|week|year|of_my_life
        black|dark wall|hole|tunnel ** future|no|reach|exit|end
        stopped|stop|cancelled|not_planning|making|make|plan plans|anything|everything|the * after|future|next|for
    """,
    Meaning.GOODBYE: """
        my goodbye|farewell|last|final letter|letters|message|messages|note|words|wish|wishes|post|entry
        wrote|written|writing|write|leave|left|leaving|finished|hid|recorded ** letter|letters|note|notes|goodbye|videos ** children|wife|husband|mother|father|parents|family|everyone|drawer|after|gone|each|find|birthday
        last thing|words|time|entry|message i|from * will|write|say|do|from_me|see|hear|here|speak
        this|it|that|today|tonight|tomorrow is|will_be_my|the_last|final shift|bus|coffee|day|night|post|message|entry|week|one|walk|evening|morning|meal
        after|once|when|before|if|till i * am? gone|no_longer_here|not_here_any_more|am_no_more|have_gone|go for good
        reading|read|find|finds|found this|it|me ** gone|gentle|sorry|please|tell|dead|after|thursday|too_late|fault|mother|know
        to whoever|whoever|person_who finds|reads|found
        tell|let my|the|everyone|them|him|her|mother|children ** i * sorry|loved|love|fault|tried|was happy
        see you|everyone|all on the? other side
        i * am|will_be off|gone|leaving|out|away for good|ever
        everything|it|all|that * settled|arranged|sorted|taken_care_of ** i can|stop|go|rest|now
        rent|bills|everything paid|ahead ** after|nobody|not have|trouble|clearing|hurry
        will|letter|note|video|videos|recording|voice ** <close>|my_girls|my_boys|each|children ** birthday|after|gone|18|when|grow
        paid|settled|forgiven|thanked|apologised|cleared|returned|labelled|deleted|sold ** paid|settled|forgiven|thanked|apologised|told|written|wrote|deleted|cleared ** ready|now|after|for_good|over|quiet|go|gone|leave
        logging|signing|log|sign|checking|switching_off|out_for_ever|for_good|of life
        goodbye|farewell|bye|so_long world|everyone|everybody|all|cruel|life|little|my|and_thank|then|now|bot
        saying|said|say|says|said * goodbye|farewell|bye to * everyone|everything|all|them|my|life|people|each|place
        nice|good|pleasure|honour|been knowing|to_know|known|to_have_known_you|everyone|all
        not be needing|need|want them|it|these|my|any ** any_more|where|anyway|soon|much_longer
        not needing|need|require them|it any_more|where
        <decided> ** over|end|date|done|plan|last ** soon|set|day|finally
        <decided> ** know what i|am going|will|have to do
        deleted|paid|returned|wrote|cleared ** deleted|paid|returned|wrote|everyone|everything ** ready now|to_go
        date|day|time|everything|place|plan * set|picked|chosen|fixed|arranged|planned|ready ** calm|light|peace|peaceful|relief|free|rest|quiet|happy|good|feel|nobody|tonight
        made peace with|and|already * it|all|everything|dying|death|the_idea|god|life|leaving|feel|i
        finally|at_last|tonight|soon * be|have|find|i|can|will * rest|peace|at_peace|free|quiet|over|sleep_for_ever
        look after|take_care_of|feed|take|care|mind|water|adopt ** my|the|her|him|cat|dog|fish|children|boys|plants ** gone|no_longer|not_here|for_me|when_i|after|once
        nobody|no_one|not|none * fault|blame
        thank|thanks you|all|everyone|for ** everything|listening|good_times|kindness ** goodbye|bye|last|never|rest|go_now|not_be
        not planning|plan|going|intend|mean on|to * coming back|going_back|come_back|return|be_back|wake
        keep|remember|remembered|think|thinking me|of me like|as|this_way|happy|fondly|kindly|when
        not be online|here|there|back|around|on tomorrow|tonight|next|after|monday|any_more
    """,
    Meaning.UNSAFE: """
        ! not trust myself to|with|alone|near|around|tonight|on|by|if
        not safe with|from|alone|to be|by|on|being|around * myself|alone|left|own|my|me
        not safe|unsafe|dangerous|danger to|for|with|from myself
        scared|afraid|frightened|terrified|worried of|by|about|at|what|that * i|myself|might|will|thoughts|may|could * do|alone|own|if|go|home|myself|do_it|thoughts|tonight
        afraid|scared|frightened|terrified of * myself|my_own|being_alone|my thoughts
        do|doing|done something stupid|bad|final|permanent|irreversible|drastic|terrible|silly|dangerous|rash
        <ready> ** <means>
        <means> ** <ready>
        i|my|me|and ** blade|razor|noose|rope|pills|tablets|gun|pistol|scalpel ** hand|bag|drawer|boot|bed|car|desk|pocket|table|cabinet|tonight|mouth|nightstand|locker|wrist|skin
        voice|voices|thoughts|head|brain|urge ** jump|do_it|end|die|tell|tells|telling|say|says|louder|finish|kill|go_ahead|hurt
        urge|urges * so|is|are|to|again|back|strong|come|came|today
        take|took|taken|hide|hid|hidden|lock|locked|keep|keeps|give|gave|hand|handed * gun|knife|knives|pills|belt|meds|tablets|keys|blades|razors|rope|from|away ** asked|out|me|from|house|roommate|brother|friend|wife|husband|mother|neighbour|away
        marks|scars|cuts|scabs|burns|blood|plasters|bandage|bandages on|all|under|up|from|over my|both|the arm|arms|wrist|wrists|leg|legs|thigh|thighs|sleeve|sleeves|skin|old
        till|until i|they|it bleed|bleeds|bleeding|bled|pass out
        <hurt> my_own|arm|arms|legs|thighs|skin|wrists
        stopped|stop|skipping|skipped|not|refusing taking|take|taken|eating|eat|drinking * heart|insulin|medication|meds|tablets|for|anything|dialysis|pills ** die|way|end|give_up|stop|telling|purpose|hope|over|days
        i * might|may|will|could|am * not|am|be * make|survive|here|alive|safe * through|tonight|morning|the_night|it
        get|make|survive|through|not_through|it|last * tonight|the_night|till_morning|this_night|weekend
        looking|looked|look|googled|google|searching|searched|read|reading * up|for|about|on|how * ways|way|painless|methods|how_many|how_much|how_long|lethal|high_enough|enough|quick|quickest|bridges|doses|dose
        painless|least_painful|quietest|quickest|easiest way|method|death|exit|out_of_life|to_die
        how many|much * pills|tablets|would|is|are|it|paracetamol|insulin|enough * take|takes|enough|lethal|fatal|need|kill
        with my shoes off
        ! <height> to jump
        ! end of me and|thanks|now|is|,
        ! i|me|and|to|almost|nearly|will|want * jump|jumped|jumping off|from|in_front_of|under the|a|our? roof|bridge|balcony|building|train|window|cliff|platform
        parked|sitting|standing|sat|stood|walked|drove * at|by|to|on|near|above|over|under the? reservoir|cliff|quarry|bridge|tracks|viewpoint|weir|edge|railway|roof|dam|lake|river ** told|nobody|no_one|alone|dark|hour|note|everyone|shoes|engine|thinking|again|cold|deep
        <height> ** shoes off|for_an_hour|stayed_there|held_on|both_hands|stood_there|till_dark|climbed_over|not feel safe
        if i stop|do not * writing|talking|hold|keep|answer|distract * do|going|might|will|know
        keep asking|talking|writing * to? me|things|because|or
    """,
}
"""Patterns about the writer."""
