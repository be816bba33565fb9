"""The tables of boxes: on SQLite in a file of their own, on PostgreSQL outside of the log that standbys and archives get."""

from sqlalchemy import Column, LargeBinary, MetaData, String, Table

_METADATA = MetaData()

BOX = Table(
    "box",
    _METADATA,
    Column("team", String(16), primary_key=True),
    Column("topic", String(60), primary_key=True),
    Column("key", String(32), nullable=False),
    Column("etag", String(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
BOX_KEY = Table(
    "box_key",
    _METADATA,
    Column("team", String(16), primary_key=True),
    Column("topic", String(60), primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)

ON_SQLITE = (
    """CREATE TABLE IF NOT EXISTS box (
        team TEXT NOT NULL, topic TEXT NOT NULL, key TEXT NOT NULL, etag TEXT NOT NULL, sealed BLOB NOT NULL,
        PRIMARY KEY (team, topic)
    ) WITHOUT ROWID""",
)
# STATISTICS 0: the planner's statistics would copy a key into a table that is logged and outlives it.
ON_POSTGRESQL = (
    """CREATE UNLOGGED TABLE box (
        team varchar(16), topic varchar(60), key varchar(32) NOT NULL, etag varchar(32) NOT NULL, sealed bytea NOT NULL,
        CONSTRAINT pk_box PRIMARY KEY (team, topic)
    )""",
    """CREATE UNLOGGED TABLE box_key (
        team varchar(16), topic varchar(60), wrapped bytea NOT NULL,
        CONSTRAINT pk_box_key PRIMARY KEY (team, topic)
    )""",
    "ALTER TABLE box ALTER COLUMN sealed SET STORAGE EXTERNAL, ALTER COLUMN sealed SET STATISTICS 0, "
    "ALTER COLUMN etag SET STATISTICS 0",
    "ALTER TABLE box_key ALTER COLUMN wrapped SET STATISTICS 0",
)
