"""Goodbyes and hints that somebody may be in danger, hidden in a thank-you."""

from bot.rules.tone.phrasing import Sense, phrases
from bot.rules.tone.verdict import Code

_SAID = """
kill/killing/hurt/hurting/harm/harming/cut/cutting/hang/hanging/shoot/drown/starve/punish myself
suicid*
self harm*
end/ending/ended/take/taking/took my ~1 own? ~1 life
take/took/taking my own
end/ending/ended it ~1 all? ~2 $
end/ending/ended it all
end/ended the pain/suffering
want/wanted/wish/ready/like/love/need/prefer ~1 to? ~2 die/disappear/vanish/sleep ~3 $
want/wanted/wish/ready/like/love/need/going/gonna to? ~2 die ~2
want/wanted/wish ~1 to? ~1 disappear/vanish ~2
do/did/does/would not ~1 want ~1 to ~1 live/exist/wake/be ~1 here/up/anymore/alive/longer/any
wish i ~1 was/were/had/would ~1 dead/never/not/gone ~2 born/dead/gone/exist/here/alive/wake ~2
rather be dead
i ~1 be/were/was/am ~2 dead ~2 $
i/have/having ~2 settled/settling/arranged/sorted/put ~1 my ~1 affairs ~3
no need to ~1 keep ~2 my
you ~2 not ~1 need? ~1 keep/save ~2 my
you ~1 can/may/should ~1 have/keep ~1 my ~3 now/then/afterwards/after

if i ~1 was/were/am/died/disappeared/vanished ~2 dead/gone/not/died ~3
better off ~1 without me
better ~1 place/world/team/off/life ~2 without me
without me ~1 everyone/everybody/you/they/all ~3 better/happier
not/never ~1 be/am/around/have ~3 around/here/with ~2 much/any/for/anymore ~1 longer/more/long ~2
not ~2 put/putting up with me ~3
not ~2 have to ~2 put/deal/worry/bother/cope ~4 me ~3
not/never ~2 see/hear/bother ~4 me ~1 again ~1
i will not ~2 be ~1 here/around/there/back ~1 next/tomorrow/monday/anywhere/anymore/soon/much/for/when/long ~4
will not ~1 bother ~2 anyone/you/anybody ~3
by the time you ~2
when/after/once/if i am/'m ~1 gone/dead/not/no ~2
after/before i am/have ~1 gone
before i ~1 go/leave/disappear/vanish ~1 forever/for good $
when i ~1 no longer
look/take/looking ~1 after/care ~1 of? my ~2 cat/dog/plants/kids/children/mum/mother/family/daughter/son/pets/\
rabbit/parents ~3
this is ~1 goodbye/farewell/my/the ~2 goodbye/farewell/last/end/end ~2
my last/final ~1 note/message/words/goodbye/letter/thank/thanks/thing ~2
last/final thing/message/note/words/time ~1 i/you ~1 will/'ll ~1 ever/write/send/hear/say
say/said/saying ~1 my? goodbye/goodbyes ~1 to/while/properly/forever/before ~3
goodbye ~1 everyone/all/forever/world/for $
before i go ~1 $
before i ~1 leave ~1 this/for/forever ~2 world/good/all
no/not/any/a/the point/reason/sense/use ~2 in/to/of ~1 going/go/live/living/wake/waking/continue/carry/being/\
getting/me/staying ~2
what is the point ~3
no/any/another point/reason anymore ~1
can/could not ~2 go on/any ~4
can/could not ~1 take/do/bear/stand/cope ~2 it/this/anymore/life ~1 anymore/longer/any ~1
can not ~1 see/imagine ~2 tomorrow/future/way/end/next/myself ~3
no/not ~2 future/way/hope ~1 for me ~1
no way out ~2
a/such/only/just burden ~2
burden ~1 to/on ~1 everyone/everybody/you/them/all/anyone/people/my
nobody/no/noone one? ~2 would/will/'d ~1 notice/miss/care/cry/come ~2 if/me/when/to ~3
only one/person ~2 who/that ~1 would ~1 notice/miss/care ~3
will/would not ~1 notice/miss/be ~1 me? ~1 missed ~1
only/sole/main/one reason/thing/person ~4 still/am/keeps/kept/keeping ~1 alive/breathing/me/here/living/going ~2 $
only/sole/main/one reason/thing ~4 alive/breathing/living ~1
reason/reasons ~2 i ~2 still ~1 here/alive/breathing/living ~1
i ~2 still ~1 alive/breathing ~2
keep/keeps/kept/keeping me alive
would not be ~1 alive ~2
would/might ~1 be/have ~1 dead/died/gone/jumped ~1 if/without/by
tired/sick/exhausted/done ~1 of/with ~1 living/life/being/existing/everything/it ~1 alive/all/here ~1 $
tired/done of/with ~1 living/life/being ~1
give/gave/giving/given up on ~1 life/everything/myself/living
giving/gave/given away ~2 my ~3
nothing left ~3 for/to/in me/live/lose/give ~2
nothing/not/nobody/anything/much ~3 live for ~1
life is/was/has/feels not/no/worthless/pointless/over/hell/unbearable/hopeless ~2
hate/hated myself/my ~1 life
i ~1 am/feel/'m ~2 worthless/hopeless/trapped/nothing/numb/empty ~2 inside? ~1
so ~1 alone/empty/numb/trapped/hopeless/dark ~2
everything ~2 hopeless/pointless/dark/black/meaningless
darkness/dark ~1 thoughts/place/place/hours/inside
in a ~2 dark ~1 place
the bridge/pills/rope/knife/roof/tracks/razor/ledge ~6 me/night/that/jump/instead/you
overdose*
step/jump/jumped/stepping/jumping ~2 in/off/from/under/before/front ~2 a/the/of ~2 train/bridge/roof/building/\
window/traffic
found/find/at/finally ~1 peace ~2 now/soon/with/finally/at ~2
it will ~1 all? ~1 be over ~2
soon it ~1 will ~2 over/end ~2
will ~1 soon? ~1 be at peace
talked/talk/talking me ~1 out/down/off ~2 of? ~1 it/bridge/roof/doing/ledge
stopped/saved/kept/stop/save/keep me from ~2 doing/myself/something/hurting/jumping/ending ~2
saved my life ~4 literally/that/night/when/i
he/she/my ~2 hits/hit/beats/beat/hurts/threatens/chokes/choked/locks me ~3
he/she/they will ~1 kill me ~2
afraid/scared/terrified ~1 to ~1 go home ~2
afraid/scared/terrified of ~1 my ~1 husband/wife/partner/boyfriend/girlfriend/father/ex
not safe ~1 at? ~1 home
drink/drinking/drunk myself to
not ~1 make it ~1 to/through ~2 christmas/monday/tomorrow/weekend/spring/night/week/year
next life
not/never wake up $
see/have/know/find no ~1 way/path/future/light/point/reason/exit ~2
do/can not/hardly ~1 see/know/find ~2 way/path/future/reason/point ~1 forward/out/ahead/on/anymore ~1
can/could not ~2 keep going/on/living/up ~1
kept/keep/keeps me going ~1 longer ~3
farewell ~1 $
written/wrote/writing ~1 letters/notes ~1 to/for ~2 all/everyone/everybody/you ~1 of?
just/simply/never ~1 did? ~1 not? wake/woke up ~1 $
sorry ~1 for ~1 what ~1 comes/happens/follows/next/i ~3
done/finished/tired ~1 of/with? fighting/trying/struggling/pretending ~2
notice to life
do not be ~1 sad/angry/upset ~1 about/for/with/at ~1 me
had/have ~1 already decided/decided already ~1
made my ~1 decision/peace ~2
not ~1 your fault ~1
my ~2 family/mother/wife/brother/sister ~1 will get/collect/fetch/receive ~3
hurts/hurt/hard/pain/painful/heavy to ~1 be/wake ~1 awake/alive/up/exist/here
i ~1 cut ~1 again/deeper/last/too ~2
he/she ~1 broke my ~1 arm/nose/rib/jaw/phone ~3
do not ~1 belong ~1 in this ~1 world/life
last good ~1 thing/day/moment ~4
too late for me
pretending/pretend to be ~1 fine/ok/okay/happy/alright ~1
will not be ~1 able ~1 to? ~1 $
you were ~1 nice/kind/good ~1 though ~1 $
other side ~1 $
in another life
"""
_UNLESS = """
take/took/taken ~1 care of my ~1 plants/desk/tickets/kids/dog ~2 while ~4
look/looked/looking/taking/took/took care after/of my ~3 while/when ~1 i ~1 was/were ~3
looking after/of my ~4
not ~3 have to ~2 deal/worry/bother ~2 about/with ~1 it/that/this/them/any
i ~1 was ~1 not ~4
not ~2 put/bother ~1 ~1 it
by the time you ~1 finished/left/arrived/came/were
do not ~1 want ~1 to ~1 live without ~1 your/it/this/the ~4
only/main reason ~4 i/we ~4 release/survived/sprint/sane/finished/passed/shipped/on/made/understand/understood/\
not/met/got
keep/kept/keeps me ~1 going ~3
keep/kept/keeps me from ~2 sending/deleting/pushing/making/quitting/falling/losing/signing/writing/cutting
stopped/saved/kept me from ~2 deleting/pushing/sending/making/losing/quitting/falling/breaking/dropping/missing/\
burning/signing/booking
saved my life ~3 with/by/today/on ~4 spreadsheet/deadline/demo/printer/deck/report/charger/cable/slides
end/ended it ~1 on/with/well/early
could not ~1 have ~3
can/could not ~2 go on ~2 holiday/live/leave/stage/air/without/until
going on holiday
can not ~1 do ~1 this/it ~1 without
could not ~1 do ~1 it/this ~1 without/alone
no point ~2 in ~1 meeting/rewriting/trying ~3
in/with no ~1 time
dark mode/theme/corner/cellar/room/chocolate
a burden ~2 off
burden off
the knife/roof/bridge/rope/tracks in/on/of ~3
the knife/roof/bridge/tracks/rope ~2 work/sharp/leak/leaks/crew/team/site/drill
jump/jumped/jumping/step/stepped in/on ~4
jump/jumping/jumped off/in/on ~1 a? call/board/the call
talked/talk/talking me ~2 through/off ~1 the? ~1 migration/ledge/deploy
nobody/no one? ~1 would/will/'d ~1 notice ~1 the/a/that/it/how
"""

DESPAIR = Sense(
    code=Code.DESPAIR,
    says=phrases(_SAID),
    unless=phrases(_UNLESS),
)
