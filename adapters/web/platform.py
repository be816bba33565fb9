"""The web playground as a platform: it stores what is delivered, and tells the open pages."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from adapters.web.cast import CHANNELS, CLOSED, Cast
from adapters.web.files import STATIC
from adapters.web.room import Room
from adapters.web.settings import WebSettings
from adapters.web.site import Site
from bot.model.delivery import Absent, Delivery, Found, Receipt
from bot.model.errors import Gone, Malformed, Scope
from bot.model.facts import Capabilities, Facts, Finding, TypedWords
from bot.model.place import Channel, Direct, Group, Person, Thread
from bot.ports import Bot, Clock, Entropy, Shelf


class WebPlatform:
    """Implements `bot.ports.Platform`; its page is `site`, mounted under `/web`."""

    name = "web"
    capabilities = Capabilities(
        threads=True,
        groups=True,
        private_replies=True,
        edits=True,
        history=True,
        resend_within=timedelta(days=36_500),  # kept under its id: twice is the same as once
        title="The playground",
        seen_by="web-seen",
        files="web-files",
        typed=TypedWords.FORGOTTEN,
    )

    def __init__(self, settings: WebSettings, shelf: Shelf, clock: Clock, entropy: Entropy) -> None:
        self._cast = Cast.of(settings.people)
        self._room = Room(self._cast, shelf, clock)
        self._sending = asyncio.Lock()
        self.site = Site(self._room, entropy).application()

    async def run(self, bot: Bot) -> None:
        """Answer people until cancelled; then let go of all open pages at once."""
        self._room.bot = bot
        self._room.feed.open()
        try:
            await asyncio.Event().wait()
        finally:
            self._room.bot = None
            self._room.feed.close()

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """Whether the files of the page are there, and every channel is one of the page's."""
        complete = (STATIC / "index.html").is_file()
        says = (
            "the page is complete" if complete else f"{STATIC} has no index.html: reinstall Haven"
        )
        page = Finding(subject="web", ok=complete, says=says)
        gone = [one.ref for one in channels if one not in CHANNELS or one in CLOSED]
        told = [f"there is no channel {one} for Haven" for one in gone]
        return [page, *(Finding(subject="web channel", ok=False, says=one) for one in told)]

    async def look(self, at: Channel | Person) -> Facts:
        """Every channel has everybody in it, and Haven is in all but the closed ones; the first person is the admin."""
        if isinstance(at, Channel):
            is_open = at in CHANNELS and at not in CLOSED
            name = f"#{CHANNELS[at]}" if at in CHANNELS else None
            return Facts(size=len(self._cast.names), active=is_open, name=name)
        name = self._cast.names.get(at.ref)
        return Facts(admin=self._cast.is_admin(at), active=self._cast.knows(at), name=name)

    async def send(self, delivery: Delivery) -> Receipt:
        """Store the delivery and show it. Gone or Malformed; never TryLater, never Unknown."""
        await self._reach(delivery)
        async with self._sending:
            post = await self._room.posts.apply(delivery)
        await self._room.show(post)
        return Receipt(ref=post.id)

    async def find(self, delivery: Delivery) -> Found:
        """Whether the delivery is stored; this can always be told."""
        return await self._room.posts.find(delivery) or Absent()

    async def _reach(self, delivery: Delivery) -> None:
        match delivery.to:
            case Channel() as channel if channel not in CHANNELS or channel in CLOSED:
                raise Gone(Scope.TEAM)
            case Direct(person=person) if not self._cast.knows(person):
                raise Gone(Scope.PERSON)
            case Group(people=people) if not all(map(self._cast.knows, people)):
                raise Gone(Scope.PERSON)
            case Thread() as thread if await self._room.root(thread) is None:
                raise Malformed("there is no such post to answer")
            case _:
                return
