"""What there is in a workspace: users, conversations, messages, views."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from mimetypes import guess_type
from typing import Literal

from tests.servers.slack.wire import Json, a_secret, an_id

Kind = Literal["channel", "group", "im", "mpim"]
"""Public channel, private channel, direct message, group message; the words of `channel_type`."""

FAMILY: Mapping[Kind, str] = {
    "channel": "channels",
    "group": "groups",
    "im": "im",
    "mpim": "mpim",
}
"""The word for a kind in scopes (`channels:read`) and subscriptions (`message.channels`)."""


@dataclass(slots=True, kw_only=True)
class User:
    """Somebody, or the bot. `team` is where they are at home: elsewhere they are a Slack Connect stranger."""

    id: str
    name: str
    team: str
    tz: str = "Etc/UTC"
    tz_offset: int = 0
    locale: str = "en-US"
    admin: bool = False
    owner: bool = False
    guest: bool = False
    single_channel_guest: bool = False
    stranger: bool = False
    deleted: bool = False
    bot_id: str | None = None

    @property
    def handle(self) -> str:
        """What stands behind an @."""
        return self.name.split()[0].lower()


@dataclass(slots=True, kw_only=True)
class SharedFile:
    """A file: asked for with its name and length, then uploaded to its secret address, then shared."""

    name: str
    length: int
    alt_txt: str = ""
    title: str = ""
    content: bytes | None = None
    shared: bool = False
    id: str = field(default_factory=lambda: an_id("F"))
    secret: str = field(default_factory=a_secret)

    def shown(self, message: "Message") -> Json:
        """As history shows it in a message."""
        ending = self.name.rpartition(".")[2]
        return {
            "id": self.id,
            "created": int(float(message.ts)),
            "name": self.name,
            "title": self.title or self.name,
            "mimetype": guess_type(self.name)[0] or "application/octet-stream",
            "filetype": ending,
            "pretty_type": ending.upper(),
            "user": message.user,
            "username": "",
            "editable": False,
            "size": self.length,
            "mode": "hosted",
            "is_external": False,
            "external_type": "",
            "is_public": False,
            "public_url_shared": False,
            "display_as_bot": False,
            "permalink": f"https://files.slack.com/files/{self.id}",
            "channels": [],
            "groups": [],
        }


@dataclass(slots=True, kw_only=True)
class Message:
    """One message; `bot_id` if an app wrote it, `subtype` if it is not an ordinary one."""

    ts: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    bot_id: str | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: Json | None = None
    edited: str | None = None
    subtype: str | None = None
    client_msg_id: str | None = None
    files: list[SharedFile] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Conversation:
    """A channel, a direct or a group message. `refusal`: why the bot may not post (`restricted_action` and its like)."""

    id: str
    name: str = ""
    kind: Kind = "channel"
    members: list[str] = field(default_factory=list)
    archived: bool = False
    refusal: str | None = None
    shared: bool = False
    general: bool = False
    created: int = 1_700_000_000
    creator: str = ""
    messages: list[Message] = field(default_factory=list)

    def message(self, ts: str) -> Message | None:
        """The message with this timestamp."""
        return next((one for one in self.messages if one.ts == ts), None)

    def replies(self, root: str) -> list[Message]:
        """What stands under a message, oldest first."""
        return [one for one in self.messages if one.thread_ts == root and one.ts != root]


@dataclass(slots=True, kw_only=True)
class Ephemeral:
    """Something that one person alone sees, until they reload."""

    ts: str
    channel: str
    user: str
    text: str
    blocks: list[Json]
    author: str
    thread_ts: str | None = None


@dataclass(slots=True, kw_only=True)
class View:
    """A modal or a home tab as one person has it open; `errors` stand under fields, by block_id."""

    payload: Json
    user: str
    id: str = field(default_factory=lambda: an_id("V"))
    hash: str = field(default_factory=a_secret)
    root: str = ""
    previous: str | None = None
    values: Json = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Token:
    """What an app shows at the door; `state` is what Slack says when it is no longer good (`token_revoked` ...)."""

    value: str
    workspace: str
    enterprise: str | None
    scopes: frozenset[str]
    state: str | None = None
