"""What people can ask for, one file per command, and how an ask is read: typed, pressed or filled in."""

from bot.commands.accept import Accept
from bot.commands.another import Another
from bot.commands.answer import Answer
from bot.commands.calloff import CallOff
from bot.commands.data import Data
from bot.commands.decline import Decline
from bot.commands.edit import Edit
from bot.commands.export import Export
from bot.commands.forget import Forget
from bot.commands.help import Help
from bot.commands.items import Items
from bot.commands.leave import Leave
from bot.commands.less import Less
from bot.commands.log import Log
from bot.commands.me import Me
from bot.commands.move import Move
from bot.commands.pause import Pause
from bot.commands.practice import Practice
from bot.commands.preview import Preview
from bot.commands.quiet import Quiet
from bot.commands.reading import pack, parse, read, unpack
from bot.commands.registry import COMMANDS
from bot.commands.resend import Resend
from bot.commands.resume import Resume
from bot.commands.retire import Retire
from bot.commands.setup import Setup
from bot.commands.skip import Skip
from bot.commands.spec import fields_of
from bot.commands.step import Step
from bot.commands.suggest import Suggest
from bot.commands.swap import Swap
from bot.commands.typed import Typed
from bot.commands.unskip import Unskip
from bot.commands.why import Why

__all__ = [
    "COMMANDS",
    "Accept",
    "Another",
    "Answer",
    "CallOff",
    "Data",
    "Decline",
    "Edit",
    "Export",
    "Forget",
    "Help",
    "Items",
    "Leave",
    "Less",
    "Log",
    "Me",
    "Move",
    "Pause",
    "Practice",
    "Preview",
    "Quiet",
    "Resend",
    "Resume",
    "Retire",
    "Setup",
    "Skip",
    "Step",
    "Suggest",
    "Swap",
    "Typed",
    "Unskip",
    "Why",
    "fields_of",
    "pack",
    "parse",
    "read",
    "unpack",
]
