"""Sees when a transaction on PostgreSQL waits for another one."""

from sqlalchemy import text

from bot.testing import World


async def somebody_waits(world: World, many: int = 1) -> bool:
    """Whether so many sessions of the world's database wait for another one."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    async with world.store.engine.connect() as connection:
        return int(await connection.scalar(waiting) or 0) >= many
