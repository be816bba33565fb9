"""`haven doctor`: one line for each thing that has to be right."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.cli import FOUND, OK
from bot.cli.setting_up import SetUp, set_up
from bot.clock import SystemClock
from bot.entropy import SystemEntropy
from bot.library import ages, content_root, load
from bot.library import check as check_library
from bot.model.errors import ConfigError, ContentError, HavenError, StoreDown
from bot.model.facts import Finding
from bot.model.place import Channel
from bot.store import NoDatabaseYet, Store, StoreShelf
from bot.words import Words

_RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows an earlier day."""


def doctor() -> int:
    """Print all findings; the exit code says whether anything is wrong."""
    return asyncio.run(_doctor())


async def _doctor() -> int:
    setup = set_up()
    ok = True
    async for finding in _findings(setup):
        mark = "ok   " if finding.ok else "WRONG"
        print(f"{mark}  {finding.subject}: {finding.says}")
        ok = ok and finding.ok
    return OK if ok else FOUND


async def _findings(setup: SetUp) -> AsyncIterator[Finding]:
    yield _clock()
    yield _zones()
    yield _content()
    yield _helplines()
    keys = _tried("keys", lambda: f"{setup.vault!r}")
    yield keys
    store, database = await _opened(setup, keys)
    yield database
    try:
        async for finding in _platforms(setup, store):
            yield finding
    finally:
        if store is not None:
            await store.close()


async def _opened(setup: SetUp, keys: Finding) -> tuple[Store | None, Finding]:
    def found(says: str, *, ok: bool = False) -> Finding:
        return Finding(subject="database", ok=ok, says=says)

    if not keys.ok:
        return None, found("not checked, since the keys are wrong")
    try:
        store = await setup.open(setup.vault, SystemClock(), upgrade=False)
    except NoDatabaseYet as nothing:
        return None, found(str(nothing), ok=True)
    except ConfigError as error:
        return None, found("; ".join(error.problems))
    return store, found(f"{store.engine.dialect.name} answers", ok=True)


async def _platforms(setup: SetUp, store: Store | None) -> AsyncIterator[Finding]:
    if not setup.adapters:
        yield Finding(subject="platforms", ok=False, says="HAVEN_PLATFORMS names none")
    clock = SystemClock()
    for name, adapter in setup.adapters.items():
        shelf = StoreShelf(store, name, clock) if store is not None else EmptyShelf()
        try:
            platform = adapter.build(setup.settings[name], shelf, clock, SystemEntropy())
        except ImportError as error:
            says = f"the package {error.name} is missing: pip install 'haven-bot[{name}]'"
            yield Finding(subject=name, ok=False, says=says)
            continue
        for finding in await platform.check(await _channels(store, name)):
            yield finding


async def _channels(store: Store | None, platform: str) -> Sequence[Channel]:
    """Where something is posted; nowhere, if the database can not be read."""
    if store is None:
        return ()
    try:
        async with store.reading() as work:
            return await work.rounds.channels(platform)
    except StoreDown:
        return ()


class EmptyShelf:
    """The shelf of an adapter that is only tried out, or whose database is not there: nothing lies in it, or stays."""

    async def get(self, key: str) -> bytes | None:
        return None

    async def put(self, key: str, value: bytes, ttl: timedelta | None = None) -> None:
        return None

    async def take(self, key: str) -> bytes | None:
        return None

    async def items(self, prefix: str) -> dict[str, bytes]:
        return {}


def _clock() -> Finding:
    now = SystemClock().wall()
    right = now >= _RELEASED
    says = f"{now:%Y-%m-%d %H:%M} UTC" if right else f"{now:%Y-%m-%d} can not be: set the clock"
    return Finding(subject="clock", ok=right, says=says)


def _zones() -> Finding:
    def examine() -> str:
        moment = datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone(ZoneInfo("Europe/Berlin"))
        if moment.hour != 14:
            raise ConfigError(["the rules are wrong: update the package tzdata"])
        return "known"

    return _tried("time zones", examine)


def _content() -> Finding:
    def examine() -> str:
        root = content_root()
        problems = check_library(root)
        words = Words.load(root)
        if problems:
            raise ContentError(problems)
        return f"fine, {len(words.keys('en'))} sentences"

    return _tried("content", examine)


def _helplines() -> Finding:
    def examine() -> str:
        over, aging = ages(load(content_root()).helplines, SystemClock().wall().date())
        if over:
            raise ContentError(over)
        return f"soon too old: {'; '.join(aging)}" if aging else "checked within half a year"

    return _tried("helplines", examine)


def _tried(subject: str, examine: Callable[[], str]) -> Finding:
    try:
        return Finding(subject=subject, ok=True, says=examine())
    except (ConfigError, ContentError) as error:
        first, *rest = error.problems
        more = f" (and {len(rest)} more)" if rest else ""
        return Finding(subject=subject, ok=False, says=first + more)
    except (HavenError, ZoneInfoNotFoundError) as error:
        return Finding(subject=subject, ok=False, says=str(error))
