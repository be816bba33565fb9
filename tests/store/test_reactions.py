"""Marks of who answered, added up and deleted; and posts that nobody answered; on both engines."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.handlers.reacting import count as count_reactions
from bot.model.place import DeliveryId, Person, TeamId
from bot.model.reaction import Reaction, Tally
from bot.store import Store
from bot.store.tables.core import Base
from bot.store.teams.postings import Posting
from tests.store.builders import (
    ANN,
    NOW,
    a_team,
    outcome,
    outgoing,
    plan,
    sending,
    settle,
)

TEAM = TeamId("team-one")
OTHER = TeamId("team-two")
MONDAY = date(2026, 3, 2)


def a_posting(item: str, day: int = 0, team: TeamId = TEAM) -> Posting:
    """One post, so many days after the first; its delivery is named after it."""
    at = MONDAY + timedelta(days=day)
    delivery = DeliveryId(f"{team[5:]}-{day}")
    return Posting(team=team, day=at, item=item, reason="{}", delivery=delivery)


def reactions(posting: Posting, *marks: str, disliked: bool = False) -> list[Reaction]:
    return [
        Reaction(team=posting.team, delivery=posting.delivery, mark=mark, disliked=disliked)
        for mark in marks
    ]


async def post(store: Store, *postings: Posting) -> None:
    async with store.writing() as work:
        await work.teams.add([a_team(), a_team("team-two", channel="other")])
        await work.postings.add(postings)


async def react(store: Store, *all_of: Reaction) -> None:
    async with store.writing() as work:
        await count_reactions(work, all_of, NOW)


async def totals(store: Store, *teams: TeamId) -> dict[TeamId, list[Tally]]:
    async with store.reading() as work:
        return dict(await work.reactions.totals(teams or (TEAM,)))


async def close(store: Store, *teams: TeamId) -> None:
    async with store.writing() as work:
        found = await work.reactions.totals(teams)
        await work.reactions.close([one for tallies in found.values() for one in tallies])


async def rows(store: Store, table: str) -> list[tuple[object, ...]]:
    async with store.engine.connect() as connection:
        found = await connection.execute(Base.metadata.tables[table].select())
        return sorted(tuple(row) for row in found)


def a_tally(item: str, answered: int, disliked: int, team: TeamId = TEAM) -> Tally:
    return Tally(team=team, item=item, answered=answered, disliked=disliked)


async def test_a_person_is_counted_once_and_a_dislike_stays(store: Store) -> None:
    posting = a_posting("em-cp-001")
    await post(store, posting)
    await react(store, *reactions(posting, "a", "b"))
    await react(store, *reactions(posting, "a", disliked=True))
    await react(store, *reactions(posting, "a"))
    assert await totals(store) == {TEAM: [a_tally("em-cp-001", 2, 1)]}


async def test_only_the_newest_post_takes_marks(store: Store) -> None:
    older, newest = a_posting("em-cp-001"), a_posting("em-cp-002", 1)
    await post(store, older, newest)
    await react(store, *reactions(older, "a"), *reactions(newest, "b"))
    assert await totals(store) == {TEAM: [a_tally("em-cp-002", 1, 0)]}


async def test_closing_adds_up_and_leaves_numbers_only(store: Store) -> None:
    posting = a_posting("em-cp-001")
    await post(store, posting)
    for marks in ("abc", "de"):
        await react(store, *reactions(posting, *marks))
        await react(store, *reactions(posting, marks[0], disliked=True))
        await close(store, TEAM)
    assert await rows(store, "reaction") == []
    assert await rows(store, "tally") == [(TEAM, "em-cp-001", 5, 2)]


async def test_closing_one_team_leaves_the_others_open(store: Store) -> None:
    one, two = a_posting("em-cp-001"), a_posting("em-cp-001", team=OTHER)
    await post(store, one, two)
    await react(store, *reactions(one, "a"), *reactions(two, "b", disliked=True))
    await close(store, TEAM)
    assert await totals(store, TEAM, OTHER) == {OTHER: [a_tally("em-cp-001", 1, 1, OTHER)]}


async def test_a_team_that_is_gone_meanwhile_takes_nothing_along(store: Store) -> None:
    posting = a_posting("em-cp-001")
    await post(store, posting)
    await react(store, *reactions(posting, "a"))
    async with store.writing() as work:
        await work.teams.remove(TEAM)
    await react(store, *reactions(posting, "b"))
    assert await rows(store, "reaction") == []


async def test_a_mark_is_made_of_post_and_person(store: Store) -> None:
    one, two = DeliveryId("one"), DeliveryId("two")
    bob = Person(workspace="acme", ref="bob")
    elsewhere = Person(workspace="beta", ref="ann")
    async with store.reading() as work:
        mark = work.reactions.mark
        made = [mark("test", one, who) for who in (ANN, bob, elsewhere)]
        made += [mark("test", two, ANN), mark("other", one, ANN)]
        assert mark("test", one, ANN) == made[0]
    assert len(set(made)) == 5
    assert all(len(one) == 32 for one in made)


async def test_a_sign_of_life_changes_nothing_but_itself(store: Store) -> None:
    posting = a_posting("em-cp-001")
    await post(store, posting)
    before = replace(a_team(), name="Renamed", answered_on=MONDAY - timedelta(days=1))
    async with store.writing() as work:
        await work.teams.save(before)
    await react(store, *reactions(posting, "a"))
    async with store.reading() as work:
        after = (await work.teams.by_id([TEAM]))[TEAM]
    assert after == replace(before, answered_on=MONDAY)


async def test_two_processes_count_the_same_person_once(store: Store, beside: Store) -> None:
    posting = a_posting("em-cp-001")
    await post(store, posting)
    same = reactions(posting, "a")
    await asyncio.gather(*(react(one, *same) for one in (store, beside) for _ in range(5)))
    assert await totals(store) == {TEAM: [a_tally("em-cp-001", 1, 0)]}


async def post_days(store: Store, days: int) -> None:
    """One post arrived on each of so many days."""
    sent = [a_posting("em-cp-001", day) for day in range(days)]
    await post(store, *sent)
    await plan(store, *(outgoing(one.delivery) for one in sent))
    await settle(store, *(outcome(one) for one in await sending(store)))


async def unanswered(store: Store, since: date = MONDAY) -> int:
    async with store.reading() as work:
        return (await work.postings.unanswered([TEAM, OTHER], since)).get(TEAM, 0)


@pytest.mark.parametrize(("answered_on", "expected"), [(None, 4), (0, 3), (1, 2), (3, 0)])
async def test_posts_after_the_last_answer_are_counted(
    store: Store, answered_on: int | None, expected: int
) -> None:
    await post_days(store, 4)
    if answered_on is not None:
        async with store.writing() as work:
            on = MONDAY + timedelta(days=answered_on)
            await work.teams.save(replace(a_team(), answered_on=on))
    assert await unanswered(store) == expected


async def test_posts_of_long_ago_are_not_counted(store: Store) -> None:
    await post_days(store, 3)
    assert await unanswered(store, MONDAY + timedelta(days=2)) == 1


async def test_posts_that_did_not_arrive_are_not_counted(store: Store) -> None:
    late = a_posting("em-cp-001")
    await post(store, late)
    await plan(store, outgoing(late.delivery))
    assert await unanswered(store) == 0
