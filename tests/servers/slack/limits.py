"""Slack's limits that its types cannot express, and its words for what breaks them."""

import json
from collections.abc import Iterator

from tests.servers.slack.schema import blocks_problem, view_problem
from tests.servers.slack.wire import Json, SlackError, an_id, objects
from tests.servers.slack.world import World

TEXT = 40_000
"""Longer texts are cut off silently when posted."""
EDITED_TEXT = 4_000
"""Longer texts are refused when a message without blocks is changed."""
BLOCKS_TEXT = 11_000
"""Not documented; apps report `msg_blocks_too_long` from about 11,300 characters over all blocks."""
VIEW_BYTES = 250_000
OPTIONS = 100


def checked_blocks(world: World, blocks: list[Json]) -> list[Json]:
    """The blocks of a message with the ids that Slack adds; SlackError, and a complaint, if it would refuse them."""
    problem = blocks_problem(blocks) or _own_problem(blocks)
    if problem:
        _refuse(world, "invalid_blocks", problem)
    if sum(len(text) for text in _texts(blocks)) > BLOCKS_TEXT:
        _refuse(world, "msg_blocks_too_long", f"over {BLOCKS_TEXT} characters in all blocks")
    return _with_ids(blocks)


def checked_view(world: World, view: Json) -> Json:
    """The same for a view."""
    if len(json.dumps(view)) > VIEW_BYTES:
        _refuse(world, "view_too_large", "over 250 kB")
    problem = view_problem(view) or _own_problem(view["blocks"])
    if problem is None and view["type"] == "modal" and _has_input(view) and "submit" not in view:
        problem = "/view/submit: needed where there are input blocks"
    if problem:
        _refuse(world, "invalid_arguments", problem)
    return {**view, "blocks": _with_ids(view["blocks"])}


def checked_text(world: World, text: str, *, blocks: bool, editing: bool) -> str:
    """The text as Slack keeps it."""
    if editing and not blocks and len(text) > EDITED_TEXT:
        _refuse(world, "msg_too_long", f"{len(text)} characters")
    return text[:TEXT]


def _refuse(world: World, code: str, problem: str) -> None:
    world.complain(f"{code}: {problem}")
    messages = [f"[ERROR] {problem}"]
    raise SlackError(code, errors=[problem], response_metadata={"messages": messages})


def _own_problem(blocks: list[Json]) -> str | None:
    for key in ("block_id", "action_id"):
        ids = list(_values(blocks, key))
        twice = {id for id in ids if ids.count(id) > 1}
        if twice:
            return f": {key} already exists: {sorted(twice)}"
    for thing in objects(blocks):
        if thing.get("type") in ("plain_text", "mrkdwn", "text") and not thing.get("text"):
            return ": must be more than 0 characters [a text]"
        if len(thing.get("options", [])) > OPTIONS:
            return f": no more than {OPTIONS} items allowed [options]"
        if "options" in thing and not thing["options"]:
            return ": must have at least one option"
        if thing.get("type") == "section" and not (thing.get("text") or thing.get("fields")):
            return ": a section needs text or fields"
    return None


def _has_input(view: Json) -> bool:
    return any(block["type"] == "input" for block in view["blocks"])


def _texts(blocks: list[Json]) -> Iterator[str]:
    for thing in objects(blocks):
        if isinstance(text := thing.get("text"), str):
            yield text


def _values(blocks: list[Json], key: str) -> Iterator[str]:
    for thing in objects(blocks):
        if key in thing:
            yield str(thing[key])


def _with_ids(blocks: list[Json]) -> list[Json]:
    copy: list[Json] = json.loads(json.dumps(blocks))
    for block in copy:
        block.setdefault("block_id", an_id("b", 5))
        parts = [*block.get("elements", []), block.get("accessory"), block.get("element")]
        for part in parts:
            if isinstance(part, dict) and block["type"] in ("actions", "section", "input"):
                part.setdefault("action_id", an_id("a", 5))
    return copy
