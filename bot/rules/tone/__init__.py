"""Reviews an anonymous thank-you note before it goes out: pass, hint or hold, each with its reasons.

Rules of meaning, not lists of bad words: rough praise is often kind, and polite words often sting.
"""

from bot.rules.fingerprint import tells
from bot.rules.tone.anywhere import stand_out
from bot.rules.tone.english import SENSES, SOFT, names_a_deed, reads_as_english
from bot.rules.tone.reading import NAME_MARK, Reading
from bot.rules.tone.verdict import Code, Outcome, Reason, Verdict
from bot.rules.tone.weighing import DOUBTS_UNDER, HOLDS_FROM, heaviest, weigh

TOO_SHORT = 6
"""Tokens; so few can not be weighed, and "you are the best" is a kindness."""
LONG_ENOUGH = 16
"""Tokens; whoever writes more than that says something that was done."""

__all__ = ["Code", "Outcome", "Reason", "Verdict", "prepare", "review", "review_also_in_english"]


def review(words: str, locale: str) -> Verdict:
    """What is in the words of a note that may hurt, embarrass or unmask; never raises.

    The English rules serve every note that reads as English, whatever the `locale`. Other languages
    have those of `anywhere` and the signs of `fingerprint` only, and the verdict says `read=False`.
    """
    reading = Reading(words)
    plain = [one.plain.rstrip(NAME_MARK) for one in reading.tokens if one.plain[:1].isalnum()]
    is_read = reads_as_english(plain, locale)
    found = stand_out(words)
    if is_read:
        found += _in_english(reading)
    found += [Reason(code=Code.UNMASKS, stretch=tell.stretch) for tell in tells(words, (), locale)]
    return Verdict(reasons=_told_once(found), read=is_read)


def review_also_in_english(words: str, locale: str) -> Verdict:
    """A review in which plain English harm is found also in a note that is too short or too mixed to read as English.

    Its weight is left out: it would mean nothing for words of another language.
    """
    verdict = review(words, locale)
    if verdict.read:
        return verdict
    more = [
        reason
        for reason in _in_english(Reading(words))
        if reason.code.holds and reason.code is not Code.STINGS
    ]
    return Verdict(reasons=_told_once([*verdict.reasons, *more]), read=False)


def prepare() -> None:
    """Read every list of patterns, so that the first note need not wait for that."""
    reading = Reading("You stayed until the release was out.")
    weigh(reading)
    for sense in SENSES:
        sense.find(reading)


def _in_english(reading: Reading) -> list[Reason]:
    """What the rules find, with the weight of the whole note as a second opinion."""
    weight = weigh(reading)
    found = [
        reason
        for sense in SENSES
        if weight >= DOUBTS_UNDER or sense.code not in SOFT
        for reason in sense.find(reading)
    ]
    if (
        weight > HOLDS_FROM
        and len(reading.tokens) > TOO_SHORT
        and not any(reason.code.holds for reason in found)
    ):
        found.append(heaviest(reading))
    if len(reading.tokens) <= LONG_ENOUGH and not names_a_deed(reading):
        found.append(Reason(code=Code.NO_DEED, stretch=""))
    return found


def _told_once(found: list[Reason]) -> tuple[Reason, ...]:
    """Of several stretches for the same reason only those that no longer one contains."""
    return tuple(
        one
        for one in dict.fromkeys(found)
        if not any(
            one.code is other.code and one.stretch != other.stretch and one.stretch in other.stretch
            for other in found
        )
    )
