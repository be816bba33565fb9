"""What scenes of thanks are made of: people who like to be thanked in public, notes, and the moments of a round."""

from bot.commands import Appreciate, Like, Ticket
from bot.commands.reading import unpack
from bot.model.delivery import DeliveryKind
from bot.model.message import plain
from bot.model.preferences import Thanks
from bot.model.round import MAILBOX
from bot.testing import Player, Sent, World
from bot.testing.player import buttons

LOCK = {"days": 4, "hours": 7, "minutes": 45}
"""From Monday, 08:00, to Friday, 15:45."""


async def likes(player: Player, how: Thanks = Thanks.PUBLIC) -> None:
    """Somebody said how they like to be thanked."""
    await player.asks(Like(thanks=how))


async def gives(
    player: Player,
    to: str | tuple[str, ...],
    deed: str = "You stayed until the release was out.",
    **more: object,
) -> str:
    """Look at a note and send it; the code that was told."""
    refs = (to,) if isinstance(to, str) else to
    values: dict[str, object] = {"to": refs, "deed": deed, **more}
    await player.asks(Appreciate.model_validate(values))
    await sends(player)
    return code(player)


async def sends(player: Player) -> None:
    """Press what sends the note that was looked at."""
    labels = [one.label for one in buttons(player.sees)]
    await player.presses(next(one for one in labels if one.startswith("Send")))


def code(player: Player) -> str:
    """The code in the last private reply."""
    tickets = [unpack(one.does) for one in buttons(player.sees)]
    return next(one.code for one in tickets if isinstance(one, Ticket))


def rounds(world: World) -> list[Sent]:
    """The posts of rounds, oldest first."""
    return [one for one in world.channel.posts if one.delivery.kind is DeliveryKind.ROUND]


def round_texts(world: World) -> list[str]:
    """What stands in the posts of rounds."""
    return [plain(one.message) for one in rounds(world) if one.message is not None]


def privately(player: Player) -> list[str]:
    """The notes that somebody got alone."""
    found = player.world.platform.to_person(player.person)
    return [
        plain(one.message)
        for one in found
        if one.message is not None and one.delivery.kind is DeliveryKind.THANKS
    ]


async def in_the_box(world: World) -> int:
    """How many notes wait in the round that is open; nobody but a test can ask."""
    async with world.store.reading() as work:
        current = await work.rounds.current(world.team.id)
    assert current is not None
    return len(await world.haven.boxes.read(world.team.id, current.box))


async def letters(world: World) -> int:
    """How many things wait for givers."""
    return len(await world.haven.boxes.read(world.team.id, MAILBOX))
