"""What people decide for themselves: when Haven may reach them, and everything that it holds about them."""

import json
from pathlib import Path

import pytest

from bot.commands import Data, Export, Forget, Setup, read
from bot.model.command import Draft
from bot.model.errors import Gone, Scope
from bot.model.message import Code
from bot.testing import World


async def test_who_set_nothing_has_nothing_held_about_them(world: World) -> None:
    await world.ann.asks(Data())
    assert world.ann.reads == "I hold nothing about you."


async def test_direct_messages_are_off_until_somebody_asks_for_them(world: World) -> None:
    form = await world.form(world.ann, Draft(word="me"))
    assert {one.name: one.value for one in form.fields}["direct"] == "false"


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"zone": "Berlin"}, "zone", "Did you mean Europe/Berlin?"),
        ({"quiet_from": "18:00"}, "quiet_to", "both times"),
        ({"quiet_to": "18:00"}, "quiet_from", "both times"),
        ({"quiet_from": "18:00", "quiet_to": "18:00"}, "quiet_to", "another time"),
        ({"away_until": "2020-01-01"}, "away_until", "over or today"),
        ({"away_until": "soon"}, "away_until", "like 2026-12-24"),
        ({"language": "xx-yy-zz"}, "language", "I do not know this language"),
        ({"country": "XX"}, "country", "I do not know this country"),
        ({"thanks": "loudly"}, "thanks", "one of the options"),
    ],
)
async def test_what_does_not_fit_is_a_sentence_under_its_field(
    world: World, values: dict[str, str], field: str, sentence: str
) -> None:
    await world.ann.asks(read("me", values))
    assert list(world.ann.errors) == [field]
    assert sentence in world.ann.errors[field]
    await world.ann.asks(Data())
    assert world.ann.reads == "I hold nothing about you."


async def test_settings_are_there_again_when_the_form_is_opened_next(world: World) -> None:
    await world.ann.asks(read("me", {"direct": "true", "quiet_from": "18:00", "quiet_to": "09:00"}))
    form = await world.form(world.ann, Draft(word="me"))
    values = {one.name: one.value for one in form.fields}
    assert (values["direct"], values["quiet_from"], values["quiet_to"]) == (
        "true",
        "18:00",
        "09:00",
    )


async def test_the_own_language_wins_over_the_clients(world: World) -> None:
    await world.ann.asks(read("me", {"language": "de"}))
    async with world.store.reading() as work:
        member = await work.members.get("test", world.ann.person)
    assert member is not None
    assert member.preferences.language == "de"


async def test_a_notice_waits_for_the_end_of_an_admins_quiet_hours(world: World) -> None:
    await world.ada.asks(read("me", {"quiet_from": "08:30", "quiet_to": "12:00"}))
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(hours=3)
    assert world.platform.to_person(world.ada.person) == []
    await world.clock.advance(hours=2)
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_whoever_is_back_early_gets_at_once_what_waited_for_them(world: World) -> None:
    await world.ada.asks(read("me", {"away_until": "2026-06-01"}))
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(days=3)
    assert world.platform.to_person(world.ada.person) == []
    await world.ada.asks(read("me", {}))
    assert len(world.platform.to_person(world.ada.person)) == 1


async def test_data_shows_and_export_gives_everything(world: World) -> None:
    await world.ada.asks(read("me", {"country": "de"}))
    await world.ada.asks(Setup(zone="Europe/Berlin"))
    await world.ada.asks(Data())
    assert "Your settings: 1" in world.ada.reads
    assert "Team settings that you changed: 1" in world.ada.reads
    await world.ada.asks(Export(form="json"))
    held = json.loads(_code(world))
    assert held["member"][0]["country"] == "DE"
    assert held["change"][0]["after"] == "Europe/Berlin"


async def test_an_export_to_read_has_a_heading_for_each_kind(world: World) -> None:
    await world.ann.asks(read("me", {"country": "de"}))
    await world.ann.asks(Export())
    assert _code_of(world.ann.sees.blocks[-1]).startswith("## Your settings\n\n- direct: False")


async def test_forget_asks_once_more_and_then_nothing_is_left(world: World) -> None:
    await world.ada.asks(read("me", {"country": "de"}))
    await world.ada.asks(Setup(zone="Europe/Berlin"))
    await world.ada.asks(Forget())
    await world.ada.presses("Yes, delete it now")
    assert world.ada.reads.startswith("Done. I hold nothing about you any more.")
    await world.ada.asks(Data())
    assert world.ada.reads == "I hold nothing about you."


async def test_settings_are_not_readable_in_the_raw_file(world: World, tmp_path: Path) -> None:
    await world.ann.asks(read("me", {"country": "de", "zone": "Pacific/Chatham"}))
    assert b"Chatham" not in _raw(tmp_path)


def _code(world: World) -> str:
    return _code_of(world.ada.sees.blocks[-1])


def _code_of(block: object) -> str:
    assert isinstance(block, Code)
    return block.text


def _raw(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("haven.db*"))
