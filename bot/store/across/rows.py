"""Every column that a master key seals, so that a new key can take over row by row and an old one can be given up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, RowMapping, inspect
from sqlalchemy.orm import DeclarativeBase

from bot.store.secrets import keys, keystore, secrets
from bot.store.secrets.keys import DataKeyRow, IdentityRow
from bot.store.tables.changes import ChangeRow, PendingRow
from bot.store.tables.contacts import ContactRow
from bot.store.tables.core import (
    CanaryRow,
    DeliveryRow,
    MemberRow,
    OwnItemRow,
    ShelfRow,
)
from bot.store.tables.journal import LetterRow, SecretRow
from bot.store.tables.rounds import StewardRow
from bot.store.teams import contacts
from bot.vault import CANARY, MEMBERS, PAYLOADS, SHELF


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """One sealed column: what it is sealed for, and at which place the value of a row opens."""

    row: type[DeclarativeBase]
    column: str
    purpose: str
    place: Callable[[RowMapping], str]

    @property
    def name(self) -> str:
        """The name of its table."""
        return inspect(self.row).local_table.description

    @property
    def values(self) -> Column[bytes]:
        """The column itself."""
        return inspect(self.row).columns[self.column]

    @property
    def keys(self) -> Sequence[Column[object]]:
        """The primary key of its table."""
        mapper = inspect(self.row)
        return [mapper.columns[str(one.key)] for one in mapper.primary_key]


CANARIES = Sealed(row=CanaryRow, column="value", purpose=CANARY, place=lambda row: "canary")
IN_DATABASE: Sequence[Sealed] = (
    CANARIES,
    Sealed(
        row=SecretRow,
        column="value",
        purpose=secrets.PURPOSE,
        place=lambda row: secrets.bound(row["name"]),
    ),
    Sealed(
        row=DeliveryRow,
        column="payload",
        purpose=PAYLOADS,
        place=lambda row: f"delivery|{row['id']}",
    ),
    Sealed(row=MemberRow, column="sealed", purpose=MEMBERS, place=lambda row: str(row["id"])),
    Sealed(
        row=ChangeRow,
        column="who",
        purpose=MEMBERS,
        place=lambda row: f"change|{row['team_id']}|{row['n']}",
    ),
    Sealed(
        row=PendingRow,
        column="who",
        purpose=MEMBERS,
        place=lambda row: f"pending|{row['team_id']}|{row['setting']}",
    ),
    Sealed(
        row=LetterRow,
        column="sealed",
        purpose=MEMBERS,
        place=lambda row: f"letter|{row['id']}",
    ),
    Sealed(
        row=ContactRow,
        column="sealed",
        purpose=MEMBERS,
        place=lambda row: contacts.bound(row["team_id"], row["id"]),
    ),
    Sealed(
        row=StewardRow,
        column="who",
        purpose=MEMBERS,
        place=lambda row: f"steward|{row['team_id']}|{row['member']}",
    ),
    Sealed(
        row=OwnItemRow,
        column="who",
        purpose=MEMBERS,
        place=lambda row: f"own_item|{row['team_id']}|{row['id']}",
    ),
    Sealed(
        row=ShelfRow,
        column="value",
        purpose=SHELF,
        place=lambda row: f"{row['adapter']}|{row['key']}",
    ),
)
IN_KEY_STORE: Sequence[Sealed] = (
    Sealed(
        row=DataKeyRow,
        column="wrapped",
        purpose=keys.PURPOSE,
        place=lambda row: keys.bound(row["owner"], row["kver"]),
    ),
    Sealed(
        row=IdentityRow,
        column="value",
        purpose=keystore.PURPOSE,
        place=lambda row: keystore.PLACE,
    ),
)

UNDER_DATA_KEYS = frozenset(["entry.sealed", "journal.sealed", "talk.sealed"])
"""What no master key has sealed: it stays as it is when master keys change."""
