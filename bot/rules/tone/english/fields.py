"""Word fields that several meanings share: people, praise, faults, what a person lacks, private facts, looks."""

from bot.rules.tone.phrasing import fields

PEOPLE = fields(
    group="""
    others, the others, all others, all the others, the other ones, the rest, the rest of us, the rest of them
    most, most people, other people, some people, some other people, certain people, certain others, many people
    many others, many, most others, some, some others, certain other*, most of us, most of them, some of us
    some of them, half of us, half the team, half of the team, the whole team, everyone else, everybody else
    anyone else, anybody else, someone else, somebody else, no one else, nobody else, the average, average
    your colleagues, the colleagues, your peers, our other *, the other *, other colleagues, other teams
    your team, the usual suspects, a lot of people, your predecessor, the last one, the last guy
    the previous one, the previous guy, the old one, the old team, the old crew, the old lead, the lot of them
    some folks, other folks, the rest of the *, anyone here, anybody here, everyone here, the crowd, the bunch
    others here
    """,
    role="""
    junior, senior, intern, trainee, apprentice, newbie, rookie, beginner, novice, temp, contractor, freelancer
    student, graduate, dropout, part timer, remote worker, worker, manager, developer, dev, programmer, coder
    engineer, designer, tester, marketer, salesperson, salesman, sales guy, accountant, secretary, receptionist
    assistant, admin, cleaner, driver, nurse, doctor, teacher, cook, waiter, cashier, lawyer, artist, analyst
    consultant, academic, introvert, extrovert, amateur, layman, layperson, new hire, hire, newcomer, volunteer
    tech person, non tech*, non *, outsider, someone, somebody, person, guy, girl, boy, kid, man, woman, lady
    foreigner, immigrant, local, mother, father, mum, mom, dad, bloke, lad, lass, millennial, boomer, old *
    young *, quiet one, nerd, geek, professional, pro, expert, adult, grown up, human, human being, team player
    leader, first timer, one of your *, one of the *, people, juniors, interns, trainees, women, men, girls
    guys, designers, developers, managers, backend *, frontend *, career changer, civilian, sub, substitute
    stand in, deputy, clerk, librarian, chemist, historian, technician, plumber, electrician, mechanic
    """,
)
_WHICH = r"(?:our|your|the|that) (?:new |old |last |previous |former |other )?"
_WHERE = r"(?:team |shift |project |product |office |department )?"
_WHO = (
    r"(?:boss|manager|lead|team lead|director|head|chief|supervisor|owner|predecessor|guy|colleague|accountant|designer"
    r"|developer|engineer|assistant|foreman|principal|headmaster|ceo|cto|cfo|coo|pm|sales|marketing|finance|accounting"
    r"|management|leadership|legal|it department|it|hr|support|procurement|logistics|others|rest of (?:us|them|the team)"
    r"|(?:day|night|late|early) shift|other (?:team|shift|department|office|nurse|teacher|cook|driver|guys|lot)) "
)
_ONE = r"he\^? |she\^? |they\^? |him\^? |her\^? |them\^? |@?[a-z]+\^ (?:'s )?"
PEOPLE["they"] = f"{_ONE}|{_WHICH}{_WHERE}{_WHO}(?:people |team |guys |lot )?"


PRAISE = fields(
    good="""
    good, great, nice, fine, decent, ok, okay, alright, well, solid, useful, helpful, clear, readable
    understandable, competent, capable, smart, clever, intelligent, bright, skilled, talented, organised
    organized, tidy, clean, neat, fast, quick, prompt, punctual, on time, reliable, dependable, accurate
    correct, right, complete, thorough, careful, polite, friendly, kind, warm, pleasant, human, calm, patient
    professional, professionally, prepared, structured, coherent, convincing, interesting, entertaining, funny
    creative, impressive, excellent, brilliant, amazing, awesome, fantastic, wonderful, perfect, outstanding
    superb, effective, efficient, productive, insightful, thoughtful, mature, sensible, usable, bearable
    tolerable, acceptable, adequate, passable, edible, articulate, eloquent, fluent, cooperative, pleasantly
    nicely, smoothly, clearly, quickly, properly, correctly, impressed, easy, approachable, informative
    engaging, lively, strong, confident, attentive, generous, considerate, presentable, legible, sober, alert
    awake
    """,
    praised="""
    work, works, worked, ran, runs, help, helped, helps, listen, listened, did, do, does, done, deliver
    delivered, finish, finished, managed, succeeded, made, got, understood, understand, learned, read, wrote
    write, solved, fixed, answered, replied, reply, answer, came, come, showed, turned, remembered, remember
    thought, knew, know, cared, care, tried, contributed, contribute, prepared, spoke, said, asked, sent
    handled, held, kept, stayed, cleaned, took, gave, paid, checked, tested, documented, presented, explained
    cooked, closed
    """,
)

LACK = fields(
    lack="""
    new, young, junior, just started, just joined, just a *, only a *, only just *, only been *, only here *
    not a *, not an *, not technical, not very *, not really *, not exactly *, not the *, no experience
    no degree, no training, no background, no idea, no clue, no talent, little experience, never studied
    never learned, never went *, never did, never worked, hardly *, barely *, did not study, do not know
    did not know, do not have, did not have, can not, could not, know nothing, know little, have no *, had no *
    has no *, have never *, never *, not from *, from *, a beginner, a junior, a woman, a man, a girl, old
    older, not young, slow, shy, quiet, clumsy, only half *, usually *, normally *, not qualified, unqualified
    inexperienced, untrained, work part time, part time, left school, are not *, is not *, come from *
    came from *, grew up *, were only *, are only *, were never *, are no *, were no *
    """,
    sacrifice="""
    busy, swamped, tired, exhausted, full, own deadline, your own, off, day off, holiday, on leave, weekend
    late, your break, did not have to, did not need to, do not have to, was not your *, were not on *, not asked
    nobody asked, no one asked, no time, hardly any time, little time, barely any time, enough to do
    not your job, not your shift, not your task, not on call, not on duty, not required, never asked, have to
    had to, own work, never met, hardly knew, do not know me, did not know me, do not know each, no need
    no reason to, not paid, not have to, not need to, barely slept, not slept, no sleep, a train, train to catch
    plans, packed
    """,
)

FAULTS = fields(
    fault="""
    ignoring, forgetting, breaking, crashing, deleting, losing, leaving, dumping, dropping, ditching, skipping
    missing, delaying, dragging, stealing, taking credit, taking all, taking the credit, taking the last
    taking over my, taking my idea, taking my ideas, taking my seat, taking my chair, taking my desk
    taking my slides, taking my parking, taking my lunch, claiming, blaming, accusing, shouting, yelling
    screaming, snapping, barking, hissing, interrupting, talking over, cutting me off, cutting us off
    cutting off, ruining, wasting, spoiling, messing, screwing, botching, bungling, wrecking, sabotaging
    blocking, stalling, hiding, lying, cheating, lecturing, mansplaining, micromanaging, correcting me
    correcting us, embarrassing, humiliating, mocking, laughing at, making fun, rolling your *, gossiping
    whispering, telling everyone, telling everybody, telling my boss, telling on, snitching, exposing
    copying my boss, copying in my *, cc'ing, ccing, replying all, cancelling, canceling, postponing
    rescheduling, moving the deadline, changing your mind, changing the * again, changing it again
    changing everything, waking me, waking us, calling me at, calling us at, making me wait, making us wait
    making me look, making us look, making me redo, making me do, making us do, making us work, making me work
    keeping me waiting, keeping us waiting, keeping me in the dark, keeping us in the dark, keeping it from
    keeping quiet about, keeping the * to yourself, letting me wait, letting us wait, letting me down
    letting us down, letting me find out, letting me do all, letting us do all, letting me do the whole
    letting me do everything, letting us do everything, letting me clean, letting us clean, letting me carry all
    letting me handle everything, letting the rest of us, letting everyone else, letting everybody else
    letting me pay, letting me know at the last *, not replying, not answering, not telling, not asking
    not inviting, not showing, not coming, not helping, not reading, not listening, not doing, not bothering
    not caring, not turning up, not checking, not testing, not warning, not mentioning, not including
    not saying, not writing, not sending, not picking up, not finishing, not paying, not passing on
    not returning, not cleaning, not trusting, never *, showing up late, coming late, arriving late, being late
    being absent, being away, being unavailable, being on leave, being no help, going home, going on leave
    going on holiday, going behind my *, going over my *, going to my boss, running away, disappearing
    vanishing, walking out, bailing, hanging up, sleeping through, dozing, watching me *, watching us *
    standing by, standing around, sitting there, looking on, throwing me, throwing us, throwing my
    pointing out my *, pointing out that i, reminding everyone, reminding everybody, reminding the whole *
    announcing my *, sharing my *, reading out my *, overruling, overriding, rejecting, refusing, dismissing
    belittling, patronising, patronizing, sending me the wrong, sending us the wrong, pushing untested
    pushing broken, pushing straight to, deploying untested, merging without, shipping without, assigning me all
    assigning me your, giving me all your, giving me your work, giving me all the, handing me your
    handing me all, passing me your, dumping your, eating my, eating all, drinking my, drinking the last
    finishing the last, using up, emptying the, parking in my, parking behind, locking me out, locking us out
    booking over, double booking, burning the, spilling, scratching, denting, flooding, waiting until the last *
    waiting until five, waiting until friday, explaining my own, explaining to me how to do my
    explaining what i, telling me how to do my
    """,
    badthing="""
    mess, chaos, trouble, headache, confusion, drama, disaster, damage, delay, extra work, extra hours
    extra shift, overtime, double work, all-nighter, sleepless night, sleepless nights, sleepless weekend
    rework, stress, insult, lecture, blame, shouting, silence, cold shoulder, interruption, interruptions
    leftovers, dirty *, empty *, broken *, wrong *, missing *, 1am *, 2am *, 3am *, 4am *, 5am *, 6am *, 10pm *
    11pm *, midnight *, call at 3am, call at 2am, call at midnight, message at midnight, call at night
    friday evening task, friday afternoon task, sunday *, last minute change, last minute changes
    last minute request, last minute requests, last minute meeting, last minute cancellation
    last minute surprise, surprise meeting, surprise deadline, surprise audit, unannounced *, pointless *
    useless *, endless *, third reminder, tenth reminder, hundredth *, nothing, no help, zero help
    none of your help, vague *, half finished *, half done *, unfinished *, untested *, public dressing down
    knife in the back, backstab*, two minute warning, ten minutes notice, five minutes notice, zero notice
    no notice, bugs, typos, errors, mistakes, gossip
    """,
    lateness="""
    at last, finally, eventually, in the end, for once, for a change, this time, this time around, after all
    one day, at long last, for the first time
    """,
)

MEASURES = fields(
    more="""
    better, more, faster, quicker, clearer, cleaner, nicer, smarter, cleverer, harder, easier, stronger, sooner
    tidier, neater, friendlier, kinder, funnier, sharper, calmer, quieter, louder, less, fewer, earlier, warmer
    brighter, braver, shorter, simpler, politer, wiser, cooler
    """,
    past="""
    usual, normal, ever, in the old days, your usual *, you usually *, you normally *, before, you used to *
    last time, last year, last month, last week, last quarter, your last, your last *, the last one
    the last time, your first *, the first one, your previous *, your old *, you were, you did, in the past
    in your early *, your other *, when you started, when you began, a year ago, in january, in spring
    you ever were, ever before from you, your earlier *, your early *
    """,
    trouble="""
    break, broken, breaking, mess, messing, ruin, ruining, crash, crashing, lose, losing, forget, forgetting
    miss, missing, screw, screwing, fail, failing, complain, complaining, moan, moaning, whine, whining, sulk
    sulking, argue, arguing, interrupt, interrupting, shout, shouting, burn, burning, late, rude, lazy, bored
    boring, useless, hopeless, terrible, awful, horrible, chaotic, confusing, wrong, annoying, painful
    disappointing, a disaster, a mess, a mistake, mistakes, typos, drama, an excuse, excuses, your phone
    fall asleep, falling asleep, make a mess, make it worse, need help, need a reminder, embarrassing, embarrass
    ramble, rambling, disappear, disappearing, cause trouble, get lost, lost, offend, offending, a catastrophe
    the worst, sloppy, careless, messy, slow, unreadable, incomprehensible, sleepy, absent, difficult
    impossible, bad
    """,
)

FACTS = fields(
    whose="your, his, her, their, 's",
    ill="""
    illness, sickness, sick leave, disease, condition, diagnosis, cancer, tumour, tumor, surgery, operation, hip
    knee, spine, heart, kidney, kidneys, bladder, liver, lungs, thyroid, medication, medicine, meds, pills
    tablets, antidepressants, insulin, injections, chemo, chemotherapy, radiation, treatment, treatments
    therapy, therapist, psychiatrist, psychologist, counsellor, counselor, doctor, doctors, hospital, clinic
    stay in hospital, stay at the clinic, rehab, addiction, drinking, drinking problem, alcohol problem
    alcoholism, gambling, drug problem, habit, sobriety, depression, anxiety, panic, panic attacks, burnout
    burn out, breakdown, mental health, bipolar, ptsd, trauma, ocd, adhd, add, autism, asperger*, dyslexia
    dyscalculia, disability, handicap, wheelchair, hearing aid, hearing aids, prosthesis, limp, stutter, stammer
    eating disorder, anorexia, bulimia, diabetes, epilepsy, seizure, seizures, migraine, migraines, asthma
    allergy, hiv, aids, infection, miscarriage, ivf, fertility, abortion, menopause, hysterectomy, vasectomy
    pregnancy, injury, accident, stroke, heart attack, concussion, insomnia, sleep problems, sleeping pills
    recovery, relapse, test results, blood test, scan, biopsy, transplant, dialysis, crutches, sick note
    sick days, health, health problems, health issues, health scare, back problems, back pain, chronic *, nerves
    weight loss surgery, self harm, episode, episodes, symptoms, ms, crohn*, ibs, long covid, mood swings
    """,
    plainly_ill="""
    chemo, chemotherapy, cancer, tumour, tumor, miscarriage, pregnant, pregnancy, ivf, abortion, antidepressant*
    psychiatrist, psychiatric, psychologist, psychotherap*, rehab, depression, panic attack, panic attacks
    burnout, burned out, burnt out, nervous breakdown, bipolar, schizophren*, adhd, autism, autistic, asperger*
    dyslexi*, epilep*, diabet*, hiv, anorexi*, bulimi*, alcoholic, alcoholism, sober, addict, addiction
    aa meeting, aa meetings, suicid*, self harm*, wheelchair, disabled, disability, dialysis, hysterectomy
    vasectomy, parkinson*, multiple sclerosis, crohn*, ptsd, on the spectrum, neurodiver*, hearing aid
    hearing aids, hearing loss, colonoscopy, biopsy, hot flushes, hot flashes, long covid, fertility treatment
    eating disorder, sick note, anti anxiety
    """,
    law="""
    lawsuit, lawyer, lawyers, attorney, court, court case, court date, arrest, conviction, criminal record
    probation, prison, parole, bail, fine, charges, prison sentence, jail, police, community service, visa
    visa status, residence permit, work permit, immigration, immigration status, green card, asylum, asylum case
    deportation, citizenship, warning, written warning, warning letter, final warning, disciplinary
    disciplinary hearing, complaint, grievance, hr case, investigation, suspension, performance plan, pip
    improvement plan, termination, dismissal, tribunal, settlement, restraining order, judge, magistrate
    probation officer, parole officer, bailiff, bailiffs, debt collector, debt collectors, solicitor, tax office
    social services, child services, youth office, drink driving, driving ban, licence, license, eviction
    restraining, dui, bankruptcy
    """,
    lived="""
    went through, going through, go through, gone through, are in, were in, was in, is in, had, have, has, got
    having, took, take, taking, need, needed, needs, on, from, with, after, during, despite, in spite of, since
    until, before, because of, fighting, fought, beat, survived, battling, battled, recovering from
    recovered from, suffering from, suffer from, suffered from, struggling with, struggle with, struggled with
    back from, coping with, dealing with, living with, live with, waiting for, facing, hiding, seeing, visiting
    visited, under
    """,
)

TRAITS = fields(
    pretty="""
    pretty, beautiful, lovely, gorgeous, cute, hot, sexy, attractive, handsome, charming, stunning, elegant
    sweet, dazzling, adorable, radiant, pleasant, nice, soft, young, tired, old, wrinkled, ugly, fat, slim
    tanned, bald, silky
    """,
    nation="""
    german, germans, italian, italians, french, spanish, greek, greeks, polish, pole, poles, russian, russians
    ukrainian, ukrainians, turkish, turk, turks, indian, indians, pakistani, pakistanis, chinese, japanese
    korean, koreans, vietnamese, filipino, filipina, thai, brazilian, brazilians, mexican, mexicans, colombian
    argentinian, american, americans, british, brit, brits, english, irish, scottish, scots, welsh, dutch
    belgian, swiss, austrian, austrians, swedish, swede, danish, norwegian, finnish, finn, finns, romanian
    romanians, bulgarian, hungarian, czech, slovak, serbian, croatian, albanian, bosnian, portuguese, arab
    arabs, arabic, syrian, iraqi, iranian, persian, afghan, israeli, egyptian, moroccan, tunisian, nigerian
    ghanaian, kenyan, ethiopian, african, africans, asian, asians, latino, latina, latin, hispanic, european
    eastern european, southern, mediterranean, oriental, gypsy, balkan, caribbean, jamaican, australian, aussie
    canadian, foreign, foreigner, foreigners, immigrant, immigrants, migrant, refugee, refugees, exotic
    coloured, black, white, brown, native, southerner, easterner, villager
    """,
)
