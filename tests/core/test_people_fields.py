"""A field in which one or several people are named: what a form knows about it."""

from typing import Annotated

from pydantic import Field

from bot.commands import fields_of
from bot.model.command import Command, IsPeople
from bot.model.form import FieldKind


class Greet(Command):
    """Say hello to somebody."""

    to: Annotated[tuple[str, ...], IsPeople(), Field(min_length=1, max_length=3)]
    words: Annotated[str, Field(max_length=100)] = ""


def test_a_field_of_people_says_how_many_may_be_named() -> None:
    to = fields_of(Greet)[0]
    assert (to.kind, to.required, to.least, to.most) == (FieldKind.PEOPLE, True, 1, 3)


def test_a_field_of_people_has_no_length_in_letters() -> None:
    assert fields_of(Greet)[0].longest is None
