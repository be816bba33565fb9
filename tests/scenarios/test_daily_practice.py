"""The daily practice: it arrives, it can be looked into, and everybody gets private answers."""

from bot.commands import Another, Practice, Why
from bot.model.message import plain
from bot.testing import World


async def test_the_practice_arrives_at_nine(world: World) -> None:
    await world.clock.advance(minutes=59)
    assert world.channel.posts == []
    await world.clock.advance(minutes=1)
    assert len(world.channel.posts) == 1


async def test_a_working_week_brings_five_different_practices(world: World) -> None:
    await world.clock.advance(weeks=1)
    posts = [plain(one.message) for one in world.channel.posts if one.message]
    assert len(posts) == len(set(posts)) == 5


async def test_practice_shows_todays_item_again_to_the_asker_alone(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.asks(Practice())
    assert world.ann.reads.splitlines()[:2] == world.channel.reads.splitlines()[:2]
    assert len(world.channel.posts) == 1


async def test_before_the_first_post_the_answer_says_when_it_comes(world: World) -> None:
    await world.ann.asks(Practice())
    assert (
        world.ann.reads == "There is no practice yet. The first one comes: Monday, 2 March, 09:00."
    )


async def test_another_one_is_never_the_posted_one(world: World) -> None:
    await world.clock.advance(hours=1)
    posted = world.channel.reads.splitlines()[0]
    await world.ann.asks(Another())
    assert world.ann.reads.splitlines()[0] != posted


async def test_pressing_another_walks_through_items_without_repeats(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.presses("Another one", on=world.channel.last)
    seen = [world.ann.reads.splitlines()[0]]
    for _ in range(5):
        await world.ann.presses("Another one")
        seen.append(world.ann.reads.splitlines()[0])
    assert len(seen) == len(set(seen))


async def test_why_tells_the_reason_and_the_research(world: World) -> None:
    await world.clock.advance(hours=1)
    await world.ann.presses("Why this one", on=world.channel.last)
    assert "It is new to this team" in world.ann.reads
    await world.ann.asks(Why())
    assert world.ann.reads.startswith("Why “")
