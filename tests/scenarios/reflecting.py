"""What the scenarios of private reflections need: prompts, buttons of direct messages, and what is at rest."""

from bot.commands import Entries, Reflect
from bot.model.practice import Practice
from bot.testing import World
from bot.testing.platform import Sent
from bot.testing.player import Player, buttons

GOOD = "The demo went well and I am glad that the quiet prep hour paid off."
MORE = "My colleague had set it up with me the day before."


def labels(post: Sent) -> list[str]:
    """The buttons of a direct message."""
    return [one.label for one in buttons(post.message)]


async def begins(player: Player, practice: Practice | None = None) -> None:
    """Somebody asks for a reflection in their conversation with Haven."""
    await player.asks(Reflect(practice=practice), directly=True)


async def keeps(player: Player, words: str = GOOD, message: str = "m1") -> None:
    """Somebody types an answer and keeps it."""
    await begins(player)
    await player.types(words, message=message)
    await player.presses("Keep", on=player.direct[-1])


async def journal(player: Player) -> str:
    """What somebody reads in their journal."""
    await player.asks(Entries())
    return player.reads


async def talks(world: World) -> int:
    """How many conversations are at rest."""
    return await _rows(world, "talk")


async def entries(world: World) -> int:
    """How many journal entries are at rest."""
    return await _rows(world, "entry")


async def _rows(world: World, table: str) -> int:
    async with world.store.engine.connect() as connection:
        found = await connection.exec_driver_sql(f"SELECT count(*) FROM {table}")
        return int(found.scalar_one())


def asked(text: str) -> int:
    """How many questions a text holds."""
    return text.count("?")
