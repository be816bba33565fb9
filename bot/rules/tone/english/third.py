"""Digs at a third person or group: somebody else, and something bad about them."""

from bot.rules.tone.english.fields import PEOPLE
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    bad="""
    lazy, useless, hopeless, slow, rude, mean, clueless, incompetent, incapable, impossible, unbearable
    terrible, awful, horrible, difficult, stupid, dumb, idiot, idiots, moody, grumpy, bossy, arrogant, selfish
    stubborn, unreliable, chaotic, overwhelmed, disorganised, disorganized, careless, sloppy, forgetful, nasty
    toxic, childish, drunk, asleep, absent, nowhere to be, missing in action, no help, not helpful, no use
    a nightmare, a pain, a disaster, a mess, a bully, a joke, a jerk, a clown, a coward, a snake, a liar
    annoying, boring, bored, cold, unfair, unfriendly, unprepared, unprofessional, confused, wrong, late again
    always late, too late, too busy, too lazy, too proud, too scared, too slow, too important, busy with
    on his phone, on her phone, on their phones, weak, fake, loud, full of himself, full of herself, full of hot
    """,
    does="""
    ignore, ignored, ignores, ignoring, forgets, forgot, forget, dropped the ball, drop the ball, drops the ball
    dropped, messed, messes, mess, screwed, screws, screw, broke, breaks, break, botched, botches, ruined, ruins
    ruin, wrecked, left us, left you, left me, left it, left behind, left a, left everything, left half
    left the, leaves, dumped, dumps, dump, yells, yelled, shouts, shouted, shouting, screams, screamed
    screaming, snaps, snapped, barks, blames, blamed, blame, complains, complained, complaining, whines, whined
    whining, moans, moaned, moaning, mumbles, hides, hid, hiding, lies, lied, gossips, gossiped, sleeps, slept
    sleeping, plays, playing, played, chatted, chatting, gave up, gives up, refused, refuses, refuse, failed
    fails, fail, disappeared, disappears, vanished, bailed, slacked, slacks, slacking, sat around, sits around
    sitting around, stood there, stands there, just stood, just sat, just sits, just stands, just watched
    just watches, looked away, walked away, walked out, ran away, panicked, panics, took credit, takes credit
    takes the credit, took the credit, gets the praise, gets the credit, got the credit, gets paid, gets all
    stole, steals, never, always forgets, could not be, can not be, could not even, can not even, did not even
    does not even, did not bother, does not bother, did not care, does not care, do not care, do not bother
    did not help, does not help, did not lift, does not lift, did not do, does not do, did not want
    does not want, did not dare, would not, did not manage, did not notice, does not know, did not know
    do not know, did not understand, does not understand, do not understand, has no idea, had no idea
    have no idea, has no clue, had no clue, never had, did nothing, does nothing, do nothing, doing nothing
    talks, talked too, talks too, rambles, rambled, interrupts, interrupted, bullies, bullied, bullying, treats
    treated, overlooked, overlooks, neglected, neglects, avoids, avoided, wasted, wastes, thinks, got it wrong
    gets it wrong, keeps forgetting, keeps *, kept *, made a mess, made such, makes a mess, makes us, made us
    makes everyone, made it worse, makes it worse, showed up late, was late, comes late, came late
    slept through, threw you, threw us, lost the, lost it, loses, misplaced, micromanages, micromanaged
    lectures, lectured, criticises, criticizes, laughed at, mocks, mocked, insulted, insults, spoiled, spoils
    spread, spreads, took a month, took a week, took weeks, took months, took forever, needs a, needed three
    rolled, rolls, hates, hated, struggled, struggles, kept messing
    """,
    ill="""
    mess, mistake, mistakes, failure, failures, chaos, mood, moods, temper, tantrum, tantrums, drama
    incompetence, laziness, sloppiness, rudeness, lies, gossip, excuses, attitude, ego, rant, rants, shouting
    screaming, nonsense, rubbish, garbage, bad *, terrible *, awful *, sloppy *, broken *, endless *, stupid *
    silly *, half *, poor *, whims, screw up, screwups, blunder, blunders, fault, neglect, leftovers, whining
    moaning, complaining, bullying, arrogance, orders, monologue, monologues, speeches
    """,
    endure="""
    putting up with, put up with, dealing with, deal with, standing up to, stood up to, stand up to
    stand up against, standing up against, cleaning up after, cleaned up after, clean up after, covering up for
    covered up for, picking up after, picked up after, patient with, patience with, so calm with, surviving
    survive, survived, tolerating, tolerate, working around, work around, worked around, protecting us from
    protect us from, protected us from, protecting me from, shielding us from, shielded us from, saved us from
    saving us from, saved me from, rescued us from, keeping us safe from, fighting, fight with, shutting up
    shut up, shut down, silenced, silencing, talking back to, telling off, told off, calling out, called out
    exposing, exposed, babysitting, babysit, babysat, cope with, coping with
    """,
    bad_state="""
    broke, messed up, screwed up, forgot, left behind, left undone, left, dropped, ruined, botched, missed, lost
    neglected, ignored, could not, can not, did not, does not, would not, never, refused to, failed to
    overlooked, spoiled, started and, promised and, should have, was supposed to, were supposed to, got wrong
    mumbles
    """,
    units="""
    sales, marketing, finance, accounting, accounts, hr, legal, support, procurement, purchasing, logistics
    management, leadership, operations, ops, design, engineering, production, day shift, night shift, late shift
    early shift, morning shift, the office, head office, headquarters, upstairs, the board, the union
    the front desk, reception
    """,
)
_SAID = """
<they> ~4 is/was/are/were/being/so/too/as/while/who/getting/got/just/that/usually/always ~2 <bad>
<they> ~2 <does>
<units> ~2 <does>
<units> ~3 is/was/are/were ~2 <bad>
nobody/none/no ~1 from/in/of/at ~1 <units>/<they> ~6
what <they>/<units> ~3 <bad_state>
<they> ~1 <ill>
<name> and <ill>
<name> and his/her/their ~2 <ill>/<bad>
<they> ~2 and ~1 his/her/their ~1 <ill>
his/her/their ~1 <ill>
<name> ~1 <ill>
<endure> ~2 <they>
<endure> ~2 <units>
<endure> ~1 that/those/these/the/our/this/such ~2 <bad>
those/these/the/our ~2 clowns/idiots/fools/morons/amateurs/losers/jokers/parasites/bullies ~1 from/in/of/at/who/over ~3
the ~1 people/folks/guys/lot/crowd/bunch/ones/lads/colleagues in/from/at/over/of ~3 is/are/was/were ~2 <bad>
that/those/these/this ~1 <bad> ~2 crew/lot/bunch/people/team/guys/department/guy/man/woman/manager/boss/office/\
shift/person/someone
without <name> ~3 <bad>/<ill>
without <they> ~2 around/in/there
<they> should/could/would ~2 be/have/do/learn ~4 instead/ashamed/fired/sacked
<they> had/has/have no ~1 idea/clue/sense/manners/time/interest/patience/talent
although/though/when/while/because/since/after/whereas/where/but/unlike/and ~1 <they>/<units> ~2 <does>
<they> ~8 and you ~2 did/fixed/cleaned/saved/carried/had
under/with <they> ~5 nowhere/chaos/mess/disaster/hell/worse/terrible/impossible/down/awful/bad
not <name> ~1 $
not <they> ~3 <does>
and not <name>
rather/instead than/of <name>
instead of <they>
everybody/everyone/we/all ~3 think/thinks/knows/know ~2 about/of/what ~1 <they>
somebody/someone/people had/has/needs/needed/have to ~2 tell/stop/say ~2 <they>
saying/said what ~5 about ~2 <they>
twice/ten/three ~1 as/times hard/much ~1 as/than <they>
hours/days/weeks/day/hour/minutes/week/month ~5 what ~1 took/takes/take ~1 <they>
what took <they>
<they> ~1 ruined/wrecked/botched/forgot/lost/spoiled/broke/dropped/abandoned/missed/sabotaged/neglected/\
overlooked/double/mixed ~2
after/because/since <they> ~1 left/quit/went/forgot/walked/called/failed/refused/overslept/panicked ~2
it/that took <they> ~1 a/weeks/months/days/forever/three/ages/four/five/six/two
get/gets/got/take/takes/took/taking/getting/claims/claimed ~1 all? ~1 the praise/credit/glory/bonus
<they> gets/got/get/takes/took ~2 credit/praise/promotion/bonus/glory
why <they> ~1 still
<they> ~1 still ~1 work/works/has/employed
how <they> ~3 got/gets/became/survive/survives/managed/hired
fire/fired/sack/sacked/replace/promote/promoted/demote ~2 <they>
more/better/nicer/kinder/calmer/quieter/easier/happier without <they>
when/now/since that <they> ~1 left/gone/away/fired/quit
glad/happy/good/great/relieved/lucky/thank/god ~3 it ~1 was ~2 not <they>
instead/you/and not <they>
the real/actual/true ~1 boss/manager/lead/leader ~3 not
some/certain/other people/folks/colleagues/persons/individuals/ones/of ~2 <does>/never/should/always/only/just/\
just/prefer/think/would/hide/sit/drink/call
<group> ~2 <does>
<group> ~2 is/was/are/were ~2 <bad>
the others ~4 <bad>/<does>
nobody/none/no else/one/of ~3 bother*/care*/lift*/help*/move*/dared/cares/cared/stood/offered/wanted
to lazy/useless/stupid/scared/busy/important to ~4
too lazy/proud/stupid/scared/important/cowardly to ~4
pick/picked/picking up the slack
when/because/while the others/rest/team ~3 gave/slept/chatted/left/panicked/ran/hid
"""
_UNLESS = """
the/a/that/this customer/customers/client/clients/caller/callers/guest/guests/patient/patients/vendor/supplier/\
suppliers/visitor/visitors ~3 he/she/they/him/her/them ~4
the/a/an/that/this/those ~2 customer/customers/client/clients/caller/callers/guest/guests/patient/patients/\
vendor/supplier/parent/parents/pupil/pupils/kids/visitor/visitors/lady/gentleman ~6
he/she/they/<name> could not ~3 stop/make/come/be/attend/thank/find/join/believe/happier
he/she/they/<name> could not have
he/she/they/<name> would not have
<they> ~2 never ~2 noticed/notice/felt/feel/forget/seen/saw/knew/met/again
<they> ~2 never ~1 had ~4 better/good
they keep/keeps/kept ~1 coming/asking/smiling/using/talking/thanking/working/sending/quoting
<they> ~2 kept ~1 smiling/asking/talking/thanking
when/because/while <they> ~3 did not know ~3 how/where
<they> ~1 did not know ~2 how/where/what/the/about
they did not even/have/need/want/notice ~2 need/notice/have/to
stepped/step/covering/covered/filled in/for ~4
<they> ~2 would not ~2 work/have/be/start/open
it/the/that broke
never noticed/felt/knew
without <they> ~2 noticing
left the ~2 room/meeting/smiling/happy/door
dealing/deal with ~1 the/that/all/this
deal/dealing/cope/coping ~2 with ~3 customer/customers/load/rush/queue/tickets/traffic/pressure/caller/callers/\
guests/guest/stress
"""

THIRD = Sense(
    code=Code.THIRD,
    says=phrases(_SAID, PEOPLE, _FIELD),
    unless=phrases(_UNLESS, PEOPLE, _FIELD),
)
