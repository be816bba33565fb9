"""Remarks on body, clothes, age and gender instead of on what somebody did."""

from bot.rules.tone.english.fields import TRAITS
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    body="""
    hair, haircut, hairdo, hairstyle, legs, body, figure, shape, skin, lips, curves, waist, hips, belly, tummy
    chest, muscles, biceps, abs, shoulders, beard, moustache, mustache, weight, perfume, aftershave, makeup
    lipstick, nails, tan, tattoo, tattoos, wrinkles, bald *, cheekbones, dimples, looks, appearance, complexion
    height, feet, thighs, back side, backside, nose, ears, teeth, accent, physique, posture
    """,
    clothes="""
    dress, skirt, blouse, outfit, suit, shirt, clothes, heels, shoes, jeans, trousers, leggings, tights, top
    sweater, jumper, tie, jewellery, jewelry, earrings, necklace, wardrobe, boots, bikini, shorts, dress sense
    fashion, fashion sense, headscarf, hijab, turban, veil, uniform, t shirt, pullover, cardigan, sneakers, bag
    glasses
    """,
    part="eyes, eye, smile, face, voice, lashes, eyelashes, hands, look",
    looking="""
    good, great, nice, hot, amazing, stunning, gorgeous, fabulous, beautiful, lovely, pretty, handsome, sharp
    smart, elegant, dashing, young, younger, youthful, old, older, tired, fit, slim, slimmer, thin, thinner
    healthy, fresh, terrible, awful, rough, cute, sexy, wonderful, fantastic, better, like a model, ten years
    years younger, well rested, bad, radiant, chic
    """,
    shape="""
    pretty, beautiful, gorgeous, cute, handsome, attractive, slim, skinny, thin, fat, chubby, overweight, obese
    curvy, petite, tiny, short, tall, bald, ugly, tanned, muscular, pale, hairy, plump, good looking
    well dressed, photogenic, blonde, blond, dark skinned, brunette, old, elderly
    """,
    sex="""
    woman, man, girl, boy, female, male, lady, gentleman, chick, gal, women, men, girls, boys, ladies, females
    males, gay, lesbian, queer, trans, transgender, straight guy, bisexual, housewife, blonde, bloke, lads
    chicks, feminine, masculine
    """,
)
_SAID = """
# looks
you ~2 look/looked/looks/looking ~2 <looking>
looked/looking/look ~1 <looking> ~1 in/with that/your/the/those/this
good/great/nice/better looking ~3 you
your ~3 <body>/<clothes>
those/that/these ~1 <body>
that/those/this/these ~2 <clothes>/<body> ~2 you/your/suit/suits/on/looks/is/are/today/,/$
<pretty> <part> ~2
your ~1 <pretty> ~1 <part>
you/your ~1 are/were/is ~3 <shape> $
you are/were ~2 <shape> ~2 and/but/in/for/at
^ <shape> and ~2
so/too/very/how ~1 pretty/handsome/slim/skinny/chubby/bald/short/tall/fat/attractive $
pretty/handsome/good little/young? face/looking/girl/boy/lady/woman/man/thing
nice/hot/good/beautiful/pretty/cute/lovely/stunning/pair ~1 <clothes>/<body>
easy on the eye/eyes
eye candy
for sore eyes
best/better/well dressed
best/better looking
you ~3 dress/dressed/dresses/dressing
you ~3 wearing/wear/wore ~4
lost/lose/gained/put/losing ~3 weight/kilos/pounds
suits you
never skip ~1 meal/leg
big/little/old/young/tiny guy/man/fellow/fella/lady/girl/one/boy/lad/lass/chap/woman/timer/thing
eat/eats/eating ~3 for two/salad
smell/smells/smelled ~2 nice/good/great/wonderful/bad/lovely
makes/make you look
sight/pleasure/nice/joy/treat/good to look at
to look at you
brighten/brightens/decorate/decorates/decoration/ornament ~3 with your ~2 smile/looks/presence
# age
at/for/of your age/years
your age
old/young/too/so/very old/young/to/for ~2
you ~2 too/so/very young/old
you ~3 young/youthful/elderly/ancient
age ~2 wine/whisky/cheese/number
grandpa/granny/grandma/grandad/granddad/gramps/boomer/boomers/millennial/millennials/zoomer/pensioner/dinosaur/\
fossil/oldie/oldtimer/youngster/kiddo/youngest/oldest/veteran ~2
gen z/x
like the young/youth/youngsters/kids
^ girls/ladies/lads/boys $
yes ,? a/an ~1 <sex>
~1 one of us
old/older/younger/your generation
older/younger/young/old people/folks/ones/person/dog/dogs
of/at/turned/turning/nearly/almost/over/past/under twenty/thirty/forty/fifty/sixty/seventy/20/30/40/50/60/65/70
retire/retires/retired/retirement/retiring/pension
still got it
still ~2 fit/going/sharp/keep/moving/works ~4 young/age/years
years old/young/younger/older
before i/we/you was/were born/out
for your generation
middle aged
menopaus*
midlife
# gender
a/the/your woman's/man's/female/male/feminine/masculine/motherly/maternal/fatherly/womanly/manly ~2
woman/man/mother/girl/lady 's ~1 work/touch/eye/intuition/instinct/job/heart/place/view
female/feminine/women's/woman's/male intuition/instinct/touch/perspective/energy/voice/eye/side/charm/view
as/like/for/being/not/typical/such a/an/every ~2 <sex>
as/for/like/being the only ~1 <sex>
the only ~1 <sex>
real/typical/proper/good/nice/sweet/strong/independent/clever/smart/young/tough/our/one ~1 of? ~1 the? <sex>
<sex> ~1 can/could/cannot/are/always/never/do/who/like/in/with/power/boss/bosses/code/coder/coders/colleagues
<sex> like you
you <sex>
us/we/you guys/men/boys/lads ~4 girls/women/ladies
girlboss/girlpower/tomboy/ladylike/manly/womanly/motherly/maternal/fatherly/diva/bossy/drama
girl/boss girl/boss/power/lady/babe
man up
man/woman enough
wears/wear/wore the trousers/pants
work/office/team/shift/floor/our ~1 mum/mom/mother/mama/mummy/mommy/dad/daddy/grandma/grandpa/granny/wife/\
husband/princess/queen/sunshine
gay/lesbian/queer/trans/transgender/bisexual/homosexual
diversity hire/quota/candidate
quota ~1
<sex> ~2 quota
"""
PLAIN = """
your ~2 body ~1 language/of
top ~1 of/priority/notch/marks/level/to
your top ~2
big/little thing/one/things
wear/wore/wearing ~4 hat/hats
the old ~2
your old ~2 system/code/notes/script
i ~4 young/old/your age
your ~2 suit/uniform/glasses/bag ~3 saved/open/from/lent
lend/lending/lent/lended/borrow/borrowing/borrowed/spare ~3
your ~3 back side
your/a ~1 new/fresh/sharp/good/keen/second/critical ~1 eye/eyes/look
you ~2 look/looked/looks/looking ~3 after/at/into/for/up/over/closely/again/out/back
looking good/great/sharp ~2 because
look/looks/looked ~1 so? like
cute/lovely/nice/good/great/beautiful/pretty/ugly look ~2 of
face ~1 to face
<pretty> face of/emoji
with a ~3 face
nice/soft/good/sweet hands ~1 on
nice/good/lovely/great/beautiful voice ~1 over/message/memo
the/our ~2 customer/customers/guest/guests/patient/patients/client/clients/visitor/visitors/tenant/tenants/\
pupils/class
a/an/the/that/those/our old/older/elderly/young ~1 customer/guest/patient/client/lady/woman/man/gentleman/\
couple/people
the ~2 kids/children/baby/babies/toddlers ~3 loved/laughed/were/had/was/learned/sat/sang/on/in/at/got
<nation> ~2 customer/customers/client/clients/translation/version/text/office/branch/supplier/market/docs/\
manual/team/guests/visitors/tourists/keyboard/menu/food/group/delegation/press/invoice/contract/course/lesson/\
class/exam/law/website/site/page/subtitles/partner/partners/coffee/recipe/holiday
my ~4
our youngest/oldest pupils/patients/guests/customers/kids/server/system/machine
oldest/youngest ~1 bug/ticket/server/machine/branch/code/trick
black/white friday/box/board/list/label/paper/coffee/screen/space/tea/hat/background
old/young school/code/server/system/printer/machine/build/bug/ticket/data
old dog/timer ~1 server
years old code/bug/ticket
retire/retired/retiring ~2 the/old/server/system/service/machine
veteran/native app/apps/code/speaker/speakers
native ~3
foreign key/keys/currency/language
white/black ~2 paint/ink/toner
english text/is/as
in english
one of the boys
children/child/kids/parent process/processes/node/nodes/element/elements/component/components/company/class/\
theatre/ward/workshop/club/book/corner/menu
pray/praying/prayers/prayed ~5 work/works/deploy/build
you guys
you are ~1 good man ,
girls/boys/women/ladies toilet/toilets/changing/team/football/class/group
man 's ~2 land
the man/woman at/on/with/in/who
an old/young/elderly man/woman/lady/couple/customer
old man/woman/lady/gentleman/couple ~3 who/at/in/with/was/and/got/found/left
two/three/four/five ~3 baby/babies steps
over/past/under/nearly/almost/of 20/30/40/50/60/70 ~1 tickets/calls/people/boxes/guests/emails/requests/pages/\
slides/parcels/ms/minutes/percent/%/orders/pallets/customers/children/kids/patients/km/degrees/items/hours
"""

PERSON = Sense(
    code=Code.PERSON,
    says=phrases(_SAID, TRAITS, _FIELD),
    unless=phrases(PLAIN, TRAITS, _FIELD),
)
