"""The ways in which Slack shows an answer: beside a command, on a pressed button, in a modal, in a direct message."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from adapters.slack import views
from adapters.slack.forms import Labels, Metadata, marked, modal, under_fields
from adapters.slack.inbound import Asked, Filled, Pressed, Typed, Written
from adapters.slack.outside import Outside
from adapters.slack.render import Drawn
from adapters.slack.trouble import Refused
from adapters.slack.wire import Json, Object
from bot.model.form import Form
from bot.model.place import Direct

_TOO_LATE = frozenset({"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The adapter's own words that an answer may need."""

    labels: Labels
    again: Drawn
    busy: Drawn
    close: str


@dataclass(slots=True, kw_only=True)
class Turn:
    """One thing that was asked. `late`: Slack was told to wait, so the answer goes another way."""

    asked: Asked
    out: Outside
    phrases: Phrases
    late: bool = False
    metadata: Metadata = field(init=False)

    def __post_init__(self) -> None:
        on = self.asked.on if isinstance(self.asked, Pressed | Filled) else None
        self.metadata = Metadata.at(self.asked.origin.at, on)

    @property
    def workspace(self) -> str:
        """Whose token is used."""
        return self.asked.origin.person.workspace

    def form(self, form: Form, errors: Mapping[str, str]) -> Object:
        """The form as a modal."""
        return modal(marked(form, errors), self.metadata, self.phrases.labels)

    async def opens(self, view: Object, trigger: str) -> bool:
        """Open a modal; False if it is too late for that."""
        try:
            await self.out.call("views.open", self.workspace, trigger_id=trigger, view=view)
        except Refused as error:
            if error.code not in _TOO_LATE:
                raise
            return False
        return True

    def instead(self, form: Form, errors: Mapping[str, str]) -> Drawn:
        """What is shown when a form could not be opened: why, what does not fit, and a button that opens it."""
        values = {one.name: one.value for one in form.fields if one.value} | dict(form.hidden)
        told = self.metadata.model_copy(update={"word": form.word, "hidden": values})
        why = views.with_errors(self.phrases.again, marked(form, errors))
        return views.with_button(why, form.title, told)


class Surface(Protocol):
    """Where one answer goes. What is returned is Slack's acknowledgement; None is an empty one."""

    async def say(self, drawn: Drawn, *, instead: bool) -> Json:
        """Show a message to the asker alone; `instead` of the private message whose button was pressed."""
        ...

    async def ask(self, form: Form, errors: Mapping[str, str]) -> Json:
        """Show a form."""
        ...

    def busy(self) -> Json:
        """What is shown while it takes longer."""
        ...


@dataclass(slots=True, kw_only=True)
class Command:
    """Beside a slash command."""

    turn: Turn
    typed: Typed

    async def say(self, drawn: Drawn, *, instead: bool) -> Json:
        """In the acknowledgement, or through the response_url."""
        if not self.turn.late:
            return _private(drawn)
        await self.turn.out.respond(self.typed.url, _private(drawn))
        return None

    async def ask(self, form: Form, errors: Mapping[str, str]) -> Json:
        """A modal, as long as the trigger lives."""
        if await self.turn.opens(self.turn.form(form, errors), self.typed.trigger):
            return None
        return await self.say(self.turn.instead(form, errors), instead=False)

    def busy(self) -> Json:
        """Nothing: the command itself stays where it was typed."""
        return None


@dataclass(slots=True, kw_only=True)
class Button:
    """A button of a message."""

    turn: Turn
    pressed: Pressed

    async def say(self, drawn: Drawn, *, instead: bool) -> Json:
        """Through the response_url; what others see too is never replaced."""
        alone = self.pressed.private or isinstance(self.pressed.origin.at, Direct)
        replaces = instead and alone
        body = _private(drawn) | {"replace_original": replaces}
        if replaces and not self.pressed.private:
            del body["response_type"]  # it stays the message that it is
        await self.turn.out.respond(self.pressed.url, body)
        return None

    async def ask(self, form: Form, errors: Mapping[str, str]) -> Json:
        """A modal."""
        if not await self.turn.opens(self.turn.form(form, errors), self.pressed.trigger):
            await self.say(self.turn.instead(form, errors), instead=False)
        return None

    def busy(self) -> Json:
        """Nothing: Slack draws the button as pressed."""
        return None


@dataclass(slots=True, kw_only=True)
class InView:
    """A button of a modal or of the home tab."""

    turn: Turn
    pressed: Pressed

    async def say(self, drawn: Drawn, *, instead: bool) -> Json:
        """In the modal in place of what it showed; from the home tab in a modal of its own."""
        await self._show(views.answer(drawn, self.turn.metadata, self.turn.phrases.close))
        return None

    async def ask(self, form: Form, errors: Mapping[str, str]) -> Json:
        """In the same place."""
        await self._show(self.turn.form(form, errors))
        return None

    def busy(self) -> Json:
        """Nothing."""
        return None

    async def _show(self, view: Object) -> None:
        if self.pressed.home:
            # Too late, there is no other place for an answer on the home tab; the person presses again.
            await self.turn.opens(view, self.pressed.trigger)
            return
        await self.turn.out.call(
            "views.update", self.turn.workspace, view_id=self.pressed.view, view=view
        )


@dataclass(slots=True, kw_only=True)
class Submission:
    """A form that was submitted."""

    turn: Turn
    filled: Filled

    async def say(self, drawn: Drawn, *, instead: bool) -> Json:
        """In place of the form."""
        return await self._show(views.answer(drawn, self.turn.metadata, self.turn.phrases.close))

    async def ask(self, form: Form, errors: Mapping[str, str]) -> Json:
        """Errors under the fields that have them."""
        if not self.turn.late and self.filled.fields and errors:
            told = under_fields(errors, self.filled.fields)
            return {"response_action": "errors", "errors": told}
        return await self._show(self.turn.form(form, errors))

    def busy(self) -> Json:
        """That it takes a moment."""
        phrases = self.turn.phrases
        view = views.answer(phrases.busy, self.turn.metadata, phrases.close)
        return {"response_action": "update", "view": view}

    async def _show(self, view: Object) -> Json:
        if not self.turn.late:
            return {"response_action": "update", "view": view}
        await self.turn.out.call(
            "views.update", self.turn.workspace, view_id=self.filled.view, view=view
        )
        return None


@dataclass(slots=True, kw_only=True)
class Conversation:
    """The conversation with Haven, where nobody has pressed anything."""

    turn: Turn
    written: Written

    async def say(self, drawn: Drawn, *, instead: bool) -> Json:
        """For their eyes only, so that it does not stay in the workspace's exports."""
        thread: Object = {"thread_ts": self.written.thread} if self.written.thread else {}
        await self.turn.out.call(
            "chat.postEphemeral",
            self.turn.workspace,
            channel=self.written.direct,
            user=self.turn.asked.origin.person.ref,
            text=drawn.text,
            blocks=drawn.blocks,
            **thread,
        )
        return None

    async def ask(self, form: Form, errors: Mapping[str, str]) -> Json:
        """A button that opens the form: words alone can not open one."""
        return await self.say(self.turn.instead(form, errors), instead=False)

    def busy(self) -> Json:
        """Nothing."""
        return None


def surface_of(turn: Turn) -> Surface:
    """Where the answer to what was asked goes."""
    match turn.asked:
        case Typed() as typed:
            return Command(turn=turn, typed=typed)
        case Pressed(view="") as pressed:
            return Button(turn=turn, pressed=pressed)
        case Pressed() as pressed:
            return InView(turn=turn, pressed=pressed)
        case Filled() as filled:
            return Submission(turn=turn, filled=filled)
        case Written() as written:
            return Conversation(turn=turn, written=written)


def _private(drawn: Drawn) -> Object:
    return {"response_type": "ephemeral", "text": drawn.text, "blocks": drawn.blocks}
