"""Shutting somebody out, following them, not taking no for an answer."""

from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    more="better, nicer, happier, quieter, calmer, lighter, safer, easier, richer, stronger",
    road="""
    drove past, drive past, driving past, walked past, walk past, went past, cycled past, came by, passed by
    wait at, waited at, stood at, was at, parked at, parked near, sat outside, looked at
    """,
)
_SAID = """
nobody/no/noone one? ~2 wants/want/likes/needs/need/misses/missed/invited/cares you ~3
nobody/no one? ~1 will ~3 with/to you ~2
we/i/they/everyone/everybody/nobody/all do/does/did not ~1 want/need/like you ~2
not one/part of us
you are/were/will not/never ~2 belong/welcome/wanted/fit/part ~3
you do/will/did not/never ~1 belong/fit ~2
not/never ~1 welcome ~1 here/in
go/back/going/went/return ~2 to/home ~1 your/where/own ~2 country/home/from/village/place/people/kind
going back to your
back where you
when are/do/will you ~3 leaving/leave/going/quit/quitting/go/retiring
please ~2 leave/resign/quit/go/disappear ~3
you should/could/must/can/might ~3 resign/quit/leave/go ~2
resign/quit ~3 please/already/soon/everyone/we/all/now/like/before
do us/everyone/me/yourself ~2 favour ~3
leave/left/quit/resign ~2 the/this ~1 team/company/country/planet/job
can/could not wait ~2 until/till/for/to ~2 you ~2 leave/go/gone/retire/quit/are/see
can not wait to see you ~1 go/leave/gone/fail/fall
better/nicer/happier/quieter/calmer/lighter off? without you ~2
<more> off? ~1 without you
time you ~1 understood/understand/accept/accepted/realised/realized/left/leave/went/go/knew ~2
hint/message/clue ~1 taken/clear/yet
no place/room/space/future for you ~2
air/room/office/place/world/team/day is/was/are/feels ~2 better/nicer/fresher/cleaner/quieter/easier/calmer ~2 \
without/when ~2 you ~2
when you are/were ~1 not/away/gone/off/out ~1 here/there? $
best thing/day/week/part ~4 you/your ~4 did/do/was/left/holiday/leave/absence/away/off
your ~2 absence/holiday/leave/departure/last ~1 day? was/is/were ~4 best/relief/gift/joy/favourite
please ~1 take ~1 another/more/longer
stick/stay/remain/belong/belongs to/in ~2 that/kitchen/stove/home/cleaning/cooking/place/lane
know/remember/keep/learn/stay ~1 in? ~1 your place
women/men/girls/boys/foreigners/immigrants/people like you ~2 ~1 should/are/belong/never/always/have/do/need/\
will/can
your ~1 kind ~1 $
your kind ~2 always/never/should/are
watch/watching/watched/follow/following/followed/see/saw/observe/observing ~1 you ~2 every/each/walk/walking/\
from/through/home/at/sleep/leave/undress/when ~4
i ~2 see/watch/saw you ~6 bus/home/gym/window/street/train/pool/shower/house/garden/park/station/supermarket/bed
follow/followed/following you ~1 home/to/around ~2
waited/waiting/wait/stood/standing/sat/parked ~3 outside/near/opposite ~2 your
outside your ~1 house/door/flat/apartment/home/window/building/gym
your ~2 house/flat/apartment/home/address/street/window/balcony/bedroom/garden ~1 is/was/looks/light/lights/\
number ~2
asked/ask/asking you out ~3
keep/kept asking/writing/calling/sending/messaging/trying ~2 you/until/anyway
say/said/saying no ~3 again/but/keep/date
no is not
you can ~1 not ~1 escape/avoid/hide/ignore/refuse ~2 me/us/forever
can/could not ~1 ignore me ~2
answer/answering/ignore/ignoring/read ~1 my ~1 messages/message/calls/texts/notes/letters/emails
until you ~1 answer/reply/say/give/agree
before you ~1 joined/came/started/arrived/turned ~2
your ~1 light/lights/car/bike ~1 was/were/is/are/still ~4
your gym/bus/train/lunch/shift ~1 times/routine/route/schedule
<road> ~2 your house/flat/home/street/place
rows/seats/steps/metres behind you ~2
i ~1 wait/waited/sit/stand/hide/walk/drive/cycle/stay/look ~1 for/near/behind/outside/after ~1 you ~3 every/\
each/at/until/stop/all/evening/morning/night/corner ~3
bad luck ~3
you/your ~4 outsider/outcast
nickname/nicknames for you
betting ~1 pool
call in sick ~1 tomorrow ~2
do/does not have to come ~3
sit/sitting/stay/eat/eating ~3 far/away/alone/cellar/basement/corner ~3
sit/sitting/staying/eating away from ~1
keep it that way
stop ~1 ignoring/avoiding/blocking me
took/take a vote ~6
made/make/signed a/the ~1 list/petition/group/chat ~4 you/without
group/chat without you
took/take/have/got/keep/kept ~3 picture/pictures/photo/photos/pics ~2 of you ~2
photos/pictures/pics of you
your ~2 profile/photos/pictures/holiday ~1 on/from ~1 instagram/facebook/tinder/insta/online
i/we ~1 will ~1 never/not ~1 stop/leave/let ~2 you ~2 alone/go/until
laughing ~1 stock
take/get the hint
look/find/search/apply/looking/try ~2 work/position/job/another/team/employer ~2 elsewhere/position/job/team/\
employer/company
somewhere/anywhere else ~2
no/nobody/none one? ~6 your company/presence/face/opinion/jokes/stories
bet/betting/bets/bet on when/how ~3 you ~3
pretend*/pretend ~2 to like/listen ~1 you/to
nobody/none noticed/misses/missed/notice you/when/that ~2
no wonder ~3 nobody/you/everyone ~3 alone/friends/left/lunch
eat/eating/sit/sitting ~1 lunch? ~1 alone ~2
sit with you ~1 again
poor/sorry you ~2 no friends
"""
_UNLESS = """
see/saw/watch/watched/watching ~1 you ~2 through ~4
see/saw/watch/watched ~1 you ~2 at ~3 work/fair/workshop/stand/meeting/demo/conference/patient/bedside/counter/\
checkout
saw you ~2 ~1 help*/stay*/teach*/explain*/calm*/walk* ~6
follow/followed/following your ~2
follow/followed/following you ~2 through/on/in/step
i/we watched you ~6 and ~1 learned/learnt/learn ~2
nobody ~4 had/got/was/went/asked ~1 to ~3
please ~1 never/do leave/not ~3
never leave
not leave
please take ~2 day/rest/care/break
stick to the/that ~2 plan/agenda/time/budget/list/scope/decision/date/rule/rules
stay in ~1 touch/contact/the
leave ~1 the team ~1 better
do us/everyone/me a favour ~1 and ~1 keep/never/write/stay/take ~3
better without you ~1 knowing/noticing
left the team ~1 a/with/in/so/and ~1 better
do not want ~1 you to ~1 leave/go/quit
can not wait ~2 to ~1 work/see/learn/use/read ~5
kept ~1 asking ~4 until
keep/kept asking ~1 for/questions/me/us/good/why
outside your ~1 comfort/team/area/job/scope
your ~2 home ~1 work/made/baked/page/office
of your kind ~1
kind ~1 words/of/and/way/enough/to
your kind ~1 words/way/mail/note/message/help/manner/email/explanation/reply/answer/voice/and
you did/do not ~1 need ~3
we/i did/do not ~1 need you to
photos/pictures of you ~1 and ~1 the
"""

HARASSMENT = Sense(
    code=Code.HARASSMENT,
    says=phrases(_SAID, _FIELD),
    unless=phrases(_UNLESS, _FIELD),
)
