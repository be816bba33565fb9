"""Reflections that come by themselves to people who asked for them: when, which, and how they end."""

import pytest

from bot.commands import Forget, Reflect, Silence, read
from bot.model.ask import Actor, Ask
from bot.model.delivery import DeliveryKind
from bot.model.news import PersonBack, PersonLeft
from bot.model.place import Person
from bot.testing import World, a_team
from bot.testing.platform import Sent
from bot.testing.player import Player
from tests.scenarios.reflecting import GOOD, asked, journal, labels


async def takes_them(player: Player, **values: str) -> None:
    """Somebody lets Haven write to them."""
    await player.asks(read("me", {"direct": "true", **values}))


def prompts(world: World, person: Person) -> list[Sent]:
    """The reflections that came."""
    to = world.platform.to_person(person)
    return [one for one in to if one.delivery.kind is DeliveryKind.REFLECTION]


def days(posts: list[Sent]) -> list[str]:
    """When posts came, as weekday and time."""
    return [f"{one.at:%a %H:%M}" for one in posts if one.at is not None]


async def answers_for(world: World, player: Player, weeks: int) -> None:
    """Somebody presses “Not today” under each reflection of some weeks."""
    for _ in range(weeks * 7):
        before = len(prompts(world, player.person))
        await world.clock.advance(days=1)
        for post in prompts(world, player.person)[before:]:
            await player.presses("Not today", on=post)


async def test_who_did_not_ask_gets_none(world: World) -> None:
    await world.clock.advance(days=14)
    assert world.platform.to_person(world.ann.person) == []


async def test_settings_say_when_the_next_one_comes(world: World) -> None:
    await takes_them(world.ann, reflect_at="17:30")
    assert "Your next reflection comes: Tuesday, 3 March, 17:30." in world.ann.reads


@pytest.mark.parametrize(
    ("often", "expected"),
    [
        ("weekly", ["Wed 16:00", "Wed 16:00"]),
        ("twice", ["Tue 16:00", "Thu 16:00", "Tue 16:00", "Thu 16:00"]),
        ("daily", [f"{day} 16:00" for day in ("Mon", "Tue", "Wed", "Thu", "Fri") * 2]),
        ("off", []),
    ],
)
async def test_they_come_as_often_as_somebody_chose(
    world: World, often: str, expected: list[str]
) -> None:
    await takes_them(world.ann, reflections=often)
    await answers_for(world, world.ann, 2)
    assert days(prompts(world, world.ann.person)) == expected


async def test_they_come_at_the_persons_own_local_time(world: World) -> None:
    await takes_them(world.ann, zone="Asia/Tokyo", reflect_at="09:00")
    await world.clock.advance(days=2)
    assert days(prompts(world, world.ann.person)) == ["Tue 00:00"]


async def test_each_has_its_buttons_and_can_be_answered_by_typing(world: World) -> None:
    await takes_them(world.ann)
    await world.clock.advance(days=2)
    [post] = prompts(world, world.ann.person)
    assert labels(post) == ["Write privately", "Not today", "Support"]
    await world.ann.types(GOOD)
    assert asked(world.ann.hears) == 1
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert GOOD in await journal(world.ann)


async def test_the_next_is_of_another_practice(world: World) -> None:
    await takes_them(world.ann, reflections="daily")
    await answers_for(world, world.ann, 2)
    titles = [one.message.blocks[0] for one in prompts(world, world.ann.person) if one.message]
    practice = {item.title: item.practice for item in world.library.items.values()}
    came = [practice[getattr(one, "text", "")] for one in titles]
    assert len(set(came[:9])) == 9
    assert len({getattr(one, "text", "") for one in titles}) == len(titles)


async def test_not_today_is_a_fine_answer(world: World) -> None:
    await takes_them(world.ann)
    await world.clock.advance(days=2)
    await world.ann.presses("Not today", on=prompts(world, world.ann.person)[0])
    assert asked(world.ann.reads) == 0


async def test_after_three_ignored_ones_they_stop_and_that_is_said_once(world: World) -> None:
    await takes_them(world.ann)
    await world.clock.advance(days=60)
    posts = prompts(world, world.ann.person)
    assert len(posts) == 4
    assert world.ann.hears.startswith("My last three questions found no answer")
    assert labels(posts[-1]) == ["Support"]


async def test_any_answer_starts_the_count_anew(world: World) -> None:
    await takes_them(world.ann)
    await world.clock.advance(days=9)
    assert len(prompts(world, world.ann.person)) == 3
    await world.ann.asks(Reflect())
    await world.clock.advance(days=7)
    assert len(prompts(world, world.ann.person)) == 5


async def test_who_chooses_again_gets_them_again(world: World) -> None:
    await takes_them(world.ann)
    await world.clock.advance(days=60)
    await takes_them(world.ann)
    await world.clock.advance(days=7)
    assert len(prompts(world, world.ann.person)) == 6


async def test_a_night_puts_one_off_until_the_morning(world: World) -> None:
    await takes_them(world.ann, reflect_at="21:00", quiet_from="20:00", quiet_to="08:00")
    await world.clock.advance(days=3)
    assert days(prompts(world, world.ann.person)) == ["Wed 08:00"]


async def test_away_leaves_them_out_and_brings_no_heap(world: World) -> None:
    await takes_them(world.ann, away_until="2026-03-16")
    await world.clock.advance(days=16)
    assert days(prompts(world, world.ann.person)) == ["Tue 16:00"]


async def test_after_a_downtime_nothing_late_comes(world: World) -> None:
    await takes_them(world.ann)
    world.clock.jump(days=1, hours=10)
    await world.haven.jobs.settle()
    assert prompts(world, world.ann.person) == []
    await world.clock.advance(days=2)
    assert days(prompts(world, world.ann.person)) == ["Thu 16:00"]


async def test_stop_as_a_word_ends_them(world: World) -> None:
    await takes_them(world.ann)
    await world.clock.advance(days=2)
    await world.ann.types("stop")
    await world.clock.advance(days=14)
    assert len(prompts(world, world.ann.person)) == 1


async def test_stop_messages_ends_everything_that_comes_by_itself(world: World) -> None:
    await takes_them(world.ann)
    await world.ann.asks(Silence())
    await world.clock.advance(days=14)
    assert prompts(world, world.ann.person) == []


async def test_forgetting_ends_them(world: World) -> None:
    await takes_them(world.ann)
    await world.ann.asks(Forget(sure=True))
    await world.clock.advance(days=14)
    assert prompts(world, world.ann.person) == []


async def test_who_left_gets_none_and_who_is_back_gets_the_next(world: World) -> None:
    await takes_them(world.ann)
    await world.hears(PersonLeft(person=world.ann.person))
    await world.clock.advance(days=7)
    assert prompts(world, world.ann.person) == []
    await world.hears(PersonBack(person=world.ann.person))
    await world.clock.advance(days=7)
    assert days(prompts(world, world.ann.person)) == ["Tue 16:00", "Thu 16:00"]


async def test_one_workspace_without_a_team_holds_up_nobody(world: World) -> None:
    stranger = Player(
        world=world, person=Person(workspace="elsewhere", ref="eve"), channel=world.team.channel
    )
    await takes_them(stranger)
    await takes_them(world.ann)
    await world.clock.advance(days=2)
    assert len(prompts(world, world.ann.person)) == 1


async def test_several_teams_of_a_workspace_bring_one_reflection(world: World) -> None:
    await world.add(a_team(world.clock, id="team-two", channel="kitchen"))
    await takes_them(world.ann)
    await world.clock.advance(days=2)
    assert len(prompts(world, world.ann.person)) == 1


async def test_a_hundred_and_one_people_are_planned_in_two_batches(world: World) -> None:
    people = [world.somebody(f"p{number}") for number in range(101)]
    for one in people:
        actor = Actor(person=one.person)
        command = read("me", {"direct": "true"})
        await world.bot("test").ask(Ask(at=one.channel, actor=actor, command=command))
    await world.clock.advance(days=2)
    assert all(len(prompts(world, one.person)) == 1 for one in people)
