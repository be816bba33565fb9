"""Tells Discord the names, helps and labels of commands in the languages that Haven has."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import discord
from discord import app_commands
from discord.app_commands import locale_str

from adapters.discord.naming import Names, names_of
from adapters.discord.text import label
from bot.model.form import CommandSpec, Field

MOST_IN_DESCRIPTION = 100
MOST_IN_MENU = 32


class Part(StrEnum):
    """What of a command some words are."""

    ROOT = "root"
    SUB = "sub"
    HELP = "help"
    SHORTCUT = "shortcut"
    OPTION = "option"  # the name of one
    TOLD = "told"  # what it is for
    CHOICE = "choice"


def words_for(spec: CommandSpec, part: Part, text: str, **more: object) -> locale_str:
    """English words that the translator knows again."""
    return locale_str(text, word=spec.word, part=part, **more)


def short(text: str) -> str:
    """A description, as long as Discord takes it."""
    return label(text, MOST_IN_DESCRIPTION)


def description(field: Field) -> str:
    """What an option is for."""
    return short(f"{field.label}. {field.hint}" if field.hint else field.label)


@dataclass(frozen=True, slots=True)
class _Language:
    specs: dict[str, CommandSpec]
    names: Names


class Words(app_commands.Translator):
    """Where Haven has no words in a language, Discord shows the English ones."""

    def __init__(self, specs: Callable[[str], list[CommandSpec]]) -> None:
        self._specs = specs
        self._known: dict[str, _Language] = {}

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The words in that locale; None where they are the same."""
        if "word" not in string.extras:
            return None
        told = _translated(self._language(locale.value), string)
        return told if told and told != string.message else None

    def _language(self, locale: str) -> _Language:
        if locale not in self._known:
            specs = self._specs(locale)
            by_word = {one.word: one for one in specs}
            self._known[locale] = _Language(by_word, names_of(specs))
        return self._known[locale]


def _translated(language: _Language, string: locale_str) -> str | None:
    extras = string.extras
    word, part = str(extras["word"]), Part(str(extras["part"]))
    spec, names = language.specs[word], language.names
    match part:
        case Part.ROOT:
            return names.roots.get(spec.slash.split()[0])
        case Part.SUB:
            return names.subs.get(word)
        case Part.HELP:
            return short(spec.help)
        case Part.SHORTCUT:
            return label(spec.shortcut, MOST_IN_MENU)
        case Part.OPTION:
            name = names.options.get((word, str(extras["field"])))
            return f"{name}{extras['suffix']}" if name else None
        case Part.TOLD:
            return description(_field(spec, string))
        case Part.CHOICE:
            choices = _field(spec, string).choices
            return short(next(one.label for one in choices if one.value == extras["choice"]))


def _field(spec: CommandSpec, string: locale_str) -> Field:
    return next(one for one in spec.fields if one.name == string.extras["field"])
