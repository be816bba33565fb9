"""A running Haven on a local Discord."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.adapters.discord.scene import Scene, a_scene


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """Ann and Ben in #general of Acme; it is Monday, 08:00, and the team posts at 09:00."""
    async with a_scene(tmp_path) as made:
        yield made
