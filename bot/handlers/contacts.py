"""The people whom a team names under /support: admins list, add, change, confirm and remove them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.cards.care import CareCards
from bot.cards.contacts import about_contact
from bot.commands import Contact, Contacts, DropContact, StillRight
from bot.commands.reading import pack_some
from bot.handlers.log import note
from bot.handlers.scene import Scene
from bot.ids import new_id
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.errors import Refused
from bot.model.message import Block, Button, Buttons, Message, Note, Paragraph, text
from bot.model.support import TeamContact
from bot.rules.contacts import HOLDS, MOST, a_contact, problems
from bot.rules.rhythm import today
from bot.rules.setup import Changed


async def known(scene: Scene, asked: Command | Draft) -> Mapping[str, str]:
    """What the form of a contact that is there begins with."""
    id = asked.values.get("contact") if isinstance(asked, Draft) else getattr(asked, "contact", "")
    if scene.found is None or not id:
        return {}
    found = await _find(scene, id)
    return _values(found) if found is not None else {}


async def contacts(command: Contacts, scene: Scene) -> Reply:
    """All of them, each with what can be done about it."""
    found, locale = await scene.work.contacts.of(scene.team.id), scene.actor.locale
    blocks: list[Block] = [*scene.say("contacts" if found else "contacts-none").blocks]
    for one in found:
        blocks += _shown(scene, one)
    if len(found) < MOST:
        add = pack_some(Contact.word(), ["", scene.team.id])
        label = scene.words.line("button-add-contact", locale)
        blocks.append(Buttons(buttons=(Button(label=label, does=add, primary=True),)))
    return Say(message=Message(blocks=tuple(blocks)))


async def contact(command: Contact, scene: Scene) -> Reply:
    """Keep what an admin filled in."""
    before = await _find(scene, command.contact) if command.contact else None
    if command.contact and before is None:
        raise Refused("no-contact")
    day, count = _today(scene), await scene.work.contacts.count(scene.team.id)
    made = _made(command, command.contact or new_id(scene.entropy), day)
    found = problems(made, day).items()
    errors = {name: scene.problem(one.code, **one.slots) for name, one in found}
    if before is None and count >= MOST:
        errors["label"] = scene.problem("many-contacts", most=str(MOST))
    if errors:
        return Fix(errors=errors, command=command)
    await scene.work.contacts.save(scene.team.id, made, day)
    if before is None:
        await _note(scene, str(count), str(count + 1))
    elif before != made:
        changed = scene.words.line("contacts-changed", scene.team.locale, count=count)
        await _note(scene, str(count), changed)
    said = scene.say("contact-saved").blocks
    return Say(message=Message(blocks=(*said, *_shown(scene, made))))


async def still_right(command: StillRight, scene: Scene) -> Reply:
    """It holds for another half a year."""
    found, day = await _find(scene, command.contact), _today(scene)
    if found is None:
        raise Refused("no-contact")
    holds = day + HOLDS
    await scene.work.contacts.save(scene.team.id, replace(found, review_by=holds), day)
    until = scene.words.day(holds, scene.actor.locale, year=True)
    return Say(message=scene.say("contact-holds", label=found.label, day=until))


async def drop(command: DropContact, scene: Scene) -> Reply:
    """It is not shown any more."""
    count = await scene.work.contacts.count(scene.team.id)
    if not await scene.work.contacts.remove(scene.team.id, command.contact):
        raise Refused("no-contact")
    await _note(scene, str(count), str(count - 1))
    return Say(message=scene.say("contact-removed"))


async def _find(scene: Scene, id: str) -> TeamContact | None:
    found = await scene.work.contacts.of(scene.team.id)
    return next((one for one in found if one.id == id), None)


async def _note(scene: Scene, before: str, after: str) -> None:
    """In the log stands how many there are, and nothing of what is said about them."""
    await note(scene, scene.team, [Changed(setting="contacts", before=before, after=after)])


def _today(scene: Scene) -> date:
    return today(scene.local.rhythm, scene.now)


def _made(command: Contact, id: str, day: date) -> TeamContact:
    return a_contact(
        id,
        label=command.label,
        how=command.how,
        hours=command.hours,
        languages=command.languages,
        independent=command.independent,
        confidential=command.confidential,
        review_by=command.review_by,
        today=day,
    )


def _values(contact: TeamContact) -> dict[str, str]:
    """Without the day: whoever changes a contact has looked at it, so it holds from now on."""
    return {
        "label": contact.label,
        "how": contact.how,
        "hours": contact.hours,
        "languages": ", ".join(contact.languages),
        "independent": str(contact.independent_of_management).lower(),
        "confidential": contact.confidential_note,
    }


def _shown(scene: Scene, contact: TeamContact) -> tuple[Block, ...]:
    locale = scene.actor.locale
    spans = CareCards(scene.words).contact(contact, locale, _today(scene))
    row = about_contact(scene.words, contact, scene.team.id, locale)
    return (Paragraph(spans=spans), *_holds(scene, contact), row)


def _holds(scene: Scene, contact: TeamContact) -> tuple[Block, ...]:
    if contact.review_by is None:
        return ()
    day = scene.words.day(contact.review_by, scene.actor.locale, year=True)
    return (Note(spans=text(scene.words.line("contact-until", scene.actor.locale, day=day))),)
