"""English lexical fields of distress: tiredness, fear, grief, loneliness, bullying, drink, shame, money, illness."""

MOODS: dict[str, str] = {
    "burnout": """
        burned out, burnt out, burning out, burnout, burn out, running on empty, running on
        fumes, at my limit, past my limit, at breaking point, breaking point, end of my tether,
        at the end of my rope, end of my rope, worn down, worn out by, worn to, ground down,
        drained, depleted, exhausted, exhaustion, exhausting, can not cope, not coping, can not
        keep up, falling apart, fall apart, crumbling, cracking, breaking down, broke down,
        break down, breakdown, nothing left in the tank, nothing left to give, nothing left in
        me, nothing left of me, signed off, signed me off, on sick leave with stress, dread
        monday, dread every, dread going, dread opening, dread the, dreading, sunday evenings,
        health is going down, not able to take it, can not take it, can not take this, can not
        take any more, can not take much more, too much for me, not recognise myself, hollow,
        hollowed out, empty inside, feel empty, shell of, on autopilot, overwhelmed,
        overwhelming, drowning, sinking, going under, can not get out of bed, could not get out
        of bed, can not face, could not face, can not bring myself, could not bring myself, not
        care about the, i do not care any more, stopped caring, skipping meals, forget to eat,
        forgot to eat, no strength, no energy left, bone tired, down to the bone, to the bone,
        torture, crushed, crushing, crash, at the end of my strength, can not do it any more,
        can not function, not functioning, struggling, barely, hanging by a thread, by a thread,
        can not concentrate, can not focus, brain fog, fog, sat in the car, on the floor with,
        lie on the floor, snapping at, snap at my, wiped out, spent, squeezed dry, sucked dry,
        working nights and, no day off, no days off, can not switch off, collapse, collapsed,
        collapsing, strung out, too heavy, feels heavy, heavy and, too tired to
    """,
    "panic": """
        panic, panicking, panicked, panicky, panic attack, panic attacks, anxiety, anxious all,
        so anxious, anxious, heart racing, heart races, heart pounding, heart hammering, heart
        pounds, could not breathe, can not breathe, not get air, hyperventilat~, chest is tight,
        chest tight, chest tightens, tight chest, knot in my stomach, in knots, stomach churns,
        stomach turns, shaking, shake every, hands shake, hands were shaking, trembling,
        trembled, tremble, walls were closing, walls closing, dizzy, feel sick, felt sick, sick
        with worry, sick from thinking, throw up, throwing up, vomit, nausea, nauseous, dread,
        terror, terrified, frightened, scared all, freeze, froze, flashback, flashbacks,
        nightmare, nightmares, jumpy, on edge, what if, worry from, worrying all, can not stop
        worrying, worry all, sweating, palpitations, paralysed, paralyzed, dreading, on the
        verge, spiral, spiralling, spiraling, racing thoughts, thoughts race, can not calm,
        startle, afraid of every, fear, scared
    """,
    "grief": """
        grief, grieving, mourning, funeral, bereave~, passed away, passed in, died, death of,
        lost my father, lost my mother, lost my brother, lost my sister, lost my husband, lost
        my wife, lost my son, lost my daughter, lost the baby, lost our, lost a patient, we
        lost, miscarr~, stillb~, buried, cremat~, ashes, widow, widower, put to sleep,
        anniversary, miss him, miss her, miss them so, i miss my, empty desk, empty chair, his
        chair, her chair, hospice, terminal, months to live, gave them months, weeks to live,
        still set the table, his voice, her voicemail, without her, without him, would have
        been, condolences, orphan, coffin, grave, headstone, is gone, obituary
    """,
    "lonely": """
        lonely, lonelier, loneliness, lonesome, so alone, feel alone, feels alone, completely
        alone, all alone, alone in, on my own every, no friends, no one to talk, nobody to talk,
        no one to sit, nobody to sit, no one to call, nobody to call, no one to tell, nobody
        asks, no one asks, nobody asked, no one asked, not asked, isolated, isolation,
        invisible, like a ghost, not spoken to, have not spoken, have not talked, not one person
        said, left out, nobody knows me, no one knows me, nobody would notice, eat alone, lunch
        alone, lunch in my car, ate alone, hugged me, touched me in, nobody to, no family here,
        homesick, no one here, excluded, nobody called, no one called, nobody wrote, nobody
        said, no one said, talk to the radio, talk to the plant, only voice, silence in the
        flat, silent flat, empty flat, empty house, flat is quiet, flat is so quiet, evenings
        are long, outsider, do not belong, never belong, not belong
    """,
    "bully": """
        bully, bullied, bullying, bullies, mock, mocks, mocked, mocking, humiliat~, laugh at me,
        laughed at me, laughs at me, laughing at me, they all laugh, makes fun of, make fun of,
        made fun of, harass~, discriminat~, racis~, sexis~, slur, slurs, homophob~, transphob~,
        islamophob~, antisemit~, ableis~, ageis~, belittl~, undermin~, gaslight~, intimidat~,
        screams at me, screamed at me, yells at me, yelled at me, shouts at me, shouted at me,
        shout at me, calls me, called me, call me a, name calling, insult~, ridicul~, meme of
        me, monkey, wrong name, wrong pronoun~, misgender~, deadname, my accent, my headscarf,
        hijab, turban, my skin, skin colour, my weight, my body, our bodies, comments on my,
        commenting on my, rates our, because i am pregnant, pregnant, because i am a woman,
        because i am black, as a woman, only woman, only black, black woman, because i am old,
        too old for, because of my age, my disability, wheelchair, leave me out, leaves me out,
        cut me out, cuts me out, stop talking when i, go quiet when i, ignores me, ignore me,
        ignored me, freezes me out, silent treatment, spread~ rumours, rumour, rumours, lies
        about me, behind my back, ganged up, gang up, picks on me, picked on, singled out,
        blames me, blamed me, blame me for, in front of everyone, in front of the whole, in
        front of a, passed over, demoted, pushed out, managed out, laid off, fired, sacked, let
        go by, disgusting pictures, dming me, leers, leering, unwanted, inappropriate, too
        sensitive, just banter, banter, stole my, takes credit, took credit, treats me like,
        treated me like, spits in, made me feel small, makes me feel small, retaliat~, punished
        for, moved to nights, moved my desk, go back to your country, where i really come from,
        stupid in front, dirty, worthless, trash, toxic, hostile, victimis~, cruel, nasty
        messages, tears me down, avoid me
    """,
    "drink": """
        drinking every, drinking too, drinking more, drinking alone, drink every, drink to, need
        a drink, have a drink, bottle of wine, bottle of vodka, bottles of, bottle is empty,
        vodka, whisky, whiskey, gin, hungover again, drunk at, drunk on, drunk again, sober,
        sobriety, relapse, relapsed, using again, clean for, cocaine, coke, heroin, oxy, weed,
        joint before, smoke before, high at work, stoned, pills to, painkillers, painkiller,
        tramadol, codeine, benzos, xanax, valium, adderall, ritalin, meds than i should, more
        than i should, addict, addicted, addiction, gambl~, betting, bets, slot machines,
        casino, withdrawal, detox, a bottle now, glasses before, beers before, wine before, need
        it to sleep, need a glass, flask, hide the bottles, alcohol, alcoholic, blackout,
        blacked out, rehab, aa meeting, can not stop at one, without the pills, pills my doctor,
        my dealer, snort~, hip flask, line in the toilet
    """,
    "pastself": """
        my attempt, an attempt, attempted, survived my, tried to kill myself, tried to take my
        own life, tried to end, wanted to end my life, used to cut myself, cutting at, was
        cutting, self harm, self harmed, old scars, scars, in hospital after, psych ward,
        psychiatric ward, stood on a bridge, my crisis, my suicide attempt, sectioned,
        involuntary
    """,
    "sleepless": """
        lie awake, lying awake, awake till, awake at, awake again, awake all night, can not
        sleep, could not sleep, not sleep, not sleeping, no sleep, not slept, have not slept,
        barely sleep, barely slept, hardly sleep, sleepless, insomnia, three in the morning,
        3am, 4am, am again, wake at three, wake at four, wake up at three, two hours of sleep,
        three hours of sleep, hours of sleep, staring at the ceiling, toss and turn, night after
        night, wake up screaming, wake up sweating, no rest
    """,
    "crying": """
        cry, cried, crying, cries, sob, sobbed, sobbing, weep, weeping, wept, tears, in tears,
        teary, bawl~, swollen eyes, break down in, howled
    """,
    "cryplace": """
        desk, toilet, toilets, bathroom, car, car park, cupboard, stairwell, break room, shower,
        fridge, work, shift, class, camera, reason, stop, again, night, meeting, every day, bus,
        bus stop, train, week, hours, pillow, morning, locker, hide, alone, for no reason, in
        front of, lunch, storeroom, sleep, kitchen, phone
    """,
    "shame": """
        worthless, useless, failure, a fraud, impostor, imposter, hate myself, hating myself,
        loathe myself, disgusted with myself, disgusted by myself, ashamed, so ashamed, shame,
        not good enough, never good enough, never be good enough, never enough, not enough, not
        deserve, do not deserve, let everyone down, let everybody down, let them all down,
        letting everyone down, let down everyone, stupid, dumbest, an idiot, pathetic, a
        disgrace, disgrace, a disappointment, failed as, i have failed, i am a fake, all fake,
        can not stand what i see, can not look at myself, can not stand myself, broken, i am
        broken, feel broken, damaged, ugly, guilt, guilty, everything is my fault, always my
        fault, it is my fault, my fault, whatever i do, can not do anything right, nothing i do,
        never get anything right, feel small, feel like rubbish, feel like garbage, feel like
        dirt, waste of, embarrassment to, nothing is ever, a joke, inadequate, blame myself,
        punish myself, find me out, finds out, found out that i, i ruin, ruined everything, mess
        of a, bad mother, bad father, terrible mother, terrible father, terrible person, bad
        person, horrible person, unlovable
    """,
    "numb": """
        numb, feel nothing, felt nothing, not feel anything, not feel a thing, pointless,
        meaningless, grey, gray, through the motions, going through, behind glass, thick glass,
        glass wall, no joy, joyless, nothing brings, not look forward, nothing to look forward,
        lost interest, not enjoy anything, nobody home, no colour, colours have, colours are,
        detached, unreal, dead inside, empty, emptiness, hopeless, hopelessness, despair,
        desperate, helpless, dark, darkness, darker, black hole, black cloud, low, very low,
        really low, feel down, depressed, depression, sad all, so sad, sadness, unbearable,
        miserable, misery, bleak, heavy, lost, feel lost, stuck in, can not feel, not myself,
        not feel like myself, no motivation, what is the point, nothing matters, gave up hoping,
        do not see the point, wobbly, fragile, crushed, heartbroken, in pieces, pain
    """,
    "money": """
        rent, evict~, eviction, debt, debts, debt collector, debt collectors, bailiff, bailiffs,
        overdraft, payday loan, loan shark, bankrupt~, can not pay, can not afford, could not
        afford, behind on, arrears, foreclos~, repossess~, food bank, savings gone, savings are
        gone, no savings, skip meals, cut my hours, lost the contract, lost my job, made
        redundant, redundan~, unemployed, jobless, homeless, couch surfing, sleeping in the van,
        broke, penniless, final notice, red letters, mortgage, benefits stopped, remittance, cut
        off the, electricity, rejection, unpaid, owe, owed, not been paid
    """,
    "ill": """
        cancer, tumour, tumor, biopsy, chemo, diagnosis, diagnosed, chronic, in pain, long
        covid, stroke, ms, parkinson, dementia, alzheimer, bipolar, ptsd, ocd, psychosis,
        schizophren~, adhd meds, antidepressant, antidepressants, medication, meds, relapse,
        eating disorder, anorexia, anorexic, bulimia, binge, bingeing, throw up after, purge,
        purging, starving myself, stopped eating, not eating, can not eat, seizure, ivf,
        infertile, scan, surgery, incurable, progressive, going blind, disabled, lump,
        endometriosis, migraine, flare, depression, lupus, dialysis
    """,
    "breakup": """
        divorce, divorced, separated, separation, moved out, left me, walked out on, broke up,
        break up, marriage is over, my marriage, cheated on, cheating on me, affair, custody,
        not speak to me, will not speak to me, estranged, cut me off, fight every, we fight,
        argue every, caring for her, caring for him, caring for my, care home, not know me, not
        recognise me, affairs with, ghosted, called off, silent at home, sleeping on the sofa,
        kicked me out, threw me out, wedding off
    """,
    "strain": """
        every night, every day, every evening, every shift, every morning, all day, all night,
        all the time, for weeks, for months, for years, weeks now, months now, again and again,
        once more, always, never, constantly, nobody knows, no one knows, nobody believes, no
        one believes, can not tell, have not told, not told anyone, too ashamed, pretend,
        pretended, pretending, smile, smiled, as if nothing, like nothing, as if everything, any
        more, any longer, hide, hid, hiding, alone, do not know how, do not know what, do not
        know who, whom to tell, scared to tell, afraid to tell, can not stop, could not stop,
        scares me, worries me, frightens me, in my head, haunt, haunts, haunted, replay, over
        and over
    """,
    "me_feel": """
        i feel, i am, i have been, feel like, i felt, makes me feel, made me feel, feeling, i
        was, i have, am i, i keep, i can, i could, myself, my
    """,
}
"""Fields of distress; `strain` and `me_feel` only say that something lasts, or whose it is."""

COUNTER: dict[str, str] = {
    "glad": """
        glad, happy, proud, grateful, thankful, thanks, thank you, fun, funny, laughed, laugh,
        laughing, laughter, smooth, smoothly, lovely, nice, great, good day, enjoyed, enjoy,
        enjoying, excited, exciting, relief, relieved, better now, is better, feel better, went
        well, cake, joke, jokes, joked, hilarious, delicious, worked out, in the end, all good,
        no drama, kind about, helped, helping, helps, learned, learnt, success, shipped,
        cheered, win, won, celebrate~, congratulations, beautiful, calmed, apologised,
        apologized, said sorry, delighted, sweet, cheerful, satisfying, fascinating, cool,
        lucky, pleased, sang, sings, smile, smiles, phew, sorted, solved, recovered, rested,
        looking forward, can not wait, picked up, tasty, cosy, charming, lighter, free, fine, ok
    """,
    "work": """
        deadline, project, ticket, tickets, build, release, server, servers, code, bug, bugs,
        deploy, deployed, sprint, meeting, meetings, client, customer, customers, spec, slides,
        deck, spreadsheet, report, process, script, database, query, pull request, merge,
        branch, test, tests, email, mail, inbox, call, calls, presentation, demo, audit, budget,
        backlog, migration, rota, schedule, training, workshop, invoice, invoices, warehouse,
        pallet, parcels, ward round, lesson, class, exam, exams, essay, printer, laptop, wifi,
        vpn, app, feature, design, prototype, plan, plans, estimate, standup, retro, review,
        feedback, on call, shift plan, stock, delivery, order, orders, product, launch, quarter,
        quota, target, targets, contract, podcast
    """,
    "fiction": """
        film, movie, book, novel, novels, series, season, episode, show, tv, documentary,
        podcast, play, theatre, opera, song, lyrics, poem, story, stories, character,
        characters, hero, villain, game, games, gaming, level, boss fight, dungeon, raid boss,
        anime, manga, comic, chapter, script, screenplay, actor, musical, crime novels,
        thriller, romeo, hamlet, shakespeare, author, trailer, quest, npc, respawn, karaoke,
        chess, museum, exhibition
    """,
    "public": """
        news, newspaper, article, headline, radio, report, statistics, study, research,
        researcher, celebrity, politician, minister, journalist, court, trial, policy,
        guidelines, guideline, law, poster, posters, leaflet, campaign, awareness, prevention,
        first aid, workshop, training, trained, trainer, module, course, seminar, webinar, talk
        on, lecture, drill, exercise, banner, conference, fundraiser, donate, charity run,
        hotline volunteer, helpline volunteer, as a volunteer, magazine, blog, translation,
        translated, glossary, moderation rules, filter, keyword list, classifier, dataset
    """,
}
"""Fields that speak for an ordinary day, or for a matter that is told, taught or reported."""
