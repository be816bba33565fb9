"""Seals and opens what belongs to one person, under their own data key: only what they ask for themself may use it."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Cipher, Unsealable
from bot.model.journal import Asker
from bot.ports import Entropy
from bot.store.database.sql import alone
from bot.store.people.members import member_id
from bot.vault import Vault

STEP = 256
"""Plain texts are padded to a multiple of so many bytes, so that a length tells little."""
SIZE = 32
_LENGTH = 4
_VERSION = b"\x01"


@dataclass(frozen=True, slots=True, repr=False)
class PersonKey:
    """A random key of one person or one conversation, in one version."""

    version: int
    raw: bytes
    _cipher: Cipher = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_cipher", Cipher(self.raw))

    def __repr__(self) -> str:
        return f"PersonKey({self.version})"

    def seal(self, entropy: Entropy, bound: str, plain: bytes) -> bytes:
        """A version byte, a 96-bit nonce and the ciphertext; it opens at the place `bound`, under this version, alone."""
        return _VERSION + self._cipher.seal(entropy, self._aad(bound), _padded(plain))

    def open(self, bound: str, sealed: bytes) -> bytes:
        """What `seal` sealed for the same place. Raises Unsealable."""
        if sealed[:1] != _VERSION:
            raise Unsealable("this is not a sealed record of a version that is known here")
        padded = self._cipher.open(self._aad(bound), sealed[1:])
        size = int.from_bytes(padded[:_LENGTH], "big")
        return padded[_LENGTH : _LENGTH + size]

    def _aad(self, bound: str) -> bytes:
        return _VERSION + f"{bound}|{self.version}".encode()


def _padded(plain: bytes) -> bytes:
    whole = len(plain).to_bytes(_LENGTH, "big") + plain
    return whole + bytes(-len(whole) % STEP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who asked, the hash under which their rows are, and when."""

    asker: Asker
    member: str
    now: datetime

    def place(self, purpose: str, id: str) -> str:
        """The one place at which something of theirs opens."""
        who = self.asker
        return f"{purpose}|{who.platform}|{who.person.workspace}|{self.member}|{id}"


async def owner_of(session: AsyncSession, vault: Vault, asker: Asker, now: datetime) -> Owner:
    """The asker as an owner, alone until the end of the transaction: a second ask of theirs waits for it."""
    member = member_id(vault, asker.platform, asker.person)
    await alone(session, member)
    return Owner(asker=asker, member=member, now=now)
