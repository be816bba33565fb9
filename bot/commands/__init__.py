"""What people can ask for, one file per command, and how an ask is read: typed, pressed or filled in."""

from bot.commands.accept import Accept
from bot.commands.another import Another
from bot.commands.answer import Answer
from bot.commands.appreciate import Appreciate
from bot.commands.calloff import CallOff
from bot.commands.contact import Contact
from bot.commands.contacts import Contacts
from bot.commands.continue_ import Continue
from bot.commands.countmein import CountMeIn
from bot.commands.cover import Cover
from bot.commands.data import Data
from bot.commands.decline import Decline
from bot.commands.discard import Discard
from bot.commands.drop import Drop
from bot.commands.dropcontact import DropContact
from bot.commands.edit import Edit
from bot.commands.elsewhere import Elsewhere
from bot.commands.enough import Enough
from bot.commands.entries import Entries
from bot.commands.erase import Erase
from bot.commands.export import Export
from bot.commands.first import First
from bot.commands.forget import Forget
from bot.commands.help import Help
from bot.commands.hide import Hide
from bot.commands.items import Items
from bot.commands.judge import Judge
from bot.commands.keep import Keep
from bot.commands.keepfor import KeepFor
from bot.commands.leave import Leave
from bot.commands.less import Less
from bot.commands.letter import Letter
from bot.commands.like import Like
from bot.commands.lockdown import Lockdown
from bot.commands.log import Log
from bot.commands.me import Me
from bot.commands.mine import Mine
from bot.commands.move import Move
from bot.commands.naming import typed_command
from bot.commands.notquite import NotQuite
from bot.commands.parcel import Parcel
from bot.commands.passon import PassOn
from bot.commands.pause import Pause
from bot.commands.practice import Practice
from bot.commands.preview import Preview
from bot.commands.pulse import Pulse
from bot.commands.queue import Queue
from bot.commands.quiet import Quiet
from bot.commands.reading import pack, parse, read, unpack
from bot.commands.recall import Recall
from bot.commands.received import Received
from bot.commands.reflect import Reflect
from bot.commands.registry import COMMANDS
from bot.commands.reject import Reject
from bot.commands.report import Report
from bot.commands.reported import Reported
from bot.commands.resend import Resend
from bot.commands.resume import Resume
from bot.commands.retention import Retention
from bot.commands.retire import Retire
from bot.commands.rounds import Rounds
from bot.commands.search import Search
from bot.commands.send import Send
from bot.commands.sendback import SendBack
from bot.commands.setup import Setup
from bot.commands.silence import Silence
from bot.commands.skip import Skip
from bot.commands.spec import fields_of
from bot.commands.step import Step
from bot.commands.stillright import StillRight
from bot.commands.suggest import Suggest
from bot.commands.support import Support
from bot.commands.swap import Swap
from bot.commands.takeout import Takeout
from bot.commands.thank import Thank
from bot.commands.ticket import Ticket
from bot.commands.trust import Trust
from bot.commands.typed import Typed
from bot.commands.unskip import Unskip
from bot.commands.why import Why
from bot.commands.write import Write

__all__ = [
    "COMMANDS",
    "Accept",
    "Another",
    "Answer",
    "Appreciate",
    "CallOff",
    "Contact",
    "Contacts",
    "Continue",
    "CountMeIn",
    "Cover",
    "Data",
    "Decline",
    "Discard",
    "Drop",
    "DropContact",
    "Edit",
    "Elsewhere",
    "Enough",
    "Entries",
    "Erase",
    "Export",
    "First",
    "Forget",
    "Help",
    "Hide",
    "Items",
    "Judge",
    "Keep",
    "KeepFor",
    "Leave",
    "Less",
    "Letter",
    "Like",
    "Lockdown",
    "Log",
    "Me",
    "Mine",
    "Move",
    "NotQuite",
    "Parcel",
    "PassOn",
    "Pause",
    "Practice",
    "Preview",
    "Pulse",
    "Queue",
    "Quiet",
    "Recall",
    "Received",
    "Reflect",
    "Reject",
    "Report",
    "Reported",
    "Resend",
    "Resume",
    "Retention",
    "Retire",
    "Rounds",
    "Search",
    "Send",
    "SendBack",
    "Setup",
    "Silence",
    "Skip",
    "Step",
    "StillRight",
    "Suggest",
    "Support",
    "Swap",
    "Takeout",
    "Thank",
    "Ticket",
    "Trust",
    "Typed",
    "Unskip",
    "Why",
    "Write",
    "fields_of",
    "pack",
    "parse",
    "read",
    "typed_command",
    "unpack",
]
