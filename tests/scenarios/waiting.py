"""Sees when a transaction on PostgreSQL waits for another one."""

from sqlalchemy import text

from bot.testing import World


async def somebody_waits(world: World) -> bool:
    """Whether a session of the world's database waits for another one."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity "
        "WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    async with world.store.engine.connect() as connection:
        return bool(await connection.scalar(waiting))
