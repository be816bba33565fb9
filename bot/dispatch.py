"""One ask, one transaction, one reply: looks up facts, opens the transaction, lets a handler decide, commits, answers."""

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime

from bot.cards import Cards
from bot.commands import COMMANDS
from bot.forms import Forms
from bot.handlers import HANDLERS, KNOWN, OPENED
from bot.handlers.news import take_note
from bot.handlers.reacting import reaction
from bot.handlers.scene import Scene
from bot.library import Library
from bot.model.ask import Ask, Done, Fix, Reply, Say
from bot.model.command import Command, Draft, Need, Trace
from bot.model.errors import DeliveryError, Gone, Refused, StoreBusy, StoreDown
from bot.model.facts import Facts, Upcoming
from bot.model.form import CommandSpec, Form
from bot.model.message import Message
from bot.model.news import News
from bot.model.place import Channel, DeliveryId, TeamId, Workspace
from bot.model.preferences import Preferences
from bot.model.reaction import Reaction
from bot.model.team import Team
from bot.notices import Notices
from bot.ports import Clock, Entropy, Platform
from bot.rules.deck import Deck
from bot.rules.upcoming import upcoming
from bot.store import Store, Work
from bot.words import Words

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds that an ask waits for the database; longer, and the platform would give up on us."""


class Dispatcher:
    """What the core offers one platform (bot.ports.Bot)."""

    def __init__(
        self,
        *,
        platform: Platform,
        store: Store,
        library: Library,
        words: Words,
        clock: Clock,
        entropy: Entropy,
        changed: Callable[[], None],
        reacted: Callable[[Reaction], None],
    ) -> None:
        self._platform = platform
        self._store = store
        self._library = library
        self._deck = Deck(library.items.values())
        self._words = words
        self._cards = Cards(words)
        self._forms = Forms(words)
        self._notices = Notices(words, entropy)
        self._clock = clock
        self._entropy = entropy
        self._changed = changed
        self._reacted = reacted

    async def ask(self, ask: Ask) -> Reply:
        """Carry out what somebody asked and say what they should see. Never raises: errors are replies."""
        locale = ask.actor.locale
        try:
            return await self._answer(ask)
        except Refused as refusal:
            key = f"refused-{refusal.reason}"
            return Say(message=self._words.say(key, locale, **refusal.slots))
        except StoreBusy:
            return Say(message=self._words.say("trouble-busy", locale))
        except StoreDown as error:
            log.error("an ask failed, the database is out of reach: %s", error)
            return Say(message=self._words.say("trouble-store", locale))
        except Exception as error:
            return Say(message=self._broken(_kind(ask), error, locale))

    async def form(self, ask: Ask) -> Form:
        """The form for a command that lacks fields, filled in as far as is known."""
        kind = _kind(ask)
        if kind.word() not in KNOWN:
            return self._forms.form(ask.command, ask.actor.locale)
        async with self._store.reading() as work:
            workspace = Workspace(platform=self._platform.name, ref=_workspace(ask))
            scene = await self._scene(ask, work, workspace, self._clock.now())
            known = await KNOWN[kind.word()](scene, ask.command)
        return self._forms.form(ask.command, ask.actor.locale, known)

    async def hear(self, news: News) -> None:
        """Take note of something that happened on the platform."""
        async with self._store.writing(PATIENCE) as work:
            await take_note(self._platform.name, news, work, self._notices, self._clock.now())
        self._changed()

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
            if team is None or team.lost:
                return []
            history = await work.teams.history(team.id)
            own = await work.own_items.accepted([team.id])
        deck = self._deck.plus(own.get(team.id, ()))
        return upcoming(team, history, deck, self._clock.now())

    async def _answer(self, ask: Ask) -> Reply:
        kind = _kind(ask)
        looked_up = await self._looked_up(ask, kind)
        facts = await self._facts(ask, kind)
        now = self._clock.now()
        async with self._transaction(ask) as work:
            workspace = Workspace(platform=self._platform.name, ref=_workspace(ask))
            admin = looked_up or await self._is_named(work, workspace, ask, kind)
            if kind.admin and not admin:
                raise Refused("admins-only")
            if not await self._is_new(work, ask):
                return Done()
            scene = await self._scene(ask, work, workspace, now, admin=admin, facts=facts)
            reply = await self._decided(ask.command, scene)
            reacts = kind.trace is Trace.REACTS or isinstance(ask.command, Draft)
            noted = reaction(scene, ask.on) if reacts and ask.on and scene.found else None
        if _changes(ask):
            self._changed()
        elif noted is not None:
            self._reacted(noted)
        return reply

    async def _decided(self, command: Command | Draft, scene: Scene) -> Reply:
        if not isinstance(command, Draft):
            return await HANDLERS[command.word()](command, scene)
        if not COMMANDS[command.word].asked_for():
            raise Refused("old-button")  # nothing that a form could ask for
        said = await OPENED[command.word](command, scene) if command.word in OPENED else None
        errors = self._forms.errors(command, scene.actor.locale)
        return said or Fix(errors=errors, command=command)

    async def _looked_up(self, ask: Ask, kind: type[Command]) -> bool:
        """Whether the platform calls the asker an admin; asked before the transaction, and never remembered."""
        wanted = kind.admin or Need.ACTOR in kind.needs
        if not wanted or ask.actor.admin is not None:
            return bool(ask.actor.admin)
        try:
            return bool((await self._platform.look(ask.actor.person)).admin)
        except DeliveryError:
            log.warning("the platform did not tell whether somebody is an admin")
            return False

    def _transaction(self, ask: Ask) -> AbstractAsyncContextManager[Work]:
        if _changes(ask):
            return self._store.writing(PATIENCE)
        return self._store.reading()

    async def _is_named(
        self, work: Work, workspace: Workspace, ask: Ask, kind: type[Command]
    ) -> bool:
        if not (kind.admin or Need.ACTOR in kind.needs):
            return False
        return ask.actor.person in (await work.admins.of([workspace])).get(workspace, ())

    async def _is_new(self, work: Work, ask: Ask) -> bool:
        if not _changes(ask) or ask.key is None:
            return True
        return await work.asks.is_new(self._platform.name, ask.key, self._clock.wall())

    async def _facts(self, ask: Ask, kind: type[Command]) -> Facts | None:
        """What the platform knows of the channel that a command is about; None if it does not say."""
        ref = _value(ask, "channel")
        channel = Channel(workspace=_workspace(ask), ref=ref) if ref else ask.at
        if Need.CHANNEL not in kind.needs or not isinstance(channel, Channel):
            return None
        try:
            return await self._platform.look(channel)
        except Gone:
            return Facts(active=False)
        except DeliveryError:
            return None

    async def _scene(
        self,
        ask: Ask,
        work: Work,
        workspace: Workspace,
        now: datetime,
        *,
        admin: bool = False,
        facts: Facts | None = None,
    ) -> Scene:
        team, lacking = await self._team(ask, work, workspace)
        member = await work.members.get(workspace.platform, ask.actor.person)
        preferences = member.preferences if member else Preferences()
        return Scene(
            actor=replace(ask.actor, locale=preferences.language or ask.actor.locale),
            workspace=workspace,
            admin=admin,
            now=now,
            at=ask.at,
            on=ask.on,
            facts=facts,
            preferences=preferences,
            entropy=self._entropy,
            work=work,
            library=self._library,
            common=self._deck,
            words=self._words,
            cards=self._cards,
            found=team,
            lacking=lacking,
        )

    async def _team(self, ask: Ask, work: Work, workspace: Workspace) -> tuple[Team | None, str]:
        """The team of the pressed post, of the button, of the channel, or the only one of the workspace."""
        change = _changes(ask)
        known = await self._named_team(ask, work, workspace)
        if known is not None:
            return await work.teams.get(workspace, known, change=change), "no-team"
        if isinstance(ask.at, Channel):
            team = await work.teams.at(workspace.platform, ask.at, change=change)
            if team is not None:
                return team, ""
        teams = await work.teams.of(workspace, change=change)
        return (teams[0], "") if len(teams) == 1 else (None, "which-team" if teams else "no-team")

    async def _named_team(self, ask: Ask, work: Work, workspace: Workspace) -> TeamId | None:
        """The team of the post that was pressed, or that the button itself names."""
        on = await work.outbox.find(workspace, ask.on) if ask.on is not None else None
        field = _kind(ask).named_by
        named = _value(ask, field) if field is not None else None
        if on is not None or named is None:
            return on
        if field == "delivery":
            return await work.outbox.find(workspace, DeliveryId(named))
        return TeamId(named)

    def _broken(self, kind: type[Command], error: Exception, locale: str) -> Message:
        ref = self._entropy.token(2).hex()
        quiet = kind.trace is Trace.NONE
        log.error(
            "an ask failed in a way that nobody foresaw (ref %s): %s",
            ref,
            type(error).__name__,
            extra={"action": "ask.broken", "key": kind.word()},
            exc_info=None if quiet else error,
        )
        return self._words.say("trouble-broke", locale, ref=ref)


def _kind(ask: Ask) -> type[Command]:
    command = ask.command
    return COMMANDS[command.word] if isinstance(command, Draft) else type(command)


def _changes(ask: Ask) -> bool:
    """Whether an ask may change something; a form that is only being opened does not."""
    return not isinstance(ask.command, Draft) and ask.command.trace is Trace.WRITES


def _value(ask: Ask, name: str) -> str | None:
    """A field of the command or draft that holds an id."""
    command = ask.command
    found = command.values.get(name) if isinstance(command, Draft) else getattr(command, name, None)
    return found if isinstance(found, str) else None


def _workspace(ask: Ask) -> str:
    return ask.at.workspace if isinstance(ask.at, Channel) else ask.at.person.workspace
