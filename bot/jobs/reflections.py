"""Sends reflections to people who asked for them, batch by batch: whoever is due, and nobody else is looked at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cards import Cards
from bot.ids import new_id
from bot.library import Library
from bot.model.delivery import DeliveryKind, Post
from bot.model.facts import TypedWords
from bot.model.message import Message
from bot.model.place import Direct, Person, Workspace
from bot.model.team import Team
from bot.ports import Clock, Entropy, Platform
from bot.rules.delivery import POLICIES
from bot.rules.preferences import zone_of
from bot.rules.reflections import choose_reflection, due, prompted, silenced
from bot.store import Store
from bot.store.deliveries.outbox import Outgoing
from bot.store.people.members import Member
from bot.words import Words

BATCH = 100
"""People in a transaction, as with teams."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Planned:
    """What becomes of one person who is due: their settings and next moment, and perhaps a message to them."""

    member: Member
    outgoing: Outgoing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """To whom a message goes, under which team it is written down, and whether all in their workspace are adults."""

    member: Member
    person: Person
    team: Team
    adults: bool

    @property
    def locale(self) -> str:
        return self.member.preferences.language or self.team.locale


class Reminding:
    """Plans the reflections of everybody who is due."""

    def __init__(
        self,
        *,
        store: Store,
        library: Library,
        words: Words,
        cards: Cards,
        clock: Clock,
        entropy: Entropy,
        platforms: Mapping[str, Platform],
        planned: Callable[[], None],
    ) -> None:
        self._store = store
        self._library = library
        self._words = words
        self._cards = cards
        self._clock = clock
        self._entropy = entropy
        self._platforms = platforms
        self._planned = planned

    async def work(self) -> None:
        """Plan until nobody is due."""
        while await self._batch():
            self._planned()

    async def _batch(self) -> bool:
        now = self._clock.now()
        async with self._store.writing() as work:
            members = await work.members.claim_due(now, BATCH)
            if not members:
                return False
            homes = {one.id: home for one in members if (home := _home(one)) is not None}
            teams = await work.teams.any_of(set(homes.values()))
            own = {id: teams.get(home) for id, home in homes.items()}
            adults = await work.teams.of_adults(set(homes.values()))
            planned = [
                self._plan(one, own.get(one.id), now, adults=homes.get(one.id) in adults)
                for one in members
            ]
            await work.outbox.plan([one.outgoing for one in planned if one.outgoing is not None])
            await work.members.advance([one.member for one in planned])
        return True

    def _plan(self, member: Member, team: Team | None, now: datetime, *, adults: bool) -> _Planned:
        preferences, person = member.preferences, member.preferences.reflecting.who
        assert member.next_at is not None, "who is due has a moment"
        verdict = due(preferences, member.next_at, now)
        moved = replace(member, next_at=verdict.next)
        if team is None or person is None:
            return _Planned(member=moved)
        reader = _Reader(member=moved, person=person, team=team, adults=adults)
        if verdict.stop:
            message = self._words.say("reflections-stop", reader.locale)
            after = replace(moved, preferences=silenced(preferences))
            return _Planned(member=after, outgoing=self._outgoing(reader, message, now))
        return self._prompt(reader, now) if verdict.send else _Planned(member=moved)

    def _prompt(self, reader: _Reader, now: datetime) -> _Planned:
        member, preferences = reader.member, reader.member.preferences
        day = now.astimezone(ZoneInfo(zone_of(preferences))).date()
        items = self._library.items.values()
        item = choose_reflection(
            items, preferences.reflecting, member.id, day, adults=reader.adults
        )
        if item is None:
            return _Planned(member=member)
        talk, spoken = new_id(self._entropy), self._library.text(item.id, reader.locale)
        typed = self._typed(member.platform)
        message = self._cards.reflection(spoken, reader.locale, talk, typed, by_itself=True)
        outgoing = self._outgoing(reader, message, now)
        reflecting = prompted(
            preferences.reflecting, talk=talk, item=item.id, now=now, delivery=outgoing.id
        )
        after = replace(member, preferences=replace(preferences, reflecting=reflecting))
        return _Planned(member=after, outgoing=outgoing)

    def _typed(self, platform: str) -> TypedWords:
        known = self._platforms.get(platform)
        return known.capabilities.typed if known is not None else TypedWords.KEPT

    def _outgoing(self, reader: _Reader, message: Message, now: datetime) -> Outgoing:
        return Outgoing(
            id=new_id(self._entropy),
            team=reader.team.id,
            workspace=reader.team.workspace,
            kind=DeliveryKind.REFLECTION,
            slot=f"{reader.member.id}/{now:%Y-%m-%dT%H:%M}",
            to=Direct(person=reader.person),
            act=Post(message=message),
            due_at=now,
            not_after=now + POLICIES[DeliveryKind.REFLECTION].late,
        )


def _home(member: Member) -> Workspace | None:
    """The workspace in which somebody is written to."""
    who = member.preferences.reflecting.who
    return Workspace(platform=member.platform, ref=who.workspace) if who is not None else None
