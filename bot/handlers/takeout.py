"""One's own journal taken along: by a link that works once; where Haven has no address as private pages, or as files."""

import io
import json
import sys
import zipfile

from bot.commands import Cover, Parcel, Takeout
from bot.handlers.journal import about, damaged, journal_of, none, part_of, push, when
from bot.handlers.party import Party
from bot.handlers.scene import Scene
from bot.ids import new_id
from bot.model.ask import Reply, Say
from bot.model.delivery import DeliveryKind
from bot.model.errors import Refused
from bot.model.journal import Entry, Page
from bot.model.message import MOST_BYTES, Block, Button, Buttons, Code, File, Message
from bot.rules.sheets import sheets
from bot.store import OwnJournal


async def takeout(command: Takeout, scene: Scene) -> Reply:
    """Everything, to whoever asks and to nobody else; once in an hour, but for the further pages."""
    journal = await journal_of(scene)
    page = await _whole(journal)
    if not page.total:
        return Say(message=none(scene, page, "journal-none"))
    begins = command.page == 1
    if begins and not scene.limits.once_an_hour("takeout", scene.actor.person, scene.now):
        raise Refused("again-later")
    if begins and scene.downloads.possible:
        return Say(message=_linked(scene, page))
    return Say(message=_sheet(command, scene, page), replace=command.page > 1)


async def parcel(command: Parcel, scene: Scene) -> Reply:
    """The same as files in the direct conversation, after it was said what that means; once in an hour."""
    if scene.downloads.possible or scene.capabilities.files is None:
        raise Refused("no-files")
    journal = await journal_of(scene)
    page = await journal.newest(count=1)
    if not page.total:
        return Say(message=none(scene, page, "journal-none"))
    if not command.sure:
        told = (*scene.say("parcel-sure").blocks, *scene.say(scene.capabilities.files).blocks)
        row = Buttons(buttons=(scene.button("button-parcel-sure", Parcel(sure=True)),))
        return Say(message=Message(blocks=(*told, row)))
    message = _packed(scene, await _whole(journal))
    if not scene.limits.once_an_hour("parcel", scene.actor.person, scene.now):
        raise Refused("again-later")
    slot = new_id(scene.entropy)
    if not await Party.of(scene).tell(slot, message, kind=DeliveryKind.TAKEOUT):
        raise Refused("no-files")
    return Say(message=scene.say("parcel-sent"), replace=True)


async def _whole(journal: OwnJournal) -> Page:
    return await journal.newest(count=sys.maxsize)


def _packed(scene: Scene, page: Page) -> Message:
    line, locale = scene.words.line, scene.actor.locale
    bodies = (
        ("journal.md", "text/markdown", "parcel-markdown", _as_markdown(scene, page)),
        ("journal.json", "application/json", "parcel-json", _as_json(page)),
    )
    if sum(len(body.encode()) + 1 for *_, body in bodies) > MOST_BYTES:
        raise Refused("too-large")
    files = (
        File(name=name, media=media, says=line(says, locale), body=f"{body}\n".encode())
        for name, media, says, body in bodies
    )
    row = Buttons(buttons=(scene.button("button-parcel-delete", Cover()),))
    return Message(
        blocks=(*scene.say("parcel").blocks, *files, *damaged(scene, page), row), push=push(scene)
    )


def _linked(scene: Scene, page: Page) -> Message:
    """The words themselves never pass through the platform."""
    line, locale = scene.words.line, scene.actor.locale
    url = scene.downloads.offer(
        scene.actor.person,
        _zipped(scene, page),
        title=line("takeout-title", locale),
        told=line("takeout-told", locale),
        button=line("button-takeout", locale),
    )
    said = scene.say("takeout-link", url=url)
    return Message(blocks=(*said.blocks, *damaged(scene, page)), push=push(scene))


def _sheet(command: Takeout, scene: Scene, page: Page) -> Message:
    """One part of the whole text, as much as every platform shows."""
    parts = sheets(_as_json(page) if command.form == "json" else _as_markdown(scene, page))
    at = min(command.page, len(parts))
    blocks: list[Block] = [*scene.say("journal-export").blocks, Code(text=parts[at - 1])]
    blocks += damaged(scene, page)
    row: list[Button] = []
    if len(parts) > 1:
        blocks.append(part_of(scene, at, len(parts)))
    if at < len(parts):
        row.append(scene.button("button-more", Takeout(form=command.form, page=at + 1)))
    if scene.capabilities.files is not None and not scene.downloads.possible:
        row.append(scene.button("button-parcel", Parcel()))
    if row:
        blocks.append(Buttons(buttons=tuple(row)))
    return Message(blocks=tuple(blocks), push=push(scene))


def _zipped(scene: Scene, page: Page) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("journal.md", _as_markdown(scene, page) + "\n")
        packed.writestr("journal.json", _as_json(page) + "\n")
    return held.getvalue()


def _as_markdown(scene: Scene, page: Page) -> str:
    return "\n\n".join(_as_text(scene, one) for one in page.entries)


def _as_json(page: Page) -> str:
    return json.dumps([_as_data(one) for one in page.entries], indent=2, ensure_ascii=False)


def _as_text(scene: Scene, entry: Entry) -> str:
    head = " · ".join(part for part in (when(scene, entry), about(scene, entry)) if part)
    return f"## {head}\n\n{entry.words}"


def _as_data(entry: Entry) -> dict[str, str | None]:
    return {
        "written": entry.written.isoformat(),
        "practice": entry.practice,
        "item": entry.item,
        "words": entry.words,
    }
