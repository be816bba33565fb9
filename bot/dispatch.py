"""One ask, one transaction, one reply: looks up facts, opens the transaction, lets a handler decide, commits, answers."""

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta

from bot.asking.forms import Forms
from bot.asking.looking import PATIENCE
from bot.asking.staging import Staging
from bot.cards import Cards
from bot.commands import COMMANDS, Typed, typed_command
from bot.downloads import Downloads
from bot.handlers import HANDLERS, KNOWN, OPENED
from bot.handlers.asked import (
    changes,
    in_own_language,
    kind_of,
    reacts,
)
from bot.handlers.news import take_note
from bot.handlers.party import Party
from bot.handlers.reacting import reaction
from bot.handlers.scene import Scene
from bot.handlers.typed import meant, retyped
from bot.library import Library
from bot.limits import Limits
from bot.model.ask import Ask, Done, Fix, Reply, Say
from bot.model.command import Command, Draft, Trace
from bot.model.errors import Refused, StoreBusy, StoreDown
from bot.model.facts import Upcoming
from bot.model.form import CommandSpec, Form
from bot.model.message import Message
from bot.model.news import Added, News, WordsDeleted, WordsEdited
from bot.model.place import Channel, Direct, TeamId
from bot.model.reaction import Reaction
from bot.ports import Clock, Entropy, Platform
from bot.rules.due import LATE
from bot.rules.upcoming import upcoming
from bot.store import Boxes, Store, Work
from bot.telling.notices import Notices
from bot.telling.promises import Promises
from bot.words import Words

log = logging.getLogger(__name__)


class Dispatcher:
    """What the core offers one platform (bot.ports.Bot)."""

    def __init__(
        self,
        *,
        platform: Platform,
        store: Store,
        boxes: Boxes,
        limits: Limits,
        downloads: Downloads,
        library: Library,
        words: Words,
        promises: Promises,
        clock: Clock,
        entropy: Entropy,
        changed: Callable[[], None],
        reacted: Callable[[Reaction], None],
        touched: Callable[[TeamId, int], None],
        durable: bool,
        added: Callable[[], None],
        late: timedelta = LATE,
    ) -> None:
        self._platform = platform
        self._store = store
        self._staging = Staging(
            platform=platform,
            store=store,
            boxes=boxes,
            limits=limits,
            downloads=downloads,
            library=library,
            words=words,
            promises=promises,
            entropy=entropy,
            touched=touched,
            durable=durable,
            late=late,
        )
        self._words = words
        self._cards = Cards(words)
        self._forms = Forms(words, circles=platform.capabilities.circles)
        self._notices = Notices(words, entropy)
        self._clock = clock
        self._entropy = entropy
        self._changed = changed
        self._reacted = reacted
        self._added = added
        self._late = late

    async def ask(self, ask: Ask) -> Reply:
        """Carry out what somebody asked and say what they should see. Never raises: errors are replies."""
        locale = ask.actor.locale
        try:
            return await self._answer(ask)
        except StoreBusy:
            return Say(message=self._words.say("trouble-busy", locale))
        except StoreDown as error:
            if kind_of(ask).trace is not Trace.NONE:  # a line in a log would tell when it was asked
                log.error("an ask failed, the database is out of reach: %s", error)
            return Say(message=self._words.say("trouble-store", locale))
        except Exception as error:
            return Say(message=self._broken(kind_of(ask), error, locale))

    async def form(self, ask: Ask) -> Form:
        """The form for a command that lacks fields, filled in as far as is known."""
        word = kind_of(ask).word()
        known: Mapping[str, str] = {}
        async with self._store.reading() as work:
            preferences = await self._staging.preferences(ask, work)
            spoken = in_own_language(ask, preferences)
            if word in KNOWN:
                scene = await self._staging.scene(spoken, work, preferences, self._clock.now())
                known = await KNOWN[word](scene, ask.command)
        return self._forms.form(ask.command, spoken.actor.locale, known)

    async def hear(self, news: News) -> None:
        """Take note of something that happened on the platform."""
        now = self._clock.now()
        async with self._store.writing(PATIENCE) as work:
            if isinstance(news, WordsEdited | WordsDeleted):
                await retyped(news, await self._staging.party(news, work, now))
            else:
                await take_note(self._platform.name, news, work, self._notices, now)
        self._changed()
        if isinstance(news, Added):
            self._added()  # channels that were out of reach may be there again

    def specs(self, locale: str) -> list[CommandSpec]:
        """Every command that can be typed, in words of that locale."""
        return self._forms.specs(locale)

    def say(self, key: str, locale: str, **slots: str) -> Message:
        """A sentence of words.ftl; the slots are shown as plain text."""
        return self._words.say(key, locale, **slots)

    async def upcoming(self, at: Channel) -> list[Upcoming]:
        """The posts of the next two weeks in a channel."""
        async with self._store.reading() as work:
            team = await work.teams.at(self._platform.name, at)
            if team is None:
                return []
            history = await work.teams.history(team.id)
            own = await work.own_items.accepted([team.id])
        deck = self._staging.deck.suiting(team.setting).plus(own.get(team.id, ()))
        return upcoming(team, history, deck, self._clock.now(), self._late)

    async def _answer(self, ask: Ask) -> Reply:
        ask = await self._meant(ask)
        kind = kind_of(ask)
        told = await self._staging.told(ask)
        now = self._clock.now()
        noted: Reaction | None = None
        try:
            async with self._transaction(ask) as work:
                change = changes(ask)
                preferences = await self._staging.preferences(ask, work, change=change)
                ask = in_own_language(ask, preferences)
                scene = await self._staging.scene(ask, work, preferences, now, told)
                if kind.admin and not scene.admin:
                    raise Refused("admins-only")
                if not await self._is_new(work, ask):
                    return Done()
                if not kind.for_all and not await self._staging.is_let_in(scene, told.membership):
                    raise Refused("gate")
                reply = await self._decided(ask.command, scene)
                if reacts(ask) and ask.on and scene.found:
                    noted = reaction(scene, ask.on)
        except Refused as refusal:
            return self._refused(refusal, ask.actor.locale)
        if changes(ask):
            self._changed()
        elif noted is not None:
            self._reacted(noted)
        return self._with_support(ask, reply)

    def _with_support(self, ask: Ask, reply: Reply) -> Reply:
        """What may take the place of a direct message keeps the button that stands on every one of them."""
        if not isinstance(reply, Say) or not reply.replace or not isinstance(ask.at, Direct):
            return reply
        message = self._cards.with_support(reply.message, ask.actor.locale)
        return replace(reply, message=message)

    async def _meant(self, ask: Ask) -> Ask:
        """What somebody asks who typed the name of a command."""
        typed = ask.command
        if not isinstance(typed, Typed) or typed_command(typed.words) is None:
            return ask
        async with self._store.reading() as work:
            preferences = await self._staging.preferences(ask, work)
            scene = await self._staging.scene(ask, work, preferences, self._clock.now())
            command = await meant(typed, Party.of(scene))
        return replace(ask, command=command) if command is not None else ask

    def _refused(self, refusal: Refused, locale: str) -> Reply:
        return Say(message=self._words.say(f"refused-{refusal.reason}", locale, **refusal.slots))

    async def _decided(self, command: Command | Draft, scene: Scene) -> Reply:
        if not isinstance(command, Draft):
            return await HANDLERS[command.word()](command, scene)
        if not COMMANDS[command.word].asked_for():
            raise Refused("old-button")  # nothing that a form could ask for
        said = await OPENED[command.word](command, scene) if command.word in OPENED else None
        errors = self._forms.errors(command, scene.actor.locale)
        return said or Fix(errors=errors, command=command)

    def _transaction(self, ask: Ask) -> AbstractAsyncContextManager[Work]:
        if changes(ask):
            return self._store.writing(PATIENCE)
        return self._store.reading()

    async def _is_new(self, work: Work, ask: Ask) -> bool:
        if not changes(ask) or ask.key is None:
            return True
        return await work.asks.is_new(self._platform.name, ask.key, self._clock.wall())

    def _broken(self, kind: type[Command], error: Exception, locale: str) -> Message:
        ref = self._entropy.token(2).hex()
        quiet = kind.private or kind.trace is Trace.NONE
        # What leaves no trace leaves none here either: a word in the log would tell when it was asked.
        key = {} if kind.trace is Trace.NONE else {"key": kind.word()}
        log.error(
            "an ask failed in a way that nobody foresaw (ref %s): %s",
            ref,
            type(error).__name__,
            extra={"action": "ask.broken", **key},
            exc_info=None if quiet else error,
        )
        return self._words.say("trouble-broke", locale, ref=ref)
