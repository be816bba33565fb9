"""Forms as modals of at most five fields, next to a golden file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.discord.forms import modal, pages
from adapters.discord.marks import FormId
from adapters.discord.questions import begin, go_on
from bot.asking.forms import Forms
from bot.commands import COMMANDS
from bot.library import content_root
from bot.model.command import Command, Draft
from bot.model.form import Choice, Field, FieldKind, Form
from bot.words import Words
from tests.servers.discord import limits

GOLDEN = Path(__file__).parent / "golden" / "every_field.json"
FEW = tuple(Choice(value=one, label=one.title()) for one in ("red", "blue", "green"))
MANY = tuple(Choice(value=f"v{n}", label=f"Value {n}") for n in range(40))


def field(name: str, kind: FieldKind, **more: object) -> Field:
    return Field(name=name, kind=kind, label=name.title(), **more)  # type: ignore[arg-type]  # tests name fields freely


EVERY_FIELD = (
    field("text", FieldKind.TEXT, hint="One line.", longest=80, value="Hello"),
    field("long", FieldKind.LONG_TEXT, required=False, value="x" * 5_000),
    field("number", FieldKind.NUMBER, least=1, most=9, value="3", error="Please be brief."),
    field("day", FieldKind.DAY, required=False),
    field("time", FieldKind.TIME, value="09:30"),
    field("one", FieldKind.CHOICE, choices=FEW, value="blue"),
    field("maybe", FieldKind.CHOICE, choices=FEW, required=False),
    field("many", FieldKind.CHOICE, choices=MANY),
    field("some", FieldKind.CHOICES, choices=FEW, value="red,green"),
    field("lots", FieldKind.CHOICES, choices=MANY, value="v1,v3"),
    field("yes", FieldKind.YES_NO, value="true"),
    field("person", FieldKind.PERSON, required=False, value="42"),
    field("people", FieldKind.PEOPLE, least=1, most=10, value="42,43"),
    field("role", FieldKind.CIRCLE, required=False, value="44"),
    field("channel", FieldKind.CHANNEL, value="general"),
)


def a_form(*fields: Field, hidden: dict[str, str] | None = None) -> Form:
    return Form(
        word="test",
        title="A form of Haven's with a title that is far too long",
        intro="All kinds.",
        submit="Save",
        cancel="Cancel",
        fields=fields,
        hidden=hidden or {},
    )


def test_every_kind_of_field_is_drawn_as_the_golden_file_says() -> None:
    form = a_form(*EVERY_FIELD)
    id = FormId(word="test", on="post", token="k2")
    drawn = [modal(form, page, id).to_dict() for page in range(len(pages(form)))]
    for one in drawn:
        limits.check_modal(one)
    assert drawn == json.loads(GOLDEN.read_text(encoding="utf-8"))


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_every_command_has_a_form_that_discord_takes(command: type[Command]) -> None:
    if not command.asked_for():
        return
    form = Forms(Words.load(content_root())).form(Draft(word=command.word()), "en")
    for page in range(len(pages(form))):
        limits.check_modal(modal(form, page, FormId(word=form.word)).to_dict())


def test_a_form_comes_in_turns_and_keeps_what_was_entered() -> None:
    fields = (replace(one, error="") for one in EVERY_FIELD[:7])
    form = a_form(*fields, hidden={"version": "3"})
    first = begin(form, {}, "post")
    assert first.todo == (0, 1)
    second = go_on(first, {"text": "New words", "number": "4"})
    done = go_on(second, {"one": "red"})
    assert (second.todo, done.todo) == ((1,), ())
    assert done.values["version"] == "3"
    assert [done.values[name] for name in ("text", "number", "time", "one")] == [
        "New words",
        "4",
        "09:30",
        "red",
    ]


def test_only_the_pages_with_mistakes_come_back() -> None:
    form = a_form(*(field(name, FieldKind.TEXT) for name in "abcdefg"))
    again = begin(form, {"g": "Please fill this in."}, "")
    assert again.todo == (1,)
    assert again.errors == {"G": "Please fill this in."}


def test_a_field_with_nothing_to_choose_is_left_out() -> None:
    form = a_form(field("text", FieldKind.TEXT), field("none", FieldKind.CHOICE))
    assert [one.name for one in pages(form)[0]] == ["text"]
