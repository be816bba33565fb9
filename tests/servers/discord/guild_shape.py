"""The JSON of a whole guild: as REST tells it, and as GUILD_CREATE brings it."""

from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.shapes import channel_json, member_json, roles_json
from tests.servers.discord.things import Guild
from tests.servers.discord.wire import Json
from tests.servers.discord.world import World

_NOTHING = [
    "icon",
    "description",
    "home_header",
    "splash",
    "discovery_splash",
    "banner",
    "application_id",
    "afk_channel_id",
    "widget_channel_id",
    "system_channel_id",
    "vanity_url_code",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "public_updates_channel_id",
    "incidents_data",
    "max_presences",
]
_ZERO = [
    "system_channel_flags",
    "verification_level",
    "default_message_notifications",
    "mfa_level",
    "explicit_content_filter",
    "premium_tier",
    "premium_subscription_count",
    "nsfw_level",
]


_USUAL: Json = {
    **dict.fromkeys(_NOTHING),
    **dict.fromkeys(_ZERO, 0),
    "features": [],
    "region": "deprecated",
    "afk_timeout": 300,
    "widget_enabled": False,
    "max_members": 25_000_000,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "premium_progress_bar_enabled": False,
    "nsfw": False,
    "emojis": [],
    "stickers": [],
}


def guild_json(guild: Guild, *, counts: bool = False) -> Json:
    """A guild as `GET /guilds/{id}` tells it."""
    shown: Json = {
        **_USUAL,
        "id": guild.id,
        "name": guild.name,
        "owner_id": guild.owner_id,
        "roles": roles_json(guild),
        "preferred_locale": guild.locale,
    }
    if counts:
        shown |= {"approximate_member_count": len(guild.members), "approximate_presence_count": 1}
    return shown


def guild_create_json(world: World, guild: Guild, *, joined: bool) -> Json:
    """GUILD_CREATE: with channels, threads that the bot sees, and of the members the bot only (no presences intent)."""
    bot = world.app.bot.id
    seen = [one for one in guild.channels.values() if Can.VIEW in permissions(guild, bot, one)]
    shown: Json = {
        **guild_json(guild),
        "joined_at": guild.members[bot].joined_at,
        "large": len(guild.members) > 250,
        "member_count": len(guild.members),
        "members": [member_json(guild.members[bot])],
        "channels": [channel_json(one) for one in guild.channels.values() if not one.is_thread],
        "threads": [channel_json(one) for one in seen if one.is_thread and not one.archived],
        "presences": [],
        "voice_states": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }
    return shown if joined else {**shown, "unavailable": False}
