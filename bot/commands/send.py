"""Put a note of thanks into the next round."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.commands.appreciate import Name, Where
from bot.model.command import Command, FromButton, IsPeople, Need, Trace
from bot.model.note import LONGEST_DEED, LONGEST_EFFECT, MOST_PEOPLE, Alone


class Send(Command):
    """Put the thanks that you looked at into the next round."""

    trace: ClassVar[Trace] = Trace.NONE
    needs: ClassVar[frozenset[Need]] = frozenset({Need.PEOPLE, Need.TEAM})
    named_by: ClassVar[str | None] = "team"
    private: ClassVar[bool] = True

    team: Annotated[str, Field(max_length=16), FromButton()]
    code: Annotated[str, Field(min_length=26, max_length=26), FromButton()]
    to: Annotated[
        tuple[str, ...], IsPeople(), Field(min_length=1, max_length=MOST_PEOPLE), FromButton()
    ]
    deed: Annotated[str, Field(max_length=LONGEST_DEED), FromButton()]
    effect: Annotated[str | None, Field(max_length=LONGEST_EFFECT), FromButton()] = None
    name: Annotated[Name, FromButton()] = "anonymous"
    where: Annotated[Where, FromButton()] = "round"
    alone: Annotated[Alone, FromButton()] = Alone.PRIVATE
