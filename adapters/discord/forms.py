"""Form -> a Discord modal of at most five fields, in as many turns as it takes. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, assert_never

import discord
from discord import ui

from adapters.discord.marks import FormId
from adapters.discord.text import label
from bot.model.cleaning import clean, short
from bot.model.form import Choice, Field, FieldKind, Form

MOST_FIELDS = 5
MOST_IN_HEADING = 45
MOST_IN_HINT = 100
MOST_IN_TEXT = 4_000
MOST_IN_OPTION = 100
MOST_BOXES = 10
MOST_OPTIONS = 25
MOST_TYPED = 40
"""Characters of a number, a day or a time."""


class Modal(ui.Modal):
    """A form on its way out. What comes back is read from the interaction itself, so nobody listens here."""

    async def on_error(
        self, interaction: discord.Interaction[Any], error: Exception, *_: object
    ) -> None:
        """Say nothing: the library would log what people entered."""


def pages(form: Form) -> list[tuple[Field, ...]]:
    """The fields of each modal that the form takes; a field without any choice is left out."""
    fields = [one for one in form.fields if one.choices or not _needs_choices(one)]
    cuts = range(0, max(len(fields), 1), MOST_FIELDS)
    return [tuple(fields[cut : cut + MOST_FIELDS]) for cut in cuts]


def modal(form: Form, page: int, id: FormId) -> Modal:
    """One page of the form; an error that is known already stands in place of the hint of its field."""
    shown = pages(form)
    title = form.title
    if len(shown) > 1:
        title = f"{label(title, MOST_IN_HEADING - 6)} {page + 1}/{len(shown)}"
    drawn = Modal(title=label(title, MOST_IN_HEADING), custom_id=str(id), timeout=None)
    if form.intro and len(shown[page]) < MOST_FIELDS:
        drawn.add_item(ui.TextDisplay(short(clean(form.intro), 1_000)))
    for field in shown[page]:
        drawn.add_item(_labelled(field))
    drawn.stop()  # or the library would keep it for ever
    return drawn


def filled_in(form: Form, values: Mapping[str, str], errors: Mapping[str, str]) -> Form:
    """The form with what was entered so far, and with a sentence at each field that needs another value."""
    fields = (
        replace(
            one,
            value=values.get(one.name, one.value),
            error=errors.get(one.name, one.error),
        )
        for one in form.fields
    )
    return replace(form, fields=tuple(fields))


def _needs_choices(field: Field) -> bool:
    return field.kind in (FieldKind.CHOICE, FieldKind.CHOICES)


def _labelled(field: Field) -> ui.Label[Any]:
    hint = f"⚠ {field.error}" if field.error else field.hint
    return ui.Label(
        text=label(field.label, MOST_IN_HEADING),
        description=short(clean(hint), MOST_IN_HINT) or None,
        component=_component(field),
    )


def _component(field: Field) -> ui.Item[Any]:
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return _text(field, min(field.longest or MOST_IN_TEXT, MOST_IN_TEXT))
        case FieldKind.NUMBER | FieldKind.DAY | FieldKind.TIME:
            return _text(field, MOST_TYPED)
        case FieldKind.CHOICE:
            return _one_of(field)
        case FieldKind.CHOICES:
            return _several(field)
        case FieldKind.YES_NO:
            return ui.Checkbox(custom_id=field.name, default=field.value.lower() == "true")
        case FieldKind.PERSON | FieldKind.PEOPLE:
            return _people(field)
        case FieldKind.CHANNEL:
            return _channel(field)
        case FieldKind.CIRCLE:
            return _role(field)
        case _:
            assert_never(field.kind)


def _text(field: Field, most: int) -> ui.TextInput[Any]:
    long = field.kind is FieldKind.LONG_TEXT
    return ui.TextInput(
        custom_id=field.name,
        style=discord.TextStyle.paragraph if long else discord.TextStyle.short,
        default=short(field.value, most) or None,
        required=field.required,
        max_length=most,
    )


def _one_of(field: Field) -> ui.Item[Any]:
    # Radio buttons can not be taken back once one is chosen, so they are only for what has to be chosen.
    if field.required and 2 <= len(field.choices) <= MOST_BOXES:
        group = ui.RadioGroup[Any](custom_id=field.name)
        for one in field.choices:
            group.add_option(label=_label(one), value=one.value, default=one.value == field.value)
        return group
    return _select(field, {field.value}, 1)


def _several(field: Field) -> ui.Item[Any]:
    chosen = {one.strip() for one in field.value.split(",")}
    if len(field.choices) > MOST_BOXES:
        return _select(field, chosen, min(len(field.choices), MOST_OPTIONS))
    group = ui.CheckboxGroup[Any](custom_id=field.name, required=False, min_values=0)
    for one in field.choices:
        group.add_option(label=_label(one), value=one.value, default=one.value in chosen)
    return group


def _select(field: Field, chosen: set[str], most: int) -> ui.Select[Any]:
    several = field.kind is FieldKind.CHOICES
    required = field.required and not several
    select = ui.Select[Any](
        custom_id=field.name, required=required, min_values=int(required), max_values=most
    )
    for one in field.choices[:MOST_OPTIONS]:
        select.add_option(label=_label(one), value=one.value, default=one.value in chosen)
    return select


def _people(field: Field) -> ui.UserSelect[Any]:
    several = field.kind is FieldKind.PEOPLE
    most = min(field.most or MOST_OPTIONS, MOST_OPTIONS) if several else 1
    known = [discord.Object(int(one)) for one in field.value.split(",") if one.isdecimal()][:most]
    return ui.UserSelect(
        custom_id=field.name,
        required=field.required,
        min_values=(field.least or 1) if field.required else 0,
        max_values=most,
        default_values=[discord.SelectDefaultValue.from_user(one) for one in known],
    )


def _channel(field: Field) -> ui.ChannelSelect[Any]:
    known = [discord.Object(int(field.value))] if field.value.isdecimal() else []
    return ui.ChannelSelect(
        custom_id=field.name,
        required=field.required,
        min_values=int(field.required),
        channel_types=[discord.ChannelType.text, discord.ChannelType.news],
        default_values=[discord.SelectDefaultValue.from_channel(one) for one in known],
    )


def _role(field: Field) -> ui.RoleSelect[Any]:
    known = [discord.Object(int(field.value))] if field.value.isdecimal() else []
    return ui.RoleSelect(
        custom_id=field.name,
        required=field.required,
        min_values=int(field.required),
        default_values=[discord.SelectDefaultValue.from_role(one) for one in known],
    )


def _label(choice: Choice) -> str:
    return label(choice.label, MOST_IN_OPTION)
