"""Praise that is measured against what was expected, or against the person's own past."""

from bot.rules.tone.english.compare import FAIR
from bot.rules.tone.english.fields import FAULTS, LACK, MEASURES, PEOPLE, PRAISE
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    doubt="""
    doubted, had doubts, had my doubts, had our doubts, had some doubts, was sceptical, was skeptical
    were sceptical, were skeptical, was not sure you, was not sure about you, was not convinced
    were not convinced, had little hope, had no hope, did not expect, did not think, did not believe
    did not have much hope, did not have high hopes, had low expectations, never expected, never thought
    never believed, never would have thought, never would have guessed, would never have thought
    would never have guessed, would not have thought, would not have guessed, would not have believed
    would not have expected, would not have bet, had given up on you, had written you off, had almost given up
    wrote you off, underestimated, misjudged, was wrong about you, were wrong about you, was worried you
    was afraid you, feared you, expected you to *, expected worse, expected less, expected a disaster
    expected the worst, expected nothing, was expecting a *, was expecting worse, was ready for the worst
    was braced for, braced myself, did not see that coming from you, had bet against, bet against you
    lost a bet, would have lost, lost my bet
    """,
    surprise="""
    surprisingly, unexpectedly, shockingly, astonishingly, suspiciously, oddly, strangely, weirdly, unusually
    uncharacteristically, remarkably for, untypically
    """,
    amazed="""
    surprised, astonished, shocked, amazed, stunned, speechless, baffled, puzzled, startled, taken aback
    """,
    reminded="""
    being told, being reminded, a reminder, reminders, reminding, having to remind, being chased, chasing
    being pushed, being nagged, nagging, supervision, hand holding, handholding, my help, a babysitter, help
    """,
)
_SAID = """
# compared with what was expected
<more> ~2 than ~3 expect/expected/used/come/guess/guessed/thought/bet/feared
pleasantly/positively/genuinely/quite/honestly surprised/amazed/shocked/stunned/impressed ~2 by/how/that/to/\
with/at ~3 you/your
only had/has/made/contained/took/needed/missed/have ~2 couple/few/one/two/three/handful ~3
<surprise> ~2 <good>
<surprise> <praised>
you/your ~4 <surprise>
<good> ~3 <surprise>
<amazed> ~3 that/how/to/at/by/you/when ~2 you/your/see
you ~2 <amazed>/surprise us/me/everyone/everybody/all
to my/our/everyone's/everybody/general/great ~2 surprise/amazement/astonishment/shock/relief
to everyone 's surprise
<doubt> ~~4 you/your/that/it/this/much/anyone/from
i/we/nobody/everyone/everybody/some/many ~1 <doubt>
nobody/no/noone ~1 expected/thought/believed ~3 you/your
proved/proving/prove/showed us/me/everyone/everybody/them/people/the/all ~2 wrong
take/took/takes back ~3 i/what
stand corrected
i/we have/must/will/hate/need/do ~2 to? admit/say/confess/concede/give/grant
admittedly/credit where/frankly
against all/my/our/the expectations/odds ~2 you/your
turns out ~2 you/your ~2 can/could/do/did/are/have/know
you can/could/do/did/are/have/know ~6 after all
after all $
more to you than
there is hope
hope for you ~1
who are you and what
what happened to you
is that really/you really you/your/yours
did you really ~3 yourself
wonders never/miracle/miracles
a/an/small/minor/christmas miracle
hell/pigs froze/fly/flying/freezes
must be a/some ~1 record
a/an/new/personal ~1 record for you
has hidden/unsuspected talents/depths
you/your hidden/unsuspected ~1 talents/depths/side
hidden/unsuspected talents/depths
# compared with the past
you/your ~4 become/became/becoming ~3 <more>/<good>
<more> to ~2 work/deal/talk/live/share with ~1 lately/now/recently/these
lately/recently/nowadays $
thought/thinking/assumed/supposed/guessed ~1 that? ~1 you ~1 only/would/were/had/could/can/did/might/'d/just
assumed/feared/expected it/you/this ~1 would/will/to/might
refreshing to ~1 work/have/see/meet/hear/find/talk
as everyone/everybody/people/they/some ~1 says/say/said/claim/claims/think/thinks
most ~1 *ing/*ed/*ent/*ful/awake/human/normal/sane person/one/member/colleague/adult ~1 in/on/of/here
can not say ~2 of/about/for
normally/usually ,? i/we ~3
i/we used to ~1 dread/avoid/hate/fear/hide/run/think/believe/worry/redo/check ~4 you/your
the/your first ~3 you ~2 made/did/wrote/gave/sent/said/finished ~6
half as ~1 <good>
no thanks to
less/fewer mistake/mistakes/error/errors/typos ~3
did somebody/someone/anyone ~1 help ~1 you ?
coming from you
in your position/shape/situation
best of the ~2 bunch/temps/interns/lot/juniors/rest
an/the/having opinion $
<lateness> ~2 you/your/somebody/someone
you/your ~6 <lateness>
thanks ~4 for ~6 <lateness>
finally ~1 <praised>
finally ~1 *ing
good/glad/nice/great/happy/lovely/relieved/pleased/refreshing ~2 to ~2 you ~8 <lateness>
nice/good/glad/great/happy/refreshing/lovely/relief to see ~1 you ~2 can/could/working/doing/being/making/\
taking/trying/on/awake/interested/engaged
about time
took/taken/takes you ~3 long/while/ages/forever/enough/years/months/weeks/only/time
only took you ~4
long enough
better late/later than
i/we/nobody/everyone ~1 waited/waiting/wait ~3 for you to
<more> ~3 <more>? than <past>
<more> ~2 and <more> ~2 lately/now
you/your ~5 has/have/are/is ~3 improved/improving/matured/grown/developed/changed/progress/progressed
a/an/huge/big/great/some/real improvement/progress/step
improvement/progress over/on/from/since
come/came a long way
no longer/anymore ~4
you/your ~4 no longer
any more/anymore $
you ~2 stopped/quit ~3
keep it up and ~5
learned/learnt your lesson
turned/turning/turn over a
used to be ~4
getting/becoming better/there/useful/good
you are/were ~2 getting/becoming ~2 <good>
when you want/try/bother/feel/put/choose/like ~2 to/it/your/like
if you want/try/bother/put ~1 to/it
see what/how ~3 when/if you
can/could do it/better/well/more when/if you
you ~3 when it suits
# praise for a fault that did not happen
not ~2 <trouble> ~5 <lateness>/again/usual/today
thanks ~4 for not ~2 <trouble>
did/do/were/was/are/is/have/had not ~2 <trouble> ~3 once/today/this/as/like
managed/manage/able not to
managed/manage to ~3 without
managed/manage ~6 without ~2 <trouble>
without ~2 <trouble>
without ~2 <reminded>
you ~2 managed to
only ~2 mistake/mistakes/typo/typos/error/errors/hour/hours/minutes/days/weeks
in under/less/only ~3 weeks/days/months/week
# faint praise
bare/absolute/strict minimum
the minimum
good/decent/nice/fair/clear/well/clean/close enough
you ~1 actually ~1 <praised>
you ~1 actually *ed
actually ~2 <good>
actually *ing
nice/good/valiant/brave try/attempt/effort
you ~1 try/tried ~1 $
did/do/does your best $
for what it is/was
for/by your standards
doing your/her/his part/bit/share ~4
<more> than nothing
do/does/did/have/has/are/is ~2 your moments/uses/use
your moments
even a broken/stopped/blind
"""

EXPECTED = Sense(
    code=Code.COMPARED,
    says=phrases(_SAID, PEOPLE, PRAISE, LACK, FAULTS, MEASURES, _FIELD),
    unless=phrases(FAIR, PEOPLE, PRAISE, LACK, FAULTS, MEASURES, _FIELD),
)
