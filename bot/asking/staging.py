"""Sets the scene of an ask: what the platform says of it, whose team it is about, and what a handler may use."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.asking.looking import Looking
from bot.cards import Cards
from bot.cards.thanks import Thanks
from bot.downloads import Downloads
from bot.handlers.asked import kind_of, team_of, workspace_of
from bot.handlers.party import Party
from bot.handlers.scene import Scene
from bot.library import Library
from bot.limits import Limits
from bot.model.ask import Ask
from bot.model.command import Draft, Need
from bot.model.facts import Facts
from bot.model.journal import Asker
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import TeamId, Workspace
from bot.model.preferences import Preferences
from bot.ports import Entropy, Platform
from bot.rules.deck import Deck
from bot.rules.gate import lets_in
from bot.rules.languages import SOURCE
from bot.store import Boxes, Store, Work
from bot.telling.promises import Promises
from bot.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the platform said about an ask before its transaction was opened; of `people`, by their ids."""

    admin: bool = False
    facts: Facts | None = None
    people: Mapping[str, Facts | None] = field(default_factory=dict)
    membership: Facts = field(default_factory=Facts)


NOTHING = Told()


class Staging:
    """The scenes of one platform."""

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
        entropy: Entropy,
        touched: Callable[[TeamId, int], None],
        durable: bool,
        late: timedelta,
    ) -> None:
        self._platform = platform
        self._looking = Looking(platform)
        self._store = store
        self._boxes = boxes
        self._limits = limits
        self._downloads = downloads
        self._library = library
        self.deck = Deck(library.items.values())
        self._words = words
        self._cards = Cards(words)
        self._thanks = Thanks(words)
        self._promises = promises
        self._entropy = entropy
        self._touched = touched
        self._durable = durable
        self._late = late

    async def told(self, ask: Ask) -> Told:
        """Ask the platform what the command needs to know."""
        return Told(
            admin=await self._looking.calls_admin(ask),
            facts=await self._looking.facts(ask) or await self._facts_of_team(ask),
            people=await self._looking.people(ask),
            membership=await self._looking.membership(ask),
        )

    async def preferences(self, ask: Ask, work: Work, *, change: bool = False) -> Preferences:
        """What the asker set for themself; with `change` it stays so until the end of the transaction."""
        member = await work.members.get(self._platform.name, ask.actor.person, change=change)
        return member.preferences if member is not None else Preferences()

    async def scene(
        self, ask: Ask, work: Work, preferences: Preferences, now: datetime, told: Told = NOTHING
    ) -> Scene:
        """The scene of an ask."""
        workspace = self._workspace(ask)
        team, lacking = await team_of(ask, work, workspace)
        return Scene(
            actor=ask.actor,
            asker=Asker(platform=workspace.platform, person=ask.actor.person),
            workspace=workspace,
            admin=told.admin or await self._is_named(work, ask),
            now=now,
            at=ask.at,
            late=self._late,
            on=ask.on,
            facts=told.facts,
            preferences=preferences,
            entropy=self._entropy,
            work=work,
            library=self._library,
            common=self.deck,
            words=self._words,
            cards=self._cards,
            promises=self._promises,
            thanks=self._thanks,
            boxes=self._boxes,
            limits=self._limits,
            downloads=self._downloads,
            capabilities=self._platform.capabilities,
            durable=self._durable,
            people=told.people,
            touch=self._touched,
            found=team,
            lacking=lacking,
        )

    async def is_let_in(self, scene: Scene, membership: Facts) -> bool:
        """Whether the team lets the asker use Haven: with no gate, with the right circle, or as one of its admins."""
        gate = scene.found.gate if scene.found is not None else None
        admin = scene.admin or bool(membership.admin)
        if lets_in(gate, membership.circles, admin=admin):
            return True
        named = await scene.work.admins.of([scene.workspace])
        return scene.actor.person in named.get(scene.workspace, ())

    async def party(self, news: WordsEdited | WordsDeleted, work: Work, now: datetime) -> Party:
        """Whoever changed words of their own."""
        name, person = self._platform.name, news.person
        workspace = Workspace(platform=name, ref=person.workspace)
        member = await work.members.get(name, person, change=True)
        preferences = member.preferences if member else Preferences()
        teams = await work.teams.of(workspace)
        return Party(
            asker=Asker(platform=name, person=person),
            locale=preferences.language or (teams[0].locale if teams else SOURCE),
            zone=preferences.zone,
            workspace=workspace,
            team=teams[0].id if len(teams) == 1 else None,
            preferences=preferences,
            typed=self._platform.capabilities.typed,
            now=now,
            work=work,
            library=self._library,
            words=self._words,
            entropy=self._entropy,
        )

    def _workspace(self, ask: Ask) -> Workspace:
        return Workspace(platform=self._platform.name, ref=workspace_of(ask))

    async def _is_named(self, work: Work, ask: Ask) -> bool:
        kind = kind_of(ask)
        if not (kind.admin or Need.ACTOR in kind.needs):
            return False
        workspace = self._workspace(ask)
        return ask.actor.person in (await work.admins.of([workspace])).get(workspace, ())

    async def _facts_of_team(self, ask: Ask) -> Facts | None:
        """What the platform says of the channel in which the team's thanks are posted."""
        if Need.TEAM not in kind_of(ask).needs or isinstance(ask.command, Draft):
            return None
        async with self._store.reading() as work:
            team, _ = await team_of(ask, work, self._workspace(ask))
            channel = await work.rounds.channel(team) if team is not None else None
        return await self._looking.channel(channel) if channel is not None else None
