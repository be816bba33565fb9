"""What people read once Slack has drawn it, what they can touch, and whom it pings."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.servers.slack.things import Ephemeral, Message, SharedFile, View
from tests.servers.slack.wire import Json, objects, unescaped
from tests.servers.slack.world import Workspace

_LINK = re.compile(r"<([^<>]+)>")
_STYLE = re.compile(r"(?<!\w)([*_~`])(?=\S)(.+?)(?<=\S)\1(?!\w)", re.DOTALL)
_SHOUT = re.compile(r"(?<!\w)@(channel|here|everyone)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message as a person sees it: one line a block; `buttons` by label as they stand in `blocks`."""

    ts: str
    channel: str
    author: str
    text: str
    blocks: list[Json]
    ephemeral: bool = False
    edited: bool = False
    buttons: Mapping[str, Json] = field(default_factory=dict)
    files: tuple[SharedFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Modal:
    """A modal or a home tab as a person sees it: labels of fields, what stands in them, the errors below them."""

    title: str
    lines: list[str]
    fields: Mapping[str, Json]
    errors: Mapping[str, str]
    buttons: Mapping[str, Json]
    submit: str | None
    view: View

    @property
    def text(self) -> str:
        """All that can be read, one line a block."""
        return "\n".join(self.lines)


def seen(one: Message | Ephemeral, channel: str, workspace: Workspace) -> Seen:
    """A message as everybody sees it, or an ephemeral one."""
    author = one.author if isinstance(one, Ephemeral) else one.user
    user = workspace.users.get(author)
    return Seen(
        ts=one.ts,
        channel=channel,
        author=user.name if user else author,
        text=drawn(one.text, one.blocks, workspace),
        blocks=one.blocks,
        ephemeral=isinstance(one, Ephemeral),
        edited=isinstance(one, Message) and one.edited is not None,
        buttons=touchable(one.blocks),
        files=tuple(one.files) if isinstance(one, Message) else (),
    )


def modal(view: View, workspace: Workspace) -> Modal:
    """A view as its person sees it."""
    blocks = view.payload["blocks"]
    labels = {one["block_id"]: one["label"]["text"] for one in blocks if one["type"] == "input"}
    return Modal(
        title=view.payload.get("title", {}).get("text", ""),
        lines=lines(blocks, workspace),
        fields={labels[one["block_id"]]: one for one in blocks if one["type"] == "input"},
        errors={labels[id]: text for id, text in view.errors.items()},
        buttons=touchable(blocks),
        submit=(view.payload.get("submit") or {}).get("text"),
        view=view,
    )


def touchable(blocks: list[Json]) -> dict[str, Json]:
    """Buttons by their label, with their block_id beside them."""
    found: dict[str, Json] = {}
    for block in blocks:
        for part in _elements(block):
            if part.get("type") == "button":
                found[part["text"]["text"]] = {**part, "block_id": block["block_id"]}
    return found


def menus(blocks: list[Json]) -> dict[str, Json]:
    """Selects, pickers and their like outside of forms, by action_id, with their block_id beside them."""
    return {
        part["action_id"]: {**part, "block_id": block["block_id"]}
        for block in blocks
        for part in _elements(block)
        if "action_id" in part and part.get("type") != "button"
    }


def drawn(text: str, blocks: list[Json], workspace: Workspace) -> str:
    """What stands on the screen: the blocks, or the text where there are none."""
    return "\n".join(lines(blocks, workspace)) if blocks else mrkdwn(text, workspace)


def lines(blocks: list[Json], workspace: Workspace) -> list[str]:
    """One line (or more) for each block with words in it."""
    return [line for block in blocks if (line := _line(block, workspace))]


def mrkdwn(text: str, workspace: Workspace) -> str:
    """Slack's markup as people read it: styles gone, ids as names, entities as signs."""
    bare = _STYLE.sub(lambda found: found[2], text)
    return unescaped(_LINK.sub(lambda found: _link(found[1], workspace), bare))


def pings(text: str, blocks: list[Json]) -> set[str]:
    """Whom a message notifies: ids of people and groups, `channel`, `here`, `everyone`.

    A bare `@here` in mrkdwn that is not `verbatim` counts: Slack says that it parses "certain mentions" there.
    """
    found = _pinged(text)
    for part in objects(blocks):
        match part.get("type"):
            case "mrkdwn":
                found |= _pinged(part["text"])
                if not part.get("verbatim"):
                    found |= set(_SHOUT.findall(part["text"]))
            case "user":
                found.add(part["user_id"])
            case "usergroup":
                found.add(part["usergroup_id"])
            case "broadcast":
                found.add(part["range"])
    return found


def _pinged(text: str) -> set[str]:
    found = set()
    for inside in _LINK.findall(text):
        target = inside.partition("|")[0]
        if target.startswith("@"):
            found.add(target[1:])
        if target.startswith("!") and not target.startswith("!date"):
            found.add(target[1:].removeprefix("subteam^"))
    return found


def _elements(block: Json) -> list[Json]:
    if block["type"] == "actions":
        return list(block["elements"])
    return [block["accessory"]] if "accessory" in block else []


def _line(block: Json, workspace: Workspace) -> str:
    match block["type"]:
        case "section":
            parts = [block.get("text"), *block.get("fields", [])]
            return "\n".join(_text(one, workspace) for one in parts if one)
        case "header":
            return _text(block["text"], workspace)
        case "context":
            texts = [one for one in block["elements"] if one["type"] != "image"]
            return " ".join(_text(one, workspace) for one in texts)
        case "rich_text":
            return "\n".join(_rich(one, workspace) for one in block["elements"])
        case "image":
            return f"[{block['alt_text']}]"
        case "markdown":
            return str(block["text"])
        case _:
            return ""


def _rich(part: Json, workspace: Workspace) -> str:
    match part["type"]:
        case "rich_text_list":
            return "\n".join(_rich(one, workspace) for one in part["elements"])
        case "rich_text_section" | "rich_text_quote" | "rich_text_preformatted":
            return "".join(_span(one, workspace) for one in part["elements"])
        case other:
            raise AssertionError(f"rich text knows no {other}")


def _span(span: Json, workspace: Workspace) -> str:
    match span["type"]:
        case "text":
            return str(span["text"])
        case "user":
            return _name(span["user_id"], workspace)
        case "channel":
            return f"#{workspace.conversations[span['channel_id']].name}"
        case "link":
            return str(span.get("text") or span["url"])
        case "emoji":
            return f":{span['name']}:"
        case "broadcast":
            return f"@{span['range']}"
        case other:
            return f"[{other}]"


def _text(thing: Json, workspace: Workspace) -> str:
    return mrkdwn(thing["text"], workspace) if thing["type"] == "mrkdwn" else str(thing["text"])


def _link(inside: str, workspace: Workspace) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return _name(target[1:], workspace)
    if target.startswith("#"):
        place = workspace.conversations.get(target[1:])
        return f"#{place.name if place else 'private-channel'}"
    if target.startswith("!"):
        return label or f"@{target[1:]}"
    return label or target


def _name(id: str, workspace: Workspace) -> str:
    user = workspace.users.get(id)
    return f"@{user.name}" if user else f"@{id}"
