"""English words that make a reply light or heavy, and those that turn them around.

They are spelt as `bot.rules.care.normalise` spells: `can not`, and no `very`, `really` or `so`.
"""

LIGHT = """
    good, great, nice, lovely, fine, better, best, calm, calmer, peaceful, quiet hour, quiet morning, easy, easier,
    smooth, smoothly, happy, happier, glad, pleased, proud, cheerful, fun, funny, laugh~, smil~, joy, enjoy~,
    delight~, excit~, grateful, thankful, thank~, relieved, relief, relaxed, relaxing, rested, refreshed, hopeful,
    encouraged, encouraging, energised, energized, inspired, inspiring, interesting, kind, kindness, warm, warmth,
    welcome, welcomed, helped, helpful, supported, supportive, appreciat~, was heard, felt heard, understood,
    valued, included, trusted, praise~, compliment~, celebrat~, success~, succeed~, worked out, paid off, pays off,
    went well, going well, progress, done, finished, finally, solved, fixed, shipped, closed, achiev~, won, win,
    passed, improv~, learned, learnt, learned something, figured out, clear, clearer, productive, focused,
    focus time, flow, love, loved, beautiful, sunny, sunshine, fresh air, generous, patient, gentle, comfortable,
    safe, lighter, pleasant, satisf~, cool, awesome, amazing, wonderful, fantastic, brilliant, excellent, perfect,
    not bad, no complaints, looking forward, good enough, on time, slept well, all good, on track, at ease
"""

HEAVY = """
    bad, badly, worse, worst, awful, terrible, horrible, rough, hard day, hard week, hard time, hard to, hard on,
    was hard, is hard, been hard, harder, tough, difficult, heavy, sad, sadder, unhappy, feeling down, feel down,
    felt down, was down, am down, feel low, feeling low, felt low, low mood, upset, hurt, hurts, hurtful, angry,
    anger, furious, annoyed, annoying, annoy~, irritat~, frustrat~, mad at, rage, resent~, stress~, tense, tension,
    pressure, pressured, overwhelm~, overloaded, swamped, too much, too many, tired, tiring, exhaust~, drained,
    draining, worn out, sleepy, no sleep, little sleep,
    up all night, awake all night,
    barely slept, hardly slept, forgot, slept badly, not enough, sleepless, weary, fed up, sick of,
    sick, ill, headache, worried, worry, worries, worrying, anxious, nervous, afraid, fear, scared, dread~, panic~,
    uneasy, restless, unsure, doubt~, insecure, lost, stuck, confus~, chaos, chaotic, mess, messy, alone, lonely,
    nobody noticed, no one noticed, nobody said, no one said,
    left out, ignored, overlooked, excluded, invisible, unheard, interrupted, dismissed, belittled, criticised,
    criticized, criticism, blamed, blame, shouted, yelled, snapped, rude, unfair, unkind, disrespect~, conflict,
    argument, argued, argue, fight, fought, quarrel, disagree~, misunder~, fail~, mistake, mistakes, messed up,
    screwed up, my fault, ashamed, shame, embarrass~, guilty, guilt, regret~, disappoint~, let down, bored, boring,
    pointless, useless, hopeless, stupid, hate, hated, ugly, cry, cried, crying, tears, struggl~, suffer~, pain,
    painful, problem, problems, trouble, crisis, urgent, rushed, rush, hectic, too late, late again, stayed late,
    worked late, fell behind, falling behind, far behind, overtime, deadline, deadlines, never ends, no time,
    no break, wanted things from me, three things from me, pulled in, torn, cut short, cancelled, canceled, lost my,
    miss him, miss her, miss them, long day, long week, weight on, on edge, meh, empty, numb
"""

NEGATORS = "not never no without nor neither hardly nobody nothing none barely less"

BUT = "but however though although yet"
"""What follows one of these in a sentence weighs more."""
