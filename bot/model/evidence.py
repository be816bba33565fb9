"""What items rely on: studies and books, as written in `content/evidence.toml`."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.model.item import Line


class Evidence(BaseModel):
    """One study or book that items rely on."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    authors: Line
    year: Annotated[int, Field(ge=1900, le=2100)]
    title: Line
    venue: Line
    finding: Line
    verified: bool
    confidence: Literal["high", "medium", "low"]
    caution: str = ""
