"""Insults; rough praise and self-mockery are let through."""

from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.verdict import Code

_FIELD = fields(
    slur="""
    idiot, idiots, moron, morons, imbecile, cretin, dimwit, halfwit, fool, fools, clown, clowns, loser, losers
    jerk, jerks, dumbass, airhead, bonehead, numpty, muppet, plonker, buffoon, oaf, twit, nitwit, blockhead
    simpleton, dolt, dunderhead, wretch, scoundrel, nincompoop, ignoramus, brute, louse, toad, charlatan, quack
    zombie, goblin, gremlin, troglodyte, caveman, dimbulb, birdbrain, meathead, pinhead, knucklehead, windbag
    gasbag, blabbermouth, pushover, has been, wannabe, poser, dunce, donkey, ass, asshole, arsehole, bastard
    bastards, bitch, bitches, prick, dick, dickhead, twat, git, wanker, tosser, cunt, slut, whore, tart, cow
    pig, swine, dog, rat, snake, worm, slug, sheep, weasel, vulture, parasite, leech, creep, freak, psycho
    psychopath, sociopath, lunatic, nutcase, weirdo, dragon, hag, cockroach, vermin, scum, trash, garbage
    rubbish, waste, waste of space, waste of oxygen, waste of time, waste of a chair, lump, slob, sloth, brick
    plank, doormat, coward, liar, cheat, fraud, phony, phoney, fake, traitor, thief, bully, tyrant, nobody
    failure, embarrassment, disgrace, disappointment, joke, laughing stock, burden, dead weight, deadweight
    liability, waste of money, puppet, lapdog, bootlicker, brown nose, brown noser, brownnoser, suck up, crawler
    toady, teacher's pet, pet, sycophant, yes man, know it all, smartarse, smartass, show off, drama queen, diva
    snob, hypocrite, crybaby, wimp, wuss, softie, egomaniac, narcissist, control freak, troll, shit
    piece of shit, piece of work, fool of a *, son of a bitch, retard, spastic, schizo, cripple, bimbo, peasant
    """,
    nasty="""
    stupid, dumb, idiotic, moronic, brainless, thick, dense, dim, slow witted, useless, worthless, pathetic
    incompetent, hopeless, lazy, disgusting, revolting, repulsive, smelly, stinking, ugly, fat, fake, two faced
    dishonest, spineless, gutless, cowardly, clueless, talentless, unbearable, insufferable, intolerable
    irrelevant, replaceable, unwanted, annoying, obnoxious, arrogant, conceited, toxic, vile, sick in the head
    mental, insane in the head, retarded, pitiful, ridiculous, laughable, embarrassing, boring, dull, cheap
    greedy, rotten, nasty, evil, despicable, mediocre, miserable, pointless, expendable, overrated, unlikeable
    unlikable, unpopular, slimy, sneaky, creepy, weird, bitter, petty, bossy, childish, dumber, stupider, lazier
    unstable, unhinged, full of yourself, full of it, full of shit, full of crap
    """,
    fond="""
    absolute, clever, brilliant, beautiful, magnificent, glorious, genius, lovely, smart, wonderful, amazing
    marvellous, gorgeous, lucky, talented, crafty, mad, crazy, total, cunning, fearless, splendid, fantastic
    fabulous, majestic, incredible, hard working, generous, sneaky, little, big, sweet, kind, legendary
    adorable, excellent, funny
    """,
)
_SAID = """
you ~1 <nasty> ~1 <slur>/<nasty>
you <slur>
you ~2 are/were/being/remain ~1 not! ~2 <slur>/<nasty>
are/is/was such a/an ~2 <slur>
what a ~2 <slur> ~1 you
you ~1 being/be such a ~2 <slur>
you ~1 work/look/act/behave/behaved/sound/smell/think/acted ~2 like ~2 <slur>
<nasty>/stupid/dumb/thick as ~2
your ~1 <nasty> ~4
thanks ~1 , ~1 you? ~2 <slur> $
thanks ~1 <slur> $
, you? ~1 <slur> $
^ <nasty> <slur>
thanks ~1 <nasty> <slur>
, <slur> $
for/from ~1 a/an ~2 <slur> $
for a/an ~2 complete/total/utter/real/such <slur>/<nasty>
a/an complete/total/utter/real ~1 <slur>
you useless/stupid/dumb/lazy/pathetic/worthless/fat/ugly/disgusting ~2
everyone/everybody/we/nobody/they ~2 know/knows/think/thinks/agree/agrees/says/say ~2 you ~3 <slur>/<nasty>
smarter/brighter/sharper/livelier/warmer/wiser/cleverer/dumber/thicker/slower/lazier/duller/duller ~4 than you/\
the ~1
dumber/thicker/lazier/duller/slower than ~2
you ~2 a walking/total/complete/human ~1
hot air
bad breath
your ~1 personality/breath/brain/face/smell/odour ~3
the charm/wit/brain/warmth/personality/brains/intelligence/charisma of a/an ~3
a/an parrot/monkey/child/robot/trained/toddler/chimp/machine could ~3
full of himself/herself/yourself
master/king/queen/champion of ~1 nothing/excuses/disaster/useless/laziness
little dictator/napoleon/tyrant/emperor/princess/man/woman
brains are not needed
everyone/everybody/we all/they ~1 laugh/laughs/laughed/laughing ~3 you/your
behind your back
i/we/everyone/everybody ~2 hate/despise/loathe/detest/dislike you ~1
can/could not ~1 stand you/your
hate/despise/loathe/detest working/sitting/being/hearing/looking ~3 you/your
shut/shove/stick up/it/your ~3
get lost/stuffed/out
go/screw/fuck/f you/yourself/off/hell/to/jump/and ~2 ~2 yourself/hell/off/lake/bridge/you
fuck/screw/eff you/off/yourself
fuck you
go to hell/cry
drop dead
rot in ~2
makes/make/made me/us/everyone ~1 sick/puke/vomit/cringe
nobody ~1 likes/respects/trusts/listens ~2 you
no/zero/without/two/half a/any? ~1 brain/brains/braincells/spine/backbone/talent/shame/manners/clue/friends/\
integrity/conscience ~2 you/your/between/like/left
you have no ~1 brain/brains/spine/backbone/talent/shame/manners/clue/friends/integrity/conscience
your ~2 brain/iq/mouth/stupidity/arrogance/laziness/incompetence ~2 small/tiny/size/of/low/shut/knows/is
waste of ~1 space/oxygen/air/money/time/skin/chair
sucking up ~1
suck/sucks/sucked/sucking/crawl/crawling/creep/creeping up to/for
kiss/kissing/kissed/lick/licking ~2 ass/arse/butt/boots
<slur> of the team/office/year/month/week/family
village idiot
takes/take/took a/an ~1 fool/idiot/moron/clown/loser/thief/rat ~2
you stink
you suck
your mother/mum/mom ~3 should/would/ashamed/raised
"""
_UNLESS = """
you ~2 <fond> ~1 <fond>? <slur>
<fond> <slur> ~2
you ~3 sick/evil/mad/crazy/insane genius/legend/wizard/beast
you are ~3 not ~4
never/not ~2 <slur>/<nasty>
you ~4 insanely/crazy/stupidly/ridiculously/wickedly/annoyingly/disgustingly/embarrassingly good/fast/clever/\
talented/funny/smart/helpful/kind/well
you are ~1 weird/crazy/mad/ridiculous/mental ~1 and ~2 love
your stupid/ridiculous/dumb/silly/cheap/boring/dull/weird/ridiculous/mental ~1 joke/joke/jokes/puns/pun/gif/\
gifs/cat/meme/memes/sticker/stickers/mug/song/sock/socks/playlist/songs/dances/hat/memes/trick/thing/task/tasks/\
little
your stupidly/ridiculously/insanely ~2
you ~5 stupid/dumb/silly/boring/annoying/useless/ridiculous/pointless/petty/dull ~1 question/questions/bug/bugs/\
mistake/mistakes/printer/script/rule/rules/form/forms/error/machine/system/tasks/task/meeting/meetings/request/\
requests/ticket/tickets/process/paperwork/spreadsheet/idea/ideas/things/stuff/pdf/alarm/part/parts/policy/work
i/me/we/us ~4 <slur>/<nasty>
my/our ~2 <nasty>/stupid ~3
you ~6 me/us ~3 <slur>/<nasty>
a boring/dull/annoying/useless/stupid/weird/cheap/dumb/slimy/nasty/rotten ~2 $
you are ~1 to ~2
kick/kicked/kicking/saved/save/save/saved/busted/bust/worked ~1 my/our/your/all/the? ~1 ass/asses/butt/bacon
kick/badass/hardass/smartass ass
you ~1 lunatic/beast/witch/animal/monster/freak/nutcase/dog/fox/mule/weirdo ~1 ,
^ witch/wizard/beast/monster $
fuck me/yeah/yes ~2
shut up and ~1 take my ~3
oh shut up ~1 ,? ~3 good/amazing/brilliant
go get/for/home
get out ~2 of ~3
not ~2 hate ~2
hate/hated ~3 it/this/that/phone/excel/mondays
you dog/cow ~1 sitter/lover/whisperer
the/a/hot/top/lucky dog/cow/pig/sheep ~2 farm/at/barn/stable/lover
git ~3
without ~2 waste/fuss
waste ~1 bin/paper/collection/of time ~1
joke/jokes/joking ~3 made/make
no joke
you are ~1 no joke
rubbish/trash/garbage ~1 bin/bins/collector/collection/out/bag/bags
being ~1 the adult
you are ~2 slow ~2 and clear
you do not ~4
wimp/softie ~1 like me
nobody/no else/one ~6
"""

INSULT = Sense(
    code=Code.INSULT,
    says=phrases(_SAID, _FIELD),
    unless=phrases(_UNLESS, _FIELD),
)
