"""A year of settings and of things to tell somebody: nothing reaches them while they rest, nor what they do not want."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.commands import Pause, read
from bot.entropy import SeededEntropy
from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Message, Paragraph
from bot.model.message import text as spans
from bot.model.news import ChannelGone
from bot.model.place import Direct
from bot.model.preferences import Preferences
from bot.rules.delivery import POLICIES
from bot.store.deliveries.outbox import Outgoing
from bot.testing import FakeClock, Player, Sent, World, a_team, a_world
from tests.scenarios.own_items import PROUD

YEAR = timedelta(days=365)
KINDS = (DeliveryKind.NOTICE, *(kind for kind in DeliveryKind if POLICIES[kind].opt_in))
"""What is written to people directly; what needs no opt-in keeps quiet hours all the same."""
ZONES = ("Etc/UTC", "Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu")

hours_and_halves = st.sampled_from(
    [f"{hour:02}:{minute}" for hour in range(24) for minute in ("00", "30")]
)
gaps = st.one_of(st.integers(1, 30), st.integers(200, 900)).map(
    lambda hours: timedelta(hours=hours)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sets:
    """Ada saves her settings; `away` counts days from then, and quiet hours of no length are none."""

    direct: bool
    zone: str
    quiet: tuple[str, str]
    away: int
    snooze: str

    def values(self, today: date) -> Mapping[str, str]:
        """The form as she fills it in."""
        start, end = self.quiet
        return {
            "direct": str(self.direct).lower(),
            "zone": self.zone,
            "quiet_from": start if start != end else "",
            "quiet_to": end if start != end else "",
            "away_until": (today + timedelta(days=self.away)).isoformat() if self.away else "",
            "snooze": self.snooze,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Something of a kind is planned for her, due after some hours."""

    kind: DeliveryKind
    hours: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """Somebody suggests a practice, which admins are told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The channel is gone, which admins are told of, and is back with the next look at it."""


Event = Sets | Written | Suggested | Lost
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(
        Sets,
        direct=st.booleans(),
        zone=st.sampled_from(ZONES),
        quiet=st.tuples(hours_and_halves, hours_and_halves),
        away=st.sampled_from([0, 0, 2, 9, 40]),
        snooze=st.sampled_from(["no", "hour", "day", "week"]),
    ),
    st.builds(Written, kind=st.sampled_from(KINDS), hours=st.integers(0, 40)),
    st.builds(Suggested),
    st.builds(Lost),
)
years = st.lists(st.tuples(events, gaps), min_size=15, max_size=30)


class Checker:
    """Remembers what Ada set, and how much had reached her until then; finds what she did not want and got."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.since: list[tuple[int, Preferences]] = [(0, Preferences())]

    @property
    def received(self) -> list[Sent]:
        """Her direct messages, oldest first."""
        return self.world.platform.to_person(self.world.ada.person)

    async def note(self, received: int) -> None:
        """Take note of what she has just saved, when she had received so many messages."""
        async with self.world.store.reading() as work:
            member = await work.members.get("test", self.world.ada.person)
        self.since.append((received, member.preferences if member else Preferences()))

    def breaches(self) -> list[tuple[datetime, DeliveryKind, Preferences]]:
        """Every direct message to her that should not have come when it came."""
        return [
            (one.at, one.delivery.kind, held)
            for number, one in enumerate(self.received)
            if one.at is not None
            and not wanted(held := self._held(number), one.delivery.kind, one.at)
        ]

    def _held(self, number: int) -> Preferences:
        return [held for first, held in self.since if first <= number][-1]


def wanted(held: Preferences, kind: DeliveryKind, at: datetime) -> bool:
    """What a person would say, with a clock on the wall and a calendar beside it."""
    here = at.astimezone(ZoneInfo(held.zone or "Etc/UTC"))
    if POLICIES[kind].opt_in and not held.direct:
        return False
    if held.away_until is not None and here.date() < held.away_until:
        return False
    if held.snooze_until is not None and at < held.snooze_until:
        return False
    start, end, now = held.quiet_from, held.quiet_to, here.time()
    if start is None or end is None:
        return True
    return not (start <= now < end if start < end else now >= start or now < end)


async def live(world: World, checker: Checker, year: Sequence[tuple[Event, timedelta]]) -> None:
    """A year of events; then what is left of it. The team pauses until its last weeks, so that the year goes by quickly."""
    end, numbers = world.clock.now() + YEAR, count()
    await world.ada.asks(Pause(until=end.date() - timedelta(weeks=8)))
    for event, gap in year:
        await happen(world, checker, event, next(numbers))
        if world.clock.now() + gap < end:
            await world.clock.forward(world.clock.now() + gap)
    await world.clock.forward(end)


async def happen(world: World, checker: Checker, event: Event, number: int) -> None:
    match event:
        case Sets():
            received = len(checker.received)
            await world.ada.asks(read("me", event.values(world.clock.now().date())))
            assert world.ada.reads.startswith("Saved.")
            await checker.note(received)
        case Written(kind=kind, hours=hours):
            await write(world, world.ada, kind, number, hours)
        case Suggested():
            await world.bob.asks(PROUD.model_copy(update={"title": f"Proud {number}"}))
        case Lost():
            await world.hears(ChannelGone(channel=world.team.channel))
            await world.haven.jobs.probe()


async def write(world: World, to: Player, kind: DeliveryKind, number: int, hours: int) -> None:
    due = world.clock.now() + timedelta(hours=hours)
    outgoing = Outgoing(
        id=new_id(SeededEntropy(1_000 + number)),
        team=world.team.id,
        workspace=world.team.workspace,
        kind=kind,
        slot=f"year/{number}",
        to=Direct(person=to.person),
        act=Post(message=Message(blocks=(Paragraph(spans=spans("Something to tell you.")),))),
        due_at=due,
        not_after=due + POLICIES[kind].late,
    )
    async with world.store.writing() as work:
        await work.outbox.plan([outgoing])
    await world.haven.jobs.settle()


@asynccontextmanager
async def a_year(folder: Path) -> AsyncIterator[tuple[World, Checker]]:
    """A team that gets a post each Monday."""
    clock = FakeClock()
    team = a_team(clock, days=frozenset({"mon"}))
    async with a_world(folder, clock=clock, team=team) as world:
        yield world, Checker(world)


@pytest.fixture
def folders(tmp_path: Path) -> "Folders":
    """A fresh folder for each year."""
    return Folders(tmp_path)


class Folders:
    """Fresh folders."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._numbers = count()

    def next(self) -> Path:
        """One that is empty."""
        made = self._root / str(next(self._numbers))
        made.mkdir()
        return made


@settings(
    max_examples=3,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a failing year is long to shorten
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(year=years)
async def test_nothing_is_delivered_in_quiet_hours_away_snoozed_or_after_off(
    folders: Folders, year: list[tuple[Event, timedelta]]
) -> None:
    async with a_year(folders.next()) as (world, checker):
        await live(world, checker, year)
        assert checker.breaches() == []


async def test_the_checker_sees_what_a_relay_does_that_does_not_know_for_whom_it_sends(
    folders: Folders,
) -> None:
    async with a_year(folders.next()) as (world, checker):
        await happen(world, checker, NIGHTLY, 1)
        await write(world, world.ada, DeliveryKind.NOTICE, 2, hours=14)
        async with world.store.engine.begin() as connection:
            await connection.execute(text("UPDATE delivery SET member = NULL"))
        await world.clock.advance(days=1)
        assert [at.hour for at, _, _ in checker.breaches()] == [22]


NIGHTLY = Sets(direct=True, zone="Etc/UTC", quiet=("20:00", "07:00"), away=0, snooze="no")


async def test_what_waited_for_the_morning_comes_then(folders: Folders) -> None:
    async with a_year(folders.next()) as (world, checker):
        await happen(world, checker, NIGHTLY, 1)
        await write(world, world.ada, DeliveryKind.NOTICE, 2, hours=14)
        await world.clock.advance(days=1)
        sent = world.platform.to_person(world.ada.person)
        assert [one.at and one.at.hour for one in sent] == [7]
