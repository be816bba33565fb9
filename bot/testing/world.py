"""A whole Haven in a test: people who ask, a channel that is read, a clock that is moved."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from sqlalchemy import URL

from bot.app import Haven
from bot.commands import unpack
from bot.entropy import SeededEntropy
from bot.library import Library, content_root
from bot.library import load as load_library
from bot.model.ask import Actor, Ask, Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.form import Form
from bot.model.item import Weekday
from bot.model.message import Button, Buttons, Message, plain
from bot.model.news import News
from bot.model.place import Channel, DeliveryId, Direct, Person, TeamId, Workspace
from bot.model.practice import Practice
from bot.model.team import EVERY_PRACTICE, Rhythm, Taste, Team
from bot.ports import Bot, Platform
from bot.rules.due import next_post
from bot.store import Store, open_store
from bot.store.engine import address_of
from bot.testing.clock import FakeClock
from bot.testing.platform import RecordingPlatform, Sent
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


@dataclass(slots=True)
class Player:
    """Somebody in the world; what they ask comes from the team's channel unless they are in their direct messages."""

    world: "World"
    person: Person
    channel: Channel
    locale: str = "en"
    admin: bool | None = None
    last: Reply | None = None

    async def asks(
        self,
        command: Command | Draft,
        *,
        key: str | None = None,
        on: DeliveryId | None = None,
        directly: bool = False,
    ) -> Reply:
        """Ask, wait until everything that follows has arrived, and get the private reply."""
        reply = await self.world.bot(self.world.platform_name).ask(
            Ask(
                key=key,
                at=Direct(person=self.person) if directly else self.channel,
                actor=Actor(person=self.person, locale=self.locale, admin=self.admin),
                command=command,
                on=on,
            )
        )
        await self.world.haven.settle()
        self.last = reply
        return reply

    async def presses(self, label: str, *, on: Sent | None = None) -> Reply:
        """Press a button of a post, or of the last private reply."""
        message = on.message if on is not None else self.sees
        button = next(one for one in buttons(message) if one.label == label)
        command = unpack(button.does)
        assert command is not None, f"the button {label} holds a command"
        return await self.asks(command, on=on.delivery.id if on is not None else None)

    @property
    def sees(self) -> Message:
        """The last private reply."""
        assert isinstance(self.last, Say), f"a message was expected, not {self.last}"
        return self.last.message

    @property
    def reads(self) -> str:
        """The last private reply as bare text."""
        return plain(self.sees)

    @property
    def errors(self) -> Mapping[str, str]:
        """What is wrong with the last form, by field."""
        assert isinstance(self.last, Fix), f"errors were expected, not {self.last}"
        return self.last.errors

    @property
    def unfinished(self) -> Command | Draft:
        """What the last form asks to complete."""
        assert isinstance(self.last, Fix), f"a form was expected, not {self.last}"
        return self.last.command


@dataclass(slots=True)
class ChannelView:
    """What stands in a channel."""

    platform: RecordingPlatform
    channel: Channel

    @property
    def posts(self) -> list[Sent]:
        """Every post, oldest first."""
        return self.platform.in_channel(self.channel)

    @property
    def last(self) -> Sent:
        """The newest post."""
        return self.posts[-1]

    @property
    def reads(self) -> str:
        """The newest post as bare text."""
        message = self.last.message
        return plain(message) if message is not None else ""


class World:
    """One Haven with a recording platform, or with the platforms it was given."""

    def __init__(self, haven: Haven, clock: FakeClock, library: Library, team: Team) -> None:
        self.haven = haven
        self.clock = clock
        self.library = library
        self.team = team
        self.platform_name = team.workspace.platform
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
        await self.haven.settle()

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


@asynccontextmanager
async def a_store(where: Path | str, clock: FakeClock, *, seed: int = 1) -> AsyncIterator[Store]:
    """A migrated database: a folder for SQLite, or the URL of a PostgreSQL database."""
    entropy = SeededEntropy(seed)
    vault = Vault(KeyRing.parse(KeyRing.generate(bytes(range(32)))), entropy)
    store = await open_store(_address(where), vault, clock, upgrade=True)
    try:
        yield store
    finally:
        await store.close()


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
    seed: int = 1,
) -> AsyncIterator[World]:
    """Haven over a fresh or existing database, with one team whose admin is Ada."""
    clock = clock or FakeClock()
    team = team or a_team(clock)
    library = library or load_library(content_root())
    async with a_store(where, clock, seed=seed) as store:
        ada = Person(workspace=team.workspace.ref, ref="ada")
        async with store.writing() as work:
            await work.teams.add([team])
            await work.admins.add(team.workspace, ada)
        haven = Haven(
            store=store,
            library=library,
            words=Words.load(content_root()),
            clock=clock,
            entropy=SeededEntropy(seed),
            platforms=platforms or {"test": RecordingPlatform()},
        )
        await haven.recover()
        clock.follow(haven.next_moment, haven.settle)
        for platform in haven.platforms.values():
            if isinstance(platform, RecordingPlatform):
                platform.clock = clock
        yield World(haven, clock, library, team)


def buttons(message: Message | None) -> list[Button]:
    """The buttons of a message."""
    assert message is not None
    return [one for block in message.blocks if isinstance(block, Buttons) for one in block.buttons]
