"""Forms under way: what is still to be asked, and what a person sees between two forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from adapters.discord.forms import Modal, filled_in, modal, pages
from adapters.discord.marks import FORM, FormId
from adapters.discord.memory import Memory
from bot.model.form import Form
from bot.model.message import (
    Bullets,
    Button,
    Buttons,
    Message,
    Plain,
    Words,
    plain,
)
from bot.ports import Bot


@dataclass(frozen=True, slots=True, kw_only=True)
class Pending:
    """A form, what was entered so far, the post whose button opened it, and which of its pages are to be shown yet."""

    form: Form
    values: Mapping[str, str] = field(default_factory=dict)
    on: str = ""
    todo: tuple[int, ...] = (0,)

    @property
    def errors(self) -> dict[str, str]:
        """A sentence for each label whose field needs another value."""
        return {one.label: one.error for one in self.form.fields if one.error}


def begin(form: Form, errors: Mapping[str, str], on: str) -> Pending:
    """A form with all pages to be shown, or only those on which something is wrong."""
    form = filled_in(form, {}, errors)
    values = {**form.hidden, **{one.name: one.value for one in form.fields}}
    shown = pages(form)
    wrong = [n for n, page in enumerate(shown) if any(one.error for one in page)]
    return Pending(form=form, values=values, on=on, todo=tuple(wrong or range(len(shown))))


def go_on(pending: Pending, entered: Mapping[str, str]) -> Pending:
    """The form after one of its pages was sent; nothing is left to do after the last one."""
    values = {**pending.values, **entered}
    form = filled_in(pending.form, entered, dict.fromkeys(entered, ""))
    return replace(pending, form=form, values=values, todo=pending.todo[1:])


class Questions:
    """Keeps forms that do not fit into their own ids."""

    def __init__(self, bot: Bot, kept: Memory[Pending]) -> None:
        self._bot = bot
        self._kept = kept

    def found(self, token: str) -> Pending | None:
        """The form behind a token; None if that is too long ago, or before a restart."""
        return self._kept.get(token)

    def drawn(self, pending: Pending) -> Modal:
        """The next page. A short form needs no memory, so it can be sent after a restart."""
        simple = len(pages(pending.form)) == 1 and not pending.form.hidden
        token = "" if simple else self._kept.keep(pending)
        id = FormId(word=pending.form.word, on=pending.on, token=token)
        return modal(pending.form, pending.todo[0], id)

    def _why(self, pending: Pending, locale: str, key: str) -> Message:
        if pending.errors:
            return self._bot.say("discord-wrong", locale)
        if key != "discord-next":
            return self._bot.say("discord-open-why", locale)
        page, all_pages = pending.todo[0] + 1, len(pages(pending.form))
        return self._bot.say("discord-next-why", locale, page=str(page), pages=str(all_pages))

    def asked(self, pending: Pending, locale: str, key: str) -> Message:
        """A private message with what is wrong, and a button that opens the next page. `key` is the button's label."""
        errors = pending.errors
        said = self._why(pending, locale, key)
        points = tuple(
            (Words(text=label, strong=True), Words(text=": "), Plain(text=sentence))
            for label, sentence in errors.items()
        )
        label = plain(self._bot.say(key, locale))
        button = Button(label=label, does=FORM + self._kept.keep(pending), primary=True)
        listed = (Bullets(points=points),) if points else ()
        return Message(blocks=(*said.blocks, *listed, Buttons(buttons=(button,))))
