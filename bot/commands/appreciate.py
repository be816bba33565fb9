"""Thank somebody."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from bot.model.command import Command, FromButton, IsPeople, Need, Trace
from bot.model.note import LONGEST_DEED, LONGEST_EFFECT, MOST_PEOPLE, Alone

Name = Literal["anonymous", "signed"]
Where = Literal["round", "private"]


class Appreciate(Command):
    """Thank somebody you work with, without your name if you like."""

    slash: ClassVar[str | None] = "appreciate"
    bare: ClassVar[str] = "send"
    trace: ClassVar[Trace] = Trace.NONE
    needs: ClassVar[frozenset[Need]] = frozenset({Need.PEOPLE, Need.TEAM})
    on_message: ClassVar[str | None] = "to"
    private: ClassVar[bool] = True
    home: ClassVar[bool] = True
    submit: ClassVar[str] = "button-look"

    to: Annotated[tuple[str, ...], IsPeople(), Field(min_length=1, max_length=MOST_PEOPLE)]
    deed: Annotated[str, Field(max_length=LONGEST_DEED)]
    effect: Annotated[str | None, Field(max_length=LONGEST_EFFECT)] = None
    name: Name = "anonymous"
    where: Where = "round"
    alone: Annotated[Alone, FromButton()] = Alone.PRIVATE
    again: Annotated[bool, FromButton()] = False
