"""Works on one thing after another, so that one that is damaged holds up no other."""

import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from bot.model.errors import StoreDown

log = logging.getLogger(__name__)

T = TypeVar("T")


async def each(
    things: Iterable[T],
    work: Callable[[T], Awaitable[None]],
    *,
    action: str,
    key: Callable[[T], str],
) -> list[T]:
    """Do `work` for each thing; those for which it failed. Raises StoreDown and StoreBusy: they concern all.

    Of a failure only its class is logged, with `action` and the `key` of the thing: the error may hold words.
    """
    failed: list[T] = []
    for one in things:
        try:
            await work(one)
        except StoreDown:
            raise
        except Exception as error:
            failed.append(one)
            log.error(
                "could not be worked on: %s",
                type(error).__name__,
                extra={"action": action, "key": key(one)},
            )
    return failed
