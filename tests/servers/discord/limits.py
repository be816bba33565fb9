"""Discord's limits that its OpenAPI description does not know."""

import json
from collections.abc import Iterator

from tests.servers.discord.components import (
    BUTTON,
    INPUT,
    LABEL,
    ROW,
    SELECT,
    SELECTS,
    TEXT_DISPLAY,
    text_of,
    walk,
)
from tests.servers.discord.things import COMPONENTS_V2
from tests.servers.discord.wire import Json, invalid, refusal

CONTENT, EMBEDS, ROWS, NESTED, TEXTS, MODAL = 2000, 6000, 5, 40, 4000, 5
FILES, FILE_BYTES = 10, 10 * 1024 * 1024
Problem = tuple[str, str, str]
"""Where, Discord's code word, and what it says."""


def check_message(body: Json, *, v2: bool, files: set[str]) -> None:
    """DiscordError 50035 if a message would be refused, though its schema is right."""
    for problem in (
        *_texts(body, v2=v2),
        *_structure(body, v2=v2),
        *_parts(body),
        *_media(body, files),
    ):
        raise invalid(*problem)


def check_files(body: Json, files: dict[str, tuple[str, bytes]]) -> None:
    """DiscordError if what is uploaded is too much, or if `attachments` describes something else."""
    if len(files) > FILES:
        raise invalid("attachments", "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length.")
    if sum(len(content) for _, content in files.values()) > FILE_BYTES:
        raise refusal(40005)
    uploaded = {str(one["id"]) for one in body.get("attachments") or [] if "filename" in one}
    if uploaded - set(files):
        raise invalid("attachments", "ATTACHMENT_NOT_FOUND", "Attachment data not found")


def check_modal(data: Json) -> None:
    """The same for a form."""
    for problem in (*_form(data), *_parts(data)):
        raise invalid(*problem)


def is_v2(body: Json, before: int = 0) -> bool:
    """Whether it is made of components alone."""
    return bool(((body.get("flags") or 0) | before) & COMPONENTS_V2)


def _texts(body: Json, *, v2: bool) -> Iterator[Problem]:
    content = body.get("content") or ""
    if len(content) > CONTENT:
        yield "content", "BASE_TYPE_MAX_LENGTH", f"Must be {CONTENT} or fewer in length."
    if _embedded(body.get("embeds") or []) > EMBEDS:
        yield "embeds", "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBEDS}"
    texts = text_of(body.get("components") or [])
    if sum(len(text) for text in texts) > TEXTS:
        say = f"The total text of all components must be {TEXTS} or fewer in length."
        yield "components", "COMPONENT_MAX_TOTAL_COMPONENT_TEXT_LENGTH_EXCEEDED", say
    for field in ("content", "embeds", "poll", "sticker_ids"):
        if v2 and body.get(field):
            say = f"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
            yield field, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", say


def _embedded(embeds: list[Json]) -> int:
    total = 0
    for embed in embeds:
        parts = [embed.get("title"), embed.get("description")]
        parts += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
        for field in embed.get("fields") or []:
            parts += [field["name"], field["value"]]
        total += sum(len(part or "") for part in parts)
    return total


def _structure(body: Json, *, v2: bool) -> Iterator[Problem]:
    components = body.get("components") or []
    if not v2:
        if len(components) > ROWS:
            yield "components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {ROWS} in length."
        for at, one in enumerate(components):
            if one["type"] != ROW:
                say = f'Value of field "type" must be one of ({ROW},).'
                yield f"components/{at}/type", "UNION_TYPE_CHOICES", say
    elif sum(1 for _ in walk(components)) > NESTED:
        say = f"The total number of components must be {NESTED} or fewer."
        yield "components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", say


def _form(data: Json) -> Iterator[Problem]:
    if len(data["components"]) > MODAL:
        yield "components", "BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {MODAL} in length."
    for path, one in walk(data["components"]):
        inside = path.endswith("/component")
        if one["type"] == INPUT and inside == bool(one.get("label")):
            yield f"{path}/label", "BASE_TYPE_REQUIRED", "A text input in a Label has no label."
        longest = one.get("max_length") or 4000
        if one["type"] == INPUT and (one.get("min_length") or 0) > longest:
            yield f"{path}/min_length", "BASE_TYPE_MAX", "min_length must be at most max_length."
        if one["type"] == INPUT and len(one.get("value") or "") > longest:
            yield f"{path}/value", "BASE_TYPE_MAX_LENGTH", f"Must be {longest} or fewer in length."
        if one["type"] == LABEL and one["component"].get("disabled"):
            yield f"{path}/component/disabled", "COMPONENT_INVALID", "Not in a modal."


def _parts(body: Json) -> Iterator[Problem]:
    seen: dict[str, set[object]] = {"custom_id": set(), "id": set()}
    for path, one in walk(body.get("components") or []):
        for key, taken in seen.items():
            if one.get(key) and one[key] in taken:
                yield f"{path}/{key}", f"COMPONENT_{key.upper()}_DUPLICATED", f"{key} is not unique"
            taken.add(one.get(key))
        yield from _part(path, one)


def _part(path: str, one: Json) -> Iterator[Problem]:
    kind = one["type"]
    if kind == BUTTON:
        yield from _button(path, one)
    if kind == ROW:
        kinds = [inner["type"] for inner in one["components"]]
        if len(kinds) > 5 or (len(kinds) > 1 and any(inner != BUTTON for inner in kinds)):
            say = "The specified component exceeds the maximum width"
            yield f"{path}/components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", say
    if kind == TEXT_DISPLAY and not one["content"].strip():
        yield f"{path}/content", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 4000 in length."
    if kind in SELECTS and (one.get("min_values") or 0) > _most(one):
        yield f"{path}/min_values", "BASE_TYPE_MAX", "min_values must be at most max_values."
    options = [option["value"] for option in one.get("options") or []]
    if len(set(options)) < len(options):
        say = "The specified option value is already used"
        yield f"{path}/options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", say
    if kind == SELECT and options and _most(one) > len(options):
        yield f"{path}/max_values", "BASE_TYPE_MAX", "max_values exceeds the options."


def _most(select: Json) -> int:
    return int(1 if select.get("max_values") is None else select["max_values"])


def _button(path: str, one: Json) -> Iterator[Problem]:
    link = one["style"] == 5
    if link == bool(one.get("custom_id")) or link != bool(one.get("url")):
        say = "A custom id and url cannot both be specified" if link else "A custom id is required"
        yield path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", say
    if not one.get("label") and not one.get("emoji"):
        yield path, "BUTTON_COMPONENT_INVALID_EMOJI_OR_LABEL", "A button needs a label or an emoji"


def unshown(body: Json, files: set[str]) -> set[str]:
    """Files that a message made of components alone would not show, since nothing in it names them."""
    text = json.dumps(body.get("components") or [])
    return {one for one in files if is_v2(body) and f"attachment://{one}" not in text}


def _media(body: Json, files: set[str]) -> Iterator[Problem]:
    for path, one in walk(body.get("components") or []):
        things = [*(one.get("items") or []), one]
        for media in [thing.get("media") or thing.get("file") for thing in things]:
            url = str((media or {}).get("url", ""))
            if url.startswith("attachment://") and url.removeprefix("attachment://") not in files:
                yield path, "UNKNOWN_ATTACHMENT", "The referenced attachment was not uploaded"
