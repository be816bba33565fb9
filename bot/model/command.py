"""What every command is: a frozen value whose class is its own specification."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Trace(StrEnum):
    """What asking leaves behind."""

    READS = "reads"  # looks, and leaves nothing
    REACTS = "reacts"  # looks; that somebody did is counted for the post, and forgotten with the next one
    WRITES = "writes"  # changes something; a repeated ask has one effect
    NONE = "none"  # may write to a sealed box, but leaves nothing because it was asked


class Need(StrEnum):
    """Facts that a command wants the platform to be asked for before it is handled."""

    ACTOR = "actor"
    CHANNEL = "channel"
    TEAM = "team"  # the channel in which the team's thanks are posted
    PEOPLE = "people"  # whom the field `to` names, and who asks


class IsChannel:
    """Marks a text that is the id of a channel; platforms let people pick it."""


class IsPeople:
    """Marks a tuple of texts that are ids of people; platforms let one or several be picked."""


class OnlyWithCircles:
    """Marks a field that is asked for only where the platform has circles of people, such as roles."""


class IsCircle(OnlyWithCircles):
    """Marks a text that is the id of a circle; platforms let people pick it."""


class FromButton:
    """Marks a field that only buttons fill in: no form and no slash command asks for it."""


class Command(BaseModel):
    """Something a person can ask for. The docstring of a subclass is its help text, its fields are its parameters."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    slash: ClassVar[str | None] = None
    """How it is typed, such as `haven pause`; None for what only buttons ask."""
    bare: ClassVar[str] = "show"
    """Its second word where a platform has no command beside its own subcommands, such as `practice show`."""
    admin: ClassVar[bool] = False
    """Whether only admins of the workspace may ask."""
    trace: ClassVar[Trace] = Trace.READS
    needs: ClassVar[frozenset[Need]] = frozenset()
    named_by: ClassVar[str | None] = None
    """The field of a button that names its team: `team`, or `delivery` for one of its deliveries."""
    form_first: ClassVar[bool] = False
    """Whether it is asked for by a form even where every field may be left out."""
    submit: ClassVar[str] = "button-save"
    """The label of the button that sends its form, a key of words.ftl."""
    on_message: ClassVar[str | None] = None
    """The field of people that gets the author of a message, where it is asked for on somebody's message."""
    for_all: ClassVar[bool] = False
    """Whether people may ask who are not in the circle that a team lets in: help, and what is about them alone."""
    home: ClassVar[bool] = False
    """Whether it has a button of its own where a platform shows everybody a page of theirs."""
    private: ClassVar[bool] = False
    """Whether its words are nobody's business: an unforeseen error in it is logged by its class only."""

    @classmethod
    def word(cls) -> str:
        """The one word that names the command in buttons, words.ftl and logs."""
        return cls.__name__.lower()

    @classmethod
    def asked_for(cls) -> Sequence[str]:
        """The names of the fields that people fill in themselves."""
        return [
            name
            for name, info in cls.model_fields.items()
            if not any(isinstance(one, FromButton) for one in info.metadata)
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A command that is not complete yet: what was typed for each field, and what is wrong with it.

    `problems` maps field names to codes that words.ftl knows as `problem-<code>`.
    """

    word: str
    values: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
