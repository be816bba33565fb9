"""How words are written in chats: short forms, look-alike letters, masked and stretched words."""

import re
from typing import Final


def listed(words: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(words.split())


LOOKALIKES: Final = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ԁ": "d", "ո": "n",
    "А": "A", "Е": "E", "О": "O", "Р": "P", "С": "C", "Х": "X", "І": "I", "Т": "T", "М": "M", "Н": "H", "К": "K",
    "В": "B", "α": "a", "ο": "o", "ε": "e", "ι": "i", "ν": "v", "κ": "k", "τ": "t", "ı": "i", "ł": "l", "ø": "o",
}  # fmt: skip
"""Letters of other alphabets, and signs, that look like plain ones."""

_SHORT = """
im: i am; ive: i have; youre: you are; youve: you have; youll: you will; theyre: they are
thats: that is; whats: what is; hes: he is; shes: she is; dont: do not; doesnt: does not; didnt: did not
isnt: is not; wasnt: was not; arent: are not; werent: were not; wont: will not; won't: will not; cant: can not
can't: can not; cannot: can not; couldnt: could not; wouldnt: would not; shouldnt: should not; hasnt: has not
havent: have not; hadnt: had not; aint: is not; ain't: is not; u: you; ur: your; r: are; ya: you; yer: your
thx: thanks; tx: thanks; tnx: thanks; tks: thanks; ty: thanks; tysm: thanks; ta: thanks; cheers: thanks; thank: thanks
ppl: people; pls: please; plz: please; bc: because; cuz: because; cos: because; gonna: going to; wanna: want to
gotta: got to; luv: love; w: with; w/: with; bday: birthday; tho: though; altho: although; b4: before; dm'd: dm
actualy: actually; acctually: actually; finaly: finally; suprisingly: surprisingly; surprisingley: surprisingly
suprised: surprised; realy: really; definately: definitely; untill: until; grate: great; colleage: colleague
collegue: colleague; collegues: colleagues; coworker: colleague; coworkers: colleagues; fav: favourite
favor: favour; neighbor: neighbour; color: colour; humor: humour; behavior: behaviour; lazyness: laziness
kys: kill yourself; stfu: shut up; gtfo: get out; wtf: what; omg: god; ngl: honestly; tbh: honestly; imho: honestly
idk: i do not know; wfh: working from home; pto: holiday; hr: hr; cv: cv
"""
EXPANDED: Final = {
    key.strip(): tuple(plain.split())
    for entry in _SHORT.replace("\n", ";").split(";")
    if entry.strip()
    for key, plain in [entry.split(":")]
}
"""Short forms and common slips, and what they stand for."""

WATCHED: Final = listed(
    """
    again am are arsehole ass asshole bastard bitch bitches boobs bum butt clown cow crap creep cretin cunt dick
    dickhead die dumb dumbass fat fool freak fuck fucker fucking garbage good great hate helpful horny hot idiot
    idiotic idiots imbecile incompetent is jerk kill kiss lazy liar loser losers moron moronic morons much nice
    not pathetic pig prick psycho rat really retard retarded scum sex sexy shit shitty slut snake so stupid
    suicide sure thanks tits too tosser trash twat ugly useless very wanker whore worthless wow you your youre
    """
)
"""Words that count even when somebody hides them behind digits, stars, blanks or stretched letters."""

COMMON: Final = listed(
    """
    a about across add after again against ah all almost although always amazing among an and another any
    anybody anyone anything are around as at awesome bad be beast beautiful because been beer before behind best
    better between beyond big both boys bravo brilliant but by call calm can champion clear coffee come compared
    congrats congratulations could crazy cute damn dear despite did dinner dm do does down drinks dude during
    each even every everybody everyone everything fantastic finally first for from get girls give glad go good
    gorgeous great guys had half happy has hats have he hell hello help helped her here hero hey hi his holy
    honestly hooray hope hot how huge i if impressive in incredible insane is it its job just keep killer kind
    kudos last least legend less let like liked look love loved lovely lunch made mail make man many mate may
    maybe men might minus more most much must my nearly never next nice no nobody none nope not nothing now of
    off often oh ok okay on once one only or other others our out over part people perhaps ping please plus
    pretty props quite rather really respect respectfully same second see shall she should shout sick since so
    some somebody someone sometimes sorry star still such sure take team text than thank thanks that the their
    then there these they this those though three through thx till time times to today tomorrow tonight too took
    truly twice two typical under unlike until up very was watch we well were what when whenever where which
    while who why will wish with within without wizard women wonderful work worse would wow write yeah yep yes
    yesterday you your
    """
)
"""Words that begin a sentence without being a name."""

_LEET = str.maketrans("013457@$", "oieastas")
_STRETCHED = re.compile(r"(.)\1{2,}")


def letters_of(stem: str) -> str:
    """The word behind 1d1ot, id*ot and idiooot; any other word as it is."""
    if not stem.isalpha() and any(one.isalpha() for one in stem):
        stem = _unmasked(stem.translate(_LEET) if "*" in stem else _unleeted(stem))
    if _STRETCHED.search(stem):
        short = _STRETCHED.sub(r"\1", stem)
        return short if short in WATCHED else _STRETCHED.sub(r"\1\1", stem)
    return stem


def _unleeted(stem: str) -> str:
    plain = stem.translate(_LEET)
    return plain if plain in WATCHED or _STRETCHED.sub(r"\1", plain) in WATCHED else stem


def _unmasked(stem: str) -> str:
    if "*" not in stem.strip("*"):
        return stem.strip("*@$") or stem
    mask = re.compile(re.escape(stem).replace(r"\*", "."))
    return next((word for word in sorted(WATCHED) if mask.fullmatch(word)), stem)
