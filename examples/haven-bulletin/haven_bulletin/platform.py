"""The bulletin board as a platform: the only file that talks to it, and the place where its errors end."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from aiohttp import ClientConnectorError, ClientError, ClientResponse, ClientSession, ClientTimeout
from pydantic import BaseModel

from bot.model.ask import Done, Fix, Say
from bot.model.delivery import Absent, Delete, Delivery, Edit, Found, Post, Receipt
from bot.model.errors import DeliveryError, Gone, Malformed, Scope, TryLater, Unknown
from bot.model.facts import Capabilities, Facts, Finding
from bot.model.place import Channel, Direct, Group, Person, Place, Thread
from bot.ports import Bot
from haven_bulletin.inbound import Asked, ask_of
from haven_bulletin.render import draw, render
from haven_bulletin.settings import BulletinSettings

log = logging.getLogger(__name__)

PATIENCE = 10.0
LISTEN = 40.0
"""Seconds; the board answers a question for news after 30 s at the latest."""
REST = 5.0
"""Seconds before a board that is out of reach is tried again."""


class Body(BaseModel):
    """What the board answers; each call fills in what it is about."""

    ref: str = ""
    found: tuple[str, ...] = ()
    asks: tuple[Asked, ...] = ()
    size: int | None = None
    admin: bool | None = None


class BulletinPlatform:
    """Implements `bot.ports.Platform`."""

    name = "bulletin"
    capabilities = Capabilities(threads=True, private_replies=True, edits=True, history=True)
    site = None

    def __init__(self, settings: BulletinSettings) -> None:
        self._url = str(settings.url).rstrip("/")

    async def run(self, bot: Bot) -> None:
        """Answer what people ask, one after another; what was not answered is listed again."""
        is_down = False
        while True:
            try:
                news = await self._call("GET", "asks", patience=LISTEN)
                for asked in news.asks if news else ():
                    await self._call("POST", f"replies/{asked.id}", await _answer(bot, asked))
            except DeliveryError as error:
                if not is_down:
                    log.warning("the board is out of reach: %s", type(error).__name__)
                is_down = True
                await asyncio.sleep(REST)
            else:
                if is_down:
                    log.warning("the board is back")
                is_down = False

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """Whether the board answers, and has the channels in which something is posted."""
        try:
            facts = [await self.look(one) for one in channels]
            await self._call("GET", "posts?tag=doctor")
        except DeliveryError:
            says = f"{self._url} does not answer; check HAVEN_BULLETIN_URL"
            return [Finding(subject="bulletin", ok=False, says=says)]
        gone = [one.ref for one, known in zip(channels, facts, strict=True) if not known.active]
        told = [f"there is no channel {one} any more" for one in gone]
        fine = Finding(subject="bulletin", ok=True, says="the board answers")
        return [fine, *(Finding(subject="bulletin", ok=False, says=one) for one in told)]

    async def look(self, at: Channel | Person) -> Facts:
        """The size of a channel, or whether a person is an admin."""
        kind = "channels" if isinstance(at, Channel) else "people"
        body = await self._call("GET", f"{kind}/{at.ref}")
        return Facts(size=body.size, admin=body.admin) if body else Facts(active=False)

    async def send(self, delivery: Delivery) -> Receipt:
        """Post, change or take down. Every post carries the id of its delivery as a tag, so that `find` can tell."""
        ref = delivery.of.ref if delivery.of else ""
        match delivery.act:
            case Post(message=message):
                if message.files:
                    raise Malformed("the board has no files")
                payload = {**render(message), **_place(delivery.to, ref), "tag": delivery.id}
                body = await self._call("POST", "posts", payload)
                if body is None:
                    raise _gone(delivery.to)
                return Receipt(ref=body.ref)
            case Edit(message=message):
                if await self._call("PATCH", f"posts/{ref}", render(message)) is None:
                    raise Malformed("somebody took the post down")
            case Delete():
                await self._call("DELETE", f"posts/{ref}")
        return Receipt(ref=ref)

    async def find(self, delivery: Delivery) -> Found:
        """Look for the tag in the board's history."""
        body = await self._call("GET", f"posts?tag={delivery.id}")
        return Receipt(ref=body.found[0]) if body and body.found else Absent()

    async def _call(
        self, method: str, path: str, payload: object = None, *, patience: float = PATIENCE
    ) -> Body | None:
        """What the board says; None if it says that something is not there. DeliveryError for everything else."""
        timeout = ClientTimeout(total=patience)
        try:
            async with (
                ClientSession(timeout=timeout) as session,
                session.request(method, f"{self._url}/{path}", json=payload) as response,
            ):
                return None if response.status == 404 else await _read(response)
        except ClientConnectorError as error:  # before its parent: no connection, so no effect
            raise TryLater from error
        except (ClientError, TimeoutError, ValueError) as error:
            raise Unknown from error


async def _read(response: ClientResponse) -> Body:
    status = response.status
    if status == 429:
        seconds = response.headers.get("Retry-After", "")
        raise TryLater(timedelta(seconds=int(seconds)) if seconds.isdecimal() else None)
    if status >= 500:
        raise Unknown(f"the board failed with {status}")
    if status in (401, 403):
        raise Gone(Scope.WORKSPACE, "access")
    if status >= 400:
        raise Malformed(f"the board refused with {status}")
    return Body.model_validate_json(await response.read())


async def _answer(bot: Bot, asked: Asked) -> dict[str, object]:
    ask = ask_of(asked)
    if ask is None:
        return render(bot.say("refused-old-button", "en"))
    match await bot.ask(ask):
        case Say(message=message):
            return render(message)
        case Fix(errors=errors, command=command):
            return {"form": draw(await bot.form(replace(ask, command=command)), errors)}
        case Done():
            return {}


def _place(to: Place, above: str) -> dict[str, object]:
    match to:
        case Channel():
            return {"channel": to.ref}
        case Direct():
            return {"person": to.person.ref}
        case Thread():
            return {"under": above}
        case Group():
            raise Malformed("the board has no groups")


def _gone(to: Place) -> DeliveryError:
    match to:
        case Thread():
            return Malformed("somebody took the post above down")
        case Direct():
            return Gone(Scope.PERSON)
        case _:
            return Gone(Scope.TEAM)
