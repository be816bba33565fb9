"""English themes: single words that belong to one area of life; the linear model weighs them, no rule decides by them."""

from bot.rules.care.assessment import Meaning

THEMES: dict[str, str] = {
    "violence": """
        hit hits hitting slap~ punch~ kick~ choke~ chokes strangl~ throttl~ beat beats beaten
        beating shove~ shoved fist fists grabbed grabs pinned dragged threw smashed smash stab~
        attack~ assault~ violent violence threat~ hurt hurts hurting harm~ kill killed murder~
        rape~ grope~ groping bruise~ bleed bleeds bled blood bloody bitten spat headbutt~
        ambush~ lash~ whip~ belt hose cornered trapped swollen stitches fracture~ broken throat
        windpipe pinches pinched force forced forces shook burned scald~ jumped mugged robbed
        stalk~ followed weapon weapons corner
    """,
    "weapons": """
        gun guns rifle pistol shotgun knife knives blade blades razor razors scalpel noose rope
        knot cutter scissors bullet bullets petrol bat bats machete acid bleach poison iron
        glass bottle crowbar brace hammer explosive~ needle needles syringe~ kettle
    """,
    "drugs": """
        pill pills tablet tablets insulin morphine dose doses overdose~ medication meds
        antidepressant~ tranquilli~ sedative~ paracetamol ibuprofen pharmacy cabinet
        prescription painkiller~ opioid~ vial vials codeine benzo~ ketamine fridge sleeping
        stash
    """,
    "heights": """
        bridge roof rooftop balcony ledge cliff edge railing platform tracks rails train trains
        crossing gantry gangway viaduct quarry tower stairwell viewpoint river water lake canal
        windowsill scaffold~ jump jumped jumping fall falling motorway wheel handbrake seat belt
        lorry truck kerb floor fifth 14th top deep drop seatbelt window pier
    """,
    "death": """
        die died dies dying dead death deaths grave graves coffin funeral funerals bury buried
        burial ashes cemetery corpse heaven afterlife suicid~ kill killing deadly fatal lethal
        mortal hearse memorial mourn~ urn hang hanged hanging extinguish~ perish tomb lifeless
        obituary
    """,
    "ending": """
        end ended ending ends over finished finish final finally last done stop stops stopped
        stopping cease exit leave leaving quit gone goodbye farewell bye forever ever never
        permanent~ permanently anymore longer switch switched off out vanish~ disappear~ erase~
        delete~ dissolve rest peace quiet black dark sleep eternal nothingness lights through
        credits unplug~
    """,
    "existence": """
        alive live living life exist existing existence breathe breathing breath being born
        birth survive survived survival wake woke waking awake world earth planet here around
        lifetime pulse heartbeat
    """,
    "burden": """
        burden burdens cost costs weight drag drain drains useless worthless waste problem
        trouble leech poison better relieved relief freed free easier lighter without deserve
        deserves need needs carry carrying replace replaced replacement insurance pension payout
        mortgage worth sinking ruin ruins spoil~ parasite favour
    """,
    "leavetaking": """
        letter letters envelope envelopes drawer folder will passwords password pins
        instructions keys key note notes written wrote list labelled ring watch records guitar
        tools piano photos photo frame belongings gave give given giving gift rehomed home cat
        cats dog plants fish forgive forgave forgiven apologised sorry blame fault thank thanked
        hugged hug hugs kissed kiss remember afterwards later gently gentle recorded arranged
        sorted cleared emptied returned cancelled tidy neat planned date set decided fixed ready
        calm peaceful serene lighter
    """,
    "family": """
        mother father wife husband partner son sons daughter daughters children child brother
        sister parents family boyfriend girlfriend baby twins girls boys uncle aunt cousin
        grandmother grandfather nephew niece stepdad stepfather stepmother ex fiance inlaws law
        neighbour flatmate roommate friend friends boy girl
    """,
    "intimate": """
        touch~ breast~ thigh~ skirt bed bedroom naked nude~ sex sexual sexually lap kiss body
        undress~ strip underwear shower hotel photos pictures video videos consent legs waist
        bra shirt alone
    """,
    "control": """
        phone passport papers salary wages allowed allow allows forbid~ permission locked lock
        locks hides hid track~ tracks reads checks monitor~ control~ reads watches accounts bank
        card police court order leave escape run flee hide hiding secret secretly whisper~
        nobody believe told lie lied tell address outside waits waiting car door doors window
        street follow~ marry marriage wedding honour dishonour~ visa immigration deport~ obey
        jealous rage temper drunk moods shouting shouts screams eggshells tiptoe
    """,
    "fear": """
        afraid fear fears scared terrified frightened terror panic~ panick~ dread~ anxious
        anxiety worry worried worries nervous shaking shakes shake tremb~ tremor sweat~ dizzy
        heart chest pounding racing throat vomit~ nausea~ sick nightmare~ flashback~ freeze
        froze frozen hyperventil~ tight pressure collapse~ faint~ spiral~ overthink~ overwhelm~
        danger~ unsafe safe safety trust
    """,
    "sorrow": """
        cry cried cries crying weep~ wept tears sob~ sad sadness grief griev~ loss lost mourn~
        miss missing heartbroken broken hurt hurts pain painful ache aches unhappy miserable
        misery depress~ despair hopeless~ helpless empty emptiness numb hollow grey lonely
        loneliness alone isolated silence silent echo dark darkness heavy lead bear unbearable
        suffer~ devastat~ sorrow wreck wrecked shatter~ crumbl~ agony anguish bleak
    """,
    "selfblame": """
        hate hated shame ashamed guilt guilty fault failure failed fail fraud fake worthless
        useless stupid idiot disgust~ pathetic ugly fat disappoint~ deserve mistake~ weak
        impostor imposter loser dumb inadequate inferior embarrass~ blame wrong forgive hide
    """,
    "exhaust": """
        exhaust~ burn~ burnout drained depleted tired weary worn fatigue~ collapse~ breaking
        break breakdown overwork~ limit cope coping function~ energy strength bone bones body
        autopilot machine foggy fog hallway ceiling uniform dread stress stressed insomnia
        sleepless awake nights night slept hours weeks months
    """,
    "cruelty": """
        bully~ bullie~ mock~ mocks humiliat~ insult~ laugh laughed laughs laughing ridicul~
        harass~ discriminat~ racis~ sexis~ slur~ exclude~ ignor~ rumour~ lies gossip nickname
        accent headscarf hijab skin colour black pregnant gay trans pronoun~ wheelchair disab~
        age older old grandpa girls blamed demot~ fired sacked redundan~ laidoff retaliat~
        complain~ yells yelled screams screamed shouted shouts snatch~ sighs rolls eyes groan~
        avoids banana monkey dirty toxic hostile belittl~ undermin~ gaslight~ singled threatened
        dismissed overlooked banter remarks comments
    """,
    "drink": """
        drink drinking drank drunk vodka wine whisky rum gin beer bottle bottles sober relapse~
        addict~ weed cocaine coke heroin gambl~ slots poker bet betting casino pills high stoned
        hungover alcohol~ smoke smoking line glass glasses craving~ rehab detox
    """,
    "illness": """
        cancer tumour malignant chemo diagnosis diagnosed chronic illness disease stroke
        dementia bipolar ptsd ocd psychosis hospital ward surgery scan biopsy seizure~ disorder
        anorexi~ bulimi~ miscarr~ stillb~ infertil~ ivf lump terminal progressive dialysis
        clinic psychiatr~ therapist therapy symptom~ pain disabled hospice intensive
    """,
    "money": """
        rent evict~ debt debts loan loans bank bankrupt~ mortgage broke savings salary afford
        bailiff~ landlord homeless pawn~ benefits unpaid owed layoff redundancy unemployed euros
        pounds rupees bills heating starve hungry meals payday creditors
    """,
    "night": """
        night nights midnight dawn 3am 4am three four morning evening evenings sunday sundays
        alone dark ceiling bed asleep awake weekend
    """,
    "selfinjury": """
        cut cutting cuts scratch~ scar scars wrist wrists arms arm sleeves sleeve hoodie
        bandage~ plaster skin wound~ burn burning myself self razor bleed bleeding scrape thighs
        blade pierce marks
    """,
    "helpseek": """
        help please someone anybody anyone crisis line emergency urgent now tonight promise
        doctor psychiatrist therapist call hotline talk stay with
    """,
    "office": """
        meeting meetings project projects client clients customer customers email emails mail
        mails slides deck spreadsheet report reports review retro standup sprint ticket tickets
        code build release deploy server bug bugs test tests feature demo audit budget invoice~
        schedule rota agenda workshop training trainee intern interview~ quota sales desk chair
        printer laptop wifi vpn app system software database cache merge design document docs
        wiki policy process onboarding estimate backlog chart charts label~ shelf stock parcels
        pallet~ forklift warehouse lesson lessons class pupils homework exam exams marking
        patients round volunteers till shop store procurement tax handbook presentation talk
        conference course coaching mentor tool tools queue form forms paperwork notes list lists
        plan plans planning team teams kitchen canteen office
    """,
    "pleasant": """
        happy glad proud joy fun funny laughed laughing smile smiled smiling lovely nice great
        good wonderful beautiful kind kindly thank thanks thanked grateful thankful enjoyed
        enjoy excited exciting relieved celebrate~ cake coffee tea lunch dinner pizza soup
        samosas biscuits bread chocolate ice cream snacks party birthday holiday holidays trip
        beach garden flowers sunshine sun walk run gym yoga choir music sang song dance game
        games match football handball tennis novel book books film weekend rest rested relaxed
        calm fresh sweet delicious tasty warm cosy applauded applause clapped cheered won win
        success passed improved better easier finally bliss highly recommended hero lucky charm~
        gift surprise welcome hurray ha haha phew joke jokes joked puns pride learned learnt
        learn helped helpful patient interesting fascinating curious
    """,
    "mild": """
        bit little slightly somewhat minor small annoyed annoying frustrat~ grumpy bored boring
        busy stressful nervous awkward disappointed tired sleepy late slow noisy fine okay ok
        alright meh steady normal quiet uneventful tomorrow try trying improve ask asked talk
        talked idea ideas wonder decide note
    """,
    "repair": """
        apologised apologise sorry fixed solved sorted resolved agreed found managed worked
        settled cleared recovered forgave made laughed together talked listened explained
        thanked postponed moved shared saved caught
    """,
    "nature": """
        dog cat hamster pigeon heron bird birds snails bees tree trees river lake sea mountain~
        woods forest hill~ rain snow sun sunset fog wind plant plants soil flowers garden roses
        spring summer
    """,
}

MEANS: dict[str, Meaning] = {
    "violence": Meaning.HOME_DANGER,
    "weapons": Meaning.UNSAFE,
    "drugs": Meaning.UNSAFE,
    "heights": Meaning.UNSAFE,
    "death": Meaning.DEATH_WISH,
    "ending": Meaning.NO_FUTURE,
    "existence": Meaning.DEATH_WISH,
    "burden": Meaning.BURDEN,
    "leavetaking": Meaning.GOODBYE,
    "intimate": Meaning.WORK_DANGER,
    "control": Meaning.HOME_DANGER,
    "fear": Meaning.ANXIETY,
    "sorrow": Meaning.NUMBNESS,
    "selfblame": Meaning.SHAME,
    "exhaust": Meaning.EXHAUSTION,
    "cruelty": Meaning.MISTREATMENT,
    "drink": Meaning.SUBSTANCE,
    "illness": Meaning.ILLNESS,
    "money": Meaning.MONEY,
    "night": Meaning.SLEEPLESSNESS,
    "selfinjury": Meaning.SELF_HARM,
}
"""Which meaning is said when a theme spoke most for a card; the others say nothing of their own."""
