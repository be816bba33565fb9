"""Contact details, invitations and debts: what turns a note into a bargain or a meeting."""

from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    treat="""
    coffee, coffees, drink, drinks, beer, beers, pint, pints, dinner, lunch, breakfast, brunch, wine, date
    movie, film, cinema, concert, walk, pizza, cocktail, cocktails, tea, ice cream, cake, meal, night out
    weekend away, holiday together, party, sauna, spa, picnic, gig, burger, curry, steak
    """,
    app="""
    instagram, insta, ig, whatsapp, telegram, signal, facebook, snapchat, snap, tiktok, linkedin, tinder, bumble
    grindr, twitter, discord, skype, wechat, viber, onlyfans, venmo, paypal, cashapp, private number
    phone number, mobile number
    """,
    sum="""
    euro, euros, dollar, dollars, bucks, quid, pounds, pound, €, $, £, money, fiver, tenner, twenty, fifty, cash
    """,
)
_SAID = """
# contact
add/find/follow/message/text/write/dm/hit me/us ~2 on/at/up/privately/back/some/sometime/later/tonight
call/ring/phone/text/ping/dm/whatsapp/message me ~5
my/your ~1 number/phone/mobile/whatsapp/insta/instagram/telegram/snap/handle/email/address ~1 $
my/your ~1 number/phone/mobile/whatsapp/insta/instagram/telegram/snap is/in
<app> ~1 $
on/my/your/via/over ~1 <app>
dm/dms/pm me/open/sometime
slide ~2 into ~1 my/your
get in touch ~2
let us/me ~2 keep/stay in touch
want/like/love/can/could/may ~2 to? ~1 have/get your ~1 number/phone
# invitations
let us/'s ~4 <treat>
<treat> ~3 with me/us
<treat> ~3 sometime/tonight/tomorrow/friday/saturday/sunday/monday/tuesday/wednesday/thursday/together/soon/\
later ~2 ?
<treat> ~2 on me ~2
<treat> ~2 at/after work/my/place/mine/hours/yours ~2
<treat> ~4 ?
fancy/want/up/free/keen/care/like/love ~3 for/a/to/some ~4 <treat>
fancy ~3 <treat>
you and me/i ~1 ?
<treat> ~1 tomorrow/tonight/today/friday/saturday/sunday ~~4 ?
invite/inviting/treat/take/buy/get/owe you ~4 <treat>
take/taking you out
buy/get/shout you ~1 a/an/one ~2 <treat>
are you ~1 free/single/doing/around ~3
will/would you ~2 like/love/want? ~1 to? go/come/join/meet/have ~2 out/with/me/dinner
come/meet/join/see/visit me ~4 at/in/after/for/on/behind/outside
meet/see you/me/us ~3 after/outside/tonight/later/alone/behind/at
come over/by/round ~3
my place
come ~1 and/to ~2 eat/see/try/have/visit/taste/hear/meet ~2 mine/me/my ~3
, ~1 deal ?
you ~2 take/cover/do/swap ~1 my ~3 ?
in exchange ~2
just ~1 us/the/you ~2 two/me
go/going/went out with me
hang/hanging out ~2 with? ~1 me/sometime/together/after
come to/with ~1 my/me/us ~3
you are ~1 invited
join us ~2 for/at/after
# debts
you ~3 owe/owes/owed me/us
owe/owes me/us
i/we still get/wait/waiting ~4 <sum>/back
i/we owe you ~4 <sum>/<treat>/favour/lunch/explanation
pay/paying/paid/give/giving/transfer/send ~1 you/me/us/it back
pay/transfer/send/wire ~2 me/you ~3 <sum>
<sum> ~2 you ~1 borrowed/owe/lent
borrowed/lent ~4 <sum>
return/repay/returning/returned ~2 favour/favor
in return ~5
now/we/so we/are are/even/quits ~1 even/quits
now we are even/quits
do not forget ~3 who/i ~2 helped/did/covered
next time/week/month/round ~1 you ~2 do/cover/take/help/pay/scratch
i/we expect ~3 in/from/you
remember ~3 when ~3 review/vote/bonus/promotion/raise
one good turn ~4
scratch my/your
put in a ~1 word for me
you can/could make it up
bring/buy/get me/us ~4 <treat>/back
first/next round is ~1 on
do me ~1 a favour
a favour ~1 from you/back
"""
_UNLESS = """
thanks ~6 <treat> ~3 with me/us/together $
thanks ~6 for ~5 <treat> ~3 with me/us/together
thanks ~3 for ~3 coffee/tea/cake/lunch/walk/pizza
for getting in touch
call me crazy/impressed
called/calling me ~6
to call/message/text/write/ring/phone/ping me ~5
you/could/can/always/to ~1 call/ping/message/text/wrote/write me ~3 back/before/when/and/after/so/about
let me/us/you call/ring/text/message
made/making/brought/bring/got/gave/shared/baked/fetched ~4 coffee/tea/cake/lunch/breakfast/pizza/soup ~4
better than ~1 coffee
coffee machine/maker/run/beans/corner/kitchen/break/filter
date/dates ~1 on/of/in/for/picker/format/column/field/range/was/wrong/right/is/and
your/the/a/to/that/wrong/right/release/launch/due/up/end/start date
up to date
lunch/dinner/tea/breakfast ~1 rush/break/room/table/service/menu/shift/lady/queue/time
walk ~1 me/us/him/her/them/the/you/through/in
a/to walk through
walked ~4
tasted/tastes ~4
film/movie/party/concert/cake/wine/beer ~1 shoot/crew/file/team/hall/list/poster/order/stock/delivery/cellar/taps
signal ~1 to/from/handling/strength/was/is/processing
discord/skype/linkedin/twitter/facebook/instagram/tiktok/paypal/whatsapp ~1 bot/post/posts/campaign/api/\
integration/page/channel/group/account/ads/button/login/adapter/server/call/thread
come with me/us to ~4
came/come over/by/round ~2 to ~1 help/check/look/fix/show/explain
joined us ~3
join us for/at/in/on/and ~5
number/email/address ~1 of/in/on/for
paid ~2 off/attention
money/cash ~2 box/desk/register/drawer
call/called/text/message ~1 me ~2 back/when/before/after/and
in return ~1 you/for ~2 nothing
asked nothing in return
without ~4 in return
favour ~3 to/for us/all
"""

CONTACT = Sense(
    code=Code.CONTACT,
    says=phrases(_SAID, _FIELD),
    unless=phrases(_UNLESS, _FIELD),
)
OWED = Sense(
    code=Code.OWED,
    says=phrases("i/we ~2 owe you\n^ owe you ~2\nin your debt\ni am ~2 indebted"),
    unless=phrases("owe you ~1 lots/lot/my/our thanks ~1\nowe you ~4 thanks"),
)
