"""The tables of what people keep in private, and of the secrets that the database itself keeps; all of it sealed."""

from datetime import date, datetime

from sqlalchemy import Date, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.core import Base
from bot.store.tables.types import UtcDateTime


class JournalRow(Base):
    """That a person has a journal: the version of their data key, and sealed under it for how long they keep entries."""

    __tablename__ = "journal"
    __table_args__ = (Index(None, "platform", "workspace"),)

    member: Mapped[str] = mapped_column(String(32), primary_key=True)
    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    kver: Mapped[int]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class EntryRow(Base):
    """An entry that somebody kept, sealed under their data key.

    `expires_on` follows from what they chose, and is bound to the entry. `capped_on` follows from what admins allow at
    most, which may change while nobody can open the entry.
    """

    __tablename__ = "entry"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    member: Mapped[str] = mapped_column(String(32), index=True)
    expires_on: Mapped[date | None] = mapped_column(Date, index=True)
    capped_on: Mapped[date | None] = mapped_column(Date, index=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class TalkRow(Base):
    """A private conversation under way, sealed under a key of its own."""

    __tablename__ = "talk"
    __table_args__ = (Index(None, "platform", "workspace"),)

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    member: Mapped[str] = mapped_column(String(32), index=True)
    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class SecretRow(Base):
    """Secrets of this database, sealed: where its pseudonyms come from, and which key store belongs to it."""

    __tablename__ = "secret"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)


class LetterRow(Base):
    """That an entry of somebody's journal comes back to them as a letter on a day; who and which is sealed."""

    __tablename__ = "letter"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    member: Mapped[str] = mapped_column(String(32), index=True)
    platform: Mapped[str] = mapped_column(String(40))
    workspace: Mapped[str] = mapped_column(String(120))
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
