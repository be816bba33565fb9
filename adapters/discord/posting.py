"""Deliveries to Discord: what is posted, changed and taken down, and whether it is there."""

from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO

import discord
from discord.abc import Messageable

from adapters.discord.groups import Groups
from adapters.discord.homes import Homes
from adapters.discord.marks import is_marked, nonce_of
from adapters.discord.places import may_read_history
from adapters.discord.render import render
from adapters.discord.rest import Denied, Rest
from adapters.discord.threads import done_in, open_thread
from adapters.discord.trouble import UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, meaning
from bot.model.delivery import Absent, CannotTell, Delete, Delivery, Edit, Found, Post, Receipt
from bot.model.errors import Malformed
from bot.model.message import Message, called
from bot.model.place import Channel, Direct, Group, Thread

LOOK_BACK = timedelta(seconds=150)
"""How long before the first try a post may have been made, by clocks that differ."""
MOST_LOOKED_AT = 500
"""Messages of a channel that are looked at where nobody knows when a post was tried first."""
GONE = "0"
"""Stands in a receipt for an id that we never heard, of a message that can not be changed or deleted by us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place for a message, or a message: what a receipt says."""

    workspace: str
    channel: str
    message: str = ""

    def receipt(self, message: int | str) -> Receipt:
        """The receipt of a message there."""
        return Receipt(ref=f"{self.workspace} {self.channel} {message}")


class Posting:
    """Sends and finds; every post carries its delivery's id, and a nonce that is the same however often it is tried."""

    def __init__(self, rest: Rest, homes: Homes) -> None:
        self._rest = rest
        self._homes = homes
        self._groups = Groups()

    async def send(self, delivery: Delivery) -> Receipt:
        """Carry a delivery out. Raises TryLater, Unknown, Gone or Malformed."""
        try:
            async with self._rest.calls() as client:
                match delivery.act:
                    case Post(message=message):
                        return await self._post(client, delivery, message)
                    case Edit(of=of, message=message):
                        return await self._edit(client, delivery, render(message, of))
                    case Delete():
                        return await self._delete(client, delivery)
        except Denied as error:
            raise meaning(error.status, error.code, delivery.to) from error

    async def find(self, delivery: Delivery) -> Found:
        """Look for the mark of a post in the history; CannotTell where Haven may not read it."""
        if not isinstance(delivery.act, Post):
            return CannotTell()
        try:
            async with self._rest.calls() as client:
                spot = await self._there_already(client, delivery)
                if spot is None:
                    return Absent()
                if not await _is_readable(client, delivery, spot):
                    return CannotTell()
                return await _found(client, delivery, spot)
        except Denied as error:
            if isinstance(delivery.to, Thread) and error.code == UNKNOWN_CHANNEL:
                return Absent()  # nobody has answered that post yet
            raise meaning(error.status, error.code, delivery.to) from error

    async def _post(self, client: discord.Client, delivery: Delivery, message: Message) -> Receipt:
        spot = await self._spot(client, delivery)
        try:
            return await _said(client, spot, delivery, message)
        except discord.NotFound as error:
            if error.code == UNKNOWN_MESSAGE:
                # The nonce is known and its message is not there: it was sent, and somebody deleted it.
                return spot.receipt(GONE)
            if error.code != UNKNOWN_CHANNEL or not isinstance(delivery.to, Thread):
                raise
        above = _standing(delivery)
        await open_thread(client, above.workspace, above.channel, above.message)
        return await _said(client, spot, delivery, message)

    async def _spot(self, client: discord.Client, delivery: Delivery) -> Spot:
        """Where a new post goes; the thread of a message has the id of that message."""
        match delivery.to:
            case Thread():
                above = _standing(delivery)
                return Spot(workspace=above.workspace, channel=above.message)
            case Channel(workspace=workspace, ref=ref):
                return Spot(workspace=workspace, channel=_number(ref))
            case Direct(person=person):
                conversation = await client.create_dm(discord.Object(int(_number(person.ref))))
                self._homes.note(person)
                return Spot(workspace=person.workspace, channel=str(conversation.id))
            case Group(near=near) as group:
                thread = await self._groups.opened(client, group)
                return Spot(workspace=near.workspace, channel=str(thread.id))

    async def _there_already(self, client: discord.Client, delivery: Delivery) -> Spot | None:
        """Where a post is looked for; None for a group that was never written to."""
        if not isinstance(delivery.to, Group):
            return await self._spot(client, delivery)
        thread = await self._groups.found(client, delivery.to)
        near = delivery.to.near
        return Spot(workspace=near.workspace, channel=str(thread.id)) if thread else None

    async def _edit(
        self, client: discord.Client, delivery: Delivery, view: discord.ui.LayoutView
    ) -> Receipt:
        spot = _standing(delivery)
        message, nobody = _partial(client, spot), discord.AllowedMentions.none()
        await done_in(
            client, spot.channel, lambda: message.edit(view=view, allowed_mentions=nobody)
        )
        return spot.receipt(spot.message)

    async def _delete(self, client: discord.Client, delivery: Delivery) -> Receipt:
        spot = _standing(delivery)
        try:
            await done_in(client, spot.channel, _partial(client, spot).delete)
        except discord.NotFound as error:
            if error.code not in (UNKNOWN_MESSAGE, UNKNOWN_CHANNEL):
                raise
        return spot.receipt(spot.message)


async def _said(
    client: discord.Client, spot: Spot, delivery: Delivery, message: Message
) -> Receipt:
    files = [
        discord.File(BytesIO(one.body), filename=one.name, description=one.says)
        for one in message.files
    ]
    sent = await _there(client, spot).send(
        view=render(message, delivery.id, attached=True),
        # In several parts only where there are files; the library would describe an empty list as well.
        files=files or discord.utils.MISSING,
        nonce=nonce_of(delivery),
        allowed_mentions=_bells(message),
        suppress_embeds=True,
    )
    return spot.receipt(sent.id)


def _bells(message: Message) -> discord.AllowedMentions:
    """Whose bell a new post rings: those with the roles that it calls, and nobody else's."""
    roles = [discord.Object(int(one.ref)) for one in called(message) if one.ref.isdecimal()]
    return discord.AllowedMentions(
        everyone=False, users=False, roles=roles or False, replied_user=False
    )


async def _is_readable(client: discord.Client, delivery: Delivery, spot: Spot) -> bool:
    """Whether a history that does not show the post means anything: Discord shows an empty one to who may not read."""
    if isinstance(delivery.to, Direct):
        return True
    match delivery.to:
        case Thread():
            channel = _standing(delivery).channel
        case Group(near=near):
            channel = near.ref
        case _:
            channel = spot.channel
    return await may_read_history(client, spot.workspace, channel)


async def _found(client: discord.Client, delivery: Delivery, spot: Spot) -> Found:
    after = delivery.first_tried - LOOK_BACK if delivery.first_tried else None
    limit = None if after else MOST_LOOKED_AT
    history = _there(client, spot).history(limit=limit, after=after, oldest_first=after is not None)
    async for message in history:
        if client.user is None or message.author.id != client.user.id:
            continue
        if is_marked([dict(one.to_dict()) for one in message.components], delivery.id):
            return spot.receipt(message.id)
    return Absent()


def _there(client: discord.Client, spot: Spot) -> Messageable:
    return client.get_partial_messageable(int(spot.channel))


def _partial(client: discord.Client, spot: Spot) -> discord.PartialMessage:
    return client.get_partial_messageable(int(spot.channel)).get_partial_message(int(spot.message))


def _standing(delivery: Delivery) -> Spot:
    """The message that a delivery changes, deletes or answers."""
    parts = delivery.of.ref.split(" ") if delivery.of else []
    if len(parts) != 3 or not all(map(str.isdecimal, parts[1:])) or parts[2] == GONE:
        raise Malformed("there is no such post")
    return Spot(workspace=parts[0], channel=parts[1], message=parts[2])


def _number(ref: str) -> str:
    if not ref.isdecimal():
        raise Malformed("that is no id of Discord's")
    return ref
