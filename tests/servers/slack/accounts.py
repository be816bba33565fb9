"""Methods about who somebody is, and how an app comes and goes: auth, users, team, bots, apps, oauth."""

from tests.servers.slack.call import Call, method
from tests.servers.slack.things import User
from tests.servers.slack.wire import Json, SlackError
from tests.servers.slack.world import Workspace


async def test(call: Call) -> Json:
    """auth.test"""
    workspace = call.workspace
    return {
        "url": f"https://{workspace.domain}.slack.com/",
        "team": workspace.name,
        "user": workspace.bot.handle,
        "team_id": workspace.id,
        "user_id": workspace.bot.id,
        "bot_id": workspace.bot.bot_id,
        "is_enterprise_install": workspace.org_wide,
        **({"enterprise_id": workspace.enterprise} if workspace.enterprise else {}),
    }


async def users_info(call: Call) -> Json:
    """users.info"""
    user = call.workspace.user(str(call.args["user"]))
    told = user_json(user, locale=bool(call.args.get("include_locale")))
    return {"user": told | {"is_stranger": user.stranger and not _is_met(call.workspace, user)}}


async def users_list(call: Call) -> Json:
    """users.list"""
    locale = bool(call.args.get("include_locale"))
    page, cursor = call.pages(
        [user_json(one, locale=locale) for one in call.workspace.users.values()]
    )
    return {"members": page, "response_metadata": {"next_cursor": cursor}}


async def team_info(call: Call) -> Json:
    """team.info"""
    workspace = call.workspace
    told: Json = {"id": workspace.id, "name": workspace.name, "domain": workspace.domain}
    if workspace.enterprise:
        told |= {"enterprise_id": workspace.enterprise, "enterprise_name": "Grid"}
    return {"team": told}


async def bots_info(call: Call) -> Json:
    """bots.info"""
    bot = call.workspace.bot
    if call.args.get("bot") != bot.bot_id:
        raise SlackError("bot_not_found")
    told = {"id": bot.bot_id, "deleted": False, "name": bot.name, "user_id": bot.id}
    return {"bot": {**told, "app_id": call.world.app.id}}


async def revoke(call: Call) -> Json:
    """auth.revoke"""
    call.slack.happened.revoked(call.workspace)
    return {"revoked": True}


async def uninstall(call: Call) -> Json:
    """apps.uninstall"""
    app = call.world.app
    if (call.args["client_id"], call.args["client_secret"]) != (app.client_id, app.client_secret):
        raise SlackError("invalid_client_id")
    call.slack.happened.uninstalled(call.workspace)
    return {}


async def connections_open(call: Call) -> Json:
    """apps.connections.open"""
    return {"url": call.slack.socket.ticket()}


async def access(call: Call) -> Json:
    """oauth.v2.access: a code becomes a token, once."""
    app, args = call.world.app, call.args
    if args.get("client_id") != app.client_id:
        raise SlackError("invalid_client_id")
    if args.get("client_secret") != app.client_secret:
        raise SlackError("bad_client_secret")
    code = call.world.codes.get(str(args.get("code")))
    if code is None or call.world.clock.now() > code.until:
        raise SlackError("invalid_code")
    if code.used:
        raise SlackError("code_already_used")
    if args.get("redirect_uri", code.redirect_uri) != code.redirect_uri:
        raise SlackError("bad_redirect_uri")
    code.used = True
    fresh = call.slack.oauth.new_tokens
    token = call.world.grant(code.workspace, code.scopes, fresh=fresh)
    return _installed(code.workspace, code.user, token.value, token.scopes, app.id)


def _installed(
    workspace: Workspace, user: str, token: str, scopes: frozenset[str], app: str
) -> Json:
    team = {"id": workspace.id, "name": workspace.name}
    enterprise = {"id": workspace.enterprise, "name": "Grid"} if workspace.enterprise else None
    return {
        "access_token": token,
        "token_type": "bot",
        "scope": ",".join(sorted(scopes)),
        "bot_user_id": workspace.bot.id,
        "app_id": app,
        "team": None if workspace.org_wide else team,
        "enterprise": enterprise,
        "is_enterprise_install": workspace.org_wide,
        "authed_user": {"id": user},
    }


def _is_met(workspace: Workspace, user: User) -> bool:
    """Whether somebody is in a channel that the app sees: to Slack, they are no stranger then."""
    both = {workspace.bot.id, user.id}
    return any(both <= set(one.members) for one in workspace.conversations.values())


def user_json(user: User, *, locale: bool) -> Json:
    """A user as users.info and the event user_change show them."""
    told: Json = {
        "id": user.id,
        "team_id": user.team,
        "name": user.handle,
        "deleted": user.deleted,
        "is_bot": user.bot_id is not None,
        "is_app_user": False,
        "is_stranger": user.stranger,
        "updated": 1_700_000_000,
        "who_can_share_contact_card": "EVERYONE",
        "profile": _profile(user),
        "real_name": user.name,
    }
    if user.deleted:
        return told
    told |= {
        "color": "9f69e7",
        "tz": user.tz,
        "tz_label": user.tz,
        "tz_offset": user.tz_offset,
        "is_admin": user.admin or user.owner,
        "is_owner": user.owner,
        "is_primary_owner": False,
        "is_restricted": user.guest or user.single_channel_guest,
        "is_ultra_restricted": user.single_channel_guest,
        "is_email_confirmed": True,
    }
    return {**told, "locale": user.locale} if locale else told


def _profile(user: User) -> Json:
    first, _, last = user.name.partition(" ")
    told: Json = dict.fromkeys(
        ("title", "phone", "skype", "status_text", "status_text_canonical", "status_emoji"), ""
    )
    told |= {f"image_{size}": "" for size in (24, 32, 48, 72, 192, 512)}
    return told | {
        "real_name": user.name,
        "real_name_normalized": user.name,
        "display_name": user.handle,
        "display_name_normalized": user.handle,
        "first_name": first,
        "last_name": last,
        "status_emoji_display_info": [],
        "status_expiration": 0,
        "avatar_hash": "",
        "team": user.team,
        "fields": None,
    }


METHODS = {
    "auth.test": method(test, tier=4),
    "auth.revoke": method(revoke, takes="test"),
    "users.info": method(
        users_info, needs="user", takes="include_locale", scopes="users:read", tier=4
    ),
    "users.list": method(
        users_list, takes="cursor limit include_locale team_id", scopes="users:read", tier=2
    ),
    "team.info": method(team_info, takes="team", scopes="team:read"),
    "bots.info": method(bots_info, needs="bot", takes="team_id", scopes="users:read"),
    "apps.uninstall": method(uninstall, needs="client_id client_secret"),
    "apps.connections.open": method(connections_open, token="app", tier=1),
    "oauth.v2.access": method(
        access, takes="client_id client_secret code redirect_uri grant_type", token="none", tier=4
    ),
}
