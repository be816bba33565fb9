"""Turns what database drivers raise into the few errors that the rest of Haven knows."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.model.errors import StoreBusy, StoreDown
from bot.store.codes import code_of

# 55P03, 57014, 40P01: lock, statement timeout, deadlock
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "57014", "40P01")
_DOWN = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "08", "53", "57", "58", "28", "3D", "25006")


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
    code = code_of(error.orig)
    if code.startswith(_BUSY):
        return StoreBusy(code)
    down = code.startswith(_DOWN) or error.connection_invalidated
    if down or isinstance(error, OperationalError | InterfaceError):
        return StoreDown(code or type(error).__name__)
    return None
