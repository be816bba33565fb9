"""English figures of speech with strong words that people use on ordinary days, one a line; written as `patterns` says."""

# ruff: noqa: E501 - one pattern a line, so that a change to one is a change of one line

SAYINGS = """
will|would|am not|not_going_to be? here|there|in|around|online|available|at_work ** day_off|days_off|off_for|off_to|dentist|appointment|appointments|holiday|holidays|vacation|on_leave|annual_leave|parental_leave|conference|offsite|wedding|course|training|workshop|at_the_client|at_a_client|school|camping|travelling|honeymoon|moving_house|half_term
can|could not go on vacation|holiday|holidays|leave|a_trip|a_date|the_course|the_trip
cyclist|driver|drivers|motorist|biker|pedestrian|passenger|stranger|tourist|jogger * shouted|shouts|yelled|swore|honked|screamed|beeped|hooted at me|us
pushed|push|pushes|nudged|encouraged|talked me to|into apply|applying|ask|asking|speak|speaking|try|trying|present|presenting|publish|publishing|write|writing|run|running|learn|learning|take_the|go_for
do|did|does not want|wanted to be a|an|the|your manager|lead|boss|supervisor|coordinator|contractor|freelancer|developer|teacher|nurse|treasurer|chair any_more|any_longer
break|broke|broken|kick|kicked|force|forced the? door|lock|window * with|because|lock|keys|key|caretaker|landlord|locksmith|jammed|stuck
painkiller|painkillers|paracetamol|ibuprofen|aspirin|tablet|tablets|pill|pills * for my|the|a|his|her headache|headaches|migraine|back|knee|cold|flu|tooth|toothache|allergy|hay_fever|fever|sinuses|dog|cat|ankle
roof|rooftop|bridge|tower|platform|cliff|tracks * design|designs|approved|repair|repairs|inspect|inspection|solar|panels|antenna|terrace|garden|party|bar|barbecue|drawings|railway_model|painting|sunset
looks could kill
kill|killed|killing with_kindness|two_birds|time|an_hour|the_vibe|the_mood|the_lights
curiosity killed
dressed|dress to kill
makes|make|made a killing
moved|move|going in|out for the kill
cut|cuts|cutting both ways|corners|to_the_chase|the_cheese|the_ribbon|the_cake|the_grass|my_losses|the_agenda|down_on|it_short
cut|cutting throat
dead in the water|as_a_dodo
dead wood|heat|ringer|weight_tonight|cert|keen|centre|beat|calm_at|funny|chuffed|proud|sure
caught dead
played|playing|play dead
raise|raised|wake|woke the dead
back from the dead
drop|dropped dead gorgeous|funny
flogging|flog|beating|beat a dead horse
die|died|dies|dying * hard|down|away|out|off|for_it|of_old_age|happy|a_slow_death|a_death|a_thousand
die|died|dying is cast
never say die
to die of|from heat|boredom|laughter
a matter of life|death
at|on death door|row
kiss of death
fate|fates worse than death
sentence|sign|signed death|the warrant
death by a|committee|meetings|slides|powerpoint|chocolate|admin
death of a|the salesman|party|email
death wish * today|again|for|on|this_week
has|have|had a death_wish
bites|bite|bit|biting the? dust|bullet|tongue
buried|bury the? hatchet|lede|head_in|nose_in|in_briefs|in_work|in_boxes|us_in|me_in
blood sweat|pressure|drive|donation|donor|test|tests|orange|on_the_minutes
bad blood
in cold blood
in|out for blood
bloodbath|massacre|carnage
wants|want|after|smell|smelled blood
sweating|sweat|sweated blood
make|makes|made my blood boil
bleeding edge|heart|hearts|obvious
stab|stabs at|in_the_dark
stabbed|stab|stabbing in_the_back me?
back stabbing|stabber
knife edge|skills|fight_over|sharpener|drawer
under the knife
gun|guns shy|blazing|to_my_head_and_a_menu|ho
jumped|jump|jumping * gun|queue|ship|rope|start|in_puddles|for_joy|through_hoops|for_it|to_conclusions
smoking gun
silver bullet
dodge|dodged|dodging a bullet
bullet journal|point|points|proof|train|list
sweat|sweating|sweated bullets
shot|shots of|an espresso|coffee|tequila|in_the_arm|in_the_dark|list|listed|across_the_bow|down
shot|shoot|shooting|shoots the? breeze|messenger|from_the_hip|hoops|for_the_stars|goal|penalties|ahead|up
bomb|bombed|bombing|bombshell the|at|out|it|karaoke|exam|interview|test|joke|gig
drop|dropped|dropping a|the|this|that bomb|bombshell
is|was|were the bomb
photo|bath|seed|stink|cherry bomb|bombs
time|ticking bomb
choke|choked|choking * on_the|on_my|on_a|up|at_the|in_the_final
grill|grilled|grilling|roast|roasted|roasting * for|about|by|us|me|on|sausages|halloumi|burgers
torture|tortured|agony * two_hours|slides|fonts|training|seminar|waiting|conference
pain|pains in the? neck|backside|arse|butt|ass|bum|foot
growing pains
no pain no gain
scared|frightened|spooked * life|daylights|pants|socks out|off
scared|scare stiff
heart attack * when|moment|almost|nearly|from
heart|hearts stopped|skipped|sank|melted|in_my_mouth|in_the_right
broke|breaks|breaking|broken the? ice|bank|record|records|news|silence|fast|even|deadlock|seal|spell
broke|broken|breaks|breaking * leg to|on_stage|tonight|everyone|luck
break a leg
lost|lose|losing * keys|badge|phone|count|track|match|game|voice|appetite|way|thread|marbles|weight|tender|bet|argument|connection|signal
lost in translation|thought|the_post|it|space
lost the will to live
hell week|for_leather|of_a|yes|no|kitchen|hole|freezes|or_high_water|breaks
for the hell of
to hell and back
what the hell
from hell
nightmare to|of a|an install|park|configure|merge|commute|printer|seating|tenant|setup
worst|my|a nightmare * parking|printer|deploy|install|traffic|logistics|spreadsheet
drowning|drown|drowned * in|out noise|tickets|work|mails|chocolate|paperwork
deep|thrown|jump end|in at the? deep|end
sink or swim
swim|swam|swimming with sharks
in deep|hot water
burn|burned|burning|burnt * rubber|bridges|candle|calories|toast|tongue|my_tongue|ears|cake|biscuits|lunch|popcorn|soup|cash|money
burning question|questions|desire|platform|cd
slow|freedom|sick burn
crash course|test|diet|landing|pad|site_map
crash|crashed|crashing the|on_the|my_old app|site|browser|system|server|laptop|sofa|wedding|party|build|excel|on_the_sofa
car|train crash|wreck of|meeting|tv|presentation
train wreck
hung|hang|hanging|hangs * out|around|up|coat|coats|pictures|laundry|on_a_second|poster|lights|decorations|curtains|by_the_promise
get|got the? hang of
let it|him|her|them hang
rope|roped|roping|ropes course|me_in|in|into
learn|know|show|showed|learning|learned the ropes
hit|hits|hitting snooze|pause|save|send|enter|delete|reply|jackpot|books|ground|brakes|ceiling|roof|spot|nerve|mark|snag|peak|stride|bottle_bank|high_note|record|gym|shops|town|milestone|home_run
hit|hits it off|out_of_the_park|a_wall|the_wall|rock_bottom_prices|and_miss
big|smash|greatest|instant|direct hit|hits
was|is|were a hit with
it hit me
beat|beats|beating * it|heat|rush|system|drum|eggs|clock|traffic|level|boss|record|queue|to_it|around_the_bush|bush|game|high_score|personal_best
beats me
punch line|card|cards|bag|up|drunk
rolling|roll|pack|packs|packed|punched|pack_a with|a|the|punches|punch|air
kick|kicked|kicking|kicks off|back|butt|the_bucket_list|habit|tyres|starts
slap|slapped|slapping on_the_wrist|dash|bang|up|on_a_label|stickers|on_the_back
strangle|strangled|throttle|throttled * bug|vine|monolith|api|requests|traffic|laugh
fight|fighting|fought * over|about|for_the|off|fires|fire|corner|cold|sleep|biscuit|the_printer|with_excel|with_the_printer|a_cold
food|pillow|snowball|water|cake fight
war|battle room|of_words|with_the_printer|paint|cry|scars|horse|plan
fall|fell|falling * off_his_chair|off_my_chair|in_love|apart_at_the_seams|flat|behind|short|through|into_place|on_deaf|over_laughing|over_myself|in_line|down_a_rabbit_hole
give|gave|given|giving * up ghost|sugar|coffee|smoking|meat|chocolate|seat|crossword|on_the_crossword|the_ghost
throw|threw|throwing|thrown * towel|party|shade|hat|tantrum|light|weight|off|deep_end|snowballs|together
going|go|went|gone out_of_my_mind|bananas|nuts|crazy|mad|ballistic|viral|under|out_with_a_bang|down_in_flames|south|up_in_smoke|down_well
driving|drives|drove|drive * me|us|everyone up_the_wall|crazy|mad|nuts|insane|bonkers|round_the_bend|bananas
end of an|the|of_the era|day|line|season|month|term|quarter|year|week|story|discussion|shift|tunnel_in_sight
end|ended|ends * in tears_of_joy|a_draw|an_accident|cake|laughter
loose|dead|tail|odd|split|front|back|week|high|low end|ends
not|nothing * look|looking forward * canteen|lunch|menu|meeting|monday|winter|traffic
not|will|would * survive|live|live_on|function|exist|cope without * coffee|tea|music|headphones|calendar|spellcheck|chocolate|internet|wifi|glasses|phone|lists|snooze|google|kettle|biscuits
survived|surviving|survive * monday|meeting|week|training|commute|party|interview|presentation|inspection|audit|evening|exam|first|another
lucky|glad to be alive
came|come|got|get out alive
alive|live and kicking|music|chat|demo|stream|show|coverage|site
what|not what|how a|an way to_go|ending
world * end|ends|ended if|when|because
end of the world
not the end of
disappear|disappeared|vanish|vanished|disappearing|vanishes * slides|file|files|stapler|pen|pens|biscuits|cake|budget|sock|socks|folder|act|for_a_week|for_a_weekend|for_the_weekend
escape|escaped room|key|route|artist|velocity|plan_b|to_the
invisible|invisibility * cloak|ink|today|mode|work
pass|passed|passing out|away_the|on|the_salt * flyers|leaflets|snacks|time|exam
blackout|black out poetry|blinds|curtains
weight off|lifted my|mind|shoulders
under fire|pressure|attack * from|by|of
attack|attacked|attacking * backlog|pile|problem|of_the_giggles|buffet|cake|mountain|inbox|list
panic|panicked|panicking * over|button|buying|bought|attack_of_the|stations
no need to? panic
sick as|and|leave|of_the|of_this|of_hearing|beats dog|tired|note|canteen|tool|noise|system|music
sick|ill leave|note|pay|day|days|bay
depressing|depressed * weather|result|football|canteen|playlist|menu|button|grey_carpet
hopeless|useless at|with directions|names|maths|cooking|karaoke|tech|plants|bowling|football|drawing|spelling|small
guilty pleasure|pleasures|as_charged|of_eating|conscience_and_cake
shame|shameless that|about|plug|on
cry|cried|crying|tears * happy|of_joy|of_laughter|laughing|with_laughter|onions|onion|wedding|film|movie|over_spilt|wolf
happy tears
in|to tears of|from|laughing joy|laughter|onions
cry|cried|weep|tears|in_tears with|of joy|laughter|relief|happiness
starving|starved|famished|could_eat_a_horse
dying|die|died * for * coffee|lunch|tea|holiday|break|weekend|beer|cake|snack
battle|uphill battle
crucify|crucified|lynched|hung_drawn|skin me|us|alive
eat|eaten|ate me|us alive
skinned|skin me|him|her alive
buried|eaten|flayed alive
my|his|her|the|this life of me|mine|a_party|easier|story
save|saved|saving|saves * life|day|bacon|date|money
life saver|saving_app|hack|goals|skills
love|loved of|to my_life|bits
time|day|night|trip|party|ride|laugh of my|our|a life|lifetime
for the life of
stole|steals|steal|took|lost|waste * hour|hours|minutes|year|years of|off my life
ghost|ghosted|ghosting|ghosts us|town|writer|story|stories|recruiter|me_after|the_project
zombie|zombies process|processes|apocalypse|film|game|like|mode|scopes
gallows humour
last|on_its|on_his last legs|straw|minute|call|train|orders|mile|nerve|resort|laugh|round|slice|piece|chapter
rest in peace
rip|r_i_p the|my|old|favourite
final straw|countdown|boss|call|draft|version|report|score|sprint|exam|exams|touches|stretch|whistle
touch|touched base|type|wood|down|screen|paint|by_the|by_her_kindness
stroke of luck|genius
strip|stripping|stripped wallpaper|light|paint|down|mall
drug|drugs store|trial|chart|round|calculation|test
overdose|overdosed|od on|of chocolate|cake|coffee|caffeine|christmas|biscuits|cute|vitamin|spreadsheets|sunshine|meetings
addicted|addict|addiction|hooked to|on|this|that|crossword|podcast|series|tea|snacks|show|game|biscuits
drunk|drink|drinking tea|coffee|power|water
victim|martyr of|to fashion|success|own
slave|slaves to|driver|away|over
bully|bullied|bullying into|off|printer|policy|workshop|week|awareness * karaoke|dessert|the|cake|joining
haunt|haunts|haunted house|by|me_now song|jingle|tune|spreadsheet|font
possessed|cursed|haunted printer|laptop|lift|scanner|copier
traumatised|traumatic|trauma by|for|from_the font|playlist|icebreaker|colours|karaoke|coffee
"""
