"""What the playground keeps of a delivery: once, in order, edited, taken back, and after a restart."""

import asyncio

import pytest

from adapters.web.posts import Posts
from bot.clock import MovableClock
from bot.model.delivery import Absent, Delete, Edit, Receipt
from bot.model.errors import Gone, Malformed, Scope
from bot.model.place import Channel, DeliveryId, Group, Person, Place, Thread
from bot.testing.shelf import MemoryShelf
from tests.adapters.web.stand_ins import (
    ADA,
    BEN,
    TEAM,
    a_delivery,
    a_playground,
    direct,
    says,
)

D1 = DeliveryId("d1")
NOBODY = Person(workspace="playground", ref="nobody")


class SlowShelf(MemoryShelf):
    """A shelf whose first list of items is on its way until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = asyncio.Event()
        self.answer = asyncio.Event()

    async def items(self, prefix: str) -> dict[str, bytes]:
        found = await super().items(prefix)
        if not self.asked.is_set():
            self.asked.set()
            await self.answer.wait()
        return found


async def test_a_delivery_is_found_after_it_was_sent() -> None:
    playground = a_playground()
    receipt = await playground.send(a_delivery("d1"))
    assert await playground.find(a_delivery("d1")) == receipt == Receipt(ref="d1")


async def test_a_delivery_that_was_not_sent_is_absent() -> None:
    assert await a_playground().find(a_delivery("d1")) == Absent()


async def test_sending_twice_is_the_same_as_once() -> None:
    shelf = MemoryShelf()
    playground = a_playground(shelf)
    await playground.send(a_delivery("d1"))
    first = dict(shelf.values)
    await playground.send(a_delivery("d1"))
    assert shelf.values == first


async def test_a_delivery_is_found_by_another_process_on_the_same_shelf() -> None:
    shelf = MemoryShelf()
    other = a_playground(shelf)
    assert await other.find(a_delivery("d1")) == Absent()
    await a_playground(shelf).send(a_delivery("d1"))
    assert await other.find(a_delivery("d1")) == Receipt(ref="d1")


async def test_a_page_that_is_read_during_the_first_post_does_not_hide_it() -> None:
    shelf = SlowShelf()
    posts = Posts(shelf, MovableClock())
    reader = asyncio.create_task(posts.all())
    await shelf.asked.wait()
    await posts.apply(a_delivery("d1"))
    shelf.answer.set()
    assert list(await reader) == list(await posts.all()) == ["d1"]


async def test_a_post_that_can_not_be_read_does_not_hide_the_others() -> None:
    shelf = MemoryShelf()
    for id in ("d1", "d2"):
        await a_playground(shelf).send(a_delivery(id))
    shelf.values["post/d1"] = b"{}"
    assert list(await Posts(shelf, MovableClock()).all()) == ["d2"]


async def test_an_edit_is_absent_until_it_arrived() -> None:
    playground = a_playground()
    change = a_delivery("e1", Edit(of=D1, message=says("new")), of="d1")
    await playground.send(a_delivery("d1"))
    assert await playground.find(change) == Absent()
    await playground.send(change)
    assert await playground.find(change) == Receipt(ref="d1")


async def test_an_edit_that_comes_after_a_deletion_brings_nothing_back() -> None:
    shelf = MemoryShelf()
    playground = a_playground(shelf)
    await playground.send(a_delivery("d1"))
    await playground.send(a_delivery("x1", Delete(of=D1), of="d1"))
    await playground.send(a_delivery("e1", Edit(of=D1, message=says("secret")), of="d1"))
    assert b"secret" not in shelf.values["post/d1"]


async def test_words_that_were_taken_back_are_no_longer_stored() -> None:
    shelf = MemoryShelf()
    playground = a_playground(shelf)
    await playground.send(a_delivery("d1"))
    await playground.send(a_delivery("x1", Delete(of=D1), of="d1"))
    assert b"post d1" not in shelf.values["post/d1"]


@pytest.mark.parametrize("act", [Edit(of=D1, message=says("new")), Delete(of=D1)])
async def test_what_was_never_posted_can_not_be_changed(act: Edit | Delete) -> None:
    with pytest.raises(Malformed):
        await a_playground().send(a_delivery("e1", act, of="d1"))


async def test_a_thread_needs_a_post_above_it() -> None:
    with pytest.raises(Malformed):
        await a_playground().send(a_delivery("d2", to=Thread(root=D1)))


@pytest.mark.parametrize(
    ("to", "scope"),
    [
        (Channel(workspace="playground", ref="elsewhere"), Scope.TEAM),
        (direct(NOBODY), Scope.PERSON),
        (Group(near=TEAM, people=(ADA, NOBODY)), Scope.PERSON),
    ],
)
async def test_a_place_that_is_not_there_is_gone(to: Place, scope: Scope) -> None:
    with pytest.raises(Gone) as error:
        await a_playground().send(a_delivery("d1", to=to))
    assert error.value.scope is scope


async def test_only_ada_is_an_admin() -> None:
    playground = a_playground()
    assert [(await playground.look(one)).admin for one in (ADA, BEN)] == [True, False]


async def test_four_people_are_in_the_channel() -> None:
    assert (await a_playground().look(Channel(workspace="playground", ref="team"))).size == 4


async def test_the_page_is_complete() -> None:
    assert [finding.ok for finding in await a_playground().check()] == [True]
