"""What Slack sends, as far as Haven reads it; everything else in it is ignored."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

Id = Annotated[str, Field(max_length=64, pattern="^[!-~]*$")]
"""Slack says that ids may be anything; a line of text is surely none."""


class _Payload(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Ref(_Payload):
    """Anything with an id."""

    id: Id


class User(_Payload):
    """Somebody; `team_id` is where they are at home, `deleted` says that they can not come in any more."""

    id: Id
    team_id: Id | None = None
    deleted: bool = False


class Before(_Payload):
    """A message before it was changed or deleted: whose it was. What it said is not read."""

    ts: Id = ""
    user: Id | None = None
    bot_id: Id | None = None
    subtype: str | None = None
    user_team: Id | None = None
    team: Id | None = None


class Changed(Before):
    """A message as it reads now; `edited` tells people's changes from Slack's own, such as the preview of a link."""

    text: str = ""
    edited: Mapping[str, object] | None = None


class _Interaction(_Payload):
    team: Ref | None = None
    enterprise: Ref | None = None
    user: User
    trigger_id: Annotated[str, Field(max_length=200)] = ""


class SlashCommand(_Payload):
    """What was typed after a slash."""

    team_id: Id = ""
    enterprise_id: Id | None = None
    channel_id: Id
    user_id: Id
    command: str
    text: str = ""
    response_url: str = ""
    trigger_id: Annotated[str, Field(max_length=200)] = ""


class Action(_Payload):
    """A button that was pressed."""

    type: str = ""
    action_id: str = ""
    block_id: str = ""
    value: str = ""


class State(_Payload):
    """What stands in the fields of a view: by block_id, by action_id."""

    values: Mapping[str, Mapping[str, Mapping[str, object]]] = {}


class View(_Payload):
    """A modal or a home tab."""

    id: Id = ""
    type: str = ""
    callback_id: str = ""
    private_metadata: str = ""
    state: State = State()


class Container(_Payload):
    """Where a button stands."""

    is_ephemeral: bool = False


class Pressed(_Interaction):
    """`block_actions`"""

    type: Literal["block_actions"]
    actions: Annotated[tuple[Action, ...], Field(min_length=1)]
    container: Container = Container()
    channel: Ref | None = None
    view: View | None = None
    response_url: str = ""


class Submitted(_Interaction):
    """`view_submission`"""

    type: Literal["view_submission"]
    view: View


class Closed(_Interaction):
    """`view_closed`"""

    type: Literal["view_closed"]
    view: View


class Shortcut(_Interaction):
    """A shortcut: of a message, or of none."""

    type: Literal["message_action", "shortcut"]
    callback_id: str = ""
    channel: Ref | None = None
    message: Before | None = None
    response_url: str = ""


class Renamed(_Payload):
    """A channel with its new name."""

    id: Id
    name: str = ""


class Tokens(_Payload):
    """Whose tokens were revoked."""

    bot: tuple[Id, ...] = ()


class Event(_Payload):
    """The inner part of an event."""

    type: str
    subtype: str | None = None
    user: Id | User | None = None
    channel: Id | Renamed | None = None
    channel_type: str = ""
    text: str = ""
    bot_id: Id | None = None
    hidden: bool = False
    ts: Id = ""
    thread_ts: Id = ""
    files: tuple[object, ...] = ()
    message: Changed | None = None
    previous_message: Before | None = None
    tab: str = ""
    tokens: Tokens = Tokens()
    user_team: Id | None = None
    team: Id | None = None


class Authorization(_Payload):
    """In whose name an event is told."""

    enterprise_id: Id | None = None
    team_id: Id | None = None
    is_enterprise_install: bool = False


class Envelope(_Payload):
    """`event_callback`: an event and where it happened."""

    type: Literal["event_callback"]
    event_id: Id = ""
    team_id: Id | None = None
    enterprise_id: Id | None = None
    event: Event
    authorizations: tuple[Authorization, ...] = ()


Interaction = Annotated[Pressed | Submitted | Shortcut, Field(discriminator="type")]
INTERACTION: TypeAdapter[Pressed | Submitted | Shortcut] = TypeAdapter(Interaction)
_KNOWN = TypeAdapter[Pressed | Submitted | Shortcut | Closed](
    Annotated[Pressed | Submitted | Shortcut | Closed, Field(discriminator="type")]
)


def known(body: Mapping[str, object]) -> dict[str, Any] | None:
    """A payload without what nobody here reads; None if it makes no sense. Bolt breaks over some of that."""
    try:
        if "command" in body:
            told: BaseModel = SlashCommand.model_validate(body)
        elif body.get("type") == "event_callback":
            told = Envelope.model_validate(body)
        else:
            told = _KNOWN.validate_python(body)
    except ValidationError:
        return None
    return told.model_dump(exclude_none=True)
