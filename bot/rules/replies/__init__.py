"""What is answered to a private reflection: a reply is read, and authored lines are chosen by their keys."""

from bot.rules.replies.answer import Choice, Walk, answer, close, misread
from bot.rules.replies.command_words import command_word
from bot.rules.replies.families import FAMILIES, key_of
from bot.rules.replies.reading import CommandWord, Reading, Shape, Topic
from bot.rules.replies.reply import overrules, read_reply
from bot.rules.replies.walk import walk

__all__ = [
    "FAMILIES",
    "Choice",
    "CommandWord",
    "Reading",
    "Shape",
    "Topic",
    "Walk",
    "answer",
    "close",
    "command_word",
    "key_of",
    "misread",
    "overrules",
    "read_reply",
    "walk",
]
