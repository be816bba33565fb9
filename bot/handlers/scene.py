"""What a handler may look at and write to while it answers one ask."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import Cards
from bot.cards.thanks import Thanks
from bot.commands import pack
from bot.downloads import Downloads
from bot.library import Library
from bot.limits import Limits
from bot.model.ask import Actor
from bot.model.command import Command
from bot.model.errors import Refused
from bot.model.facts import Capabilities, Facts
from bot.model.item import Item
from bot.model.journal import Asker
from bot.model.message import Button, Message
from bot.model.own_item import OwnState
from bot.model.place import Channel, DeliveryId, Direct, Person, TeamId, Workspace
from bot.model.preferences import Preferences
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.deck import Deck
from bot.rules.due import known_zone
from bot.rules.own_items import as_item
from bot.rules.rhythm import today
from bot.store import Boxes, Work
from bot.telling.promises import Promises
from bot.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One ask: who, when, for which team, and the open transaction. `late` is how late a post may be.

    `asker` opens what belongs to the person who asks: `work.journal.opened_by(scene.asker, scene.now)`.
    `people` is what the platform says of those whom a note names, and of the asker, by their ids; None where it did not
    answer. `durable`: what waits in boxes survives a crash of the database, and lies in its log. `touch` lets the rounds
    look soon at what went out in one of them.
    """

    actor: Actor
    asker: Asker
    workspace: Workspace
    admin: bool
    now: datetime
    at: Channel | Direct
    late: timedelta
    on: DeliveryId | None
    facts: Facts | None
    preferences: Preferences
    entropy: Entropy
    work: Work
    library: Library
    common: Deck
    words: Words
    cards: Cards
    promises: Promises
    thanks: Thanks
    boxes: Boxes
    limits: Limits
    downloads: Downloads
    capabilities: Capabilities
    durable: bool
    people: Mapping[str, Facts | None]
    touch: Callable[[TeamId, int], None]
    found: Team | None
    lacking: str = "no-team"

    @property
    def team(self) -> Team:
        """The team that the ask is about. Refused if there is none, or several to choose from."""
        if self.found is None:
            may = self.admin or bool(self.actor.admin)
            raise Refused("no-team-yet" if may and self.lacking == "no-team" else self.lacking)
        return self.found

    @property
    def local(self) -> Team:
        """The team, if its local time is known. Refused if its zone is not known any more."""
        zone = self.team.rhythm.zone
        if not known_zone(zone):
            raise Refused("zone", zone=zone)
        return self.team

    def say(self, key: str, **slots: str | int) -> Message:
        """A sentence in the asker's language."""
        return self.words.say(key, self.actor.locale, **slots)

    def button(self, key: str, command: Command) -> Button:
        """A button in the asker's language."""
        return Button(label=self.words.line(key, self.actor.locale), does=pack(command))

    def problem(self, code: str, **slots: str | int) -> str:
        """What is wrong with a field, in the asker's language."""
        return self.words.line(f"problem-{code}", self.actor.locale, **slots)

    def person(self, ref: str) -> Person:
        """Somebody in the asker's workspace."""
        return Person(workspace=self.workspace.ref, ref=ref)

    def channel(self, ref: str | None) -> Channel | None:
        """The channel of that id in the asker's workspace, or the one that they ask in."""
        if ref is not None:
            return Channel(workspace=self.workspace.ref, ref=ref)
        return self.at if isinstance(self.at, Channel) else None

    async def last_day(self, team: TeamId) -> date | None:
        """The local date of a team's newest post."""
        return (await self.work.postings.last_days([team])).get(team)

    async def deck(self, team: Team) -> Deck:
        """What a team can be given: what is common to all, and its own items."""
        own = await self.work.own_items.accepted([team.id])
        return self.common.suiting(team.setting).plus(own.get(team.id, ()))

    def spoken(self, item: Item, locale: str | None = None) -> Item:
        """An item in a language, the asker's if none is named, and in the words of the team's setting.

        What a team wrote itself stays as it is.
        """
        if item.own:
            return item
        setting = self.found.setting if self.found is not None else "workplace"
        return self.library.text(item.id, locale or self.actor.locale, setting)

    async def item(self, id: str) -> Item | None:
        """An item that the team was given, in the asker's language, also if it is retired by now; None if it is unknown."""
        if id in self.library.items:
            return self.spoken(self.library.items[id])
        own = await self.work.own_items.get(self.team.id, id)
        return as_item(own) if own is not None and own.state is not OwnState.SUGGESTED else None

    def day(self, day: date) -> str:
        """A date in words, with its year if that is another one."""
        far = day.year != today(self.local.rhythm, self.now).year
        return self.words.day(day, self.actor.locale, year=far)

    def moment(self, at: datetime, team: Team | None = None) -> str:
        """An instant as a team's local day and time, with its year if that is another one."""
        rhythm = (team or self.local).rhythm
        far = at.astimezone(ZoneInfo(rhythm.zone)).year != today(rhythm, self.now).year
        return self.words.moment(at, rhythm.zone, self.actor.locale, year=far)

    def next_post(self, team: Team | None = None) -> str:
        """When the next post comes, or that none is planned; of the team as it was found if none is named."""
        team = team or self.local
        if team.next_at is None:
            return self.words.line("next-none", self.actor.locale)
        return self.moment(team.next_at, team)
