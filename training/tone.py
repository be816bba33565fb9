"""Learns the weights of the tone rules: `python training/tone.py [--write]`.

Reads every set in tests/rules/tone but those whose name begins with `last_`, leaves each of the later
ones out in turn to print what it would have scored, and with `--write` puts the weights of all into bot/rules/tone.
"""

import math
import random
import re
import sys
import textwrap
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.rules.tone.english import SENSES
from bot.rules.tone.features import features
from bot.rules.tone.reading import Reading
from bot.rules.tone.verdict import Code
from bot.rules.tone.weighing import scale

ROOT = Path(__file__).parents[1]
SETS = ROOT / "tests/rules/tone"
TARGET = ROOT / "bot/rules/tone/weights"
HELD = frozenset(code.value for code in Code if code.holds)
SEEN_AT_LEAST, EPOCHS, RATE, DECAY, LEAST, COVER = 2, 12, 0.15, 3e-4, 0.45, 7
SEED = 1


@dataclass(frozen=True, slots=True)
class Note:
    """A note of a set, the features it has, and how long it is."""

    words: str
    kind: str
    features: frozenset[str]
    scale: float

    @property
    def is_held(self) -> bool:
        """Whether it ought to be held."""
        return self.kind in HELD


def a_note(words: str, kind: str) -> Note:
    """The note as the model sees it."""
    reading = Reading(words)
    return Note(
        words,
        kind,
        frozenset(one for one, _ in features(reading)),
        scale(len(reading.tokens)),
    )


def notes_of(name: str) -> list[Note]:
    """Every note of one set."""
    listed = tomllib.loads((SETS / f"{name}.toml").read_text(encoding="utf-8"))
    return [a_note(words, kind) for kind, many in listed.items() for words in many]


def covers(notes: list[Note]) -> list[Note]:
    """The short thanks that stand in front of a sting: alone they are fine, and must not weigh as one."""
    pieces = {
        piece
        for note in notes
        if note.is_held and len(sentences := re.split(r"(?<=[.!?])\s+", note.words)) > 1
        for piece in sentences
        if piece.lower().startswith("thank") and len(piece.split()) <= COVER
    }
    return [
        a_note(piece, "fine")
        for piece in sorted(pieces)
        if not any(s.find(Reading(piece)) for s in SENSES)
    ]


def learned(notes: list[Note]) -> tuple[dict[str, float], float]:
    """Weights and bias of a logistic regression, by AdaGrad."""
    notes = notes + covers(notes)
    counted = Counter(feature for note in notes for feature in note.features)
    weights = {feature: 0.0 for feature, count in counted.items() if count >= SEEN_AT_LEAST}
    squares = dict.fromkeys(weights, 1e-3)
    bias, bias_square = 0.0, 1e-3
    order = list(notes)
    chance = random.Random(SEED)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for note in order:
            error = 1 / (1 + math.exp(-weighed(note, weights, bias))) - note.is_held
            for feature in sorted(note.features & weights.keys()):
                slope = error / note.scale + DECAY * weights[feature]
                squares[feature] += slope * slope
                weights[feature] -= RATE * slope / math.sqrt(squares[feature])
            bias_square += error * error
            bias -= RATE * error / math.sqrt(bias_square)
    return weights, bias


def weighed(note: Note, weights: dict[str, float], bias: float) -> float:
    """The sum for one note."""
    return (
        bias
        + sum(weights[feature] for feature in sorted(note.features & weights.keys())) / note.scale
    )


def written(name: str, doc: str, entries: list[str], bias: float | None) -> str:
    """The source of one file of weights; the bias goes with the words."""
    body = "\n".join(
        textwrap.wrap(" ".join(entries), 116, break_long_words=False, break_on_hyphens=False)
    )
    first = "" if bias is None else f"BIAS = {bias:.3f}\n"
    return f'"""{doc}; written by training/tone.py."""\n\n{first}{name} = r"""\n{body}\n"""\n'


def write(notes: list[Note]) -> None:
    """Puts what all the notes teach into the files of weights, times 100."""
    weights, bias = learned(notes)
    entries = {
        one: f"{one}={round(weights[one] * 100)}"
        for one in sorted(weights)
        if abs(weights[one]) >= LEAST
    }
    words = [entry for one, entry in entries.items() if "_" not in one]
    runs = [entry for one, entry in entries.items() if "_" in one]
    (TARGET / "words.py").write_text(
        written("WORDS", "What words and fields weigh", words, bias), encoding="utf-8"
    )
    half = len(runs) // 2
    for name, part in (("runs", runs[:half]), ("more_runs", runs[half:])):
        (TARGET / f"{name}.py").write_text(
            written(name.upper(), "What short runs of words weigh", part, None), encoding="utf-8"
        )


def area(notes: list[Note], scores: list[float]) -> float:
    """How often a note to hold weighs more than a fine one."""
    held = [score for note, score in zip(notes, scores, strict=True) if note.is_held]
    fine = [score for note, score in zip(notes, scores, strict=True) if not note.is_held]
    pairs = len(held) * len(fine)
    return sum((a > b) + 0.5 * (a == b) for a in held for b in fine) / pairs if pairs else math.nan


def main() -> None:
    """Prints what each left-out set would score; writes the weights if asked to."""
    names = sorted(path.stem for path in SETS.glob("*.toml"))
    used = [name for name in names if not name.startswith("last_")]
    sets = {name: notes_of(name) for name in used}
    for left in used[1:]:
        weights, bias = learned([note for name in used if name != left for note in sets[name]])
        scores = [weighed(note, weights, bias) for note in sets[left]]
        held = [score for note, score in zip(sets[left], scores, strict=True) if note.is_held]
        fine = [score for note, score in zip(sets[left], scores, strict=True) if not note.is_held]
        print(f"{left:10} area {area(sets[left], scores):.3f}", end="")
        for limit in (0.0, 0.4, 0.8, 1.2):
            print(
                f"  >{limit}: {sum(s > limit for s in held)}/{len(held)} {sum(s > limit for s in fine)}/{len(fine)}",
                end="",
            )
        print()
    if "--write" in sys.argv:
        write([note for name in used for note in sets[name]])


if __name__ == "__main__":
    main()
