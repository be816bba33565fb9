"""All that the local Slack knows: one app, some workspaces, tokens, and what was promised for how long."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.servers.slack.clock import SlackClock
from tests.servers.slack.things import (
    Conversation,
    Ephemeral,
    Kind,
    Message,
    SharedFile,
    Token,
    User,
    View,
)
from tests.servers.slack.wire import Json, SlackError, a_secret, an_id

TRIGGER_SECONDS = 3.0
RESPONSE_URL_SECONDS = 30 * 60
RESPONSE_URL_USES = 5
CODE_SECONDS = 10 * 60
SCOPES = frozenset(
    {
        "commands", "chat:write", "channels:read", "groups:read", "im:read", "mpim:read", "users:read", "im:write",
        "im:history", "mpim:write", "files:write", "channels:history", "groups:history", "team:read",
    }
)  # fmt: skip


@dataclass(slots=True, kw_only=True)
class App:
    """The one app under test, as its configuration pages show it.

    `request_url` None means Socket Mode. `events` None subscribes to all; `commands` None registers every slash command.
    `messages_tab`: people can write to it, only read it, or it is off.
    """

    id: str = "A0HAVEN"
    name: str = "Haven"
    client_id: str = "1234.5678"
    client_secret: str = field(default_factory=a_secret)
    signing_secret: str = field(default_factory=a_secret)
    app_token: str = field(default_factory=lambda: f"xapp-1-A0HAVEN-{a_secret()}")
    request_url: str | None = None
    redirect_urls: list[str] = field(default_factory=list)
    events: frozenset[str] | None = None
    commands: frozenset[str] | None = None
    should_escape: bool = True
    messages_tab: str = "on"
    home_tab: bool = True


@dataclass(slots=True, kw_only=True)
class Trigger:
    """A right to open one modal."""

    id: str
    user: str
    workspace: "Workspace"
    until: float
    used: bool = False


@dataclass(slots=True, kw_only=True)
class ResponseUrl:
    """A right to answer an interaction up to five times within half an hour; `ts` is the message it came from."""

    workspace: "Workspace"
    channel: str
    user: str
    until: float
    ts: str | None = None
    thread_ts: str | None = None
    uses: int = 0


@dataclass(slots=True, kw_only=True)
class Code:
    """What an OAuth redirect carries home."""

    workspace: "Workspace"
    user: str
    redirect_uri: str
    scopes: frozenset[str]
    until: float
    used: bool = False


@dataclass(slots=True, kw_only=True)
class Workspace:
    """A workspace, alone or in an Enterprise Grid; ids inside it may equal those of another one.

    `edit_window`: seconds during which messages can be changed.
    """

    id: str
    name: str
    enterprise: str | None = None
    org_wide: bool = False
    edit_window: float | None = None
    bot: User
    users: dict[str, User] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    ephemerals: list[Ephemeral] = field(default_factory=list)
    modals: dict[str, list[View]] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    token: Token | None = None

    @property
    def domain(self) -> str:
        """The first part of its address."""
        return self.name.lower().replace(" ", "-")

    def user(self, id: str) -> User:
        """SlackError `user_not_found` if there is none."""
        if id not in self.users:
            raise SlackError("user_not_found")
        return self.users[id]

    def direct(self, *users: str) -> Conversation:
        """The conversation of the bot with one person, or with several; made when it is not there yet."""
        kind: Kind = "im" if len(users) == 1 else "mpim"
        members = {self.bot.id, *users}
        for one in self.conversations.values():
            if one.kind == kind and set(one.members) == members:
                return one
        made = Conversation(
            id=an_id("D" if kind == "im" else "G"), kind=kind, members=sorted(members)
        )
        self.conversations[made.id] = made
        return made

    def view(self, id: str) -> View | None:
        """An open modal or a home tab."""
        views = [*self.homes.values(), *(view for stack in self.modals.values() for view in stack)]
        return next((one for one in views if one.id == id), None)


@dataclass(slots=True)
class World:
    """`log` is the conversation so far, `complaints` what an app must never do."""

    app: App = field(default_factory=App)
    clock: SlackClock = field(default_factory=SlackClock)
    workspaces: list[Workspace] = field(default_factory=list)
    tokens: dict[str, Token] = field(default_factory=dict)
    triggers: dict[str, Trigger] = field(default_factory=dict)
    response_urls: dict[str, ResponseUrl] = field(default_factory=dict)
    codes: dict[str, Code] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    page_size: int | None = None
    files: dict[str, SharedFile] = field(default_factory=dict)

    def complain(self, text: str) -> None:
        """Note a use that a test must not overlook."""
        self.complaints.append(text)
        self.log.append(f"!! {text}")

    def grant(self, workspace: Workspace, scopes: frozenset[str], *, fresh: bool = True) -> Token:
        """Install the app: a new token, or the old one with other scopes."""
        old = workspace.token
        if old is None or fresh or old.state:
            old = Token(
                value=f"xoxb-{workspace.id}-{a_secret()}",
                workspace=workspace.id,
                enterprise=workspace.enterprise,
                scopes=scopes,
            )
            self.tokens[old.value] = old
        old.scopes = scopes
        workspace.token = old
        return old

    def of(self, token: Token) -> Workspace:
        """The workspace that a token was given for."""
        return next(
            one
            for one in self.workspaces
            if (one.enterprise, one.id) == (token.enterprise, token.workspace)
        )

    def trigger(self, workspace: Workspace, user: str) -> str:
        """A fresh trigger_id."""
        id = f"{an_id('1')}.{workspace.id}.{a_secret()}"
        until = self.clock.now() + TRIGGER_SECONDS
        self.triggers[id] = Trigger(id=id, user=user, workspace=workspace, until=until)
        return id

    def take_trigger(self, id: str, workspace: Workspace) -> Trigger:
        """Use a trigger up, or say as Slack does why not."""
        trigger = self.triggers.get(id)
        if trigger is None or trigger.workspace is not workspace:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if self.clock.now() > trigger.until:
            raise SlackError("expired_trigger_id")
        trigger.used = True
        return trigger

    def response_url(
        self,
        workspace: Workspace,
        channel: str,
        user: str,
        *,
        ts: str | None = None,
        thread_ts: str | None = None,
    ) -> str:
        """The path of a fresh response_url."""
        path = f"/actions/{workspace.id}/{an_id('9')}/{a_secret()}"
        until = self.clock.now() + RESPONSE_URL_SECONDS
        self.response_urls[path] = ResponseUrl(
            workspace=workspace,
            channel=channel,
            user=user,
            until=until,
            ts=ts,
            thread_ts=thread_ts,
        )
        return path


def message_json(message: Message, of: Workspace, *, metadata: bool = False) -> Json:
    """A message as history and answers show it."""
    told: Mapping[str, object | None] = {
        "type": "message",
        "subtype": message.subtype,
        "user": message.user,
        "ts": message.ts,
        "text": message.text,
        "team": of.users[message.user].team if message.user in of.users else of.id,
        "bot_id": message.bot_id,
        "client_msg_id": message.client_msg_id,
        "thread_ts": message.thread_ts,
        "blocks": message.blocks or None,
        "attachments": message.attachments or None,
        "edited": {"user": message.user, "ts": message.edited} if message.edited else None,
        "metadata": message.metadata if metadata else None,
        "files": [one.shown(message) for one in message.files] or None,
    }
    return {key: value for key, value in told.items() if value is not None}
