"""What the adapter remembers of people goes after its time, whether anybody asks for it or not."""

import gc
import weakref

import discord

from adapters.discord.homes import KEPT
from adapters.discord.lately import Lately
from bot.model.delivery import Post
from bot.testing import FakeClock
from bot.testing.contract.builders import a_delivery
from tests.adapters.discord.scene import Scene, says


class Words:
    """Something that can be seen to be gone."""


def test_a_value_that_is_over_goes_with_the_next_use_of_another() -> None:
    clock = FakeClock()
    lately: Lately[str, Words] = Lately(clock, 60.0, 10)
    lately.put("old", words := Words())
    kept = weakref.ref(words)
    del words
    clock.let_pass(60)
    lately.put("new", Words())
    assert kept() is None


def test_a_value_that_is_over_is_not_given_out() -> None:
    clock = FakeClock()
    lately: Lately[str, str] = Lately(clock, 60.0, 10)
    lately.put("old", "words")
    clock.let_pass(59)
    assert lately.get("old") == "words"
    clock.let_pass(1)
    assert lately.get("old") is None


def test_what_is_used_again_lives_anew_and_the_oldest_makes_room() -> None:
    lately: Lately[int, str] = Lately(FakeClock(), 60.0, 2)
    for key in (1, 2, 1, 3):
        lately.put(key, "x")
    assert [lately.get(key) for key in (1, 2, 3)] == ["x", None, "x"]


def test_what_is_taken_is_forgotten() -> None:
    lately: Lately[int, str] = Lately(FakeClock(), 60.0, 2)
    lately.put(1, "x")
    assert (lately.take(1), lately.take(1)) == ("x", None)


async def test_a_post_drops_what_is_over_of_people_who_do_nothing(scene: Scene) -> None:
    scene.platform._rooms.put("room", scene.ben.id)
    scene.world.clock.let_pass(KEPT)
    await scene.platform.send(a_delivery(Post(message=says("hello")), scene.channel))
    assert scene.platform._rooms._values == {}


async def test_what_somebody_typed_does_not_lie_in_memory_after_its_answer(scene: Scene) -> None:
    await scene.ben.types("/haven help", in_=scene.general)
    await scene.ben.answered()
    await scene.platform.look(scene.channel)  # a real request, so the adapter gets its turn
    gc.collect()
    assert [one for one in gc.get_objects() if isinstance(one, discord.Interaction)] == []
