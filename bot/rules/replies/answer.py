"""Chooses the lines of an answer: acknowledge, reflect, one open question, and a close; then silence."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.model.practice import Practice
from bot.rules.replies.families import FAMILIES, GENERAL, NEUTRAL, PLAIN, key_of
from bot.rules.replies.reading import CommandWord, Reading, Shape

Walk = Callable[[str, int], int]
"""Gives the place of the next line of a family, from its name and size: `walk` with a person's seed and counter."""

ROUNDS = 2
"""So many replies of a person are answered in one conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The keys of the lines to say, in this order; there is at most one question, and none beside a close.

    `delete` leaves all of them out: what was deleted is said by who deletes it.
    """

    acknowledge: str | None = None
    reflect: str | None = None
    question: str | None = None
    close: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        """What is said, from first to last."""
        parts = (self.acknowledge, self.reflect, self.question, self.close)
        return tuple(key for key in parts if key is not None)

    @property
    def names_topic(self) -> bool:
        """Whether it says back what a reply was about, which may be wrong."""
        return self.reflect is not None and not self.reflect.startswith(f"reflect/{NEUTRAL}/")

    @property
    def over(self) -> bool:
        """Whether the conversation ends with it; after help it goes on, and no reply was used up."""
        return self.close is not None or not self.keys


def answer(reading: Reading, *, turn: int, practice: Practice | None, walk: Walk) -> Choice:
    """The answer to the person's reply number `turn`, counted from 1; `practice` is that of the prompt, if it has one."""
    if reading.command is CommandWord.DELETE:
        return Choice()
    if reading.command is not None:
        return _to_command(reading.command, walk)
    if turn >= ROUNDS:
        return Choice(close=close(reading.shape, walk=walk))
    acknowledge = _line(f"acknowledge/{reading.shape}", walk)
    if not reading.supported:
        return Choice(acknowledge=acknowledge, close=close(None, walk=walk))
    return Choice(
        acknowledge=acknowledge,
        reflect=_reflection(reading, walk),
        question=_line(f"question/{practice or GENERAL}", walk),
    )


def misread(*, practice: Practice | None, asks: bool, walk: Walk) -> Choice:
    """The answer to somebody whose words were taken wrongly; where the question is still open, it is the same again."""
    question = _line(f"question/{practice or GENERAL}", walk) if asks else None
    return Choice(acknowledge=_line("misread/topic", walk), question=question)


def close(shape: Shape | None, *, walk: Walk) -> str:
    """The key of a last line, after a reply of that shape or, with None, after none."""
    kind = shape if shape in (Shape.LIGHT, Shape.HEAVY) else PLAIN
    return _line(f"close/{kind}", walk)


def _to_command(command: CommandWord, walk: Walk) -> Choice:
    """Help leaves the conversation open without asking anything; the others close it."""
    line = _line(f"command/{command}", walk)
    return Choice(acknowledge=line) if command is CommandWord.HELP else Choice(close=line)


def _reflection(reading: Reading, walk: Walk) -> str | None:
    """What it was about, said back in authored words; a short reply is not made more of than it is."""
    if reading.topic is not None:
        return _line(f"reflect/{reading.topic}", walk)
    return None if reading.shape is Shape.SHORT else _line(f"reflect/{NEUTRAL}", walk)


def _line(family: str, walk: Walk) -> str:
    return key_of(family, walk(family, FAMILIES[family]))
