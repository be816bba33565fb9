"""English lexical fields about oneself: which words and short phrases can stand for one idea.

Written as `patterns` says. The linear model weighs every field, so one that no pattern names is in use all the same.
"""

SELF: dict[str, str] = {
    "want": """
        want, want to, wanted to, wants to, wanting to, would like to, going to, am going to,
        need to, ready to, wish to, plan to, planning to, plan on, intend to, tempted to, will,
        decided to, about to, feel like, like to, thinking of, thinking about, thought of,
        thoughts of, thoughts about, think of, think about, urge to, urges to, dreaming of,
        dream of, dream about, fantasise about, fantasising about, fantasize about, consider,
        considering, imagining, imagine, idea of, thought about, keep thinking about, trying to,
        tried to, try to, want for
    """,
    "wish": """
        wish, wished, wishing, hope, hoped, hoping, pray, prayed, praying, rather, prefer,
        dream, begging, beg, relief, relieved, mind, fantasy, fantasise, want, wanted, daydream,
        keep thinking, catch myself thinking
    """,
    "kill": """
        kill, killing, killed, hang, hanging, hanged, shoot, shooting, stab, stabbing, drown,
        drowning, poison, poisoning, murder, suffocate, suffocating, electrocute, gas, gassing,
        top, off, finish, execute, unalive
    """,
    "hurt": """
        hurt, hurting, harm, harming, cut, cutting, burn, burning, burned, burnt, scratch,
        scratching, injure, injuring, punish, punishing, starve, starving, choke, choking,
        slice, slicing, slit, slitting, carve, damage, hit, hitting, bite, biting, bruise, do
        something to, doing something to, do anything to, do things to
    """,
    "me": "myself, my self, me",
    "die": """
        die, be dead, am dead, was dead, were dead, be gone, not exist, cease to exist, stop
        existing, stop being, not be here, not be alive, not be around, stop living, never wake
        up, not wake up, not have been born, never have been born, never been born, was never
        born, had never been born, leave this world, leave this earth, leave this life, be with
        him again, be with her again, be no more, end, be over, be erased, never existed, had
        never existed, never exist, was not alive, were not alive, was not here, not wake, pass
        away, be put down, be in the ground, be six feet under, not be on this earth, stop
        breathing
    """,
    "vanish": """
        disappear, disappeared, disappearing, vanish, vanished, vanishing, evaporate, fade away,
        fade out, fading away, dissolve, cease, be erased, erase myself, delete myself, undo
        myself, switch myself off, turn myself off, log off for ever, switch off for ever, be
        switched off, blink out, melt away, walk into the sea, stop existing, was gone, were
        gone, am gone, be gone, was not here, were not here, was not around, were not around, am
        not here, am not around, was no more, am no more, was out of the way, was not there, am
        no longer here, was no longer here, was no longer around, am out of the picture, was out
        of the picture, out of the picture, leave this world, left this world, was dead, were
        dead, am dead, died, stopped being here, were never born, was never born, had never been
        born, had never existed, was not alive, were not alive, not exist, was not in it, am not
        in it, took myself out, take myself out, stopped existing, did not exist, left it
    """,
    "everyone": """
        everyone, everybody, they, people, my family, family, my wife, my husband, my children,
        my mother, my father, my parents, my partner, my team, the team, my daughter, my son, my
        friends, the world, the others, others, them, my boyfriend, my girlfriend, all of them,
        she, he, my sister, my brother, the lot of them, crew
    """,
    "better": """
        better, better off, happier, relieved, easier, lighter, smoother, freer, free, fine, ok,
        manage, cope, kinder, simpler, cheaper, less stressed, sleep better, breathe, live,
        rest, thrive, good, proper life, relax
    """,
    "nobody": """
        no one, nobody, not one person, not anyone, not a soul, hardly anyone, who, would
        anyone, would anybody
    """,
    "notice": """
        miss, notice, noticed, care, cared, cry, mourn, realise, realize, remember, look for,
        ask, come looking
    """,
    "burdenword": """
        burden, dead weight, deadweight, weight around, weight on, weight for, drag on, drain
        on, liability, waste of space, waste of air, waste of oxygen, waste of skin, taking up
        space, take up space, millstone, in the way, in everyone way, too much for everyone,
        leech, parasite, mistake from the start, cost people, cost everyone, costing everyone,
        carry me, carrying me, millstone, deserve better than me, nuisance, hindrance
    """,
    "nothing": """
        nothing, no reason, not a reason, no reasons, not one reason, no more reasons, not see a
        reason, no purpose
    """,
    "point": "point, use, sense, purpose, meaning, good",
    "goon": """
        go on, going on, carry on, carrying on, keep going, keep living, keep trying, continue,
        stay alive, live, living, stay, being alive, breathing, be alive, exist, existing, wake
        up, waking up, get up, be here, hold on, fight, fighting, trying, struggling, keep
        fighting, keep doing this, keep pretending, stick around, hang on
    """,
    "cannot": """
        can not, could not, not able to, unable to, do not want to, will not, do not think i
        can, not sure i can, do not know how to, do not know if i can, do not know how much
        longer i can, not know how long i can, no strength to, no energy to, do not have it in
        me to, do not see how i can, not wish to, refuse to, too tired to, do not have the
        strength to, do not think i will, not going to, not planning to, not intend to
    """,
    "it": """
        this, it, all of it, everything, all of this, it all, this all, any of it, any of this,
        life, living
    """,
    "life": """
        life, my life, living, being alive, existing, breathing, existence, my existence, being
        here, being me
    """,
    "tired": """
        tired of, sick of, done with, finished with, over, fed up with, exhausted by, weary of,
        had enough of, no taste for
    """,
    "wayout": """
        way out, exit, escape, door, solution, way forward, light at the end, option, choice,
        other way, way to stop, end of the tunnel, light left
    """,
    "future": "future, tomorrow, hope, next year, place in, days ahead, light",
    "later": """
        christmas, summer, winter, spring, autumn, easter, next year, next week, next month,
        then, tomorrow, my birthday, new year, diwali, the weekend, monday, friday, thirty,
        forty, fifty, sixty, the end of the year, january, february, march, april, june, july,
        august, september, october, november, december, next time, that
    """,
    "means": """
        pill, pills, tablets, tablet, meds, medication, insulin, morphine, opioids, opiates,
        fentanyl, paracetamol, ibuprofen, rope, noose, razor, razors, blade, blades, gun,
        pistol, rifle, shotgun, revolver, bullet, bullets, knife, scalpel, cutter, box cutter,
        boxcutter, bleach, pesticide, antifreeze, charger cable, belt, bottle of, sleeping
        pills, sleeping tablets, vial, syringe, potassium, exhaust, helium, charcoal, scissors,
        strap, medicine cabinet, medicine cupboard, drug cupboard, drugs cabinet, cord, lighter,
        needle, insecticide, stash
    """,
    "ready": """
        count, counting, counted, counts, save, saving, saved, saving up, stash, stashing,
        stashed, hide, hiding, hid, hidden, collect, collecting, collected, stockpile~, hoard~,
        bought, buy, ordered, order, keep, kept, enough, lethal, looking at, look at, stare at,
        staring at, googled, google, googling, looked up, looking up, look up, searched,
        researching, researched, hold, holding, held, in my hand, within reach, know where, line
        up, lined up, know what it does, dose, how much, how many, at hand, next to me, on the
        table, on the bed, loaded, in front of me, swallow, swallowed, flush, take away from me,
        lock away, take them all, knows what it does, put away, in my drawer, in my bag, in the
        boot, in the car, give my, handed my, easy to take, thinking about
    """,
    "height": """
        bridge, roof, rooftop, window, balcony, ledge, cliff, platform, platform edge, tracks,
        track, rails, railway, train, gantry, edge, railing, overpass, viaduct, quarry, car
        park, parapet, multi storey, stairwell, tube, metro, river, water, canal, harbour, pier,
        lake, sea, weir, lorry, truck, bus, traffic, tree, wheel, kerb, motorway, highway,
        barrier, lift shaft, scaffold, scaffolding, crane, tower, embankment, crash barrier,
        pillar, level crossing
    """,
    "leap": """
        jump, jumped, jumping, step, stepped, stepping, step off, step out, lean, leaned,
        leaning, climb, climbing, fall, falling, let go, let myself, drop, throw myself, threw
        myself, throwing myself, fling myself, swerve, steer, drive into, drive off, driving
        into, walk in front, walk into, walk out into, run into, turn the wheel, go over, not
        step back, not brake, be quick, crash, tip, tip over, one step, jumped in front, not
        turn, not move away, unbuckle, undo my seatbelt, shoes off, climb over
    """,
    "linger": """
        easy, easily, too close, closer, thinking, think, thought, wondered, wonder, wondering,
        imagine, imagined, imagining, picture, stood, stand, standing, stayed, staring, stare,
        stared, looked, look, looking, measure, measured, pull, calls me, calling me, whisper,
        tempting, quick, what it would feel like, how long it takes, how high, how deep, how
        cold, tempted, voice, voices, urge, pulls me, drawn, for an hour, a long time, too long,
        drive past, know which, worked out
    """,
}
"""Fields about the writer's own wish to live or not."""

GOODBYE: dict[str, str] = {
    "giveaway": """
        gave my, give my, giving my, gave away, given away, giving away, give away, found a home
        for, new home for, rehomed, rehoming, handed my, dropped the dog, dropped the cat,
        dropped the cats, who gets, passed on my, left my, look after my, take care of my, feed
        the, feed my, takes my, have my things, want my, gifted my, returned everything, sold
        my, packed up my, care for my, should get my, get my records, cleared out my, emptied my
    """,
    "affairs": """
        will, wills, passwords, password, pins, pin, accounts, account, insurance, policy, life
        insurance, paperwork, papers, letters, letter, note, notes, drawer, folder, envelope,
        envelopes, instructions, funeral, debts, bank details, deeds, keys, handover, affairs,
        in order, arranged, sorted out, sorted everything, tidy, cleared, cleaned out,
        beneficiary, everything is in place, everyone has what they need, loose ends, wrapped
        up, everything ready, paid off, playlist, songs for, voice messages, videos for,
        recorded, automatic replies, scheduled, list is done, deleted my, wiped my, deleting my,
        wiping my, burned my diaries, photos, labelled, headstone, burial
    """,
    "final": """
        last thing, last time, last day, last one, last shift, last entry, last message, last
        bus, last words, last coffee, last meal, final, finally rest, for good, for ever,
        goodbye, good bye, farewell, bye, after i am gone, when i am gone, once i am gone, when
        i am not here, if i am not here, not be here, am not here, not be needing, not need,
        will not need, when the time comes, before i go, before i can go, can go now, ready to
        go, leave things, nothing keeping me, not coming back, not planning on going back, not
        be back, not be coming, see you on the other side, afterwards, will be over, be over
        soon, over soon, not going back, not be on tomorrow, reading this, if you read this,
        find this, finds this, find me, finds me, found me, remember me, without me, after me,
        not my problem, no more mondays, the date is set, picked a date, chosen a date, chosen
        the day, picked the day, thank you for everything, thank you for listening, was nice
        knowing, been nice knowing, in case something happens, when something happens, be gone,
        will be gone, when it is over, not be there, will not be there, not be around
    """,
    "decided": """
        decided, decision, made up my mind, made my mind up, calm, calmer, peaceful, at peace,
        peace, serene, light, quiet, slept like, relief, relieved, weightless, clear now,
        certain, no longer afraid, not afraid, not scared, almost happy, stopped worrying,
        settled, ready, lighter, free, sure now, easy now, clarity, resolved, still inside,
        nothing hurts, does not hurt any more, smiling, floating, finally happy, not worried any
        more
    """,
    "love": """
        love them, love her, love him, love you, told everyone i love, forgive me, forgive,
        sorry to everyone, am sorry, not their fault, nobody fault, no one fault, none of it
        was, not your fault, hugged, kissed, be gentle, tell my, tell them, thank you all, thank
        everyone, make peace, made peace, apologise to everyone, hug them, hugged them, goodbye
        to, said what i needed to say, be kind to each other
    """,
    "newjob": """
        new job, new role, resign~, retir~, holiday, holidays, vacation, parental, maternity,
        paternity, annual leave, notice period, farewell party, intern, interns, internship,
        sabbatical, next chapter, moving to, transfer, transferred, wedding, honeymoon, leaving
        card, colleague leaves, leaving drinks, new team, new company, promotion, contract ends,
        new baby, migration, server, servers, release, sprint, website, new laptop, new phone,
        client, customers, start at, starts at, career, redundancy pay, degree, notary, new
        house, on leave, days off, back on monday, back in, see them again, excited, new office,
        new flat, new place, students
    """,
}
"""Fields of a leave-taking; `newjob` is what makes it an ordinary one."""
