"""One's own journal: read, searched, taken along and deleted, by nobody but whoever wrote it."""

import json

from bot.commands import Entries, Erase, KeepFor, Recall, Search, Takeout
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.cleaning import short
from bot.model.command import Command
from bot.model.errors import Refused
from bot.model.journal import Entry, Page
from bot.model.message import (
    Block,
    Button,
    Buttons,
    Code,
    Message,
    Note,
    Paragraph,
    Plain,
    Quote,
    Title,
    text,
)
from bot.model.message import Words as OwnWords
from bot.rules.preferences import zone_of
from bot.store import OwnJournal

SHOWN = 5
"""Entries on a page."""
GLIMPSE = 280
"""So much of an entry is shown in a list."""
EXPORTED = 20
"""Entries on a page of an export."""
LONGEST = 2_500
"""So much of an entry is shown at once; a platform shows no more in one block."""


async def entries(command: Entries, scene: Scene) -> Reply:
    """The newest entries, page by page."""
    journal = await _journal(scene)
    first = (command.page - 1) * SHOWN
    page = await journal.newest(first=first, count=SHOWN)
    if not page.total:
        return Say(message=_none(scene, page, "journal-none"), replace=command.page > 1)
    more = Entries(page=command.page + 1) if page.total > first + SHOWN else None
    title = scene.words.line("journal-title", scene.actor.locale, count=page.total)
    message = _page(scene, title, page, more)
    return Say(message=message, replace=command.page > 1)


async def search(command: Search, scene: Scene) -> Reply:
    """The entries in which all of the words stand."""
    journal = await _journal(scene)
    first = (command.page - 1) * SHOWN
    page = await journal.search(command.words, first=first, count=SHOWN)
    if not page.total:
        return Say(message=_none(scene, page, "journal-not-found"))
    more = None
    if page.total > first + SHOWN:
        more = Search(words=command.words, page=command.page + 1)
    title = scene.words.line("journal-found", scene.actor.locale, count=page.total)
    return Say(message=_page(scene, title, page, more), replace=command.page > 1)


async def recall(command: Recall, scene: Scene) -> Reply:
    """One entry as a whole."""
    entry = await (await _journal(scene)).get(command.entry)
    if entry is None:
        raise Refused("entry-gone")
    parts = [entry.words[at : at + LONGEST] for at in range(0, len(entry.words), LONGEST)]
    row = Buttons(buttons=(scene.button("button-erase-one", Erase(entry=entry.id)),))
    blocks = [_head(scene, entry), *(Quote(spans=(Plain(text=part),)) for part in parts), row]
    return Say(message=Message(blocks=tuple(blocks), push=_push(scene)))


async def takeout(command: Takeout, scene: Scene) -> Reply:
    """Everything as text to copy, page by page; it is shown to whoever asks and sent nowhere."""
    journal = await _journal(scene)
    first = (command.page - 1) * EXPORTED
    page = await journal.newest(first=first, count=EXPORTED)
    if not page.total:
        return Say(message=_none(scene, page, "journal-none"))
    if command.form == "json":
        body = json.dumps([_as_data(one) for one in page.entries], indent=2, ensure_ascii=False)
    else:
        body = "\n\n".join(_as_text(scene, one) for one in page.entries)
    blocks: list[Block] = [*scene.say("journal-export", count=page.total).blocks]
    blocks += [Code(text=body[at : at + LONGEST]) for at in range(0, len(body), LONGEST)]
    if page.total > first + EXPORTED:
        more = Takeout(form=command.form, page=command.page + 1)
        blocks.append(Buttons(buttons=(scene.button("button-more", more),)))
    return Say(message=Message(blocks=tuple(blocks), push=_push(scene)))


async def erase(command: Erase, scene: Scene) -> Reply:
    """Delete one entry, or all after having asked once; then they are gone."""
    journal = await _journal(scene)
    member = scene.work.members.id_of(scene.workspace.platform, scene.actor.person)
    if command.entry:
        await scene.work.letters.drop(member, command.entry)
        if not await journal.delete(command.entry):
            raise Refused("entry-gone")
        return Say(message=scene.say("journal-erased-one"), replace=True)
    if not command.sure:
        page = await journal.newest(count=1)
        if not page.total and not page.damaged:
            return Say(message=scene.say("journal-none"))
        row = Buttons(buttons=(scene.button("button-erase-sure", Erase(sure=True)),))
        question = scene.say("journal-erase-sure", count=page.total)
        return Say(message=Message(blocks=(*question.blocks, row)))
    await scene.work.letters.forget([member])
    await journal.delete_all()
    return Say(message=scene.say("journal-erased"), replace=True)


async def keep_for(command: KeepFor, scene: Scene) -> Reply:
    """For how long entries are kept, also those that are there."""
    days = None if command.days == "always" else int(command.days)
    await (await _journal(scene)).keep_for(days)
    if days is None:
        return Say(message=scene.say("keep-for-always"))
    return Say(message=scene.say("keep-for-days", days=days))


async def _journal(scene: Scene) -> OwnJournal:
    return await scene.work.journal.opened_by(scene.asker, scene.now)


def _page(scene: Scene, title: str, page: Page, more: Command | None) -> Message:
    blocks: list[Block] = [Title(text=title)]
    for entry in page.entries:
        words = short(" ".join(entry.words.split()), GLIMPSE)
        blocks += [_head(scene, entry), Quote(spans=(Plain(text=words),))]
        read = scene.button("button-read", Recall(entry=entry.id))
        erase = scene.button("button-erase-one", Erase(entry=entry.id))
        blocks.append(Buttons(buttons=(read, erase)))
    blocks += _damaged(scene, page)
    row: list[Button] = [scene.button("button-more", more)] if more is not None else []
    if row:
        blocks.append(Buttons(buttons=tuple(row)))
    return Message(blocks=tuple(blocks), push=_push(scene))


def _none(scene: Scene, page: Page, key: str) -> Message:
    return Message(blocks=(*scene.say(key).blocks, *_damaged(scene, page)))


def _damaged(scene: Scene, page: Page) -> tuple[Note, ...]:
    """Entries that can not be read any more; the others are not touched by that."""
    if not page.damaged:
        return ()
    said = scene.words.line("journal-damaged", scene.actor.locale, count=len(page.damaged))
    return (Note(spans=text(said)),)


def _head(scene: Scene, entry: Entry) -> Paragraph:
    when = OwnWords(text=_when(scene, entry), strong=True)
    about = _about(scene, entry)
    return Paragraph(spans=(when, OwnWords(text=f" · {about}")) if about else (when,))


def _when(scene: Scene, entry: Entry) -> str:
    zone = zone_of(scene.preferences)
    return scene.words.moment(entry.written, zone, scene.actor.locale, year=True)


def _about(scene: Scene, entry: Entry) -> str:
    """The title of the prompt that an entry answers, or "" for a free page."""
    if entry.item is None or entry.item not in scene.library.items:
        return ""
    return scene.library.text(entry.item, scene.actor.locale).title


def _as_text(scene: Scene, entry: Entry) -> str:
    head = " · ".join(part for part in (_when(scene, entry), _about(scene, entry)) if part)
    return f"## {head}\n\n{entry.words}"


def _as_data(entry: Entry) -> dict[str, str | None]:
    return {
        "written": entry.written.isoformat(),
        "practice": entry.practice,
        "item": entry.item,
        "words": entry.words,
    }


def _push(scene: Scene) -> str:
    return scene.words.line("care-title", scene.actor.locale)
