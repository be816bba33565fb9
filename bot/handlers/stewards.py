"""Stewards read notes before they go out, and again when somebody reports one. They never learn who wrote them."""

from collections.abc import Callable
from dataclasses import replace

from bot.commands import Judge, PassOn, Queue, Reject, Reported, SendBack, pack
from bot.commands.reading import pack_some
from bot.handlers.notes import changed_in_box, changed_on_post, is_steward, posted, sheet
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.model.message import Block, Button, Buttons, Divider, Message
from bot.model.note import Mail, Note, Return
from bot.model.round import MAILBOX, Round, Stage
from bot.rules.fates import waits_for_steward
from bot.rules.rounds import MAIL
from bot.store.thanks.sheets import Sheet, on_sheet

SHOWN = 5
"""Notes that are shown at once."""


async def queue(command: Queue, scene: Scene) -> Reply:
    """Notes that wait, in any order; not those that are for the reader."""
    one = await _locked(scene, command.n)
    me = scene.actor.person.ref
    found = await sheet(scene, scene.team.id, one.box)
    waiting = [
        note for note in found.notes if waits_for_steward(note, one.reads) and me not in note.to
    ]
    if not waiting:
        return Say(message=scene.say("queue-empty"))
    blocks: list[Block] = [*scene.say("queue-some", count=len(waiting)).blocks]
    for note in waiting[:SHOWN]:
        blocks += [Divider(), *_shown(scene, note), _decisions(scene, one, note)]
    return Say(message=Message(blocks=tuple(blocks)))


async def pass_on(command: PassOn, scene: Scene) -> Reply:
    """The note goes out with the others."""
    one = await _locked(scene, command.n)
    await _decide(scene, one, command.note, lambda note: replace(note, read=True))
    return Say(message=scene.say("queue-passed"))


async def send_back(command: SendBack, scene: Scene) -> Reply:
    """The note waits behind its giver's code, with the reason."""
    return await _back(scene, command.n, command.note, Return(command.reason))


async def reject(command: Reject, scene: Scene) -> Reply:
    """The note goes no further; its giver can read that with the code."""
    return await _back(scene, command.n, command.note, Return.DROPPED)


async def reported(command: Reported, scene: Scene) -> Reply:
    """The note that was reported, and what can be done."""
    await _allowed(scene, command.n)
    one, note = await posted(scene, command.n, command.place)
    if note.gone:
        return Say(message=scene.say("reported-gone"))
    if not note.reported:
        raise Refused("decided-already")
    remove = Judge(team=scene.team.id, n=one.n, place=note.place, remove=True)
    keep = Judge(team=scene.team.id, n=one.n, place=note.place)
    row = [scene.button("button-leave-it", keep)]
    if note.part:
        row.insert(0, scene.button("button-remove", remove))
    said = scene.say("reported-read" if note.part else "reported-private")
    blocks = (*said.blocks, *_shown(scene, note), Buttons(buttons=tuple(row)))
    return Say(message=Message(blocks=blocks))


async def judge(command: Judge, scene: Scene) -> Reply:
    """Take it out of the post, or leave it there."""
    await _allowed(scene, command.n)
    one, note = await posted(scene, command.n, command.place)
    if not note.reported:
        raise Refused("decided-already")

    def decide(found: Sheet) -> Sheet:
        notes = tuple(
            _judged(old, remove=command.remove) if old.place == note.place else old
            for old in found.notes
        )
        return replace(found, notes=notes)

    await changed_on_post(scene, one, decide)
    return Say(message=scene.say("judge-removed" if command.remove else "judge-left"), replace=True)


def _judged(note: Note, *, remove: bool) -> Note:
    """The note as it is until somebody reports it again; stewards are told of that anew."""
    return replace(
        note, reported=False, told=False, judged=note.judged + 1, gone=note.gone or remove
    )


async def _allowed(scene: Scene, n: int) -> None:
    if not await is_steward(scene, n):
        raise Refused("stewards-only")


async def _locked(scene: Scene, n: int) -> Round:
    await _allowed(scene, n)
    one = await scene.work.rounds.get(scene.team.id, n)
    if one is None or one.stage is not Stage.LOCKED:
        raise Refused("decided-already")
    return one


async def _back(scene: Scene, n: int, id: str, why: Return) -> Reply:
    one = await _locked(scene, n)
    found = await sheet(scene, scene.team.id, one.box)
    note = next((note for note in found.notes if note.id == id), None)
    if note is None or scene.actor.person.ref in note.to:
        raise Refused("decided-already")
    mail = Mail(id=id, until=(scene.now + MAIL).date(), why=why, note=note)
    # First the letter: a crash in between leaves a note that can be decided about again.
    await scene.boxes.change(
        scene.team.id, MAILBOX, on_sheet(lambda sheet: (sheet.with_letter(mail), None))
    )
    await _decide(scene, one, id, lambda _: None)
    key = "queue-rejected" if why is Return.DROPPED else "queue-returned"
    return Say(message=scene.say(key))


async def _decide(scene: Scene, one: Round, id: str, change: Callable[[Note], Note | None]) -> None:
    me = scene.actor.person.ref

    def decide(found: Sheet) -> tuple[Sheet, bool]:
        if found.closing or not any(note.id == id and me not in note.to for note in found.notes):
            return found, False
        changed = [change(note) if note.id == id else note for note in found.notes]
        return replace(found, notes=tuple(note for note in changed if note is not None)), True

    if not await changed_in_box(scene, scene.team.id, one, decide):
        raise Refused("decided-already")


def _shown(scene: Scene, note: Note) -> tuple[Block, ...]:
    locale, workspace = scene.actor.locale, scene.workspace.ref
    return (
        scene.thanks.to(note.to, workspace, locale),
        *scene.thanks.note(note, workspace, locale),
    )


def _decisions(scene: Scene, one: Round, note: Note) -> Buttons:
    line, locale = scene.words.line, scene.actor.locale
    rest = [scene.team.id, one.n, note.id]
    on = PassOn(team=scene.team.id, n=one.n, note=note.id)
    no = Reject(team=scene.team.id, n=one.n, note=note.id)
    return Buttons(
        buttons=(
            Button(label=line("button-pass-on", locale), does=pack(on), primary=True),
            Button(label=line("button-send-back", locale), does=pack_some("sendback", [*rest])),
            Button(label=line("button-reject", locale), does=pack(no)),
        )
    )
