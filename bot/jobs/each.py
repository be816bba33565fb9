"""Does something for each of many; one that fails is logged and holds up no other."""

import logging
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from traceback import extract_tb
from typing import TypeVar

from bot.model.errors import StoreDown

log = logging.getLogger(__name__)

T = TypeVar("T")


async def for_each(
    things: Iterable[T],
    do: Callable[[T], Awaitable[None]],
    *,
    action: str,
    key: Callable[[T], str],
) -> None:
    """Do it with each; `action` and `key` name in the log what failed and for which one, which is never a person.

    Raises StoreDown and StoreBusy: they would hit the next ones as well, and the next turn does what this one left.
    """
    for one in things:
        try:
            await do(one)
        except StoreDown:
            raise
        except Exception as error:
            # Its class and where in the code: the error itself may hold words.
            place = extract_tb(error.__traceback__)[-1]
            log.error(
                "a job failed for one of many: %s in line %s of %s",
                type(error).__name__,
                place.lineno,
                Path(place.filename).name,
                extra={"action": action, "key": key(one)},
            )
