"""Forms as modals within Slack's limits, and what people fill into them."""

import json
from typing import Any

import pytest

from adapters.slack.forms import Labels, Metadata, filled, modal, under_fields
from adapters.slack.wire import Object
from bot.model.form import Choice, Field, FieldKind, Form
from bot.model.place import Channel, DeliveryId
from tests.hostile import HOSTILE
from tests.servers.slack.limits import checked_view
from tests.servers.slack.views import initial_values
from tests.servers.slack.world import World

AT = Metadata.at(Channel(workspace="T1", ref="C1"), DeliveryId("d1"))
VALUES = {
    FieldKind.TEXT: "words",
    FieldKind.LONG_TEXT: "more words",
    FieldKind.NUMBER: "7",
    FieldKind.DAY: "2026-12-24",
    FieldKind.TIME: "09:30",
    FieldKind.CHOICE: "b",
    FieldKind.CHOICES: "a,c",
    FieldKind.YES_NO: "true",
    FieldKind.PERSON: "U0ANN",
    FieldKind.PEOPLE: "U0ANN,U0BOB",
    FieldKind.CHANNEL: "C0GENERAL",
    FieldKind.CIRCLE: "a circle",  # Slack has none, so Haven never asks there
}


def a_form(*fields: Field, title: str = "A form", hidden: dict[str, str] | None = None) -> Form:
    return Form(
        word="pause",
        title=title,
        intro="What it is for.",
        submit="Save",
        cancel="Cancel",
        fields=fields,
        hidden=hidden or {},
    )


def a_field(kind: FieldKind, *, value: str = "", choices: int = 3, **more: Any) -> Field:
    options = tuple(Choice(value=one, label=one.upper()) for one in "abcdefghijklmnopq"[:choices])
    given = options if kind in (FieldKind.CHOICE, FieldKind.CHOICES) else ()
    return Field(
        name=kind.value, kind=kind, label=f"The {kind.value}", choices=given, value=value, **more
    )


def accepted(form: Form) -> Object:
    view = json.loads(json.dumps(modal(form, AT, Labels())))
    world = World()
    checked_view(world, view)
    assert world.complaints == []
    return dict(view)


def element(view: Any, index: int = -1) -> Any:
    return view["blocks"][index]["element"]


@pytest.mark.parametrize("kind", FieldKind)
def test_a_value_goes_into_a_field_and_comes_back(kind: FieldKind) -> None:
    view = accepted(a_form(a_field(kind, value=VALUES[kind])))
    assert filled(initial_values(dict(view))) == {kind.value: VALUES[kind]}


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("value", ["", "soon", "<@U1>", "2026-1-1", "x" * 5_000])
def test_what_does_not_fit_a_field_stays_outside(kind: FieldKind, value: str) -> None:
    accepted(a_form(a_field(kind, value=value)))


@pytest.mark.parametrize(
    ("kind", "choices", "required", "drawn"),
    [
        (FieldKind.CHOICE, 3, True, "radio_buttons"),
        (FieldKind.CHOICE, 3, False, "static_select"),
        (FieldKind.CHOICE, 9, True, "static_select"),
        (FieldKind.CHOICES, 9, True, "checkboxes"),
        (FieldKind.CHOICES, 12, True, "multi_static_select"),
        (FieldKind.YES_NO, 0, True, "radio_buttons"),
        (FieldKind.PERSON, 0, True, "users_select"),
        (FieldKind.PEOPLE, 0, True, "multi_users_select"),
        (FieldKind.CHANNEL, 0, True, "conversations_select"),
        (FieldKind.TIME, 0, True, "timepicker"),
        (FieldKind.DAY, 0, True, "datepicker"),
        (FieldKind.LONG_TEXT, 0, True, "plain_text_input"),
        (FieldKind.NUMBER, 0, True, "number_input"),
    ],
)
def test_each_kind_has_its_element(
    kind: FieldKind, choices: int, required: bool, drawn: str
) -> None:
    view = accepted(a_form(a_field(kind, choices=choices, required=required)))
    assert element(view)["type"] == drawn


def test_limits_of_a_field_are_those_of_the_command() -> None:
    view = accepted(a_form(a_field(FieldKind.NUMBER, least=1, most=9)))
    assert (element(view)["min_value"], element(view)["max_value"]) == ("1", "9")
    view = accepted(a_form(a_field(FieldKind.LONG_TEXT, longest=600)))
    assert (element(view)["max_length"], element(view)["multiline"]) == (600, True)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_break_no_form(words: str) -> None:
    field = Field(
        name="a", kind=FieldKind.LONG_TEXT, label=words, hint=words, value=words, error=words
    )
    choice = Field(
        name="b", kind=FieldKind.CHOICE, label="b", choices=(Choice(value="v", label=words),)
    )
    accepted(a_form(field, choice, title=words))


def test_where_it_was_asked_and_what_nobody_sees_come_back() -> None:
    view = accepted(a_form(a_field(FieldKind.TEXT), hidden={"version": "3"}))
    told = Metadata.read(str(view["private_metadata"]))
    assert told == Metadata(word="pause", channel="C1", on="d1", hidden={"version": "3"})


def test_a_long_title_stands_in_full_above_the_fields() -> None:
    title = "A title that is longer than twenty-four signs"
    view = accepted(a_form(a_field(FieldKind.TEXT), title=title))
    assert title in json.dumps(view["blocks"])


def test_errors_that_are_known_stand_above_their_fields() -> None:
    view = accepted(a_form(a_field(FieldKind.DAY, error="That day is over.")))
    assert "That day is over." in json.dumps(view["blocks"])


def test_an_error_of_a_field_that_is_not_shown_stands_under_the_first() -> None:
    told = under_fields({"hidden": "Too late.", "b": "No."}, ("a", "b"))
    assert told == {"a": "Too late.", "b": "No."}
