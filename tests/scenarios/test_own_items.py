"""Practices that a team writes itself: a member suggests, an admin decides, and they take turns with the others."""

from collections.abc import Mapping

import pytest

from bot.commands import (
    Accept,
    Another,
    Decline,
    Edit,
    Items,
    Log,
    Practice,
    Preview,
    Retire,
    Suggest,
    Swap,
    Why,
    read,
    unpack,
)
from bot.model.ask import Fix
from bot.model.command import Command, Draft
from bot.model.message import Message, Note, Paragraph, Plain, Quote, plain
from bot.model.own_item import OwnItem, OwnState
from bot.model.practice import Practice as Nine
from bot.rules.own_items import MOST, new_id
from bot.testing import Player, Sent, World, a_team
from bot.testing.world import buttons

PROUD = Suggest(
    practice=Nine.EMPATHY,
    title="Proud of it",
    body="Ask a colleague what they are proud of this week, and listen.",
    why="People like to be asked.",
)
ITEM = "em-cp-t1"


async def test_a_member_suggests_and_an_admin_accepts(world: World) -> None:
    await world.ann.asks(PROUD)
    assert "“Proud of it” waits for an admin now." in world.ann.reads
    await world.ada.presses("Accept", on=_direct(world, world.ada)[-1])
    assert "“Proud of it” is one of this team's practices now." in world.ada.reads
    told = _direct(world, world.ann)[-1].message
    assert told is not None
    assert plain(told).startswith("“Proud of it” is one of the practices of #general now.")


async def test_admins_are_told_of_a_suggestion_once_and_not_by_whom(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.clock.advance(days=1)
    [notice] = _direct(world, world.ada)
    assert notice.message is not None
    assert PROUD.body in plain(notice.message)
    assert "ann" not in notice.message.model_dump_json()


async def test_what_an_admin_suggests_is_in_use_at_once(world: World) -> None:
    await world.ada.asks(PROUD)
    assert "is one of this team's practices now" in world.ada.reads
    assert _direct(world, world.ada) == []
    assert [own.state for own in await _living(world)] == [OwnState.ACCEPTED]


async def test_a_declined_suggestion_is_deleted_and_its_reason_told(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.presses("Decline", on=_direct(world, world.ada)[-1])
    await _fills(world, world.ada, {"reason": "We have one like it."})
    assert "“Proud of it” is declined and deleted." in world.ada.reads
    told = _direct(world, world.ann)[-1].message
    assert told is not None
    assert "We have one like it." in plain(told)
    assert await _living(world) == []


async def test_a_decision_needs_no_opt_in_and_who_asked_for_it_is_forgotten(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Accept(item=ITEM))
    assert len(_direct(world, world.ann)) == 1
    assert (await _living(world))[0].who is None


async def test_two_admins_who_accept_accept_once(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Accept(item=ITEM))
    await world.ada.asks(Accept(item=ITEM))
    assert "is one of this team's practices now" in world.ada.reads
    assert len(_direct(world, world.ann)) == 1


async def test_a_suggestion_whose_author_wants_to_be_forgotten_can_still_be_decided(
    world: World,
) -> None:
    await world.ann.asks(PROUD)
    async with world.store.writing() as work:
        await work.personal.forget(world.team.workspace, world.ann.person)
    await world.ada.asks(Decline(item=ITEM, reason="No."))
    assert _direct(world, world.ann) == []
    assert await _living(world) == []


async def test_an_own_item_is_posted_shown_again_and_explained(world: World) -> None:
    await _comes_next(world)
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
    await _swaps_to(world, PROUD.title)
    await world.ann.asks(Preview())
    assert PROUD.title in world.ann.reads
    assert (await _upcoming(world))[0] == PROUD.title
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
    assert PROUD.title not in await _upcoming(world)


async def test_a_retired_item_comes_no_more_and_its_post_is_still_explained(world: World) -> None:
    await _comes_next(world)
    await world.clock.advance(hours=1)
    await world.ada.asks(Retire(item=ITEM))
    assert world.ada.reads == "“Proud of it” will not come again."
    await world.ann.asks(Why())
    assert PROUD.why in world.ann.reads
    await world.ann.asks(Preview())
    assert PROUD.title not in world.ann.reads


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
    await _fills(world, world.ada, {"title": "Proud again"})
    assert world.ada.reads == "“Proud again” is changed."
    assert [own.title for own in await _living(world)] == ["Proud again"]


async def test_of_two_admins_who_change_an_item_at_once_the_second_sees_the_first(
    world: World,
) -> None:
    await world.ada.asks(PROUD)
    await world.ada.presses("Edit")
    opened = world.ada.unfinished
    form = await world.form(world.ada, opened)
    await _fills(world, world.ada, {"title": "By the first"})
    values = {one.name: one.value for one in form.fields} | dict(form.hidden)
    reply = await world.ada.asks(read("edit", values | {"title": "By the second"}))
    assert world.ada.errors == {
        "title": "Somebody changed this practice meanwhile. Please look at it again."
    }
    assert isinstance(reply, Fix)
    again = await world.form(world.ada, reply.command)
    assert again.fields[0].value == "By the first"
    assert [own.title for own in await _living(world)] == ["By the first"]


async def test_an_item_is_changed_only_into_what_fits(world: World) -> None:
    await world.ada.asks(PROUD)
    await world.ada.asks(Edit(item=ITEM, title="Loud!", body=PROUD.body, why=PROUD.why))
    assert world.ada.errors == {"title": "Please leave out the exclamation marks."}
    assert [own.title for own in await _living(world)] == [PROUD.title]


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


@pytest.mark.parametrize(
    "command",
    [
        Items(),
        Accept(item=ITEM),
        Decline(item=ITEM, reason="No."),
        Edit(item=ITEM, title="A", body="B", why="C"),
        Retire(item=ITEM),
    ],
)
async def test_only_admins_decide(world: World, command: Command) -> None:
    await world.ann.asks(PROUD)
    before = await _living(world)
    await world.ann.asks(command)
    assert world.ann.reads == "Only admins of this workspace can do that."
    assert await _living(world) == before


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"title": ""}, "Please fill this in."),
        ({"title": "\u200b\u202e"}, "Please fill this in."),
        ({"title": "One two three four five six seven"}, "Please use at most 6 words."),
        ({"title": "Cheer!"}, "Please leave out the exclamation marks."),
        ({"body": "Who? What? When?"}, "Please ask at most 2 questions."),
        ({"body": "word " * 61}, "Please use at most 60 words."),
        ({"body": "x" * 10_000}, "Please use at most 600 characters."),
        ({"body": "<!channel> come here"}, "Please leave out the exclamation marks."),
        ({"why": "It heals people."}, "Please find another word for “heals”."),
        ({"why": "word " * 26}, "Please use at most 25 words."),
        ({"practice": "astrology"}, "Please choose one of the options."),
    ],
)
async def test_what_does_not_fit_is_a_sentence_under_its_field_and_nothing_is_kept(
    world: World, change: dict[str, str], sentence: str
) -> None:
    await world.ann.asks(read("suggest", PROUD.model_dump(mode="json") | change))
    assert world.ann.errors == {next(iter(change)): sentence}
    assert await _living(world) == []


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
    await _comes_next(world, body=words, why=words)
    await world.clock.advance(hours=1)
    assert words in _plain_words(world.channel.last.message)
    await world.ann.asks(Why())
    assert words in _plain_words(world.ann.sees)
    await world.ada.asks(Items())
    assert words in _plain_words(world.ada.sees)


async def test_signs_that_turn_a_line_around_are_left_out(world: World) -> None:
    await world.ann.asks(
        PROUD.model_copy(update={"title": "safe\u202eelif", "body": "a\u0335" * 9})
    )
    [own] = await _living(world)
    assert own.title == "safeelif"


async def test_a_hostile_reason_stays_words(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Decline(item=ITEM, reason="<!channel> **no**"))
    assert "<!channel> **no**" in _plain_words(_direct(world, world.ann)[-1].message)


async def test_a_reason_of_nothing_is_asked_for_again(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Decline(item=ITEM, reason="\u200b"))
    assert world.ada.errors == {"reason": "Please fill this in."}
    assert len(await _living(world)) == 1


async def test_a_team_keeps_200_items_and_says_so_once_it_is_full(world: World) -> None:
    async with world.store.writing() as work:
        for n in range(1, MOST):
            await work.own_items.add(world.team.id, _own(n), None)
    await world.ann.asks(PROUD)
    for _ in range(3):
        await world.ann.asks(PROUD)
        assert world.ann.errors == {
            "title": "This team has 200 practices of its own, and I can not keep more. "
            "An admin can retire some."
        }
    assert len(await _living(world)) == MOST
    await world.ada.asks(Retire(item=ITEM))
    await world.ann.asks(PROUD)
    assert "waits for an admin now" in world.ann.reads


async def test_accepting_what_was_retired_is_refused(world: World) -> None:
    await world.ada.asks(PROUD)
    await world.ada.asks(Retire(item=ITEM))
    await world.ada.asks(Accept(item=ITEM))
    assert world.ada.reads == (
        "That practice was retired. You can suggest it again with /haven suggest."
    )


@pytest.mark.parametrize(
    "command", [Edit(item=ITEM, title="A", body="B", why="C"), Retire(item=ITEM)]
)
async def test_what_was_retired_can_not_be_changed(world: World, command: Command) -> None:
    await world.ada.asks(PROUD)
    await world.ada.asks(Retire(item=ITEM))
    await world.ada.asks(command)
    assert world.ada.reads.startswith("That practice was retired.")


async def test_declining_what_was_accepted_meanwhile_is_refused(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Accept(item=ITEM))
    await world.ada.asks(Decline(item=ITEM, reason="No."))
    assert world.ada.reads.startswith("That practice was decided about already.")


@pytest.mark.parametrize(
    "command",
    [
        Accept(item=ITEM),
        Decline(item=ITEM, reason="No."),
        Edit(item=ITEM, title="A", body="B", why="C"),
        Retire(item=ITEM),
    ],
)
async def test_an_item_of_another_workspace_is_not_there(world: World, command: Command) -> None:
    other = a_team(world.clock, id="team-two", workspace="beta", channel="beta")
    await world.add(other)
    async with world.store.writing() as work:
        await work.own_items.add(other.id, _own(1), None)
    await world.ada.asks(command)
    assert world.ada.reads.startswith("That practice is not there any more.")
    await world.ada.asks(command.model_copy(update={"team": other.id}))
    assert world.ada.reads.startswith("This channel has no daily practice yet.")
    async with world.store.reading() as work:
        assert await work.own_items.get(other.id, ITEM) == _own(1)


async def test_what_one_team_wrote_does_not_come_to_another(world: World) -> None:
    other = a_team(world.clock, id="team-two", channel="other")
    await world.add(other)
    await world.ada.asks(PROUD)
    theirs = await world.bot("test").upcoming(other.channel)
    assert PROUD.title not in [one.title for one in theirs]
    world.ann.channel = other.channel
    await world.ann.asks(Preview())
    assert PROUD.title not in world.ann.reads


async def test_a_suggestion_of_one_of_several_teams_is_decided_in_a_direct_message(
    world: World,
) -> None:
    await world.add(a_team(world.clock, id="team-two", channel="other"))
    await world.ann.asks(PROUD)
    notice = _direct(world, world.ada)[-1].message
    accept = next(one for one in buttons(notice) if one.label == "Accept")
    await world.ada.asks(_command(accept.does), directly=True)
    assert "is one of this team's practices now" in world.ada.reads


async def test_a_team_with_as_many_items_as_it_may_have_gets_its_posts(world: World) -> None:
    async with world.store.writing() as work:
        for n in range(1, MOST + 1):
            await work.own_items.add(world.team.id, _own(n), None)
    await world.clock.advance(weeks=2)
    assert len(world.channel.posts) == 10


def _own(n: int, title: str = PROUD.title, body: str = PROUD.body, why: str = PROUD.why) -> OwnItem:
    """An item that is in use."""
    return OwnItem(
        id=new_id(Nine.EMPATHY, n),
        state=OwnState.ACCEPTED,
        practice=Nine.EMPATHY,
        title=title,
        body=body,
        why=why,
    )


async def _living(world: World) -> list[OwnItem]:
    async with world.store.reading() as work:
        return await work.own_items.living(world.team.id)


def _direct(world: World, player: Player) -> list[Sent]:
    return world.platform.to_person(player.person)


async def _upcoming(world: World) -> list[str]:
    return [one.title for one in await world.bot("test").upcoming(world.team.channel)]


async def _fills(world: World, player: Player, values: Mapping[str, str]) -> None:
    """Fill in some fields of the form that stands open, and send it."""
    form = await world.form(player, player.unfinished)
    shown = {one.name: one.value for one in form.fields}
    await player.asks(read(form.word, {**shown, **form.hidden, **values}))


async def _comes_next(world: World, body: str = PROUD.body, why: str = PROUD.why) -> None:
    """The team has one item of its own, and it is the next to be posted."""
    async with world.store.writing() as work:
        await work.own_items.add(world.team.id, _own(1, body=body, why=why), None)
    await _swaps_to(world, PROUD.title)


async def _swaps_to(world: World, title: str) -> None:
    for _ in range(200):
        await world.ada.asks(Swap())
        if title in world.ada.reads:
            return
    raise AssertionError(f"{title} never came up")


def _plain_words(message: Message | None) -> list[str]:
    """What stands in a message as somebody's own words."""
    assert message is not None
    lines = [one.spans for one in message.blocks if isinstance(one, Paragraph | Quote | Note)]
    return [span.text for line in lines for span in line if isinstance(span, Plain)]


def _command(does: str) -> Command:
    command = unpack(does)
    assert isinstance(command, Command)
    return command
