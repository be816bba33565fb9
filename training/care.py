"""Learns the weights beside the care rules: `python training/care.py` writes `bot/rules/care/en/weights.json`.

Logistic regression by AdaGrad over the labelled texts, in a fixed order, without any package: the same texts always
give the same file. The first weight of a feature is for any card, the second for the crisis card.
"""

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.rules.care.reading import Reading, read
from bot.rules.care.weigh import features

ROOT = Path(__file__).parents[1]
TEXTS = ROOT / "tests" / "rules" / "care"
TARGET = ROOT / "bot" / "rules" / "care" / "en" / "weights.json"
LEARNT = (
    "development",
    "hard",
    "fresh1",
    "fresh2",
    "fresh3",
    "fresh4",
    "fresh5",
    "fresh6",
    "fresh7",
    "fresh8",
    "fresh10",
    "everyday",
    "days",
)
"""The sets that are learnt from; `fresh9`, `fresh11`, `fresh12` and `days_unseen` stay unseen."""

ROUNDS, KEPT, RATE, DECAY, LEAST = 12, 8, 0.2, 1e-3, 0.02
SHARE = {
    "any": {"crisis": 2.0, "distress": 0.5, "none": 1.2},
    "crisis": {"crisis": 1.0, "distress": 1.0, "none": 1.0},
}
"""How much a text of each tier counts for each of the two questions."""


@dataclass(frozen=True, slots=True)
class Row:
    """The features of a window, what it needs, and the number of the text that it is from."""

    present: dict[str, float]
    tier: str
    text: int


def rows() -> list[Row]:
    """Every window that is learnt from."""
    lines = [
        line
        for name in LEARNT
        for line in (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    return [
        Row(features(window), tier, number)
        for number, line in enumerate(lines)
        for window, tier in labelled(json.loads(line))
    ]


def labelled(one: dict[str, str]) -> Iterator[tuple[Reading, str]]:
    """The windows of a text with their tiers: one in which no sentence is the `sign` is harmless.

    A window with only a part of the sign teaches nothing. Without a known sign the text is one window.
    """
    whole = read(one["text"])
    if one["tier"] != "none" and "sign" not in one:
        yield whole, one["tier"]
        return
    sign = {sentence.words for sentence in read(one.get("sign", "")).sentences}
    held = [
        (window, sum(sentence.words in sign for sentence in window.sentences))
        for window in whole.windows()
    ]
    most = max(count for _, count in held)
    yield from (
        (window, one["tier"] if count else "none") for window, count in held if count in {0, most}
    )


def common(data: list[Row]) -> list[Row]:
    """The rows without features that only one or two texts have: those would be learnt by heart."""
    seen = Counter(name for name, _ in {(name, row.text) for row in data for name in row.present})
    return [
        replace(row, present={name: size for name, size in row.present.items() if seen[name] > 2})
        for row in data
    ]


def learn(data: list[Row], question: str) -> tuple[float, dict[str, float]]:
    """The bias and the weights that answer one question best: the mean of the last rounds, which wavers less."""
    chance = random.Random(7)
    weights: defaultdict[str, float] = defaultdict(float)
    slopes: defaultdict[str, float] = defaultdict(float)
    means: defaultdict[str, float] = defaultdict(float)
    bias, mean, order = 0.0, 0.0, list(data)
    for number in range(ROUNDS):
        chance.shuffle(order)
        for row in order:
            odds = bias + sum(weights[name] * size for name, size in row.present.items())
            wanted = float(row.tier == "crisis" if question == "crisis" else row.tier != "none")
            miss = (1 / (1 + math.exp(-odds)) - wanted) * SHARE[question][row.tier]
            bias -= 0.02 * miss
            for name, size in row.present.items():
                slope = miss * size + DECAY * weights[name]
                slopes[name] += slope * slope
                weights[name] -= RATE * slope / math.sqrt(slopes[name] + 1e-8)
        if number >= ROUNDS - KEPT:
            mean += bias / KEPT
            for name, weight in weights.items():
                means[name] += weight / KEPT
    return mean, means


def main() -> None:
    """Learns both answers and writes them; features of next to no weight are left out."""
    data = common(rows())
    some_bias, some = learn(data, "any")
    crisis_bias, crisis = learn(data, "crisis")
    table = {"": [round(some_bias, 3), round(crisis_bias, 3)]}
    for name in sorted(some):
        pair = [round(some[name], 3), round(crisis[name], 3)]
        if max(map(abs, pair)) >= LEAST:
            table[name] = pair
    lines = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(pair, separators=(',', ':'))}"
        for name, pair in table.items()
    )
    TARGET.write_text("{\n" + lines + "\n}\n", "utf-8")
    print(f"{len(data)} windows, {len(table)} features, {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
