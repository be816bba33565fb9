"""`haven db upgrade` and `haven db check`."""

import asyncio

from bot.cli.setting_up import process_lock, set_up
from bot.clock import SystemClock


def upgrade() -> None:
    """Migrate the database; nobody else may use an SQLite file meanwhile."""
    setup = set_up()
    with process_lock(setup):
        asyncio.run(_open(upgrade=True))
    print("The database has the schema of this version.")


def check() -> None:
    """Open the database and check schema and key; beside a running Haven."""
    asyncio.run(_open(upgrade=False))
    print("The database is fine.")


async def _open(*, upgrade: bool) -> None:
    setup = set_up()
    store = await setup.open(setup.vault, SystemClock(), upgrade=upgrade)
    await store.close()
