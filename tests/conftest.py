"""What several test folders need: a world on SQLite, and one on PostgreSQL."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.testing import World, a_world

pytest_plugins = ["tests.servers.fixtures"]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """A whole Haven on a fresh SQLite file; it is Monday, 08:00 UTC, and the team posts at 09:00."""
    async with a_world(tmp_path) as made:
        yield made
