"""How much is logged."""

import logging
from collections.abc import Iterator

import pytest

from bot.logs import set_up_logging


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, put back afterwards."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    loud = logging.getLogger("sqlalchemy").level
    yield logger
    logger.handlers[:] = handlers
    logger.setLevel(level)
    logging.getLogger("sqlalchemy").setLevel(loud)


@pytest.mark.parametrize(
    ("chosen", "loudest"), [("DEBUG", logging.WARNING), ("ERROR", logging.ERROR)]
)
def test_loud_libraries_are_never_louder_than_was_asked_for(
    root: logging.Logger, chosen: str, loudest: int
) -> None:
    set_up_logging(chosen, as_json=False)
    assert logging.getLogger("sqlalchemy").getEffectiveLevel() == loudest
