"""What the demo starts with: a team, its admin, and a clock that first stands at nine on a working day."""

from datetime import UTC, datetime, time, timedelta

from bot.cipher import Unsealable
from bot.clock import MovableClock
from bot.model.errors import ConfigError
from bot.model.place import Channel, Person, TeamId, Workspace
from bot.model.team import Rhythm, Taste, Team
from bot.ports import Clock, Entropy
from bot.rules.due import next_post
from bot.store import Store, StoreShelf
from bot.telling.announcements import a_hello
from bot.words import Words

NINE = time(9, 0)
WORKSPACE = Workspace(platform="web", ref="playground")
CHANNEL = Channel(workspace="playground", ref="team")
ADMIN = Person(workspace="playground", ref="ada")
_RHYTHM = Rhythm(zone="Etc/UTC", at=NINE, days=frozenset({"mon", "tue", "wed", "thu", "fri"}))
_SHELF, _KEY = "demo", "offset"


async def place_clock(store: Store, clock: MovableClock) -> None:
    """Set the clock to where it was left; at the first start to nine on the first Monday to Friday from today.

    That is not kept before `furnish` keeps it.
    """
    shelf = StoreShelf(store, _SHELF, clock)
    kept = await kept_offset(store, clock)

    async def remember(offset: timedelta) -> None:
        await shelf.put(_KEY, _written(offset))

    clock.remember(remember)
    if kept is not None:
        clock.offset = kept
    else:
        clock.offset = _first_morning(clock.wall()) - clock.wall()


async def kept_offset(store: Store, clock: Clock) -> timedelta | None:
    """How far the demo's clock was moved; None for a database that is no demo's. ConfigError if it can not be read."""
    try:
        kept = await StoreShelf(store, _SHELF, clock).get(_KEY)
        return timedelta(seconds=float(kept)) if kept is not None else None
    except (Unsealable, ValueError, OverflowError):
        raise ConfigError(
            [
                "The time of this demo is damaged in its database; start with another folder: haven demo --data FOLDER"
            ]
        ) from None


async def furnish(store: Store, clock: MovableClock, words: Words, entropy: Entropy) -> None:
    """Make the demo's team, name its admin and keep the clock's offset, unless they are there: all, or nothing.

    Otherwise a clock that was kept alone would stand past nine at the next start, and no post would come.
    """
    now = clock.now().replace(second=0, microsecond=0)
    slot = next_post(_RHYTHM, None, now)
    team = Team(
        id=TeamId("playground"),
        workspace=WORKSPACE,
        channel=CHANNEL,
        name="#team",
        locale="en",
        rhythm=_RHYTHM,
        taste=Taste(seed="playground", started=now.date()),
        next_day=slot.day if slot else None,
        next_at=slot.at if slot else None,
    )
    async with store.writing() as work:
        if await work.teams.get(WORKSPACE, team.id) is not None:
            return
        await work.teams.add([team])
        await work.admins.add(WORKSPACE, ADMIN)
        await work.outbox.plan([a_hello(team, words, entropy, now)])
        await work.shelves.put(_SHELF, _KEY, _written(clock.offset), clock.wall(), None)


def _written(offset: timedelta) -> bytes:
    return str(offset.total_seconds()).encode()


def _first_morning(wall: datetime) -> datetime:
    day = wall.date()
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return datetime.combine(day, NINE, UTC)
