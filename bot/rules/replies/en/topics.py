"""English words by topic, spelt as `bot.rules.care.normalise` spells."""

from collections.abc import Mapping

from bot.rules.replies.reading import Topic

TOPICS: Mapping[Topic, str] = {
    Topic.WORKLOAD: """
        workload, too much work, much work, so much to do, much to do, too much, too many, overload~, deadline,
        deadlines, backlog, overtime, swamped, busy, hectic, rushed, pile, piles, piled, piling, queue, tickets,
        inbox, to do list, things from me, wanted things, wanted something from me, no time, not enough time,
        long hours, extra hours, double shift, understaffed, short staffed, pressure, full day, packed, all at once,
        juggl~, workloads, urgent, three people, catch up, catching up, behind
    """,
    Topic.MEETING: """
        meeting, meetings, standup, stand up, call, calls, retro, workshop, workshops, agenda, zoom, conference,
        one on one, one to one, presentation, presented, presenting, review meeting, town hall, all hands,
        planning session, minutes
    """,
    Topic.COLLEAGUE: """
        colleague, colleagues, coworker, coworkers, co worker, teammate, teammates, team mate, team mates, peer,
        peers, workmate, workmates, my team, the team, our team, desk neighbour, someone at work, somebody at work,
        the new one, new joiner, the others
    """,
    Topic.LEAD: """
        boss, my team lead, our team lead, the team lead,
        manager, managers, lead, team lead, supervisor, director, ceo, cto, head of, my lead, management,
        chief, foreman, line manager, bosses, leadership
    """,
    Topic.CUSTOMER: """
        customer, customers, client, clients, patient, patients, guest, guests, user, users, caller, callers,
        complaint, complaints, buyer, buyers, student, students, parent, parents, pupils, residents, passenger,
        passengers, support ticket
    """,
    Topic.CHANGE: """
        change, changes, changed, changing, reorg, reorganisation, reorganization, restructur~, new role, new job,
        new team, new tool, new system, new process, move to, moving to, moved to, merger, takeover, transition,
        new manager, new boss, layoff, layoffs, redundan~, uncertain~, switch~, migrat~, leaving the team, new plan
    """,
    Topic.MISTAKE: """
        mistake, mistakes, error, errors, messed up, screwed up, wrong, went wrong, my fault, forgot, forgotten,
        broke, broken, bug, bugs, outage, failed, failure, missed, slip, oversight, blunder, sent the wrong,
        deleted the wrong, got it wrong, incident, rework
    """,
    Topic.LEARNING: """
        learn, learned, learnt, learning, course, training, studied, study, studying, book, read about, tutorial,
        practise, practised, practice, practiced, new skill, skill, skills, figured out, understand it now,
        understood how, mentor, mentoring, exam, certificate, tried something new, first time
    """,
    Topic.PRAISE: """
        praise, praised, compliment, compliments, complimented, thanked, thanked me, thank you from, thanks from,
        said thanks, kind words, appreciated, appreciation, recognition, recognised, recognized, good feedback,
        great feedback, positive feedback, award, shout out, credit, well done, applause, noticed my
    """,
    Topic.TIME_OFF: """
        time off, day off, days off, holiday, holidays, vacation, leave, break, breaks, lunch break, weekend,
        weekends, rest day, sabbatical, free day, free evening, pause, a walk, long walk, walk, pto, parental leave,
        siesta, nap
    """,
    Topic.TIREDNESS: """
        tired, tiring, tiredness, exhaust~, sleep, slept, sleepy, asleep, sleepless, insomnia, drained, worn out,
        weary, fatigue, fatigued, no energy, low energy, out of energy, energy, yawn~, awake, early start,
        night shift, headache, knackered, need rest, rested
    """,
    Topic.HOME: """
        home, family, child, children, baby, son, daughter, toddler, partner, husband, wife, spouse, mother, father,
        parents at home, grandmother, grandfather, grandma, grandpa, sister, brother, house, flat, household, dog,
        cat, boyfriend, girlfriend, nursery, childcare, day care, school run, dinner, garden, neighbours, landlord,
        rent, moving house
    """,
    Topic.LONELINESS: """
        lonely, loneliness, alone, by myself, on my own, isolated, isolation, left out, excluded, nobody talked,
        no one talked, nobody asked, no one asked, nobody to talk, no one to talk, not invited, invisible,
        miss people, miss my team, miss the office, ignored, all day alone, outsider
    """,
    Topic.FINISHED_WORK: """
        finished, finish, done, completed, complete, shipped, ship, released, release, delivered, delivery,
        launched, launch, demo, submitted, closed the ticket, merged, published, handed in, got through, wrapped up,
        went live, milestone, goal reached, paid off, crossed off, ticked off, sent off, solved, fixed
    """,
}

NOT_ANY = "no without never zero"
"""What follows one of these was not there."""
