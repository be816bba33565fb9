"""A whole Haven in a test: people who ask, a channel that is read, a clock that is moved."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import URL, create_engine

from bot.app import Haven
from bot.entropy import SeededEntropy
from bot.handlers import PROMISES
from bot.library import Library, content_root
from bot.library import load as load_library
from bot.model.ask import Actor, Ask
from bot.model.command import Command, Draft
from bot.model.form import Form
from bot.model.item import Weekday
from bot.model.news import News
from bot.model.place import Channel, Person, TeamId, Workspace
from bot.model.practice import Practice
from bot.model.team import EVERY_PRACTICE, Rhythm, Taste, Team
from bot.ports import Bot, Entropy, Platform
from bot.rules.due import next_post
from bot.store import Boxes, Store, open_boxes, open_store
from bot.store.boxes import EPHEMERAL
from bot.store.database.engine import address_of
from bot.store.database.schema import upgrade
from bot.telling.promises import Promise
from bot.testing.clock import FakeClock
from bot.testing.platform import RecordingPlatform
from bot.testing.player import ChannelView, Player
from bot.vault import KeyRing, Vault
from bot.words import Words

WEEK: frozenset[Weekday] = frozenset({"mon", "tue", "wed", "thu", "fri"})
WORKSPACE = "acme"


def a_team(
    clock: FakeClock,
    *,
    id: str = "team-one",
    platform: str = "test",
    workspace: str = WORKSPACE,
    channel: str = "general",
    zone: str = "Etc/UTC",
    hour: int = 9,
    days: frozenset[Weekday] = WEEK,
    region: str | None = None,
    locale: str = "en",
    weights: Mapping[Practice, float] = EVERY_PRACTICE,
) -> Team:
    """A team whose first post is the next one after now."""
    rhythm = Rhythm(zone=zone, at=time(hour), days=days, region=region)
    slot = next_post(rhythm, None, clock.now())
    return Team(
        id=TeamId(id),
        workspace=Workspace(platform=platform, ref=workspace),
        channel=Channel(workspace=workspace, ref=channel),
        name=f"#{channel}",
        locale=locale,
        rhythm=rhythm,
        taste=Taste(seed=id, started=clock.now().date(), weights=weights),
        next_day=slot.day if slot else None,
        next_at=slot.at if slot else None,
    )


class World:
    """One Haven with a recording platform, or with the platforms it was given."""

    def __init__(self, haven: Haven, clock: FakeClock, library: Library, team: Team) -> None:
        self.haven = haven
        self.clock = clock
        self.library = library
        self.team = team
        self.platform_name = team.workspace.platform
        self.typed = 0
        self.ann = self.somebody("ann")
        self.bob = self.somebody("bob")
        self.ada = self.somebody("ada")

    @property
    def platform(self) -> RecordingPlatform:
        """The recording platform."""
        platform = self.haven.platforms[self.platform_name]
        assert isinstance(platform, RecordingPlatform)
        return platform

    @property
    def channel(self) -> ChannelView:
        """The team's channel on the recording platform."""
        return ChannelView(self.platform, self.team.channel)

    @property
    def store(self) -> Store:
        """The database."""
        return self.haven.store

    def somebody(self, name: str, *, locale: str = "en") -> Player:
        """A person of the team's workspace. `ada` is the admin."""
        person = Person(workspace=self.team.workspace.ref, ref=name)
        return Player(world=self, person=person, channel=self.team.channel, locale=locale)

    def bot(self, platform: str) -> Bot:
        """What the core offers a platform."""
        return self.haven.bots[platform]

    async def hears(self, news: News) -> None:
        """The platform tells something, and everything that follows arrives."""
        await self.bot(self.platform_name).hear(news)
        await self.haven.jobs.settle()

    async def add(self, team: Team) -> None:
        """Another team."""
        async with self.store.writing() as work:
            await work.teams.add([team])

    async def form(self, player: Player, command: Command | Draft) -> Form:
        """The form that somebody gets for a command."""
        return await self.bot(self.platform_name).form(
            Ask(
                at=player.channel,
                actor=Actor(person=player.person, locale=player.locale, admin=player.admin),
                command=command,
            )
        )

    async def reload(self) -> Team:
        """The team as it is stored now."""
        async with self.store.reading() as work:
            team = await work.teams.get(self.team.workspace, self.team.id)
        assert team is not None
        return team


@cache
def _library() -> Library:
    """Read once: nothing changes it, and hundreds of worlds would each read it anew."""
    return load_library(content_root())


@cache
def _words() -> Words:
    return Words.load(content_root())


@cache
def _migrated() -> bytes:
    """An empty SQLite file of the newest schema: hundreds of worlds would each migrate one anew."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "haven.db"
        engine = create_engine(URL.create("sqlite", database=str(file)))
        with engine.begin() as connection:
            upgrade(connection)
        engine.dispose()
        return file.read_bytes()


def _lay(file: Path) -> None:
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_migrated())


@asynccontextmanager
async def a_store(where: Path | str, clock: FakeClock, *, seed: int = 1) -> AsyncIterator[Store]:
    """A migrated database: a folder for SQLite, or the URL of a PostgreSQL database."""
    entropy = SeededEntropy(seed)
    vault = Vault(KeyRing.parse(KeyRing.generate(bytes(range(32)))), entropy)
    if isinstance(where, Path):
        _lay(where / "haven.db")
    store = await open_store(_address(where), vault, clock, upgrade=True)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def some_boxes(
    store: Store, where: Path | str, entropy: Entropy, *, durable: bool = False
) -> AsyncIterator[Boxes]:
    """The sealed boxes beside a database."""
    folder = where / EPHEMERAL if isinstance(where, Path) else Path(EPHEMERAL)
    boxes = await open_boxes(store, folder, entropy, durable=durable)
    try:
        yield boxes
    finally:
        await boxes.dispose()


def _address(where: Path | str) -> URL:
    return address_of(None, where) if isinstance(where, Path) else address_of(where, Path())


@asynccontextmanager
async def a_world(
    where: Path | str,
    *,
    clock: FakeClock | None = None,
    platforms: Mapping[str, Platform] | None = None,
    team: Team | None = None,
    library: Library | None = None,
    words: Words | None = None,
    promises: Mapping[str, Promise] = PROMISES,
    public_url: str | None = None,
    seed: int = 1,
    durable: bool = False,
) -> AsyncIterator[World]:
    """Haven over a fresh or existing database, with one team whose admin is Ada."""
    clock = clock or FakeClock()
    team = team or a_team(clock)
    library = library or _library()
    async with (
        a_store(where, clock, seed=seed) as store,
        some_boxes(store, where, SeededEntropy(seed), durable=durable) as boxes,
    ):
        ada = Person(workspace=team.workspace.ref, ref="ada")
        async with store.writing() as work:
            await work.teams.add([team])
            await work.admins.add(team.workspace, ada)
        haven = Haven(
            store=store,
            boxes=boxes,
            library=library,
            words=words or _words(),
            clock=clock,
            entropy=SeededEntropy(seed),
            platforms=platforms or {"test": RecordingPlatform()},
            promises=promises,
            durable=durable,
            public_url=public_url,
        )
        await haven.recover()
        await haven.jobs.round()
        clock.follow(haven.jobs.next_moment, haven.jobs.settle)
        for platform in haven.platforms.values():
            if isinstance(platform, RecordingPlatform):
                platform.clock = clock
        try:
            yield World(haven, clock, library, team)
        finally:
            clock.let_go()  # aiohttp remembers a thousand sites, and by their clocks it would keep as many worlds
