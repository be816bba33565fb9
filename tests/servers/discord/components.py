"""Components of messages and forms: walking through them, and what Discord adds to them."""

from collections.abc import Iterator

from tests.servers.discord.things import Attachment
from tests.servers.discord.wire import Json

ROW, BUTTON, SELECT, INPUT, USERS, ROLES, MENTIONABLES, CHANNELS = range(1, 9)
SECTION, TEXT_DISPLAY, THUMBNAIL, GALLERY, FILE, SEPARATOR = range(9, 15)
CONTAINER, LABEL, RADIOS, CHECKBOXES, CHECKBOX = 17, 18, 21, 22, 23
PICKERS = {USERS: "users", ROLES: "roles", MENTIONABLES: "mentionables", CHANNELS: "channels"}
SELECTS = {SELECT, *PICKERS}


def walk(components: list[Json], path: str = "components") -> Iterator[tuple[str, Json]]:
    """Every component with its path, outside in."""
    for at, one in enumerate(components):
        here = f"{path}/{at}"
        yield here, one
        yield from walk(one.get("components") or [], f"{here}/components")
        for key in ("accessory", "component"):
            if inner := one.get(key):
                yield f"{here}/{key}", inner
                yield from walk(inner.get("components") or [], f"{here}/{key}/components")


def text_of(components: list[Json]) -> list[str]:
    """What the text displays say, in order."""
    return [one["content"] for _, one in walk(components) if one["type"] == TEXT_DISPLAY]


def kept(components: list[Json], files: list[Attachment]) -> list[Json]:
    """The components as Discord keeps them: with ids, defaults and media; nulls are gone."""
    made = [_kept(one, files) for one in components]
    taken = {one["id"] for _, one in walk(made) if one.get("id")}
    following = 0
    for _, one in walk(made):
        if not one.get("id"):
            following = next(n for n in range(following + 1, 1 << 31) if n not in taken)
            one["id"] = following
    return made


def _kept(one: Json, files: list[Attachment]) -> Json:
    made = {key: _part(value, files) for key, value in one.items() if value is not None}
    kind = one["type"]
    if kind in SELECTS:
        made = {"min_values": 1, "max_values": 1, **made}
    if kind == CONTAINER:
        made = {"accent_color": None, "spoiler": False, **made}
    if kind == SEPARATOR:
        made = {"spacing": 1, "divider": True, **made}
    if kind == GALLERY:
        made["items"] = [_item(item, files) for item in one["items"]]
    if kind == THUMBNAIL:
        made |= _item(one, files) | {"type": THUMBNAIL}
    if kind == FILE:
        name = str(one["file"]["url"]).removeprefix("attachment://")
        size = next((file.size for file in files if file.filename == name), 0)
        made |= {"file": _media(one["file"], files), "name": name, "size": size, "spoiler": False}
    return made


def _part(value: object, files: list[Attachment]) -> object:
    if isinstance(value, list):
        return [_part(one, files) for one in value]
    if isinstance(value, dict):
        if isinstance(value.get("type"), int):
            return _kept(value, files)
        return {key: one for key, one in value.items() if one is not None}
    return value


def _item(item: Json, files: list[Attachment]) -> Json:
    media = _media(item["media"], files)
    return {
        "media": media,
        "description": item.get("description"),
        "spoiler": bool(item.get("spoiler")),
    }


def _media(media: Json, files: list[Attachment]) -> Json:
    url = str(media["url"])
    for file in files:
        if url == f"attachment://{file.filename}":
            url = f"https://cdn.discordapp.com/attachments/1/{file.id}/{file.filename}"
            return {"id": file.id, "url": url, "proxy_url": url, "attachment_id": file.id}
    return {"id": "1", "url": url, "proxy_url": url}
