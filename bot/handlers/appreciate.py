"""Thanks before anything is kept of them: checked, weighed, and shown exactly as they will be posted."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.commands import Appreciate, Discard, Send, pack
from bot.commands.reading import LONGEST_BUTTON, pack_draft
from bot.handlers.despair import crisis_card
from bot.handlers.notes import Ready, id_of, new_code, ready
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.errors import Refused
from bot.model.message import Block, Bullets, Button, Buttons, Divider, Message, Title, text
from bot.model.note import Alone, Note, Reading
from bot.rules.circle import Circle, circle, eligible
from bot.rules.notes import Draft, draft, problems
from bot.rules.tone import Code

Given = Appreciate | Send


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A note that fits, what was found in it, and among how many it can hide."""

    note: Note
    draft: Draft
    circle: Circle
    others: int


async def preview(command: Appreciate, scene: Scene) -> Reply:
    """What will be posted, what is promised, what could be better; or why it can not be sent."""
    if (card := await crisis_card(written(command), scene)) is not None:
        return Say(message=card, replace=command.again)
    at = await ready(scene)
    errors = wrong(command, scene)
    if errors:
        return Fix(errors=errors, command=command)
    code = new_code(scene)
    checked = await check(command, scene, at, id_of(code))
    send = Send(
        team=at.team.id,
        code=code,
        to=checked.note.to,
        deed=checked.draft.deed,
        effect=checked.draft.effect or None,
        name=command.name,
        where=command.where,
        alone=command.alone,
    )
    if max(len(pack(send)), len(edit(scene, command).does)) > LONGEST_BUTTON:
        return Fix(errors={"deed": scene.problem("long-note")}, command=command)
    if (instead := refused(command, scene, at, checked)) is not None:
        return Say(message=instead, replace=command.again)
    return Say(message=_shown(command, scene, at, checked, send), replace=command.again)


async def discard(command: Discard, scene: Scene) -> Reply:
    """Nothing was kept, so nothing has to be deleted."""
    return Say(message=scene.say("discarded"), replace=True)


def written(command: Given) -> str:
    """All that somebody wrote in a note."""
    return f"{command.deed.rstrip('.')}. {command.effect}" if command.effect else command.deed


def wrong(command: Given, scene: Scene) -> Mapping[str, str]:
    """A sentence for each field that does not fit."""
    me = scene.actor.person.ref
    found = problems(command.to, command.deed, command.effect or "", me, scene.people)
    return {name: scene.problem(one.code, **one.slots) for name, one in found.items()}


async def check(command: Given, scene: Scene, at: Ready, id: str) -> Checked:
    """The note as it would be kept. Refused for somebody who has given enough today."""
    day = scene.now.date()
    if not scene.limits.left(at.team.id, scene.actor.person, day, at.settings.per_day):
        raise Refused("enough-today", most=str(at.settings.per_day))
    me = scene.people.get(scene.actor.person.ref)
    names = (scene.actor.person.ref, *((me.name,) if me is not None and me.name else ()))
    await scene.work.rest()
    found = draft(command.deed, command.effect or "", names, at.team.locale)
    signed = command.name == "signed"
    note = Note(
        id=id,
        to=tuple(dict.fromkeys(command.to)),
        deed=found.deed,
        effect=found.effect,
        private=command.where == "private",
        alone=command.alone,
        signed_by=scene.actor.person.ref if signed else None,
        held=found.holds,
    )
    size = scene.facts.size if scene.facts is not None else None
    counted = await scene.work.circles.counted(at.team.id) if size is None else 0
    others = eligible(size, counted, len(note.to))
    return Checked(
        note=note, draft=found, circle=circle(others, known=size is not None), others=others
    )


def refused(command: Given, scene: Scene, at: Ready, checked: Checked) -> Message | None:
    """What is said in place of keeping a note: that it may hurt, or that it would not be anonymous."""
    codes = {reason.code for reason in checked.draft.verdict.reasons}
    if Code.DESPAIR in codes:
        return scene.say("note-despair")
    if checked.draft.holds and at.round.reads is Reading.NONE:
        return _message(scene.say("note-returned"), _reasons(scene, checked), _row(scene, command))
    if checked.note.signed_by is None and checked.circle is Circle.NONE:
        asks = scene.button("button-sign", _signed(command))
        said = scene.say("circle-none", count=checked.others)
        return _message(said, None, _row(scene, command, asks))
    return None


def edit(scene: Scene, command: Given) -> Button:
    """A button that opens the form with everything in it."""
    values = {
        "to": ",".join(command.to),
        "deed": command.deed,
        "effect": command.effect or "",
        "name": command.name,
        "where": command.where,
        "alone": command.alone.value,
    }
    label = scene.words.line("button-edit", scene.actor.locale)
    return Button(label=label, does=pack_draft(Appreciate.word(), values))


def _shown(command: Appreciate, scene: Scene, at: Ready, checked: Checked, send: Send) -> Message:
    locale, note = scene.actor.locale, checked.note
    workspace = scene.workspace.ref
    blocks: list[Block] = [
        Title(text=scene.words.line("preview-note", locale)),
        scene.thanks.to(note.to, workspace, at.team.locale),
        *scene.thanks.note(note, workspace, at.team.locale),
        Divider(),
        *_promise(scene, at, note, send.code).blocks,
    ]
    if (hints := _reasons(scene, checked)) is not None:
        blocks += [*scene.say("note-hints").blocks, hints]
    if note.signed_by is None:
        blocks += _alone(command, scene, at)
    blocks += _warned(scene, checked)
    first = Button(
        label=scene.words.line(_send_label(checked), locale), does=pack(send), primary=True
    )
    return Message(blocks=(*blocks, _row(scene, command, first)))


def _promise(scene: Scene, at: Ready, note: Note, code: str) -> Message:
    """What happens next and who could know what (the words that stand under every preview)."""
    key = "promise-signed" if note.signed_by is not None else "promise-anonymous"
    where = "promise-private" if note.private else "promise-round"
    said = [
        scene.say(where, when=scene.moment(at.round.close_at)),
        scene.say(key, platform=scene.capabilities.title or scene.workspace.platform),
        scene.say("promise-withdraw", code=code, when=scene.moment(at.round.lock_at)),
    ]
    if scene.durable:
        said.append(scene.say("promise-durable"))
    return Message(blocks=tuple(block for one in said for block in one.blocks))


def _alone(command: Appreciate, scene: Scene, at: Ready) -> list[Block]:
    """What happens if too few gather, and the two other ways."""
    said: list[Block] = [*scene.say(f"alone-{command.alone}", least=at.round.least).blocks]
    if at.settings.least != at.round.least:
        said += scene.say("alone-next", least=at.settings.least).blocks
    others = tuple(
        scene.button(
            f"button-alone-{one}", command.model_copy(update={"alone": one, "again": True})
        )
        for one in Alone
        if one is not command.alone
    )
    return [*said, Buttons(buttons=others)]


def _warned(scene: Scene, checked: Checked) -> list[Block]:
    if checked.note.signed_by is not None or checked.circle is Circle.MANY:
        return []
    if checked.circle is Circle.FEW:
        return [*scene.say("circle-few", count=checked.others).blocks]
    # No button to be counted stands here: pressed now, it would write a row in the minute in which somebody gives.
    return [*scene.say("circle-unsure").blocks]


def _send_label(checked: Checked) -> str:
    sure = checked.note.signed_by is not None or checked.circle is Circle.MANY
    return "button-send" if sure else "button-send-anyway"


def _reasons(scene: Scene, checked: Checked) -> Bullets | None:
    """One point for each thing that was found: what it is, and what could be written instead."""
    locale = scene.actor.locale
    reasons = checked.draft.verdict.reasons
    # What unmasks is told apart below, and unmasks nobody who signs.
    found = {one.says: one for one in reasons if one.code is not Code.UNMASKS}
    points = [
        text(f"{scene.words.line(one.says, locale)} {scene.words.line(one.suggestion, locale)}")
        for one in found.values()
    ]
    if checked.note.signed_by is None:
        kinds = dict.fromkeys(tell.kind for tell in checked.draft.tells)
        points += [text(scene.words.line(f"tell-{kind}", locale)) for kind in kinds]
    return Bullets(points=tuple(points)) if points else None


def _row(scene: Scene, command: Given, *first: Button) -> Buttons:
    cancel = scene.button("button-cancel", Discard())
    return Buttons(buttons=(*first, edit(scene, command), cancel))


def _signed(command: Given) -> Appreciate:
    values = command.model_dump(exclude={"team", "code", "again"})
    return Appreciate.model_validate({**values, "name": "signed", "again": True})


def _message(said: Message, more: Block | None, row: Buttons) -> Message:
    between = (more,) if more is not None else ()
    return Message(blocks=(*said.blocks, *between, row))
