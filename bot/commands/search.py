"""Words looked for in one's own journal."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton


class Search(Command):
    """Find words in your journal, only for you."""

    slash: ClassVar[str | None] = "reflect search"
    private: ClassVar[bool] = True
    submit: ClassVar[str] = "button-show"
    for_all: ClassVar[bool] = True

    words: Annotated[str, Field(max_length=60)]
    page: Annotated[int, Field(ge=1, le=10_000), FromButton()] = 1
