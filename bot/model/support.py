"""People to turn to: emergency numbers and helplines of a country, and the contacts that a team names itself."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, HttpUrl, StringConstraints

from bot.model.item import Line

Dial = Annotated[str, StringConstraints(pattern=r"^[*#]?[0-9][0-9 \-]{1,18}$")]
"""A number as people dial it in its country; never brought into an international form, which may not be callable."""
Topic = Literal["crisis", "talk", "abuse"]
"""Suicide and crisis; any worry; violence and abuse at home or elsewhere."""


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Helpline(_Data):
    """One line that people can call, text or chat with."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}-[a-z0-9-]+$")]
    name: Line
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    dial: Dial | None = None
    sms: Line | None = None  # what to text, and where: `HOME to 741741`
    chat_url: HttpUrl | None = None
    languages: Annotated[
        tuple[Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")], ...], Field(min_length=1)
    ]
    hours: Line
    cost: str = ""
    source_url: HttpUrl
    verified_at: date
    verified_by: Annotated[
        tuple[Line, ...], Field(min_length=1, max_length=3)
    ]  # sources, no persons
    notes: str = ""


class Country(_Data):
    """The numbers of one country. `emergency` is dialled first; a country may have no checked line."""

    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    emergency: Annotated[tuple[Dial, ...], Field(min_length=1, max_length=2)]
    line: tuple[Helpline, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamContact:
    """Somebody whom a team names for its own people; after `review_by` an admin should look at it again."""

    id: str = ""
    label: str
    how: str
    hours: str = ""
    languages: tuple[str, ...] = ()
    independent_of_management: bool = False
    confidential_note: str = ""
    review_by: date | None = None

    def may_be_old(self, today: date) -> bool:
        """Whether nobody has said lately that it still holds."""
        return self.review_by is not None and self.review_by < today
