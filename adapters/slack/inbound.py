"""What Slack sends -> what was asked for. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from adapters.slack import payloads as sent
from adapters.slack.forms import Metadata, filled
from adapters.slack.news import FAREWELLS
from adapters.slack.reading import typed
from adapters.slack.tags import delivery_of
from adapters.slack.wire import workspace_of
from bot.commands import COMMANDS, read, unpack
from bot.model.command import Command, Draft
from bot.model.place import Channel, DeliveryId, Direct, Person

T = TypeVar("T", bound=BaseModel)
OPEN_FORM = "open-form"
"""The action_id of a button that opens a form again; its value is a `Metadata`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who did something, and where. `key` is the same when Slack tells of it again; `stranger`: from another workspace."""

    person: Person
    at: Channel | Direct
    key: str | None
    stranger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A slash command."""

    origin: Origin
    command: Command | Draft
    url: str
    trigger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A button, or a shortcut; `command` is None for one of another version.

    `url` answers it unless it stands in a view, which then is `view` (`home` on the home tab). `private`: it stands on an
    answer that only one person sees.
    """

    origin: Origin
    command: Command | Draft | None
    on: DeliveryId | None = None
    url: str = ""
    trigger: str = ""
    private: bool = False
    view: str = ""
    home: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A form that was submitted; `fields` are those that it shows."""

    origin: Origin
    command: Command | Draft
    on: DeliveryId | None
    view: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Words in the conversation with Haven, which is the channel `direct`; under another message `thread` is its id."""

    origin: Origin
    command: Command
    direct: str
    thread: str = ""


Asked = Typed | Pressed | Filled | Written


def slash(body: Mapping[str, object], names: Mapping[str, str]) -> Typed | None:
    """A slash command; `names` says what each is called in Slack. None if the payload is none."""
    given = _read(sent.SlashCommand, body)
    if given is None:
        return None
    workspace = workspace_of(given.enterprise_id, given.team_id)
    person = Person(workspace=workspace, ref=given.user_id)
    called = given.command.removeprefix("/").lower()
    root = next((root for root, name in names.items() if name == called), called)
    return Typed(
        origin=Origin(
            person=person, at=_place(person, given.channel_id), key=given.trigger_id or None
        ),
        command=typed(root, given.text),
        url=given.response_url,
        trigger=given.trigger_id,
    )


def interaction(body: Mapping[str, object]) -> Pressed | Filled | None:
    """A button, a shortcut or a submitted form; None for anything else."""
    try:
        given = sent.INTERACTION.validate_python(body)
    except ValidationError:
        return None
    team = given.team.id if given.team else given.user.team_id
    enterprise = given.enterprise.id if given.enterprise else None
    person = Person(workspace=workspace_of(enterprise, team), ref=given.user.id)
    stranger = given.user.team_id not in (None, team, enterprise)
    match given:
        case sent.Submitted():
            return _submitted(given, person, stranger=stranger)
        case sent.Pressed():
            return _pressed(given, person, stranger=stranger)
        case sent.Shortcut():
            return Pressed(
                origin=_origin(given, person, given.channel, stranger=stranger),
                command=_on_message(COMMANDS.get(given.callback_id), given),
                url=given.response_url,
                trigger=given.trigger_id,
            )


def event(body: Mapping[str, object]) -> tuple[str, str, sent.Event] | None:
    """The workspace, the id and the inner part of any event."""
    envelope = _read(sent.Envelope, body)
    return (_workspace(envelope), envelope.event_id, envelope.event) if envelope else None


def _submitted(given: sent.Submitted, person: Person, *, stranger: bool) -> Filled | None:
    metadata = Metadata.read(given.view.private_metadata or "{}")
    if metadata is None or not metadata.word:
        return None
    values = filled(given.view.state.values)
    origin = Origin(
        person=person,
        at=metadata.place(person),
        key=given.trigger_id or None,
        stranger=stranger,
    )
    return Filled(
        origin=origin,
        command=read(metadata.word, {**metadata.hidden, **values}),
        on=DeliveryId(metadata.on) if metadata.on else None,
        view=given.view.id,
        fields=tuple(values),
    )


def _pressed(given: sent.Pressed, person: Person, *, stranger: bool) -> Pressed:
    action = given.actions[0]
    origin = _origin(given, person, given.channel, stranger=stranger)
    on = delivery_of(action.block_id)
    if given.view is not None:  # its channel is not in the payload
        metadata = Metadata.read(given.view.private_metadata or "{}") or Metadata()
        origin = Origin(person=person, at=metadata.place(person), key=origin.key, stranger=stranger)
        on = DeliveryId(metadata.on) if metadata.on else None
    command: Command | Draft | None = unpack(action.value)
    if action.action_id.startswith(OPEN_FORM):
        metadata = Metadata.read(action.value) or Metadata()
        command = _again(metadata)
        on = DeliveryId(metadata.on) if metadata.on else None
    return Pressed(
        origin=origin,
        command=command,
        on=on,
        url=given.response_url,
        trigger=given.trigger_id,
        private=given.container.is_ephemeral,
        view=given.view.id if given.view else "",
        home=given.view is not None and given.view.type == "home",
    )


def _origin(
    given: sent.Pressed | sent.Shortcut, person: Person, channel: sent.Ref | None, *, stranger: bool
) -> Origin:
    at = _place(person, channel.id) if channel else Direct(person=person)
    return Origin(person=person, at=at, key=given.trigger_id or None, stranger=stranger)


def _again(metadata: Metadata) -> Draft | None:
    """A form with what was in it."""
    known = metadata.word in COMMANDS
    return Draft(word=metadata.word, values=metadata.hidden) if known else None


def on_message(kind: type[Command], author: str | None) -> Draft:
    """The command as it is asked for on somebody's message: a form in which the author is picked already."""
    field = kind.on_message
    values = {field: author} if field is not None and author is not None else {}
    return Draft(word=kind.word(), values=values)


def _on_message(kind: type[Command] | None, given: sent.Shortcut) -> Draft | None:
    if kind is None or kind.on_message is None:
        return None  # of another version
    message = given.message
    # What a bot wrote was nobody's kindness.
    author = message.user if message is not None and not message.bot_id else None
    return on_message(kind, author)


def _place(person: Person, channel: str) -> Channel | Direct:
    if channel.startswith("D"):
        return Direct(person=person)
    return Channel(workspace=person.workspace, ref=channel)


def _workspace(envelope: sent.Envelope) -> str:
    everywhere = any(one.is_enterprise_install for one in envelope.authorizations)
    if everywhere and envelope.event.type in FAREWELLS:
        return workspace_of(envelope.enterprise_id, None)
    return workspace_of(envelope.enterprise_id, envelope.team_id)


def _read(kind: type[T], body: Mapping[str, object]) -> T | None:
    try:
        return kind.model_validate(body)
    except ValidationError:
        return None
