"""Routes: guilds, their channels, roles and members, and the audit log that knows who invited the bot."""

from tests.servers.discord.call import Call, Handler
from tests.servers.discord.guild_shape import guild_json
from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.shapes import channel_json, member_json, roles_json, user_json
from tests.servers.discord.wire import DiscordError, Json, invalid, refusal
from tests.servers.discord.world import GUILD_MEMBERS

BOT_ADD = 28


async def get(call: Call) -> Json:
    """`GET /guilds/{guild_id}`."""
    guild = call.world.guild(call.params["guild_id"])
    return guild_json(guild, counts=call.query.get("with_counts", "").lower() in ("1", "true"))


async def channels(call: Call) -> list[Json]:
    """`GET /guilds/{guild_id}/channels`: without threads."""
    guild = call.world.guild(call.params["guild_id"])
    return [channel_json(one) for one in guild.channels.values() if not one.is_thread]


async def roles(call: Call) -> list[Json]:
    """`GET /guilds/{guild_id}/roles`."""
    return roles_json(call.world.guild(call.params["guild_id"]))


async def member(call: Call) -> Json:
    """`GET /guilds/{guild_id}/members/{user_id}`."""
    guild = call.world.guild(call.params["guild_id"])
    id = call.params["user_id"]
    if id not in call.world.users:
        raise refusal(10013)
    if id not in guild.members:
        raise refusal(10007)
    return member_json(guild.members[id])


async def members(call: Call) -> list[Json]:
    """`GET /guilds/{guild_id}/members`: only with the intent switched on in the portal."""
    guild = call.world.guild(call.params["guild_id"])
    if not call.world.app.privileged & GUILD_MEMBERS:
        raise refusal(50001)
    limit, after = int(call.query.get("limit", 1)), int(call.query.get("after", 0))
    if not 1 <= limit <= 1000:
        raise invalid("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 1000.")
    found = sorted(int(id) for id in guild.members if int(id) > after)[:limit]
    return [member_json(guild.members[str(id)]) for id in found]


async def search(call: Call) -> list[Json]:
    """`GET /guilds/{guild_id}/members/search`."""
    guild = call.world.guild(call.params["guild_id"])
    start = call.query.get("query", "").lower()
    found = [
        one
        for one in guild.members.values()
        if (one.nick or one.user.username).lower().startswith(start)
    ]
    return [member_json(one) for one in found[: int(call.query.get("limit", 1))]]


async def audit_log(call: Call) -> Json:
    """`GET /guilds/{guild_id}/audit-logs`: only who added the bot."""
    guild = call.world.guild(call.params["guild_id"])
    bot = call.world.app.bot.id
    if Can.VIEW_AUDIT_LOG not in permissions(guild, bot):
        raise refusal(50013)
    if call.query.get("action_type") not in (None, str(BOT_ADD)):
        raise DiscordError(501, 0, "this Discord knows the addition of bots only")
    by = guild.invited_by
    entry = {
        "id": guild.members[bot].user.id,
        "user_id": by.id if by else None,
        "target_id": bot,
        "action_type": BOT_ADD,
    }
    return {
        "audit_log_entries": [entry] if by else [],
        "users": [user_json(by)] if by else [],
        "integrations": [],
        "webhooks": [],
        "guild_scheduled_events": [],
        "threads": [],
        "application_commands": [],
        "auto_moderation_rules": [],
    }


ROUTES: dict[tuple[str, str], Handler] = {
    ("GET", "/guilds/{guild_id}"): get,
    ("GET", "/guilds/{guild_id}/channels"): channels,
    ("GET", "/guilds/{guild_id}/roles"): roles,
    ("GET", "/guilds/{guild_id}/members/{user_id}"): member,
    ("GET", "/guilds/{guild_id}/members"): members,
    ("GET", "/guilds/{guild_id}/members/search"): search,
    ("GET", "/guilds/{guild_id}/audit-logs"): audit_log,
}
