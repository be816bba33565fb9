"""Load, decide, record: what happens for each command. A handler never sends and never commits."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot import commands
from bot.handlers import coming, help, practice, rhythm, step
from bot.handlers.scene import Scene
from bot.model.ask import Reply
from bot.model.command import Command

C = TypeVar("C", bound=Command)
Handler = Callable[[Command, Scene], Awaitable[Reply]]


def _for(kind: type[C], handle: Callable[[C, Scene], Awaitable[Reply]]) -> tuple[str, Handler]:
    async def handler(command: Command, scene: Scene) -> Reply:
        assert isinstance(command, kind), "the dispatcher looks handlers up by word"
        return await handle(command, scene)

    return kind.word(), handler


HANDLERS: dict[str, Handler] = dict(
    (
        _for(commands.Practice, practice.again),
        _for(commands.Another, practice.another),
        _for(commands.Why, practice.why),
        _for(commands.Step, step.step),
        _for(commands.Help, help.help),
        _for(commands.Preview, coming.preview),
        _for(commands.Pause, rhythm.pause),
        _for(commands.Resume, rhythm.resume),
        _for(commands.Skip, rhythm.skip),
        _for(commands.Swap, rhythm.swap),
        _for(commands.Resend, rhythm.resend),
    )
)
