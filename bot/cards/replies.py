"""How the answers to private reflections look as messages."""

from collections.abc import Iterator

from bot.library import Replies
from bot.model.item import Item
from bot.model.message import Block, Buttons, Message, Note, Paragraph, text
from bot.rules.replies import Choice, Reading
from bot.words import Words


class ReplyCards:
    """Lays out authored lines in the words of a locale."""

    def __init__(self, words: Words, replies: Replies) -> None:
        self._words = words
        self._replies = replies

    def answer(
        self,
        choice: Choice,
        reading: Reading,
        locale: str,
        *,
        item: Item | None = None,
        buttons: Buttons | None = None,
    ) -> Message:
        """What is said to a reply. Where the `item` that was asked has a question for such a reply, that one is asked.

        ValueError where the choice says nothing, as after `delete`.
        """
        blocks = [*self._blocks(choice, reading, locale, item)]
        if buttons is not None:
            blocks.append(buttons)
        return Message(blocks=tuple(blocks), push=self._words.line("care-title", locale))

    def _blocks(
        self, choice: Choice, reading: Reading, locale: str, item: Item | None
    ) -> Iterator[Block]:
        opening = [key for key in (choice.acknowledge, choice.reflect) if key is not None]
        if opening:
            said = " ".join(self._replies.line(key, locale) for key in opening)
            yield Paragraph(spans=text(said))
        if choice.question is not None:
            own = _question_of(item, reading)
            yield Paragraph(spans=text(own or self._replies.line(choice.question, locale)))
        if choice.close is not None:
            yield Paragraph(spans=text(self._replies.line(choice.close, locale)))
        if not reading.supported:
            yield Note(spans=self._words.spans("reply-language", locale))


def _question_of(item: Item | None, reading: Reading) -> str | None:
    """The question that an item keeps for such a reply, if it keeps one."""
    followups = item.followups if item is not None else ()
    return next((one.question for one in followups if one.when == reading.when), None)
