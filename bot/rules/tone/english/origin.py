"""Remarks on origin, belief and children instead of on what somebody did."""

from bot.rules.tone.english.fields import TRAITS
from bot.rules.tone.english.person import PLAIN
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    kin="""
    kid, kids, child, children, toddler, toddlers, baby, babies, newborn, twins, teenager, teenagers
    little ones, family of *
    """,
    parent="""
    mum, mom, mother, mummy, mommy, dad, daddy, father, parent, grandmother, grandfather, grandma, grandpa
    granny, gran, single mother, single mum, single mom, single father, working mum, working mom, working mother
    stay at home *, housewife, househusband, family man
    """,
    belief="""
    muslim, islam, islamic, christian, jewish, jew, jews, muslims, christians, hindu, hindus, buddhist, sikh
    catholic, protestant, evangelical, mormon, orthodox, atheist, hijab, headscarf, turban, kippa, kippah, burka
    burqa, veil, ramadan, kosher, halal, mosque, synagogue, prayers, praying, pray, your faith, your religion
    your god, your beliefs, your church, religious, devout, godless, bible, allah, buddha, krishna, quran, koran
    """,
    trait="""
    punctuality, efficiency, temper, temperament, charm, passion, blood, accent, humour, cuisine, brain, brains
    genes, mentality, work ethic, discipline, precision, manners, way, ways, style, attitude, thing, hospitality
    roots, culture, looks, girl, guy, woman, man, girls, guys, colleague, people, person, folks, boy, men, women
    diligence, thoroughness, stubbornness, pride
    """,
)
_SAID = """
# origin
your ~2 accent/country/culture/homeland/people/background/roots/origin/skin/race/ethnicity/nationality
you people
people/folks/guys like you
people/folks ~1 from there/your/over/that/where/down/the ~3
where you/they ~2 come/are/came/is from
where are you ~2 from
where you/she/he/they ~1 was/were/are/is? ~1 born/grew/raised/live/lived
your/such/so good english
your english/german/french/spanish/language is/was/has/sounds
for a <nation>
you <nation>
you/so/too/very/how/being/are/typical/typically/real/true/proper/as/good/like/pure/half/your/our/that ~1 \
<nation> ~1 $
you/so/being/are ~2 so/very/typically/too <nation> ~2
typical/typically/stereotypical/such/true/real/your/our/that/some/bit/touch/exotic ~2 <nation> <trait>
like a/an/our/all/the ~1 <nation>
as a/an ~1 <nation>
despite/for/although/of ~2 being? ~1 <nation> $
<nation> people/folks/girls/guys/women/men/colleagues/blood/temper/skin/girl/woman/guy/man/person
all/most/many/other ~1 <nation>
over there/here from
our ~2 <nation> ~1
very/so/this/too/all white/black/male/female ~1 team/office/room/company/group/lot
some/more/bit/little colour into/to/in
back in your
people of colour/color
# belief
<belief> ~3
church every/on/sunday
# children
as/for/being/like/of/with ~1 a/an/your/two/three/the ~2 <parent>
you ~5 <parent> ~1 of/and/with/at
<parent> of ~1 two/three/four/five/twins/a
with/despite/and/have/has/having/got/no/without/raising/juggling/between/for ~1 your/the/two/three/four/five/a/\
small/little/young/any/no ~3 <kin> ~3
your/her/his ~2 <kin>
no/without/any kids/children
pregnan*/maternity/paternity/childless/motherhood/fatherhood/parenthood/breastfeed*/childcare/daycare
child/kid/kids free/less
half day/time ~1 because of the kids
nursery/kindergarten ~2 pick/run/duty
"""

ORIGIN = Sense(
    code=Code.PERSON,
    says=phrases(_SAID, TRAITS, _FIELD),
    unless=phrases(PLAIN, TRAITS, _FIELD),
)
