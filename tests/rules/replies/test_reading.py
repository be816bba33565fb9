"""What is read in a reply."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.replies import CommandWord, Reading, Shape, Topic, read_reply

STOP, SKIP, HELP, DELETE = (
    CommandWord.STOP,
    CommandWord.SKIP,
    CommandWord.HELP,
    CommandWord.DELETE,
)


def read(text: str, locale: str = "en") -> Reading:
    return read_reply(text, locale)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("stop", STOP),
        ("STOP!!", STOP),
        ("Stop, please.", STOP),
        ("  stooop  ", None),
        ("stopppp", STOP),
        ("enough", STOP),
        ("That's enough", STOP),
        ("later", SKIP),
        ("later…", SKIP),
        ("not today, thanks", SKIP),
        ("help", HELP),
        ("delete everything", DELETE),
        ("genug", STOP),
        ("Später", SKIP),
        ("später bitte", SKIP),
        ("löschen", DELETE),
        ("basta", STOP),
        ("más tarde", SKIP),
        ("mas tarde", SKIP),
        ("bórralo, por favor", DELETE),
        ("ça suffit", STOP),
        ("S’il te plaît, arrête", STOP),
        ("pas aujourd’hui", SKIP),
        ("chega", STOP),
        ("mais tarde", SKIP),
        ("apagar", DELETE),
        ("dość", STOP),
        ("やめて", STOP),
        ("また今度。", SKIP),
        ("削除", DELETE),
        ("I can not stop working", None),
        ("enough sleep at last", None),
        ("my boss told me to stop", None),
        ("I need help, please", HELP),
        ("hilf mir", HELP),
        ("help me with the slides tomorrow", None),
        ("", None),
        ("🛑", None),
    ],
)
def test_a_command_word_is_the_whole_reply_in_any_language(
    text: str, command: CommandWord | None
) -> None:
    assert read(text).command is command


def test_politeness_around_a_command_does_not_hide_it() -> None:
    said = [
        "could you stop?",
        "later maybe",
        "not now, sorry",
        "I'd rather not say",
        "who reads this?",
    ]
    assert [read(one).command for one in said] == [STOP, SKIP, SKIP, SKIP, HELP]


def test_a_sentence_with_a_command_word_in_it_is_none() -> None:
    said = ["I can't stop thinking about it", "He said later maybe, and then no", "I'm too tired"]
    assert [read(one).command for one in said] == [None, None, None]


@pytest.mark.parametrize("locale", ["en", "de", "ja", "xx", ""])
def test_a_command_word_is_heard_whatever_the_locale_of_the_person(locale: str) -> None:
    assert read("genug", locale).command is STOP


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("", Shape.SHORT),
        ("meh", Shape.SHORT),
        ("so very tired", Shape.SHORT),
        ("demo went fine, the quiet prep hour paid off", Shape.LIGHT),
        ("three people wanted three things from me", Shape.HEAVY),
        ("this was a good day for us", Shape.LIGHT),
        ("this was not a good day", Shape.HEAVY),
        ("it was not at all bad today", Shape.LIGHT),
        ("there is nothing in it that was really good today", Shape.LIGHT),  # beyond the window
        ("a great morning and an awful afternoon", Shape.MIXED),
        ("the morning was great but the afternoon was awful", Shape.HEAVY),
        ("the morning was awful but the afternoon was great", Shape.LIGHT),
        ("I ordered new chairs for the room", Shape.UNCLEAR),
        ("I finished the report and nobody noticed", Shape.MIXED),
    ],
)
def test_the_shape_of_a_reply(text: str, shape: Shape) -> None:
    assert read(text).shape is shape


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("three people wanted three things from me", Topic.WORKLOAD),
        ("the standup took for ever today", Topic.MEETING),
        ("a colleague brought me coffee this morning", Topic.COLLEAGUE),
        ("my manager cancelled on me twice", Topic.LEAD),
        ("a customer wrote a kind letter to us", Topic.CUSTOMER),
        ("the reorg starts on Monday they say", Topic.CHANGE),
        ("I messed up the invoice for the third time", Topic.MISTAKE),
        ("I learned how the new printer works", Topic.LEARNING),
        ("she praised the slides that I drew", Topic.PRAISE),
        ("I took the whole afternoon as a day off", Topic.TIME_OFF),
        ("I slept so little that I saw double", Topic.TIREDNESS),
        ("my daughter lost a tooth at breakfast", Topic.HOME),
        ("it was lonely today and I ate alone", Topic.LONELINESS),
        ("we shipped the release before noon", Topic.FINISHED_WORK),
        ("there were no meetings at all today", None),
        ("my manager spoke in the meeting", None),
        ("my team lead came by at four", Topic.LEAD),
        ("two meetings and then I forgot the invoice", Topic.MISTAKE),
        ("the client thanked me for the plan", Topic.PRAISE),
        ("the sky was grey over the harbour", None),
    ],
)
def test_the_topic_is_the_one_spoken_of_most(text: str, topic: Topic | None) -> None:
    assert read(text).topic is topic


@pytest.mark.parametrize(
    ("text", "locale", "supported"),
    [
        ("Heute war es sehr anstrengend mit dem Chef", "en", False),
        ("aujourd’hui c’était très long pour moi", "en", False),
        ("今日はとても疲れました", "en", False),
        ("сегодня было тяжело", "en", False),
        ("The day was long and quiet", "de", True),
        ("bof", "fr", False),
        ("meh meh meh", "en-GB", True),
        ("hmmm", "en", True),
        ("🙂", "de", True),
    ],
)
def test_a_language_without_lexicons_is_said(text: str, locale: str, supported: bool) -> None:
    assert read(text, locale).supported is supported


def test_nothing_is_read_into_a_language_without_lexicons() -> None:
    assert read("Mein Chef ist heute nicht so super", "de") == Reading(supported=False)


@pytest.mark.parametrize(
    ("shape", "when"),
    [
        (Shape.LIGHT, "light"),
        (Shape.HEAVY, "heavy"),
        (Shape.MIXED, "mixed"),
        (Shape.SHORT, "short_or_unclear"),
        (Shape.UNCLEAR, "short_or_unclear"),
    ],
)
def test_a_reading_names_the_follow_up_of_an_item(shape: Shape, when: str) -> None:
    assert Reading(shape=shape).when == when


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["en", "de-AT", "", "zz-ZZ"]))
def test_any_text_is_read(text: str, locale: str) -> None:
    assert read(text, locale).shape in set(Shape)
