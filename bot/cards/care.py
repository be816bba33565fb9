"""How the cards of the duty of care look as messages."""

from collections.abc import Iterator, Mapping
from datetime import date

from babel import Locale, UnknownLocaleError

from bot.commands import pack
from bot.model.command import Command
from bot.model.message import (
    Block,
    Bullets,
    Button,
    Buttons,
    Message,
    Note,
    Paragraph,
    Plain,
    Spans,
    Title,
    text,
)
from bot.model.message import Words as OwnWords
from bot.model.support import Helpline, TeamContact
from bot.rules.care.card import CareButton, CareCard, Occasion
from bot.rules.languages import SOURCE, language_of
from bot.words import Words

FIND = "https://findahelpline.com"
"""The one address that helps in every country."""
_BETWEEN = " · "

Does = Mapping[CareButton, Command]
"""What each button asks; one that is not named is left out."""


class CareCards:
    """Lays out cards in the words of a locale. Nothing in them tells a lock screen what they are about."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def support(self, card: CareCard, locale: str, does: Does, *, typed: bool = False) -> Message:
        """The card; `typed` says that what somebody wrote stays on the platform."""
        title = self._words.line("care-title", locale)
        blocks: list[Block] = [Title(text=title)]
        for key in card.opening:
            blocks += self._words.say(key, locale).blocks
        groups = [[*self._numbers(card, locale)], [*self._contacts(card, locale)]]
        for group in reversed(groups) if card.contacts_first else groups:
            blocks += group
        blocks.append(
            Paragraph(spans=self._words.spans("care-elsewhere", locale, url=OwnWords(text=FIND)))
        )
        blocks += self._closing(card, locale, typed=typed)
        blocks += self._buttons(card, locale, does)
        return Message(blocks=tuple(blocks), push=title)

    def first(self, locale: str) -> Message:
        """What a first conversation with such a line is like."""
        said = self._words.say("care-first", locale)
        return Message(blocks=said.blocks, push=self._words.line("care-title", locale))

    def _numbers(self, card: CareCard, locale: str) -> Iterator[Block]:
        yield self._emergency(card, locale)
        if card.lines:
            yield Paragraph(spans=self._words.spans("care-listener", locale))
            yield Bullets(points=tuple(self._line(one, locale) for one in card.lines))

    def _emergency(self, card: CareCard, locale: str) -> Block:
        keys = ("care-emergency-local", "care-emergency", "care-emergency-two")
        numbers = dict(zip(("first", "second"), map(_strong, card.emergency), strict=False))
        return Paragraph(spans=self._words.spans(keys[len(numbers)], locale, **numbers))

    def _line(self, line: Helpline, locale: str) -> Spans:
        parts = []
        if line.dial:
            parts.append(self._words.line("care-call", locale, number=line.dial))
        if line.sms:
            parts.append(self._words.line("care-text", locale, number=line.sms))
        if line.chat_url:
            parts.append(self._words.line("care-chat", locale, url=str(line.chat_url)))
        parts += [line.hours, line.cost]
        if language_of(locale) not in line.languages:
            names = ", ".join(_named(one, locale) for one in line.languages)
            parts.append(self._words.line("care-languages", locale, languages=names))
        return text(_strong(line.name), ": " + _BETWEEN.join(part for part in parts if part))

    def _contacts(self, card: CareCard, locale: str) -> Iterator[Block]:
        if card.contacts:
            yield Paragraph(spans=self._words.spans("care-contacts", locale))
            points = (self.contact(one, locale, card.day) for one in card.contacts)
            yield Bullets(points=tuple(points))

    def contact(self, contact: TeamContact, locale: str, today: date) -> Spans:
        """One contact. What an admin wrote is theirs, and never read as markup."""
        parts = [
            contact.how,
            contact.hours,
            ", ".join(contact.languages),
            contact.confidential_note,
        ]
        written = Plain(text=f"{contact.label}: " + _BETWEEN.join(one for one in parts if one))
        notes = []
        if contact.independent_of_management:
            notes.append(self._words.line("care-independent", locale))
        if contact.may_be_old(today):
            notes.append(self._words.line("care-outdated", locale))
        return text(written, *(_BETWEEN + one for one in notes))

    def _closing(self, card: CareCard, locale: str, *, typed: bool) -> Iterator[Block]:
        for key in card.closing:
            yield Paragraph(spans=self._words.spans(key, locale))
        if typed and card.occasion is not Occasion.SUPPORT:
            yield Paragraph(spans=self._words.spans("care-typed", locale))
        yield Note(spans=self._country(card, locale))

    def _country(self, card: CareCard, locale: str) -> Spans:
        if card.where.country is None:
            return self._words.spans("care-country-unknown", locale)
        name = OwnWords(text=_territory(card.where.country, locale))
        if not card.lines and not card.emergency:
            return self._words.spans("care-country-bare", locale, country=name)
        key = "care-country-guessed" if card.where.guessed else "care-country"
        return self._words.spans(key, locale, country=name)

    def _buttons(self, card: CareCard, locale: str, does: Does) -> Iterator[Block]:
        row = tuple(
            Button(label=self._words.line(f"button-care-{one}", locale), does=pack(does[one]))
            for one in card.buttons
            if one in does
        )
        if row:
            yield Buttons(buttons=row)


def _strong(words: str) -> OwnWords:
    return OwnWords(text=words, strong=True)


def _names(locale: str) -> Locale:
    """The names of countries and languages in that language, or in English."""
    try:
        return Locale.parse(language_of(locale))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(SOURCE)


def _named(language: str, locale: str) -> str:
    return str(_names(locale).languages.get(language, language))


def _territory(country: str, locale: str) -> str:
    return str(_names(locale).territories.get(country, country))
