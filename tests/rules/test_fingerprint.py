"""What a device leaves in a note is wiped, and what points to its giver is found."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.fingerprint import LONGEST, MARKS, TellKind, clean, tells

JOINER = "\u200d"
A_LAPTOP_WORKER = f"\U0001f469{JOINER}\U0001f4bb"
ANY_WORDS = st.text(st.characters(), max_size=80) | st.text(
    "a e\u0301\u0323\u200b\u200d\u202e\ufe0f\U0001f469\U0001f4bb\U0001f3fd’…\u00a0\u1fef\u1ffd",
    max_size=60,
)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("“Thanks”, it’s done…", '"Thanks", it\'s done...'),
        ("so\u00a0kind   of\tyou\n", "so kind of you"),
        ("e\u0301", "é"),
        ("th\u200banks\u2060", "thanks"),
        ("\u202eevil\u202c \u2066x\u2069", "evil x"),
        ("a\U000e0041b\U000e0020", "ab"),
        ("thanks \U0001f44d\U0001f3fd", "thanks \U0001f44d"),
        (f"you {A_LAPTOP_WORKER}", f"you {A_LAPTOP_WORKER}"),
        (f"\U0001f469\U0001f3fd{JOINER}\U0001f4bb", A_LAPTOP_WORKER),
        (f"a{JOINER}b{JOINER}", "ab"),
        ("z\u0301\u0302\u0303\u0304", "ź\u0302\u0303"),
        ("", ""),
        (" \u3164\u200b ", ""),
        ("\ud800ok\ue000", "ok"),
        ("you did it — well", "you did it - well"),
    ],
)
def test_what_keyboards_and_hidden_signs_add_is_gone(written: str, kept: str) -> None:
    assert clean(written) == kept


def test_a_long_note_is_cut_before_a_letter_and_not_inside_one() -> None:
    note = "x" * (LONGEST - 1) + A_LAPTOP_WORKER + " and more"
    assert clean(note) == "x" * (LONGEST - 1)


def test_a_flag_is_never_cut_in_two() -> None:
    assert clean("x" * (LONGEST - 1) + "\U0001f1e9\U0001f1ea") == "x" * (LONGEST - 1)


def test_one_endless_emoji_is_still_cut() -> None:
    assert len(clean(JOINER.join("\U0001f469" * 900))) <= LONGEST


@settings(deadline=None)
@given(ANY_WORDS)
def test_cleaning_twice_changes_nothing_more(words: str) -> None:
    once = clean(words)
    assert clean(once) == once


@settings(deadline=None)
@given(ANY_WORDS)
def test_what_is_clean_is_short_composed_and_shows_everything(words: str) -> None:
    kept = clean(words)
    assert len(kept) <= LONGEST
    assert unicodedata.is_normalized("NFC", kept)
    assert not {unicodedata.category(one) for one in kept if one != JOINER} & {
        "Cc",
        "Cf",
        "Cs",
        "Co",
    }


@given(ANY_WORDS)
def test_no_letter_carries_more_than_its_marks(words: str) -> None:
    run = 0
    for one in clean(words):
        run = run + 1 if unicodedata.category(one) in {"Mn", "Me"} else 0
        assert run <= MARKS


@pytest.mark.parametrize(
    ("words", "kind", "stretch"),
    [
        ("Thanks from ann.k for the fix", TellKind.NAME, "ann.k"),
        ("thanks, says ANN", TellKind.NAME, "ANN"),
        ("ask @ann about it", TellKind.NAME, "@ann"),
        ("you unblocked my team", TellKind.OWN, "my team"),
        ("as the only designer I was lost", TellKind.OWN, "as the only designer"),
        ("Yesterday we fixed the import", TellKind.TIME, "Yesterday we"),
        ("Thanks for the drawings. - Jana", TellKind.SIGNATURE, "- Jana"),
        ("Thanks for the lift. Cheers, Tom", TellKind.SIGNATURE, ". Cheers, Tom"),
        ("Thanks for the help, спасибо", TellKind.SCRIPT, "спасибо"),
    ],
)
def test_what_points_to_the_giver_is_found(words: str, kind: TellKind, stretch: str) -> None:
    found = tells(words, ("Ann", "ann.k"), "en")
    assert (kind, stretch) in {(tell.kind, tell.stretch) for tell in found}


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for explaining the budget sheet to me twice.",
        "You saved us an hour of guessing",
        "Annual report done, thank you",
        "Thank you - you were great",
        "",
    ],
)
def test_what_anybody_may_say_points_to_nobody(words: str) -> None:
    assert tells(words, ("Ann",), "en") == ()


def test_the_script_of_the_giver_s_language_is_no_tell() -> None:
    assert tells("спасибо за помощь", (), "ru-RU") == ()


def test_a_name_of_one_letter_is_not_looked_for() -> None:
    assert tells("plan a worked", ("A",), "en") == ()


@settings(deadline=None)
@given(ANY_WORDS, st.lists(ANY_WORDS, max_size=3), st.text(max_size=8))
def test_looking_for_tells_never_fails(words: str, names: list[str], locale: str) -> None:
    assert all(tell.stretch for tell in tells(words, tuple(names), locale))
