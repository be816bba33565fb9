"""Thanks that mean the opposite: for something plainly bad, or laid on too thick."""

from bot.rules.tone.english.fields import FAULTS
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    idle="""
    sat, sit, slept, sleep, scrolled, scroll, chatted, chat, smoked, smoke, watched, watch, stuck, relaxed
    relax, napped, nap, lay, lounged, stood, stand, yawned, snored, played, gamed, shopped, surfed, chair, sofa
    couch, seat, hammock, armchair, sunbathed, phone, headphones, supervised, observed
    """,
    grateful="""
    thanks, grateful, thankful, appreciate, appreciated, kudos, respect, hats off, props, applause, congrats
    congratulations, bravo, well done, great job, good job, nice job, nice work, great work, lovely job, medal
    award, prize, trophy, gratitude, hooray, love, loved, adore, enjoyed, enjoy, kind of you, nice of you
    sweet of you, generous of you, thoughtful of you, considerate of you, clever of you, brave of you
    good of you, gracious of you, delighted, thrilled, charming, delightful, impressed, so glad, so happy
    always a pleasure, a joy, a treat, an honour, an honor, privilege, shout out, cheers
    """,
    did_ill="""
    ignore, ignored, forget, forgot, break, broke, crash, crashed, delete, deleted, lose, lost, leave every*
    leave your, leave the *, leave all, left your, left all, left the dirty, left us, left me, dump, dumped
    skip, skipped, delay, delayed, steal, stole, take credit, took credit, took the credit, take all, took all
    blame, blamed, shout, shouted, yell, yelled, scream, screamed, snap, snapped, interrupt, interrupted
    talk over, talked over, cut me off, cut us off, ruin, ruined, waste, wasted, spoil, spoiled, mess, messed
    screw, screwed, block, blocked, hide, hid, lie, lied, lecture, lectured, correct me, corrected me
    correct us, embarrass, embarrassed, mock, mocked, laugh at, laughed at, roll your, rolled your, gossip
    cancel, cancelled, canceled, change your mind, changed your mind, make me wait, made me wait, made us wait
    make us wait, make me redo, made me redo, keep us waiting, kept us waiting, kept me waiting, let me do all
    let us do all, let me do the whole, let us do the whole, let everyone else, let us clean, let me clean
    let the rest, let others, never *, not reply, not answer, not tell, not ask, not invite, not show
    not bother, not turn up, not help, not read, not listen, show up late, showed up late, arrive late
    come late, came late, go home, went home, go on holiday, went on holiday, disappear, disappeared, vanish
    vanished, bail, bailed, hang up, hung up, sleep through, slept through, watch us, watched us, watch me
    throw me, threw me, threw us, throw us, threw my, point out my, pointed out my, remind everyone
    reminded everyone, overrule, overruled, reject, rejected, refuse, refused, dismiss, dismissed, always know
    always find a way, always find something, always have an excuse, always manage to, think you know
    explain my, explained my, explain everything, eat my, ate my, drink my, drank my, take over my, took over my
    take my idea, took my idea, took my seat, took my chair, took my slides, took my work, took my lunch
    took my parking, disagree, contradict, send me back, sent me back, speak for me, spoke for me, answer for me
    let me find out, double book, double booked, finish everyone 's, finish my sentences, finished my sentences
    repeat my, repeated my, repeat what i, repeated what i, present my, presented my, sold my, sell my, pass off
    passed off
    """,
    timing="""
    on a friday, on friday, friday evening, friday night, friday afternoon, five minutes before
    ten minutes before, right before, just before, the night before, in the middle of, at midnight, at 4pm on
    at 5pm on, on my day off, on a sunday, on sunday, during my holiday, while i was on, without telling
    without asking, without warning, without a word, again, once again, yet again, as usual, as always
    once more, for the third time, for the second time, for the tenth time, a third time, every single time
    always, ever so often, perfect timing, impeccable timing, great timing, nothing better to do, had no plans
    no other plans, did not need sleep, who needs, exactly what, just what, what i needed, what we needed
    """,
    flattery="""
    inspiring, inspirational, truly inspiring, so inspiring, honoured, honored, an honour
    an honor, a genius, genius, mastermind, visionary, his majesty, her majesty, your majesty, your highness
    royal, royalty, saint, martyr, so selfless, selfless, an expert, so wise, all knowing, your wisdom
    enlighten, enlightened, enlightening us, gracing us, graced us, grace us, blessing us, bless us
    honouring us, honoring us, priceless, truly a gift, true leadership, leadership at its best
    team spirit at its best, teamwork at its best, living legend in your own, rocket scientist, einstein
    sherlock, captain obvious, your lordship, the great *
    """,
    shown="""
    show up, showed up, showing up, turn up, turned up, turning up, join us, joined us, joining us, spare
    sparing, find time, found time, finding time, finding the time, make time, grace, gracing, honour us, reply
    replying, answer us, remember we, remembering we, remembering that, remember our, remember my name
    let us know eventually, drop by, drop in, dropping by, look up from, come in, came in, wake up, log in
    logging in, attend, attending
    """,
    more_times="""
    only two, only three, only four, only five, only six, only ten, just three, just four, just five, a mere *
    """,
)
_SAID = """
thanks ~3 for nothing/zero/less
for nothing $
<grateful> ~5 for ~3 <fault>
<grateful> ~3 for ~1 the/a/an/your/another/yet/all/that/this/giving/creating/causing ~3 <badthing>
<grateful> ~2 how/when/that/the/way/it ~4 you ~2 <did_ill>
<grateful> ~2 you ~2 <did_ill>
great/good/nice/lovely/super/excellent/amazing/brilliant/fine/beautiful work/job/idea/move/decision ~2 <fault>
<grateful> ~6 all by myself/ourselves/alone
<grateful> ~4 do/did/doing ~1 nothing
you/your ~3 let/left me/us ~4 alone/all/everything ~3
you ~4 <idle> ~6 while/as/when we/i/others/everyone/everybody/the ~2
spend/spent/spending ~1 my/our/the/another ~2 weekend/evening/night/holiday/day/sunday/lunch ~2 redo*/clean*/\
fix*/repair*/undo*/search*/wait*/correct*/look*
redo*/undo*/rewriting/recleaning ~5 you
you ~1 swore/promised/claimed/insisted ~4 was/were/would/to/had
how would/could/can i/we/anyone ~1 ever? ~1 know/manage/live/survive/cope/find ~4 without ~2
without it/you $ ~1 i/we ~1 might/would ~2 have/never
thanks ~12 <timing> $
so/how/very/really ~1 kind/nice/generous/sweet/good/thoughtful/considerate/gracious/brave/clever/big/noble of \
you ~2 to ~3 <shown>
so/how/very/really ~1 kind/nice/generous/sweet/good/thoughtful/considerate/gracious/brave/clever/big/noble of \
you ~2 to ~2 <did_ill>
so/how ~1 thoughtful/considerate/kind/generous/sweet/noble/clever/original/convenient/surprising/typical/\
predictable of you
^ oh/gee/wow/ah/golly ,? ~1 thanks/great/wonderful/lovely/perfect/joy/good/look/you/another ~~3
^ oh wow/great/joy/look/how/perfect/lovely/wonderful/brilliant/fantastic/super
gee ,?
making/make/made the/that/every/all ~1 decision/decisions for us/me/everyone ~3
saves/saved us/me/so/all ~2 the? ~1 work/discussion/thinking/trouble/effort/time ~1 $
what an/a ~1 honour/honor/privilege/surprise/miracle/shocker/coincidence
what a ~1 joy/treat/dream/delight/pleasure/gift/blessing to ~2 work/spend/wait/redo/clean/fix/hear/sit/stand/\
search/undo/receive/wake/find/get ~6 you/your/again/alone/weekend/night/evening
<flattery> ~1 how/to/that/the/way/in/of
so ~1 <flattery>
true/our/the/resident/self/local/great/legendary <flattery>
leave it to you to
trust you to
only you could/can/would
nobody/no ~2 like you when/at ~4 excuse/excuses/blame/nothing/late/mess/chaos
bless your heart/soul/cotton/you
must be nice/great/lovely/good/fun/hard/tough/easy/wonderful/relaxing ~4
it must be nice/great/lovely/good/fun/hard/tough/easy/wonderful/relaxing
good/lucky/nice for you $
well done you
slow/standing/big/round ~1 clap/ovation ~3
clap/claps for
a ~2 round of applause for ~6 <fault>
give ~2 a/an medal/award/cookie/prize/oscar/trophy/biscuit
a/an/your medal/oscar/cookie/trophy/biscuit ~2 is/for
oscar/award/prize/medal for/goes
employee/colleague/teammate of the month/year/century
so called/to
self proclaimed/declared/appointed/styled
what/where would/wouldn't ~3 without your/you ~1 endless/constant/many/little/daily/famous/lectures/e/emails/\
mails/comments/opinions/wisdom/meetings/advice
endless/constant/never/countless ~1 ending? emails/mails/e/comments/opinions/wisdom/advice/meetings/reminders/\
questions/remarks/corrections/stories
as if ~3 enough
nothing like a/an/another/one/your/being
nothing says ~3
just/exactly/precisely what i/we/everyone/everybody/nobody/the needed/wanted/asked/ordered
just what/the ~2 needed
fun/nice/great/lovely/interesting/exciting to ~1 learn/hear/read/find/discover ~6 from the/a/my/our/somebody/\
someone/others/twitter/facebook/customer
another/yet ~2 reorganisation/reorganization/reorg/reorder/restructuring/meeting/rewrite/redesign
not $
not !
taught me/us ~1 patience/humility/tolerance/everything/how to wait
exercise/lesson/masterclass/crash in/course patience/humility/how/not
a/an/true/real masterclass in
nothing better to do/than
i/we had/have ~2 no ~2 plans/life anyway/anyway
who needs ~1 sleep/weekends/friends/plans/evenings/lunch/tests/backups/documentation/enemies/a
did/do not need ~2 sleep/weekend/lunch/evening/free
otherwise/else i/we might/would/could ~2 get/have/be/sleep/rest/bored/peace
loved/love/enjoyed ~1 sitting/waiting/standing/spending/cleaning/redoing/hearing/finding/staying/\
explaining/apologising/apologizing
always a/such pleasure/joy/treat/delight to ~3 clean/fix/redo/wait/repair/correct/search/look/find/chase/\
explain/undo
everyone/everybody/we/i ~1 enjoyed/loved/appreciated/noticed ~3
throw/threw/throwing/thrown ~2 under the
what a ~2 surprise
minimum again
rest of the work
thanks ~3 for ~4 rest of/all the ~1 work/stuff/dishes
thanks ~3 for going/being ~4 in the middle
perfect/great/impeccable/excellent/wonderful timing
keep up the ~1 mediocre/average/minimal/slow
do not ~1 strain/hurt/overwork/tire/exhaust yourself
do not ~2 work too hard
did/do not want to ~2 wake/disturb/interrupt your
hope it/that/this was not too ~1 much/hard/tiring/exhausting
hope you ~1 had/have/enjoyed ~5 while/nap/sleep/rest/break/beach
sorry/hope to/i ~2 disturb/interrupt/wake ~2 nap/sleep/beauty/rest/game
sorry/so sorry that my/our/we ~4
while/and/so we/i/the ~1 rest? ~3 did/do/cleaned/worked/stayed/carried/sweated/finished ~3 work/everything/all
i/we only had to ~2 ask/wait/remind/call/chase/beg
only ~1 two/three/four/five/six/seven/eight/nine/ten/twelve/twenty/forty/fifty/thirty ~1 times/minutes/hours/\
weeks/days/reminders/months ~1 late/later
<more_times> ~1 reminders/attempts/emails/mails/calls
"""
_QUOTED = """
" ~1 work/help/helpful/support/expert/fix/fixed/effort/feedback/advice/leadership/urgent/great/genius/idea/\
contribution/vision/teamwork/mentoring/joke/quick/short/presentation/improvement/improvements/professional/\
cleaning/cleaned/solution/sick/working/surprise/constructive/innovative/flexible ~1 "
"""
_FACES = """
🙃
🙄
👏 👏 👏 ~~3 $
"""
_UNLESS = """
for breaking ~3 down/ice/into/silence/news/up
for taking over ~3 when/while/so/from
for taking all the notes/calls/minutes/photos
for missing ~2 lunch/break/train
for skipping ~2 lunch/break
for leaving ~3 note/notes/comments/comment/light/door/tidy/clean/ready/feedback/space/room/handover/\
documentation/message
for dropping ~5 off/everything/in/by/your
for deleting ~6 dead/old/spam/unused/duplicate/code/lines
for ignoring ~2 noise/drama/hype/rumours/rumors
for interrupting ~4 before/when/to/so
for hiding ~4 chocolate/cake/surprise/present/gift
for losing ~3 sleep/weekend
for blocking ~4 merge/release/bad/spam/deploy/time
for rejecting/refusing ~6 scope/bad/request/release
for lying ~2 under/on
for laughing ~3 with
for moving/changing
for never ~2 giving/losing/letting/making/getting/judging/saying/stopping/complaining/forgetting/hesitating
for never ~2 tired/angry/impatient
never ~2 tired/angry/impatient/sighed/complained/once/gave/give/let/lost/lose/made/make/seem/said/forget/judge/\
judged/hesitate/hesitated/stop/stopped/fail/failed/miss/missed/forgot
for cancelling ~4 meeting/meetings/useless/pointless
for not/never ~2 losing/laughing/judging/leaving/ignoring/blaming/shouting/forgetting/dropping/giving/letting
for wasting no
for burning the midnight
for throwing out/together/away/in
for sharing my
for cutting ~3 scope/slides/text/half
thanks ~12 so that ~12
thanks ~4 without asking for ~6
kind/nice/good/generous/thoughtful of you to ~2 help/offer/stay/take/share/bring/think/ask/make/explain/wait
^ oh and
^ oh ,? that/the/my/i/that's
wow ,? that/the
helped/help/fixed/stayed/covered/taking/cleaning/fixing/catching/finding/sorting/clearing/solving/untangling/\
handling/moving/preventing/calming/carrying ~5 <badthing>
as always ~1 $
not only/just/once/even
saying no/not
brilliant/wonderful/reliable/calm/helpful/great as always
must be hard to say
you must be
genius ~1 idea/move/fix/trick/solution/query/script/hack
you ~2 genius
a genius
oh thank god
"""

IRONY = Sense(
    code=Code.IRONY,
    says=phrases(_SAID + _QUOTED + _FACES, FAULTS, _FIELD),
    unless=phrases(_UNLESS, FAULTS, _FIELD),
)
