"""What Haven can do."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.model.command import Command, Need


class Help(Command):
    """See what Haven can do and how to ask for it."""

    slash: ClassVar[str | None] = "haven help"
    home: ClassVar[bool] = True
    for_all: ClassVar[bool] = True
    needs: ClassVar[frozenset[Need]] = frozenset({Need.ACTOR})

    about: Annotated[str | None, Field(max_length=200)] = None
