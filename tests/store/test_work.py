"""The unit of work: all or nothing, patient for a while, and clear about what is wrong."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from bot.model.errors import StoreBusy, StoreDown
from bot.store import Store
from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.servers.postgres import PostgresServer
from tests.store.builders import ACME, NOW, a_team, outgoing, plan, row


def hang_up(server: PostgresServer, url: str) -> None:
    """End every connection to a database, as a restart of the server does."""
    which = f"datname = '{url.rpartition('/')[2]}'"
    server.run_sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {which}")


async def teams(store: Store) -> list[str]:
    async with store.reading() as work:
        return [team.id for team in await work.teams.of(ACME)]


async def test_what_was_written_is_there_for_everybody(store: Store, beside: Store) -> None:
    async with store.writing() as work:
        await work.teams.add([a_team()])
    assert await teams(store) == await teams(beside) == ["team-one"]


async def test_nobody_sees_what_is_not_committed(store: Store, beside: Store) -> None:
    async with store.writing() as work:
        await work.teams.add([a_team()])
        assert await teams(beside) == []


async def test_an_error_takes_everything_back(store: Store) -> None:
    async def fail() -> None:
        async with store.writing() as work:
            await work.teams.add([a_team()])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await teams(store) == []


async def patience_of(store: Store) -> int:
    """How many milliseconds a reader of SQLite waits where somebody writes."""
    async with store.engine.connect() as connection, connection.begin():
        return int(await connection.scalar(text("PRAGMA busy_timeout")) or 0)


async def test_a_reader_does_not_inherit_the_haste_of_a_writer(tmp_path: Path) -> None:
    async with a_store(tmp_path, FakeClock()) as store:
        usual = await patience_of(store)
        async with store.writing(patience=0.05):
            pass
        assert await patience_of(store) == usual == 5_000


@pytest.mark.parametrize("own", [FileNotFoundError, TimeoutError])
async def test_an_error_of_the_callers_own_is_not_the_databases(
    store: Store, own: type[OSError]
) -> None:
    for begin in (store.reading, store.writing):
        with pytest.raises(own):
            async with begin():
                raise own


async def test_a_cancelled_writer_takes_everything_back_and_lets_others_write(
    store: Store,
) -> None:
    begun = asyncio.Event()

    async def write() -> None:
        async with store.writing() as work:
            await work.teams.add([a_team()])
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await begun.wait()
    task.cancel()
    await asyncio.wait([task])
    assert await teams(store) == []
    await plan(store, outgoing())


async def test_a_reader_does_not_wait_for_a_writer(store: Store, beside: Store) -> None:
    await plan(store, outgoing())
    async with store.writing() as work:
        await work.teams.get(ACME, a_team().id, change=True)
        assert await teams(store) == await teams(beside) == ["team-one"]


@pytest.mark.parametrize("which", ["same process", "another process"])
async def test_a_writer_loses_patience_with_one_that_holds_what_it_needs(
    store: Store, beside: Store, which: str
) -> None:
    await plan(store, outgoing())
    other = store if which == "same process" else beside
    async with store.writing() as work:
        await work.teams.get(ACME, a_team().id, change=True)
        with pytest.raises(StoreBusy):
            async with other.writing(patience=0.1) as late:
                await late.teams.get(ACME, a_team().id, change=True)


async def test_writers_that_come_at_once_all_get_their_turn(store: Store, beside: Store) -> None:
    async def write(one: Store, n: int) -> None:
        async with one.writing() as work:
            await work.teams.add([a_team(f"t{n:02}", channel=f"c{n}")])

    writers = [write(one, n) for n, one in enumerate([store, beside] * 6)]
    await asyncio.gather(*writers)
    assert len(await teams(store)) == 12


async def test_a_naive_instant_is_refused(store: Store) -> None:
    naive = datetime(2026, 3, 2, 9)
    with pytest.raises(StatementError, match="naive"):
        await plan(store, outgoing(due_at=naive))


async def test_an_instant_of_any_zone_comes_back_as_the_same_in_utc(store: Store) -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-3, minutes=-30)))
    await plan(store, outgoing(due_at=there))
    due_at = (await row(store))["due_at"]
    assert (due_at, due_at.tzinfo) == (NOW, UTC)


async def test_microseconds_are_kept(store: Store) -> None:
    fine = NOW + timedelta(microseconds=123_457)
    await plan(store, outgoing(due_at=fine))
    assert (await row(store))["due_at"] == fine


async def test_the_clock_of_leases_is_that_of_the_database(store: Store) -> None:
    before = await store.elapsed()
    assert await store.elapsed() >= before > 0


async def test_a_server_that_turns_us_away_is_down_and_then_back(
    postgres: PostgresServer, postgres_url: str
) -> None:
    name = postgres_url.rpartition("/")[2]
    async with a_store(postgres_url, FakeClock()) as store:
        await plan(store, outgoing())
        postgres.run_sql(f"ALTER DATABASE {name} CONNECTION LIMIT 0")
        hang_up(postgres, postgres_url)
        for attempt in (store.ping(), store.elapsed(), teams(store), plan(store)):
            with pytest.raises(StoreDown):
                await attempt
        postgres.run_sql(f"ALTER DATABASE {name} CONNECTION LIMIT -1")
        await store.ping()
        assert await teams(store) == ["team-one"]


async def test_a_server_that_dies_in_a_transaction_is_down(
    postgres: PostgresServer, postgres_url: str
) -> None:
    async def write(store: Store) -> None:
        async with store.writing() as work:
            await work.teams.add([a_team()])
            hang_up(postgres, postgres_url)
            await work.teams.of(ACME)

    async with a_store(postgres_url, FakeClock()) as store:
        with pytest.raises(StoreDown):
            await write(store)
        assert await teams(store) == []


async def test_a_reader_that_rests_begins_anew_afterwards(store: Store, beside: Store) -> None:
    async with store.reading() as work:
        assert await work.teams.every() == []
        await work.rest()
        async with beside.writing() as other:
            await other.teams.add([a_team()])
        assert [team.id for team in await work.teams.every()] == ["team-one"]


async def idling(store: Store) -> int:
    """How many sessions of this database hold a transaction open in which nothing happens."""
    asked = text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND state = 'idle in transaction'"
    )
    async with store.engine.connect() as connection:
        return int(await connection.scalar(asked) or 0)


async def test_a_reader_that_rests_keeps_no_transaction_open(postgres_copy: str) -> None:
    async with a_store(postgres_copy, FakeClock()) as store, store.reading() as work:
        await work.teams.every()
        assert await idling(store) == 1
        await work.rest()
        assert await idling(store) == 0


async def test_a_writer_that_rests_is_still_one_transaction(store: Store) -> None:
    async def adds_and_fails() -> None:
        async with store.writing() as work:
            await work.teams.add([a_team()])
            await work.rest()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await adds_and_fails()
    async with store.reading() as work:
        assert await work.teams.every() == []
