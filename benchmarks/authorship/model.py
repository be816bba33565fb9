"""A linear model over character n-grams that guesses who wrote a text: logistic regression, in plain Python."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import exp, log, sqrt
from random import Random

SHORTEST, LONGEST = 1, 4
ROUNDS = 40
STEP = 0.5
DECAY = 1e-4
Features = Mapping[str, float]


def grams(text: str) -> Counter[str]:
    """Every run of one to four characters with how often it occurs; capitals and punctuation count."""
    padded = f" {text} "
    return Counter(
        padded[at : at + size]
        for size in range(SHORTEST, LONGEST + 1)
        for at in range(len(padded) - size + 1)
    )


class Model:
    """Learns from texts by known writers."""

    def __init__(self, texts: Sequence[str], writers: Sequence[int], *, seed: int) -> None:
        counts = [grams(one) for one in texts]
        seen = Counter(gram for one in counts for gram in one)
        self._rarity = {gram: log(len(texts) / n) for gram, n in seen.items() if n > 1}
        self._weights: list[dict[str, float]] = [
            defaultdict(float) for _ in range(max(writers) + 1)
        ]
        self._learn([self._features(one) for one in counts], writers, Random(seed))

    def guess(self, text: str) -> int:
        """Who most probably wrote it."""
        odds = self._odds(self._features(grams(text)))
        return odds.index(max(odds))

    def _features(self, counts: Counter[str]) -> Features:
        found = {
            gram: (1 + log(n)) * self._rarity[gram]
            for gram, n in counts.items()
            if gram in self._rarity
        }
        length = sqrt(sum(one * one for one in found.values())) or 1.0
        return {gram: one / length for gram, one in found.items()}

    def _odds(self, features: Features) -> list[float]:
        scores = [
            sum(weights.get(gram, 0.0) * one for gram, one in features.items())
            for weights in self._weights
        ]
        most = max(scores)
        powers = [exp(one - most) for one in scores]
        return [one / sum(powers) for one in powers]

    def _learn(self, texts: Sequence[Features], writers: Sequence[int], dice: Random) -> None:
        order = list(range(len(texts)))
        for n in range(ROUNDS):
            dice.shuffle(order)
            step = STEP / (1 + n / 10)
            for at in order:
                odds = self._odds(texts[at])
                for writer, weights in enumerate(self._weights):
                    wrong = odds[writer] - (writer == writers[at])
                    for gram, one in texts[at].items():
                        weights[gram] -= step * (wrong * one + DECAY * weights[gram])
