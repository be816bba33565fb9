"""One entry of one's own journal."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, FromButton


class Recall(Command):
    """Read one entry of your journal, only for you."""

    private: ClassVar[bool] = True
    for_all: ClassVar[bool] = True

    entry: Annotated[str, Field(max_length=16), FromButton()]
    page: Annotated[int, Field(ge=1, le=10_000), FromButton()] = 1
