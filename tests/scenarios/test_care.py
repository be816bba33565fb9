"""Duty of care in private conversations: a card before anything else, and nothing that remains of it."""

import logging

import pytest

from bot.commands import Support
from bot.model.ask import Fix
from bot.model.errors import Gone, Scope, TryLater
from bot.model.news import WordsEdited
from bot.store.tables.core import Base
from bot.testing import World
from tests.scenarios.reflecting import GOOD, asked, begins, labels, talks

CRISIS = "I want to die and I have stopped pretending otherwise."
DISTRESS = "I am so exhausted that I cry every evening."
FIND = "findahelpline.com"


async def rest(world: World) -> dict[str, int]:
    """How many rows each table holds."""
    async with world.store.engine.connect() as connection:
        counts = {}
        for name in Base.metadata.tables:
            found = await connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"')
            counts[name] = int(found.scalar_one())
        return counts


async def test_a_crisis_text_gets_people_and_no_question(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(CRISIS)
    assert FIND in world.ann.hears
    assert asked(world.ann.hears) == 0
    assert world.ann.hears.startswith("A note for you")
    message = world.ann.direct[-1].message
    assert message is not None
    assert message.push == "A note for you"


async def test_after_a_crisis_card_the_conversation_is_destroyed_at_once(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types(CRISIS)
    assert await talks(world) == 0
    assert await world.store.keys.held() == set()


async def test_at_rest_a_card_looks_like_any_ending(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD)
    await world.ann.types(CRISIS)
    after_card = await rest(world)
    await begins(world.bob)
    await world.bob.types(GOOD)
    await world.bob.types("stop")
    after_both = await rest(world)
    grown = {name: after_both[name] - count for name, count in after_card.items()}
    assert {name: count for name, count in grown.items() if count} == {"member": 1}


async def test_on_its_way_a_card_is_as_long_as_any_turn(world: World) -> None:
    await begins(world.ann)
    sizes = []
    for words in (GOOD, CRISIS):
        world.platform.before.append(TryLater())
        await world.ann.types(words)
        async with world.store.engine.connect() as connection:
            found = await connection.exec_driver_sql("SELECT length(payload) FROM delivery")
            sizes.append(max(int(one) for (one,) in found if one))
        await world.clock.advance(hours=1)
    assert len(set(sizes)) == 1


async def test_a_card_writes_no_log_and_changes_no_statistic(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await begins(world.ann)
    before = await world.haven.metrics.page()
    caplog.clear()
    await world.ann.types(CRISIS)
    assert [one for one in caplog.records if one.name.startswith(("bot", "adapters"))] == []
    assert await world.haven.metrics.page() == before


async def test_nobody_else_hears_of_it(world: World) -> None:
    await begins(world.ann)
    before = len(world.platform.sent)
    await world.ann.types(CRISIS)
    await world.clock.advance(days=3)
    later = [one for one in world.platform.sent[before:] if one.to != world.team.channel]
    assert [one.delivery.to for one in later] == [world.ann.direct[-1].delivery.to]


async def test_words_that_nothing_waits_for_are_looked_at_too(world: World) -> None:
    await world.ann.types(CRISIS)
    assert FIND in world.ann.hears


async def test_an_edit_is_looked_at_too(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(GOOD, message="m1")
    await world.hears(WordsEdited(person=world.ann.person, message="m1", words=CRISIS))
    assert FIND in world.ann.hears
    assert await talks(world) == 0


async def test_the_form_is_answered_with_a_card_that_can_be_hidden(world: World) -> None:
    await begins(world.ann)
    await world.ann.presses("Write privately")
    await world.ann.fills(words=CRISIS)
    assert FIND in world.ann.reads
    assert world.ann.direct == []
    await world.ann.presses("Hide this")
    assert world.ann.reads == "There is nothing to see here."


async def test_a_card_that_did_not_fit_lets_somebody_go_on(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(CRISIS)
    await world.ann.presses("This did not fit", on=world.ann.direct[-1])
    await world.ann.presses("Write privately")
    await world.ann.fills(words=GOOD)
    assert asked(world.ann.reads) == 1


async def test_stop_messages_on_a_card_ends_what_comes_by_itself(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(CRISIS)
    await world.ann.presses("Stop messages", on=world.ann.direct[-1])
    assert world.ann.reads.startswith("I will not write to you any more.")


async def test_another_country_can_be_chosen(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(CRISIS)
    await world.ann.presses("Change country", on=world.ann.direct[-1])
    assert isinstance(world.ann.last, Fix)
    await world.ann.fills(country="us")
    assert "988" in world.ann.reads


async def test_distress_gets_people_and_the_choice_to_go_on(world: World) -> None:
    await begins(world.ann)
    await world.ann.types(DISTRESS)
    assert FIND in world.ann.hears
    assert labels(world.ann.direct[-1])[:2] == ["Keep writing", "Stop here"]
    await world.ann.types(GOOD)
    await world.ann.presses("Keep", on=world.ann.direct[-1])
    assert await talks(world) == 0


async def test_support_is_shown_at_any_time_and_leaves_nothing(world: World) -> None:
    before = await rest(world)
    await world.ann.asks(Support(), key="event-1")
    assert FIND in world.ann.reads
    await world.ann.presses("A first conversation")
    assert "What a first conversation is like" in world.ann.reads
    assert await rest(world) == before


async def test_a_country_that_does_not_exist_is_told_under_its_field(world: World) -> None:
    await world.ann.asks(Support(country="XX"))
    assert world.ann.errors["country"].startswith("I do not know this country")


async def test_a_support_button_stands_on_every_direct_message(world: World) -> None:
    world.platform.before.append(Gone(Scope.TEAM))
    await world.clock.advance(hours=2)
    [notice] = world.platform.to_person(world.ada.person)
    assert labels(notice) == ["Resume", "Support"]
