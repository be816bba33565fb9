"""What Slack sends -> what was asked for. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from adapters.slack import payloads as sent
from adapters.slack.forms import Metadata, filled
from adapters.slack.reading import typed, written
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
    """Words in the conversation with Haven, which is the channel `direct`."""

    origin: Origin
    command: Command | Draft
    direct: str


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
                command=_untouched(read(given.callback_id, {})),
                url=given.response_url,
                trigger=given.trigger_id,
            )


def message(body: Mapping[str, object]) -> Written | None:
    """New words of a person in the conversation with Haven; None for edits, deletions, bots and everything else."""
    envelope = _read(sent.Envelope, body)
    event = envelope.event if envelope else None
    if envelope is None or event is None or (event.type, event.channel_type) != ("message", "im"):
        return None
    is_new = event.subtype in (None, "thread_broadcast", "file_share") and not event.hidden
    if not is_new or event.bot_id or not isinstance(event.user, str) or not event.text.strip():
        return None
    person = Person(workspace=_workspace(envelope), ref=event.user)
    home = event.user_team or event.team
    stranger = home not in (None, envelope.team_id, envelope.enterprise_id)
    origin = Origin(
        person=person, at=Direct(person=person), key=envelope.event_id or None, stranger=stranger
    )
    return Written(origin=origin, command=written(event.text), direct=str(event.channel))


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


def _pressed(given: sent.Pressed, person: Person, *, stranger: bool) -> Pressed | None:
    if not given.actions:
        return None
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


def _untouched(command: Command | Draft) -> Command | Draft:
    """Without complaints about fields that nobody has seen yet."""
    return replace(command, problems={}) if isinstance(command, Draft) else command


def _place(person: Person, channel: str) -> Channel | Direct:
    if channel.startswith("D"):
        return Direct(person=person)
    return Channel(workspace=person.workspace, ref=channel)


def _workspace(envelope: sent.Envelope) -> str:
    return workspace_of(envelope.enterprise_id, envelope.team_id)


def _read(kind: type[T], body: Mapping[str, object]) -> T | None:
    try:
        return kind.model_validate(body)
    except ValidationError:
        return None
