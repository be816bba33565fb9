"""What a person types, as Slack sends it on; and what a field of a form accepts."""

import re
from collections.abc import Iterator

from tests.servers.slack.views import value_key
from tests.servers.slack.wire import Json, escaped
from tests.servers.slack.world import Workspace

_NAME = re.compile(r"(?<!\w)([@#])([\w-]+)")
REQUIRED = "Please complete this required field."


def encoded(text: str, workspace: Workspace, *, names: bool, labels: bool) -> str:
    """`@ann` and `#general` as ids where Slack knows them (`names`), with the name behind a bar (`labels`)."""
    if not names:
        return escaped(text)
    return _NAME.sub(lambda found: _mention(found, workspace, labels=labels), escaped(text))


def chosen(element: Json, value: object, workspace: Workspace) -> Json:
    """The state of a form element after a person chose a value: a text, a time, the label of an option, a person's name."""
    kind = str(element["type"])
    key = value_key(kind)
    assert key, f"nothing can be chosen in a {kind}"
    if key in ("selected_option", "selected_options"):
        return {"type": kind, key: _options(element, value, many=key.endswith("s"))}
    if "user" in key or "conversation" in key or "channel" in key:
        many = isinstance(value, (list, tuple))
        ids = [
            _id(one, workspace) for one in (value if isinstance(value, (list, tuple)) else [value])
        ]
        return {"type": kind, key: ids if many else ids[0]}
    return {"type": kind, key: value}


def mistakes(blocks: list[Json], values: Json) -> dict[str, str]:
    """What Slack's own client refuses before the app hears of it, by block_id."""
    found: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        state = values.get(block["block_id"], {}).get(element["action_id"], {})
        value = state.get(value_key(str(element["type"])) or "")
        if not value and not block.get("optional"):
            found[block["block_id"]] = REQUIRED
        elif isinstance(value, str) and (wrong := _length(element, value)):
            found[block["block_id"]] = wrong
    return found


def _length(element: Json, value: str) -> str | None:
    if len(value) > element.get("max_length", 3000):
        return f"Please enter no more than {element.get('max_length', 3000)} characters."
    if value and len(value) < element.get("min_length", 0):
        return f"Please enter at least {element['min_length']} characters."
    return None


def _options(element: Json, value: object, *, many: bool) -> object:
    if value is None:
        return [] if many else None
    wanted = [str(one) for one in value] if isinstance(value, (list, tuple)) else [str(value)]
    by_label = {one["text"]["text"]: one for one in _all_options(element)}
    unknown = set(wanted) - set(by_label)
    assert not unknown, f"no option {sorted(unknown)}; there are {sorted(by_label)}"
    found = [by_label[one] for one in wanted]
    return found if many else found[0]


def _all_options(element: Json) -> Iterator[Json]:
    yield from element.get("options", [])
    for group in element.get("option_groups", []):
        yield from group["options"]


def _id(name: object, workspace: Workspace) -> str:
    text = str(name)
    if text in workspace.users or text in workspace.conversations:
        return text
    for user in workspace.users.values():
        if text in (user.name, user.handle):
            return user.id
    for place in workspace.conversations.values():
        if text in (place.name, f"#{place.name}"):
            return place.id
    raise AssertionError(f"Slack offers nobody and nothing called {text}")


def _mention(found: re.Match[str], workspace: Workspace, *, labels: bool) -> str:
    sign, name = found[1], found[2]
    if sign == "@":
        ids = [one.id for one in workspace.users.values() if one.handle == name.lower()]
    else:
        ids = [one.id for one in workspace.conversations.values() if one.name == name]
    if not ids:
        return found[0]
    return f"<{sign}{ids[0]}|{name}>" if labels else f"<{sign}{ids[0]}>"
