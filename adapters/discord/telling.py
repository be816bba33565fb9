"""Tells the core what happened on Discord, and again if its database was busy: Discord itself tells it once."""

import asyncio
import logging

from bot.model.errors import StoreDown
from bot.model.news import News
from bot.ports import Bot

log = logging.getLogger(__name__)

_WAITS = (1.0, 5.0, 30.0)
"""Seconds before news is told again."""


async def tell(bot: Bot, news: News) -> None:
    """Tell it until the core has taken note; what it could not is logged, without whom it is about."""
    for wait in (*_WAITS, None):
        try:
            await bot.hear(news)
        except StoreDown:
            if wait is None:
                log.error("news from Discord was lost: the database is out of reach")
                return
            await asyncio.sleep(wait)
        else:
            return
