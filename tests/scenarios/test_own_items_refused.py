"""What can not be suggested or decided, and by whom: one sentence each, and nothing is kept."""

import pytest

from bot.commands import Accept, Decline, Edit, Items, Retire, read
from bot.model.command import Command
from bot.rules.own_items import MOST
from bot.testing import World, a_team
from tests.scenarios.own_items import ITEM, PROUD, an_own, direct, living, own_words


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
    before = await living(world)
    await world.ann.asks(command)
    assert world.ann.reads == "Only admins of this workspace can do that."
    assert await living(world) == before


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
    assert await living(world) == []


async def test_signs_that_turn_a_line_around_are_left_out(world: World) -> None:
    await world.ann.asks(
        PROUD.model_copy(update={"title": "safe\u202eelif", "body": "a\u0335" * 9})
    )
    [own] = await living(world)
    assert own.title == "safeelif"


async def test_a_hostile_reason_stays_words(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Decline(item=ITEM, reason="<!channel> **no**"))
    assert "<!channel> **no**" in own_words(direct(world, world.ann)[-1].message)


async def test_a_reason_of_nothing_is_asked_for_again(world: World) -> None:
    await world.ann.asks(PROUD)
    await world.ada.asks(Decline(item=ITEM, reason="\u200b"))
    assert world.ada.errors == {"reason": "Please fill this in."}
    assert len(await living(world)) == 1


async def test_a_team_keeps_200_items_and_says_so_once_it_is_full(world: World) -> None:
    async with world.store.writing() as work:
        for n in range(1, MOST):
            await work.own_items.add(world.team.id, an_own(n), None)
    await world.ann.asks(PROUD)
    for _ in range(3):
        await world.ann.asks(PROUD)
        assert world.ann.errors == {
            "title": "This team has 200 practices of its own, and I can not keep more. "
            "An admin can retire some."
        }
    assert len(await living(world)) == MOST
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
        await work.own_items.add(other.id, an_own(1), None)
    await world.ada.asks(command)
    assert world.ada.reads.startswith("That practice is not there any more.")
    await world.ada.asks(command.model_copy(update={"team": other.id}))
    assert world.ada.reads.startswith("This channel has no daily practice yet.")
    async with world.store.reading() as work:
        assert await work.own_items.get(other.id, ITEM) == an_own(1)
