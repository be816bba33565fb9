"""Discord's own OpenAPI description: what a bot sends and what this Discord answers must fit it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from jsonschema.exceptions import ValidationError, best_match  # type: ignore[import-untyped]  # it has no types

from tests.servers.discord.wire import Json

_SPEC = Path(__file__).parents[2] / "specs" / "discord_openapi.json"
_KINDS = {4: "Create", 5: "Create", 6: "Update", 7: "Update", 9: "Modal", 8: "Autocomplete"}


def known(template: str, method: str) -> bool:
    """Whether Discord has such a route at all."""
    return method.lower() in _spec()["paths"].get(template, {})


def query_problem(method: str, template: str, names: list[str]) -> str | None:
    """A query argument that the route does not have."""
    entry = _spec()["paths"][template]
    parameters = [*entry.get("parameters", []), *entry[method.lower()].get("parameters", [])]
    known_names = {one["name"] for one in parameters if one["in"] == "query"}
    unknown = sorted(set(names) - known_names)
    return f"query {unknown}: unknown here" if unknown else None


def body_problem(method: str, template: str, body: object) -> tuple[str, str] | None:
    """Where and why Discord would refuse a body."""
    return _first(_validator(method, template, _picked(body), "plain"), body)


def unknown_fields(method: str, template: str, body: object) -> str | None:
    """A field that Discord would silently ignore, which is as bad as a wrong one."""
    problem = _first(_validator(method, template, _picked(body), "strict"), body)
    return f"/{problem[0]}: {problem[1]}" if problem else None


def answer_problem(method: str, template: str, status: int, body: object) -> str | None:
    """Why the real Discord would never answer so: a mistake of this Discord's."""
    problem = _first(_validator(method, template, str(status), "answer"), body)
    return f"/{problem[0]}: {problem[1]}" if problem else None


def _first(validator: Draft202012Validator | None, body: object) -> tuple[str, str] | None:
    error = best_match(validator.iter_errors(body)) if validator else None
    if error is None:
        return None
    error = _deepest(error)
    return "/".join(str(step) for step in error.absolute_path), error.message[:200]


def _deepest(error: ValidationError) -> ValidationError:
    # Of the alternatives, the one whose `type` fits is the one that was meant; null is never meant.
    while error.context:
        branches: dict[object, list[ValidationError]] = {}
        for one in error.context:
            branches.setdefault(one.schema_path[0], []).append(one)
        meant = [all for all in branches.values() if all and not any(_elsewhere(one) for one in all)]
        if not meant:
            return error
        error = meant[0][0]
    return error


def _elsewhere(error: ValidationError) -> bool:
    if error.validator == "type" and error.validator_value == "null":
        return True
    return error.validator in ("const", "enum") and bool(error.path) and error.path[-1] == "type"


def _picked(body: object) -> str:
    # Interaction callbacks are one of several; their `type` says which.
    return str(body.get("type", "")) if isinstance(body, dict) else ""


@cache
def _validator(method: str, template: str, pick: str, mode: str) -> Draft202012Validator | None:
    operation = _spec()["paths"][template][method.lower()]
    if mode == "answer":
        content = operation["responses"].get(pick, {}).get("content", {})
    else:
        content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema")
    if schema is None:
        return None
    schema = _strict(schema) if mode == "strict" else schema
    if template.endswith("/callback") and mode != "answer":
        schema = _callback(schema, pick)
    return Draft202012Validator({"components": _components(mode == "strict"), "allOf": [schema]})


def _callback(schema: Json, pick: str) -> Json:
    name = _KINDS.get(int(pick)) if pick.isdigit() else None
    fitting = [one for one in schema["anyOf"] if name and f"/{name}" in one["$ref"].replace("ApplicationCommand", "")]
    return fitting[0] if fitting else schema


@cache
def _spec() -> Json:
    document: Json = json.loads(_SPEC.read_text(encoding="utf-8"))
    # The client sends some ids as numbers, which Discord takes.
    document["components"]["schemas"]["SnowflakeType"]["type"] = ["string", "integer"]
    return document


@cache
def _components(strict: bool) -> Json:
    components: Json = _spec()["components"]
    return {"schemas": _strict(components["schemas"]) if strict else components["schemas"]}


def _strict(thing: Any, *, mixed: bool = False) -> Any:
    """The same schemas, in which unknown properties are wrong; parts of an `allOf` can not say so."""
    if isinstance(thing, list):
        return [_strict(one, mixed=mixed) for one in thing]
    if not isinstance(thing, dict):
        return thing
    made = {key: _strict(value, mixed=key == "allOf") for key, value in thing.items()}
    if isinstance(made.get("properties"), dict) and not mixed and "allOf" not in made:
        made.setdefault("additionalProperties", False)
    return made
