"""Which card a private text gets, and why."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.care import Meaning, Source, StepDown, Tier, assess
from bot.rules.care.normalise import sentences

TEXTS = Path(__file__).parent / "care"
SETS = sorted(path.stem for path in TEXTS.glob("*.jsonl"))
WITHOUT_CRISIS, WITHOUT_DISTRESS = {"everyday"}, {"everyday", "fresh7"}
"""Sets that have no texts of that tier."""

UNSEEN = {"fresh11": (0.15, 0.01), "fresh12": (0.41, 0.07), "days_unseen": (0.5, 0.12)}
"""Sets with long texts that were not learnt from: the share of harmless ones with any card, and with the crisis card."""

EXAMPLES = (
    (
        "plain words, however they are spelt",
        Tier.CRISIS,
        (
            "I want to kill myself",
            "i wanna kms",
            "I'm going to k1ll mys3lf",
            "i want to kill my self",
            "I WANT TO DIE!!!",
            "want to die",
            "ill kill myself tonight",
            "i dont wanna live anymore",
            "i dont want to be alive any more",
            "thinking about sucide",
            "I feel suicidal",
            "s u i c i d e is all I think about, I am done",
            "I want to end it all",
            "I want to die lol",
            "I want to kill myself jk",
            "I’m cutting myself again",
            "I want\nto die",
        ),
    ),
    (
        "a denial",
        Tier.DISTRESS,
        (
            "I am not going to kill myself.",
            "I would never hurt myself.",
            "I'm not suicidal, I'm tired.",
            "I don't want to die, I want a break.",
        ),
    ),
    (
        "a negation of something else",
        Tier.CRISIS,
        (
            "I can't stop thinking about killing myself.",
            "Not gonna lie, I want to die.",
            "I don't know why I want to kill myself.",
        ),
    ),
    (
        "a negation that belongs to the phrase",
        Tier.CRISIS,
        (
            "Thanks, but everyone would be better off without me",
            "Honestly the kids are better off without me.",
            "I can't bear another day.",
        ),
    ),
    (
        "what is long past",
        Tier.DISTRESS,
        (
            "When I was nineteen I tried to kill myself.",
            "Years ago I wanted to end my life.",
            "I used to cut myself at school.",
            "In a film I saw what I felt years ago when I tried to kill myself.",
            "Years ago I read a novel and wished that I was dead with all my life over.",
        ),
    ),
    (
        "a past that came back",
        Tier.CRISIS,
        ("I used to cut myself and last night I cut myself again.",),
    ),
    (
        "a figure of speech",
        Tier.NONE,
        (
            "This deadline is killing me.",
            "I could murder a coffee.",
            "Dead tired, but happy with the release.",
            "Killed the process and restarted the server.",
            "Burned the midnight oil for the demo.",
            "Shoot me an email with the slides.",
            "We nearly died laughing at lunch.",
            "It was a suicide squeeze in the ninth and we won.",
            "Hang in there, I told the new intern.",
            "I jumped off the call to fetch my son.",
            "Cut myself some slack and left at four.",
        ),
    ),
    (
        "plain words beside a figure of speech",
        Tier.CRISIS,
        ("This deadline is killing me and I want to kill myself.",),
    ),
    (
        "worry about somebody else",
        Tier.CRISIS,
        (
            "My colleague told me that he wants to kill himself.",
            "I'm worried about my sister, she said goodbye and now she doesn't answer.",
            "My friend's husband beats her and I don't know what to do.",
        ),
    ),
    (
        "a training about suicide",
        Tier.NONE,
        ("We had a workshop on suicide prevention and the trainer was good.",),
    ),
)
"""Kinds of text, the card that each gets, and some of the kind."""

Row = dict[str, str | bool]


def rows(name: str) -> list[Row]:
    """The labelled texts of a set."""
    return [json.loads(line) for line in (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines()]


def tier(text: str) -> Tier:
    """The tier of an English text."""
    return assess(text, "en").tier


def share(name: str, wanted: str, *given: Tier) -> float:
    """How many of the texts of a tier in a set get one of the tiers given."""
    texts = [str(row["text"]) for row in rows(name) if row["tier"] == wanted]
    return sum(tier(text) in given for text in texts) / max(len(texts), 1)


@pytest.mark.parametrize("name", [name for name in SETS if name not in WITHOUT_CRISIS])
def test_nearly_every_crisis_text_gets_a_card(name: str) -> None:
    assert share(name, "crisis", Tier.CRISIS, Tier.DISTRESS) >= 0.93


@pytest.mark.parametrize("name", [name for name in SETS if name not in WITHOUT_DISTRESS])
def test_most_texts_of_distress_get_a_card(name: str) -> None:
    assert share(name, "distress", Tier.CRISIS, Tier.DISTRESS) >= 0.8


@pytest.mark.parametrize(
    "words",
    [
        "demo went fine, the quiet prep hour paid off",
        "three people wanted three things from me",
        "meh",
        "rather not",
        "I'd rather not.",
    ],
)
def test_an_ordinary_day_is_answered_and_gets_no_card(words: str) -> None:
    assert assess(words, "en").tier is Tier.NONE


@pytest.mark.parametrize("name", SETS)
def test_few_harmless_texts_get_a_card(name: str) -> None:
    # Long texts that nothing was learnt from still get a card too often: docs/care-detection.md. It must not grow.
    some, crisis = UNSEEN.get(name, (0.1, 0.03))
    assert share(name, "none", Tier.CRISIS, Tier.DISTRESS) <= some
    assert share(name, "none", Tier.CRISIS) <= crisis


@pytest.mark.parametrize("name", SETS)
def test_plain_words_always_get_the_crisis_card(name: str) -> None:
    plain = [str(row["text"]) for row in rows(name) if row.get("plain")]
    assert [text for text in plain if tier(text) is not Tier.CRISIS] == []


def test_no_text_stands_in_two_sets() -> None:
    texts = [row["text"] for name in SETS for row in rows(name)]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize(
    ("text", "card"),
    [
        pytest.param(text, card, id=f"{kind}: {text}")
        for kind, card, texts in EXAMPLES
        for text in texts
    ],
)
def test_each_kind_of_text_gets_its_card(text: str, card: Tier) -> None:
    assert tier(text) is card


DAY = (
    "The release went out at noon and the client was happy.",
    "Lunch was pasta with the whole team.",
    "The build is green again and the new intern learned git.",
    "Then I fixed the printer and wrote the minutes of the sprint review.",
)


@pytest.mark.parametrize("place", range(len(DAY) + 1))
@pytest.mark.parametrize(
    "sentence",
    [
        "I wish I would not wake up tomorrow.",
        "I just want to disappear for ever.",
        "Everyone would be better off if I was gone.",
        "There is no reason to live.",
        "My husband hit me again last night.",
    ],
)
def test_an_ordinary_day_around_it_hides_no_sentence_of_crisis(sentence: str, place: int) -> None:
    assert tier(" ".join((*DAY[:place], sentence, *DAY[place:]))) is not Tier.NONE


def test_an_ordinary_day_alone_gets_no_card() -> None:
    assert tier(" ".join(DAY)) is Tier.NONE


@pytest.mark.parametrize(
    "text",
    [
        "I just want to disappear for ever, said nobody at lunch, with cake and a green build.",
        "I'll be gone by noon, dentist.",
        "My manager wants it to be over, this tender, and so do I.",
    ],
)
def test_an_ordinary_day_takes_down_only_what_is_no_wish_of_the_writer_to_die(text: str) -> None:
    wanted = Tier.DISTRESS if "disappear" in text else Tier.NONE
    assert tier(text) is wanted


def among_others() -> list[tuple[str, str]]:
    """The unseen texts, each between six harmless ones of another set."""
    found: list[tuple[str, str]] = []
    for name in ("fresh1", "fresh2", "fresh4", "fresh6"):
        harmless = [str(row["text"]) for row in rows(name) if row["tier"] == "none"]
        for at, row in enumerate(rows("fresh9")):
            around = harmless[at % 50 :][:6]
            text = ". ".join((*around[:3], str(row["text"]), *around[3:]))
            found.append((str(row["tier"]), text))
    return found


def test_unseen_texts_are_found_among_six_harmless_ones_nearly_as_well_as_alone() -> None:
    answers = [(wanted, tier(text) is not Tier.NONE) for wanted, text in among_others()]
    of = {wanted: [card for one, card in answers if one == wanted] for wanted in set(Tier)}
    got = {wanted: sum(cards) / len(cards) for wanted, cards in of.items()}
    assert got[Tier.CRISIS] >= 0.94
    assert got[Tier.DISTRESS] >= 0.9
    assert got[Tier.NONE] <= 0.05


@pytest.mark.parametrize(
    "text",
    [
        "I won't be here on Friday, I'm off to my cousin's wedding.",
        "A driver honked at me at the crossing and I dropped my bag.",
        "My partner encouraged me to apply for the lead role.",
        "I can't go on holiday before the books are closed.",
        "The bridge repairs start in May and we get the drawings in March.",
    ],
)
def test_absence_traffic_encouragement_and_buildings_are_an_ordinary_day(text: str) -> None:
    assert tier(text) is Tier.NONE


def test_a_denial_is_named_as_the_reason() -> None:
    assert StepDown.NEGATED in assess("I would never hurt myself.", "en").stepped_down


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("I want to kill myself", Meaning.SELF_HARM),
        ("My husband hit me again last night", Meaning.HOME_DANGER),
        ("I had a panic attack in the meeting and I can't calm down", Meaning.ANXIETY),
    ],
)
def test_the_reason_names_the_meaning(text: str, meaning: Meaning) -> None:
    assert assess(text, "en").meaning is meaning


@pytest.mark.parametrize("locale", ["de", "pt-BR", "ja", "", "enx"])
def test_a_language_without_rules_says_so(locale: str) -> None:
    answer = assess("I want to die", locale)
    assert (answer.tier, answer.source) == (Tier.NONE, Source.NO_DETECTION)


@pytest.mark.parametrize("locale", ["en", "en-GB", "EN_us"])
def test_every_english_is_english(locale: str) -> None:
    assert assess("I want to die", locale).tier is Tier.CRISIS


@pytest.mark.parametrize("text", ["", " ", "\n", "!?", "🙂", "a" * 20_000, "no " * 6_000])
def test_a_text_that_says_nothing_gets_no_card(text: str) -> None:
    assert tier(text) is Tier.NONE


def test_plain_words_are_found_at_the_end_of_a_long_text_without_full_stops() -> None:
    assert tier("we had soup and " * 1_000 + "i want to kill myself") is Tier.CRISIS


def test_a_sentence_is_spelt_in_one_way() -> None:
    assert sentences("I’M sooo tired of it… Dont ask") == [" i am tired of it ", " do not ask "]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gets_an_answer_and_every_card_a_meaning(text: str) -> None:
    answer = assess(text, "en")
    assert answer.tier is Tier.NONE or answer.meaning in set(Meaning)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="abc .,!?\n'🙂", max_size=80))
def test_plain_words_in_a_sentence_of_their_own_are_found_in_any_surroundings(noise: str) -> None:
    assert tier(f"{noise}\nI want to kill myself.\n{noise}") is Tier.CRISIS
