"""Form -> what the page draws as a dialog, and the specifications of commands for completion."""

from collections.abc import Mapping
from dataclasses import replace

from adapters.web.cast import CHANNELS
from adapters.web.render import Names
from adapters.web.wire import Json
from bot.model.form import Choice, CommandSpec, Field, FieldKind, Form


def draw(form: Form, names: Names) -> Json:
    """The form as an object; a field for a person gets everybody as its choices."""
    return {
        "word": form.word,
        "title": form.title,
        "intro": form.intro,
        "submit": form.submit,
        "cancel": form.cancel,
        "fields": [_field(field, names) for field in form.fields],
        "hidden": dict(form.hidden),
    }


def marked(form: Form, errors: Mapping[str, str]) -> Form:
    """The form with a sentence under each field that needs another value."""
    fields = (replace(one, error=errors.get(one.name, one.error)) for one in form.fields)
    return replace(form, fields=tuple(fields))


def spec(command: CommandSpec) -> Json:
    """A command that can be typed: its words, its help, and the names of its fields."""
    return {
        "word": command.word,
        "slash": command.slash,
        "on_message": command.on_message,
        "shortcut": command.shortcut,
        "help": command.help,
        "admin": command.admin,
        "fields": [
            {"label": one.label, "hint": one.hint, "required": one.required}
            for one in command.fields
        ],
    }


def _field(field: Field, names: Names) -> Json:
    return {
        "name": field.name,
        "kind": field.kind.value,
        "label": field.label,
        "hint": field.hint,
        "required": field.required,
        "longest": field.longest,
        "least": field.least,
        "most": field.most,
        "choices": [{"value": one.value, "label": one.label} for one in _choices(field, names)],
        "value": field.value,
        "error": field.error,
    }


def _choices(field: Field, names: Names) -> tuple[Choice, ...]:
    match field.kind:
        case FieldKind.PERSON | FieldKind.PEOPLE:
            return tuple(Choice(value=ref, label=name) for ref, name in names.items())
        case FieldKind.CHANNEL:
            return tuple(Choice(value=one.ref, label=f"#{name}") for one, name in CHANNELS.items())
        case _:
            return field.choices
