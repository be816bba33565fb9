"""Sealed boxes on both engines: what goes in comes out, once, and nothing after the box was closed."""

import asyncio

import pytest

from bot.store import BoxClosed, Boxes
from tests.store.boxes_world import OTHER, ROUND, TEAM, adding, words_in


async def test_what_was_put_in_is_there_for_everybody(boxes: Boxes, others: Boxes) -> None:
    await boxes.change(TEAM, ROUND, adding("one", "two"))
    assert await others.change(TEAM, ROUND, adding("three")) == 3
    assert await words_in(boxes) == ["one", "three", "two"]


async def test_a_box_is_one_teams_and_one_topics_alone(boxes: Boxes) -> None:
    await boxes.change(TEAM, ROUND, adding("mine"))
    await boxes.change(OTHER, ROUND, adding("theirs"))
    await boxes.change(TEAM, "seats/one", adding("here"))
    assert await words_in(boxes) == ["mine"]
    assert [str(box) for box in await boxes.topics(TEAM)] == [
        "team-one|round/12",
        "team-one|seats/one",
    ]


async def test_two_who_change_a_box_at_once_lose_nothing(boxes: Boxes, others: Boxes) -> None:
    changes = [
        one.change(TEAM, ROUND, adding(f"{n:02}")) for n, one in enumerate([boxes, others] * 8)
    ]
    await asyncio.gather(*changes)
    assert await words_in(boxes) == [f"{n:02}" for n in range(16)]


async def test_a_closed_box_is_gone_and_closing_again_is_fine(boxes: Boxes) -> None:
    await boxes.change(TEAM, ROUND, adding("one"))
    await boxes.close(TEAM, ROUND)
    await boxes.close(TEAM, ROUND)
    assert await words_in(boxes) == []
    assert await boxes.topics() == []
    with pytest.raises(BoxClosed):
        await boxes.change(TEAM, ROUND, adding("late"), make=False)


async def test_an_error_of_the_decision_leaves_the_box_as_it_was(boxes: Boxes) -> None:
    await boxes.change(TEAM, ROUND, adding("one"))

    def fail(items: list[bytes]) -> tuple[list[bytes], None]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await boxes.change(TEAM, ROUND, fail)
    assert await words_in(boxes) == ["one"]


async def test_stirring_keeps_what_lies_in_the_boxes(boxes: Boxes) -> None:
    await boxes.change(TEAM, ROUND, adding("one", "two"))
    await boxes.open(OTHER, ROUND)
    await boxes.stir()
    assert await words_in(boxes) == ["one", "two"]
    assert await words_in(boxes, OTHER) == []


async def test_nothing_is_lost_while_all_is_well(boxes: Boxes) -> None:
    await boxes.open(TEAM, ROUND)
    await boxes.close(TEAM, ROUND)
    await boxes.open(TEAM, ROUND)
    assert not await boxes.lost()
