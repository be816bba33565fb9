"""Family, pay, law, and secrets told in trust: nobody's business either."""

from bot.rules.tone.english.fields import FACTS
from bot.rules.tone.english.health import HARMLESS
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    number="1*, 2*, 3*, 4*, 5*, 6*, 7*, 8*, 9*",
    kin="""
    husband, wife, spouse, ex, ex husband, ex wife, ex partner, boyfriend, girlfriend, fiance, fiancee, mother
    father, mum, mom, dad, parents, mother in law, father in law, brother, sister, son, daughter, kids, children
    child, baby, grandmother, grandfather, grandma, grandpa, gran, family, stepson, stepdaughter, uncle, aunt
    cousin, in laws, twins, nephew, niece
    """,
    fate="""
    divorce, divorced, divorcing, separation, separated, separating, split up, splitting up, breakup, break up
    broke up, broken up, custody, affair, cheated, cheating, left you, leaving you, left him, left her
    moved out, walked out on, died, dies, dying, death, passed away, passed, funeral, burial, bereave*, mourning
    grief, grieving, widow, widowed, widower, condolences, adoption, adopted, foster, engagement, engaged
    wedding, marriage, married, marital, marriage counselling, single again, loss, lost, dementia, alzheimer*
    care home, nursing home, hospice, custody battle, alimony, child support, sick, ill, in prison, in jail
    in rehab, in hospital, in trouble, stillbirth, home situation, situation at home, problems at home
    trouble at home, drama at home, fight at home
    """,
    pay="""
    salary, wage, wages, pay, pay rise, pay raise, raise, pay cut, pay grade, paycheck, pay cheque, payslip
    bonus, commission, compensation, earnings, income, stock options, debt, debts, loan, loans, mortgage, rent
    overdraft, credit card, credit cards, money problems, money troubles, financial problems, financial trouble
    financial situation, finances, bankruptcy, bank account, inheritance, tax debt, benefits, severance
    contract extension, hourly rate, minimum wage, advance, redundancy
    """,
)
_SAID = """
# family
rough/hard/bad/tense/difficult/over/complicated with/between ~3 your ~1 <kin>
between you and your
<whose> ~2 <kin> ~4 <fate>/<ill>/<law>/<plainly_ill>
<fate> ~3 <whose> ~2 <kin>
<whose> ~2 <fate>
you/he/she/they/<name> ~3 <lived> ~3 divorce/separation/breakup/custody/funeral/bereavement/loss/affair/split/\
miscarriage/grief/mourning
your ~1 <kin> ~3
<number> ~4 an/per/a month/year ~1
<number> an/per/a hour ~1
you get/make/take ~1 less/half/peanuts/nothing/so/more ~3 than/for/home
food bank/stamps/parcel ~2
sleep/sleeping/slept/live/living/lived in your ~1 car/van/office
payslip/payslips/paycheck
refused/denied/refuse ~1 you ~4
pawn shop
in debt
give/pay/gives/pays you ~4 an/per/a hour/month/year/week
divorce/divorced/divorcing/custody/widow/widowed/widower/alimony/bereavement/condolences/funeral/miscarriage
you/he/she/they/<name> ~2 lost/buried/left/losing/leaving/divorced/married/separated ~1 your/his/her/their/a/my \
~1 <kin>
problems/trouble/situation/things/troubles/stress/difficulties/issues/worries/hell/rough ~3 at home
<whose> ~3 home/private/love/family life/situation/problems/troubles/trouble
affair with
# pay
<whose> ~2 <pay>
you/he/she/they/<name> ~2 earn/earns/earning/underpaid/overpaid/broke/bankrupt/indebted
they/company/we pay/pays/paid/paying you/him/her/them ~3
paid ~1 less/more/worse/better/little/badly/peanuts/half/so/too/only/nothing ~2
earn/earns/earning ~1 less/more/half/twice/so/little/only/too/a
underpaid/overpaid/bankrupt
passed over ~3
without/no/your/his/her/the ~1 bonus/raise/promotion ~2 cut/this/denied/refused/cancelled
money ~1 is/was/are ~1 tight/short/problems/troubles
can/could not ~2 afford/pay ~2
lending/lend/lent/borrowing/borrowed ~3 money
<whose> ~2 second job
second job
pay/salary/wage rise/increase/raise/gap/cut/freeze ~1
not ~2 given/gave/give/gets/got/get/getting you ~3 rise/raise/bonus/promotion/contract/money
you ~3 temporary/zero/fixed hour/hours/term contract
# law
<whose> ~2 <law>
you/he/she/they/<name> ~3 <lived> ~2 <law>
you/he/she/they/<name> ~3 sued/arrested/charged/convicted/sentenced/fired/sacked/dismissed/suspended/\
investigated/demoted/evicted/deported/reprimanded/warned/disciplined/interviewed/questioned/accused ~1
being/were/was/got/been ~1 sued/arrested/charged/convicted/sentenced/fired/sacked/dismissed/suspended/\
investigated/demoted/evicted/deported/accused
on/under/a/the/your/final/written/formal/official ~1 probation/parole/warning/bail/investigation/performance/pip ~1
written/formal/final/official warning/warnings/complaint
police/night at/in/from the/a police/cell/prison/jail
police station/record/visit/interview
prison/jail ~1
criminal/police record
disciplinary/deportation/lawsuit/asylum/parole
work/visa/residence/immigration/permit/asylum ~2 gets/get/comes/come/is/was/runs/expires/expired/sorted/through/\
application/status/rejected/denied
# told in trust
what you told/said/confided ~4 confidence/private/secret/trust/bathroom/privately
in/under strict? confidence
case against you
investigation into you
lawyer/lawyers/police/court/bailiffs ~2 after/about/against you
keep/keeping/kept ~3 secret/quiet/between ~3
will/would/did/have not ~1 tell/told ~1 anyone/anybody/anything/a/the
your ~1 secret
secret is safe
you confided/trusted me with
between you and me
between us ~1 $
i know ~2 about your
i/we know ~2 what you are/were going
i/we heard ~2 about your
"""

PRIVATE = Sense(
    code=Code.PRIVATE,
    says=phrases(_SAID, FACTS, _FIELD),
    unless=phrases(HARMLESS, FACTS, _FIELD),
)
