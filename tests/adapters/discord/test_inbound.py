"""What people type and fill in becomes commands; a table."""

from typing import Any

import discord
import pytest

from adapters.discord.inbound import Origin, ask_of, filled, option_value, typed
from bot.commands import Help, Pause, Practice, Why
from bot.model.command import Command, Draft
from bot.model.place import Channel, DeliveryId, Direct, Person

ORIGIN = Origin(key="9", user="3", workspace="1", channel="2", locale="de", admin=True)


@pytest.mark.parametrize(
    ("word", "values", "command"),
    [
        ("practice", {}, Practice()),
        ("why", {}, Why()),
        ("help", {"about": "*levitate*"}, Help(about="*levitate*")),
        ("pause", {}, Draft(word="pause")),
        ("pause", {"until": "2026-03-06"}, Pause.model_validate({"until": "2026-03-06"})),
        (
            "pause",
            {"until": "soon"},
            Draft(word="pause", values={"until": "soon"}, problems={"until": "day"}),
        ),
        ("suggest", {"title": "Ask"}, Draft(word="suggest", values={"title": "Ask"})),
        ("setup", {}, Draft(word="setup")),
    ],
)
def test_a_slash_command_with_its_options(
    word: str, values: dict[str, str], command: Command | Draft
) -> None:
    assert typed(word, values) == command


def labelled(component: dict[str, Any]) -> dict[str, Any]:
    return {"type": 18, "id": 1, "component": component}


def test_every_kind_of_field_becomes_text() -> None:
    components = [
        {"type": 10, "id": 9},
        labelled({"type": 4, "custom_id": "words", "value": "Hello"}),
        labelled({"type": 3, "custom_id": "some", "values": ["a", "b"]}),
        labelled({"type": 8, "custom_id": "room", "values": ["42"]}),
        labelled({"type": 8, "custom_id": "other", "values": []}),
        labelled({"type": 21, "custom_id": "one", "value": None}),
        labelled({"type": 23, "custom_id": "yes", "value": True}),
        {"type": 1, "components": [{"type": 4, "custom_id": "older", "value": ""}]},
    ]
    assert filled({"components": components}) == {
        "words": "Hello",
        "some": "a,b",
        "room": "42",
        "other": "",
        "one": "",
        "yes": "true",
        "older": "",
    }
    assert filled({}) == {}


def test_the_role_that_everybody_has_is_no_role() -> None:
    role = {"components": [labelled({"type": 6, "custom_id": "gate", "values": ["1"]})]}
    assert (filled(role, "1"), filled(role, "2")) == ({"gate": ""}, {"gate": "1"})


def test_options_are_texts() -> None:
    values = [option_value(one) for one in ("x", 3, False, discord.Object(7))]
    assert values == ["x", "3", "false", "7"]


def test_an_ask_says_who_and_where() -> None:
    ask = ask_of(ORIGIN, Practice(), "post")
    assert (ask.at, ask.on, ask.key) == (Channel(workspace="1", ref="2"), DeliveryId("post"), "9")
    assert (ask.actor.person, ask.actor.admin) == (Person(workspace="1", ref="3"), True)


def test_a_direct_message_belongs_to_a_server() -> None:
    ask = ask_of(ORIGIN.at_home("5"), Practice())
    assert ask.at == Direct(person=Person(workspace="5", ref="3"))
    assert ask.on is None
