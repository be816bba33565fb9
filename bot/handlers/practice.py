"""Today's item again, another one in its place, and why it was chosen."""

from itertools import islice

from pydantic import TypeAdapter

from bot.commands import Another, Practice, Why
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.model.message import Block, Message, Note, Paragraph, Title, text
from bot.rules.choose import Reason, alternatives
from bot.rules.rhythm import today
from bot.store.postings import Posting

_REASON = TypeAdapter(Reason)


async def again(command: Practice, scene: Scene) -> Reply:
    """The team's newest item, privately; a note says so if it is not from today."""
    posting = await _posting(scene)
    locale = scene.actor.locale
    message = scene.cards.own(scene.library.text(posting.item, locale), locale)
    if posting.day == today(scene.team.rhythm, scene.now):
        return Say(message=message)
    when = scene.words.line("practice-of", locale, day=scene.words.day(posting.day, locale))
    return Say(message=Message(blocks=(*message.blocks, Note(spans=text(when)))))


async def another(command: Another, scene: Scene) -> Reply:
    """The next of the items that could have come in place of the posted one."""
    posting = await _posting(scene)
    locale = scene.actor.locale
    history = await scene.work.teams.history(scene.team.id)
    others = alternatives(posting.day, scene.team.taste, history, scene.deck, posting.item)
    choice = next(islice(others, command.turn - 1, None), None)
    if choice is None:
        return Say(message=scene.say("another-none"), replace=command.turn > 1)
    item = scene.library.text(choice.item.id, locale)
    return Say(message=scene.cards.own(item, locale, command.turn), replace=command.turn > 1)


async def why(command: Why, scene: Scene) -> Reply:
    """What research says about the item, and what made it today's."""
    posting = await _posting(scene)
    locale = scene.actor.locale
    item = scene.library.text(posting.item, locale)
    reason = _REASON.validate_json(posting.reason)
    practice = scene.words.line(f"practice-{reason.practice}", locale)
    chosen = scene.words.line(f"why-{reason.code}", locale, practice=practice)
    blocks: list[Block] = [
        Title(text=scene.words.line("why-title", locale, title=item.title)),
        Paragraph(spans=text(item.why)),
        Paragraph(spans=text(chosen)),
    ]
    notes = _sources(scene, item.evidence)
    return Say(message=Message(blocks=(*blocks, *notes)))


def _sources(scene: Scene, ids: tuple[str, ...]) -> tuple[Note, ...]:
    """The studies whose record we have seen ourselves; others are not printed."""
    known = [scene.library.evidence[id] for id in ids]
    named = "; ".join(f"{one.authors} ({one.year})" for one in known if one.verified)
    if not named:
        return ()
    return (Note(spans=text(scene.words.line("why-sources", scene.actor.locale, list=named))),)


async def _posting(scene: Scene) -> Posting:
    team = scene.team
    pressed = await scene.work.postings.of(scene.on) if scene.on is not None else None
    posting = pressed or await scene.work.postings.latest(team.id)
    if posting is None or posting.team != team.id or posting.item not in scene.library.items:
        raise Refused("nothing-yet", next=scene.next_post())
    return posting
