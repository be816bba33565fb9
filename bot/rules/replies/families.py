"""Names the families of authored lines and how many lines each has, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.model.practice import Practice
from bot.rules.replies.reading import Shape, Topic

NEUTRAL, GENERAL, PLAIN = "neutral", "general", "plain"
_SIZES: Mapping[str, Mapping[str, int]] = {
    "acknowledge": dict.fromkeys(Shape, 8),
    "reflect": {NEUTRAL: 8} | dict.fromkeys(Topic, 4),
    "question": {GENERAL: 10} | dict.fromkeys(Practice, 5),
    "close": {Shape.LIGHT: 8, Shape.HEAVY: 8, PLAIN: 8},
    "command": {"stop": 4, "skip": 4, "help": 4},
    "misread": {"topic": 4},
    "topic": dict.fromkeys(Topic, 1),
}
FAMILIES: Mapping[str, int] = MappingProxyType(
    {f"{part}/{name}": size for part, names in _SIZES.items() for name, size in names.items()}
)
"""The number of lines of each family: `acknowledge/heavy`, `reflect/workload`, `question/general` ..."""


def key_of(family: str, place: int) -> str:
    """The key of a line: its family and its place in it, from 1."""
    return f"{family}/{place + 1}"
