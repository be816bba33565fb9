"""Routes: application commands, global and of a guild; a bulk PUT replaces them all and keeps the ids of equal names."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.servers.discord.call import Call, Handler
from tests.servers.discord.limits import Problem
from tests.servers.discord.wire import Json, invalid, refusal

MOST = {1: 100, 2: 15, 3: 15, 4: 1}
LARGE = 8000
_NAME = re.compile(r"^[-_'\w]{1,32}$")
_OWN = ("id", "application_id", "version", "guild_id")


def _place(call: Call) -> str | None:
    guild_id = call.params.get("guild_id")
    if guild_id is None:
        return None
    call.world.guild(guild_id)
    return guild_id


def _of(call: Call) -> list[Json]:
    return call.world.commands.setdefault(_place(call), [])


async def listed(call: Call) -> list[Json]:
    """`GET .../commands`."""
    return _of(call)


async def replace(call: Call) -> list[Json]:
    """`PUT .../commands`."""
    place, before = _place(call), _of(call)
    bodies = call.body or []
    kinds = Counter(one.get("type") or 1 for one in bodies)
    for kind, number in kinds.items():
        if number > MOST[kind]:
            raise refusal(30032)
    names = Counter((one.get("type") or 1, one["name"]) for one in bodies)
    for at, one in enumerate(bodies):
        for path, code, say in _problems(one):
            raise invalid(f"{at}/{path}", code, say)
        if names[one.get("type") or 1, one["name"]] > 1:
            say = "Application command names must be unique"
            raise invalid(f"{at}/name", "APPLICATION_COMMANDS_DUPLICATE_NAME", say)
    call.world.commands[place] = [_made(call, one, before, place) for one in bodies]
    return call.world.commands[place]


async def create(call: Call) -> Json:
    """`POST .../commands`: an equal name is overwritten."""
    place, before = _place(call), _of(call)
    for problem in _problems(call.fields):
        raise invalid(*problem)
    made = _made(call, call.fields, before, place)
    kept = [one for one in before if one["id"] != made["id"]]
    if sum(one["type"] == made["type"] for one in kept) >= MOST[made["type"]]:
        raise refusal(30032)
    call.world.commands[place] = [*kept, made]
    return made


def _one(call: Call) -> Json:
    for one in _of(call):
        if one["id"] == call.params["command_id"]:
            return one
    raise refusal(10063)


async def get(call: Call) -> Json:
    """`GET .../commands/{command_id}`."""
    return _one(call)


async def edit(call: Call) -> Json:
    """`PATCH .../commands/{command_id}`."""
    one = _one(call)
    one.update(call.fields, version=call.world.clock.snowflake())
    return one


async def delete(call: Call) -> None:
    """`DELETE .../commands/{command_id}`."""
    _of(call).remove(_one(call))


def _made(call: Call, body: Json, before: list[Json], place: str | None) -> Json:
    kind, clock = body.get("type") or 1, call.world.clock
    same = [one for one in before if (one["type"], one["name"]) == (kind, body["name"])]
    permissions = body.get("default_member_permissions")
    kept = {key: value for key, value in body.items() if value is not None}
    made: Json = {
        "nsfw": False,
        "dm_permission": place is None,
        "contexts": None,
        "integration_types": [0],
        "name_localizations": None,
        "description_localizations": None,
        **kept,
        "type": kind,
        "description": body.get("description") or "",
        "default_member_permissions": None if permissions is None else str(permissions),
    }
    told = {key: value for key, value in (same[0] if same else {}).items() if key not in _OWN}
    made |= {
        "application_id": call.world.app.id,
        "id": same[0]["id"] if same else clock.snowflake(),
    }
    unchanged = same and told == {key: value for key, value in made.items() if key not in _OWN}
    made["version"] = same[0]["version"] if unchanged else clock.snowflake()
    return {**made, "guild_id": place} if place else made


def _problems(body: Json) -> Iterator[Problem]:
    kind = body.get("type") or 1
    if kind == 1:
        yield from _chat_input(body, "")
    elif body.get("description") or body.get("options"):
        yield "description", "APPLICATION_COMMAND_CONTEXT_MENU", "Context menus have no description"
    if _size(body) > LARGE:
        say = f"Command exceeds maximum size ({LARGE})"
        yield "", "APPLICATION_COMMAND_TOO_LARGE", say


def _chat_input(body: Json, path: str) -> Iterator[Problem]:
    for name in (body["name"], *(body.get("name_localizations") or {}).values()):
        if not _NAME.match(name) or name != name.lower():
            yield f"{path}name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"
    if not body.get("description"):
        yield f"{path}description", "BASE_TYPE_REQUIRED", "This field is required"
    options = body.get("options") or []
    optional = False
    names = Counter(one["name"] for one in options)
    for at, one in enumerate(options):
        if one.get("required") and optional:
            say = "Required options must be placed before non-required options"
            yield f"{path}options/{at}", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", say
        optional = optional or not one.get("required")
        if names[one["name"]] > 1:
            say = "Option names must be unique"
            yield f"{path}options/{at}", "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE", say
        yield from _chat_input(one, f"{path}options/{at}/")


def _size(body: Json) -> int:
    total = 0
    for key in ("name", "description"):
        told = [body.get(key) or "", *(body.get(f"{key}_localizations") or {}).values()]
        total += max(len(one) for one in told)
    choices = body.get("choices") or []
    total += sum(len(str(one["name"])) + len(str(one["value"])) for one in choices)
    return total + sum(_size(one) for one in body.get("options") or [])


_GLOBAL = "/applications/{application_id}/commands"
_GUILD = "/applications/{application_id}/guilds/{guild_id}/commands"
ROUTES: dict[tuple[str, str], Handler] = {
    (method, base + tail): handler
    for base in (_GLOBAL, _GUILD)
    for method, tail, handler in (
        ("GET", "", listed),
        ("PUT", "", replace),
        ("POST", "", create),
        ("GET", "/{command_id}", get),
        ("PATCH", "/{command_id}", edit),
        ("DELETE", "/{command_id}", delete),
    )
}
