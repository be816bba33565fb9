"""What a hostile review found: words of crisis in thanks, answers that got lost, boxes and letters that stayed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from bot.commands import Appreciate, Send, Write, unpack
from bot.commands.reading import read
from bot.model.ask import Actor, Ask
from bot.model.command import Draft
from bot.model.news import WordsDeleted
from bot.testing import World
from bot.testing.player import Player, buttons
from tests.scenarios.reflecting import begins
from tests.scenarios.thanks import LOCK, code, gives, in_the_box, letters, likes, sends

CRISIS = "I want to kill myself"


async def a_round(world: World) -> None:
    await likes(world.bob)
    for name in ("ann", "cem", "dee"):
        await gives(world.somebody(name), "bob", f"You helped {name} with the release.")
    await world.clock.advance(**LOCK)
    await world.clock.advance(minutes=16)


def speaker(world: World, name: str, locale: str) -> Player:
    return world.somebody(name, locale=locale)


@pytest.mark.parametrize("locale", ["en-GB", "de"])
async def test_a_crisis_in_a_thank_you_back_is_answered_and_not_kept(
    world: World, locale: str
) -> None:
    await a_round(world)
    before = await letters(world)
    bob = speaker(world, "bob", locale)
    team, n = str(world.team.id), "1"
    await bob.asks(read("thank", {"team": team, "n": n, "place": "1", "words": CRISIS}))
    assert "nobody gets it" in bob.reads
    assert "findahelpline.com" in bob.reads
    assert await letters(world) == before


@pytest.mark.parametrize("locale", ["en-GB", "de"])
async def test_a_crisis_in_a_note_is_answered_with_people_to_talk_to(
    world: World, locale: str
) -> None:
    ann = speaker(world, "ann", locale)
    note = Appreciate(to=("bob",), deed=f"Thank you for all. {CRISIS}.")
    await ann.asks(note)
    assert "findahelpline.com" in ann.reads
    assert await in_the_box(world) == 0


async def test_a_crisis_is_also_answered_where_a_note_is_sent(world: World) -> None:
    await gives(world.ann, "bob")
    sent = Send(team=world.team.id, code=code(world.ann), to=("bob",), deed=f"Thanks. {CRISIS}.")
    await world.ann.asks(sent)
    assert "findahelpline.com" in world.ann.reads
    assert await in_the_box(world) == 1


@contextmanager
def busy_boxes(world: World) -> Iterator[None]:
    """Somebody else writes to the boxes and does not end."""
    file = world.haven.boxes.engine.url.database
    assert file is not None
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_an_answer_that_could_not_be_kept_can_be_given_again(world: World) -> None:
    await world.clock.advance(weeks=4, days=2)
    question = next(one for one in world.channel.posts if one.delivery.slot == "pulse/1")
    with busy_boxes(world):
        await world.ann.presses("Keep", on=question)
    await world.ann.presses("Keep", on=question)
    assert "have answered already" not in world.ann.reads
    assert len(await world.haven.boxes.read(world.team.id, "pulse/1")) == 1


async def test_a_note_that_could_not_be_kept_does_not_count_for_the_day(world: World) -> None:
    for n in range(2):
        await gives(world.ann, "bob", f"You explained the build to us, part {n}.")
    note = Appreciate(to=("bob",), deed="You explained one more thing to all of us.")
    await world.ann.asks(note)
    shown = world.ann.last
    with busy_boxes(world):
        await sends(world.ann)
    world.ann.last = shown
    await sends(world.ann)
    assert await in_the_box(world) == 3


async def test_answers_to_a_question_that_is_over_do_not_stay_after_a_crash(world: World) -> None:
    await world.clock.advance(weeks=4, days=2)
    async with world.store.writing() as work:
        [one] = await work.pulses.open()
        await work.pulses.close(one)
    await world.haven.jobs.tidy()
    topics = [box.topic for box in await world.haven.boxes.topics(world.team.id)]
    assert "pulse/1" not in topics


async def test_what_leaves_no_trace_is_not_named_in_the_log_when_it_breaks(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await world.ann.asks(Appreciate(to=("bob",), deed="You explained the build to all of us."))
    await world.haven.boxes.dispose()
    await world.store.engine.dispose()
    file = world.store.engine.url.database
    assert file is not None
    with closing(sqlite3.connect(file)) as other:
        other.execute("ALTER TABLE round RENAME TO elsewhere")
    await world.bot("test").ask(
        Ask(
            at=world.team.channel,
            actor=Actor(person=world.ann.person, locale="en", admin=False),
            command=Appreciate(to=("bob",), deed="You explained the build to all of us."),
        )
    )
    assert [one.__dict__.get("key") for one in caplog.records] in ([], [None])
    assert "appreciate" not in caplog.text


async def test_no_letter_of_an_entry_that_is_gone_stays(world: World) -> None:
    await begins(world.ann)
    await world.ann.types("The demo went well and I am glad.", message="m1")
    await world.ann.presses("Stop here", on=world.ann.direct[-1])
    await world.ann.presses("Letter to myself")
    await world.ann.fills(on="2027-04-01")
    assert await count(world, "letter") == 1
    await world.hears(WordsDeleted(person=world.ann.person, message="m1"))
    assert await count(world, "letter") == 0


async def test_an_answer_is_not_lost_where_an_old_page_is_opened_again(world: World) -> None:
    await begins(world.ann)
    await world.ann.types("The demo went well and I am glad.")
    first = world.ann.direct[-1]
    write = next(one for one in buttons(first.message) if one.label == "Write privately")
    draft = unpack(write.does)
    await world.ann.presses("Stop here", on=first)
    await world.ann.presses("Delete now")
    assert isinstance(draft, Draft)
    await world.ann.asks(
        Write(talk=draft.values["talk"], item="", words="The demo went well again and I am glad.")
    )
    for n in range(3):
        before = len(world.ann.direct)
        await world.ann.types(f"Part {n} of it went well too.")
        assert len(world.ann.direct) == before + 1


async def count(world: World, table: str) -> int:
    async with world.store.engine.connect() as connection:
        found = await connection.exec_driver_sql(f"SELECT count(*) FROM {table}")
        return int(found.scalar_one())
