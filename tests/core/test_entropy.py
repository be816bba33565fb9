"""Randomness, real and repeatable."""

import pytest

from bot.entropy import SeededEntropy, SystemEntropy
from bot.ports import Entropy


@pytest.mark.parametrize("entropy", [SystemEntropy(), SeededEntropy(1)])
def test_tokens_have_their_size_and_fractions_lie_below_one(entropy: Entropy) -> None:
    assert len(entropy.token(16)) == 16
    assert 0 <= entropy.fraction() < 1


def test_two_tokens_of_the_system_differ() -> None:
    assert SystemEntropy().token(16) != SystemEntropy().token(16)


def test_the_same_seed_gives_the_same_tokens() -> None:
    assert SeededEntropy(1).token(16) == SeededEntropy(1).token(16)
