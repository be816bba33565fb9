"""Packs items so that neither their number nor their order nor, within a class, their length can be told from outside."""

from collections.abc import Sequence

from bot.cipher import Unsealable
from bot.ports import Entropy

SMALLEST = 4096
_WORD = 4


def packed(items: Sequence[bytes]) -> bytes:
    """The items one after the other, filled up with zeros to a power of two of at least 4 KiB."""
    parts = [len(items).to_bytes(_WORD)]
    for item in items:
        parts += (len(item).to_bytes(_WORD), item)
    plain = b"".join(parts)
    size = max(SMALLEST, 1 << (len(plain) - 1).bit_length())
    return plain.ljust(size, b"\0")


def unpacked(plain: bytes) -> list[bytes]:
    """The items that `packed` was given. Unsealable if it was not `packed` that made it."""
    items: list[bytes] = []
    at = _WORD
    for _ in range(_number(plain, 0)):
        length = _number(plain, at)
        at += _WORD + length
        items.append(plain[at - length : at])
    if at > len(plain):
        raise Unsealable("what lies in the box was not packed here")
    return items


def shuffled(items: Sequence[bytes], entropy: Entropy) -> list[bytes]:
    """The items in an order of which each is equally likely."""
    left = list(items)
    return [left.pop(int(entropy.fraction() * len(left))) for _ in items]


def _number(plain: bytes, at: int) -> int:
    word = plain[at : at + _WORD]
    if len(word) < _WORD:
        raise Unsealable("what lies in the box was not packed here")
    return int.from_bytes(word)
