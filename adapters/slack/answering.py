"""One thing that somebody asked, from Slack's payload to what they see; late answers go on after Slack was acknowledged."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, TypeVar, assert_never

from adapters.slack.forms import Labels
from adapters.slack.home import Home
from adapters.slack.inbound import Asked, Filled, Origin, Pressed, Written
from adapters.slack.outside import Outside
from adapters.slack.people import People
from adapters.slack.render import Drawn, mentioned, render
from adapters.slack.surfaces import Phrases, Surface, Turn, surface_of
from adapters.slack.trouble import Refused
from adapters.slack.wire import Json
from bot.model.ask import Actor, Ask, Done, Fix, Say
from bot.model.command import Command, Trace
from bot.model.errors import HavenError, StoreDown
from bot.model.message import Message, plain
from bot.model.place import Person
from bot.ports import Bot

log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE = 2.0
"""Seconds after which Slack is acknowledged, whether there is an answer or not; it gives up after three."""
PROMPT = 0.5
"""The same for what can just as well be answered afterwards: all but forms, whose errors stand in the acknowledgement."""
GRACE = 0.5
"""Seconds that late answers get when Haven stops."""
_GREETING = 0.5
"""Seconds that somebody's language may be asked for before they are answered."""


class Answering:
    """Asks the core, and shows its replies."""

    def __init__(
        self, bot: Bot, out: Outside, people: People, home: Home, *, strangers: bool
    ) -> None:
        self._bot = bot
        self._out = out
        self._people = people
        self._home = home
        self._strangers = strangers
        self._running: set[asyncio.Task[Any]] = set()
        self._spoken: dict[str, Phrases] = {}

    async def answer(self, asked: Asked) -> Json:
        """What Slack gets as its acknowledgement; None is an empty one.

        After two seconds at the latest, but for words: those are done by then, and whoever calls keeps the time.
        """
        turn = Turn(asked=asked, out=self._out, phrases=self._phrases("en"))
        surface = surface_of(turn)
        task = self._start(self._carry_out(turn, surface))
        await asyncio.wait({task}, timeout=_patience(asked))
        if task.done():
            return task.result()
        turn.late = True
        task.add_done_callback(_logged)
        return surface.busy()

    async def finish(self) -> None:
        """Let late answers go out, for a moment."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=GRACE)
            for task in late:
                task.cancel()

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def _carry_out(self, turn: Turn, surface: Surface) -> Json:
        try:
            return await self._reply(turn, surface)
        except (HavenError, Refused) as error:
            if isinstance(error, StoreDown) and isinstance(turn.asked, Written):
                raise  # Slack tells it again; what had its effect by now has it once
            # The ask itself has its effect by now; what is lost is an answer that can be asked for again.
            reason = error.code if isinstance(error, Refused) else type(error).__name__
            log.warning("an answer could not be shown: %s", reason)
            return None

    async def _reply(self, turn: Turn, surface: Surface) -> Json:
        actor = await self._actor(turn.asked.origin)
        refusal = self._refusal(turn.asked)
        if refusal is not None:
            message = self._bot.say(refusal, actor.locale)
            return await surface.say(await self._draw(message), instead=False)
        turn.phrases = self._phrases(actor.locale)
        ask = _ask(turn.asked, actor)
        reply = await self._bot.ask(ask)
        if isinstance(ask.command, Command) and ask.command.trace is Trace.WRITES:
            self._show_change(actor.person, everybody=ask.command.admin)
        match reply:
            case Say(message=message, replace=instead):
                return await surface.say(await self._draw(message), instead=instead)
            case Fix(errors=errors, command=command):
                form = await self._bot.form(Ask(at=ask.at, actor=actor, command=command, on=ask.on))
                return await surface.ask(form, errors)
            case Done():
                return None
            case _:
                assert_never(reply)

    def _show_change(self, person: Person, *, everybody: bool) -> None:
        if everybody:
            self._home.changed(person.workspace)
        else:
            self._start(self._home.refresh(person)).add_done_callback(_logged)

    def _refusal(self, asked: Asked) -> str | None:
        if asked.origin.stranger and not self._strangers:
            return "slack-stranger"
        if isinstance(asked, Pressed) and asked.command is None:
            return "refused-old-button"
        return None

    async def _actor(self, origin: Origin) -> Actor:
        profile = self._people.known(origin.person)
        if profile is None:
            try:
                async with asyncio.timeout(_GREETING):
                    profile = await self._people.profile(origin.person)
            except (TimeoutError, HavenError):
                profile = None  # the core answers in English, and says itself what is wrong
        return Actor(
            person=origin.person,
            locale=(profile.locale if profile else None) or "en",
            zone=profile.zone if profile else None,
        )

    async def _draw(self, message: Message) -> Drawn:
        return render(message, await self._people.names(mentioned(message)))

    def _phrases(self, locale: str) -> Phrases:
        if locale not in self._spoken:
            self._spoken[locale] = _phrases(self._bot, locale)
        return self._spoken[locale]


def _patience(asked: Asked) -> float | None:
    match asked:
        case Filled():
            return PATIENCE
        case Written():
            return None  # acknowledged too early, a crash would lose them: Slack sends them again until they are taken
        case _:
            return PROMPT


def _logged(task: asyncio.Task[Any]) -> None:
    """Nobody waits for it any more; the event loop would print an error with people's words in it."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("an answer broke: %s", type(error).__name__)


def _ask(asked: Asked, actor: Actor) -> Ask:
    assert asked.command is not None, "buttons of another version are answered before"
    origin = asked.origin
    on = asked.on if isinstance(asked, Pressed | Filled) else None
    return Ask(key=origin.key, at=origin.at, actor=actor, command=asked.command, on=on)


def _phrases(bot: Bot, locale: str) -> Phrases:
    def line(key: str) -> str:
        return plain(bot.say(key, locale))

    return Phrases(
        labels=Labels(yes=line("slack-yes"), no=line("slack-no")),
        again=render(bot.say("slack-form-again", locale), {}),
        busy=render(bot.say("slack-busy", locale), {}),
        close=line("slack-close"),
    )
