"""The slash commands that Discord is told, next to a golden file."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord
import pytest

from adapters.discord.breaker import Breaker
from adapters.discord.rest import Rest
from adapters.discord.screens import Interaction
from adapters.discord.syncing import keep_in_sync
from adapters.discord.tree import Words, grow
from bot.forms import Forms
from bot.library import content_root
from bot.model.form import CommandSpec
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from bot.words import Words as Sentences
from tests.contracts.discord_stage import settings_for
from tests.servers.discord import faults
from tests.servers.discord.fake import a_discord

GOLDEN = Path(__file__).parent / "golden" / "commands.json"
FORMS = Forms(Sentences.load(content_root()))
SPECS = FORMS.specs("en")


async def typed(interaction: Interaction, word: str, values: dict[str, str]) -> None:
    """Nobody types here."""


async def payload(specs: Iterable[CommandSpec], words: Words | None = None) -> list[dict[str, Any]]:
    client = discord.Client(intents=discord.Intents.none())
    tree = grow(client, specs, typed)
    translator = words or Words(FORMS.specs)
    await tree.set_translator(translator)
    return [await one.get_translated_payload(tree, translator) for one in tree.get_commands()]


async def test_the_commands_are_those_of_the_golden_file() -> None:
    assert await payload(SPECS) == json.loads(GOLDEN.read_text(encoding="utf-8"))


async def test_a_command_of_which_every_part_is_for_admins_is_hidden_from_others() -> None:
    admins = [replace(one, slash=one.slash.replace("haven", "boss")) for one in SPECS if one.admin]
    others = [one for one in SPECS if not one.admin]
    rights = {
        one["name"]: one["default_member_permissions"] for one in await payload(admins + others)
    }
    assert rights.pop("boss") == 32
    assert set(rights.values()) == {None}


async def test_commands_are_for_servers_and_direct_messages_with_haven_alone() -> None:
    for one in await payload(SPECS):
        assert (one["contexts"], one["integration_types"]) == ([0, 1], [0])


async def test_words_of_another_language_are_told_where_there_are_any() -> None:
    def specs(locale: str) -> list[CommandSpec]:
        sign = "" if locale != "de" else "[de] "
        return [
            replace(
                one,
                help=sign + one.help,
                fields=tuple(
                    replace(
                        field,
                        label=sign + field.label,
                        choices=tuple(replace(c, label=sign + c.label) for c in field.choices),
                    )
                    for field in one.fields
                ),
            )
            for one in SPECS
        ]

    [haven] = [one for one in await payload(SPECS, Words(specs)) if one["name"] == "haven"]
    quiet = next(one for one in haven["options"] if one["name"] == "quiet")
    how = next(one for one in quiet["options"] if one["name"] == "how")
    assert quiet["description_localizations"] == {"de": f"[de] {quiet['description']}"}
    assert how["description_localizations"] == {"de": f"[de] {how['description']}"}
    assert how["choices"][0]["name_localizations"] == {"de": "[de] Only gentle practices"}


async def test_commands_are_told_until_discord_takes_them_and_that_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with (
        a_discord() as fake,
        Rest(settings_for(fake), Breaker(FakeClock())).kept_open() as client,
    ):
        tree, words = grow(client, SPECS, typed), Words(FORMS.specs)
        with fake.faults.broken(faults.status(503), "PUT /applications/{application_id}/commands"):
            telling = asyncio.create_task(keep_in_sync(tree, words, MemoryShelf(), retry=0.01))
            await fake.until(lambda: sum("PUT /app" in one for one in fake.world.log) >= 3)
        await telling
        assert fake.world.commands[None]
    assert caplog.text.count("Discord was not told the commands") == 1
