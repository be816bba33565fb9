"""The tables of rounds of thanks; no row of them is written because somebody gave thanks."""

from datetime import date, datetime

from sqlalchemy import Date, Float, ForeignKey, Index, LargeBinary, PrimaryKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.core import Base
from bot.store.tables.types import UtcDateTime


class RoundSettingsRow(Base):
    """How a team wants its rounds of thanks; a team without a row has what is usual."""

    __tablename__ = "round_settings"

    team_id: Mapped[str] = mapped_column(
        ForeignKey("team.id", ondelete="CASCADE"), primary_key=True
    )
    active: Mapped[bool | None]
    days: Mapped[str] = mapped_column(String(40))
    at: Mapped[str] = mapped_column(String(5))
    least: Mapped[int]
    readers: Mapped[str] = mapped_column(String(12))
    per_round: Mapped[int]
    per_person: Mapped[int]
    per_day: Mapped[int]
    channel: Mapped[str | None] = mapped_column(String(120))
    lockdown: Mapped[bool]


class RoundRow(Base):
    """A round of thanks; of notes it holds only how many went out. Until `held_until` one process has it for itself."""

    __tablename__ = "round"
    __table_args__ = (PrimaryKeyConstraint("team_id", "n"), Index(None, "stage", "lock_at"))

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    n: Mapped[int]
    day: Mapped[date] = mapped_column(Date)
    opened: Mapped[date] = mapped_column(Date)
    lock_at: Mapped[datetime] = mapped_column(UtcDateTime)
    close_at: Mapped[datetime] = mapped_column(UtcDateTime)
    reads: Mapped[str] = mapped_column(String(12))
    least: Mapped[int]
    per_round: Mapped[int]
    per_person: Mapped[int]
    stage: Mapped[str] = mapped_column(String(12))
    items: Mapped[int | None]
    held_until: Mapped[float | None] = mapped_column(Float)


class StewardRow(Base):
    """Who reads notes of thanks before they go out, where a team named somebody; the person is sealed."""

    __tablename__ = "steward"
    __table_args__ = (PrimaryKeyConstraint("team_id", "member"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    member: Mapped[str] = mapped_column(String(32), index=True)
    who: Mapped[bytes] = mapped_column(LargeBinary)


class CountedRow(Base):
    """Who said that they count as one of a team, where the platform does not tell how many there are."""

    __tablename__ = "counted"
    __table_args__ = (PrimaryKeyConstraint("team_id", "member"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    member: Mapped[str] = mapped_column(String(32), index=True)


class PulseRow(Base):
    """When a team was asked whether it wants to keep Haven as it is; the answers lie in a sealed box."""

    __tablename__ = "pulse"
    __table_args__ = (PrimaryKeyConstraint("team_id", "n"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    n: Mapped[int]
    asked_on: Mapped[date] = mapped_column(Date)
    close_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed: Mapped[bool]
