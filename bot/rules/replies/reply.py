"""Reads a reply: a command word, else its shape and its topic."""

from bot.rules.care import Assessment, Source
from bot.rules.care.normalise import sentences
from bot.rules.replies.command_words import command_word
from bot.rules.replies.languages import in_english
from bot.rules.replies.reading import CommandWord, Reading, Shape
from bot.rules.replies.topics import topic_of
from bot.rules.replies.valence import valence

SHORT = 3
"""A reply of so many words or fewer is short."""


def read_reply(text: str, locale: str) -> Reading:
    """The reading of any text; `locale` is the person's, like `en-GB`. Signs of crisis are looked for elsewhere, first."""
    if (command := command_word(text)) is not None:
        return Reading(command=command, shape=Shape.SHORT)
    spelt = sentences(text)
    topic, mood = topic_of(spelt), valence(spelt)
    hits = int(mood.light + mood.heavy) + (topic is not None)
    if not in_english(text, locale, hits):
        return Reading(supported=False)
    shape = Shape.SHORT if len(text.split()) <= SHORT else mood.shape
    return Reading(shape=shape, topic=topic)


def overrules(reading: Reading, care: Assessment) -> bool:
    """Whether a reply is a known command word and nothing else, so that what was seen in it is no sign.

    A cry for help may be one all the same, if a pattern saw it and not the weights alone.
    """
    if reading.command is None:
        return False
    return care.source is Source.WEIGHTS or reading.command is not CommandWord.HELP
