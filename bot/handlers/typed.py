"""Words that somebody typed to Haven in a direct message."""

from bot.commands import Help, Typed
from bot.handlers.help import help
from bot.handlers.scene import Scene
from bot.model.ask import Reply


async def typed(command: Typed, scene: Scene) -> Reply:
    """Say what can be asked for; what was typed is neither kept nor repeated."""
    return await help(Help(), scene)
