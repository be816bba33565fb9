"""Word fields whose members the linear part of the tone rules treats alike."""

from typing import Final

_FIELDS = {
    "ill": """
    abrasive absent afraid air angry annoying arrogant ashamed awful awkward bad bitter blame bland bored boring
    bossy breaking broke broken bug bugs careless catastrophe chaos chaotic cheating childish clueless clumsy
    cold complain complained complaining confuse confused confusing crazy credit creepy delay delayed dense
    despise difficult dim dirty disappoint disappointed disappointing disaster disgusting dishonest diva divas
    drama dread dull dumb dump dumped embarrassing empty error errors excuse excuses fail failed failure fake
    fault fear feared fiasco filthy flop fools forgetful forgot forgotten garbage gossip greedy grim gruff grump
    grumpy hard harsh hate hated hell hopeless horrible hot idiot idiots ignore ignored ignoring illegible
    impossible incoherent incompetent insane interrupt interrupted interrupting joke late lazy least liar lie
    lies lose losing lost loud lying mad mean mediocre mess messed messing messy miss missed missing mistake
    mistakes moan moody nasty nightmare noise noisy odd overdue painful pathetic petty pointless problem
    problems pushy regret ridiculous rubbish rude ruin ruined sad sadly scream selfish shallow shame shameful
    shout shouting sick silly sloppy slow smelly snake sneaky stale steal stink stinks stole stolen stubborn
    stuck stupid sulk sulky terrible thick toxic trash trouble ugly unbearable unfortunately unpleasant
    unprepared unprofessional unreadable unreliable useless vain waste wasted weak weird whine whining whiny
    worse worst wreck wrecked wrong yell
    """,
    "praise": """
    acceptable accurate adult alright amazing approachable articulate attentive awake awesome bearable best
    better brave brilliant calm capable careful clean clear clearer clever coherent competent concise confident
    convincing creative crisp decent dependable easier elegant entertaining excellent experienced fair fantastic
    faster fine fluent fresh friendly funny generous gentle gifted good great helpful honest human impressive
    improved informative interesting kind legible lovely mature memorable neat nice normal ok okay organised
    original outstanding patient perfect pleasant polite presentable professional punctual qualified quick
    quieter readable reasonable reliable remarkable respectful sensible sharp short skilled smart smooth solid
    stellar structured superb talented thorough tidy tolerable trustworthy usable useful warm wise witty
    wonderful
    """,
    "lower": """
    above actually again ahead almost already although amateur anymore average background barely beat beats
    became become becoming before beginner behind below best better beyond bottom change colleagues coming
    compared considering degree despite diploma else equal even eventually everybody everyone few finally first
    forward grew grown half halfway hardly if improved improvement inferior instead intern junior last lately
    league learned least less lesser lesson level longer match more most nearly newbie nobody normally now once
    only other others outperform outshine peers person position practically predecessor progress proof rare rest
    rival role rookie school seldom senior since somebody someone standard standards still suddenly superior
    surpass surprisingly temp than time top trainee turned turning twice unlike until used usual usually whereas
    while worse yet
    """,
    "expected": """
    amazed assumed astonished astonishing believe believed bet convinced doubt doubted dread expect expected
    expecting feared figured guess guessed hope hoped hopeless hopes hoping imagine imagined impressed knew
    known miracle miracles misjudged odds predict predicted presume presumed quit reckon record reputation
    rumour rumours sceptical shocked shockingly skeptical suppose supposed surprise surprised surprisingly
    suspected think thought told underestimated unexpected unexpectedly unlikely warned wonder wondered
    wondering wonders
    """,
    "idle": """
    absence absent beach break breaks cards chair chatting coffee couch disappear disappeared early gaming golf
    gossiping hammock headphones hid hide holiday holidays home leave leaving lecture left loitering lounging
    lunch meeting meetings minimum nap nothing opinion opinions phone playing pool sat scroll scrolling silence
    sit sitting sleep sleeping slept smoke smoking snooze snoring sofa solitaire sound stand standing stood
    sunbathing talk talking talks vacation vanish vanished watch watched watching yawn yawning
    """,
    "sarcasm": """
    adorable always amazing anyway applause award blessed blessing bravo busy character charming cheers clap
    clearly congratulations considerate constantly creative creatively deeply delighted delightful detective
    endless endlessly enjoyed enlightened eternally every exactly forever gee generous genius gift guess hero
    heroic honour honoured huge humble impressive indeed inspiring joy legendary lovely lucky magic magical
    majestic masterclass masterpiece medal moved naturally noble obviously oh opportunity oscar otherwise
    ovation overrated patience performance plenty precisely priceless prize punctually quickly refreshing round
    show sincerely single spectacle standing strength stronger such sure sweet talent thoroughly thoughtful
    thrilled timing treat trophy truly vision wisdom wise wonderful wow
    """,
    "looks": """
    accent ass athletic attractive back bald beard beautiful belly blazer blonde blouse body bracelet brunette
    bum butt cheeks chest chubby clothes coat curly curves curvy cute dark delicious diet dimples dress earrings
    elegant exhausted eyes face fashion fashionable fat feet figure fit fragrance ginger glasses glowing
    gorgeous grey gym hair haircut hands handsome heels height hips hot jeans jumper kilos laugh leggings legs
    lips lipstick look looked looking looks makeup mirror model moustache muscle muscles muscular nails necklace
    nose outfit pale pants perfume photo plump posture pounds prettier prettiest pretty radiant redhead ring
    scent sexy shape shirt shoes short shorts shoulders skin skinny skirt slender slim smell smells smile
    stature stunning style stylish suit sweater tall tan tanned tattoo thighs thin tie tight tights tiny tired
    toes trousers uniform voice waist walk wear wearing weight wrinkles
    """,
    "identity": """
    accent afghan african africans age aged albanian allah american ancient arab arabs asian asians atheist baby
    bachelor bangladeshi belief bible bisexual black bloke boomer border boy boyish boys brazilian british
    buddhist bulgarian catholic chap child children chinese christian christians church country croatian culture
    dad daughter dinosaur dutch elderly english ethnic exotic faith fasting father fatherhood fatherly female
    feminine feminist fifty filipino foreigner foreigners forties french gay generation genes gentleman german
    ghanaian girl girlish girls god grandchildren grandfather grandma grandmother grandpa granny greek guy guys
    halal headscarf hijab hindu hispanic homeland housewife hungarian immigrant indian iranian iraqi irish
    italian japanese jewish jews kenyan kids kind kippa koran korean kosher lad ladies lady lass latina latino
    lesbian male man manly masculine maternal maternity men mexican millennial mom mosque mother motherhood
    motherly mum muslim muslims native nigerian old older origin pakistani parent parents passport paternal
    paternity pensioner people polish portuguese pray prayed prayer prayers praying pregnant pronouns protestant
    queer race ramadan religion religious retire retired retirement romanian roots russian scottish senior
    serbian seventies sikh sissy sixties sixty skin somali son spanish spinster syrian teen teenager thai
    thirties tomboy trans tribe turban turkish twenties ukrainian vietnamese village vintage white woman womanly
    women young younger youngster youth
    """,
    "health": """
    abortion accident addiction adhd aid alcohol allergic allergy ambulance anorexia antidepressants anxiety
    asthma attack autism baby biopsy bipolar bleeding blind blindness blood breakdown bulimia burnout bypass
    cancer cane chemo chronic clean clinic condition counselling counsellor covid cried crutches crying deaf
    dementia depressed depression detox diabetes diagnosis dialysis disability disease disorder doctor drinking
    drunk dyslexia epilepsy eyesight faint fainted fertility fever flu fracture gambling headache health healthy
    hear hearing heart hip hiv hospital hysterectomy ill illness infection injured injury insomnia insulin ivf
    kidney kidneys limp limping lump medication meetings menopause mental methadone migraine migraines
    miscarriage nerves ocd operation overdose pain painkillers panic pills pregnancy pregnant prosthesis
    psychiatric psychiatrist psychologist psychotherapy ptsd pump radiation recovering recovery rehab relapse
    remission results scan screening seizure seizures shakes shaking sick sober specialist stroke stutter
    surgery symptoms tablets tears terminal therapist therapy transplant trauma treatment treatments trembling
    tremor tumour unwell vasectomy virus ward wheelchair
    """,
    "family": """
    adopted adoption affair alimony anniversary aunt baby babysitter boy boyfriend breakup brother burial buried
    carer caring cheated cheating children condolences cousin custody dad dating daughter dead death died
    divorce divorced engaged engagement ex family father fiance fiancee foster funeral girlfriend grandma
    grandpa grief grieving home honeymoon hospice husband kids lonely lover marriage married mother mourning
    moved mum nephew niece nursery orphan parents partner passed remarried separated separation single sister
    son split spouse stepdaughter stepson tinder twins uncle wedding widow wife
    """,
    "money": """
    advance afford bank bankruptcy benefits bonus borrow borrowed broke car cheap commission contract credit
    debt debts dollars earn earns euros evicted eviction food homeless hour hourly income inheritance lend lent
    less list loan minimum money month mortgage overdraft overpaid paid pawn pay payslip per poor poverty
    promoted promotion raise redundancy rent rich salary savings severance shelter tax taxes underpaid
    unemployed wage wages
    """,
    "law": """
    accusation accusations accused arrested asylum attorney auditor bail ban case cell charged charges
    citizenship complaint convicted conviction court crime criminal custody deportation deported disciplinary
    dismissed driving dropped drunk fine fired fraud grievance hearing hr immigrant immigration inspector
    investigated investigation jail judge lawsuit lawyer lawyers licence offence offender papers parole
    performance permit police prison probation record refugee residence restraining sacked sentence sentenced
    sheriff solicitor sued suspended suspension terminated termination theft trial tribunal verdict visa warning
    """,
    "meet": """
    account address after apartment back bar barbecue beer breakfast brunch call cash cinema cocktail cocktails
    coffee come concert contact cook cover date deal debt dinner dm door drink drinks email even evening
    exchange facebook favour film flat friday handle hike hotel house insta instagram invitation invite invited
    join knock later lend linkedin loan lonely lunch mail meet meeting message mobile monday movie number
    outside owe owed owes party paypal phone picnic ping place profile pub quits rang reach repay restaurant
    return ride ring room saturday sauna signal single snap snapchat sometime soon sunday table telegram text
    thursday tinder together tomorrow tonight treat tuesday venmo visit vote walk wednesday weekend whatsapp
    wine write
    """,
    "menace": """
    accident alone back blood bones boss brakes break bullet burn bury careful coming consequences contracts
    crash dark dead deserve destroy else everyone evidence expose eye fall family find finished fire fists
    following forget forgive found grave gun happen happened happens harm hope hunting hurt karma keys kids kill
    knife know ladder last lawyer memory mouth next night open park patience pay payback photos pity price proof
    punch quiet regret remember report reported revenge safe safely school screenshots shame slap slip smash
    smile snitch sorry stab stairs street sure talk teeth tell threat truth tyres unfortunate wait waiting
    warned warning watch watched watching wife
    """,
    "lewd": """
    alone aroused babe baby bath beautiful bed bend bending bikini bite body boobs booty bra breasts butt
    buttons candle candles caress chest coat crush cuddle curves darling delicious desire dinner dirty dream
    dress enjoy erotic fantasies fantasy filthy flirt flirting gorgeous handcuffs hands hard heart heels honey
    horny hot hotel hug imagine imagined imagining juicy kiss kneel knees lap lean leaning lick lingerie lips
    longing love lust massage moan naked naughty neck night panties perfume picture pleasure pleasures pool
    princess private reach reaching ride secret secretly seduce sex sexual sexy shirt shower skirt smell snuggle
    spank stare staring steamy stockings stroke sweetheart table tasty tease thighs thinking tie tight tits
    together touch unbutton under underwear undress undressed view waist want watching wet wife wine yummy
    """,
    "shun": """
    absence address again alone answer asking avoid avoided avoiding away balcony behind belong belongs betting
    bus calls cellar chat country curtains dislike disliked distance drove elsewhere every everyone exclude
    excluded far fewer fit follow followed following foreigners friendless friends get gone group gym happier
    hated here hint home house ignore ignored ignoring immigrants instagram job joked keep kind kitchen laugh
    laughed laughing leave leaving light lot messages mock mocked mocking nickname nobody outside outsider
    outsiders parked party peace photos pictures place pool profile quiet quit refuse refused replaceable
    replaced replacement resign resigned rid route rows saw sort station stay street table tease texts train
    transfer transferred unwelcome vote voted waited waiting wanted welcome window without women
    """,
    "gone": """
    affairs afraid alive alone anymore bear bearable beat beats belongings blame bleed born breathing bridge
    bruise bruises burden burn carry cat chokes coffin continue cut cutting dark dead death decided die died
    disappear done empty end enough escape exist existing fade farewell fault fighting forever forgive forgiven
    funeral gone goodbye grave hang hanging harm heaven hit hits hopeless hurt jump kill last late letters life
    living longer meaning miss missed mug night numb overdose pain peace pills plant pointless pretending
    punches razor reason remember rest roof rope sad scar scared scars sleep sorry suicidal suicide survive
    surviving testament things threatens tired tracks train useless vanish violent wake water will without world
    worthless
    """,
    "deed": """
    answered arranged asked assembled backed baked bandaged bought brought built called calmed carried caught
    changed chased checked cleaned cleared climbed coached collected cooked counted covered created cut debugged
    defended delivered designed drew drove dug edited emptied encouraged explained filled finished fixed
    followed fought found gathered gave guided handled held helped hosted installed introduced invited joined
    kept labelled laid led lent listened loaded made measured mended met mixed moderated mounted moved noticed
    offered opened organised packed painted paired patched phoned picked planned polished practised prepared
    printed proofread protected pushed put ran reached refilled reminded repaired replied reported rescued
    researched reset restarted restored returned reviewed rewrote rode rolled sang saved scanned sent sewed
    shared shielded shovelled showed simplified sketched smoothed solved sorted spoke spotted stacked stayed
    stepped stood stopped supported swapped swept taped taught tested thought tidied tied told took traced
    trained translated tried tuned turned typed unblocked unloaded updated volunteered waited walked warned
    washed watered welcomed wired worked wrapped wrote
    """,
    "effect": """
    because breathe calm calmer can changed confident could customer customers days easier everyone faster feel
    felt finally guest guests half happier happy helped home hope hours kids knew know launch launched learn
    learned learnt me minutes now passed patients percent proud pupils ready relaxed relieved residents result
    safe safer saved ship shipped since sleep slept smooth smoothly so team thanks that time twice understand us
    week without worked works
    """,
    "work": """
    agenda alarm api app archive assay audit backup barcode bench boiler boxes branch budget bug bugfix build
    cable cache calendar certificate chart checklist class client code commit compiler conference config
    contract crane crash cron customer dashboard database dataset ddl deck demo deploy desk diagram dispatch dns
    docs document documentation draft dryer editor email engine error estimate excel export fault figma file
    files filter firewall flag footage form forms formula freezer fridge fryer generator git guest guests guide
    harness heating hotfix import inbox incident index instructions inventory invoice jira kanban kitchen label
    labels laptop layout leak ledger lesson licence lights logs machine macro mail manual map memory merge meter
    migration minutes mixer model module monitor network newsletter notes onboarding order outage oven pallet
    parcels parser password patch patient patients payroll phone pipe pipeline pivot plan poster printer
    proposal protocol prototype pull pump pupils query queue recipe refactor release repo report request
    research retro review roadmap rota router sample samples scanner schedule schema script sensor server shelf
    shelves shift shortcut site sketch slides soup spreadsheet sprint stage standup statistics stock storage
    summary supplier suppliers supply system table talk template test tests text thermometer ticket till tool
    tools tour trailer training translation truck update upload valve van vendor version video warehouse wiki
    wiring workflow workshop
    """,
    "they": """
    boss colleagues crew director he her hers him his manager owner she somebody someone team their they
    """,
}

_SETS = {name: frozenset(words.split()) for name, words in _FIELDS.items()}
CUES: Final = {
    word: tuple(sorted(name for name, words in _SETS.items() if word in words))
    for word in sorted(frozenset().union(*_SETS.values()))
}
"""The fields of each word that is in any."""
