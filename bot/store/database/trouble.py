"""Turns what database drivers raise into the few errors that the rest of Haven knows."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from bot.model.errors import StoreBusy, StoreDown
from bot.store.database.codes import code_of

# 55P03, 57014, 40P01: lock, statement timeout, deadlock
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "57014", "40P01")
_DOWN = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "08", "53", "57", "58", "28", "3D", "25006")


@contextmanager
def translated() -> Iterator[AbstractContextManager[None]]:
    """Raise StoreBusy or StoreDown in place of the driver's errors about locks, files and connections.

    Anything else, such as a broken constraint, is a bug and passes through. Under the yielded context the caller does
    work of its own: files and timeouts there are not the database's.
    """
    own = _Own()
    try:
        yield own
    except IntegrityError:
        raise
    except DBAPIError as error:
        raise _name(error) or error from None
    except (OSError, PoolTimeoutError) as error:
        if error is own.error:
            raise
        raise StoreDown(type(error).__name__) from None


class _Own(AbstractContextManager[None]):
    """Remembers which error came from the caller's own work."""

    error: BaseException | None = None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.error = error


def _name(error: DBAPIError) -> StoreDown | None:
    code = code_of(error.orig)
    if code.startswith(_BUSY):
        return StoreBusy(code)
    down = code.startswith(_DOWN) or error.connection_invalidated
    if down or isinstance(error, OperationalError | InterfaceError):
        return StoreDown(code or type(error).__name__)
    return None
