"""Thanks for thanks."""

from typing import Annotated, ClassVar

from pydantic import Field

from bot.commands.on_notes import OnPosted


class Thank(OnPosted):
    """Thank whoever thanked you; I do not know who it is, and they read it with their code."""

    for_all: ClassVar[bool] = True

    words: Annotated[str, Field(max_length=300)]
