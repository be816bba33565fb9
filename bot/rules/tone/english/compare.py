"""Praise that is measured against something lower: a group, a colleague, what people like that can do."""

from bot.rules.tone.english.fields import LACK, MEASURES, PEOPLE, PRAISE
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    expected="""
    expected, i expected, we expected, anyone expected, anybody expected, everybody expected, everyone expected
    they expected, one expected, i thought, we thought, i feared, feared, we feared, i had feared
    i had expected, i had thought, i would have thought, i would have guessed, i would have expected
    i would have believed, i guessed, i imagined, i hoped, i had hoped, i assumed, i was told, i had been told
    i was warned, people say, people said, they say, they said, your reputation, i gave you credit for
    we gave you credit for, one would think, you look, you seem, you let on, you think, you would think
    i dared to hope, rumour has it, predicted, anyone predicted
    """,
    barely="""
    almost, nearly, practically, borderline, halfway, half way, somewhat, sort of, kind of, close to
    not far from, approaching
    """,
    virtue="""
    care, cares, cared, work, works, worked, help, helps, helped, listen, listens, listened, reply, replies
    replied, answer, answers, answered, read, reads, bother, bothers, bothered, think, thinks, try, tries, do
    does, did, know, knows, knew, clean, cleans, cleaned, understand, understands, pull, pulls, tell, tells, say
    says, deliver, delivers, keep, keeps, make, makes, get, gets, show, shows, lift, lifts, notice, notices
    take, takes, document, documents, is, are, has, have, can, could, will, would, with, never, ever, still
    actually, really, doing, working, pulling
    """,
)
_SAID = """
# compared with people
<more> ~4 than <group>
<more> ~4 than the/our/my/your/any/most/half/all/these/those ~2 team/department/office/floor/shift/crew/\
colleagues/colleague/guys/lot/people/juniors/seniors/boss/manager/predecessor/interns/kitchen/class/ward
<more> ~4 than <they>
<more> ~4 than a/an <role>
<more> ~4 than <past>
<more> ~4 than <expected>
<more> ~3 than just a/an
unlike ~1 <group>
unlike ~2 <they>
unlike you/your ~3
unlike last/before/yesterday/usual
not like/as <group>
not/nothing/never like <they>
compared to/with <group>
compared to/with <they>
compared to/with ~2 <past>
compared to/with how you
in contrast to ~1 <group>
in contrast to <they>
next/compared to/with <they> you/your
as opposed to <group>
the only/one one/person/man/woman/human/guy/dev/developer/designer/nurse/teacher/cook/engineer/manager/\
colleague/adult/grown/brain ~4 who/that <virtue>
the only/first/last ~1 <role> ~4 who/that <virtue>
the only/one one/person/adult/grown/professional ~2 here/in/on/around ~3 who/that/with/doing
the only ~2 adult/professional/brain/competent
better/other/good half of
the only decent/competent/sane/useful/reasonable/normal/sensible/intelligent/smart/reliable
one of the few ~4 who/that/here/with
one of few ~3
few/not/hardly/barely many/any/anyone/anybody? people/colleagues/managers/of ~4 who/would/bother/care/can/here/do
at least one/you/someone/somebody/your
at least there is
i/we wish/if/only/hope ~1 <group> ~4
i/we wish ~1 <they> ~5
wish everyone/everybody ~2 was/were/had/did/would/could/worked/cared
if only <group>/everyone/everybody
if only <they>
the best of ~2 bad/sorry/weak/mediocre
the least bad/annoying/boring/useless/awful/incompetent/lazy
<group> could/should/might ~2 learn/take
<they> could/should/might ~2 learn/take ~3 from
the rest/others ~4 could/would/will/can never
<group> ~2 could/would/can/will never
your early/earlier/first/old/older/previous/initial/former/last ~3 were/was/looked/sounded/read/felt/tasted/had/made
no longer ~8 you/your
^ progress $
expectations ~~5 low/modest/lower
i/we ~1 was/were/am/are ~1 thinking/sure/convinced/certain/betting/afraid/worried/expecting ~2 you ~1 would/\
could/can/will/were/are/was/did/not
bet/bets/betting/gambled/wagered ~2 that? ~1 you ~2
<group> never/only/just/always/usually ~2 complain/talk/wait/watch/pretend/sleep/leave/take/think/do/say
puts/put <group> to shame
puts/put <they> to shame
next to you ~3 looks/look/seems/seem
you/your ~4 as good/fast/smart/clear/clean/quick as <they>
finally/at/for someone/somebody/last ~2 who/with/someone
finally a/an ~3
# compared with a group the person belongs to
for a/an/your/someone/somebody/one ~2 <role> ~1 $
<good> ~3 for a/an ~2 <role>
bad ~3 for a/an/your/someone/somebody
great/good/nice/impressive/decent/clear/well/easy/solid/fine ~3 for someone/somebody/your
for someone/somebody ~1 who/whose/with/without/so/your/of/from/that/at/on/in/new/like
for a/an ~3 like you
^ for a/an ~2 <role> ~1 you/your
for your age/level/experience/grade/salary/pay/position/background/standards/first/role/rank/type/kind/generation
by your standards/usual
given how/your/that/the/what ~1 <lack>
given your/how/that
considering you/your/that/how/what/where/the
considering it/this/these ~2 was/is/were/are ~3 your/first/new/only
unusual/rare/untypical/atypical/uncharacteristic/unexpected/strange/new for/of/from you
not like you at/to/$
unlike you
despite your/being/having/the fact
in spite of your/being/having
even though/if you ~2 <lack>
although/though you ~2 <lack>
even you/your
even a/an/someone/somebody ~2 like you
even a/an <role>
without any/a/the? training/degree/experience/education/diploma/qualification/clue
<barely> ~1 like a/an
<barely> ~1 as good/clever/fast/quick/clear/smart/well/useful as
<barely> ~1 a/an ~2 <role>
<barely> ~1 <good>
could ~1 pass for
mistake/mistaken/mistook/took you/it for a/an real/professional/proper/senior
like a/an real/proper/actual/true/genuine/grown
who said/says/knew/would/thought ~2 <role>
who knew/would/thought/could
who'd ~2
not just a/an/another/some
more than/not only/just a/an/the pretty/quiet/tester/secretary/assistant/intern/trainee
not as/so ~2 as
not that/too/all/so bad/terrible/awful/stupid/hopeless/useless/difficult/shabby
not ~2 bad ~1 for/at/really/actually/considering
not bad $
not ~2 hopeless/useless/terrible/awful/horrible/painful/unbearable/incompetent/waste/disaster/catastrophe
not ~1 completely/totally/entirely/utterly ~2
could have been/gone ~1 worse/worst
could have been a/so
"""
FAIR = """
than i/we/me/us could/can/did/do
<more> than ever
more than enough/once/welcome/words/anything/i
than any/the machine/manual/book/documentation/google/coffee/tutorial/course/vendor
even though/if you ~6 <sacrifice>
although/though you ~6 <sacrifice>
despite/of your ~4 deadline/workload/holiday/vacation/shift/load/jetlag/schedule/break/weekend/cold
despite being ~2 busy/off/tired/swamped/late
considering ~4 time/deadline/pressure/little/short/weather/circumstances/complexity
given ~4 time/deadline/pressure/circumstances/constraints/complexity
given us/me/them/her/him
even you were tired/exhausted/busy
i/we ~2 finally
finally i/we
we/i could/can ~1 finally
could/can finally
is/are/was/were finally ~3
finally quiet/green/clean/clear/live/online/warm/fixed/gone/possible
finally <they> ~1 understand/can
for someone/somebody like me/us
for me/us/them as/to
someone/somebody like me/us
for someone/somebody else/to/who needed/in/new
not ~3 giving/give/letting/let/judging/judge/laughing/making me/us/it/up
without ~3 <trouble> a beat
without a/any ~2 complaint/break/fuss
surprised ~1 how/by/when/at ~2 the/it/our/this/fast/quickly/simple
managed to ~5 us/everyone/everybody
you actually ~1 read/wrote/ate/watched ~1 all/every ~3
you actually saved/stayed/drove/walked/carried/ran/made/sat/called/flew/came ~3
actually sitting/sat/going/drawing/driving/staying
i/we/now/can actually
what you actually
not only ~6 but
only ~1 minutes/hours ~4 you/downtime
minutes/hours/seconds/days ~3 instead
in under/less ~4 minutes/hours/hour/minute/seconds
i have/must ~2 to? say thanks
have to/must say how
i have to/must thanks
i/we never thought/would/knew ~5 fun/possible/enjoy/could/work
i/we ~2 did not think/believe/expect ~3 it/we/i/this/anyone/the
not sure/know ~1 how
long enough for/to
good/clear/early enough that/to/for
close/well/big/small/soon enough to
big/huge/great step
the only reason
i/it/we/that stopped
stopped ~3 before/the/us/me/everyone/everything/to/from
you stopped me/us/the/to/everything/what/and/by/at
stopped working/loading
no longer ~4 i/we/me/us/need/the
i/we/it/the/that ~5 no longer
it/this/the/that/there ~5 any more/anymore $
this time i/we
i/we ~4 this time
more than/just a/an ~2 hour/month/week/day/dozen/year
made/make/making/makes ~3 <more>
quick/kind/useful/friendly/good for us/me/all/everyone
not just ~4 but
as/not good/well as gold/new
<more> ~5 because of/you
who knew ~4 sql/spreadsheet/concrete/compost/printer/could be so/was so
i/we/it/the/that/which ~3 used to
"""

COMPARED = Sense(
    code=Code.COMPARED,
    says=phrases(_SAID, PEOPLE, PRAISE, LACK, MEASURES, _FIELD),
    unless=phrases(FAIR, PEOPLE, PRAISE, LACK, MEASURES, _FIELD),
)
