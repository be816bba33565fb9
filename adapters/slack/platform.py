"""Slack as a platform: puts the parts of the adapter together. Errors of Slack's libraries end in `api.py`."""

import asyncio
from collections.abc import Sequence

from adapters.slack.answering import Answering
from adapters.slack.api import Api
from adapters.slack.doctor import examine
from adapters.slack.edge import Edge
from adapters.slack.events import Events
from adapters.slack.hearing import Hearing
from adapters.slack.home import Home
from adapters.slack.installations import Installations
from adapters.slack.oauth import OAuth
from adapters.slack.outside import Outside
from adapters.slack.people import People
from adapters.slack.posting import Posting
from adapters.slack.router import Router, Spoken
from adapters.slack.settings import SlackSettings
from adapters.slack.site import Site
from adapters.slack.socket import Socket
from adapters.slack.uploading import Uploads
from bot.model.delivery import Delivery, Found, Receipt
from bot.model.facts import Capabilities, Facts, Finding, TypedWords
from bot.model.message import plain
from bot.model.place import Channel, Person
from bot.ports import Bot, Clock, Entropy, Shelf


class SlackPlatform:
    """Implements `bot.ports.Platform`; its site is mounted under `/slack`."""

    name = "slack"

    def __init__(
        self, settings: SlackSettings, shelf: Shelf, clock: Clock, entropy: Entropy
    ) -> None:
        token = settings.bot_token.get_secret_value() if settings.bot_token else None
        self._settings = settings
        self._api = Api(settings.api)
        self._installations = Installations(shelf, self._api, token)
        self._people = People(self._api, self._installations, strangers=self._settings.strangers)
        self._shelf = shelf
        uploads = Uploads(self._api, settings.api) if settings.files else None
        self._posting = Posting(self._api, self._installations, self._people, uploads)
        self._out = Outside(self._api, self._installations, settings.api)
        oauth = (
            OAuth(settings, shelf, self._api, self._installations, entropy)
            if settings.oauth
            else None
        )
        self._site = Site(Edge(settings.signing_secrets, clock), oauth)
        self._home: Home | None = None
        self.site = self._site.application() if settings.signing_secrets else None
        self.capabilities = Capabilities(
            threads=True,
            groups=settings.groups,
            private_replies=True,
            edits=True,
            history=settings.history,
            title="Slack",
            seen_by="slack-seen",
            files="slack-files" if settings.files else None,
            typed=TypedWords.EXPORTED if settings.typed_replies else TypedWords.UNHEARD,
        )

    async def run(self, bot: Bot) -> None:
        """Listen until cancelled."""
        async with self._api.kept_open():
            home = self._home = Home(bot, self._out, self._people)
            answering = Answering(
                bot, self._out, self._people, home, strangers=self._settings.strangers
            )
            hearing = Hearing(bot, self._installations, self._people, self._shelf)
            events = Events(
                answering,
                home,
                hearing,
                typed_replies=self._settings.typed_replies,
                strangers=self._settings.strangers,
            )
            apology = plain(bot.say("slack-not-installed", "en"))
            spoken = Spoken(names=self._settings.names, not_installed=apology)
            router = Router(self._api, self._installations, answering, events, spoken)
            self._site.open(router, hearing)
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._greet(hearing))
                    group.create_task(home.run())
                    await self._listen(router)
            finally:
                self._home = None
                self._site.close()
                await answering.finish()

    async def check(self, channels: Sequence[Channel] = ()) -> list[Finding]:
        """Tokens, rights, the way in, the channels in which Haven is, and those of teams in which it is not."""
        found = examine(self._settings, self._api, self._installations, channels)
        return [one async for one in found]

    async def look(self, at: Channel | Person) -> Facts:
        """What Slack knows about a channel or person now."""
        return await self._people.look(at)

    async def send(self, delivery: Delivery) -> Receipt:
        """Post, change or delete. Raises TryLater, Unknown, Gone or Malformed."""
        receipt = await self._posting.send(delivery)
        if self._home is not None and isinstance(delivery.to, Channel):
            self._home.changed(delivery.to.workspace)
        return receipt

    async def find(self, delivery: Delivery) -> Found:
        """Look for a post in the history, where Haven may read it."""
        return await self._posting.find(delivery)

    async def _greet(self, hearing: Hearing) -> None:
        if self._settings.bot_token is not None:
            await hearing.is_there()

    async def _listen(self, router: Router) -> None:
        if self._settings.app_token is None:
            await asyncio.Event().wait()
            return
        token = self._settings.app_token.get_secret_value()
        await Socket(self._api, token, router.take).run()
