"""Events: words in direct messages, the home tab, and news of channels and workspaces. Each has one effect."""

import asyncio
import logging
from collections.abc import Mapping

from adapters.slack import inbound
from adapters.slack.answering import Answering
from adapters.slack.direct import mentions, said
from adapters.slack.hearing import Hearing
from adapters.slack.home import Home
from adapters.slack.memory import Memory
from adapters.slack.news import JOINED, news_of
from adapters.slack.payloads import Event, User
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Person

log = logging.getLogger(__name__)

PATIENCE = 2.5
"""Seconds after which Slack is told to come again."""


class Events:
    """Takes note of events; one that comes again is waited for, not carried out again."""

    def __init__(
        self,
        answering: Answering,
        home: Home,
        hearing: Hearing,
        *,
        typed_replies: bool,
        strangers: bool,
    ) -> None:
        self._typed_replies = typed_replies
        self._strangers = strangers
        self._answering = answering
        self._home = home
        self._hearing = hearing
        self._seen: Memory[asyncio.Task[bool]] = Memory(3_600, 20_000)

    async def take(self, body: Mapping[str, object]) -> bool:
        """Whether the event was taken note of; if not, Slack should tell it again."""
        told = inbound.event(body)
        if told is None:
            return True
        workspace, id, event = told
        task = self._seen.get(id) if id else None
        if task is None or (task.done() and not _went_well(task)):
            task = asyncio.create_task(self._take(body, workspace, event))
            if id:
                self._seen.put(id, task)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        return bool(done) and _went_well(task)

    async def _take(self, body: Mapping[str, object], workspace: str, event: Event) -> bool:
        try:
            if event.type == "message":
                await self._listen(body)
            else:
                await self._note(workspace, event)
        except Exception as error:
            # The outermost callback of this adapter: Slack tells the event again.
            log.error("an event was not taken note of: %s", type(error).__name__)
            return False
        return True

    async def _listen(self, body: Mapping[str, object]) -> None:
        if not self._typed_replies:
            return
        names = await self._hearing.names(mentions(body))
        told = said(body, strangers=self._strangers, names=names)
        match told:
            case inbound.Written():
                await self._answering.answer(told)
            case WordsEdited() | WordsDeleted():
                await self._hearing.hear(told)

    async def _note(self, workspace: str, event: Event) -> None:
        user = event.user.id if isinstance(event.user, User) else event.user
        if user and event.type == "app_home_opened" and event.tab in ("", "home"):
            await self._home.show(Person(workspace=workspace, ref=user))
        if user and event.type == "user_change":
            self._hearing.profile_changed(Person(workspace=workspace, ref=user))
        me = await self._hearing.me(workspace) if event.type == JOINED else ""
        news = news_of(workspace, event, me)
        if news is not None:
            await self._hearing.hear(news)


def _went_well(task: asyncio.Task[bool]) -> bool:
    return not task.cancelled() and task.result()
