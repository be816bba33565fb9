"""English phrase patterns of distress, by meaning; written as `patterns` says."""

# ruff: noqa: E501 - one pattern a line, so that a change to one is a change of one line

from bot.rules.care.assessment import Meaning

DISTRESS: dict[Meaning, str] = {
    Meaning.EXHAUSTION: """
        burned|burnt|burning out
        burnout
        i|am|feel|feeling|completely|utterly|mentally|emotionally|totally * exhausted|drained|depleted|overwhelmed|worn_down|falling_apart|broken|breaking|running_on_empty|hollow
        can not cope|function|keep_up|take_it|take_this|take_much|switch_off|concentrate|go_on|get_out|get_up|face|do_this|do_it
        nothing left in|to_give|of me
        <burnout> ** <strain>
        <strain> ** <burnout>
        <burnout> ** <crying>
        breaking|breakdown|breaking point
        end of my rope|tether|strength
        on my last legs
        dread|dreading * monday|mondays|work|shift|shifts|every|each|going|opening|sunday|the_next|tomorrow|morning
        <sleepless> ** <burnout>
    """,
    Meaning.ANXIETY: """
        panic attack|attacks
        panicking|panicked|hyperventilating|hyperventilated
        <panic> ** <strain>
        <strain> ** <panic>
        <panic> ** <panic>
        my anxiety|chest|heart|hands|stomach|nerves * is|are|was|were|feels|felt|starts|got * racing|pounding|tight|shaking|worse|bad|roof|back|knots|hammering|trembling|sick|churning|trembles
        could|can_not_breathe|stop_shaking|stop_worrying|calm down
        nightmares|flashbacks|nightmare ** since|back|again|every|accident|about
        am|feel|feeling|so|constantly|always * anxious|terrified|on_edge|scared all
    """,
    Meaning.GRIEF: """
        my|our * mother|father|sister|brother|son|daughter|wife|husband|partner|friend|baby|dog|cat|grandmother|grandfather|aunt|uncle|colleague|boss|mentor|nan|gran|grandad|niece|nephew|child * died|passed|death|funeral|is_dying|died by
        lost my|our|the|a * mother|father|sister|brother|son|daughter|wife|husband|partner|friend|baby|dog|cat|patient|grandmother|colleague|nan|pregnancy|resident
        miscarried|miscarriage|stillborn|stillbirth|bereaved|grieving|widowed
        died by suicide
        miss|missing him|her|them|my ** much|hurts|empty|still|died|every_day
        <grief> ** <crying>
        <crying> ** <grief>
        <grief> ** <strain>
        funeral|cremation|burial|ashes|grave * was|today|back|after|yesterday|i|could
        back|day|shift|week|since ** funeral|he_died|she_died|death
        killed|took|ended himself|herself|his_own|her_own|his|her ** ago|last|spring|year|mug|desk|still
        months|weeks to live
        gave him|her|them|us months|weeks
    """,
    Meaning.LONELINESS: """
        lonely|lonelier|loneliness|lonesome
        feel|am|feeling|so|completely|all|utterly|totally * alone|isolated|invisible
        no|not|without|nobody|no_one|zero * friends|to_talk_to|to_sit_with|to_call|to_tell|asks_how|asked_me|to_turn_to|i can talk
        not|never spoken|talked|spoke to a single|anyone|anybody|another|a_soul
        <lonely> ** <strain>
        <lonely> ** <lonely>
        not one|a_single_person|one|soul|message|call * said|asked|wrote|remembered|called|word
        hugged|touched|held me ** years|months|last|since
        eat|ate|eating|sit|sat|sitting * alone|in my car ** no_one|nobody|every|lunch|see
        like a? ghost|furniture|stranger|air|outsider
    """,
    Meaning.MISTREATMENT: """
        <bully> ** <strain>
        <bully> * me|my|us
        me|my * <bully>
        bullied|bullying|harassed|harassment|humiliated|discriminated|belittled|gaslighting|mobbing|ostracised
        racist|sexist|homophobic|transphobic ** me|my|i|comment|comments|joke|jokes|remark|remarks
        screams|screamed|yells|yelled|shouts|shouted|swears|laughs|laugh|laughed|laughing at|about_me|us
        called|calls|calling me * stupid|useless|names|aggressive|an_idiot|idiot|lazy|fat|a|the|dumb|crazy|slow|hysterical
        mock|mocks|mocked|mimics|imitates|copies|parodies me|my
        comments|commenting|comment|remarks|jokes|joke|stares|staring on|about|at my_body|weight|legs|chest|breasts|looks|accent|clothes|skin|hair|religion|figure
        because i am pregnant|black|a_woman|gay|trans|old|muslim|disabled|deaf|foreign|brown|jewish|autistic|a_mother|not_white
        wrong name|pronoun|pronouns
        leave|leaves|left|leaving|exclude|excludes|excluded|shut|cut me out
        stop|stopped|stops|go|goes|went talking|quiet|silent when i
        behind my back
        in front of everyone|everybody|the_whole|all|a_patient|the_class|the_team|customers|my ** humiliated|stupid|laughed|small|red|shouted|called|told_me_off|cry|tears|shame
        <bully> ** in front of
        passed over|demoted|overlooked ** again|third|because|fit|pregnant|woman|age|headscarf
        laid off|fired|sacked|dismissed by|after|from|because|like|today|yesterday
        rumours|rumour|lies|slur|slurs|meme|gossip about|on|of|spread me|my|locker|us|them
        everyone avoids|avoid|ignores me
        picks|picked|picking on me
        disgusting|unwanted|sexual|naked|inappropriate|nude|creepy pictures|messages|photos|comments|advances|touching|remarks
    """,
    Meaning.SUBSTANCE: """
        drinking|drink|drank|drunk * every|too|more|alone|again|before|to * night|day|much|evening|shift|work|alone|sleep|cope|morning|forget|come_down|calm|function
        relapsed|relapse|relapsing
        sober|clean|dry ** gone|again|days|months|years|struggling|lost|craving|broke
        bottle|bottles|wine|vodka|whisky|gin|beer|beers|joint|weed|pills|painkillers|codeine|tramadol|line|glasses|glass|rum * every|before|to|empty|gone|alone|again|is a|now|so|hidden|a day
        gambled|gambling|betting|bet ** away|salary|money|wages|again|stop|lost|savings|rent
        can not get|start|stop|sleep|face ** without * pills|drink|drinking|wine|weed|tablets|glass|it|medication|joint
        need a? drink|glass|joint|line|pill to|before|every|or
        <drink> ** <strain>
        <strain> ** <drink>
        addicted|addiction|addict|alcoholic
        more|too_many|extra * than i should|pills|painkillers|tablets|meds
        hours|minutes till|before|to * drink|glass|bottle
        hungover|still drunk|high at|on|again work|shift|again|the_ward
    """,
    Meaning.PAST_CRISIS: """
        my|an|survived|after|since * attempt ** ago|years|survived|hospital|anniversary|when_i_was|ward
        used to * <hurt> myself
        i * tried|attempted|wanted to * <kill>|take|end * myself|my ** ago|when_i_was|as_a_teenager|at_school|at_university|last_year|back then
        years|year|months_ago|since|clean * i * self harm|cutting|attempt|survived|hospital
        scars|scar ** nervous|old|summer|years|asked|cover|school
        was|been_in_hospital|a_ward|psychiatric|the clinic ** <want>|attempt|end|suicid~|depression
    """,
    Meaning.SLEEPLESSNESS: """
        <sleepless> ** <strain>
        <strain> ** <sleepless>
        not|barely|hardly * slept|sleep|sleeping * properly|well|in|for|at_all|weeks|days|nights|because|think|since|more_than|any_more
        lie|lying|lay|am|was awake ** till|four|three|every|again|heart|night|thinking|mind|wrong
        <sleepless> ** <panic>
        wake|woke * at|up at|around * three|four|two|3|4|2 ** can_not|not|mind|heart|thinking|work|dread|every
    """,
    Meaning.CRYING: """
        <crying> ** <cryplace>
        <cryplace> ** <crying>
        can|could not stop crying|the_tears|weeping|sobbing
        bursting|burst|broke|break|breaking into|in|down tears|crying|at|on|in
        in tears
        feel like crying|weeping
    """,
    Meaning.SHAME: """
        i|feel|am|feeling|being|like|only|such * worthless|useless|a_failure|failure|a_fraud|fraud|pathetic|a_disappointment|unlovable|stupid|a_burden|a_disgrace|not_good_enough|never_good_enough|a_joke|inadequate|rubbish|a_waste
        hate|hated|despise|loathe|disgusted|ashamed|sick * myself|of_myself|with_myself|by_myself|who_i_am|what_i_see|what_i_have_become
        never|not * good enough|enough for anyone|worth_anything|deserve
        let|letting|failed|failing * everyone|everybody|them|all|my_family|my_children|my team * down
        failed|failing as|at_a|being|everything|life|my|them
        everything|always|all|it is * my fault
        ashamed to|of|that ** tell|parents|myself|partner|anyone|i
        find|finds|found|finding * out|that ** fraud|fake|nothing|useless|bluff|i am
        whatever i do|try
        <shame> ** <strain>
        <shame> ** <crying>
    """,
    Meaning.NUMBNESS: """
        feel|felt|feeling * nothing|numb|empty|hollow|hopeless|dead_inside|low|lost|worthless|helpless|trapped|broken|down|heavy|desperate|unreal|depressed
        not|never|nothing * feel anything|feel_a_thing|look_forward|enjoy|care_about_anything|brings_me|interests_me|matters
        everything|it_all|all|life|nothing * pointless|grey|heavy|dark|meaningless|the_same|hopeless|falling_apart|too_much|hurts|unbearable|seems
        going|go|went through the motions
        depressed|depression|despair|hopelessness|hopeless|heartbroken|desperate
        <numb> ** <strain>
        <numb> ** <numb>
        so|deeply|always|constantly|terribly * sad|unhappy|low|miserable|down
        nobody home
        watch|watching|see * my life|myself ** glass|outside|film|from
    """,
    Meaning.MONEY: """
        can_not|could_not|how_to|how_will|behind|cannot * pay|afford|make|with * rent|bills|mortgage|food|school|heating|loan|loans|debt|on
        debt|debts|eviction|evicted|bailiffs|bailiff|bankrupt|bankruptcy|foreclosure|repossessed|overdraft|payday_loan|loan_shark|loan_sharks|arrears
        skip|skipping|skipped|miss meals|meal|dinner|food ** eat|children|pay|so
        lost|losing|lose * my|our|the job|house|home|flat|savings|contract|visa|business|licence ** scared|tell|ashamed|partner|wife|not_know|family|rent|everything
        savings * gone|empty|finished|ran out
        homeless|sofa_surfing|living_in_my_car|sleeping_in_my_car|food bank
        <money> ** <strain>
        <money> ** <shame>
        <money> ** <panic>
    """,
    Meaning.ILLNESS: """
        it|is|has|have|got|with|diagnosed|my|her|his * cancer|tumour|leukaemia|dementia|parkinson|multiple_sclerosis|als
        my depression|bipolar|ptsd|ocd|eating_disorder|anorexia|bulimia|anxiety|psychosis|illness|chronic|pain|flare
        diagnosed|diagnosis ** scared|told|with|not|shock|tell|cry
        in pain|agony all|every|constantly|and|day|nobody
        throw|throwing|make|making * up|myself sick ** lunch|eat|eating|meals|food|after|every
        starving|stopped|not * eating|myself|eaten
        scared|afraid|terrified|hiding * diagnosis|results|illness|scan|lump|operation|medication|tell
        <ill> ** <panic>
        <ill> ** <strain>
        treatment|chemo * not|stopped|failed|working|today|started|tired
    """,
    Meaning.BREAKUP: """
        husband|wife|partner|boyfriend|girlfriend|fiance|he|she * left me|moved_out|walked_out|cheated|wants_a_divorce|is_leaving_me|dumped_me|broke_up|asked for a divorce
        since the divorce|separation|break_up|breakup|split
        marriage|relationship * over|falling_apart|ending|broken|breaking
        fight|fighting|argue|arguing|row every|each|all_night|day|evening|the_time
        will|does|did not speak|talk|write to me any|again|since
        caring|care|looking * for|after * mother|father|wife|husband|son|daughter|her|him ** shift|alone|falling|tired|every|can_not|exhausted|night
        mother|father|wife|husband|nan|grandmother * dementia|alzheimer|stroke|dying|hospice|icu|intensive_care
        custody|court ** children|lost|see them|every
    """,
}
"""Patterns of distress."""
