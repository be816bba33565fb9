"""What people can ask for, one file per command, and how an ask is read: typed, pressed or filled in."""

from bot.commands.accept import Accept
from bot.commands.another import Another
from bot.commands.answer import Answer
from bot.commands.appreciate import Appreciate
from bot.commands.calloff import CallOff
from bot.commands.countmein import CountMeIn
from bot.commands.data import Data
from bot.commands.decline import Decline
from bot.commands.discard import Discard
from bot.commands.edit import Edit
from bot.commands.export import Export
from bot.commands.forget import Forget
from bot.commands.help import Help
from bot.commands.hide import Hide
from bot.commands.items import Items
from bot.commands.judge import Judge
from bot.commands.leave import Leave
from bot.commands.less import Less
from bot.commands.like import Like
from bot.commands.lockdown import Lockdown
from bot.commands.log import Log
from bot.commands.me import Me
from bot.commands.mine import Mine
from bot.commands.move import Move
from bot.commands.passon import PassOn
from bot.commands.pause import Pause
from bot.commands.practice import Practice
from bot.commands.preview import Preview
from bot.commands.pulse import Pulse
from bot.commands.queue import Queue
from bot.commands.quiet import Quiet
from bot.commands.reading import pack, parse, read, unpack
from bot.commands.received import Received
from bot.commands.registry import COMMANDS
from bot.commands.reject import Reject
from bot.commands.report import Report
from bot.commands.reported import Reported
from bot.commands.resend import Resend
from bot.commands.resume import Resume
from bot.commands.retire import Retire
from bot.commands.rounds import Rounds
from bot.commands.send import Send
from bot.commands.sendback import SendBack
from bot.commands.setup import Setup
from bot.commands.skip import Skip
from bot.commands.spec import fields_of
from bot.commands.step import Step
from bot.commands.suggest import Suggest
from bot.commands.swap import Swap
from bot.commands.thank import Thank
from bot.commands.ticket import Ticket
from bot.commands.trust import Trust
from bot.commands.typed import Typed
from bot.commands.unskip import Unskip
from bot.commands.why import Why

__all__ = [
    "COMMANDS",
    "Accept",
    "Another",
    "Answer",
    "Appreciate",
    "CallOff",
    "CountMeIn",
    "Data",
    "Decline",
    "Discard",
    "Edit",
    "Export",
    "Forget",
    "Help",
    "Hide",
    "Items",
    "Judge",
    "Leave",
    "Less",
    "Like",
    "Lockdown",
    "Log",
    "Me",
    "Mine",
    "Move",
    "PassOn",
    "Pause",
    "Practice",
    "Preview",
    "Pulse",
    "Queue",
    "Quiet",
    "Received",
    "Reject",
    "Report",
    "Reported",
    "Resend",
    "Resume",
    "Retire",
    "Rounds",
    "Send",
    "SendBack",
    "Setup",
    "Skip",
    "Step",
    "Suggest",
    "Swap",
    "Thank",
    "Ticket",
    "Trust",
    "Typed",
    "Unskip",
    "Why",
    "fields_of",
    "pack",
    "parse",
    "read",
    "unpack",
]
