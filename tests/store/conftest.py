"""The store on both engines, for a contract that is the same on each."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.entropy import SystemEntropy
from bot.store import Boxes, Store
from bot.testing import FakeClock
from bot.testing.world import a_store, some_boxes


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """A place for a store: a folder for an SQLite file, or the URL of a PostgreSQL database that is migrated already."""
    if request.param == "sqlite":
        return tmp_path
    url: str = request.getfixturevalue("postgres_copy")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str:
    """The same with nothing in it."""
    if request.param == "sqlite":
        return tmp_path
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
async def store(database: Path | str) -> AsyncIterator[Store]:
    """A migrated database."""
    async with a_store(database, FakeClock(), seed=1) as opened:
        yield opened


@pytest.fixture
async def beside(database: Path | str, store: Store) -> AsyncIterator[Store]:
    """The same database as another process sees it."""
    async with a_store(database, FakeClock(), seed=2) as opened:
        yield opened


@pytest.fixture
async def boxes(store: Store, database: Path | str) -> AsyncIterator[Boxes]:
    """The sealed boxes beside the database, as unpredictable as in life."""
    async with some_boxes(store, database, SystemEntropy()) as made:
        yield made


@pytest.fixture
async def others(beside: Store, database: Path | str, boxes: Boxes) -> AsyncIterator[Boxes]:
    """The same boxes as another process sees them."""
    async with some_boxes(beside, database, SystemEntropy()) as made:
        yield made
