"""Seals and opens what belongs to one person, under their own data key: only what they ask for themself may use it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.journal import Asker
from bot.store.members import member_id
from bot.store.sql import alone
from bot.vault import DataKey, Vault

STEP = 256
"""Plain texts are padded to a multiple of so many bytes, so that a length tells little."""
_LENGTH = 4


@dataclass(frozen=True, slots=True, repr=False)
class OwnKey:
    """The data key of one person or one conversation, in one version."""

    version: int
    key: DataKey

    def __repr__(self) -> str:
        return f"OwnKey({self.version})"

    def seal(self, bound: str, plain: bytes) -> bytes:
        """Pad and encrypt; it opens at the place `bound`, under this version of the key, alone."""
        return self.key.seal(f"{bound}|{self.version}", _padded(plain))

    def open(self, bound: str, sealed: bytes) -> bytes:
        """What `seal` sealed for the same place. Raises Unsealable."""
        padded = self.key.open(f"{bound}|{self.version}", sealed)
        size = int.from_bytes(padded[:_LENGTH], "big")
        return padded[_LENGTH : _LENGTH + size]


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
