"""The JSON in which Discord shows its things."""

import mimetypes

from tests.servers.discord.permissions import permissions
from tests.servers.discord.things import (
    DM,
    Attachment,
    Channel,
    Guild,
    Member,
    Message,
    Role,
    User,
)
from tests.servers.discord.wire import Json, told
from tests.servers.discord.world import World


def user_json(user: User) -> Json:
    """A user, as others see them."""
    shown: Json = {
        "id": user.id,
        "username": user.username,
        "global_name": None if user.bot else user.name,
        "discriminator": "4242" if user.bot else "0",
        "avatar": None,
        "public_flags": 0,
        "flags": 0,
        "primary_guild": None,
    }
    return {**shown, "bot": True} if user.bot else shown


def member_json(member: Member, *, user: bool = True) -> Json:
    """A member; inside a message their user is left out."""
    shown: Json = {
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "flags": 0,
        "joined_at": member.joined_at,
        "nick": member.nick,
        "pending": False,
        "premium_since": None,
        "roles": list(member.roles),
        "mute": False,
        "deaf": False,
    }
    return {**shown, "user": user_json(member.user)} if user else shown


def role_json(role: Role, position: int = 0) -> Json:
    """A role."""
    colors = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
    return {
        "id": role.id,
        "name": role.name,
        "permissions": str(int(role.permissions)),
        "position": position,
        "color": 0,
        "colors": colors,
        "hoist": False,
        "managed": False,
        "mentionable": role.mentionable,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel_json(channel: Channel) -> Json:
    """A channel of any kind."""
    last = next(reversed(channel.messages), None)
    shown: Json = {"id": channel.id, "type": channel.type, "flags": 0, "last_message_id": last}
    if channel.type == DM:
        assert channel.recipient
        return {**shown, "recipients": [user_json(channel.recipient)]}
    shown |= {"guild_id": channel.guild_id, "name": channel.name, "parent_id": channel.parent_id}
    if channel.is_thread:
        return {**shown, "rate_limit_per_user": 0, **_thread_json(channel)}
    overwrites = [
        {
            "id": id,
            "type": int(id in channel.people),
            "allow": str(int(allow)),
            "deny": str(int(deny)),
        }
        for id, (allow, deny) in channel.overwrites.items()
    ]
    shown |= {"topic": channel.topic, "position": 0, "nsfw": channel.nsfw}
    return {**shown, "rate_limit_per_user": 0, "permission_overwrites": overwrites}


def _thread_json(thread: Channel) -> Json:
    metadata = {
        "archived": thread.archived,
        "archive_timestamp": thread.made,
        "auto_archive_duration": thread.auto_archive,
        "locked": thread.locked,
        "create_timestamp": thread.made,
    }
    if thread.private_thread:
        metadata["invitable"] = thread.invitable
    count = sum(not one.ephemeral for one in thread.messages.values())
    return {
        "owner_id": thread.owner_id,
        "thread_metadata": metadata,
        "message_count": count,
        "member_count": len(thread.thread_members),
        "total_message_sent": count,
    }


def attachment_json(one: Attachment, *, ephemeral: bool) -> Json:
    """An attachment."""
    url = f"https://cdn.discordapp.com/attachments/1/{one.id}/{one.filename}"
    return told(
        id=one.id,
        filename=one.filename,
        size=one.size,
        url=url,
        proxy_url=url.replace("cdn.discordapp.com", "media.discordapp.net"),
        content_type=mimetypes.guess_type(one.filename)[0],
        description=one.description,
        ephemeral=ephemeral or None,
    )


def message_json(world: World, message: Message) -> Json:
    """A message as the REST API shows it, with all that it says."""
    files = [attachment_json(one, ephemeral=message.ephemeral) for one in message.attachments]
    shown: Json = {
        "id": message.id,
        "type": message.type,
        "channel_id": message.channel_id,
        "author": user_json(message.author),
        "content": message.content,
        "components": message.components,
        "embeds": message.embeds,
        "attachments": files,
        "mentions": [user_json(user) for user in message.mentions],
        "mention_roles": message.mention_roles,
        "mention_everyone": message.mention_everyone,
        "timestamp": message.timestamp,
        "edited_timestamp": message.edited,
        "flags": message.flags,
        "pinned": False,
        "tts": False,
    }
    return {**shown, **_extras(world, message)}


def _extras(world: World, message: Message) -> Json:
    thread = world.any_channel(message.thread_id) if message.thread_id else None
    ours = message.author is world.app.bot
    return told(
        nonce=message.nonce,
        message_reference=message.reference,
        interaction_metadata=message.interaction_metadata,
        webhook_id=world.app.id if message.webhook else None,
        application_id=world.app.id if message.webhook or ours else None,
        thread=channel_json(thread) if thread else None,
        position=0 if thread else None,
    )


def roles_json(guild: Guild) -> list[Json]:
    """All roles, @everyone first."""
    return [role_json(role, at) for at, role in enumerate(guild.roles.values())]


def bot_permissions(world: World, guild: Guild, channel: Channel | None = None) -> str:
    """What the bot may there, as the decimal string that Discord sends."""
    return str(int(permissions(guild, world.app.bot.id, channel)))
