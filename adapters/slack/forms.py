"""Form -> modal, and what was filled into one -> the values of its fields. The block_id of an input is its field's name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, assert_never

from pydantic import BaseModel, ConfigDict, ValidationError

from adapters.slack.render import MOST_IN_LABEL
from adapters.slack.wire import Object
from bot.model.cleaning import clean, short
from bot.model.form import Choice, Field, FieldKind, Form
from bot.model.place import Channel, DeliveryId, Direct, Person

CALLBACK = "form"
MOST_IN_HEADING = 24
MOST_IN_FIELD = 3_000
MOST_RADIO = 6
MOST_BOXES = 10
MOST_OPTIONS = 100
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME = re.compile(r"\d{2}:\d{2}")
_ID = re.compile(r"[A-Z][A-Z0-9]+")


class Metadata(BaseModel):
    """What a modal carries beside its fields, up to 3,000 characters: which command it is for, and where it was asked."""

    model_config = ConfigDict(frozen=True)

    word: str = ""
    channel: str | None = None
    on: str | None = None
    hidden: Mapping[str, str] = {}

    @classmethod
    def at(cls, place: Channel | Direct, on: DeliveryId | None = None) -> "Metadata":
        """Where somebody is, to be found again when they submit."""
        return cls(channel=place.ref if isinstance(place, Channel) else None, on=on)

    @classmethod
    def read(cls, text: str) -> "Metadata | None":
        """What stood in a modal; None if that was none of ours."""
        try:
            return cls.model_validate_json(text)
        except ValidationError:
            return None

    def place(self, person: Person) -> Channel | Direct:
        """Where they were when the form was opened."""
        if self.channel is None:
            return Direct(person=person)
        return Channel(workspace=person.workspace, ref=self.channel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The adapter's own words in forms."""

    yes: str = "Yes"
    no: str = "No"


def modal(form: Form, metadata: Metadata, labels: Labels) -> Object:
    """The form as a modal. Errors that are known already stand above their fields."""
    told = metadata.model_copy(update={"word": form.word, "hidden": dict(form.hidden)})
    blocks: list[Object] = []
    if len(form.title) > MOST_IN_HEADING:
        blocks.append({"type": "header", "text": _plain(form.title, 150)})
    if form.intro:
        blocks.append({"type": "section", "text": _plain(form.intro, MOST_IN_FIELD)})
    for field in form.fields:
        if field.error:
            blocks.append({"type": "context", "elements": [_plain(f"⚠ {field.error}", 1_900)]})
        blocks.append(_input(field, labels))
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": told.model_dump_json(exclude_defaults=True),
        "title": _plain(form.title, MOST_IN_HEADING),
        "submit": _plain(form.submit, MOST_IN_HEADING),
        "close": _plain(form.cancel, MOST_IN_HEADING),
        "blocks": [*blocks],
    }


def marked(form: Form, errors: Mapping[str, str]) -> Form:
    """The form with a sentence at each field that needs another value."""
    fields = (replace(one, error=errors.get(one.name, one.error)) for one in form.fields)
    return replace(form, fields=tuple(fields))


def under_fields(errors: Mapping[str, str], fields: tuple[str, ...]) -> dict[str, str]:
    """Errors by block_id; one of a field that is not shown stands under the first field."""
    told: dict[str, str] = {}
    for name, sentence in errors.items():
        told.setdefault(name if name in fields else fields[0], short(clean(sentence), 300))
    return told


def filled(state: Mapping[str, Mapping[str, object]]) -> dict[str, str]:
    """The values of the fields, by name; an empty field has an empty value."""
    return {
        name: _value(element)
        for name, actions in state.items()
        for element in actions.values()
        if isinstance(element, Mapping)
    }


def _value(element: Mapping[str, object]) -> str:
    for key in (
        "value",
        "selected_date",
        "selected_time",
        "selected_user",
        "selected_conversation",
    ):
        if isinstance(found := element.get(key), str):
            return found
    people = element.get("selected_users")
    if isinstance(people, list):
        return ",".join(str(one) for one in people)
    options = element.get("selected_options")
    if isinstance(options, list):
        return ",".join(_option_value(one) for one in options)
    return _option_value(element.get("selected_option"))


def _option_value(option: object) -> str:
    return str(option.get("value", "")) if isinstance(option, Mapping) else ""


def _input(field: Field, labels: Labels) -> Object:
    drawn: Object = {
        "type": "input",
        "block_id": field.name,
        "label": _plain(field.label, 2_000),
        "optional": not field.required or field.kind is FieldKind.CHOICES,
        "element": {**_element(field, labels), "action_id": field.name},
    }
    return drawn | ({"hint": _plain(field.hint, 2_000)} if field.hint else {})


def _element(field: Field, labels: Labels) -> Object:
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG_TEXT | FieldKind.CIRCLE:
            return _text(field)
        case FieldKind.NUMBER:
            return _number(field)
        case FieldKind.CHOICE:
            return _one_of(field, field.choices)
        case FieldKind.CHOICES:
            return _several(field)
        case FieldKind.YES_NO:
            both = Choice(value="true", label=labels.yes), Choice(value="false", label=labels.no)
            return _one_of(replace(field, value=field.value.lower(), required=True), both)
        case FieldKind.DAY | FieldKind.TIME | FieldKind.PERSON | FieldKind.CHANNEL:
            return _picker(field.kind, field.value)
        case FieldKind.PEOPLE:
            return _people(field)
        case _:
            assert_never(field.kind)


def _picker(
    kind: Literal[FieldKind.DAY, FieldKind.TIME, FieldKind.PERSON, FieldKind.CHANNEL], value: str
) -> Object:
    match kind:
        case FieldKind.DAY:
            return _with("datepicker", "initial_date", value, _DAY)
        case FieldKind.TIME:
            return _with("timepicker", "initial_time", value[:5], _TIME)
        case FieldKind.PERSON:
            return _with("users_select", "initial_user", value, _ID)
        case FieldKind.CHANNEL:
            drawn = _with("conversations_select", "initial_conversation", value, _ID)
            kinds: Object = {"include": ["public", "private"], "exclude_bot_users": True}
            return drawn | {"filter": kinds}
        case _:
            assert_never(kind)


def _people(field: Field) -> Object:
    known = [one for one in field.value.split(",") if _ID.fullmatch(one)]
    drawn: Object = {"type": "multi_users_select"}
    if field.most is not None:
        drawn["max_selected_items"] = field.most
    return drawn | ({"initial_users": known[: field.most]} if known else {})


def _text(field: Field) -> Object:
    most = min(field.longest or MOST_IN_FIELD, MOST_IN_FIELD)
    drawn: Object = {"type": "plain_text_input", "max_length": most}
    if field.kind is FieldKind.LONG_TEXT:
        drawn["multiline"] = True
    return drawn | ({"initial_value": short(field.value, most)} if field.value else {})


def _number(field: Field) -> Object:
    drawn: Object = {"type": "number_input", "is_decimal_allowed": False}
    if field.least is not None:
        drawn["min_value"] = str(field.least)
    if field.most is not None:
        drawn["max_value"] = str(field.most)
    return drawn | ({"initial_value": field.value} if field.value.lstrip("-").isdecimal() else {})


def _with(kind: str, initial: str, value: str, shape: re.Pattern[str]) -> Object:
    drawn: Object = {"type": kind}
    return drawn | ({initial: value} if shape.fullmatch(value) else {})


def _one_of(field: Field, choices: tuple[Choice, ...]) -> Object:
    # Radio buttons can not be taken back once one is chosen, so they are only for what has to be chosen.
    is_radio = field.required and len(choices) <= MOST_RADIO
    options = [_option(one) for one in choices[:MOST_OPTIONS]]
    chosen = [one for one in options if one["value"] == field.value]
    drawn: Object = {"type": "radio_buttons" if is_radio else "static_select", "options": options}
    return drawn | ({"initial_option": chosen[0]} if chosen else {})


def _several(field: Field) -> Object:
    options = [_option(one) for one in field.choices[:MOST_OPTIONS]]
    values = {one.strip() for one in field.value.split(",")}
    chosen = [one for one in options if one["value"] in values]
    kind = "checkboxes" if len(options) <= MOST_BOXES else "multi_static_select"
    drawn: Object = {"type": kind, "options": options}
    return drawn | ({"initial_options": chosen} if chosen else {})


def _option(choice: Choice) -> Object:
    return {"text": _plain(choice.label, MOST_IN_LABEL), "value": choice.value}


def _plain(text: str, most: int) -> Object:
    return {"type": "plain_text", "text": short(clean(text), most) or "…", "emoji": False}
