"""Sexual remarks and flirting."""

from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    erotic="""
    sexy, sexier, sex, sexual, sexually, kiss, kisses, kissing, kissed, naked, nude, undress, undressed
    undressing, horny, turn me on, turns me on, turned me on, turning me on, aroused, arousing, orgasm*, erotic
    seductive, seduce, seducing, lust, lusty, fantasy about, fantasies about, fantasise, fantasize, fantasising
    fantasizing, fantasised, fantasized, boobs, boob, tits, breasts, cleavage, butt, booty, bum, thighs, crotch
    groin, panties, underwear, lingerie, bra, spank, spanking, cuddle, cuddling, snuggle, snuggling, grope
    groping, caress, lick, licking, moan for, strip for, striptease, stripper, hooker, escort, threesome
    one night stand, friends with benefits, hook up, hooking up, make out, making out, foreplay, handcuffs
    nudes, milf, dilf, hottie, babe, bae, sugar daddy, sugar baby, sweet cheeks, dirty thoughts, dirty mind
    dirty dreams, naughty, kinky, flirt, flirting, flirty, wet dream, bedroom eyes, crush on you, a crush
    in love with you, fallen for you, falling for you, fell for you, eye candy, hot stuff, bend over
    bending over, bent over, bent down, bending down, on your knees, on all fours, in my bed, into my bed
    in your bed, to bed with, in bed, your curves, your lips, your neck, your thighs, your chest, your hips
    your rear, your behind, your backside, your lap, my lap, sit on my, massage you, massage me, your naked
    """,
)
_SAID = """
<erotic>
you ~2 are/were/look/looked/so/too ~3 hot ~1 $
you ~2 are/were ~2 hot ~1 up/in/when/with/on/today/as/and/when
hot ~1 up there
you ~2 hot $
hot as ~2
too hot to/for ~2
so hot ~1 when/in/today
best/nice/great/good/lovely/what/enjoyed/enjoy the? ~1 a? ~1 view ~6 you/your/from/day/behind/today
view ~1 from behind
your ~1 ass/arse/bum/butt/rear/curves/legs/lips/body
nice/great/good/fine/hot/cute ~1 ass/arse/bum/butt/rear/curves/legs/lips/body/tits
stare/staring/stared/look/looking/gaze/gazing/watch/watching ~2 at ~1 you/your ~3 all/day/every/legs/lips/body/\
while/walk/bend/long
can/could not ~1 stop/keep/take/get ~3 thinking/looking/staring/dreaming/eyes/hands/you ~4
dream/dreamed/dreamt/dreaming/thought/think/thinking ~1 of/about ~1 you ~2 at/in/night/shower/bed/last/every/all
dream/dreamed/dreamt/dreaming ~1 of/about ~1 you/your
imagine/imagining/imagined/picture/picturing ~1 you ~3 in/without/on/under
without your ~1 clothes/shirt/clothing/dress/trousers/uniform
take/took/taking ~2 off ~2 your/that/my ~1 clothes/shirt/dress/uniform/blouse
hands on me/you/my/your ~1 $
your hands ~2 on/all me/my/over
touch/touching/touched ~1 me/you/your ~2
you can ~4 me any/all/every/tonight ~1 night/time/day/long $
like/love/enjoy/enjoyed/liked/loved ~1 what i ~1 see/saw
under/underneath/beneath/without ~2 lab? coat/dress/shirt/uniform/skirt/blouse/apron/jeans/scrubs/overall
tight/short/low/tiny/skimpy/sheer ~1 skirt/dress/top/shirt/trousers/jeans/shorts/blouse/leggings/sweater/suit
hotel room/bed ~2
share/sharing ~2 my/your/a bed/room/shower/tent/blanket
picture/image/thought/memory/idea ~2 in my ~1 head/mind
out of my ~1 head/mind
know what i mean
my/your wife/husband/boyfriend/girlfriend/partner ~2 not ~3 know/find/hear/notice
you ~1 are/look/taste/smell ~2 delicious/tasty/yummy/irresistible/edible/breathtaking/seductive
a tease
have me on/in/over/whenever
show/showed/teach/taught/demonstrate/demonstrated ~1 me ~2 in private/alone/person
rather ~1 you ~4 me ~4
fill/fills/filled out that/the/your ~2
reach/reaching/lean/leaning/stretch/stretching/climb/climbing/bow/squat/squatting ~6 enjoy/view/watch/lovely/show
enjoy/like/love watching you ~2 walk/bend/reach/stretch/leave/eat/climb/swim
in a swimsuit/bikini/towel/bathrobe
another kind of ~1
curtains/blinds/curtain/blouse/bedroom/shower ~2 open/up/window/down
any night $
me any ~1 night/time/day $
all night ~1 long ~2
alone with you ~3
you and me/i alone ~2
alone together
under the/my/your desk/table/sheets/covers/blanket
take/took you home
go/come home with ~1 me/you
spend/spent the/a/your night/nights ~1 with/together
night/weekend ~1 with ~1 you/me $
wake/woke/waking up next/beside/with ~1 to? you
what/whatever you ~2 wear/wearing under*
ride/mount/ram/bang/screw/shag/do me/you ~2 hard/all/tonight/$
i/we would ~1 do/tap/bang/shag/hit/ride you/that
date me
marry me
single ~3 ?
if you were/are ~1 single/not/only ~1 married/taken
love/adore/worship/want/need/desire/crave you ~2 so/badly/body/baby/tonight/in/all/naked/madly
i ~1 want/desire/crave you ~1 $
my ~1 heart ~3 beats/races/flutters/skips ~6
your ~1 scent/smell/perfume/touch/warmth ~2
my type
makes/make/made me ~2 wet/hard/hot/blush/tingle
hard ~1 for/when/on ~1 you
big/long/hard/huge tool/package/equipment/stick ~2 you/your
size of your
show/send me/us ~2 your ~2 pictures/pics/photo/body/tattoo/skin/underwear
^ sweetheart/sweetie/honey/sexy/babe/baby/darling/gorgeous/beautiful/handsome/princess/sugar $
hey/hi/hello/thanks/you ,? ~1 sweetheart/sweetie/honey/sexy/babe/baby/gorgeous/beautiful/handsome/princess/sugar $
wink/winks wink
😏
🍑
🍆
💋
😘
💦
👅
🔥 ~2 body/legs/you look
"""
_UNLESS = """
sexy ~2 dashboard/slides/code/query/demo/design/deck/graph/charts/chart/spreadsheet/layout/refactor/animation/\
website/poster/logo
chef/chefs 's? kiss
kiss/kissed/kissing ~2 the ~1 keyboard/screen/server/ground/goodbye
could have kissed ~1 you/the/my ~2
naked ~2 eye/pipe/wire/cable/bulb/walls
hot ~2 fix/take/line/soup/water/day/chocolate/meal/food/desk/swap/spot/sauce/mess/topic/kitchen/tea/coffee/weather
honey ~1 pot/cake/mustard/jar
sugar ~1 free/cubes/sachets/delivery
honey/sugar ~1 for/in/and
the cake/pastry/picture/photo/poster/slides/code/design ~3 beautiful/gorgeous
beautiful/gorgeous ~1 work/job/slides/code/poster/deck/graphics/piece/solution
hook up/hooked/hooking ~3 the/printer/cable/server/monitor/screen/speakers/machine/network
in bed/beds ~1 with/by/five/room
wake up with/to
bed/beds ~1 management/linen/availability/plan
strip for ~1 paint
escort/escorted ~2 the/visitors/guests/patient/out
bra*/bum ~1 bag/note
your lap top
your neck ~1 on/out
stuck/stick/put your neck
your feet
down on your knees ~4 cleaning/fixing/scrubbing/cable/under
on your knees ~4 cleaning/fixing/scrubbing/cables/cable/under/behind
under the desk/table ~4 cable/cables/plug/router/leak/wires/to/fixing/and
bent down/over ~2 backwards
bent/bend/bending over backwards
your curves ~1 fit/in/on
all night ~1 long? ~3 to/fixing/for/so/with
view ~1 from ~2 roof/window/top/office/outside
great/good/nice view ~1 of ~2 the
touch ~2 base/points/up/screen
love/need/want you ~2 all/in ~1 team/guys/our/back
need you ~2 in/all
crush/crushed on it
a crush ~1 course
make/making out ~2 the/what/a/words
made me ~1 blush ~2
naughty ~2 dog/list/bug
big/long tool ~2 box/bag
any time/day ~2 $ ~1
me any time
"""

SEXUAL = Sense(
    code=Code.SEXUAL,
    says=phrases(_SAID, _FIELD),
    unless=phrases(_UNLESS, _FIELD),
)
