"""What is packed comes out again, and its outside tells nothing within a class of sizes."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cipher import Unsealable
from bot.entropy import SeededEntropy
from bot.store.boxes.framing import SMALLEST, packed, shuffled, unpacked


@given(st.lists(st.binary(max_size=3000), max_size=12))
def test_items_come_out_as_they_went_in(items: list[bytes]) -> None:
    assert unpacked(packed(items)) == items


@given(st.lists(st.binary(max_size=3000), max_size=12))
def test_the_size_is_the_next_power_of_two_from_4_kib(items: list[bytes]) -> None:
    needed = 4 + sum(4 + len(item) for item in items)
    size = len(packed(items))
    assert size.bit_count() == 1
    assert size == SMALLEST or size // 2 < needed <= size


@given(st.binary(max_size=64))
def test_whatever_else_is_in_the_box_is_refused_or_read_and_never_breaks(plain: bytes) -> None:
    try:
        items = unpacked(plain)
    except Unsealable:
        return
    assert 4 + sum(4 + len(item) for item in items) <= len(plain)


def test_a_length_that_points_outside_is_refused() -> None:
    with pytest.raises(Unsealable):
        unpacked(packed([b"x" * 5000])[:5000])


def test_every_order_is_equally_likely() -> None:
    entropy = SeededEntropy(12)
    seen = Counter(tuple(shuffled([b"a", b"b", b"c", b"d"], entropy)) for _ in range(24_000))
    squares = sum((n - 1000) ** 2 / 1000 for n in seen.values())
    assert len(seen) == 24
    assert squares < 49.7  # chi-square, 23 degrees of freedom, p = 0.001
