"""What there is in Discord: users, guilds, roles, channels, threads, messages."""

import asyncio
from dataclasses import dataclass, field

from tests.servers.discord.permissions import MEMBER, NOTHING, Can
from tests.servers.discord.wire import Json

TEXT, DM, PUBLIC_THREAD, PRIVATE_THREAD = 0, 1, 11, 12
EPHEMERAL, LOADING, SILENT, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 12, 1 << 15
SUPPRESS_EMBEDS = 1 << 2
COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5


@dataclass(slots=True, kw_only=True)
class User:
    """Somebody with an account; `dms_open` is whether they take messages from this bot."""

    id: str
    username: str
    name: str
    bot: bool = False
    dms_open: bool = True
    locale: str = "en-US"


@dataclass(slots=True, kw_only=True)
class Role:
    """`@everyone` has the id of its guild."""

    id: str
    name: str
    permissions: Can = NOTHING
    mentionable: bool = False


@dataclass(slots=True, kw_only=True)
class Member:
    """A user in a guild."""

    user: User
    joined_at: str
    nick: str | None = None
    roles: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Attachment:
    """An uploaded file with its alt text."""

    id: str
    filename: str
    content: bytes
    description: str | None = None

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)


@dataclass(slots=True, kw_only=True)
class Message:
    """`pinged` is whom it notified; `only_for` is the one who sees an ephemeral; `loading` shows `is thinking`."""

    id: str
    channel_id: str
    author: User
    timestamp: str
    content: str = ""
    components: list[Json] = field(default_factory=list)
    embeds: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    type: int = 0
    nonce: str | None = None
    edited: str | None = None
    mentions: list[User] = field(default_factory=list)
    mention_roles: list[str] = field(default_factory=list)
    mention_everyone: bool = False
    pinged: set[str] = field(default_factory=set)
    allowed_mentions: Json | None = None
    reference: Json | None = None
    interaction_metadata: Json | None = None
    webhook: bool = False
    only_for: str | None = None
    thread_id: str | None = None
    old_edits: int = 0

    @property
    def ephemeral(self) -> bool:
        """Only one person sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """A deferred answer that has not come."""
        return bool(self.flags & LOADING)


@dataclass(slots=True, kw_only=True)
class Channel:
    """A text channel, a thread or a direct message.

    `overwrites` are (allow, deny) by role or user id; `people` says which of those ids are users'.
    """

    id: str
    type: int = TEXT
    name: str = ""
    guild_id: str | None = None
    parent_id: str | None = None
    owner_id: str | None = None
    recipient: User | None = None
    overwrites: dict[str, tuple[Can, Can]] = field(default_factory=dict)
    people: set[str] = field(default_factory=set)
    messages: dict[str, Message] = field(default_factory=dict)
    thread_members: set[str] = field(default_factory=set)
    archived: bool = False
    locked: bool = False
    auto_archive: int = 1440
    invitable: bool = True
    made: str = ""
    nsfw: bool = False
    topic: str | None = None

    def person_may(self, id: str, *, allow: Can = NOTHING, deny: Can = NOTHING) -> None:
        """An overwrite for somebody, beside what was said of them before."""
        allowed, denied = self.overwrites.get(id, (NOTHING, NOTHING))
        self.overwrites[id] = (allowed | allow, denied | deny)
        self.people.add(id)

    @property
    def is_thread(self) -> bool:
        """Public or private."""
        return self.type in (PUBLIC_THREAD, PRIVATE_THREAD)

    @property
    def private_thread(self) -> bool:
        """Seen by its members only."""
        return self.type == PRIVATE_THREAD


@dataclass(slots=True, kw_only=True)
class Guild:
    """A server; `outage` makes it unavailable, `blocked_words` is its AutoMod, `invited_by` added the bot."""

    id: str
    name: str
    owner_id: str
    roles: dict[str, Role] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    locale: str = "en-US"
    outage: bool = False
    blocked_words: set[str] = field(default_factory=set)
    invited_by: User | None = None

    def everyone(self) -> Role:
        """The role that all have."""
        return self.roles.setdefault(
            self.id, Role(id=self.id, name="@everyone", permissions=MEMBER)
        )


@dataclass(slots=True, kw_only=True)
class Interaction:
    """Something a person did that the bot must answer; `kind` is Discord's number of the answer given."""

    id: str
    token: str
    user: User
    channel: Channel
    type: int
    created: float
    payload: Json
    message: Message | None = None
    opener: "Interaction | None" = None
    kind: int | None = None
    edited_before: str | None = None
    original: Message | None = None
    modal: Json | None = None
    choices: list[Json] | None = None
    trouble: str | None = None
    followups: list[Message] = field(default_factory=list)
    answered: asyncio.Event = field(default_factory=asyncio.Event)
