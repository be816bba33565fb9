"""Practices that a team writes itself take turns with the others, and their words stay words."""

import pytest

from bot.commands import Another, Items, Practice, Preview, Retire, Why
from bot.rules.own_items import MOST
from bot.testing import World, a_team
from tests.scenarios.own_items import ITEM, PROUD, an_own, comes_next, coming, own_words, swaps_to


async def test_an_own_item_is_posted_shown_again_and_explained(world: World) -> None:
    await comes_next(world)
    await world.clock.advance(hours=1)
    assert world.channel.reads.splitlines()[:2] == [PROUD.title, PROUD.body]
    await world.ann.asks(Practice())
    assert PROUD.body in world.ann.reads
    await world.ann.asks(Why())
    assert PROUD.why in world.ann.reads
    assert "This is one of this team's own practices." in world.ann.reads
    assert "Research" not in world.ann.reads


async def test_own_items_are_previewed_swapped_and_offered_like_the_others(world: World) -> None:
    await world.ada.asks(PROUD)
    await swaps_to(world, PROUD.title)
    await world.ann.asks(Preview())
    assert PROUD.title in world.ann.reads
    assert (await coming(world))[0] == PROUD.title
    await world.clock.advance(hours=1)
    assert world.channel.reads.startswith(PROUD.title)


async def test_an_own_item_comes_up_when_somebody_asks_for_another(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ada.asks(PROUD)
    shown: list[str] = []
    for turn in range(1, 100):
        await world.ann.asks(Another(turn=turn))
        shown.append(world.ann.reads.splitlines()[0])
    assert PROUD.title in shown


async def test_a_suggestion_that_nobody_decided_is_never_posted(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Preview())
    assert PROUD.title not in world.ada.reads
    assert PROUD.title not in await coming(world)


async def test_a_retired_item_comes_no_more_and_its_post_is_still_explained(world: World) -> None:
    await comes_next(world)
    await world.clock.advance(hours=1)
    await world.ada.asks(Retire(item=ITEM))
    assert world.ada.reads == "“Proud of it” will not come again."
    await world.ann.asks(Why())
    assert PROUD.why in world.ann.reads
    await world.ann.asks(Preview())
    assert PROUD.title not in world.ann.reads


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script> <b>x</b>",
        "@everyone @here <@U123> <#C1>",
        "*bold* _it_ `code` [a](https://h.example)",
        "שלום عليكم",
        "{ $title } %s {0} **",
    ],
)
async def test_hostile_words_stay_words(world: World, words: str) -> None:
    await comes_next(world, body=words, why=words)
    await world.clock.advance(hours=1)
    assert words in own_words(world.channel.last.message)
    await world.ann.asks(Why())
    assert words in own_words(world.ann.sees)
    await world.ada.asks(Items())
    assert words in own_words(world.ada.sees)


async def test_what_one_team_wrote_does_not_come_to_another(world: World) -> None:
    other = a_team(world.clock, id="team-two", channel="other")
    await world.add(other)
    await world.ada.asks(PROUD)
    theirs = await world.bot("test").upcoming(other.channel)
    assert PROUD.title not in [one.title for one in theirs]
    world.ann.channel = other.channel
    await world.ann.asks(Preview())
    assert PROUD.title not in world.ann.reads


async def test_a_team_with_as_many_items_as_it_may_have_gets_its_posts(world: World) -> None:
    async with world.store.writing() as work:
        for n in range(1, MOST + 1):
            await work.own_items.add(world.team.id, an_own(n), None)
    await world.clock.advance(weeks=2)
    assert len(world.channel.posts) == 10
