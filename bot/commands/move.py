"""Another channel for a team."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, IsChannel, Need, Trace


class Move(Command):
    """Move the daily practice of this team to another channel."""

    slash: ClassVar[str | None] = "haven move"
    admin: ClassVar[bool] = True
    trace: ClassVar[Trace] = Trace.WRITES
    needs: ClassVar[frozenset[Need]] = frozenset({Need.CHANNEL})

    channel: Annotated[str, Field(max_length=120), IsChannel()]
