"""One's own journal: read, searched, taken along and deleted, by nobody but whoever wrote it."""

from bot.commands import Entries, Erase, KeepFor, Recall, Search
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
from bot.rules.sheets import sheets
from bot.store import OwnJournal

SHOWN = 5
"""Entries on a page."""
GLIMPSE = 280
"""So much of an entry is shown in a list."""


async def entries(command: Entries, scene: Scene) -> Reply:
    """The newest entries, page by page."""
    journal = await journal_of(scene)
    first = (command.page - 1) * SHOWN
    page = await journal.newest(first=first, count=SHOWN)
    if not page.total:
        return Say(message=none(scene, page, "journal-none"), replace=command.page > 1)
    more = Entries(page=command.page + 1) if page.total > first + SHOWN else None
    title = scene.words.line("journal-title", scene.actor.locale, count=page.total)
    message = _page(scene, title, page, more)
    return Say(message=message, replace=command.page > 1)


async def search(command: Search, scene: Scene) -> Reply:
    """The entries in which all of the words stand."""
    journal = await journal_of(scene)
    first = (command.page - 1) * SHOWN
    page = await journal.search(command.words, first=first, count=SHOWN)
    if not page.total:
        return Say(message=none(scene, page, "journal-not-found"))
    more = None
    if page.total > first + SHOWN:
        more = Search(words=command.words, page=command.page + 1)
    title = scene.words.line("journal-found", scene.actor.locale, count=page.total)
    return Say(message=_page(scene, title, page, more), replace=command.page > 1)


async def recall(command: Recall, scene: Scene) -> Reply:
    """One entry, whole; a long one in parts."""
    entry = await (await journal_of(scene)).get(command.entry)
    if entry is None:
        raise Refused("entry-gone")
    parts = sheets(entry.words)
    at = min(command.page, len(parts))
    blocks: list[Block] = [_head(scene, entry), Quote(spans=(Plain(text=parts[at - 1]),))]
    row = [scene.button("button-erase-one", Erase(entry=entry.id))]
    if len(parts) > 1:
        blocks.append(part_of(scene, at, len(parts)))
    if at < len(parts):
        row.insert(0, scene.button("button-more", Recall(entry=entry.id, page=at + 1)))
    message = Message(blocks=(*blocks, Buttons(buttons=tuple(row))), push=push(scene))
    return Say(message=message, replace=command.page > 1)


async def erase(command: Erase, scene: Scene) -> Reply:
    """Delete one entry, or all after having asked once; then they are gone."""
    journal = await journal_of(scene)
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
        question = scene.say("journal-erase-sure", count=page.total + len(page.damaged))
        return Say(message=Message(blocks=(*question.blocks, row)))
    await scene.work.letters.forget([member])
    await journal.delete_all()
    scene.downloads.forget(scene.actor.person)
    return Say(message=scene.say("journal-erased"), replace=True)


async def keep_for(command: KeepFor, scene: Scene) -> Reply:
    """For how long entries are kept, also those that are there; the most that admins allow is told with it."""
    journal = await journal_of(scene)
    if command.days is not None:
        await journal.keep_for(None if command.days == "always" else int(command.days))
    days, most = journal.keep, journal.most
    said = scene.say("keep-for-always") if days is None else scene.say("keep-for-days", days=days)
    blocks: list[Block] = [*said.blocks]
    if most is not None:
        blocks += scene.say("keep-for-most", days=most).blocks
    choices = (
        scene.button("field-keepfor-days-7", KeepFor(days="7")),
        scene.button("field-keepfor-days-30", KeepFor(days="30")),
        scene.button("field-keepfor-days-365", KeepFor(days="365")),
        scene.button("field-keepfor-days-always", KeepFor(days="always")),
    )
    return Say(message=Message(blocks=(*blocks, Buttons(buttons=choices))))


async def journal_of(scene: Scene) -> OwnJournal:
    """The journal of whoever asks, opened by that alone."""
    return await scene.work.journal.opened_by(scene.asker, scene.now)


def _page(scene: Scene, title: str, page: Page, more: Command | None) -> Message:
    blocks: list[Block] = [Title(text=title)]
    for entry in page.entries:
        words = short(" ".join(entry.words.split()), GLIMPSE)
        blocks += [_head(scene, entry), Quote(spans=(Plain(text=words),))]
        read = scene.button("button-read", Recall(entry=entry.id))
        erase = scene.button("button-erase-one", Erase(entry=entry.id))
        blocks.append(Buttons(buttons=(read, erase)))
    blocks += damaged(scene, page)
    row: list[Button] = [scene.button("button-more", more)] if more is not None else []
    if row:
        blocks.append(Buttons(buttons=tuple(row)))
    return Message(blocks=tuple(blocks), push=push(scene))


def none(scene: Scene, page: Page, key: str) -> Message:
    """The sentence `key` where there is no entry to show, and how many can not be read."""
    return Message(blocks=(*scene.say(key).blocks, *damaged(scene, page)))


def part_of(scene: Scene, part: int, parts: int) -> Note:
    """Which part of a long text is shown."""
    return Note(
        spans=text(scene.words.line("journal-part", scene.actor.locale, part=part, parts=parts))
    )


def damaged(scene: Scene, page: Page) -> tuple[Note, ...]:
    """Entries that can not be read any more; the others are not touched by that."""
    if not page.damaged:
        return ()
    said = scene.words.line("journal-damaged", scene.actor.locale, count=len(page.damaged))
    return (Note(spans=text(said)),)


def _head(scene: Scene, entry: Entry) -> Paragraph:
    written = OwnWords(text=when(scene, entry), strong=True)
    answers = about(scene, entry)
    return Paragraph(spans=(written, OwnWords(text=f" · {answers}")) if answers else (written,))


def when(scene: Scene, entry: Entry) -> str:
    """The day and the time at which an entry was written, where the person is."""
    zone = zone_of(scene.preferences)
    return scene.words.moment(entry.written, zone, scene.actor.locale, year=True)


def about(scene: Scene, entry: Entry) -> str:
    """The title of the prompt that an entry answers, or "" for a free page."""
    if entry.item is None or entry.item not in scene.library.items:
        return ""
    return scene.library.text(entry.item, scene.actor.locale).title


def push(scene: Scene) -> str:
    """What a lock screen shows in place of private words."""
    return scene.words.line("care-title", scene.actor.locale)
