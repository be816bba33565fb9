"""Practices that a team writes itself: a member suggests, an admin decides, and it can be changed and retired."""

import pytest

from bot.commands import Accept, Decline, Edit, Items, Log, Retire, read
from bot.model.ask import Fix
from bot.model.command import Draft
from bot.model.message import plain
from bot.model.own_item import OwnState
from bot.testing import World, a_team
from bot.testing.player import buttons
from tests.scenarios.own_items import ITEM, PROUD, direct, fills, living, pressed


async def test_a_member_suggests_and_an_admin_accepts(world: World) -> None:
    await world.ann.asks(PROUD)
    assert "“Proud of it” waits for an admin now." in world.ann.reads
    await world.ada.presses("Accept", on=direct(world, world.ada)[-1])
    assert "“Proud of it” is one of this team's practices now." in world.ada.reads
    told = direct(world, world.ann)[-1].message
    assert told is not None
    assert plain(told).startswith("“Proud of it” is one of the practices of #general now.")


async def test_admins_are_told_of_a_suggestion_once_and_not_by_whom(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.clock.advance(days=1)
    [notice] = direct(world, world.ada)
    assert notice.message is not None
    assert PROUD.body in plain(notice.message)
    assert "ann" not in notice.message.model_dump_json()


async def test_what_an_admin_suggests_is_in_use_at_once(world: World) -> None:
    await world.ada.asks(PROUD)
    assert "is one of this team's practices now" in world.ada.reads
    assert direct(world, world.ada) == []
    assert [own.state for own in await living(world)] == [OwnState.ACCEPTED]


async def test_a_declined_suggestion_is_deleted_and_its_reason_told(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.presses("Decline", on=direct(world, world.ada)[-1])
    await fills(world, world.ada, {"reason": "We have one like it."})
    assert "“Proud of it” is declined and deleted." in world.ada.reads
    told = direct(world, world.ann)[-1].message
    assert told is not None
    assert "We have one like it." in plain(told)
    assert await living(world) == []


async def test_a_decision_needs_no_opt_in_and_who_asked_for_it_is_forgotten(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Accept(item=ITEM))
    assert len(direct(world, world.ann)) == 1
    assert (await living(world))[0].who is None


async def test_two_admins_who_accept_accept_once(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Accept(item=ITEM))
    await world.ada.asks(Accept(item=ITEM))
    assert "is one of this team's practices now" in world.ada.reads
    assert len(direct(world, world.ann)) == 1


async def test_a_suggestion_whose_author_wants_to_be_forgotten_can_still_be_decided(
    world: World,
) -> None:
    await world.ann.asks(PROUD)
    async with world.store.writing() as work:
        await work.personal.forget(world.team.workspace, world.ann.person)
    await world.ada.asks(Decline(item=ITEM, reason="No."))
    assert direct(world, world.ann) == []
    assert await living(world) == []


async def test_the_list_has_buttons_for_what_can_be_done(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(PROUD.model_copy(update={"title": "Second"}))
    await world.ada.asks(Items())
    labels = [one.label for one in buttons(world.ada.sees)]
    assert labels == ["Accept", "Decline", "Edit", "Retire"]
    assert "Suggested · Empathy · Proud of it" in world.ada.reads
    assert "In use · Empathy · Second" in world.ada.reads


async def test_the_list_shows_five_at_a_time(world: World) -> None:
    for n in range(7):
        await world.ada.asks(PROUD.model_copy(update={"title": f"Number {n}"}))
    await world.ada.asks(Items())
    assert [f"Number {n}" in world.ada.reads for n in (4, 5)] == [True, False]
    await world.ada.presses("More")
    assert [f"Number {n}" in world.ada.reads for n in (4, 5, 6)] == [False, True, True]
    assert "More" not in [one.label for one in buttons(world.ada.sees)]


async def test_a_page_beyond_the_end_is_the_last_page(world: World) -> None:
    await world.ada.asks(PROUD)
    await world.ada.asks(Items(turn=9))
    assert PROUD.title in world.ada.reads


async def test_an_empty_list_says_how_to_begin(world: World) -> None:
    await world.ada.asks(Items())
    assert "Anybody can suggest one with /haven suggest." in world.ada.reads


async def test_a_form_to_change_an_item_begins_with_its_words(world: World) -> None:
    await world.ada.asks(PROUD)
    await world.ada.presses("Edit")
    form = await world.form(world.ada, world.ada.unfinished)
    assert [one.value for one in form.fields] == [PROUD.title, PROUD.body, PROUD.why]
    await fills(world, world.ada, {"title": "Proud again"})
    assert world.ada.reads == "“Proud again” is changed."
    assert [own.title for own in await living(world)] == ["Proud again"]


async def test_of_two_admins_who_change_an_item_at_once_the_second_sees_the_first(
    world: World,
) -> None:
    await world.ada.asks(PROUD)
    await world.ada.presses("Edit")
    opened = world.ada.unfinished
    form = await world.form(world.ada, opened)
    await fills(world, world.ada, {"title": "By the first"})
    values = {one.name: one.value for one in form.fields} | dict(form.hidden)
    reply = await world.ada.asks(read("edit", values | {"title": "By the second"}))
    assert world.ada.errors == {
        "title": "Somebody changed this practice meanwhile. Please look at it again."
    }
    assert isinstance(reply, Fix)
    again = await world.form(world.ada, reply.command)
    assert again.fields[0].value == "By the first"
    assert [own.title for own in await living(world)] == ["By the first"]


async def test_an_item_is_changed_only_into_what_fits(world: World) -> None:
    await world.ada.asks(PROUD)
    await world.ada.asks(Edit(item=ITEM, title="Loud!", body=PROUD.body, why=PROUD.why))
    assert world.ada.errors == {"title": "Please leave out the exclamation marks."}
    assert [own.title for own in await living(world)] == [PROUD.title]


@pytest.mark.parametrize("values", [{}, {"item": ITEM}, {"item": "em-cp-t9"}])
async def test_a_form_for_what_is_not_in_use_begins_empty(
    world: World, values: dict[str, str]
) -> None:
    await world.ann.asks(PROUD)
    form = await world.form(world.ada, Draft(word="edit", values=values))
    assert [one.value for one in form.fields] == ["", "", ""]


async def test_members_can_read_what_admins_did_to_the_teams_items(world: World) -> None:
    await world.ada.asks(PROUD)
    await world.ada.asks(Retire(item=ITEM))
    await world.ann.asks(Log())
    assert "Practice of its own: Proud of it → nothing" in world.ann.reads
    assert "Practice of its own: nothing → Proud of it" in world.ann.reads


async def test_a_suggestion_of_one_of_several_teams_is_decided_in_a_direct_message(
    world: World,
) -> None:
    await world.add(a_team(world.clock, id="team-two", channel="other"))
    await world.ann.asks(PROUD)
    notice = direct(world, world.ada)[-1].message
    accept = next(one for one in buttons(notice) if one.label == "Accept")
    await world.ada.asks(pressed(accept.does), directly=True)
    assert "is one of this team's practices now" in world.ada.reads
