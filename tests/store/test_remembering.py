"""What is remembered so that it happens once: asks, problems, postings, admins."""

import asyncio
from datetime import date, timedelta

import pytest

from bot.model.place import DeliveryId, Person, TeamId, Workspace
from bot.store import Store
from bot.store.tables.core import Base
from bot.store.teams.postings import Posting
from tests.store.builders import ACME, ANN, NOW, a_team

TEAM, OTHER = TeamId("team-one"), TeamId("team-two")
GONE, LANGUAGE = (TEAM, "gone"), (TEAM, "language")
ONE, TWO = DeliveryId("one"), DeliveryId("two")


@pytest.fixture
async def kept(store: Store) -> Store:
    """A store with two teams."""
    async with store.writing() as work:
        await work.teams.add([a_team(TEAM), a_team(OTHER, workspace="beta")])
    return store


def a_posting(day: int = 2, team: TeamId = TEAM, item: str = "em-cp-001") -> Posting:
    """What a team was given on a day of March 2026."""
    return Posting(team=team, day=date(2026, 3, day), item=item, reason="{}", delivery=ONE)


async def is_new(store: Store, key: str, platform: str = "test") -> bool:
    async with store.writing() as work:
        return await work.asks.is_new(platform, key, NOW)


async def test_an_ask_is_new_once_on_its_platform(store: Store) -> None:
    assert await is_new(store, "event-1")
    assert not await is_new(store, "event-1")
    assert await is_new(store, "event-2")
    assert await is_new(store, "event-1", platform="other")


async def test_of_two_processes_that_get_the_same_ask_one_finds_it_new(
    store: Store, beside: Store
) -> None:
    async def take(one: Store) -> bool:
        async with one.writing() as work:
            new = await work.asks.is_new("test", "event-1", NOW)
            await work.teams.of(ACME)
            return new

    assert sorted(await asyncio.gather(take(store), take(beside))) == [False, True]


async def test_an_ask_whose_transaction_failed_is_new_again(store: Store) -> None:
    async def fail() -> None:
        async with store.writing() as work:
            assert await work.asks.is_new("test", "event-1", NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert await is_new(store, "event-1")


async def test_an_ask_is_forgotten_after_a_day(store: Store) -> None:
    await is_new(store, "event-1")
    async with store.writing() as work:
        await work.asks.purge(NOW + timedelta(hours=24))
    assert not await is_new(store, "event-1")
    async with store.writing() as work:
        await work.asks.purge(NOW + timedelta(hours=24, seconds=1))
    assert await is_new(store, "event-1")


async def test_the_key_of_an_ask_is_kept_as_a_pseudonym(store: Store) -> None:
    await is_new(store, "event-1")
    async with store.engine.connect() as connection:
        (key,) = (await connection.execute(Base.metadata.tables["ask"].select())).scalars()
    assert len(key) == 32
    assert "event-1" not in key


async def test_a_problem_is_news_once(kept: Store) -> None:
    async with kept.writing() as work:
        assert await work.problems.open([GONE, GONE]) == {GONE: 1}
        assert await work.problems.open([GONE, LANGUAGE]) == {LANGUAGE: 1}
        assert await work.problems.open([]) == {}


async def test_a_problem_is_news_again_after_it_was_over(kept: Store) -> None:
    async with kept.writing() as work:
        await work.problems.open([GONE, LANGUAGE])
        await work.problems.close(TEAM, "gone")
        assert await work.problems.open([GONE, LANGUAGE]) == {GONE: 2}


async def test_closing_a_problem_that_never_was_changes_nothing(kept: Store) -> None:
    async with kept.writing() as work:
        await work.problems.close(TEAM, "gone")
        assert await work.problems.open([GONE]) == {GONE: 1}


async def test_a_day_keeps_its_first_posting(kept: Store) -> None:
    async with kept.writing() as work:
        await work.postings.add([a_posting(2, item="em-cp-001"), a_posting(3, item="em-cp-002")])
        await work.postings.add([a_posting(3, item="em-cp-003")])
        assert await work.postings.latest(TEAM) == a_posting(3, item="em-cp-002")
        assert await work.postings.latest(OTHER) is None


async def test_the_last_day_of_each_team_is_found_at_once(kept: Store) -> None:
    async with kept.writing() as work:
        await work.postings.add([a_posting(2), a_posting(4), a_posting(3, team=OTHER)])
        found = await work.postings.last_days([TEAM, OTHER, TeamId("nobody")])
    assert found == {TEAM: date(2026, 3, 4), OTHER: date(2026, 3, 3)}


async def test_a_posting_is_found_by_its_delivery(kept: Store) -> None:
    async with kept.writing() as work:
        await work.postings.add([a_posting()])
        assert await work.postings.of(ONE) == a_posting()
        assert await work.postings.of(TWO) is None


async def test_admins_are_those_of_their_own_workspace(store: Store) -> None:
    beta = Workspace(platform="test", ref="beta")
    async with store.writing() as work:
        await work.admins.add(ACME, ANN)
        await work.admins.add(ACME, ANN)
        await work.admins.add(beta, Person(workspace="beta", ref="ann"))
        assert await work.admins.of([ACME]) == {ACME: (ANN,)}
        assert set(await work.admins.of([ACME, beta, ACME])) == {ACME, beta}
        assert await work.admins.of([Workspace(platform="other", ref="acme")]) == {}
