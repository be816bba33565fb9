"""How Haven logs: one line an event, and never a word, name or token of anybody."""

import json
import logging
import sys
from datetime import UTC, datetime

# At lower levels these print texts, tokens and whole requests.
_LOUD = (
    "aiohttp.access",
    "aiosqlite",
    "alembic",
    "apscheduler",
    "asyncpg",
    "discord",
    "slack_bolt",
    "slack_sdk",
    "sqlalchemy",
)


def set_up_logging(level: str, *, as_json: bool) -> None:
    """Log to stderr: JSON lines for a service, short lines for a person at a terminal."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonLines() if as_json else _ShortLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _LOUD:
        logging.getLogger(name).setLevel(max(root.level, logging.WARNING))


class _JsonLines(logging.Formatter):
    """Time, level, place, constant message, and of the extras only `action` and `key`."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "from": record.name,
            "says": record.getMessage(),
        }
        line |= {name: str(v) for name in ("action", "key") if (v := getattr(record, name, None))}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line)


class _ShortLines(logging.Formatter):
    """Level and message; the delivery or job it is about."""

    def format(self, record: logging.LogRecord) -> str:
        key = getattr(record, "key", "")
        line = f"{record.levelname.lower()}: {record.getMessage()}" + (f" [{key}]" if key else "")
        if record.exc_info:
            line += "\n" + self.formatException(record.exc_info)
        return line
