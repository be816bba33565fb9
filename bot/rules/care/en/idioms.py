"""English phrases that only sound like signs: fillers, whole idioms, accidents, and what marks the past or a tale.

`IDIOMS` is written as `patterns` says; `FILLERS`, `PAST`, `RECENT` and `TALE` are plain phrases, parted by `|`.
"""

# ruff: noqa: E501 - one pattern a line, so that a change to one is a change of one line

FILLERS = """
not going to lie|no lie|not joking|no joke|not kidding|no one knows|nobody knows|i do not know why|do not ask me why|do not get me wrong
not that anyone cares|as usual|to be honest|not to be dramatic|i am not being dramatic|no idea|does not matter|not even
"""

IDIOMS = """
<thing> * is|are|was|were|be * killing|murdering me|us|everyone
<thing> * will|would|going_to|might * kill|be_the_death|be_the_end me|us|of_me|of_us
<part> * is|are|am killing me
kill|killed|killing|kills|killer|murder|murdered <the>? <thing>
kill|killed|killing * process|switch|server|session|build|job|pod|container|child|children|parent|thread|port|task|query|feature|branch|bill|deal|time|momentum|vibe|mood|lights|engine|it_at|zombies|zombie
killed|killing|nailed|crushed it
it is to die for
to die for
kill|murder|die|killing|dying for a|an|some|the|another|coffee|lunch|tea|cake|holiday|sandwich|pint
could|would|can murder|kill * coffee|tea|curry|pint|beer|pizza|burger|sandwich|sleep|nap|lunch|breakfast|biscuit
die|died|dying|dies|dead|kill|killed|killing|killing_myself|kill_myself|kill_me * laughing|laughter|with_laughter|of_laughter|of_embarrassment|of_shame|of_boredom|from_embarrassment|from_boredom|from_laughing|of_curiosity|of_cringe|inside_laughing
die|died|dying|dead * on stage|from_the_heat|of_heat|of_cold|in_the_heat|of_thirst|of_hunger|on_its|on_the_ci|on_my_machine
dying|die to * see|know|try|hear|find|read|meet|tell|taste|visit|get_home
bored|scared|sick|tired|frozen|worked|frightened|talked to_death|to_tears|stiff
sick to death
dead|brain_dead tired|line|lines|lock|lift|lifts|end|link|links|battery|serious|right|good|certain|on|code|weight_of|simple|easy|slow|quiet|heading|pixel|letter|zone|stock|man|ball|in_the_water
battery|batteries|laptop|phone|server|wifi|network|printer|car|line|channel|chat|office|street|shop|screen|disk|drive|market|plant|plants|office|feature|project * died|dies|dead|dying
over my dead body
knocked|knock|knocking them|him|her|us dead
dropping|drop|dropped like flies
burn|burned|burning|burnt the? midnight|candle|bridges|oil|cd|down_chart|calories
burn down|rate
shot|shoot|shooting|shoots me|him|her|them|us|myself|ourselves an|a|in_the_foot|some email|mail|message|note|text|line|question|look|foot
shot|shooting|shoot * myself in_the_foot
shooting * video|photo|photos|product|film|day|took|hoops|pool|wedding|star
take|took|taken|takes|taking a? stab|shot|bullet|hit|beating|hammering for|at|on|in
bite|bit|biting the? bullet|tongue
pull|pulled|pulling|pulls the? trigger|plug on
i will be|have gone|left by|at|before|from noon|lunch|one|two|three|four|five|six
jump|jumped|jumping|jumps off|on|into|onto|to|over|at|in|between|from * call|calls|meeting|zoom|teams|chance|conclusion|conclusions|conversation|ship|project|thread|next|task|bandwagon|channel|it|opportunity|queue|seat|holiday|pool|lake|class
hang|hung|hanging in there|out|up|around|on|over|tight
hung|hanging over
build|process|browser|computer|machine|script|app|call|program|it hung|hangs
hit|hits|hitting * the? ground_running|target|targets|road|sack|gym|deadline|nail|wall|books|quota|road_block|limit|goal|inbox|numbers|send
hit me with|up|that|like|how|when|when_i|today|then
it|this|that|news|realisation|size|heat|cold|smell|silence|wave hit|hits me|us|hard
hitting|banging|bang|hit|knocking my|our head|heads against|on this|a_brick|bug|vpn|that
throw|threw|thrown|throwing|throws * under_the_bus|in_the_towel|shade|a_curveball|out_of_the_window|in_at_the_deep|me_in|ideas|a_party|it_out
under the bus
drown|drowning|drowned|buried|swimming|swamped|burying|snowed in|under|by|with * tickets|ticket|mail|mails|email|emails|paperwork|work|meetings|requests|parcels|orders|data|spreadsheets|admin|reviews|slack|messages|forms|marking|laundry|sorrows|reports|alerts|boxes
drowning|drown|drowned my|our sorrows
fight|fighting|fought|putting|put * fires|fire
slay|slayed|slaying|slaughtered|murdered|massacred|destroyed|thrashed|crucify|annihilated|smashed * it|song|competition|at|by|us|them|karaoke|targets|target|quota
beat|beats|beating me|us|him|her|them ** moves|game|games|chess|cards|set|sets|points|goals|goal|round|quiz|race
beat|beats|beating me|us|him|her|them|the|my|our at|to|by|own|record|clock|traffic|odds|rush|queue|deadline|chess|personal|it|competition
heart attack when|moment|because|from|over|about|almost
nearly|almost|about had|have a? heart_attack|stroke|kittens
my|his|her|their|our|the? manager|boss|lead|team|editor|accountant|mother|gaffer * will|would|going_to|might kill|murder|strangle me if|when|for
could|could_have|would_have have? killed|kill|strangled|strangle|murdered|murder|throttled|throttle|hugged|kissed|slapped|punched him|her|them|the|my|it
lost|lose|losing the plot
lost|losing|lose the? will to live
strangling|strangle|strangler * monolith|legacy|service|pattern|fig
suicide squeeze|squad|burn|lunge|door|doors|run|runs|drill|drills|wing|wings|prevention|awareness|research|researcher|helpline|hotline|safer|policy|statistics|rate|rates|bomber|risk_assessment
career|social|political|commercial|financial|professional suicide
printer|server|laptop|computer|app|process|machine|disk|phone|cache|toaster|it|build committed|commits|commit suicide
cut|cuts|cutting|cutting_out myself some|a_slice|a_break|off_from|loose|slack|piece
cut|cutting|burned|burnt|burn|hurt|scratched|injured|cuts|burning|harmed|hit|bruised myself? * shaving|cooking|chopping|slicing|on_paper|on_the|on_a|on_an|on_my|with_the_oven|lifting|playing|at_football|at_the_gym|in_training|running|skiing|paper|ironing|gardening|opening|moving|falling
kick|kicking|kicked|pinch|pinched|slap|flog|flogging|beat|beating|beating_up myself up|for|over|that|because|about
shoot|kill|bury me now|please|if_i_ever|out_back
take me out back
someone|somebody|please|just|oh kill|shoot|hang|stab me|my_inbox
bleed|bleeding|bled users|money|cash|customers|edge|subscribers|market
feel|felt like|as i|a? death|zombie|warmed_up
death|dead * by powerpoint|march|star|metal|pool|letter_queue|mans_switch|man_switch|sea|valley|line
life|death|end of life|end support|cycle|cycles|insurance_project|insurance_forms|insurance_app|insurance_customer|insurance_claims|insurance_team|sciences|hack|hacks|saver|jacket|guard
end|ended|ending it_all|it on|with|there|early|at|by|in|up
ground|floor|earth|hole * swallow|open
sink|sank|wanted into|to the floor|ground|chair|carpet
disappear|vanish|disappeared|vanished|disappearing|escape into|to|on|under|behind|from|over|for the|a|my|an|two|mountains|woods|weekend|blanket|desk|hills|beach|garden|kitchen|holiday|sofa|duvet|pile|week|screen|book
not here|around|in|back|there|online|be_here|be_around|be_in on|next|tomorrow|this|for|till monday|tuesday|wednesday|thursday|friday|public|holiday
fml|facepalm
kill|murder|strangle|throttle|shoot|hang|hurt whoever
could have|could_have_almost|nearly|almost died when|of|on|at
died inside
lose|losing|lost my_temper|the_plot
wanted to die|sink|disappear|vanish when|of
killing me that|not_to
sudden|slow|living death
suicide mission|watch
a|an killer headache|feature|app|view|instinct|recipe|outfit|argument
die on that|this|the hill
do or die
be|being the death|end of me
blew|blow|blows|blown up|off|away at
work never killed
stone|drop|brain|half dead
dead|die|dies|died|dying|killed|respawn * level|boss_fight|game|episode|film|movie|book|novel|page|chapter|scene|play|opera|season|series|raid
"""

FIELDS: dict[str, str] = {
    "thing": """
        deadline, deadlines, project, projects, spreadsheet, spreadsheets, meeting, meetings,
        commute, rota, schedule, printer, server, build, builds, heat, suspense, traffic,
        stairs, job, workload, report, reports, bug, bugs, ticket, tickets, audit, migration,
        release, code, script, vpn, wifi, laptop, chair, shoes, heels, uniform, training,
        module, course, exam, homework, marking, essay, budget, slides, deck, client, customer,
        customers, emails, email, inbox, backlog, sprint, standup, shift, shifts, hours, week,
        monday, mondays, winter, weather, rain, humidity, cold, noise, music, playlist, jokes,
        joke, memes, small talk, paperwork, form, forms, process, processes, interface, app,
        site, website, feature, features, merge, merges, product, excel, powerpoint, jira,
        slack, teams, zoom, tool, tools, system, software, query, pipeline, idea, mood, vibe,
        conversation, momentum, lights, engine, weeds, battery, zombie, zombies, session, job,
        pod, container, tests, test, suite, diet, workout, gym, hangover, curiosity, wait,
        waiting, silence, queue, overtime, inventory, stocktake, phone, phones, typing, stand
        up, retro, okrs, appraisal, machine, this one, one, ones, this, it, that, air
        conditioning, aircon, construction, renovation
    """,
    "part": """
        feet, foot, back, knee, knees, head, shoulder, shoulders, neck, legs, arms, hands,
        wrist, eyes, tooth, teeth, stomach, sinuses, allergies, hay fever, hips, muscles,
        calves, ankle, throat, thumbs, tooth ache, ears, period, cramps
    """,
    "the": """
        the, a, an, my, our, that, this, some, off the, two, all, those, another, every, his,
        her, old, an old
    """,
}

PAST = """
years ago|year ago|decades ago|when i was|when we were|used to|as a teenager|as a student|as a child|as a kid|in my twenties|in my teens|in my thirties|back then|in those days
at school i|at university|in college|at college|last winter|last year|two winters|long ago|a long time ago|once stood|once tried|in 19|in 20|my younger self|i survived my|since my attempt|in my youth|in the past|years clean|years since|years later|anniversary|back in
"""

RECENT = """
today|tonight|again|still|now|last night|this morning|yesterday|this week|right now|at the moment|these days|lately|every day|every night|tomorrow|soon|is back|are back|back since|came back|coming back|came over
"""

TALE = """
a thriller|the thriller|the plot of|radio feature|audiobook|the trailer|in the film|in the movie|in the book|in the novel|in the story|in the game|in the play|in the series|in the show|a film|a movie|a novel|a series|a podcast|the podcast|documentary|crime novel|crime novels|game jam|book club|the character|a character|the hero|the heroine|romeo|hamlet|ophelia|the villain|song
on the news|in the news|in the paper|newspaper|headline|article|murder trial|true crime|workshop|poster|guidelines|guideline|training|trained|trainer|e learning|role play|roleplay|first aid|awareness|prevention|researcher|research|policy|banner|drill|lecture|seminar|a talk on|a talk about|campaign|helpline volunteers|filter rules|opera|musical|theatre|videogame|video game|boss fight|dungeon|our raid|tabletop|screenplay|level design|test data|glossary|translated|translating|customer story|statistics|pupils read|we read|watched
"""

NEGATORS = "not never no without nor neither hardly"
NOT_REALLY = "i stop help only wait resist shake control sure know sleep tell say believe trust keep get let breathe anyone longer"
"""After these a negation says nothing against what follows (`can not stop thinking of ...`)."""
