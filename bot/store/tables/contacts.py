"""The table of the people whom a team names for its own people to turn to."""

from datetime import date

from sqlalchemy import Date, ForeignKey, LargeBinary, PrimaryKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.core import Base


class ContactRow(Base):
    """One contact of a team, sealed because it may name somebody; on `ask_on` admins are asked whether it still holds."""

    __tablename__ = "contact"
    __table_args__ = (PrimaryKeyConstraint("team_id", "id"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    id: Mapped[str] = mapped_column(String(16))
    ask_on: Mapped[date] = mapped_column(Date, index=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
