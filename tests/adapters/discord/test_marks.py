"""Posts, buttons and forms are known again by what stands in their ids."""

import re
from datetime import UTC, datetime

import pytest

from adapters.discord.marks import (
    BUTTON,
    FormId,
    button_id,
    form_id,
    is_marked,
    nonce_of,
    number_of,
)
from adapters.discord.render import render
from bot.model.delivery import Delivery, DeliveryKind, Post
from bot.model.message import Button, Buttons, Message, Paragraph, text
from bot.model.place import Channel, DeliveryId, TeamId
from tests.adapters.discord.drawing import components_of

ONE, OTHER = DeliveryId("abcdefghijklmnop"), DeliveryId("bbcdefghijklmnop")
WORDS = Paragraph(spans=text("words"))


def a_delivery(id: DeliveryId = ONE, *, epoch: int = 0, tried: datetime | None = None) -> Delivery:
    return Delivery(
        id=id,
        team=TeamId("team"),
        kind=DeliveryKind.PROMPT,
        slot="s",
        to=Channel(workspace="1", ref="2"),
        act=Post(message=Message(blocks=(WORDS,))),
        epoch=epoch,
        first_tried=tried,
    )


@pytest.mark.parametrize(
    ("on", "n", "does"),
    [(ONE, 3, "why"), ("", 0, 'step["a:b",2]'), ("", 24, "~abc"), (ONE, 0, "x" * 80)],
)
def test_a_button_says_where_it_stands_and_what_it_does(on: str, n: int, does: str) -> None:
    id = button_id(on, n, does)
    found = re.fullmatch(BUTTON, id)
    assert found
    assert len(id) <= 100
    assert (found["on"], int(found["n"]), found["does"]) == (on, n, does)


@pytest.mark.parametrize("id", ["", "press", "haven_old_button", "a:b", "x" * 30 + ":1:why"])
def test_what_is_no_button_of_ours_is_none(id: str) -> None:
    assert re.fullmatch(BUTTON, id) is None


def test_a_form_says_its_command_its_post_and_its_token() -> None:
    id = FormId(word="answer", on=ONE, token="k2")
    assert form_id(str(id)) == id
    assert [form_id(one) for one in ("", "words", "::", "a:b")] == [None] * 4


def test_a_nonce_is_the_same_however_often_and_new_in_a_new_epoch() -> None:
    again = a_delivery(tried=datetime(2026, 1, 1, tzinfo=UTC))
    nonces = {nonce_of(one) for one in (a_delivery(), again)}
    others = {nonce_of(a_delivery(epoch=1)), nonce_of(a_delivery(OTHER))}
    assert (len(nonces), len(nonces | others)) == (1, 3)
    assert {len(one) for one in nonces | others} == {25}


@pytest.mark.parametrize(
    "blocks", [(WORDS,), (WORDS, Buttons(buttons=(Button(label="b", does="why"),)))]
)
def test_a_post_is_known_by_its_delivery_alone(blocks: tuple[Paragraph | Buttons, ...]) -> None:
    components = components_of(render(Message(blocks=blocks), ONE))
    assert (is_marked(components, ONE), is_marked(components, OTHER)) == (True, False)
    assert not is_marked(components_of(render(Message(blocks=blocks))), ONE)


def test_numbers_are_within_what_discord_takes() -> None:
    numbers = [number_of(f"delivery-{n}") for n in range(1_000)]
    assert all(0 < one < 2**31 for one in numbers)
    assert len(set(numbers)) == 1_000
