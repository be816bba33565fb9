"""Works on one thing after another, so that one that is damaged holds up no other."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from traceback import extract_tb
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

    Of a failure only its class and place are logged, with `action` and the `key` of the thing: the error may hold words.
    """
    failed: list[T] = []
    for one in things:
        try:
            await work(one)
        except StoreDown:
            raise
        except Exception as error:
            failed.append(one)
            place = extract_tb(error.__traceback__)[-1]
            log.error(
                "could not be worked on: %s in line %s of %s",
                type(error).__name__,
                place.lineno,
                Path(place.filename).name,
                extra={"action": action, "key": key(one)},
            )
    return failed


async def in_lines(
    things: Iterable[T],
    work: Callable[[T], Awaitable[None]],
    *,
    line: Callable[[T], str],
    action: str,
    key: Callable[[T], str],
) -> None:
    """As `each`, for several lines at once: who has to wait for something holds up its own line alone."""
    lines: dict[str, list[T]] = {}
    for one in things:
        lines.setdefault(line(one), []).append(one)
    ended = await asyncio.gather(
        *(each(some, work, action=action, key=key) for some in lines.values()),
        return_exceptions=True,
    )
    for outcome in ended:
        if isinstance(outcome, BaseException):
            raise outcome
