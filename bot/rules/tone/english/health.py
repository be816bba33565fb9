"""Facts about somebody's body and mind that are nobody's business."""

from bot.rules.tone.english.fields import FACTS
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    drug="""
    drugs, pills, meds, medication, tablets, antidepressants, painkillers, sleeping pills, cocaine, coke, heroin, speed
    methadone, weed, pot, cannabis, alcohol, drink, booze, bottle, vodka, whisky, whiskey, beer
    """,
)
_SAID = """
# health
<whose> ~2 <ill>
you/he/she/they/<name> ~2 <lived> ~2 <ill>
<lived> ~2 that/the/your/all/those/these/a/such ~2 <ill>
<plainly_ill>
you/he/she/they/<name> ~3 ill/sick/unwell/depressed/anxious/diagnosed/hospitalised/hospitalized/operated/\
addicted/sober/clean/infertile/expecting/disabled/deaf/blind/medicated/relapsed/traumatised/traumatized/drunk/\
hungover
you ~5 see/saw/seeing/seen/visit/visited/before/facing/met ~1 a/the/your ~1 <law>
stroke/attack/recovered/recovering/recover/fit/healthy ~4 again/back/since/after you/your
being/been/got ~1 ill/sick/unwell/diagnosed/operated
from/in/to/at ~1 the ~1 hospital/clinic/doctor/doctors/psychiatrist/therapist/psych/ward/rehab/clinic ~1 $
back from ~2 hospital/clinic/sick/rehab/surgery/leave/treatment
off/on/long/after/of sick
sick leave/note/days
drinking/alcohol/drug/drugs/gambling problem/issue/issues/problems/habit/test
stopped/quit/gave up? drinking/smoking/alcohol/booze
off/on/from/without the/your? <drug>
back/clean/stay/stayed/staying on/off/from <drug>
off the wagon
your ~1 relapse/detox/addiction/sobriety/cravings/methadone ~2
on the wagon
mental/emotional health/illness/problems/issues/state/breakdown
lost/lose/losing the/your/a ~1 baby/pregnancy/child/twins
in/to/from/for/with/about/your ~1 therapy/counselling/analysis $
the/that/your lump/tumour/biopsy/shadow/growth/cyst/operation/transplant ~4
you ~2 cry/crying/cried/tears ~5
can not/hardly ~1 hear/see/walk/sleep ~2 on/without/since ~4
your ~2 tremor/limp/twitch/tics/scars/pump/inhaler/catheter/cane/crutches/braces/implant
that/the tremor/limp/stutter/twitch
one day at a
before/now/until/when you announce ~3
you/your ~2 nerves/tears/crying/cried ~4 bathroom/toilet/toilets/car/office/bed/stairs/kitchen
crying/cried/cry ~3 in the bathroom/toilet/toilets/car/stairwell
migraine/panic/epileptic/asthma/anxiety/heart attack/attacks/episode/fit/fits
your/her/his/their/the ~1 pregnan*/chemo*/depress*/anxiet*/addict*/diagnos*/therap*/disab*/epilep*/seizure*/\
migraine*/withdrawal ~3
pushing/powering/working/fighting/struggling through ~2 <ill>
how your <ill>
you ~3 hospital/clinic/intensive/psychiatric/ward/emergency ~2 visit/stay/bed/ward/room
"""
HARMLESS = """
from/without/on ~1 meds/medication/tablets/pills ~1 round/trolley/chart/cart/list/order/orders/cabinet/count/error
off/on speed ~2
on coke ~1 supplies
gave/give/given/having/had me/us ~2 heart attack
nearly/almost ~3 heart attack/stroke/breakdown
me ~1 heart attack
sick of ~4
sick ~1 work/demo/animation/beat/graphics/design/move/skills/solution/fix/slides/burn/shortcut/trick/tune/pass/\
effect/idea/goal
cancer/stroke/diabetes/depression/surgery/psychiatric/dialysis/hospice/rehab/addiction/autism/disability/\
dementia/epilepsy ~1 ward/unit/patient/patients/charity/screening/research/campaign/study/wing/course/leaflet/\
fundraiser/day/data/trial/trials/session/appointment/clinic/poster/room/workshop/app/policy/website/page
patient/patients/customer/client/resident/residents/guest/pupil ~1 's ~4
the ~1 patient/patients ~5
a/an/the ~1 visitor/toddler/child/boy/girl/man/woman/lady/passenger/lost/old/elderly/customer/guest ~9
~1 during the blood test
the/a/an/his/her/their resident/pupil/guest/client/customer ~6
record/records time/high/number/player/label/keeping/speed/month/week
for the record
your/the ~1 break up the
paid/pay/pays/paying attention/off/tribute/respect/it/for/back/up
deserve/deserves/deserved ~3 raise/bonus/pay/rise/promotion/medal
give ~3 a ~1 raise/bonus
salary/payroll/pay/wage/wages/bonus/tax/loan/mortgage ~1 run/runs/export/exports/report/data/table/module/\
system/file/service/sheet/page/calculator/form/script/calculation/points/level/question/slips/scheme
bonus/added points/round/bonus/track
an ~1 added bonus
raise a/an/your/the ~1 ticket/issue/question/hand/point/bar
visa/court/legal/lawsuit/police/immigration/prison/tribunal/asylum ~1 paperwork/filings/filing/papers/documents/\
forms/form/report/file/files/letters/template/deadline/deadlines/card/payments/payment/call
legal/court ~1 team/department/review
court yard/of
complaint/complaints form/box/desk/line/handling/letter/inbox
your ~1 complaint ~1 about ~1 the ~1 build
your ~1 warning ~1 about
storm/weather/heat/early/flood/fire/avalanche warning ~2
your ~1 warning ~1 that/saved/before/came/we
warned us/me
your ~2 record ~2 of/keeping
your ~1 fine ~3
your ~1 fine work/eye/tuning/sense/print/hand
your family ~1 of
your ~2 baby ~1 steps
your patience/care ~5
your ~2 treatment ~1 of ~3 customer/data/guests/errors/patient
your ~1 operation ~3 plan/manual
your ~1 recovery ~2 plan/script/procedure/from/of
disaster recovery
accident/injury ~1 report/prevention/book
in good health/condition/shape
health ~1 check/checks/endpoint/probe/and
blood/hospital/test/medicine/medication ~1 order/list/cabinet/delivery/room/round/rounds/cart/bed/beds
your ~1 heart ~1 into/is/in/and/out/beat
heart ~1 into/of
from ~1 the ~1 heart
your papers/paper ~1 on/about/is/was
your hearing
your trial ~1 run/version
my/our ~2 trial
my/our ~4
your ~1 sentence/sentences ~5
your knee ~1 jerk
i ~1 was/am/got/had/have/felt/fell ~2 ill/sick/unwell/flu/cold/migraine/surgery/operation/hospital/accident/\
burnout/anxious/nervous/panic
tired and sick
your rent/charge ~1 sheet
secret ~1 sauce/weapon/recipe/santa/key/keys/store/manager/rotation/ingredient
secrets ~3
your secret ~1 sauce/weapon/recipe/ingredient/talent
advance ~1 notice
in advance
your drinking ~1 water
hangover/clean ~2 desk/code/room/table/data/kitchen
you ~3 clean
you ~3 clean ~2 the/up/code/out/all
they/you ~1 on record
i will/would not ~1 tell/forget ~3
did not ~1 tell ~2 anyone/me ~3 how/where
you/he/she/they/<name> ~2 in/on ~2 trial
married ~2 data/table/tables/design
break up the/into
lost ~2 data/parcel/pallet/key/keys/file/files/luggage/customer/order/time/hope/and/shipment/badge
"""

HEALTH = Sense(
    code=Code.PRIVATE,
    says=phrases(_SAID, FACTS, _FIELD),
    unless=phrases(HARMLESS, FACTS, _FIELD),
)
