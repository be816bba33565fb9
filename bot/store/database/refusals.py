"""Words what is wrong with a database that can not be opened: one sentence that says what to do."""

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from bot.store.database.codes import code_of

_SENTENCES = (
    (
        ("SQLITE_NOTADB", "SQLITE_CORRUPT"),
        "is damaged or not a database; restore it from a backup",
    ),
    (("SQLITE_READONLY", "SQLITE_PERM", "25006"), "can not be written; check its owner and rights"),
    (("SQLITE_CANTOPEN", "SQLITE_AUTH"), "can not be opened; check its owner and rights"),
    (
        ("SQLITE_IOERR",),
        "can not be read or written; check the disk, its limits and its free space",
    ),
    (
        ("SQLITE_FULL", "53100"),
        "can not grow, the disk is full; free some space and start again",
    ),
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED", "55P03"),
        "is in use by another program; stop that one first",
    ),
    (("28",), "refused the user or password of HAVEN_DATABASE_URL"),
    (("3D",), "has no such database; create it or correct HAVEN_DATABASE_URL"),
    (("42501",), "does not let this user make its tables; let it, or correct HAVEN_DATABASE_URL"),
)


def refusal(address: URL, error: Exception) -> str:
    """The sentence for what the driver or the system raised while the database was opened."""
    sqlite = address.get_backend_name() == "sqlite"
    where = f"The database {address.database if sqlite else address.host}"
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = code_of(cause)
    for codes, sentence in _SENTENCES:
        if code.startswith(codes):
            return f"{where} {sentence}"
    if code:
        return f"{where} can not be used (it says {code}); look for that code in its manual"
    if isinstance(error, DBAPIError):  # the driver did not get as far as asking the server
        return f"HAVEN_DATABASE_URL: {cause}"
    return f"{where} can not be reached; check that it runs and HAVEN_DATABASE_URL"
