"""What can not be sent: one clear private sentence, and nothing kept."""

import pytest

from bot.commands import Appreciate, parse
from bot.commands.reading import read
from bot.model.command import Draft
from bot.testing import World
from tests.scenarios.thanks import gives, in_the_box, sends

GOOD = "You stayed until the release was out."


def a_note(to: str = "bob", deed: str = GOOD, **more: object) -> Appreciate:
    values: dict[str, object] = {"to": tuple(to.split(",")), "deed": deed, **more}
    return Appreciate.model_validate(values)


async def test_nobody_thanks_themself(world: World) -> None:
    await world.ann.asks(a_note("bob,ann"))
    assert world.ann.errors == {"to": "You can thank others here. Please leave yourself out."}


async def test_a_program_is_not_thanked(world: World) -> None:
    world.platform.programs.add(world.bob.person)
    await world.ann.asks(a_note())
    assert "not a person" in world.ann.errors["to"]


async def test_somebody_who_left_or_is_unknown_is_not_thanked(world: World) -> None:
    world.platform.gone.add(world.bob.person)
    await world.ann.asks(a_note())
    assert "can not find that person" in world.ann.errors["to"]


async def test_while_the_platform_does_not_tell_nothing_is_sent(world: World) -> None:
    world.platform.silent.add(world.bob.person)
    await world.ann.asks(a_note())
    assert "try again in a moment" in world.ann.errors["to"]


@pytest.mark.parametrize("blank", ["\u200b\u2060", "\u202e \u2066", "\x07\x1b"])
async def test_words_that_show_nothing_are_missing(world: World, blank: str) -> None:
    await world.ann.asks(a_note(deed=blank))
    assert world.ann.errors == {"deed": "Please fill this in."}


@pytest.mark.parametrize("words", ["Look: https://evil.example/x", "see www.evil.example"])
async def test_links_are_refused(world: World, words: str) -> None:
    await world.ann.asks(a_note(deed=words))
    assert "leave out links" in world.ann.errors["deed"]


@pytest.mark.parametrize("words", ["Thanks @everyone for it", "<!channel> look", "@here thanks"])
async def test_words_that_call_everybody_are_refused(world: World, words: str) -> None:
    await world.ann.asks(a_note(deed=words))
    assert "call everybody" in world.ann.errors["deed"]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("deed", "x" * 5_000, "long"),
        ("deed", "   ", "missing"),
        ("to", "", "missing"),
        ("to", ",".join(f"p{n}" for n in range(50)), "many"),
    ],
)
async def test_a_form_says_what_does_not_fit(
    world: World, field: str, value: str, code: str
) -> None:
    draft = read("appreciate", {"to": "bob", "deed": GOOD, field: value})
    assert isinstance(draft, Draft)
    assert draft.problems == {field: code}
    await world.ann.asks(draft)
    assert list(world.ann.errors) == [field]


async def test_a_name_that_was_only_typed_is_asked_for_again(world: World) -> None:
    draft = parse("appreciate", "@bob for staying late")
    await world.ann.asks(draft)
    assert "pick the person" in world.ann.errors["to"]


async def test_signs_that_hide_or_flip_words_are_wiped_away(world: World) -> None:
    await world.ann.asks(a_note(deed="You \u202estayed\u202c until the re\u200blease was out\x07."))
    assert GOOD in world.ann.reads


async def test_what_may_hurt_goes_back_with_its_reason(world: World) -> None:
    await world.ann.asks(a_note(deed="You finally did something useful, you idiot."))
    assert "I did not keep this" in world.ann.reads
    assert "One of the words can hurt." in world.ann.reads
    await world.ann.presses("Edit")
    assert isinstance(world.ann.unfinished, Draft)


async def test_a_hint_is_gentle_and_blocks_nothing(world: World) -> None:
    await world.ann.asks(a_note(deed="You helped my team with the release yesterday. Ann"))
    assert "It is only a hint" in world.ann.reads
    assert "may show who you are" in world.ann.reads
    await sends(world.ann)
    assert "Kept for the next round" in world.ann.reads


async def test_the_own_name_in_a_note_is_pointed_out(world: World) -> None:
    await world.ann.asks(a_note(deed="You helped ann with the whole release."))
    assert "Your name stands in it." in world.ann.reads


async def test_despair_is_not_delivered_but_answered(world: World) -> None:
    await world.ann.asks(a_note(deed="Thank you for everything. I do not want to live any more."))
    assert "findahelpline.com" in world.ann.reads
    assert await in_the_box(world) == 0


async def test_three_notes_a_day_are_enough(world: World) -> None:
    for n in range(3):
        await gives(world.ann, "bob", f"You explained the build to us, part {n}.")
    await world.ann.asks(a_note(deed="You explained one more thing to all of us."))
    assert "enough for a day" in world.ann.reads
    await world.clock.advance(days=1)
    await world.ann.asks(a_note(deed="You explained one more thing to all of us."))
    assert "This is how it will look" in world.ann.reads


async def test_the_same_note_is_kept_once_whoever_sends_it(world: World) -> None:
    await gives(world.ann, "bob", GOOD)
    other = world.somebody("dee")
    await other.asks(a_note(deed="you stayed, until the release was OUT"))
    await sends(other)
    assert "waits in the box already" in other.reads
    assert await in_the_box(world) == 1


async def test_nobody_gets_more_than_five_notes_in_a_round(world: World) -> None:
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    other = world.somebody("giver9")
    await other.asks(a_note(deed="You explained the last part of the build."))
    await sends(other)
    assert "as many notes as it can" in other.reads
    assert await in_the_box(world) == 5
