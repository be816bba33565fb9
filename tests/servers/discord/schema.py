"""Discord's own OpenAPI description: what a bot sends and what this Discord answers must fit it."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from jsonschema.exceptions import ValidationError, best_match  # type: ignore[import-untyped]  # it has no types
from jsonschema.validators import extend  # type: ignore[import-untyped]  # it has no types

from tests.servers.discord.wire import Json

_SPEC = Path(__file__).parents[2] / "specs" / "discord_openapi.json"


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
    return _first(_validator(method, template, "plain"), body)


def unknown_fields(method: str, template: str, body: object) -> str | None:
    """A field that Discord would silently ignore, which is as bad as a wrong one."""
    problem = _first(_validator(method, template, "strict"), body)
    return f"/{problem[0]}: {problem[1]}" if problem else None


def answer_problem(method: str, template: str, status: int, body: object) -> str | None:
    """Why the real Discord would never answer so: a mistake of this Discord's."""
    if body is None or not known(template, method):
        return None
    problem = _first(_validator(method, template, str(status)), body)
    return f"/{problem[0]}: {problem[1]}" if problem else None


def _first(validator: Any, body: object) -> tuple[str, str] | None:
    error = best_match(validator.iter_errors(body)) if validator else None
    if error is None:
        return None
    return "/".join(str(step) for step in error.absolute_path), error.message[:200]


def _one_of(
    validator: Any, alternatives: list[Json], value: object, _: Json
) -> Iterator[ValidationError]:
    # Only the alternative that is meant is looked into: that is quick, and says what is wrong with it.
    meant = [one for one in alternatives if _meant(one, value)]
    if len(meant) == 1:
        yield from validator.descend(value, meant[0])
    elif not meant:
        yield ValidationError(f"{str(value)[:80]!r} is none of what is possible here")
    elif not any(validator.evolve(schema=one).is_valid(value) for one in meant):
        yield from validator.descend(value, meant[0])


def _meant(alternative: Json, value: object) -> bool:
    if alternative.get("type") == "null" or value is None:
        return alternative.get("type") == "null" and value is None
    if not isinstance(value, dict) or "type" not in value:
        return True
    name = str(alternative.get("$ref", "")).rpartition("/")[2]
    types = _spec()["components"]["schemas"].get(name, {}).get("properties", {}).get("type", {})
    return value["type"] in types.get("enum", [value["type"]])


_Validator = extend(Draft202012Validator, {"oneOf": _one_of, "anyOf": _one_of})


@cache
def _validator(method: str, template: str, what: str) -> Any:
    """For the body of a request (`plain` or `strict`), or of the answer with this status; None if nothing is described."""
    operation = _spec()["paths"][template][method.lower()]
    described = operation["responses"].get(what, {})
    if what in ("plain", "strict"):
        described = operation.get("requestBody", {})
    schema = described.get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    strict = what == "strict"
    schema = _strict(schema) if strict else schema
    return _Validator({"components": _components(strict), "allOf": [schema]})


@cache
def _spec() -> Json:
    document: Json = json.loads(_SPEC.read_text(encoding="utf-8"))
    # The client sends some ids as numbers, which Discord takes.
    schemas = document["components"]["schemas"]
    schemas["SnowflakeType"]["type"] = ["string", "integer"]
    # Documented, sent by every library, and forgotten in the description.
    for kind in ("CreateRequest", "UpdateRequest", "PatchRequestPartial"):
        schemas[f"ApplicationCommand{kind}"]["properties"]["nsfw"] = {"type": ["boolean", "null"]}
    # Sent by discord.py with every edit, and ignored by Discord.
    for kind in (
        "MessageEdit",
        "IncomingWebhookUpdate",
        "IncomingWebhookUpdateForInteractionCallback",
    ):
        schemas[f"{kind}RequestPartial"]["properties"]["tts"] = {"type": "boolean"}
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
