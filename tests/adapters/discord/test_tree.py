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
from adapters.discord.translating import Words
from adapters.discord.tree import grow
from bot.asking.forms import Forms
from bot.library import content_root
from bot.model.command import Draft
from bot.model.form import CommandSpec, Field, FieldKind
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from bot.words import Words as Sentences
from tests.contracts.discord_stage import settings_for
from tests.servers.discord import faults
from tests.servers.discord.fake import a_discord

GOLDEN = Path(__file__).parent / "golden" / "commands.json"
FORMS = Forms(Sentences.load(content_root()))
SPECS = FORMS.specs("en")


class Nobody:
    """Nobody types or picks anything here."""

    async def typed(self, interaction: Interaction, word: str, values: dict[str, str]) -> None:
        raise AssertionError(word)

    async def picked(self, interaction: Interaction, draft: Draft) -> None:
        raise AssertionError(draft.word)


async def payload(specs: Iterable[CommandSpec], words: Words | None = None) -> list[dict[str, Any]]:
    client = discord.Client(intents=discord.Intents.none())
    tree = grow(client, specs, Nobody())
    translator = words or Words(FORMS.specs)
    await tree.set_translator(translator)
    return [await one.get_translated_payload(tree, translator) for one in tree.get_commands()]


async def test_the_commands_are_those_of_the_golden_file() -> None:
    assert await payload(SPECS) == json.loads(GOLDEN.read_text(encoding="utf-8"))


async def test_a_command_of_which_every_part_is_for_admins_is_hidden_from_others() -> None:
    admins = [replace(one, slash=one.slash.replace("haven", "boss")) for one in SPECS if one.admin]
    others = [one for one in SPECS if not one.admin]
    rights = {
        one["name"]: one["default_member_permissions"]
        for one in await payload(admins + others)
        if one["type"] == 1
    }
    assert rights.pop("boss") == 32
    assert set(rights.values()) == {None}


async def test_commands_are_for_servers_and_direct_messages_with_haven_alone() -> None:
    for one in await payload(SPECS):
        contexts = [0, 1] if one["type"] == 1 else [0]  # nobody else writes in direct messages
        assert (one["contexts"], one["integration_types"]) == (contexts, [0])


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


GERMAN = {
    "setup": "haven einrichten",
    "pause": "haven pausieren",
    "practice": "übung",
    "why": "übung warum",
}


async def named(slashes: dict[str, str], **options: str) -> dict[str, Any]:
    """The commands by name, with German names for some of them and for their options."""

    def specs(locale: str) -> list[CommandSpec]:
        if locale != "de":
            return SPECS
        return [
            replace(
                one,
                local=slashes.get(one.word, ""),
                fields=tuple(replace(f, local=options.get(f.name, "")) for f in one.fields),
            )
            for one in SPECS
        ]

    return {one["name"]: one for one in await payload(SPECS, Words(specs))}


def german(command: dict[str, Any]) -> str | None:
    names: dict[str, str] = command["name_localizations"]
    return names.get("de")


async def test_names_of_commands_and_options_are_told_where_a_language_has_some() -> None:
    commands = await named(GERMAN, until="bis")
    subs = {one["name"]: one for one in commands["haven"]["options"]}
    assert german(commands["practice"]) == "übung"
    assert german(commands["haven"]) is None
    assert (german(subs["setup"]), german(subs["help"])) == ("einrichten", None)
    assert german(subs["pause"]["options"][0]) == "bis"
    assert german(commands["practice"]["options"][0]) is None, "`show` has no other name"


@pytest.mark.parametrize(
    "slashes",
    [
        {"setup": "haven Einrichten"},
        {"setup": "haven ganz einrichten"},
        {"setup": "haven " + "x" * 33},
        {"setup": "haven pause"},
        {"setup": "haven neu", "pause": "haven neu"},
    ],
)
async def test_names_that_discord_would_refuse_are_not_told(slashes: dict[str, str]) -> None:
    commands = await named(slashes)
    assert [german(one) for one in commands["haven"]["options"] if german(one)] == []


def with_people(spec: CommandSpec) -> CommandSpec:
    """A command that names several people, and that can be asked for on a message."""
    people = Field(name="to", kind=FieldKind.PEOPLE, label="To", hint="Who gets it.", most=10)
    return replace(
        spec, fields=(people, *spec.fields), on_message="to", shortcut="Thank for this", admin=False
    )


async def test_several_people_are_options_of_one_person_each() -> None:
    spec = with_people(next(one for one in SPECS if one.word == "suggest"))
    [haven] = [one for one in await payload([spec], Words(lambda _: [spec])) if one["type"] == 1]
    options = haven["options"][0]["options"][:5]
    assert [one["name"] for one in options] == ["to", "to_2", "to_3", "to_4", "practice"]
    assert {one["type"] for one in options[:4]} == {6}
    assert not any(one["required"] for one in options), "what is missing is asked for by a form"


async def test_a_command_about_a_message_is_in_the_menus_of_messages_and_people() -> None:
    spec = with_people(next(one for one in SPECS if one.word == "suggest"))

    def specs(locale: str) -> list[CommandSpec]:
        return [replace(spec, shortcut="Dafür danken") if locale == "de" else spec]

    menus = [one for one in await payload([spec], Words(specs)) if one["type"] != 1]
    assert [(one["type"], one["name"], german(one)) for one in menus] == [
        (3, "Thank for this", "Dafür danken"),
        (2, "Thank for this", "Dafür danken"),
    ]
    assert {tuple(one["contexts"]) for one in menus} == {(0,)}


async def test_commands_are_told_until_discord_takes_them_and_that_is_said_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with (
        a_discord() as fake,
        Rest(settings_for(fake), Breaker(FakeClock())).kept_open() as client,
    ):
        tree, words = grow(client, SPECS, Nobody()), Words(FORMS.specs)
        with fake.faults.broken(faults.status(503), "PUT /applications/{application_id}/commands"):
            telling = asyncio.create_task(keep_in_sync(tree, words, MemoryShelf(), retry=0.01))
            await fake.until(lambda: sum("PUT /app" in one for one in fake.world.log) >= 3)
        await telling
        assert fake.world.commands[None]
    assert caplog.text.count("Discord was not told the commands") == 1
