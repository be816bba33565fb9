"""What people do with thanks for them: read them, keep them for themselves, thank back, report, choose how they come."""

from dataclasses import replace

from bot.commands import Hide, Like, Mine, Received, Report, Thank
from bot.handlers.despair import crisis_card
from bot.handlers.notes import changed_in_box, changed_on_post, posted, sheet
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.errors import Refused
from bot.model.message import Block, Buttons, Message
from bot.model.note import Mail, Note
from bot.model.round import MAILBOX, Round, Stage
from bot.rules.fates import waits_for_steward
from bot.rules.fingerprint import clean
from bot.rules.rounds import MAIL
from bot.rules.tone import Outcome, review_also_in_english
from bot.store.thanks.sheets import Sheet, on_sheet


async def received(command: Received, scene: Scene) -> Reply:
    """Somebody read what was for them; the giver can read that with the code."""
    one, note = await posted(scene, command.n, command.place)
    me = scene.actor.person.ref
    if me not in note.to:
        raise Refused("not-yours")
    await _mark(scene, one, _seen(note, me))
    return Say(message=scene.thanks.receipt(scene.team.id, one.n, note, scene.actor.locale))


async def thank(command: Thank, scene: Scene) -> Reply:
    """Words back; nobody but the holder of the code can read them."""
    if (card := await crisis_card(command.words, scene)) is not None:
        return Say(message=card)
    _, note = await posted(scene, command.n, command.place)
    me = scene.actor.person.ref
    if me not in note.to:
        raise Refused("not-yours")
    words = clean(command.words)
    if not words:
        return Fix(errors={"words": scene.problem("missing")}, command=command)
    await scene.work.rest()
    if review_also_in_english(words, scene.team.locale).outcome is Outcome.HOLD:
        return Fix(errors={"words": scene.problem("unkind")}, command=command)
    until = scene.now.date() + MAIL
    mail = Mail(id=note.id, until=until, thanks=words, thanks_from=me)

    def decide(found: Sheet) -> tuple[Sheet, None]:
        others = tuple(
            old for old in found.mail if not (old.id == mail.id and old.thanks_from == me)
        )
        return replace(found, mail=others).with_letter(mail), None

    await scene.boxes.change(scene.team.id, MAILBOX, on_sheet(decide))
    return Say(message=scene.say("thank-done"))


async def hide(command: Hide, scene: Scene) -> Reply:
    """Keep a note for oneself: it is not shown to all, or not any more."""
    one = await scene.work.rounds.get(scene.team.id, command.n)
    if one is None:
        raise Refused("week-over")
    if command.note:
        return await _spared(command, scene, one)
    one, note = await posted(scene, command.n, command.place)
    if scene.actor.person.ref not in note.to:
        raise Refused("not-yours")
    await _mark(scene, one, replace(note, gone=True))
    return Say(message=scene.say("hide-done"), replace=True)


async def mine(command: Mine, scene: Scene) -> Reply:
    """What is about to be posted for the asker, while its round is locked; each note can be kept out of the channel."""
    me, locale = scene.actor.person.ref, scene.actor.locale
    blocks: list[Block] = []
    for one in await scene.work.rounds.latest(scene.team.id, 3):
        if one.stage is not Stage.LOCKED:
            continue
        for note in (await sheet(scene, scene.team.id, one.box)).notes:
            shown = not note.private and not waits_for_steward(note, one.reads)
            if shown and me in note.to and me not in note.refused:
                hidden = Hide(team=scene.team.id, n=one.n, place=0, note=note.id)
                blocks += scene.thanks.note(note, scene.workspace.ref, locale)
                blocks.append(Buttons(buttons=(scene.button("button-hide-before", hidden),)))
    said = scene.say("mine-some" if blocks else "mine-none")
    return Say(message=Message(blocks=(*said.blocks, *blocks)))


async def report(command: Report, scene: Scene) -> Reply:
    """Ask those who look after the notes to read one again; who asked is not kept."""
    one, note = await posted(scene, command.n, command.place)
    if not note.part and scene.actor.person.ref not in note.to:
        raise Refused("not-yours")
    await _mark(scene, one, replace(note, reported=True))
    return Say(message=scene.say("report-done"))


async def like(command: Like, scene: Scene) -> Reply:
    """Keep how somebody likes to be thanked."""
    chosen = replace(scene.preferences, thanks=command.thanks, asked_thanks=True)
    await scene.work.members.save(scene.workspace.platform, scene.actor.person, chosen)
    return Say(message=scene.say(f"like-{command.thanks}"), replace=True)


def _seen(note: Note, person: str) -> Note:
    """The note, read by one more of those it is for."""
    return note if person in note.seen else replace(note, seen=(*note.seen, person))


async def _spared(command: Hide, scene: Scene, one: Round) -> Reply:
    """A note that is still in its box; the asker has read it, so it is not given to them again."""
    me = scene.actor.person.ref

    def decide(found: Sheet) -> tuple[Sheet, bool]:
        mine = [note for note in found.notes if note.id == command.note and me in note.to]
        if found.closing or not mine:
            return found, False
        notes = tuple(
            replace(note, refused=(*note.refused, me)) if note in mine else note
            for note in found.notes
        )
        return replace(found, notes=notes), True

    if not await changed_in_box(scene, scene.team.id, one, decide):
        raise Refused("hiding-late")
    return Say(message=scene.say("hide-before-done"), replace=True)


async def _mark(scene: Scene, one: Round, note: Note) -> None:
    """Write down beside a note that went out what became of it; what others wrote meanwhile stays."""

    def decide(found: Sheet) -> Sheet:
        notes = tuple(
            replace(
                old,
                seen=tuple(dict.fromkeys((*old.seen, *note.seen))),
                gone=old.gone or note.gone,
                reported=old.reported or note.reported,
            )
            if old.place == note.place
            else old
            for old in found.notes
        )
        return replace(found, notes=notes)

    await changed_on_post(scene, one, decide)
