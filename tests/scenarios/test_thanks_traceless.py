"""Nothing is written because somebody sent: not a row, not a line, not a number; and what was sent dies with its key."""

import hashlib
import logging
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.commands import Appreciate, Discard, Pulse, Report, Ticket
from bot.model.ask import Actor, Ask
from bot.model.command import Trace
from bot.store.boxes import EPHEMERAL
from bot.store.tables.core import Base
from bot.testing import World, a_world
from bot.testing.player import buttons
from tests.scenarios.thanks import gives, likes, rounds

DEED = "You stayed until the zanzibar release was out."


async def everything(world: World) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of the database."""
    found = {}
    async with world.store.engine.connect() as connection:
        for name in sorted(Base.metadata.tables):
            rows = await connection.execute(text(f"SELECT * FROM {name}"))
            found[name] = [tuple(row) for row in rows]
    return found


def files(folder: Path) -> bytes:
    """What lies on the disk, byte by byte."""
    return b"".join(one.read_bytes() for one in sorted(folder.rglob("*")) if one.is_file())


async def test_sending_changes_no_row_of_the_database(world: World) -> None:
    before = await everything(world)
    await gives(world.ann, "bob", DEED)
    assert await everything(world) == before


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
async def test_sending_writes_no_line_in_the_log(
    world: World, caplog: pytest.LogCaptureFixture, level: int
) -> None:
    with caplog.at_level(level, "bot"), caplog.at_level(level, "adapters"):
        await gives(world.ann, "bob", DEED)
    assert [one for one in caplog.records if one.name.startswith(("bot", "adapters"))] == []


async def test_sending_moves_no_metric(world: World) -> None:
    before = await world.haven.metrics.page()
    await gives(world.ann, "bob", DEED)
    assert await world.haven.metrics.page() == before


async def test_an_unforeseen_error_tells_its_class_alone(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.haven.boxes.dispose()
    world.haven.boxes.change = None  # type: ignore[method-assign, assignment]  # a bug, as none could be foreseen
    with caplog.at_level(logging.DEBUG, "bot"):
        await world.ann.asks(Appreciate(to=("bob",), deed=DEED))
        label = next(one for one in buttons(world.ann.sees) if one.label.startswith("Send"))
        await world.ann.presses(label.label)
    assert "Something broke" in world.ann.reads
    said = "\n".join(logging.Formatter().format(one) for one in caplog.records)
    assert "TypeError" in said
    assert not [word for word in ("zanzibar", "ann", "bob") if word in said.split()]
    assert "Traceback" not in said


async def test_a_redelivered_event_is_one_note_without_a_row_that_says_so(world: World) -> None:
    before = await everything(world)
    await world.ann.asks(Appreciate(to=("bob",), deed=DEED), key="event-1")
    label = next(one for one in buttons(world.ann.sees) if one.label.startswith("Send")).label
    sees = world.ann.last
    for _ in range(2):
        world.ann.last = sees
        await world.ann.presses(label)
    assert "Kept for the next round" in world.ann.reads
    assert await everything(world) == before


@pytest.mark.parametrize("kind", [Appreciate, Ticket, Discard, Report, Pulse])
def test_what_is_anonymous_is_traceless_by_its_class(kind: type[Appreciate]) -> None:
    assert kind.trace is Trace.NONE


async def test_no_file_holds_who_sent_or_what(tmp_path: Path) -> None:
    async with a_world(tmp_path) as world:
        zoe = world.somebody("zoe-u12345")
        await gives(zoe, "bob", DEED)
        id = world.store.vault.pseudonym("members", f"test|acme|{zoe.person.ref}")
        code = next(iter(buttons(zoe.sees))).does.split('"')[1]
    found = files(tmp_path)
    for canary in (b"zoe-u12345", id.encode(), b"zanzibar", code.encode()):
        assert canary not in found
    assert hashlib.sha256(code.encode()).digest() not in found


async def test_the_key_dies_with_the_round(tmp_path: Path) -> None:
    async with a_world(tmp_path) as world:
        await likes(world.bob)
        keys = tmp_path / EPHEMERAL / "keys"
        before = {one.name: one.read_bytes() for one in keys.iterdir()}
        for name in ("ann", "cem", "dee"):
            await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
        await world.clock.advance(days=5)
        assert len(rounds(world)) == 1
        topics = {box.topic for box in await world.haven.boxes.topics(world.team.id)}
        assert topics == {"round/2", "posted/1", "mailbox"}
    after = {one.name for one in keys.iterdir()}
    [gone] = [key for name, key in before.items() if name not in after]
    assert gone not in files(tmp_path)


async def test_opening_the_form_from_a_post_is_no_reaction_to_it(world: World) -> None:
    await world.clock.advance(hours=1)
    before = await everything(world)
    from bot.model.command import Draft

    ask = Ask(
        at=world.ann.channel,
        actor=Actor(person=world.ann.person),
        command=Draft(word="appreciate"),
        on=world.channel.last.delivery.id,
    )
    await world.bot("test").ask(ask)
    await world.haven.jobs.settle()
    assert await everything(world) == before
