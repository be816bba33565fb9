"""A note goes into the box, and nothing else is written because of it; later its code tells what became of it."""

from bot.commands import Send, Ticket
from bot.commands.reading import pack_draft
from bot.handlers.appreciate import check, refused, written, wrong
from bot.handlers.despair import crisis_card
from bot.handlers.notes import Ready, Whereabouts, changed_in_box, find, id_of, ready
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.errors import Refused
from bot.model.message import Block, Button, Buttons, Mention, Message, Plain, Quote
from bot.model.note import Mail, Note, Return
from bot.model.round import Stage
from bot.rules.notes import refusal
from bot.store import BoxClosed
from bot.store.thanks.sheets import Sheet, on_sheet

AGAIN, CLOSING = "again", "closing-now"


async def send(command: Send, scene: Scene) -> Reply:
    """Check everything once more, put the note into the box, and tell its code. The same note twice is one note."""
    if (card := await crisis_card(written(command), scene)) is not None:
        return Say(message=card, replace=True)
    at = await ready(scene)
    errors = wrong(command, scene)
    if errors:
        return Fix(errors=errors, command=command)
    id = id_of(command.code)
    if (await find(scene, at.team, id)).note is not None:
        return _kept(command, scene, at)
    checked = await check(command, scene, at, id)
    if (instead := refused(command, scene, at, checked)) is not None:
        return Say(message=instead, replace=True)
    day, person = scene.now.date(), scene.actor.person
    scene.limits.spend(at.team.id, person, day)
    try:
        reason = await _put(scene, at, checked.note)
    except Exception:
        scene.limits.give_back(at.team.id, person, day)
        raise
    if reason in (AGAIN, CLOSING):  # what a full box refuses counts: nobody can try on and on
        scene.limits.give_back(at.team.id, person, day)
    if reason not in (None, AGAIN):
        raise Refused(reason or "")
    return _kept(command, scene, at)


async def _put(scene: Scene, at: Ready, note: Note) -> str | None:
    """Put the note into the open box; why it was not, if it was not."""

    def decide(sheet: Sheet) -> tuple[Sheet, str | None]:
        if sheet.closing:
            return sheet, CLOSING
        if any(one.id == note.id for one in sheet.notes):
            return sheet, AGAIN
        found = refusal(note, sheet.notes, at.round)
        if found is not None:
            return sheet, found.value
        return Sheet(notes=(*sheet.notes, note)), None

    try:
        return await scene.boxes.change(at.team.id, at.round.box, on_sheet(decide), make=False)
    except BoxClosed:
        return CLOSING


def _kept(command: Send, scene: Scene, at: Ready) -> Reply:
    said = scene.say(
        "note-kept",
        code=command.code,
        when=scene.moment(at.round.close_at),
        until=scene.moment(at.round.lock_at),
    )
    return Say(message=_with_withdraw(scene, said, command.code), replace=True)


async def ticket(command: Ticket, scene: Scene) -> Reply:
    """What became of a note, in whichever team of the workspace it was given."""
    id = id_of(command.code)
    for team in await scene.work.teams.of(scene.workspace):
        found = await find(scene, team, id)
        if found.note is None and not found.mail:
            continue
        if command.do == "withdraw":
            return await _withdraw(scene, found, id)
        return Say(message=_told(scene, found, command.code))
    raise Refused("code")


async def _withdraw(scene: Scene, found: Whereabouts, id: str) -> Reply:
    if found.note is None or found.round is None:
        raise Refused("nothing-to-withdraw")
    if found.round.stage is not Stage.OPEN:
        raise Refused("withdraw-out" if found.out else "withdraw-locked")

    def decide(sheet: Sheet) -> tuple[Sheet, bool]:
        left = tuple(one for one in sheet.notes if one.id != id)
        return Sheet(notes=left, closing=sheet.closing), len(left) < len(sheet.notes)

    taken = False
    # A note that was carried over may for a moment lie in the box that is being closed as well.
    for one in await scene.work.rounds.latest(found.team.id, 3):
        if one.stage is not Stage.CLOSED:
            taken = await changed_in_box(scene, found.team.id, one, decide) or taken
    if not taken:
        raise Refused("withdraw-locked")
    return Say(message=scene.say("note-withdrawn"), replace=True)


def _told(scene: Scene, found: Whereabouts, code: str) -> Message:
    blocks: list[Block] = []
    for mail in found.mail:
        blocks += _opened(scene, found, mail)
    one, note = found.round, found.note
    if one is None or note is None:
        return Message(blocks=tuple(blocks))
    if found.out:
        key = "note-posted" if note.part else "note-given"
        blocks += scene.say(key, day=scene.words.day(one.day, scene.actor.locale)).blocks
        if note.seen:
            blocks += scene.say("note-seen").blocks
        return Message(blocks=tuple(blocks))
    when = scene.words.moment(one.close_at, found.team.rhythm.zone, scene.actor.locale)
    if one.stage is Stage.OPEN:
        said = scene.say("note-waits", when=when)
        return Message(blocks=(*blocks, *_with_withdraw(scene, said, code).blocks))
    return Message(blocks=(*blocks, *scene.say("note-ready", when=when).blocks))


def _opened(scene: Scene, found: Whereabouts, mail: Mail) -> list[Block]:
    workspace = found.team.workspace.ref
    if mail.thanks:
        who = Mention(person=scene.person(mail.thanks_from))
        said = scene.words.say("mail-thanks", scene.actor.locale, person=who)
        return [*said.blocks, Quote(spans=(Plain(text=mail.thanks),))]
    blocks: list[Block] = [*_why(scene, mail).blocks]
    if mail.note is not None:
        blocks += scene.thanks.note(mail.note, workspace, scene.actor.locale)
        blocks.append(Buttons(buttons=(_again(scene, mail.note),)))
    return blocks


def _why(scene: Scene, mail: Mail) -> Message:
    if mail.why is not Return.LEFT or mail.note is None:
        return scene.say(f"mail-{mail.why}")
    if len(mail.note.to) > 1:
        return scene.say("mail-left-several")
    who = Mention(person=scene.person(mail.note.to[0]))
    return scene.words.say("mail-left", scene.actor.locale, person=who)


def _again(scene: Scene, note: Note) -> Button:
    values = {
        "to": ",".join(note.to),
        "deed": note.deed,
        "effect": note.effect,
        "name": "signed" if note.signed_by else "anonymous",
        "where": "private" if note.private else "round",
    }
    label = scene.words.line("button-edit", scene.actor.locale)
    return Button(label=label, does=pack_draft("appreciate", values))


def _with_withdraw(scene: Scene, said: Message, code: str) -> Message:
    look = scene.button("button-ticket", Ticket(code=code))
    withdraw = scene.button("button-withdraw", Ticket(code=code, do="withdraw"))
    return Message(blocks=(*said.blocks, Buttons(buttons=(withdraw, look))))
