"""Seals what lies in a box under the box's own key, and that key under the master key."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.cipher import KEY, Cipher
from bot.ports import Entropy
from bot.store.boxes.framing import packed, shuffled, unpacked
from bot.store.boxes.place import Box
from bot.vault import BOXES, Vault

T = TypeVar("T")
_VERSION = b"\x01"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BoxKey:
    """The key of one box; `id` is random and bound into everything that it seals."""

    id: str
    box: Box
    secret: bytes

    @property
    def bound(self) -> str:
        """The place to which the key and the contents are bound: they open nowhere else."""
        return f"{self.box}|{self.id}"

    def seal(self, entropy: Entropy, plain: bytes) -> bytes:
        """A version byte, a fresh 96-bit nonce and the ciphertext: 29 bytes more than `plain`."""
        sealed = Cipher(self.secret).seal(entropy, self.bound.encode(), plain)
        return _VERSION + sealed

    def open(self, sealed: bytes) -> bytes:
        """What `seal` sealed under this key. Raises Unsealable."""
        return Cipher(self.secret).open(self.bound.encode(), sealed[1:])


class Sealer:
    """Makes, wraps and uses the keys of boxes. What can not be opened raises Unsealable."""

    def __init__(self, vault: Vault, entropy: Entropy) -> None:
        self._vault = vault
        self._entropy = entropy

    def new_key(self, box: Box) -> BoxKey:
        """A fresh key."""
        return BoxKey(id=self.tag(), box=box, secret=self._entropy.token(KEY))

    def tag(self) -> str:
        """32 random hex digits."""
        return self._entropy.token(16).hex()

    def wrapped(self, key: BoxKey) -> bytes:
        """The key as it may lie on a disk."""
        return self._vault.seal(BOXES, key.bound, key.secret)

    def unwrapped(self, box: Box, id: str, wrapped: bytes) -> BoxKey:
        """The key that was wrapped for this box under this id."""
        return BoxKey(id=id, box=box, secret=self._vault.open(BOXES, f"{box}|{id}", wrapped))

    def rewrapped(self, box: Box, id: str, wrapped: bytes) -> bytes | None:
        """The same key under the newest master key; None if it is already."""
        return self._vault.renewed(BOXES, f"{box}|{id}", wrapped)

    def sealed(self, key: BoxKey, items: Sequence[bytes]) -> bytes:
        """The items, shuffled, padded and encrypted under a fresh nonce."""
        return key.seal(self._entropy, packed(self.shuffled(items)))

    def opened(self, key: BoxKey, sealed: bytes) -> list[bytes]:
        """The items in the order in which they lie."""
        return unpacked(key.open(sealed))

    def shuffled(self, items: Sequence[bytes]) -> list[bytes]:
        """The items in a random order."""
        return shuffled(items, self._entropy)

    def some(self, rows: Sequence[T]) -> list[T]:
        """Up to seven of these, chosen at random with repetitions, a random number of times."""
        times = int(self._entropy.fraction() * 8) if rows else 0
        return [rows[int(self._entropy.fraction() * len(rows))] for _ in range(times)]
