"""Notes that sting are held, rough and kind ones are not; each decision says why."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.tone import Code, Outcome, Reason, Verdict, review
from bot.rules.tone.phrasing import Sense, fields, phrases
from bot.rules.tone.reading import Reading

SETS = Path(__file__).parent / "tone"
SEEN = sorted(path.stem for path in SETS.glob("*.toml") if not path.stem.startswith("last_"))
UNSEEN = sorted(path.stem for path in SETS.glob("last_*.toml"))
PIECES = (
    "thanks",
    "for",
    "you",
    "your",
    "not",
    "a",
    "'",
    '"',
    ".",
    "*",
    "@",
    "1",
    "🙃",
    "Ann^",
    "never",
    "\u200b",
    "\n",
)
HELD = {code.value for code in Code if code.holds}
GRAVE = {Code.HARASSMENT.value, Code.SEXUAL.value, Code.PRIVATE.value}


def notes_of(name: str, kinds: set[str]) -> list[str]:
    """The notes of one set that are of these kinds."""
    listed: dict[str, list[str]] = tomllib.loads(
        (SETS / f"{name}.toml").read_text(encoding="utf-8")
    )
    return [words for kind, many in listed.items() if kind in kinds for words in many]


def held(notes: list[str]) -> float:
    """The share that is held; 1 if there are none."""
    verdicts = [review(words, "en").outcome is Outcome.HOLD for words in notes]
    return sum(verdicts) / len(verdicts) if verdicts else 1.0


def codes(verdict: Verdict) -> set[Code]:
    """What was found."""
    return {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize("name", SEEN)
def test_what_was_seen_stays_held(name: str) -> None:
    assert held(notes_of(name, HELD)) >= 0.8


@pytest.mark.parametrize("name", SEEN)
def test_what_was_seen_as_fine_stays_let_through(name: str) -> None:
    assert held(notes_of(name, {"fine", "hint_unmasks", "hint_no_deed", "hint_owed"})) <= 0.05


@pytest.mark.parametrize("name", UNSEEN)
def test_what_was_never_learned_from_scores_no_less_than_it_did(name: str) -> None:
    assert held(notes_of(name, HELD)) >= 0.79
    assert held(notes_of(name, GRAVE)) >= 0.8
    assert held(notes_of(name, {"fine"})) <= 0.15


def test_the_first_set_has_three_hundred_notes_and_every_kind() -> None:
    assert len(notes_of("dev", {"fine", *HELD})) >= 300
    assert all(notes_of("dev", {kind}) for kind in HELD - {Code.STINGS.value})


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Thanks for finally answering my mail", Code.COMPARED),
        ("Not bad for an intern!", Code.COMPARED),
        ("Thank you so much for breaking the build again", Code.IRONY),
        ("You looked great in that dress, thanks for the talk", Code.PERSON),
        ("Thanks for fixing what Martin broke again", Code.THIRD),
        ("Thank you for working through your chemo", Code.PRIVATE),
        ("Thanks! Mail me at someone@example.org", Code.CONTACT),
        ("Thanks for the fix, you 1d1ot", Code.INSULT),
        ("Thanks for telling on me. Watch your back", Code.THREAT),
        ("Your help was great and so is your butt", Code.SEXUAL),
        ("Thanks for your work. Nobody wants you here", Code.HARASSMENT),
        ("Thanks, but everyone would be better off without me", Code.DESPAIR),
    ],
)
def test_a_held_note_says_why(words: str, code: Code) -> None:
    verdict = review(words, "en")
    assert verdict.outcome is Outcome.HOLD
    assert code in codes(verdict)


@pytest.mark.parametrize(
    "words",
    [
        "you absolute legend, that fix saved my ass",
        "killer demo, insanely good",
        "damn, that fix. Thank you",
        "you magnificent bastard, you found the memory leak",
        "Thanks for staying even though you had a full day behind you.",
        "We could finally go live because you found the certificate.",
        "You saved me from my own stupid mistake.",
    ],
)
def test_rough_and_kind_is_let_through(words: str) -> None:
    assert review(words, "en").outcome is not Outcome.HOLD


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("You are the best", Code.NO_DEED),
        ("Thank you for unblocking my team", Code.UNMASKS),
        ("You fixed the van, I owe you one", Code.OWED),
    ],
)
def test_a_hint_never_holds(words: str, code: Code) -> None:
    verdict = review(words, "en")
    assert verdict.outcome is Outcome.HINT
    assert codes(verdict) == {code}


@pytest.mark.parametrize(
    "words",
    [
        "thanks, y0u are an id*ot",
        "thanks s t u p i d cow for the list",
        "thanks for the fix you \u0456d\u0456ot",
        "thanks for the fix, you id\u200biot",
        "Thanks for the fix, you IDIOOOOT",
    ],
)
def test_an_insult_is_seen_through_its_disguise(words: str) -> None:
    assert Code.INSULT in codes(review(words, "en"))


@pytest.mark.parametrize(
    "words", ["Danke, ruf mich an: +49 171 2345678", "Merci! https://example.org/x", "Gracias 🖕"]
)
def test_a_language_without_rules_still_has_the_plain_ones(words: str) -> None:
    verdict = review(words, "de")
    assert not verdict.read
    assert verdict.outcome is Outcome.HOLD


def test_a_verdict_says_that_it_could_not_read_the_words() -> None:
    assert review("Vielen Dank für deine Hilfe mit dem Bericht", "de") == Verdict(
        reasons=(), read=False
    )


def test_english_is_read_whatever_the_locale() -> None:
    verdict = review("Thank you so much for not being late for once, it is a miracle", "de")
    assert verdict.read
    assert verdict.outcome is Outcome.HOLD


def test_a_reason_shows_the_words_as_they_were_written() -> None:
    words = "Thanks for the fix, you IDIOT!"
    insult = next(one for one in review(words, "en").reasons if one.code is Code.INSULT)
    assert "IDIOT" in insult.stretch
    assert insult.stretch in words


def test_a_reason_knows_the_keys_of_its_sentences() -> None:
    reason = Reason(code=Code.NO_DEED, stretch="")
    assert (reason.says, reason.suggestion) == ("tone-no-deed", "tone-no-deed-try")


def test_an_exception_counts_only_where_it_overlaps() -> None:
    words = fields(fault="breaking, losing")
    sense = Sense(
        code=Code.IRONY,
        says=phrases("thanks ~2 for <fault>", words),
        unless=phrases("for breaking ~1 down", words),
    )
    assert sense.find(Reading("Thanks for breaking it down")) == []
    assert len(sense.find(Reading("Thanks for breaking it down. Thanks for losing it"))) == 1


@settings(deadline=None, max_examples=150)
@given(st.text(st.characters(), max_size=120), st.sampled_from(["en", "de", "", "ja-JP", "x_y"]))
def test_a_review_never_fails_and_quotes_only_what_was_written(words: str, locale: str) -> None:
    assert all(reason.stretch in words for reason in review(words, locale).reasons)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=40,
    )
)
def test_odd_runs_of_usual_words_never_fail(pieces: list[str]) -> None:
    assert review(" ".join(pieces), "en").outcome in Outcome
