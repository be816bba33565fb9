"""The one place where a cipher is used: authenticated encryption under a key of 32 bytes, bound to a place."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.model.errors import HavenError
from bot.ports import Entropy

KEY = 32
"""Bytes of a key."""
_NONCE = 12


class Unsealable(HavenError):
    """Sealed data can not be opened: its key is not in the ring, or it was changed, moved or sealed for something else."""


class Cipher:
    """AES-256-GCM under one key; every sealing has a random nonce of its own."""

    def __init__(self, secret: bytes) -> None:
        self._aead = AESGCM(secret)

    def seal(self, entropy: Entropy, bound: bytes, plain: bytes) -> bytes:
        """A 96-bit nonce and the ciphertext, 28 bytes more than `plain`; it opens with the same `bound` alone."""
        nonce = entropy.token(_NONCE)
        return nonce + self._aead.encrypt(nonce, plain, bound)

    def open(self, bound: bytes, sealed: bytes) -> bytes:
        """What `seal` sealed with the same `bound`. Raises Unsealable."""
        try:
            return self._aead.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound)
        except (InvalidTag, ValueError):  # ValueError: cut off within the nonce
            raise Unsealable(
                "sealed data does not fit: changed, moved, cut off, or sealed for something else"
            ) from None
