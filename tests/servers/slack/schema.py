"""Slack's own types as JSON Schema: what an app sends and what this Slack sends must fit them."""

import json
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from jsonschema.exceptions import ValidationError, best_match  # type: ignore[import-untyped]  # it has no types

from tests.servers.slack.wire import Json

_SPECS = Path(__file__).parents[2] / "specs"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_SERVER_SIDE = frozenset(
    {
        "id", "team_id", "state", "hash", "previous_view_id", "root_view_id", "app_id", "bot_id", "title",
        "clear_on_close", "notify_on_close", "close", "submit", "app_installed_team_id",
    }
)  # fmt: skip


def blocks_problem(blocks: list[Json]) -> str | None:
    """Why Slack would refuse these blocks of a message."""
    for at, block in enumerate(blocks):
        if problem := _problem("blocks", f"{_camel(block.get('type'))}Block", block):
            return f"/blocks/{at}{problem}"
    return _problem("blocks", "BlocksPayload", blocks)


def view_problem(view: Json) -> str | None:
    """Why Slack would refuse this view."""
    kind = {"modal": "ModalView", "home": "HomeView"}.get(str(view.get("type")), "ViewPayload")
    for at, block in enumerate(view.get("blocks", [])):
        if problem := _problem("view", f"{_camel(block.get('type'))}Block", block):
            return f"/view/blocks/{at}{problem}"
    return _problem("view", kind, view)


def event_problem(event: Json) -> str | None:
    """Why Slack would never send this event; the server's additions to a view are not part of the type."""
    if view := event.get("view"):
        told = {key: value for key, value in view.items() if key not in _SERVER_SIDE}
        event = {**event, "view": told}
    name = f"{_camel(event.get('type'))}Event"
    return _problem("event", name, event)


def _problem(file: str, definition: str, value: object) -> str | None:
    validator = _validator(file, definition)
    if validator is None:
        return f": there is no {definition} in Slack's types"
    error = best_match(validator.iter_errors(value))
    if error is None:
        return None
    error = _deepest(error)
    where = "/".join(str(step) for step in error.absolute_path)
    return f"/{where}: {_short(error.message)} [{error.validator} {_short(str(error.validator_value))}]"


def _deepest(error: ValidationError) -> ValidationError:
    # Of the alternatives in an anyOf, the one whose constants (its `type`) fit is the one that was meant.
    while error.context:
        branches: dict[object, list[ValidationError]] = {}
        for one in error.context:
            branches.setdefault(one.schema_path[0], []).append(one)
        meant = [all for all in branches.values() if all and not any(_is_tag(one) for one in all)]
        if not meant:
            return error
        error = meant[0][0]
    return error


def _is_tag(error: ValidationError) -> bool:
    return error.validator in ("const", "enum") and error.path and error.path[-1] == "type"


def _short(text: str) -> str:
    return text if len(text) < 160 else f"{text[:60]} ... {text[-80:]}"


@cache
def _validator(file: str, definition: str) -> Draft202012Validator | None:
    document = json.loads((_SPECS / f"slack_{file}.schema.json").read_text(encoding="utf-8"))
    definitions = document["definitions"]
    known = {name.lower(): name for name in definitions}
    name = known.get(definition.lower())
    if name is None:
        return None
    return Draft202012Validator(
        {"$schema": _DRAFT, "definitions": definitions, "$ref": f"#/definitions/{name}"}
    )


def _camel(kind: object) -> str:
    return "".join(part.title() for part in str(kind).split("_"))
