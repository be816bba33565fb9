"""Routes: the bot itself, its application, other users, and where the gateway is."""

from tests.servers.discord.call import Call, Handler
from tests.servers.discord.shapes import bot_permissions, user_json
from tests.servers.discord.wire import Json, refusal
from tests.servers.discord.world import GUILD_MEMBERS, MESSAGE_CONTENT, PRESENCES

_FLAGS = {PRESENCES: 1 << 13, GUILD_MEMBERS: 1 << 15, MESSAGE_CONTENT: 1 << 19}
"""The flags of an application that say which privileged intents a bot in few guilds has."""


async def me(call: Call) -> Json:
    """`GET /users/@me`."""
    return {
        **user_json(call.world.app.bot),
        "mfa_enabled": True,
        "verified": True,
        "locale": "en-US",
    }


async def user(call: Call) -> Json:
    """`GET /users/{user_id}`."""
    found = call.world.users.get(call.params["user_id"])
    if found is None:
        raise refusal(10013)
    return user_json(found)


async def my_guilds(call: Call) -> list[Json]:
    """`GET /users/@me/guilds`."""
    return [
        {
            "id": one.id,
            "name": one.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": bot_permissions(call.world, one),
            "features": [],
        }
        for one in call.world.bot_guilds()
    ]


async def leave(call: Call) -> None:
    """`DELETE /users/@me/guilds/{guild_id}`."""
    call.discord.happened.kicks(call.world.guild(call.params["guild_id"]))


_USUAL: Json = {
    "icon": None,
    "description": "",
    "type": None,
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "0" * 64,
    "redirect_uris": [],
    "interactions_endpoint_url": None,
    "role_connections_verification_url": None,
    "approximate_user_install_count": 0,
    "approximate_user_authorization_count": 0,
    "explicit_content_filter": 0,
    "team": None,
    "eligible_oauth2_scopes": [],
}


async def application(call: Call) -> Json:
    """`GET /applications/@me`, and the older `GET /oauth2/applications/@me`."""
    app = call.world.app
    flags = sum(flag for intent, flag in _FLAGS.items() if app.privileged & intent)
    return {
        **_USUAL,
        "id": app.id,
        "name": app.name,
        "bot": user_json(app.bot),
        "owner": user_json(app.owner),
        "flags": flags,
        "flags_new": str(flags),
        "approximate_guild_count": len(list(call.world.bot_guilds())),
    }


async def gateway_bot(call: Call) -> Json:
    """`GET /gateway/bot`."""
    gateway = call.discord.gateway
    limit = {
        "total": 1000,
        "remaining": gateway.starts_left,
        "reset_after": 86_400_000,
        "max_concurrency": gateway.max_concurrency,
    }
    return {
        "url": call.discord.gateway_url,
        "shards": call.discord.shards,
        "session_start_limit": limit,
    }


async def gateway(call: Call) -> Json:
    """`GET /gateway`."""
    return {"url": call.discord.gateway_url}


ROUTES: dict[tuple[str, str], Handler] = {
    ("GET", "/users/@me"): me,
    ("GET", "/users/{user_id}"): user,
    ("GET", "/users/@me/guilds"): my_guilds,
    ("DELETE", "/users/@me/guilds/{guild_id}"): leave,
    ("GET", "/applications/@me"): application,
    ("GET", "/oauth2/applications/@me"): application,
    ("GET", "/gateway/bot"): gateway_bot,
    ("GET", "/gateway"): gateway,
}
