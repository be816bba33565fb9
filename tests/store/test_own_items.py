"""The items of teams: kept apart by team, numbered for ever, and silent about who suggested them."""

import logging
from dataclasses import replace

import pytest
from sqlalchemy import RowMapping, select

from bot.model.own_item import OwnItem, OwnState
from bot.model.place import TeamId
from bot.model.practice import Practice
from bot.rules.own_items import as_item
from bot.store import Store
from bot.store.tables.core import Base
from tests.store.builders import ANN, a_team

ONE, TWO = TeamId("team-one"), TeamId("team-two")
TABLE = Base.metadata.tables["own_item"]


def an_own(n: int = 1, state: OwnState = OwnState.SUGGESTED) -> OwnItem:
    return OwnItem(
        id=f"em-cp-t{n}",
        state=state,
        practice=Practice.EMPATHY,
        title="Proud of it",
        body="Ask what they are proud of.",
        why="People like to be asked.",
        who=ANN if state is OwnState.SUGGESTED else None,
    )


async def add(store: Store, *items: OwnItem, team: TeamId = ONE) -> None:
    async with store.writing() as work:
        await work.teams.add([a_team(team, channel=team)])
        for own in items:
            await work.own_items.add(team, own, "ann" if own.who else None)


async def rows(store: Store) -> list[RowMapping]:
    async with store.engine.connect() as connection:
        found = await connection.execute(select(TABLE).order_by(TABLE.c.team_id, TABLE.c.id))
        return list(found.mappings())


async def test_a_suggestion_comes_back_as_it_was_kept(store: Store) -> None:
    await add(store, an_own())
    async with store.reading() as work:
        assert await work.own_items.get(ONE, "em-cp-t1") == an_own()


async def test_who_suggested_it_is_sealed(store: Store) -> None:
    await add(store, an_own())
    [row] = await rows(store)
    assert row["member"] == "ann"
    assert row["who"]
    assert ANN.ref.encode() not in row["who"]


async def test_who_suggested_it_is_forgotten_once_that_is_decided(store: Store) -> None:
    await add(store, an_own())
    async with store.writing() as work:
        accepted = replace(an_own(), state=OwnState.ACCEPTED, who=None)
        await work.own_items.save(ONE, accepted)
        assert await work.own_items.get(ONE, "em-cp-t1") == accepted
    [row] = await rows(store)
    assert (row["member"], row["who"]) == (None, None)


async def test_of_what_was_declined_nothing_is_left_but_its_number(store: Store) -> None:
    await add(store, an_own(1), an_own(2))
    async with store.writing() as work:
        await work.own_items.decline(ONE, "em-cp-t2")
        assert await work.own_items.get(ONE, "em-cp-t2") is None
        assert await work.own_items.numbers(ONE) == (1, 2)
    declined = (await rows(store))[1]
    assert [declined[name] for name in ("title", "body", "why", "member", "who")] == [
        "",
        "",
        "",
        None,
        None,
    ]


async def test_a_number_is_never_used_twice(store: Store) -> None:
    await add(store, an_own(1), an_own(2))
    async with store.writing() as work:
        await work.own_items.decline(ONE, "em-cp-t2")
        await work.own_items.add(ONE, an_own(3), "ann")
        assert await work.own_items.numbers(ONE) == (2, 3)
    assert [row["id"] for row in await rows(store)] == ["em-cp-t1", "em-cp-t3"]


async def test_retired_items_make_room_for_others(store: Store) -> None:
    states = (OwnState.ACCEPTED, OwnState.SUGGESTED, OwnState.RETIRED)
    await add(store, *(an_own(n, state) for n, state in enumerate(states, 9)))
    async with store.reading() as work:
        assert await work.own_items.numbers(ONE) == (2, 11)


async def test_a_team_without_items_has_used_no_number(store: Store) -> None:
    async with store.reading() as work:
        assert await work.own_items.numbers(ONE) == (0, 0)
        assert await work.own_items.living(ONE) == []


async def test_suggestions_come_first_then_what_is_in_use_in_the_order_of_numbers(
    store: Store,
) -> None:
    accepted, suggested = OwnState.ACCEPTED, OwnState.SUGGESTED
    states = {10: accepted, 2: accepted, 9: suggested, 11: suggested, 3: OwnState.RETIRED}
    await add(store, *(an_own(n, state) for n, state in states.items()))
    async with store.reading() as work:
        living = [own.id for own in await work.own_items.living(ONE)]
    assert living == ["em-cp-t9", "em-cp-t11", "em-cp-t2", "em-cp-t10"]


async def test_several_teams_are_asked_for_at_once_and_kept_apart(store: Store) -> None:
    mine, theirs = an_own(1, OwnState.ACCEPTED), replace(an_own(1, OwnState.ACCEPTED), title="Hi")
    await add(store, mine, an_own(2), an_own(3, OwnState.RETIRED))
    await add(store, theirs, team=TWO)
    async with store.reading() as work:
        assert await work.own_items.accepted([ONE, TWO, TeamId("three")]) == {
            ONE: (as_item(mine),),
            TWO: (as_item(theirs),),
        }
        assert await work.own_items.accepted([]) == {}


async def test_an_item_is_out_of_reach_from_another_team(store: Store) -> None:
    await add(store, an_own())
    async with store.writing() as work:
        await work.own_items.save(TWO, replace(an_own(), title="Taken over"))
        await work.own_items.decline(TWO, "em-cp-t1")
        assert await work.own_items.get(TWO, "em-cp-t1") is None
        assert await work.own_items.get(ONE, "em-cp-t1") == an_own()


@pytest.mark.parametrize(
    "damage", [{"practice": "astrology"}, {"state": "sold"}, {"title": "word " * 9}, {"who": b"?"}]
)
async def test_a_damaged_item_is_left_out_and_stops_nobody(
    store: Store, caplog: pytest.LogCaptureFixture, damage: dict[str, str | bytes]
) -> None:
    await add(store, an_own(1, OwnState.ACCEPTED), an_own(2, OwnState.ACCEPTED))
    async with store.engine.begin() as connection:
        await connection.execute(TABLE.update().where(TABLE.c.id == "em-cp-t1").values(**damage))
    with caplog.at_level(logging.ERROR):
        async with store.reading() as work:
            assert await work.own_items.get(ONE, "em-cp-t1") is None
            assert [own.id for own in await work.own_items.living(ONE)] == ["em-cp-t2"]
            accepted = await work.own_items.accepted([ONE])
    assert [item.id for item in accepted[ONE]] == ["em-cp-t2"]
    assert "left out" in caplog.text


async def test_a_team_takes_its_items_with_it(store: Store) -> None:
    await add(store, an_own())
    async with store.writing() as work:
        await work.teams.remove(ONE)
    assert await rows(store) == []
