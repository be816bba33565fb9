"""An empty local Slack; a local Discord with Ann in #general of Acme, and the minimal bot there."""

from collections.abc import AsyncIterator

import pytest

from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.person import Person
from tests.servers.discord.things import Channel, Guild
from tests.servers.discord_bots import Bot, at_home
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack_scene import Scene, a_scene


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with a_slack() as made:
        yield made


@pytest.fixture
def scene(slack: FakeSlack) -> Scene:
    return a_scene(slack)


@pytest.fixture
async def fake() -> AsyncIterator[FakeDiscord]:
    async with a_discord() as made:
        yield made


@pytest.fixture
def guild(fake: FakeDiscord) -> Guild:
    return fake.guild("Acme")


@pytest.fixture
def place(fake: FakeDiscord, guild: Guild) -> Channel:
    return fake.channel(guild, "general")


@pytest.fixture
def ann(fake: FakeDiscord, guild: Guild) -> Person:
    return fake.person(guild, "Ann Lee", locale="de")


@pytest.fixture
async def bot(fake: FakeDiscord, place: Channel, ann: Person) -> AsyncIterator[Bot]:
    async with at_home(fake) as made:
        yield made
