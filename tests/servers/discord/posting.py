"""How a message comes into being, is changed and goes, whoever sends it and by whatever route."""

from typing import TYPE_CHECKING

from tests.servers.discord import limits, mentions
from tests.servers.discord.call import Call
from tests.servers.discord.components import kept, text_of
from tests.servers.discord.things import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    SILENT,
    SUPPRESS_EMBEDS,
    Attachment,
    Channel,
    Guild,
    Message,
    User,
)
from tests.servers.discord.wire import Json, refusal

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord

SETTABLE = SUPPRESS_EMBEDS | SILENT | COMPONENTS_V2


def compose(
    call: Call, body: Json, place: tuple[Guild | None, Channel], *, flags: int = SETTABLE
) -> Message:
    """A message of the bot's from a request, checked but not yet posted. DiscordError if Discord would refuse it."""
    world = call.world
    guild, channel = place
    files = call.attachments(body, [])
    limits.check_message(body, v2=limits.is_v2(body), files={one.filename for one in files})
    if lost := limits.unshown(body, {one.filename for one in files}):
        world.complain(f"{call.route}: nobody would see {sorted(lost)}")
    mentions.check(body.get("allowed_mentions"))
    message = Message(
        id=world.clock.snowflake(),
        channel_id=channel.id,
        author=world.app.bot,
        timestamp=world.clock.iso(),
        content=body.get("content") or "",
        components=kept(body.get("components") or [], files),
        embeds=[{"type": "rich", **one} for one in body.get("embeds") or []],
        attachments=files,
        flags=(body.get("flags") or 0) & flags,
        allowed_mentions=body.get("allowed_mentions"),
    )
    _not_empty(message)
    _not_blocked(guild, message)
    mentions.notify(world, guild, channel, message)
    return message


def post(discord: "FakeDiscord", guild: Guild | None, channel: Channel, message: Message) -> None:
    """Put it there, and let everybody hear of it."""
    if channel.archived:
        channel.archived = False
        discord.happened.channel_updated(channel)
    channel.messages[message.id] = message
    discord.world.log.append(shown(channel, message))
    discord.happened.message("MESSAGE_CREATE", guild, channel, message)


def change(call: Call, body: Json, place: tuple[Guild | None, Channel], message: Message) -> None:
    """Edit one of the bot's messages. DiscordError if Discord would refuse it."""
    guild, channel = place
    v2 = limits.is_v2(body, message.flags)
    files = call.attachments(body, message.attachments)
    limits.check_message(body, v2=v2, files={one.filename for one in files})
    mentions.check(body.get("allowed_mentions"))
    changed, notifies = _changed(call, body, message, files), message.loading
    _not_blocked(guild, changed)
    _not_empty(changed)
    for name in ("content", "components", "embeds", "attachments", "flags", "edited"):
        setattr(message, name, getattr(changed, name))
    if body.get("allowed_mentions") is not None:
        message.allowed_mentions = body["allowed_mentions"]
    already = set(message.pinged)
    mentions.notify(call.world, guild, channel, message)
    if not notifies:
        message.pinged = already  # an edit notifies nobody
    call.world.log.append(f"(edited) {shown(channel, message)}")
    call.discord.happened.message("MESSAGE_UPDATE", guild, channel, message)


def _changed(call: Call, body: Json, message: Message, files: list[Attachment]) -> Message:
    flags = message.flags & ~LOADING
    if body.get("flags") is not None:
        flags = (flags & ~SUPPRESS_EMBEDS) | (body["flags"] & (SUPPRESS_EMBEDS | COMPONENTS_V2))
        flags |= message.flags & COMPONENTS_V2
    content = body.get("content", message.content)
    embeds = body.get("embeds", message.embeds)
    components = message.components
    if "components" in body:
        components = kept(body["components"] or [], files)
    return Message(
        id=message.id,
        channel_id=message.channel_id,
        author=message.author,
        timestamp=message.timestamp,
        content=content or "",
        components=components,
        embeds=embeds or [],
        attachments=files,
        flags=flags,
        edited=None if message.loading else call.world.clock.iso(),
    )


def remove(discord: "FakeDiscord", guild: Guild | None, channel: Channel, message: Message) -> None:
    """Delete it."""
    del channel.messages[message.id]
    discord.world.log.append(f"(deleted) {shown(channel, message)}")
    discord.happened.message_deleted(guild, channel, message)


def written(
    discord: "FakeDiscord",
    place: tuple[Guild | None, Channel],
    user: User,
    text: str,
    *,
    reply_to: Message | None = None,
    file: str | None = None,
) -> Message:
    """A person's message, perhaps with a file of that name."""
    world = discord.world
    guild, channel = place
    message = Message(
        id=world.clock.snowflake(),
        channel_id=channel.id,
        author=user,
        timestamp=world.clock.iso(),
        content=text,
    )
    if file:
        made = Attachment(id=world.clock.snowflake(), filename=file, content=b"...")
        message.attachments.append(made)
    if reply_to:
        message.type = 19
        message.reference = {"type": 0, "channel_id": channel.id, "message_id": reply_to.id}
    mentions.notify(world, guild, channel, message)
    post(discord, guild, channel, message)
    return message


def shown(channel: Channel, message: Message) -> str:
    """A line for the transcript."""
    said = " / ".join([message.content, *text_of(message.components)]).strip(" /")
    where = channel.name or (f"DM {channel.recipient.name}" if channel.recipient else channel.id)
    only = " (only for one)" if message.flags & EPHEMERAL else ""
    thinking = " is thinking ..." if message.loading else ""
    return f"{message.author.name} in {where}{only}> {said}{thinking}"


def _not_empty(message: Message) -> None:
    told = message.content.strip() or message.components or message.embeds or message.attachments
    if not told and not message.loading:
        raise refusal(50006)


def _not_blocked(guild: Guild | None, message: Message) -> None:
    said = " ".join([message.content, *text_of(message.components)]).lower()
    if guild and any(word in said for word in guild.blocked_words):
        raise refusal(200000)
