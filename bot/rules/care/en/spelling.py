"""English contractions, chat spellings and typing errors, and what each stands for."""

_NOT = "ca:can wo:will do:do does:does did:did is:is are:are was:was were:were have:have has:has had:had"
_NOT += " would:would could:could should:should need:need must:must might:might ai:am"
_PRONOUNS = (
    "i you he she it we they that there what who here everyone everybody nobody everything how"
)
_ENDINGS = "m:am re:are ve:have ll:will d:would s:is"


def _contractions() -> dict[str, str]:
    """Contractions as typed, with and without the apostrophe."""
    found: dict[str, str] = {}
    for pair in _NOT.split():
        short, full = pair.split(":")
        found |= {f"{short}n't": f"{full} not", f"{short}nt": f"{full} not"}
    for pronoun in _PRONOUNS.split():
        for pair in _ENDINGS.split():
            short, full = pair.split(":")
            found[f"{pronoun}'{short}"] = f"{pronoun} {full}"
    return found | {"cannot": "can not", "would've": "would have", "could've": "could have"}


_CHAT = """
im=i am|ive=i have|youre=you are|theyre=they are|theyll=they will|theyd=they would|thats=that is
theres=there is|whats=what is|hes=he is|shes=she is|u=you|ur=your|r=are|y=why|n=and|nd=and|bc=because
cuz=because|cos=because|coz=because|cause=because|wanna=want to|gonna=going to|gotta=got to
hafta=have to|kinda=kind of|lemme=let me|dunno=do not know|idk=i do not know|dont=do not|dnt=do not
tmrw=tomorrow|tmr=tomorrow|tonite=tonight|2nite=tonight|2day=today|2moro=tomorrow|rn=right now
anymore=any more|nomore=no more|forever=for ever|meself=myself|mum=mother|mom=mother|mam=mother
mummy=mother|mommy=mother|amma=mother|dad=father|daddy=father|papa=father|kms=kill myself
kys=kill yourself|unalive=kill|unaliving=killing|sewerslide=suicide|sui=suicide|sh=self harm
ppl=people|pls=please|plz=please|smth=something|sth=something|bf=boyfriend|gf=girlfriend|bff=best friend
hubby=husband|wfh=working from home|w=with|wo=without|w/o=without|bout=about|abt=about|b4=before
n't=not|nt=not|noone=no one|tho=though|thru=through|cant=can not|wont=will not|themself=themselves
theirself=themselves|hisself=himself|alot=a lot|ya=you|yall=you|fav=favourite|labor=labour
offed=killed|offing=killing|neighbor=neighbour|favor=favour|nobodys=nobody is|everyones=everyone is
k=ok|okay=ok|kid=child|kids=children|til=till|till=till|until=till|ngl=,|tbh=,|lol=,|lmao=,|jk=,|haha=,
rofl=,|fr=,|imo=,|xd=,|hehe=,|hahaha=,|lmfao=,|omg=,|smh=,|honestly=,|literally=,|actually=,|really=
just=|simply=|even=|its=it is|so=|very=|pretty=|quite=|totally=|fucking=|f**king=|fkn=|bloody=bloody|damn=
"""

_SLIPS = """
suicide=sucide sucicide suiside suicde suicid sucidie|suicidal=sucidal suiciadal suicdal suicidle
myself=mysef mysel myslef mself|alive=alife aliv|kill=kil kll|killing=kiling|disappear=dissapear disapear
die=dei|want=wnat wnt|life=lfie|living=livin|goodbye=goodby goodbey gudbye|burden=burdon|overdose=overdoze
anyone=anyoen|exhausted=exausted exhasted exhuasted|depressed=deppressed depresed|anxious=anxios
anxiety=anxeity anxity|tired=tierd|afraid=afriad|hurt=hrut|harm=hram|dead=ded|wake=wkae|scared=scard
"""

_RARE = """
suicide suicidal myself disappear goodbye overdose overdosing burden exhausted anxiety anxious depressed
depression harassed harassment threatened threatening strangled bruises worthless hopeless pointless
existing killing anymore disappearing lonely loneliness
"""

_COMMON = """
disappears disappeared burdens anxiously existing exiting exciting alike olive killings milking filling
skilling kissing chilling drilling grilling billing spilling tilling willing myself goodbyes bruised
lovely lonelier only listing drinking twisting heartless
"""

_VERBS = """
be not never rather just like do go have see get kill die end make take hurt want miss sleep give leave stop
jump try need wake love still say
"""


def _pairs(table: str) -> dict[str, str]:
    cells = (cell.partition("=") for cell in table.replace("\n", "|").split("|") if cell)
    return {short: full for short, _, full in cells}


def _known() -> dict[str, str]:
    slips = {slip: right for right, wrong in _pairs(_SLIPS).items() for slip in wrong.split()}
    return {word: word for word in _COMMON.split()} | slips


def _near(words: str) -> dict[str, str]:
    """The words, and each with one inner letter left out or two letters in the wrong order."""
    found: dict[str, str] = {}
    for word in words.split():
        for at in range(1, len(word)):
            found.setdefault(word[:at] + word[at + 1 :], word)
            swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
            found.setdefault(swapped, word)
    return found | {word: word for word in words.split()}


CONTRACTIONS = _contractions()
SHORT = _pairs(_CHAT)
COMMON = _known()
RARE = {shape: meant for shape, meant in _near(_RARE).items() if len(shape) > 5}
BEFORE_VERBS = {"ill": "i will", "id": "i would"}
VERBS = frozenset(_VERBS.split())
