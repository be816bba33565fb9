"""The outermost callback: whatever nobody foresaw ends here, so that the library does not log it with people's words."""

import logging
from collections.abc import Awaitable

log = logging.getLogger(__name__)


async def guarded(work: Awaitable[None]) -> None:
    """Do it; an error that nobody foresaw is logged by its class alone."""
    try:
        await work
    except Exception as error:
        log.error("an event failed in a way that nobody foresaw: %s", type(error).__name__)
