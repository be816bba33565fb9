"""How items look as messages: the day's post, a step of an exercise, an item shown to one person."""

from bot.commands import (
    Another,
    Answer,
    Appreciate,
    Enough,
    Reflect,
    Step,
    Support,
    Why,
    Write,
    pack,
)
from bot.commands.reading import pack_some
from bot.model.command import Command
from bot.model.facts import TypedWords
from bot.model.item import EXERCISES, Item
from bot.model.message import (
    Block,
    Button,
    Buttons,
    Call,
    Message,
    Note,
    Paragraph,
    Plain,
    Spans,
    Title,
    text,
)
from bot.model.place import Circle
from bot.model.practice import Practice
from bot.words import Words

MOST_BUTTONS = 5
"""So many buttons fit into a row."""


def words_of(item: Item, words: str) -> Spans:
    """Words of an item as a line: the bot's own, or somebody's if a team wrote it itself."""
    return text(Plain(text=words) if item.own else words)


class Cards:
    """Lays out items in the words of a locale."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def post(
        self, item: Item, locale: str, *, thanks: bool = False, calls: Circle | None = None
    ) -> Message:
        """The day's post in a channel. With `thanks` somebody can be thanked from it; it may call a circle."""
        buttons = [self._button("button-another", locale, Another())]
        if item.kind in EXERCISES:
            buttons = [self._button("button-start", locale, Step(item=item.id), primary=True)]
        buttons.append(self._button("button-why", locale, Why()))
        if item.kind not in EXERCISES:
            label = self._words.line("button-answer", locale)
            buttons.append(Button(label=label, does=pack_some(Answer.word(), [])))
        if thanks and item.practice is Practice.APPRECIATION:
            buttons[0] = self.thank(locale)  # at most three, so in place of another item
        blocks = self.body(item, locale)
        if calls is not None:
            told = self._words.spans("post-calls", locale, circle=Call(circle=calls))
            blocks = (*blocks, Paragraph(spans=told))
        return Message(blocks=(*blocks, Buttons(buttons=tuple(buttons))))

    def own(self, item: Item, locale: str, turn: int = 0) -> Message:
        """An item shown to one person; `turn` counts how many others they looked at."""
        buttons = [self._button("button-another", locale, Another(turn=turn + 1))]
        if item.kind in EXERCISES:
            start = self._button("button-start", locale, Step(item=item.id), primary=True)
            buttons.insert(0, start)
        return Message(blocks=(*self.body(item, locale), Buttons(buttons=tuple(buttons))))

    def slowed(self, locale: str) -> Message:
        """That a team gets two posts a week now, and how it gets more again."""
        return self._words.say("slowed", locale)

    def thank(self, locale: str) -> Button:
        """A button that opens the form for thanking somebody."""
        label = self._words.line("button-thanks", locale)
        return Button(label=label, does=pack_some(Appreciate.word(), []))

    def step(self, item: Item, n: int, locale: str) -> Message:
        """Step `n` (from 1) of an exercise; after the last one there is nothing to press."""
        step = item.steps[n - 1]
        last = n == len(item.steps)
        progress = self._words.line("step-progress", locale, n=n, of=len(item.steps))
        blocks: list[Block] = [
            Title(text=item.title, sign=item.emoji),
            Paragraph(spans=text(step.text)),
            Note(spans=text(progress)),
        ]
        labels = step.buttons or (self._words.line("button-next", locale),)
        after = Step(item=item.id, n=n + 1)
        buttons = tuple(Button(label=label, does=pack(after)) for label in labels[:5])
        return Message(blocks=(*blocks, *self._row(buttons, last and not step.buttons)))

    def _row(self, buttons: tuple[Button, ...], bare: bool) -> tuple[Block, ...]:
        return () if bare else (Buttons(buttons=buttons),)

    def reflection(
        self, item: Item, locale: str, talk: str, typed: TypedWords, *, by_itself: bool
    ) -> Message:
        """A prompt to reflect, which begins the conversation `talk`; one that comes `by_itself` can be left for today."""
        after = self._button("button-not-today", locale, Enough(talk=talk))
        if not by_itself:
            another = Reflect(practice=item.practice)
            after = self._button("button-another-question", locale, another)
        blocks = (
            Title(text=item.title, sign=item.emoji),
            Paragraph(spans=text(item.body)),
            Note(spans=text(self._words.line(f"typed-{typed}", locale))),
            Buttons(buttons=(self.write(locale, talk, item.id), after)),
        )
        return Message(blocks=blocks, push=self._words.line("care-title", locale))

    def free_page(
        self, locale: str, talk: str, typed: TypedWords, question: Practice | None
    ) -> Message:
        """A page without a question; `question` is the practice of the one that can be had instead."""
        said = self._words.say("free-page", locale)
        note = Note(spans=text(self._words.line(f"typed-{typed}", locale)))
        buttons = [self.write(locale, talk, "")]
        if question is not None:
            instead = Reflect(practice=question)
            buttons.append(self._button("button-a-question", locale, instead))
        return Message(blocks=(*said.blocks, note, Buttons(buttons=tuple(buttons))))

    def write(self, locale: str, talk: str, item: str) -> Button:
        """The button that opens the private form of a conversation."""
        label = self._words.line("button-write", locale)
        return Button(label=label, does=pack_some(Write.word(), [talk, item]), primary=True)

    def with_support(self, message: Message, locale: str) -> Message:
        """A direct message with the button that leads to people one can talk to, unless it has it already."""
        support = self._button("button-support", locale, Support())
        rows = [block for block in message.blocks if isinstance(block, Buttons)]
        if any(one.does == support.does for row in rows for one in row.buttons):
            return message
        *above, last = message.blocks
        if isinstance(last, Buttons) and len(last.buttons) < MOST_BUTTONS:
            row, kept = Buttons(buttons=(*last.buttons, support)), tuple(above)
        else:
            row, kept = Buttons(buttons=(support,)), message.blocks
        return message.model_copy(update={"blocks": (*kept, row)})

    def body(self, item: Item, locale: str) -> tuple[Block, ...]:
        """Title, text and the muted line of an item, without buttons."""
        practice = self._words.line(f"practice-{item.practice}", locale)
        way_out = self._words.line(f"pass-{item.pass_line}", locale)
        return (
            Title(text=item.title, sign=item.emoji),
            Paragraph(spans=words_of(item, item.body)),
            Note(spans=text(f"{practice} · {way_out}")),
        )

    def _button(self, key: str, locale: str, command: Command, *, primary: bool = False) -> Button:
        return Button(label=self._words.line(key, locale), does=pack(command), primary=primary)
