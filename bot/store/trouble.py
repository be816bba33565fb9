"""Turns what database drivers raise into the few errors that the rest of Haven knows."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.model.errors import StoreBusy, StoreDown

_BUSY = ("database is locked", "database table is locked")
_BUSY_STATES = frozenset({"55P03", "57014", "40P01"})  # lock, statement timeout, deadlock
_DOWN = ("readonly", "read-only", "disk", "full", "malformed", "not a database", "unable to open")
_DOWN_CLASSES = frozenset({"08", "53", "57", "58", "28", "3D"})


@contextmanager
def translated() -> Iterator[None]:
    """Raise StoreBusy or StoreDown in place of the driver's errors about locks, files and connections.

    Anything else, such as a broken constraint, is a bug and passes through.
    """
    try:
        yield
    except IntegrityError:
        raise
    except DBAPIError as error:
        raise _name(error) or error from None
    except (OSError, PoolTimeoutError) as error:
        raise StoreDown(type(error).__name__) from None


def _name(error: DBAPIError) -> StoreDown | None:
    said = str(error.orig).lower()
    state = str(getattr(error.orig, "sqlstate", None) or "")
    if state in _BUSY_STATES or any(word in said for word in _BUSY):
        return StoreBusy(type(error).__name__)
    if state[:2] in _DOWN_CLASSES or error.connection_invalidated:
        return StoreDown(state or type(error).__name__)
    if isinstance(error, OperationalError | InterfaceError) or any(word in said for word in _DOWN):
        return StoreDown(type(error).__name__)
    return None
