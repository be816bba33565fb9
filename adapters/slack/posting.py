"""Deliveries on Slack: posted, changed, deleted, and looked for where their outcome is unknown."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from adapters.slack.api import Api
from adapters.slack.installations import Installation, Installations
from adapters.slack.pace import Pace
from adapters.slack.people import People
from adapters.slack.render import Drawn, mentioned, render, render_beside_files
from adapters.slack.tags import delivery_of, tag
from adapters.slack.trouble import Refused, meaning
from adapters.slack.uploading import Uploads
from adapters.slack.wire import Object
from bot.model.delivery import Absent, CannotTell, Delete, Delivery, Edit, Found, Post, Receipt
from bot.model.errors import Malformed, StoreDown, TryLater, Unknown
from bot.model.message import Message
from bot.model.place import Channel, Direct, Group, Person, Thread

LOOK_BACK = timedelta(seconds=150)
"""How long before the first try a post may stand in the history, by two clocks that differ."""
PREPARING = 5.0
"""Seconds for all that has to be known before a post can be made; what is left of a delivery's time is for the post."""
_PAGE = 200
_PLAIN: Object = {
    "parse": "none",
    "link_names": False,
    "unfurl_links": False,
    "unfurl_media": False,
}
_ALREADY = frozenset({"message_not_found", "thread_not_found"})
_NO_HISTORY = frozenset({"missing_scope", "not_in_channel", "channel_not_found", "access_denied"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a post stands; `ts` is its id in the channel."""

    workspace: str
    channel: str
    ts: str = ""

    def receipt(self, ts: str) -> Receipt:
        """What the core keeps."""
        return Receipt(ref=f"{self.workspace} {self.channel} {ts}")


class Posting:
    """Sends and finds."""

    def __init__(
        self,
        api: Api,
        installations: Installations,
        people: People,
        uploads: Uploads | None = None,
    ) -> None:
        self._api = api
        self._installations = installations
        self._people = people
        self._uploads = uploads
        self._pace = Pace()

    async def send(self, delivery: Delivery) -> Receipt:
        """Carry a delivery out. Raises TryLater, Unknown, Gone or Malformed."""
        try:
            match delivery.act:
                case Post(message=message) if message.files:
                    return await self._share(delivery, message)
                case Post(message=message):
                    return await self._post(delivery, message)
                case Edit(of=of, message=message):
                    return await self._edit(delivery, message, tag(of, delivery.id))
                case Delete():
                    return await self._delete(delivery)
        except Refused as error:
            raise meaning(error, delivery.to) from error

    async def find(self, delivery: Delivery) -> Found:
        """Look for the mark of a post in the history; CannotTell where Slack does not show it."""
        if not isinstance(delivery.act, Post):
            return CannotTell()
        try:
            installation, spot = await self._spot(delivery)
            async for message in self._history(delivery, installation, spot):
                if _is_it(message, delivery, installation):
                    return spot.receipt(str(message["ts"]))
        except Refused as error:
            if error.code in _NO_HISTORY:
                return CannotTell()
            if error.code in _ALREADY:
                return Absent()
            raise meaning(error, delivery.to) from error
        # Whether Slack keeps a mark beside files is not known: who does not see it can not tell.
        return CannotTell() if delivery.act.message.files else Absent()

    async def _post(self, delivery: Delivery, message: Message) -> Receipt:
        async with _nothing_sent_yet():
            drawn = await self._draw(message, tag(delivery.id, str(delivery.epoch)))
            installation, spot = await self._spot(delivery)
        await self._pace.wait(spot.workspace, spot.channel)
        thread: Object = {"thread_ts": spot.ts} if spot.ts else {}
        answer = await self._api.call(
            "chat.postMessage",
            installation.token,
            channel=spot.channel,
            text=drawn.text,
            blocks=drawn.blocks,
            **_PLAIN,
            **thread,
        )
        return spot.receipt(str(answer.told["ts"]))

    async def _share(self, delivery: Delivery, message: Message) -> Receipt:
        """A post with files. Slack does not say under which id it stands, so nobody can change it later."""
        if self._uploads is None:
            raise Malformed("Haven has no right to send files here")
        async with _nothing_sent_yet():
            names = await self._people.names(mentioned(message))
            blocks = render_beside_files(message, names, tag(delivery.id, str(delivery.epoch)))
            installation, spot = await self._spot(delivery)
            known = await self._uploads.hand_over(installation.token, message.files)
        await self._pace.wait(spot.workspace, spot.channel)
        await self._uploads.share(installation.token, known, blocks, spot.channel, spot.ts)
        return spot.receipt("")

    async def _edit(self, delivery: Delivery, message: Message, mark: str) -> Receipt:
        spot = _standing(delivery)
        async with _nothing_sent_yet():
            drawn = await self._draw(message, mark)
            installation = await self._installations.needed(spot.workspace)
        await self._api.call(
            "chat.update",
            installation.token,
            channel=spot.channel,
            ts=spot.ts,
            text=drawn.text,
            blocks=drawn.blocks,
            parse="none",
            link_names=False,
        )
        return spot.receipt(spot.ts)

    async def _delete(self, delivery: Delivery) -> Receipt:
        spot = _standing(delivery)
        async with _nothing_sent_yet():
            installation = await self._installations.needed(spot.workspace)
        try:
            await self._api.call(
                "chat.delete", installation.token, channel=spot.channel, ts=spot.ts
            )
        except Refused as error:
            if error.code not in _ALREADY:
                raise
        return spot.receipt(spot.ts)

    async def _draw(self, message: Message, mark: str) -> Drawn:
        return render(message, await self._people.names(mentioned(message)), mark)

    async def _spot(self, delivery: Delivery) -> tuple[Installation, Spot]:
        """Where a new post goes; for an answer, `ts` is the post above."""
        match delivery.to:
            case Thread():
                above = _standing(delivery)
                return await self._installations.needed(above.workspace), above
            case Channel(workspace=workspace, ref=ref):
                spot = Spot(workspace=workspace, channel=ref)
                return await self._installations.needed(workspace), spot
            case Direct(person=person):
                return await self._conversation((person,))
            case Group(people=people):
                return await self._conversation(people)

    async def _conversation(self, people: tuple[Person, ...]) -> tuple[Installation, Spot]:
        workspaces = {one.workspace for one in people}
        if len(workspaces) != 1:
            raise Malformed("people of several workspaces can not be written to at once")
        [workspace] = workspaces
        installation = await self._installations.needed(workspace)
        refs = ",".join(sorted(one.ref for one in people))
        answer = await self._api.call("conversations.open", installation.token, users=refs)
        return installation, Spot(workspace=workspace, channel=str(answer.told["channel"]["id"]))

    async def _history(
        self, delivery: Delivery, installation: Installation, spot: Spot
    ) -> AsyncIterator[Any]:
        method = "conversations.replies" if spot.ts else "conversations.history"
        where: Object = {"channel": spot.channel, "limit": _PAGE}
        if spot.ts:
            where["ts"] = spot.ts
        if delivery.first_tried is not None:
            where["oldest"] = f"{(delivery.first_tried - LOOK_BACK).timestamp():.6f}"
        cursor = ""
        while True:
            page: Object = {"cursor": cursor} if cursor else {}
            answer = await self._api.call(method, installation.token, **where, **page)
            for message in answer.told.get("messages", ()):
                yield message
            cursor = (answer.told.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return


@asynccontextmanager
async def _nothing_sent_yet() -> AsyncIterator[None]:
    """What breaks while names, the token and the conversation are looked up has surely had no effect."""
    try:
        async with asyncio.timeout(PREPARING):
            yield
    except (Unknown, StoreDown, TimeoutError) as error:
        raise TryLater from error


def _standing(delivery: Delivery) -> Spot:
    parts = delivery.of.ref.split(" ") if delivery.of else []
    if len(parts) != 3 or not parts[2]:
        raise Malformed("there is no such post")
    return Spot(workspace=parts[0], channel=parts[1], ts=parts[2])


def _is_it(message: Any, delivery: Delivery, installation: Installation) -> bool:
    ours = message.get("user") == installation.bot_user or (
        bool(installation.bot) and message.get("bot_id") == installation.bot
    )
    marks = (delivery_of(str(one.get("block_id", ""))) for one in message.get("blocks") or ())
    return ours and delivery.id in marks
