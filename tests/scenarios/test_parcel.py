"""A journal as files in the direct conversation: after a warning, once an hour, and nothing of it stays at Haven."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.commands import Parcel, Takeout
from bot.model.errors import Gone, Malformed, Scope, Unknown
from bot.model.message import Message
from bot.rules.delivery import LEASE
from bot.testing import World, a_world
from bot.testing.player import buttons
from tests.scenarios.reflecting import keeps

WORDS = "The deadline moved."
ASKS, SURE = "Send it to me as a file", "Yes, send the files"


async def sent(world: World) -> Message:
    """Ann wrote something, and has it sent."""
    await keeps(world.ann, WORDS)
    await world.ann.asks(Takeout())
    await world.ann.presses(ASKS)
    await world.ann.presses(SURE)
    message = world.ann.direct[-1].message
    assert message is not None
    return message


async def waiting(world: World) -> int:
    """How many deliveries with files are at rest."""
    async with world.store.engine.connect() as connection:
        asked = "SELECT count(*) FROM delivery WHERE kind = 'takeout'"
        return int((await connection.exec_driver_sql(asked)).scalar_one())


async def test_both_files_arrive_in_the_direct_conversation(world: World) -> None:
    markdown, data = (await sent(world)).files
    assert (markdown.name, data.name) == ("journal.md", "journal.json")
    assert WORDS in markdown.body.decode()
    assert json.loads(data.body)[0]["words"] == WORDS
    assert await waiting(world) == 0, "what was sent leaves no row"


async def test_it_is_said_first_what_becomes_of_the_files(world: World) -> None:
    await keeps(world.ann, WORDS)
    before = len(world.ann.direct)
    await world.ann.asks(Takeout())
    await world.ann.presses(ASKS)
    assert "This playground keeps these files" in world.ann.reads
    assert len(world.ann.direct) == before, "nothing is sent yet"


async def test_each_platform_says_its_own(world: World) -> None:
    await keeps(world.ann, WORDS)
    world.platform.capabilities = replace(world.platform.capabilities, files="slack-files")
    await world.ann.asks(Parcel())
    assert "your company may be able to export them" in world.ann.reads


async def test_the_files_can_be_taken_out_of_the_conversation(world: World) -> None:
    labels = [one.label for one in buttons(await sent(world))]
    assert labels == ["Delete the files here", "Support"]
    await world.ann.presses("Delete the files here", on=world.ann.direct[-1])
    assert "There is nothing to see here." in world.ann.reads


async def test_files_are_sent_once_an_hour(world: World) -> None:
    await sent(world)
    await world.ann.asks(Parcel(sure=True))
    assert world.ann.reads.startswith("You can take your journal along once an hour.")
    await world.clock.advance(hours=1)
    await world.ann.asks(Parcel(sure=True))
    assert [bool(one.message and one.message.files) for one in world.ann.direct[-2:]] == [True] * 2


@pytest.mark.parametrize("trouble", [Gone(Scope.PERSON), Malformed()])
async def test_what_can_not_be_sent_leaves_nothing_behind(world: World, trouble: Exception) -> None:
    await keeps(world.ann, WORDS)
    world.platform.before.extend([trouble, trouble])
    await world.ann.asks(Parcel(sure=True))
    assert not any(one.message and one.message.files for one in world.ann.direct)
    assert await waiting(world) == 0


async def test_a_layout_that_is_refused_loses_no_file(world: World) -> None:
    await keeps(world.ann, WORDS)
    world.platform.before.append(Malformed())
    await world.ann.asks(Parcel(sure=True))
    message = world.ann.direct[-1].message
    assert message is not None
    assert len(message.files) == 2
    assert buttons(message) == []


async def test_an_outcome_that_nobody_knows_is_not_tried_twice(world: World) -> None:
    await keeps(world.ann, WORDS)
    world.platform.capabilities = replace(world.platform.capabilities, history=False)
    world.platform.after.append(Unknown())
    await world.ann.asks(Parcel(sure=True))
    world.clock.let_pass(LEASE.total_seconds() * 2)
    await world.clock.advance(minutes=5)
    assert sum(bool(one.message and one.message.files) for one in world.ann.direct) == 1
    assert await waiting(world) == 0


async def test_where_there_is_a_link_there_are_no_files(tmp_path: Path) -> None:
    async with a_world(tmp_path, public_url="https://haven.example") as linked:
        await keeps(linked.ann, WORDS)
        await linked.ann.asks(Takeout())
        assert ASKS not in [one.label for one in buttons(linked.ann.sees)]
        await linked.ann.asks(Parcel(sure=True))
        assert linked.ann.reads.startswith("There is no way to send files here.")


async def test_where_a_platform_carries_no_files_none_are_offered(world: World) -> None:
    world.platform.capabilities = replace(world.platform.capabilities, files=None)
    await keeps(world.ann, WORDS)
    await world.ann.asks(Takeout())
    assert buttons(world.ann.sees) == []
    await world.ann.asks(Parcel(sure=True))
    assert world.ann.reads.startswith("There is no way to send files here.")


async def test_nothing_that_comes_by_itself_brings_a_file(world: World) -> None:
    await world.clock.advance(days=30)
    posts = [one.message for one in world.platform.sent if one.message]
    assert len(posts) > 20
    assert not any(one.files for one in posts)
