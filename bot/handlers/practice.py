"""Today's item again, another one in its place, and why it was chosen."""

from itertools import islice

from pydantic import TypeAdapter

from bot.cards.posts import words_of
from bot.commands import Another, Less, Practice, Why
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.model.item import Item
from bot.model.message import Block, Buttons, Message, Note, Paragraph, Title, text
from bot.rules.choose import Reason, alternatives
from bot.rules.rhythm import today
from bot.store.teams.postings import Posting

_REASON = TypeAdapter(Reason)


async def again(command: Practice, scene: Scene) -> Reply:
    """The team's newest item, privately; a note says so if it is not from today."""
    posting, item = await _posted(scene)
    locale = scene.actor.locale
    message = scene.cards.own(item, locale)
    if posting.day == today(scene.local.rhythm, scene.now):
        return Say(message=message)
    when = scene.words.line("practice-of", locale, day=scene.words.day(posting.day, locale))
    return Say(message=Message(blocks=(*message.blocks, Note(spans=text(when)))))


async def another(command: Another, scene: Scene) -> Reply:
    """The next of the items that could have come in place of the posted one."""
    posting, _ = await _posted(scene)
    locale = scene.actor.locale
    history = await scene.work.teams.history(scene.team.id)
    deck = await scene.deck(scene.team)
    others = alternatives(posting.day, scene.team.taste, history, deck, posting.item)
    choice = next(islice(others, command.turn - 1, None), None)
    if choice is None:
        return Say(message=scene.say("another-none"), replace=command.turn > 1)
    item = scene.spoken(choice.item)
    return Say(message=scene.cards.own(item, locale, command.turn), replace=command.turn > 1)


async def why(command: Why, scene: Scene) -> Reply:
    """What research says about the item, and what made it today's."""
    posting, item = await _posted(scene)
    locale = scene.actor.locale
    reason = _REASON.validate_json(posting.reason)
    practice = scene.words.line(f"practice-{reason.practice}", locale)
    chosen = scene.words.line(f"why-{reason.code}", locale, practice=practice)
    blocks: list[Block] = [
        Title(text=scene.words.line("why-title", locale, title=item.title)),
        Paragraph(spans=words_of(item, item.why)),
        Paragraph(spans=text(chosen)),
    ]
    blocks += _sources(scene, item)
    latest = await scene.work.postings.latest(scene.team.id)
    if latest is not None and latest.delivery == posting.delivery:
        less = scene.button("button-less", Less(item=posting.item))
        blocks.append(Buttons(buttons=(less,)))
    return Say(message=Message(blocks=tuple(blocks)))


def _sources(scene: Scene, item: Item) -> tuple[Note, ...]:
    """The studies whose record we have seen ourselves; others are not printed. What a team wrote itself has none."""
    if item.own:
        return (Note(spans=text(scene.words.line("why-own", scene.actor.locale))),)
    known = [scene.library.evidence[id] for id in item.evidence]
    named = "; ".join(f"{one.authors} ({one.year})" for one in known if one.verified)
    if not named:
        return ()
    return (Note(spans=text(scene.words.line("why-sources", scene.actor.locale, list=named))),)


async def _posted(scene: Scene) -> tuple[Posting, Item]:
    """What was posted with the pressed button, or last."""
    team = scene.team
    pressed = await scene.work.postings.of(scene.on) if scene.on is not None else None
    posting = pressed or await scene.work.postings.latest(team.id)
    item = await scene.item(posting.item) if posting and posting.team == team.id else None
    if posting is None or item is None:
        raise Refused("nothing-yet", next=scene.next_post())
    return posting, item
