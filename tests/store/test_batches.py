"""A crowd costs no more statements than a few: no query in a loop."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import event

from bot.store import Store
from bot.testing import FakeClock, a_team, a_world

WORKSPACES = 20


@contextmanager
def counted(store: Store) -> Iterator[list[str]]:
    """The statements that are sent to the database inside the block; one executed for many rows is one."""
    seen: list[str] = []

    def note(*call: object) -> None:
        seen.append(str(call[2]))

    event.listen(store.engine.sync_engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(store.engine.sync_engine, "before_cursor_execute", note)


async def statements_for(where: Path | str, count: int) -> int:
    """How many statements it takes to plan, send and record the posts of so many teams."""
    clock = FakeClock()
    async with a_world(where, clock=clock) as world:
        crowd = [
            a_team(clock, id=f"t{n}", workspace=f"w{n % WORKSPACES}", channel=f"c{n}")
            for n in range(count - 1)
        ]
        async with world.store.writing() as work:
            await work.teams.add(crowd)
        await world.clock.advance(minutes=59)
        for _ in range(count // 50 + 1):  # each team's sealed box is made by itself, once a round
            await world.haven.jobs.round()
        with counted(world.store) as statements:
            await world.clock.advance(minutes=2)
        assert len(world.platform.sent) == count
        return len(statements)


async def test_a_hundred_teams_take_hardly_more_statements_than_two(
    database: Path | str,
) -> None:
    assert await statements_for(database, 100) < 250


async def test_two_teams_take_about_as_many(database: Path | str) -> None:
    assert 20 < await statements_for(database, 2) < 250
