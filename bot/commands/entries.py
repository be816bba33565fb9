"""One's own journal, page by page."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton


class Entries(Command):
    """Read what you kept in your journal, only for you."""

    slash: ClassVar[str | None] = "reflect list"
    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    page: Annotated[int, Field(ge=1, le=10_000), FromButton()] = 1
