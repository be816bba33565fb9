"""The people whom a team names under /support: named by admins, shown to everybody, looked at twice a year."""

from dataclasses import replace
from datetime import date

import pytest

from bot.commands import Contact, Contacts, Leave, Log, Support
from bot.model.ask import Fix
from bot.model.message import Plain, plain
from bot.rules.contacts import HOLDS, LEAD, MOST
from bot.testing import World, a_team
from bot.testing.platform import Sent
from bot.testing.player import buttons
from tests.scenarios.own_items import fills
from tests.scenarios.reflecting import begins

OMBUD = Contact(label="Ombud", how="room 2", independent=True, languages="English, Polish")
CRISIS = "I want to die and I have stopped pretending otherwise."


def asked(world: World) -> list[Sent]:
    """What admins were asked about contacts."""
    found = world.platform.to_person(world.ada.person)
    return [one for one in found if one.message and "still right?" in plain(one.message)]


async def support(world: World) -> str:
    await world.ann.asks(Support())
    return world.ann.reads


async def test_support_and_a_crisis_card_show_whom_the_team_names(world: World) -> None:
    await world.ada.asks(OMBUD)
    line = "Ombud: room 2 · English, Polish · does not answer to your management"
    assert line in await support(world)
    await begins(world.ann)
    await world.ann.types(CRISIS)
    assert line in world.ann.hears


async def test_an_admin_adds_changes_and_removes_by_buttons_and_a_form(world: World) -> None:
    await world.ada.asks(Contacts())
    assert "names nobody yet" in world.ada.reads
    await world.ada.presses("Add a contact")
    await fills(world, world.ada, {"label": "Works council", "how": "ext. 12"})
    await world.ada.presses("Change")
    await fills(world, world.ada, {"how": "ext. 13"})
    assert "Works council: ext. 13" in await support(world)
    await world.ada.asks(Contacts())
    await world.ada.presses("Remove")
    assert "Works council" not in await support(world)


async def test_only_admins_can(world: World) -> None:
    await world.ann.asks(OMBUD)
    assert world.ann.reads == "Only admins of this workspace can do that."
    await world.ann.asks(Contacts())
    assert world.ann.reads == "Only admins of this workspace can do that."


async def test_the_log_tells_that_something_changed_and_no_words(world: World) -> None:
    await world.ada.asks(OMBUD)
    await world.ada.presses("Change")
    await fills(world, world.ada, {"how": "room 7"})
    await world.ada.presses("Remove")
    await world.ann.asks(Log())
    lines = [one for one in world.ann.reads.splitlines() if "People to turn to" in one]
    ends = [one.partition("People to turn to: ")[2] for one in lines]
    assert ends == ["1 → 0", "1 → 1, one of them changed", "0 → 1"]
    assert "room" not in world.ann.reads


async def test_what_an_admin_writes_is_never_markup(world: World) -> None:
    await world.ada.asks(Contact(label="*Ombud*\n# big", how="<@room> `2`"))
    await world.ann.asks(Support())
    written = [
        span.text
        for block in world.ann.sees.blocks
        for spans in getattr(block, "points", ())
        for span in spans
        if isinstance(span, Plain)
    ]
    assert written == ["*Ombud* # big: <@room> `2`"]


@pytest.mark.parametrize(
    ("command", "field"),
    [
        (Contact(label=" . ", how="room 2"), "label"),
        (Contact(label="Ombud", how="\u200b"), "how"),
        (Contact(label="Ombud", how="2", review_by=date(2026, 3, 2)), "review_by"),
        (Contact(label="Ombud", how="2", review_by=date(2028, 3, 2)), "review_by"),
    ],
)
async def test_what_does_not_fit_is_said_beside_its_field(
    world: World, command: Contact, field: str
) -> None:
    assert isinstance(await world.ada.asks(command), Fix)
    assert set(world.ada.errors) == {field}


async def test_a_team_names_at_most_ten(world: World) -> None:
    for n in range(MOST):
        await world.ada.asks(Contact(label=f"Contact {n}", how="room 2"))
    await world.ada.asks(OMBUD)
    assert set(world.ada.errors) == {"label"}
    await world.ada.asks(Contacts())
    assert "Add a contact" not in [one.label for one in buttons(world.ada.sees)]


async def test_admins_are_asked_twice_a_year_before_a_contact_may_be_out_of_date(
    world: World,
) -> None:
    await world.ada.asks(OMBUD)
    await world.clock.advance(days=(HOLDS - LEAD).days - 1)
    assert asked(world) == []
    await world.clock.advance(days=2)
    [question] = asked(world)
    assert "out of date" not in await support(world)
    await world.ada.presses("Still right", on=question)
    await world.clock.advance(days=30)
    assert "out of date" not in await support(world)
    assert len(asked(world)) == 1


async def test_past_its_day_a_contact_is_shown_as_perhaps_out_of_date(world: World) -> None:
    await world.ada.asks(replace_day(OMBUD, date(2026, 3, 20)))
    await world.clock.advance(days=13)
    assert len(asked(world)) == 1
    await world.clock.advance(days=7)
    assert "does not answer to your management · may be out of date" in await support(world)


async def test_a_question_can_be_answered_by_a_change(world: World) -> None:
    await world.ada.asks(replace_day(OMBUD, date(2026, 3, 20)))
    await world.clock.advance(days=13)
    await world.ada.presses("Change", on=asked(world)[0])
    await fills(world, world.ada, {"how": "room 9"})
    await world.clock.advance(days=20)
    said = await support(world)
    assert "Ombud: room 9" in said
    assert "out of date" not in said


async def test_a_contact_of_another_team_is_not_shown_in_the_channel_of_this_one(
    world: World,
) -> None:
    other = a_team(world.clock, id="team-two", channel="kitchen")
    await world.add(other)
    await replace(world.ada, channel=other.channel).asks(OMBUD)
    assert "Ombud" not in await support(world)


async def test_in_the_direct_conversation_all_teams_of_the_workspace_count(world: World) -> None:
    other = a_team(world.clock, id="team-two", channel="kitchen")
    await world.add(other)
    for player in (world.ada, replace(world.ada, channel=other.channel)):
        await player.asks(OMBUD)
    await world.ann.asks(Support(), directly=True)
    assert world.ann.reads.count("Ombud") == 1


async def test_a_team_that_is_left_takes_its_contacts_along(world: World) -> None:
    await world.ada.asks(OMBUD)
    await world.ada.asks(Leave(sure=True))
    async with world.store.reading() as work:
        assert await work.contacts.of(world.team.id) == []


async def test_at_rest_no_contact_can_be_read(world: World) -> None:
    await world.ada.asks(OMBUD)
    async with world.store.engine.connect() as connection:
        [row] = await connection.exec_driver_sql("SELECT * FROM contact")
    assert b"Ombud" not in row.sealed
    assert "Ombud" not in str(tuple(row))


def replace_day(command: Contact, day: date) -> Contact:
    return command.model_copy(update={"review_by": day})
