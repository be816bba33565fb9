"""What a handler may look at and write to while it answers one ask."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.cards import Cards
from bot.commands import pack
from bot.library import Library
from bot.model.ask import Actor
from bot.model.command import Command
from bot.model.errors import Refused
from bot.model.facts import Facts
from bot.model.message import Button, Message
from bot.model.place import Channel, DeliveryId, Direct, TeamId, Workspace
from bot.model.preferences import Preferences
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.deck import Deck
from bot.store import Work
from bot.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One ask: who, when, for which team, and the open transaction."""

    actor: Actor
    workspace: Workspace
    admin: bool
    now: datetime
    at: Channel | Direct
    on: DeliveryId | None
    facts: Facts | None
    preferences: Preferences
    entropy: Entropy
    work: Work
    library: Library
    deck: Deck
    words: Words
    cards: Cards
    found: Team | None
    lacking: str = "no-team"

    @property
    def team(self) -> Team:
        """The team that the ask is about. Refused if there is none, or several to choose from."""
        if self.found is None:
            raise Refused(self.lacking)
        return self.found

    def say(self, key: str, **slots: str | int) -> Message:
        """A sentence in the asker's language."""
        return self.words.say(key, self.actor.locale, **slots)

    def button(self, key: str, command: Command) -> Button:
        """A button in the asker's language."""
        return Button(label=self.words.line(key, self.actor.locale), does=pack(command))

    def problem(self, code: str, **slots: str | int) -> str:
        """What is wrong with a field, in the asker's language."""
        return self.words.line(f"problem-{code}", self.actor.locale, **slots)

    def channel(self, ref: str | None) -> Channel | None:
        """The channel of that id in the asker's workspace, or the one that they ask in."""
        if ref is not None:
            return Channel(workspace=self.workspace.ref, ref=ref)
        return self.at if isinstance(self.at, Channel) else None

    async def last_day(self, team: TeamId) -> date | None:
        """The local date of a team's newest post."""
        return (await self.work.postings.last_days([team])).get(team)

    def moment(self, at: datetime) -> str:
        """An instant as the team's local day and time."""
        return self.words.moment(at, self.team.rhythm.zone, self.actor.locale)

    def next_post(self) -> str:
        """When the next post comes, or that none is planned."""
        at = self.team.next_at
        if at is None:
            return self.words.line("next-none", self.actor.locale)
        return self.moment(at)
