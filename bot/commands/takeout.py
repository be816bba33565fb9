"""One's own journal, to take along."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from bot.model.command import Command, FromButton


class Takeout(Command):
    """Take your whole journal along, as text or for a program, only for you."""

    slash: ClassVar[str | None] = "reflect export"
    private: ClassVar[bool] = True
    submit: ClassVar[str] = "button-show"
    for_all: ClassVar[bool] = True

    form: Literal["json", "markdown"] = "markdown"
    page: Annotated[int, Field(ge=1, le=10_000), FromButton()] = 1
