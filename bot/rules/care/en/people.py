"""English lexical fields about other people: who they are, what they do to somebody, what they show."""

PEOPLE: dict[str, str] = {
    "close": """
        my husband, my wife, my partner, my boyfriend, my girlfriend, my ex, my father, my
        mother, my brother, my sister, my son, my daughter, my child, my children, my parents,
        my uncle, my aunt, my cousin, my stepdad, my stepfather, my step father, my stepmother,
        my friend, my best friend, my mate, my flatmate, my roommate, my housemate, my
        neighbour, my fiance, my fiancee, my nephew, my niece, my grandfather, my grandmother,
        my in laws, mother in law, father in law, my ex wife, my ex husband, my ex boyfriend, my
        old man, best friend, my spouse, my missus, old friend, a friend, a mate
    """,
    "colleague": """
        my colleague, a colleague, my coworker, co worker, coworker, colleague, my teammate,
        teammate, my boss, my manager, my lead, team lead, supervisor, foreman, manager, boss,
        the owner, chef, head chef, consultant, charge nurse, customer, client, patient,
        resident, passenger, visitor, student, pupil, pupils, parent, a member, member,
        moderator, a user, user, one of the users, landlord, driver, security guard, intern,
        apprentice, volunteer, the new nurse, guy, man, woman, bloke, lad, girl, boy, kid,
        someone, somebody, stranger, he, she, they, guys, two men, a girl, a guy, a boy, mate,
        neighbour, ex, people, crew, one of my, trainee, client son, caller
    """,
    "him": "him, her, them, himself, herself, themselves, his, their",
    "assault": """
        hit, hits, hitting, beat, beats, beating, beaten, slap, slapped, slaps, punch, punched,
        punches, kick, kicked, kicks, choke, choked, chokes, strangle, strangled, strangles,
        grab, grabbed, grabs, shove, shoved, shoves, pushed, pushes, push, pinned, pins, bit,
        bites, spat at, spits at, drag, dragged, drags, burned, burnt, throw, threw, throws,
        thrown, headbutted, stabbed, attacked, attacks, attack, scalded, assaulted, assaults,
        abuses, abused, abusing, hurts, hurt, hurting, shook, shakes, twisted, smashed, tripped,
        whipped, cornered, corners, trapped, jumped, mugged, knocked, smacked, smacks, raise his
        hand to, raised his hand to, raised a hand to, held down, pulled a knife on, pulled a
        gun on, came at, comes at, lunged at, swung at, laid hands on, lays hands on, put his
        hands on, put his hands around
    """,
    "bodypart": """
        my arm, my arms, my hair, my face, my throat, my neck, my wrist, my wrists, my head, my
        ribs, my stomach, my jaw, my back, my leg, my shoulder, my cheek, my eye, my body, me
    """,
    "intimate": """
        my breast, my breasts, my thigh, my thighs, my skirt, up my, my bum, my bottom, my
        backside, my leg, my legs, my waist, my knee, under my, between my, my chest, my hips,
        my bra, my private parts, my buttocks, inside my, myself on, my blouse, my shirt, my
        lap, kiss me
    """,
    "touch": """
        touch, touched, touches, touching, grope, groped, gropes, groping, grab, grabbed, grabs,
        rub, rubbed, rubs, rubbing, put his hand, puts his hand, put his hands, his hand, his
        hands, stroke, stroked, strokes, squeezed, squeezes, pinched, pressed, kissed, kisses,
        tried to kiss, brushes against
    """,
    "rape": """
        rape, raped, rapes, raping, molest~, sexually assault~, sexually abus~, sexually
        harass~, force me to have sex, forces me to have sex, forced me to have sex, forced
        himself on, forces himself on, against my will, stop when i said no, ignored my no,
        drugged, spiked my drink, comes into my bed, comes into his bed, comes into her bed,
        comes into my room, climbs into my bed, sex when i do not want, exposed himself to me,
        touches me at night, would not take no, without my consent, i said no and he, wake up
        with him on top
    """,
    "threat": """
        kill me, kill us, hurt me, hurt us, beat me, find me, finds me, burn the house, burn us,
        regret, pay for it, make sure, never see the, come for me, get me, finish me, make me
        disappear, break my, shoot me, shoot us, stab me, hunt me, ruin me, ruin my life, take
        the children, take my children, knows where, know where, next time, i am next, i would
        be next, have an accident, or else, teach me a lesson, smash my, deport~, immigration,
        hurt my, kill my, my pictures, my photos, nudes, kill himself if, kill herself if, harm
        himself if, acid, bats, noose, dead meat, watch my back, bury me, slit my, put me in the
        ground, get what is coming, sorry if i, wait for me, waiting for me, after me
    """,
    "said": """
        said, says, say, told me, tells me, telling me, told, threatens, threatened,
        threatening, threat, swore, swears, warned, warns, texted, texts, wrote, writes,
        messaged, messages, message, left a note, sends, sent, send, keeps saying, keeps
        telling, promised, whispered, screamed, yelled, posted, shouted, typed, keeps, talks,
        saying
    """,
    "control": """
        checks my, check my, reads my, goes through my, tracks my, track my, tracks me, track
        me, monitors my, watches my, took my, takes my, keeps my, keep our, took away my, locks
        me, locked me, locks the, lock me, hides my, hid my, controls my, controls the money,
        count my, counts my, times my, times me, decides what i, decides who i, decide what i,
        not let me, will not let me, does not let me, not allow me, not allowed to leave, not
        allowed out, not allowed to talk, not allowed to see, not allowed to work, does not
        allow me, forbids me, forbidden me, made me quit, makes me quit, made me give up, hand
        over my, ask permission, ask him before, installed an app, isolates me, follows me, cut
        me off from, makes me hand over, makes me account, my whole salary to, salary goes to,
        sees every message, share my location, wants my location, where i am, keeps me from, pay
        for it at, stands over me
    """,
    "controlled": """
        phone, passport, passports, papers, messages, money, salary, wages, wage, bank card,
        card, cards, location, keys, account, room, house, flat, friends, family, job, work,
        clothes, leave, go out, see, steps, mileage, receipts, emails, calls, car, documents,
        door, doors, pills, contraception, eat, without food, at night, every half hour
    """,
    "injury": """
        bruise, bruises, bruised, black eye, split lip, stitches, broken rib, ribs, marks on my,
        marks on her, finger marks, swollen lip, walked into a door, into a door, fell down the
        stairs, concealer, foundation over, makeup over, burn marks, concussion, cuts on,
        handprint, sunglasses inside, sunglasses indoors, scarf to cover, cover my neck, hide my
        neck, cover up the, hide the marks, sore jaw
    """,
    "homefear": """
        scared to go home, afraid to go home, afraid to be home, scared of going home, terrified
        to go home, not safe at home, do not feel safe at home, do not want to go home, dread
        going home, not go home, not go back there, can not go back there, afraid of my husband,
        afraid of my wife, scared of my husband, scared of my wife, scared of my partner, afraid
        of my partner, afraid of him, scared of him, afraid of her, scared of her, terrified of
        him, terrified of her, walk on eggshells, walking on eggshells, tiptoe around him, sleep
        in the car, sleep in my car, slept in the car, sleep with a chair against, chair under
        the handle, lock the bedroom door, hide in the bathroom, his temper, his moods, when he
        drinks, he has been drinking, comes home drunk, he is drunk, bag packed, safe word,
        women refuge, shelter, hiding from him, hiding from her, goes too far, get out of there
        alive, flinch, listen for his key, listen for his car, his key in the door, he finds
        out, if he knew i, he would kill me, afraid for my life, fear for my life, scared for my
        life, not safe with him, punched the wall, hole in the door, hole in the wall, hole in
        the kitchen, breaks things, smashes things, smashed my phone, put the dog down
    """,
    "stalk": """
        stalk~, following me, followed me, follows me, waiting outside, waits outside, outside
        the office, outside my house, outside my flat, outside my window, outside my work, by my
        car, turns up, turned up, turning up, shows up, showed up, showing up, car park until,
        found my address, got my address, my address, photos of my house, pictures of my house,
        photos of my own, my front door, where i live, where i park, where my children, which
        school, keeps calling, thirty missed calls, new accounts to, air tag, airtag, tracker,
        my licence plate, drives past my, parked outside, tried the door, at my door, at my
        window, my route, doxxed, doxed
    """,
    "marry": """
        marry a, marry the, marry someone, marry him, marry my cousin, forced marriage, marriage
        is arranged, booked the flight, sold to, do not marry, honour of the family
    """,
    "weapon": """
        gun, knife, rifle, pistol, shotgun, bat, baseball bat, hammer, petrol, gasoline,
        matches, poison, acid, pillow, bomb, explosive, machete, crowbar, axe, forklift, rat
        poison, something in his coffee, something in her coffee, something in his, something in
        her tea, box cutter, screwdriver
    """,
    "harm": """
        kill, killing, hurt, hurting, stab, stabbing, shoot, shooting, strangle, strangling,
        smash, smashing, beat, beating, poison, poisoning, punch, punching, choke, choking,
        harm, harming, burn down, set fire, attack, attacking, destroy, hit, hitting, push, run
        over, make him pay, make her pay, make them pay, make him suffer, make them suffer, put
        him in hospital, put in hospital, break his, break her, bash, murder, hurt him, end him,
        end her, put my hands around, shake, drown, suffocate, slap, smother, wipe out, get rid
        of, gut
    """,
    "payback": """
        they will be sorry, he will be sorry, she will be sorry, be sorry, they will see, he
        will see, then we will see, they will pay, he will pay, she will pay, going to pay, get
        even, revenge, know where they, know where he lives, know where she lives, know their
        shifts, keep a list, have a list, every one of them, one day i, i snap, will snap, not
        hold back, hold myself back, stop myself, might do, could do to, am capable of, lose
        control, losing control, list of everyone
    """,
    "worry": """
        worried, worry, worried about, scared for, afraid for, afraid that, scared that, bad
        feeling, do not know what to do, what do i do, do i call, should i call, what do i say,
        what should i do, how do i help, concerned, terrified, can not stop thinking, is he
        joking, what now, frightened
    """,
    "sign": """
        not see a reason, no reason to, not want to be here, not want to live, wants to die,
        want to die, wanted to die, would rather be dead, rather be dead, wants to end it, end
        it all, end it, end his life, end her life, end their life, kill himself, kill herself,
        kill themselves, killing himself, killing herself, suicid~, self harm, cutting himself,
        cutting herself, hurts himself, hurts herself, hurting himself, hurting herself, harming
        himself, harming herself, hurt himself, hurt herself, cut her arms, the cuts, scars,
        overdose~, take something after, goodbye, gave away, giving away, given away, giving
        his, giving her, gave his, take care of the, look after the boys, not be a problem, will
        not have to put up, not have to put up, be simpler if, better off without, without him,
        without her, was not there, wants to sleep for ever, sleep for ever, last raid, last
        game, last time we, not answer, stopped answering, not pick up, not picked up, not
        replying, not reply, his pistol, his gun, the shotgun, her pills, his pills, planning
        something, make peace, too cheerful, stopped eating, not left his bed, not left her bed,
        no point any more, tired of living, tired of life, will not be around, not be around,
        disappear, not wake up, take her own life, take his own life, hang himself, jump off,
        beats her, hits her, hits him, beats him, hurting her, hurting him, abuses her, hurts
        her, hitting her, being beaten, locked her, comes into her, comes into his, is being
        abused, is afraid of her, black eye, bruises, long sleeves, last message, does not want
        to live, gone for good, see the point, note
    """,
}
"""Fields about what others do, and about the writer's harm to others."""
