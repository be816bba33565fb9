"""A change that takes something from people is told in the channel, and applies only when they have known it for a day."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.cards import Cards
from bot.cards.thanks import Thanks
from bot.commands import CallOff, Log, Move
from bot.downloads import Downloads
from bot.entropy import SeededEntropy
from bot.handlers.promises import hold
from bot.handlers.scene import Scene
from bot.library import content_root
from bot.limits import Limits
from bot.model.ask import Actor
from bot.model.errors import Malformed, TryLater
from bot.model.item import Weekday
from bot.model.journal import Asker
from bot.model.message import Message, plain
from bot.model.news import ChannelGone
from bot.model.preferences import Preferences
from bot.model.team import WEEKDAYS, Team
from bot.rules.deck import Deck
from bot.rules.due import LATE
from bot.rules.setup import Changed, shown
from bot.store import Work
from bot.telling.promises import Promise, Promises
from bot.testing import World, a_world
from bot.words import Words

USUAL = "mon,tue,wed,thu,fri"


def fewer(before: str, after: str) -> bool:
    """In these tests a team relies on its days: fewer of them are a weaker promise."""
    return len(after.split(",")) < len(before.split(","))


async def save(work: Work, team: Team, days: str, now: datetime) -> None:
    chosen: frozenset[Weekday] = frozenset(day for day in WEEKDAYS if day in days.split(","))
    rhythm = replace(team.rhythm, days=chosen)
    await work.teams.save(replace(team, rhythm=rhythm, version=team.version + 1))


REGISTRY: Mapping[str, Promise] = {"days": Promise(weakens=fewer, apply=save)}


@pytest.fixture
async def relying(tmp_path: Path) -> AsyncIterator[World]:
    """A team that relies on its days."""
    async with a_world(tmp_path, promises=REGISTRY) as made:
        yield made


async def changes_days(world: World, days: str) -> tuple[Sequence[Changed], str]:
    """Ada saves other days, as a handler of a feature would do it."""
    async with world.store.writing() as work:
        scene = a_scene(world, work, await world.reload())
        changed = [Changed(setting="days", before=shown(scene.team)["days"], after=days)]
        at_once, blocks = await hold(scene, changed)
        for one in at_once:
            await save(work, scene.team, one.after, world.clock.now())
    await world.haven.jobs.settle()
    return at_once, plain(Message(blocks=tuple(blocks))) if blocks else ""


def a_scene(world: World, work: Work, team: Team) -> Scene:
    words, entropy = Words.load(content_root()), SeededEntropy(int(world.clock.now().timestamp()))
    return Scene(
        actor=Actor(person=world.ada.person),
        asker=Asker(platform=team.workspace.platform, person=world.ada.person),
        workspace=team.workspace,
        admin=True,
        now=world.clock.now(),
        at=team.channel,
        late=LATE,
        on=None,
        facts=None,
        preferences=Preferences(),
        entropy=entropy,
        work=work,
        library=world.library,
        common=Deck(()),
        words=words,
        cards=Cards(words),
        promises=Promises(words, entropy, REGISTRY),
        thanks=Thanks(words),
        boxes=world.haven.boxes,
        limits=Limits(entropy),
        downloads=Downloads(None, world.clock, entropy),
        capabilities=world.platform.capabilities,
        durable=False,
        people={},
        touch=lambda team, n: None,
        found=team,
    )


async def days(world: World) -> str:
    return shown(await world.reload())["days"]


def told(world: World) -> list[str]:
    """What was said about settings in the channel."""
    posts = [one for one in world.channel.posts if one.delivery.kind == "word"]
    return [plain(one.message) for one in posts if one.message]


async def test_the_channel_is_told_what_changes_from_when_and_who_did_it(relying: World) -> None:
    await changes_days(relying, "mon")
    said = told(relying)[0]
    assert said.startswith("@ada wants to change something that you rely on here.")
    assert "Working days: mon,tue,wed,thu,fri → mon" in said
    assert "from Tuesday, 3 March, 09:00" in said


async def test_it_applies_a_day_after_it_was_told_and_not_before(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.clock.advance(hours=24)
    assert await days(relying) == USUAL
    await relying.clock.advance(hours=1)
    assert await days(relying) == "mon"


async def test_the_admin_reads_that_it_waits_and_can_call_it_off(relying: World) -> None:
    at_once, reply = await changes_days(relying, "mon")
    assert at_once == ()
    assert "not before Tuesday, 3 March, 09:00" in reply
    await relying.ada.asks(CallOff(setting="days"))
    assert relying.ada.reads == "Called off. Working days stays as it is."
    await relying.clock.advance(days=3)
    assert await days(relying) == USUAL


async def test_a_team_that_was_told_is_told_that_it_is_called_off(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.ada.asks(CallOff(setting="days"))
    assert told(relying)[1].startswith("The change that I told you about is called off.")


async def test_a_team_that_was_not_told_yet_hears_nothing_of_it(relying: World) -> None:
    relying.platform.before.append(TryLater(timedelta(minutes=30)))
    await changes_days(relying, "mon")
    await relying.ada.asks(CallOff(setting="days"))
    await relying.clock.advance(days=2)
    assert told(relying) == []


async def test_what_could_not_be_told_in_time_is_told_anew_with_a_later_moment(
    relying: World,
) -> None:
    relying.platform.before.extend([TryLater(timedelta(minutes=31))] * 2)
    await changes_days(relying, "mon")
    await relying.clock.advance(hours=25)
    assert await days(relying) == USUAL
    assert ["Tuesday, 3 March, 10:02" in one for one in told(relying)] == [True]
    await relying.clock.advance(hours=2)
    assert await days(relying) == "mon"


async def test_what_the_platform_never_accepts_is_never_in_force(relying: World) -> None:
    relying.platform.before.extend([Malformed()] * 200)
    await changes_days(relying, "mon")
    await relying.clock.advance(days=3)
    assert await days(relying) == USUAL


async def test_it_waits_while_the_channel_is_lost_and_is_told_in_the_next_one(
    relying: World,
) -> None:
    relying.platform.before.append(TryLater(timedelta(minutes=30)))
    await changes_days(relying, "mon")
    await relying.hears(ChannelGone(channel=relying.team.channel))
    await relying.clock.advance(days=3)
    assert await days(relying) == USUAL
    await relying.ada.asks(Move(channel="quiet-room"))
    await relying.clock.advance(hours=2)
    assert await days(relying) == USUAL
    await relying.clock.advance(days=1)
    assert await days(relying) == "mon"


async def test_what_gives_people_more_applies_at_once(relying: World) -> None:
    at_once, _ = await changes_days(relying, USUAL + ",sat")
    assert [one.after for one in at_once] == [USUAL + ",sat"]
    assert told(relying) == []


async def test_a_stronger_value_takes_the_place_of_a_weaker_one_that_waits(
    relying: World,
) -> None:
    await changes_days(relying, "mon")
    await changes_days(relying, USUAL + ",sat")
    await relying.clock.advance(days=3)
    assert await days(relying) == USUAL + ",sat"


async def test_another_weaker_value_begins_the_time_anew(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.clock.advance(hours=20)
    await changes_days(relying, "mon,tue")
    await relying.clock.advance(hours=20)
    assert await days(relying) == USUAL
    await relying.clock.advance(hours=5)
    assert await days(relying) == "mon,tue"


async def test_saving_the_same_twice_tells_it_once_and_keeps_the_moment(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.clock.advance(hours=20)
    await changes_days(relying, "mon")
    await relying.clock.advance(hours=5)
    assert await days(relying) == "mon"
    assert len(told(relying)) == 1


async def test_members_read_in_the_log_what_waits_and_both_moments(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.ann.asks(Log())
    assert "not before Tuesday, 3 March, 09:00" in relying.ann.reads
    await relying.clock.advance(days=2)
    await relying.ann.asks(Log())
    lines = [line for line in relying.ann.reads.splitlines() if line.startswith("- ")]
    assert [line.split(" · ")[0] for line in lines] == [
        "- Tuesday, 3 March, 09:00",
        "- Monday, 2 March, 08:00",
    ]
    assert [line.split(" · ")[-1] for line in lines] == [
        "in force, as it was told",
        "told, not in force yet",
    ]


async def test_only_admins_get_a_button_to_call_it_off(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.ann.asks(Log())
    assert "buttons" not in [block.block for block in relying.ann.sees.blocks]
    await relying.ada.asks(Log())
    await relying.ada.presses("Call it off")
    assert relying.ada.reads.startswith("Called off.")


async def test_what_is_in_force_by_now_can_not_be_called_off(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.clock.advance(days=2)
    await relying.ada.asks(CallOff(setting="days"))
    assert relying.ada.reads.startswith("That change does not wait any more.")


async def test_somebody_who_is_no_admin_calls_nothing_off(relying: World) -> None:
    await changes_days(relying, "mon")
    await relying.ann.asks(CallOff(setting="days"))
    assert relying.ann.reads == "Only admins of this workspace can do that."
