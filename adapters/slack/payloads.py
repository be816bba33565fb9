"""What Slack sends, as far as Haven reads it; everything else in it is ignored."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter


class _Payload(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Ref(_Payload):
    """Anything with an id."""

    id: str


class User(_Payload):
    """Somebody; `team_id` is where they are at home, `deleted` says that they can not come in any more."""

    id: str
    team_id: str | None = None
    deleted: bool = False


class Before(_Payload):
    """A message before it was changed or deleted: whose it was. What it said is not read."""

    ts: str = ""
    user: str | None = None
    bot_id: str | None = None
    subtype: str | None = None
    user_team: str | None = None
    team: str | None = None


class Changed(Before):
    """A message as it reads now; `edited` tells people's changes from Slack's own, such as the preview of a link."""

    text: str = ""
    edited: Mapping[str, object] | None = None


class _Interaction(_Payload):
    team: Ref | None = None
    enterprise: Ref | None = None
    user: User
    trigger_id: str = ""


class SlashCommand(_Payload):
    """What was typed after a slash."""

    team_id: str = ""
    enterprise_id: str | None = None
    channel_id: str
    user_id: str
    command: str
    text: str = ""
    response_url: str = ""
    trigger_id: str = ""


class Action(_Payload):
    """A button that was pressed."""

    action_id: str = ""
    block_id: str = ""
    value: str = ""


class State(_Payload):
    """What stands in the fields of a view: by block_id, by action_id."""

    values: Mapping[str, Mapping[str, Mapping[str, object]]] = {}


class View(_Payload):
    """A modal or a home tab."""

    id: str = ""
    type: str = ""
    private_metadata: str = ""
    state: State = State()


class Container(_Payload):
    """Where a button stands."""

    is_ephemeral: bool = False


class Pressed(_Interaction):
    """`block_actions`"""

    type: Literal["block_actions"]
    actions: tuple[Action, ...]
    container: Container = Container()
    channel: Ref | None = None
    view: View | None = None
    response_url: str = ""


class Submitted(_Interaction):
    """`view_submission`"""

    type: Literal["view_submission"]
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

    id: str
    name: str = ""


class Tokens(_Payload):
    """Whose tokens were revoked."""

    bot: tuple[str, ...] = ()


class Event(_Payload):
    """The inner part of an event."""

    type: str
    subtype: str | None = None
    user: str | User | None = None
    channel: str | Renamed | None = None
    channel_type: str = ""
    text: str = ""
    bot_id: str | None = None
    hidden: bool = False
    ts: str = ""
    thread_ts: str = ""
    files: tuple[object, ...] = ()
    message: Changed | None = None
    previous_message: Before | None = None
    tab: str = ""
    tokens: Tokens = Tokens()
    user_team: str | None = None
    team: str | None = None


class Authorization(_Payload):
    """In whose name an event is told."""

    is_enterprise_install: bool = False


class Envelope(_Payload):
    """`event_callback`: an event and where it happened."""

    type: Literal["event_callback"]
    event_id: str = ""
    team_id: str | None = None
    enterprise_id: str | None = None
    event: Event
    authorizations: tuple[Authorization, ...] = ()


Interaction = Annotated[Pressed | Submitted | Shortcut, Field(discriminator="type")]
INTERACTION: TypeAdapter[Pressed | Submitted | Shortcut] = TypeAdapter(Interaction)
