"""What Haven logs in a run, as `haven run` logs it."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.logs import set_up_logging


@contextmanager
def logged_to(file: Path) -> Iterator[None]:
    """Log into a file, at the level that is the default; afterwards as before."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    set_up_logging("INFO", as_json=True)
    (handler,) = root.handlers
    with file.open("a") as stream:
        assert isinstance(handler, logging.StreamHandler)
        handler.setStream(stream)
        try:
            yield
        finally:
            root.handlers[:] = before
            root.setLevel(level)
