"""The tables of what people make of posts: numbers for good, and marks until the next post."""

from sqlalchemy import ForeignKey, PrimaryKeyConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.core import Base


class TallyRow(Base):
    """How many people answered an item in a team, and how many want less of it; numbers only."""

    __tablename__ = "tally"
    __table_args__ = (PrimaryKeyConstraint("team_id", "item"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    item: Mapped[str] = mapped_column(String(12))
    answered: Mapped[int]
    disliked: Mapped[int]


class ReactionRow(Base):
    """Who answered the current post, as a hash that fits this one post; added up and deleted when the next one comes."""

    __tablename__ = "reaction"
    __table_args__ = (PrimaryKeyConstraint("team_id", "item", "mark"),)

    team_id: Mapped[str] = mapped_column(ForeignKey("team.id", ondelete="CASCADE"))
    item: Mapped[str] = mapped_column(String(12))
    mark: Mapped[str] = mapped_column(String(32))
    disliked: Mapped[bool]
