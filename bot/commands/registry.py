"""Every command by its word, in the order in which help lists them."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.commands.another import Another
from bot.commands.help import Help
from bot.commands.pause import Pause
from bot.commands.practice import Practice
from bot.commands.preview import Preview
from bot.commands.resend import Resend
from bot.commands.resume import Resume
from bot.commands.skip import Skip
from bot.commands.step import Step
from bot.commands.swap import Swap
from bot.commands.why import Why
from bot.model.command import Command

_ALL: tuple[type[Command], ...] = (
    Practice,
    Another,
    Why,
    Step,
    Preview,
    Help,
    Pause,
    Resend,
    Resume,
    Skip,
    Swap,
)
COMMANDS: Mapping[str, type[Command]] = MappingProxyType({one.word(): one for one in _ALL})
