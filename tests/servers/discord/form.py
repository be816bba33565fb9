"""Filling in and sending a form: what Discord's client checks, and what it sends."""

from tests.servers.discord.components import (
    CHECKBOX,
    CHECKBOXES,
    INPUT,
    LABEL,
    PICKERS,
    RADIOS,
    ROW,
    SELECTS,
    TEXT_DISPLAY,
)
from tests.servers.discord.resolving import Thing, found, resolved, thing_of
from tests.servers.discord.seen import Modal
from tests.servers.discord.things import Guild
from tests.servers.discord.wire import Json
from tests.servers.discord.world import World

REQUIRED = "This field is required"


def fill(modal: Modal, values: dict[str, object]) -> None:
    """Put values into fields by label; options by their label or value, people and channels as they are."""
    for label, value in values.items():
        fields = modal.fields
        assert label in fields, f"there is no field {label}, there are {sorted(fields)}"
        modal.values[label] = entered(fields[label], value)


def entered(one: Json, value: object) -> object:
    """A value as the client holds it: text, a truth, or a list of values."""
    if one["type"] == INPUT:
        return str(value)
    if one["type"] == CHECKBOX:
        return bool(value)
    many = value if isinstance(value, list | tuple | set) else [] if value is None else [value]
    if one["type"] in PICKERS:
        return [thing_of(each).id for each in many]
    return [_option(one, each) for each in many]


def _option(one: Json, value: object) -> str:
    for option in one["options"]:
        if value in (option["label"], option["value"]):
            return str(option["value"])
    raise AssertionError(f"{value} is not among {[option['label'] for option in one['options']]}")


def problems(modal: Modal) -> dict[str, str]:
    """What the client says below which field instead of sending the form."""
    told = {label: problem(one, modal.values[label]) for label, one in modal.fields.items()}
    return {label: what for label, what in told.items() if what}


def problem(one: Json, value: object) -> str | None:
    """What is wrong with the value of a field."""
    required = one.get("required") is not False
    if one["type"] == CHECKBOX:
        return None
    if one["type"] == INPUT:
        text = str(value)
        least, most = one.get("min_length") or 0, one.get("max_length") or 4000
        if not text:
            return REQUIRED if required else None
        return None if least <= len(text) <= most else f"Between {least} and {most} characters"
    assert isinstance(value, list)
    if not value:
        free = not required or one.get("min_values") == 0
        return None if free else REQUIRED
    most = one.get("max_values") or (len(one["options"]) if one["type"] == CHECKBOXES else 1)
    least = one.get("min_values") or 1
    return None if least <= len(value) <= most else f"Choose between {least} and {most}"


def data_of(world: World, guild: Guild | None, modal: Modal) -> Json:
    """`data` of the interaction that a sent form makes."""
    things: list[Thing] = []
    data: Json = {"custom_id": modal.payload["custom_id"], "components": []}
    for number, one in enumerate(modal.payload["components"]):
        id = 2 * number + 1
        if one["type"] == TEXT_DISPLAY:
            sent: Json = {"type": TEXT_DISPLAY}
        elif one["type"] == LABEL:
            value = modal.values[one["label"]]
            sent = {"type": LABEL, "component": _sent(one["component"], id + 1, value)}
            if one["component"]["type"] in PICKERS:
                assert isinstance(value, list)
                things += [found(world, guild, each) for each in value]
        else:
            inner = [_sent(each, id + 1, modal.values[each["label"]]) for each in one["components"]]
            sent = {"type": ROW, "components": inner}
        data["components"].append({**sent, "id": one.get("id") or id})
    return {**data, "resolved": resolved(world, guild, things)} if things else data


def _sent(one: Json, id: int, value: object) -> Json:
    sent: Json = {"type": one["type"], "id": one.get("id") or id, "custom_id": one["custom_id"]}
    if one["type"] in (INPUT, CHECKBOX):
        return {**sent, "value": value}
    assert isinstance(value, list)
    if one["type"] == RADIOS:
        return {**sent, "value": value[0] if value else None}
    assert one["type"] in SELECTS | {CHECKBOXES}, f"nobody here can fill in a {one['type']}"
    return {**sent, "values": value}
