"""Deliveries to play the contract with, and small readers of what people see."""

import pytest

from bot.commands import Practice, pack
from bot.model.delivery import Act, Delivery, DeliveryKind, Post, Receipt
from bot.model.message import (
    Bullets,
    Button,
    Buttons,
    Divider,
    Mention,
    Message,
    Note,
    Paragraph,
    Plain,
    Quote,
    Title,
    Words,
    text,
)
from bot.model.place import DeliveryId, Place, TeamId
from bot.testing.contract.stage import Fault, Stage

HOSTILE = r"<script>alert(1)</script> *a* _b_ `c` **d** ~e~ ||f|| @everyone <!here> <@U1> [g](http://h.example) \i &amp; :j:"
ONE = DeliveryId("contract-1")
TWO = DeliveryId("contract-2")


def says(words: str) -> Message:
    """One paragraph."""
    return Message(blocks=(Paragraph(spans=text(words)),))


def a_delivery(act: Act, to: Place, *, id: DeliveryId = ONE, of: Receipt | None = None) -> Delivery:
    """A delivery as the relay hands it over."""
    kind = DeliveryKind.PROMPT
    return Delivery(id=id, team=TeamId("team"), kind=kind, slot=id, to=to, act=act, of=of)


def a_post(stage: Stage, words: str = "hello") -> Delivery:
    """A first post in the channel."""
    return a_delivery(Post(message=says(words)), stage.channel)


def everything(stage: Stage) -> Message:
    """A message with every block and every span."""
    mention = Mention(person=stage.member)
    return Message(
        blocks=(
            Title(text="The title", sign="🌱"),
            Paragraph(spans=(Words(text="Run on, "), Words(text="strong", strong=True))),
            Bullets(points=(text("Point one"), text("Point two"))),
            Quote(spans=(Plain(text=HOSTILE),)),
            Divider(),
            Paragraph(spans=text("With ", mention)),
            Note(spans=text("A note")),
            Buttons(buttons=(Button(label="Press me", does=pack(Practice()), primary=True),)),
        )
    )


async def texts(stage: Stage, place: Place) -> list[str]:
    """What can be read in a place."""
    return [one.text for one in await stage.reads(place)]


def needs(fault: Fault, stage: Stage) -> None:
    """Skip where the platform can not break like that."""
    if fault not in stage.faults:
        pytest.skip(f"{stage.platform.name} is never one that {fault}")
