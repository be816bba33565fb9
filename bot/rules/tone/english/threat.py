"""Threats, also the veiled ones."""

from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    harm="""
    hurt, kill, destroy, end, ruin, break, get, find, report, expose, sue, crush, bury, finish, slap, punch, hit
    beat, smack, strangle, shoot, stab, smash, wipe, fire, sack, remember this, make you, teach you
    """,
)
_SAID = """
watch your back/step/mouth/tongue
i/we know where you ~2 work/live/park/are/sleep/sit
know/knows where ~1 you/your ~2 live/lives/park/car/kids/house/family
you ~1 will/shall/are/would/going ~2 going? ~1 to? regret/suffer/sorry/pay/bleed/cry/miss
you ~2 be sorry
will ~1 regret ~2
i/we ~1 will/shall/am/are/can/could/would ~2 going? ~1 to? <harm> you/your ~1
will/gonna/going to? ~1 <harm> you
i/we ~1 will/shall ~2 make sure ~2 you/your/everyone/everybody/nobody/they/that
make you ~1 pay/suffer/regret/sorry/cry
get/getting/got even/revenge/back at
pay/pays/paid for ~1 this/that/what/it ~1
or else
or ~1 you will/shall/might/could/may ~4
or i/we ~1 will/tell/shall/might ~4
keep/stay/be ~2 quiet/silent/careful/mouth ~8 or/else
keep/shut your mouth ~2
be/better/very be? careful $
you ~1 had? better ~2 watch/be/keep/stop/not/hope/sleep/run
would ~1 be a shame/pity if/when
shame/pity if ~3 something/anything/somebody/someone/your/it/that ~4
something ~2 bad/unpleasant/nasty ~2 happen*
accidents ~1 happen
no/any/little idea who you/i ~3
who you are ~1 dealing/messing/up ~2
some/certain people will/do ~2 not? forget/forgive/remember ~3
you ~1 made/make/have ~2 enemies/enemy
consequences ~2
wait and see
you ~1 will ~1 see ~1 $
this is not over
we are not done
your ~1 turn ~1 comes/will/next
you ~1 chose/picked the wrong ~3
wrong person/people/side/guy to ~3
find out what ~1 that/it/happens ~2
do/does/will/would/never not? ~1 forgive/forget people/traitors/that/this/what/those/anyone ~2
when contracts/your/the ~1 contract? end/ends/is/renewed
get/gets/getting what you ~1 deserve*
have it coming
check your ~1 tyres/tires/brakes/car/locks/locker/mail/back/windows ~2
while you ~1 still/can ~2
you are ~1 finished/done/over/history/toast here? $
a good/long memory ~3
in the ~1 car park/dark/stairwell/stairway/alley ~2 alone/tonight/night
alone in the/that ~1 car/dark/stairwell/lift/cellar/alley/warehouse
your ~1 mouth shut/closed
mouth shut
people who talk
did not ~1 stay/last/work long
i/we/one/let ~2 hope ~1 that? ~1 nobody/nothing/no/your ~5 loosen*/break*/happen*/cut*/slip*/find*/burn*/fall*/\
fail*/hurt*/scratch*/finds/notices/damages/tampers ~3
would ~1 not want ~3 to ~2 happen/slip/fall/break/get/find ~2
next time ~2 you ~2 will/might/may/are/would ~1 not/be/get/regret/worse/sorry
next time ~1 it/i/we ~1 will/might/may ~2 not/be/worse/hurt
you have been warned
last/final warning
consider this ~1 warning/yourself
your days/time/turn/hour ~4 numbered/up/over/come/comes/coming/next
you are next
i/we am/are/will/have/'s/been ~1 watching/watch/keeping/waiting/following ~2 you/your/eye/list
got/have ~2 eye/eyes on you
i/we will/do/have/would not ~1 forget/forgotten ~1 what ~2 you ~2 did/done/said
not ~1 forgotten what you
karma ~2 ~1 coming/bitch/gets/get/catch/catches/will
what goes around ~2
snitches ~3
people/rats/snitches/traitors like you ~3 get/end/disappear/bleed/learn/hurt
not ~2 walk out ~1 of? ~2 here ~2
you ~2 not ~3 so easily/lucky/soon/again ~1 $
do not make me ~2
stay away from ~2
cross me ~3
mess with me/us
sleep with one
count ~1 your days
i/we know ~1 people who
brakes ~4
burn ~2 down your
come/coming for you
hunt you
finish you
wait for you/me outside/after
see you outside/in/alone ~1 court/car/park
tell ~1 your/the boss/wife/husband/manager/everyone ~5 unless/if/what
unless you ~6
i/we have ~2 screenshots/photos/pictures/recordings/proof ~2 of/from/you
"""
_UNLESS = """
watch your back ~2 lifting/when ~1 lift*
would be a shame if you ~2 left/leave/stopped/stop/did/went/quit
shame if you ~2 left/leave/stopped/stop/did/went/quit
i will not ~1 forget that/this/it $
i will not ~1 forget ~1 what you did ~3 for/that/when/last
never forget what you
know where you ~1 put/left/kept/store
i/we will get you ~2 coffee/cake/chocolate/cookies/one/that/a/some/the
i/we ~2 will? ~2 find you ~1 a/the/some
pay/pays/paid for ~2 lunch/coffee/taxi/it yourself/parking/pizza/hotel
would have ~2 regret*
or ~1 you will ~3 burn/slip/lose/freeze
or i/we would/will ~2 have ~6
or i/we would ~6
unless you ~2 show*/told/had ~4
report you ~2 wrote/sent/made
end your ~1 shift/day/week
make sure everyone/everybody/that ~2 gets/got/was/is/were/has/had ~3
make sure ~2 everyone/nobody ~2 left/gets/eats/heard/was
ruin/break/end/get/find/finish ~1 your ~1 report/list/notes/guide/slides/email/code/script/file
"""

THREAT = Sense(
    code=Code.THREAT,
    says=phrases(_SAID, _FIELD),
    unless=phrases(_UNLESS, _FIELD),
)
