"""What somebody tries who wants to learn who gave thanks, or what waits for whom."""

import pytest
from pydantic import ValidationError

from bot.commands import Appreciate, Rounds
from bot.testing import Player, World
from tests.scenarios.thanks import gives, in_the_box, sends


async def tries(player: Player, to: str, deed: str) -> str:
    """What is said to somebody who sends a note."""
    await player.asks(Appreciate(to=(to,), deed=deed))
    await sends(player)
    return player.reads


async def test_a_round_keeps_the_caps_with_which_it_opened(world: World) -> None:
    await world.ada.asks(Rounds(per_person=6))
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    assert "as many notes as it can" in await tries(world.ann, "bob", "You helped with a bug.")
    assert await in_the_box(world) == 5


@pytest.mark.parametrize("caps", [{"per_person": 4}, {"per_round": 9}])
def test_no_cap_is_so_low_that_it_counts_notes(caps: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        Rounds.model_validate(caps)


async def test_a_full_box_and_one_full_for_a_person_say_the_same(world: World) -> None:
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    for_bob = await tries(world.ann, "bob", "You helped with a bug.")
    for n in range(25):
        to = f"friend{n // 5}"
        await gives(world.somebody(f"other{n}"), to, f"You explained the build, step {n}.")
    assert await in_the_box(world) == 30
    assert await tries(world.ann, "eve", "You found the mistake.") == for_bob


async def test_a_try_that_a_full_box_refuses_counts_for_the_day(world: World) -> None:
    for n in range(5):
        await gives(world.somebody(f"giver{n}"), "bob", f"You explained the build, part {n}.")
    for n in range(3):
        await tries(world.ann, "bob", f"You helped with bug number {n}.")
    await world.ann.asks(Appreciate(to=("bob",), deed="You helped once more."))
    assert "enough for a day" in world.ann.reads
