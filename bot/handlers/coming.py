"""The next two weeks of a team, for everybody to look at."""

from bot.cards.posts import words_of
from bot.commands import Preview, Skip, Swap
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.facts import Upcoming
from bot.model.message import Block, Bullets, Buttons, Message, Paragraph, Spans, Title, Words, text
from bot.rules.deck import Deck
from bot.rules.upcoming import upcoming


async def preview(command: Preview, scene: Scene) -> Reply:
    """What will be posted when, as it stands now; admins get buttons for the next post."""
    team = scene.local
    history = await scene.work.teams.history(team.id)
    deck = await scene.deck(team)
    coming = upcoming(team, history, deck, scene.now, scene.late)
    locale = scene.actor.locale
    blocks: list[Block] = [Title(text=scene.words.line("preview-title", locale))]
    if not coming:
        blocks.append(Paragraph(spans=text(scene.words.line("preview-none", locale))))
    else:
        blocks.append(Bullets(points=tuple(_point(scene, one, deck) for one in coming)))
    if scene.admin and team.next_day is not None and not team.lost:
        skip = scene.button("button-skip", Skip(day=team.next_day))
        blocks.append(Buttons(buttons=(skip, scene.button("button-swap", Swap()))))
    return Say(message=Message(blocks=tuple(blocks)))


def _point(scene: Scene, one: Upcoming, deck: Deck) -> Spans:
    locale = scene.actor.locale
    when = Words(text=scene.moment(one.at), strong=True)
    if one.skipped:
        return (when, Words(text=" · " + scene.words.line("preview-skipped", locale)))
    if one.item is None or one.practice is None:
        return (when, Words(text=" · " + scene.words.line("preview-nothing", locale)))
    item = scene.spoken(deck[one.item])
    practice = scene.words.line(f"practice-{one.practice}", locale)
    return (when, *text(" · "), *words_of(item, item.title), *text(f" ({practice})"))
