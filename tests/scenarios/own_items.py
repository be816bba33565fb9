"""An item of a team's own for scenes, and short ways to bring it where a scene begins."""

from collections.abc import Mapping

from bot.commands import Suggest, Swap, read, unpack
from bot.model.command import Command
from bot.model.message import Message, Note, Paragraph, Plain, Quote
from bot.model.own_item import OwnItem, OwnState
from bot.model.practice import Practice as Nine
from bot.rules.own_items import new_id
from bot.testing import Player, Sent, World

PROUD = Suggest(
    practice=Nine.EMPATHY,
    title="Proud of it",
    body="Ask a colleague what they are proud of this week, and listen.",
    why="People like to be asked.",
)
ITEM = "em-cp-t1"


def an_own(
    n: int, title: str = PROUD.title, body: str = PROUD.body, why: str = PROUD.why
) -> OwnItem:
    """An item that is in use."""
    return OwnItem(
        id=new_id(Nine.EMPATHY, n),
        state=OwnState.ACCEPTED,
        practice=Nine.EMPATHY,
        title=title,
        body=body,
        why=why,
    )


async def living(world: World) -> list[OwnItem]:
    async with world.store.reading() as work:
        return await work.own_items.living(world.team.id)


def direct(world: World, player: Player) -> list[Sent]:
    return world.platform.to_person(player.person)


async def coming(world: World) -> list[str]:
    return [one.title for one in await world.bot("test").upcoming(world.team.channel)]


async def fills(world: World, player: Player, values: Mapping[str, str]) -> None:
    """Fill in some fields of the form that stands open, and send it."""
    form = await world.form(player, player.unfinished)
    shown = {one.name: one.value for one in form.fields}
    await player.asks(read(form.word, {**shown, **form.hidden, **values}))


async def comes_next(world: World, body: str = PROUD.body, why: str = PROUD.why) -> None:
    """The team has one item of its own, and it is the next to be posted."""
    async with world.store.writing() as work:
        await work.own_items.add(world.team.id, an_own(1, body=body, why=why), None)
    await swaps_to(world, PROUD.title)


async def swaps_to(world: World, title: str) -> None:
    for _ in range(200):
        await world.ada.asks(Swap())
        if title in world.ada.reads:
            return
    raise AssertionError(f"{title} never came up")


def own_words(message: Message | None) -> list[str]:
    """What stands in a message as somebody's own words."""
    assert message is not None
    lines = [one.spans for one in message.blocks if isinstance(one, Paragraph | Quote | Note)]
    return [span.text for line in lines for span in line if isinstance(span, Plain)]


def pressed(does: str) -> Command:
    command = unpack(does)
    assert isinstance(command, Command)
    return command
