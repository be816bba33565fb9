"""Whether a note may be put into a box, and what is found in it on the way there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.model.facts import Facts
from bot.model.note import Note
from bot.model.round import Round
from bot.rules.fingerprint import Tell, clean, tells
from bot.rules.problem import Problem
from bot.rules.tone import Outcome, Verdict, review_also_in_english

_LINK = re.compile(r"(?:https?|ftp)://|\bwww\.\w|\bmailto:", re.IGNORECASE)
_EVERYBODY = re.compile(r"@(?:everyone|here|channel)\b|<!|<@&", re.IGNORECASE)


class Refusal(StrEnum):
    """Why a box takes no note: `refused-<value>` in words.ftl."""

    TWICE = "same-note"
    FULL = (
        "box-full"  # also for one person: which of the two it is would tell how many wait for them
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The words of a note as they would be shown, and what was found in them."""

    deed: str
    effect: str
    verdict: Verdict
    tells: tuple[Tell, ...] = field(default=())

    @property
    def holds(self) -> bool:
        """Whether it goes to a steward, or back."""
        return self.verdict.outcome is Outcome.HOLD


def draft(deed: str, effect: str, names: tuple[str, ...], locale: str) -> Draft:
    """The words cleaned, weighed together, and searched for what points to whoever is called by `names`."""
    deed, effect = clean(deed), clean(effect)
    together = f"{deed.rstrip('.')}. {effect}" if effect else deed
    return Draft(
        deed=deed,
        effect=effect,
        verdict=review_also_in_english(together, locale),
        tells=tells(together, names, locale),
    )


def problems(
    to: Sequence[str], deed: str, effect: str, me: str, facts: Mapping[str, Facts | None]
) -> dict[str, Problem]:
    """What does not fit, by field. `facts` are what the platform says of the recipients; None where it did not answer."""
    found: dict[str, Problem] = {}
    if (code := _person_problem(to, me, facts)) is not None:
        found["to"] = Problem(code=code)
    if not clean(deed):
        found["deed"] = Problem(code="missing")
    for name, words in (("deed", deed), ("effect", effect)):
        if (code := _words_problem(clean(words))) is not None:
            found[name] = Problem(code=code)
    return found


def _words_problem(words: str) -> str | None:
    if _EVERYBODY.search(words):
        return "everybody"
    return "link" if _LINK.search(words) else None


def _person_problem(to: Sequence[str], me: str, facts: Mapping[str, Facts | None]) -> str | None:
    if me in to:
        return "self"
    known = [facts.get(one) for one in to]
    if any(one is None for one in known):
        return "unsure-person"
    if any(one is not None and not one.human for one in known):
        return "bot"
    if any(one is not None and not one.active for one in known):
        return "person"
    return None


def refusal(note: Note, waiting: Sequence[Note], one: Round) -> Refusal | None:
    """Why the box of a round, in which these wait, does not take a note; none of it asks who gave them."""
    if any(old.to == note.to and _words(old) == _words(note) for old in waiting):
        return Refusal.TWICE
    if len(waiting) >= one.per_round:
        return Refusal.FULL
    for person in note.to:
        if sum(person in old.to for old in waiting) >= one.per_person:
            return Refusal.FULL
    return None


def _words(note: Note) -> str:
    return "".join(sign for sign in f"{note.deed} {note.effect}".casefold() if sign.isalnum())
