"""PRIVACY.md and the schema say the same, and what can be about a person is shown and deleted."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.commands import CountMeIn, Export, Forget, Rounds, Setup, Suggest, read
from bot.model.errors import Gone, Scope
from bot.model.message import Code
from bot.model.place import DeliveryId
from bot.model.practice import Practice
from bot.rules.setup import Changed
from bot.store.across.personal import COLUMNS
from bot.store.boxes.tables import BOX, BOX_KEY
from bot.store.secrets.keys import KeyBase
from bot.store.tables.core import Base
from bot.store.teams.pending import Pending
from bot.testing import World
from tests.store.journals import keeps, some_talks

PAGE = Path(__file__).parents[2] / "PRIVACY.md"
FOR_COUNCILS = Path(__file__).parents[2] / "docs" / "works-council.md"
SHOWN_ELSEWHERE = {
    "contact": "what admins wrote for the whole team to read; it belongs to no account",
    "data_key": "a random key that is of use to nobody but Haven",
    "ask": "a hash of an event that names nobody, gone after a day",
    "reaction": "a hash that fits one post and names nobody",
    "shelf": "the adapter's own; it tells what is in it",
}


def _section(title: str) -> str:
    return PAGE.read_text().split(f"## In the database: {title}")[1].split("\n## ")[0]


def _personal() -> set[str]:
    return set(re.findall(r"`([a-z_]+\.[a-z_]+)`", _section("what can be about a person")))


def _others() -> set[str]:
    lines = re.findall(
        r"^- `([a-z_]+)`(?: \(in the key store\))?: (.+)$",
        _section("everything else"),
        re.MULTILINE,
    )
    return {f"{table}.{column}" for table, columns in lines for column in columns.split(", ")}


def test_the_page_lists_every_column_of_the_schema_once() -> None:
    schema = {
        f"{table.name}.{column.name}"
        for table in (*Base.metadata.tables.values(), *KeyBase.metadata.tables.values())
        for column in table.columns
    }
    assert _personal() | _others() == schema
    assert _personal() & _others() == set()


def test_the_page_lists_every_column_of_the_sealed_boxes() -> None:
    page = PAGE.read_text().split("## In sealed boxes")[1].split("\n## ")[0]
    listed = dict(re.findall(r"^- `([a-z_]+)`: (.+)$", page, re.MULTILINE))
    schema = {table.name: ", ".join(table.columns.keys()) for table in (BOX, BOX_KEY)}
    assert listed == schema


def test_the_page_and_the_code_agree_on_what_can_be_about_a_person() -> None:
    assert _personal() == {
        f"{table}.{column}" for table, columns in COLUMNS.items() for column in columns
    }


@pytest.mark.parametrize("word", ["person", "member", "owner", "who", "mark", "sealed", "payload"])
def test_a_column_named_like_a_person_is_never_listed_as_harmless(word: str) -> None:
    assert not {one for one in _others() if one.partition(".")[2] == word}


async def test_an_export_holds_every_table_that_holds_the_person(world: World) -> None:
    await _leave_traces(world)
    await world.ann.asks(Export(form="json"))
    block = world.ann.sees.blocks[-1]
    assert isinstance(block, Code)
    exported = set(re.findall(r'^  "([a-z_]+)": \[', block.text, re.MULTILINE))
    assert exported | set(SHOWN_ELSEWHERE) == set(COLUMNS)


async def test_after_forgetting_no_column_holds_the_person(world: World) -> None:
    await _leave_traces(world)
    await world.ann.asks(Forget(sure=True))
    member = await _member(world)
    async with world.store.engine.connect() as connection:
        for table in Base.metadata.tables.values():
            rows = (await connection.execute(table.select())).all()
            assert not [row for row in rows if member in row or "ann" in row], table.name
    assert await world.store.keys.held() == set()


async def test_forgetting_takes_the_marks_under_open_posts_along(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.presses("Why this one", on=world.channel.last)
    await world.bob.presses("Why this one", on=world.channel.last)
    await world.ann.asks(Forget(sure=True))
    async with world.store.engine.connect() as connection:
        rows = (await connection.execute(Base.metadata.tables["reaction"].select())).all()
    assert len(rows) == 1


async def _leave_traces(world: World) -> None:
    """Ann suggests something, becomes an admin, sets something for herself and the team, and a notice waits for her.

    She keeps a private entry, is in a private conversation, and wrote herself a letter.
    """
    idea = Suggest(
        practice=Practice.EMPATHY, title="Ask first", body="Ask before you help.", why="It helps."
    )
    await world.ann.asks(idea)
    async with world.store.writing() as work:
        await work.admins.add(world.team.workspace, world.ann.person)
        await work.pending.put(world.team.workspace, _a_change(world))
    await world.ann.asks(read("me", {"quiet_from": "07:00", "quiet_to": "23:00", "country": "de"}))
    await world.ann.asks(Setup(zone="Etc/GMT-1"))
    await world.ann.asks(Rounds(stewards=("ann",)))
    await world.ann.asks(CountMeIn())
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(days=1, hours=3)
    await keeps(world.store, "private", person=world.ann.person, now=world.clock.now())
    async with some_talks(world.store, world.ann.person, now=world.clock.now()) as talks:
        await talks.begin("under way")
    async with world.store.writing() as work:
        await work.letters.add("test", world.ann.person, "entry", world.clock.now())


def _a_change(world: World) -> Pending:
    """A change that Ann made, and that waits for its moment."""
    return Pending(
        team=world.team.id,
        changed=Changed(setting="days", before="mon,tue", after="mon"),
        who=world.ann.person,
        delivery=DeliveryId("none"),
        tell_by=world.clock.now() + timedelta(days=30),
        starts=world.clock.now() + timedelta(days=30),
    )


async def _member(world: World) -> str:
    async with world.store.reading() as work:
        return work.members.id_of("test", world.ann.person)
