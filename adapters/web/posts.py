"""What Haven posted in the playground, kept on the adapter's shelf under the id of its delivery."""

import logging
from collections.abc import Iterable
from datetime import datetime

from pydantic import BaseModel, ConfigDict, ValidationError

from adapters.web.address import address
from bot.model.delivery import Delete, Delivery, Edit, Post, Receipt
from bot.model.errors import Malformed
from bot.model.message import Message
from bot.ports import Clock, Shelf

log = logging.getLogger(__name__)

_PREFIX = "post/"


class Posted(BaseModel):
    """One post: `where` is an address, `message` is None once it was taken back.

    `applied` names the edits and deletions that it went through, so that `find` can tell which ones arrived.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    seq: int
    where: str
    at: datetime
    message: Message | None
    edited: bool = False
    applied: tuple[str, ...] = ()


class Posts:
    """All posts in memory, and each of them on the shelf. Writers take turns outside (see `WebPlatform.send`)."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock
        self._by_id: dict[str, Posted] | None = None
        self._seq = 0

    async def all(self) -> dict[str, Posted]:
        """Every post by its id, oldest first."""
        if self._by_id is None:
            values = (await self._shelf.items(_PREFIX)).values()
            posts = sorted(_readable(values), key=lambda one: one.seq)
            # Another read may have been quicker, and a post may have been added to what it found.
            if self._by_id is None:
                self._by_id = {one.id: one for one in posts}
                self._seq = max(self._seq, posts[-1].seq if posts else 0)
        return self._by_id

    async def next_seq(self) -> int:
        """A number that is higher than all before, also than those of an earlier run."""
        await self.all()
        self._seq += 1
        return self._seq

    async def find(self, delivery: Delivery) -> Receipt | None:
        """The receipt of a delivery that arrived, read from the shelf itself."""
        post = await self._read(_target(delivery))
        if post is None:
            return None
        arrived = isinstance(delivery.act, Post) or delivery.id in post.applied
        return Receipt(ref=post.id) if arrived else None

    async def apply(self, delivery: Delivery) -> Posted:
        """Carry a delivery out, once. Malformed if what it changes was never posted."""
        found = await self._read(_target(delivery))
        match delivery.act:
            case Post(message=message):
                return found or await self._keep(await self._new(delivery, message))
            case Edit(message=message):
                return await self._change(found, delivery, message)
            case Delete():
                return await self._change(found, delivery, None)

    async def say_instead(self, id: str, message: Message) -> Posted | None:
        """What is said in place of a post in a direct conversation; None if it is not there any more."""
        post = await self._read(id)
        if post is None or post.message is None:
            return None
        return await self._keep(post.model_copy(update={"message": message, "edited": True}))

    async def _new(self, delivery: Delivery, message: Message) -> Posted:
        return Posted(
            id=delivery.id,
            seq=await self.next_seq(),
            where=address(delivery.to),
            at=self._clock.now(),
            message=message,
        )

    async def _change(
        self, post: Posted | None, delivery: Delivery, message: Message | None
    ) -> Posted:
        if post is None:
            raise Malformed("there is no such post to change")
        if delivery.id in post.applied:
            return post
        # What was taken back stays so, even if an older edit arrives late.
        message = message if post.message is not None else None
        applied = (*post.applied, delivery.id)
        return await self._keep(
            post.model_copy(update={"message": message, "edited": True, "applied": applied})
        )

    async def _keep(self, post: Posted) -> Posted:
        posts = await self.all()
        await self._shelf.put(_PREFIX + post.id, post.model_dump_json().encode())
        posts[post.id] = post
        return post

    async def _read(self, ref: str) -> Posted | None:
        value = await self._shelf.get(_PREFIX + ref)
        return None if value is None else Posted.model_validate_json(value)


def _readable(values: Iterable[bytes]) -> list[Posted]:
    """What can be read; a post that was damaged must not take the others with it."""
    found: list[Posted] = []
    broken = 0
    for value in values:
        try:
            found.append(Posted.model_validate_json(value))
        except ValidationError:
            broken += 1
    if broken:
        log.error(
            "posts can not be read and are passed over",
            extra={"action": "web.unreadable", "key": str(broken)},
        )
    return found


def _target(delivery: Delivery) -> str:
    match delivery.act:
        case Post():
            return delivery.id
        case Edit(of=of) | Delete(of=of):
            return delivery.of.ref if delivery.of else of
