"""What happens when a platform breaks: nothing twice, nothing lost without a word, and admins are told once."""

from datetime import timedelta

from bot.commands import Practice
from bot.model.errors import Gone, Malformed, Scope, TryLater, Unknown
from bot.model.facts import Capabilities
from bot.testing import RecordingPlatform, Sent, World

BLIND = Capabilities(threads=True, private_replies=True, edits=True)


async def test_a_platform_that_asks_for_patience_gets_it(world: World) -> None:
    world.platform.before.append(TryLater(timedelta(minutes=5)))
    await world.clock.advance(hours=1)
    assert world.channel.posts == []
    await world.clock.advance(minutes=5)
    assert len(world.channel.posts) == 1


async def test_an_outage_of_an_hour_loses_no_post(world: World) -> None:
    for _ in range(11):
        world.platform.before.append(TryLater(timedelta(minutes=5)))
    await world.clock.advance(hours=2)
    assert len(world.channel.posts) == 1


async def test_a_post_that_is_too_late_is_left_out_and_said(world: World) -> None:
    for _ in range(40):
        world.platform.before.append(TryLater(timedelta(minutes=5)))
    await world.clock.advance(hours=5)
    world.platform.before.clear()
    await world.clock.advance(minutes=10)
    assert world.channel.posts == []
    assert [one.message and "in time" in str(one.message) for one in _notices(world)] == [True]


async def test_an_answer_that_got_lost_is_looked_up_and_not_posted_twice(world: World) -> None:
    world.platform.after.append(Unknown())
    await world.clock.advance(hours=1)
    world.clock.let_pass(60)
    await world.clock.advance(minutes=5)
    assert len(world.channel.posts) == 1
    assert world.platform.calls == 1


async def test_a_post_that_never_arrived_is_sent_again(world: World) -> None:
    world.platform.before.append(Unknown())
    await world.clock.advance(hours=1)
    world.clock.let_pass(60)
    await world.clock.advance(minutes=5)
    assert len(world.channel.posts) == 1


async def test_where_nobody_can_tell_a_prompt_is_not_repeated_and_admins_are_told(
    world: World,
) -> None:
    world.platform.capabilities = BLIND
    world.platform.after.append(Unknown())
    await world.clock.advance(hours=1)
    world.clock.let_pass(60)
    await world.clock.advance(minutes=5)
    assert len(world.channel.posts) == 1
    assert "may be missing" in str(_notices(world)[-1].message)


async def test_an_admin_can_post_again_what_may_be_missing(world: World) -> None:
    world.platform.capabilities = BLIND
    world.platform.before.append(Unknown())
    await world.clock.advance(hours=1)
    world.clock.let_pass(60)
    await world.clock.advance(minutes=5)
    assert world.channel.posts == []
    await world.ada.presses("Post it again", on=_notices(world)[-1])
    assert len(world.channel.posts) == 1


async def test_a_lost_channel_pauses_the_team_and_is_told_once(world: World) -> None:
    world.platform.before.append(Gone(Scope.TEAM, "channel_not_found"))
    await world.clock.advance(days=3)
    assert world.channel.posts == []
    assert len(_notices(world)) == 1
    assert (await world.reload()).lost == "gone"


async def test_one_press_resumes_a_team_whose_channel_is_back(world: World) -> None:
    world.platform.before.append(Gone(Scope.TEAM, "channel_not_found"))
    await world.clock.advance(days=1)
    await world.ada.presses("Resume", on=_notices(world)[-1])
    await world.clock.advance(days=1)
    assert len(world.channel.posts) == 1


async def test_what_is_refused_for_its_layout_is_sent_as_bare_text(world: World) -> None:
    world.platform.before.append(Malformed())
    await world.clock.advance(hours=1)
    message = world.channel.last.message
    assert message is not None
    assert [block.block for block in message.blocks] == ["paragraph"]


async def test_a_post_that_breaks_the_platform_does_not_stop_the_next_one(world: World) -> None:
    world.platform.before.append(RuntimeError("nobody foresaw this"))
    await world.clock.advance(days=2)
    assert len(world.channel.posts) == 1


async def test_a_bug_that_shows_after_the_post_stands_is_no_reason_to_say_that_it_does_not(
    world: World,
) -> None:
    world.platform.after.append(RuntimeError("nobody foresaw this"))
    await world.clock.advance(hours=1)
    assert len(world.channel.posts) == 1
    assert "may be missing" in str(_notices(world)[-1].message)


async def test_what_may_stand_there_is_not_called_missing_because_a_repeat_is_refused(
    world: World,
) -> None:
    world.platform.capabilities = Capabilities(history=True, resend_within=timedelta(days=1))
    world.platform.after.append(Unknown())
    await world.clock.advance(hours=1)
    world.platform.before.extend([Malformed(), Malformed()])
    await world.clock.advance(minutes=6)
    assert "may be missing" in str(_notices(world)[-1].message)


async def test_private_answers_go_on_while_the_platform_is_down(world: World) -> None:
    await world.clock.advance(hours=1)
    world.platform.before.append(TryLater(timedelta(hours=1)))
    await world.ann.asks(Practice())
    assert world.ann.reads


def _notices(world: World) -> list[Sent]:
    platform = world.platform
    assert isinstance(platform, RecordingPlatform)
    return platform.to_person(world.ada.person)
