"""Which lines are chosen, and when it ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.practice import Practice
from bot.rules.replies import (
    FAMILIES,
    Choice,
    CommandWord,
    Reading,
    Shape,
    Topic,
    answer,
    close,
    read_reply,
)

READINGS = st.builds(
    Reading,
    command=st.none() | st.sampled_from(CommandWord),
    shape=st.sampled_from(Shape),
    topic=st.none() | st.sampled_from(Topic),
    supported=st.booleans(),
)
PRACTICES = st.none() | st.sampled_from(Practice)
TURNS = st.integers(min_value=1, max_value=3)


def first(family: str, size: int) -> int:
    """The walk of somebody who has never been here."""
    return 0


def chosen(reading: Reading, turn: int = 1, practice: Practice | None = None) -> Choice:
    return answer(reading, turn=turn, practice=practice, walk=first)


def test_a_reply_is_acknowledged_reflected_and_asked_about_once() -> None:
    reading = read_reply("demo went fine, the quiet prep hour paid off", "en")
    assert chosen(reading, practice=Practice.BOUNDARIES).keys == (
        "acknowledge/light/1",
        "reflect/finished_work/1",
        "question/boundaries/1",
    )


def test_a_free_page_gets_a_general_question() -> None:
    assert chosen(Reading(shape=Shape.HEAVY)).question == "question/general/1"


def test_what_it_was_about_is_left_open_where_nothing_tells() -> None:
    assert chosen(Reading(shape=Shape.MIXED)).reflect == "reflect/neutral/1"


def test_a_short_reply_is_not_made_more_of_than_it_is() -> None:
    assert chosen(Reading(shape=Shape.SHORT)).keys == ("acknowledge/short/1", "question/general/1")


def test_the_second_reply_is_the_last_one() -> None:
    assert chosen(Reading(shape=Shape.HEAVY), turn=2).keys == ("close/heavy/1",)


def test_a_language_without_lexicons_gets_no_question() -> None:
    assert chosen(Reading(supported=False)).keys == ("acknowledge/unclear/1", "close/plain/1")


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        (CommandWord.STOP, ("command/stop/1",)),
        (CommandWord.SKIP, ("command/skip/1",)),
        (CommandWord.HELP, ("command/help/1",)),
        (CommandWord.DELETE, ()),
    ],
)
def test_a_command_gets_one_line_and_nothing_else(
    command: CommandWord, keys: tuple[str, ...]
) -> None:
    assert chosen(Reading(command=command)).keys == keys


def test_only_help_leaves_the_conversation_open() -> None:
    open_after = {one for one in CommandWord if not chosen(Reading(command=one)).over}
    assert open_after == {CommandWord.HELP}


@pytest.mark.parametrize(
    ("shape", "key"),
    [
        (Shape.LIGHT, "close/light/1"),
        (Shape.HEAVY, "close/heavy/1"),
        (Shape.MIXED, "close/plain/1"),
        (None, "close/plain/1"),
    ],
)
def test_a_close_fits_what_was_written_last(shape: Shape | None, key: str) -> None:
    assert close(shape, walk=first) == key


@given(READINGS, TURNS, PRACTICES)
def test_there_is_never_a_question_beside_a_close_nor_after_the_first_reply(
    reading: Reading, turn: int, practice: Practice | None
) -> None:
    choice = chosen(reading, turn, practice)
    assert choice.question is None or (choice.close is None and turn == 1)


@given(READINGS, TURNS, PRACTICES)
def test_every_family_that_is_asked_for_is_one_that_every_language_has(
    reading: Reading, turn: int, practice: Practice | None
) -> None:
    keys = chosen(reading, turn, practice).keys
    assert {key.rpartition("/")[0] for key in keys} <= set(FAMILIES)


@given(READINGS, TURNS, PRACTICES)
def test_no_line_is_said_twice_in_one_answer(
    reading: Reading, turn: int, practice: Practice | None
) -> None:
    keys = chosen(reading, turn, practice).keys
    assert len(keys) == len(set(keys))
