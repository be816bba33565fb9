"""Names what a database complains of by its code, since its words differ between versions and languages."""


def code_of(error: object) -> str:
    """SQLite's name of an error, such as SQLITE_FULL, or PostgreSQL's SQLSTATE; empty where the driver gives neither."""
    return str(getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None) or "")
