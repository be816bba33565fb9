"""Learns the weights beside the care rules: `python training/care.py` writes `bot/rules/care/en/weights.json`.

Logistic regression by AdaGrad over the labelled texts, in a fixed order, without any package: the same texts always
give the same file. The first weight of a feature is for any card, the second for the crisis card.
"""

import json
import math
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.rules.care.reading import read
from bot.rules.care.weigh import features, scaled

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
)
"""The sets that are learnt from; `fresh9` and `fresh11` stay unseen."""

ROUNDS, RATE, DECAY, LEAST = 20, 0.2, 1e-3, 0.02
SHARE = {
    "any": {"crisis": 1.0, "distress": 0.6, "none": 1.2},
    "crisis": {"crisis": 1.0, "distress": 1.0, "none": 1.0},
}
"""How much a text of each tier counts for each of the two questions."""

Row = tuple[dict[str, float], str]


def rows() -> list[Row]:
    """The features and the tier of every text that is learnt from."""
    found: list[Row] = []
    for name in LEARNT:
        for line in (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines():
            one = json.loads(line)
            found.append((scaled(features(read(one["text"]))), one["tier"]))
    return found


def common(data: list[Row]) -> list[Row]:
    """The rows without features that only one text has: those would be learnt by heart."""
    seen = Counter(name for present, _ in data for name in present)
    return [
        ({name: size for name, size in present.items() if seen[name] > 2}, tier)
        for present, tier in data
    ]


def learn(data: list[Row], question: str) -> tuple[float, dict[str, float]]:
    """The bias and the weights that answer one question best."""
    chance = random.Random(7)
    weights: dict[str, float] = {}
    slopes: defaultdict[str, float] = defaultdict(float)
    bias, order = 0.0, list(data)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for present, tier in order:
            odds = bias + sum(weights.get(name, 0.0) * size for name, size in present.items())
            wanted = float(tier == "crisis" if question == "crisis" else tier != "none")
            miss = (1 / (1 + math.exp(-odds)) - wanted) * SHARE[question][tier]
            bias -= 0.02 * miss
            for name, size in present.items():
                slope = miss * size + DECAY * weights.get(name, 0.0)
                slopes[name] += slope * slope
                weights[name] = weights.get(name, 0.0) - RATE * slope / math.sqrt(
                    slopes[name] + 1e-8
                )
    return bias, weights


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
    print(f"{len(data)} texts, {len(table)} features, {TARGET.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
