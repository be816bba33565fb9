"""What people can ask for, one file per command, and how an ask is read: typed, pressed or filled in."""

from bot.commands.another import Another
from bot.commands.help import Help
from bot.commands.pause import Pause
from bot.commands.practice import Practice
from bot.commands.preview import Preview
from bot.commands.reading import pack, parse, read, unpack
from bot.commands.registry import COMMANDS
from bot.commands.resend import Resend
from bot.commands.resume import Resume
from bot.commands.skip import Skip
from bot.commands.spec import fields_of
from bot.commands.step import Step
from bot.commands.swap import Swap
from bot.commands.why import Why

__all__ = [
    "COMMANDS",
    "Another",
    "Help",
    "Pause",
    "Practice",
    "Preview",
    "Resend",
    "Resume",
    "Skip",
    "Step",
    "Swap",
    "Why",
    "fields_of",
    "pack",
    "parse",
    "read",
    "unpack",
]
