"""Event bodies as the Events API sends them, and the envelope around them."""

from dataclasses import replace

from tests.servers.slack.accounts import user_json
from tests.servers.slack.things import FAMILY, Conversation, Message, User
from tests.servers.slack.wire import Json, an_id
from tests.servers.slack.world import App, Workspace, message_json

_NOT_IN_EVENTS = ("metadata",)


def message(one: Message, place: Conversation, of: Workspace) -> Json:
    """`message`: ordinary ones, the app's own (with bot_id), and with files, of which Slack's types know fewer fields."""
    told = message_json(one, of)
    if one.files:
        told = {key: value for key, value in told.items() if key not in ("bot_id", "team")}
        told |= {"upload": False, "display_as_bot": False}
    return _inner(told, place, one.ts)


def changed(after: Json, before: Json, place: Conversation, ts: str) -> Json:
    """`message` with subtype `message_changed`; both texts are in it."""
    return {
        "type": "message",
        "subtype": "message_changed",
        "hidden": True,
        "message": _inner(after, place, after["ts"]),
        "previous_message": _inner(before, place, before["ts"]),
        **_where(place, ts),
    }


def deleted(before: Json, place: Conversation, ts: str) -> Json:
    """`message` with subtype `message_deleted`."""
    return {
        "type": "message",
        "subtype": "message_deleted",
        "hidden": True,
        "deleted_ts": before["ts"],
        "previous_message": _inner(before, place, before["ts"]),
        **_where(place, ts),
    }


def bot_message(text: str, bot_id: str, place: Conversation, ts: str) -> Json:
    """`message` with subtype `bot_message`: an integration of the old kind spoke."""
    told = {"type": "message", "subtype": "bot_message", "text": text, "bot_id": bot_id}
    return told | _where(place, ts)


def member(kind: str, user: str, place: Conversation, of: Workspace, ts: str) -> Json:
    """`member_joined_channel` or `member_left_channel`."""
    letter = {"channel": "C", "group": "G"}[place.kind]
    told = {"type": kind, "user": user, "channel": place.id, "channel_type": letter}
    return told | {"team": of.id, "event_ts": ts}


def archived(user: str, place: Conversation, ts: str, *, again: bool) -> Json:
    """`channel_archive` and its like, by kind of channel."""
    kind = f"{place.kind}_{'unarchive' if again else 'archive'}"
    told: Json = {"type": kind, "channel": place.id, "event_ts": ts}
    if kind == "group_unarchive":
        return told | {"actor_id": user}
    return told | {"user": user} | ({} if again else {"is_moved": 0})


def renamed(place: Conversation, ts: str) -> Json:
    """`channel_rename` or `group_rename`."""
    channel = {
        "id": place.id,
        "name": place.name,
        "name_normalized": place.name,
        "created": place.created,
        "is_channel": place.kind == "channel",
        "is_mpim": False,
    }
    return {"type": f"{place.kind}_rename", "channel": channel, "event_ts": ts}


def gone(place: Conversation, user: str, ts: str) -> Json:
    """`channel_deleted` or `group_deleted`."""
    if place.kind == "channel":
        return {"type": "channel_deleted", "channel": place.id}
    told: Json = {"type": "group_deleted", "channel": place.id, "actor_id": user, "event_ts": ts}
    return told | {"date_deleted": int(float(ts))}


def bot_left(place: Conversation, user: str, ts: str) -> Json:
    """`channel_left` or `group_left`: the bot was removed."""
    kind = f"{place.kind}_left"
    return {"type": kind, "channel": place.id, "actor_id": user, "event_ts": ts}


def user_change(user: User, ts: str) -> Json:
    """`user_change`; a deactivated user has fewer fields on Slack, which its own types do not say: they are all there."""
    told = {**user_json(replace(user, deleted=False), locale=True), "deleted": user.deleted}
    return {"type": "user_change", "user": told, "cache_ts": int(float(ts)), "event_ts": ts}


def home_opened(user: str, tab: str, place: Conversation, view: Json | None, ts: str) -> Json:
    """`app_home_opened`"""
    told: Json = {"type": "app_home_opened", "user": user, "channel": place.id, "tab": tab}
    return told | {"event_ts": ts} | ({"view": view} if view else {})


def uninstalled() -> Json:
    """`app_uninstalled`"""
    return {"type": "app_uninstalled"}


def tokens_revoked(bot: str) -> Json:
    """`tokens_revoked`: not the tokens, the ids of their users."""
    return {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [bot]}}


def envelope(event: Json, workspace: Workspace, app: App, now: float) -> Json:
    """What stands around an event; `event_id` stays the same in retries."""
    authorization = {
        "enterprise_id": workspace.enterprise,
        "team_id": None if workspace.org_wide else workspace.id,
        "user_id": workspace.bot.id,
        "is_bot": True,
        "is_enterprise_install": workspace.org_wide,
    }
    return {
        "token": "verification-token",
        "team_id": workspace.id,
        "enterprise_id": workspace.enterprise,
        "context_team_id": workspace.id,
        "context_enterprise_id": workspace.enterprise,
        "api_app_id": app.id,
        "event": event,
        "type": "event_callback",
        "event_id": an_id("Ev"),
        "event_time": int(now),
        "event_context": an_id("4-"),
        "authorizations": [authorization],
    }


def subscription(event: Json) -> str:
    """The name under which an app subscribes to an event."""
    if event["type"] != "message":
        return str(event["type"])
    return f"message.{FAMILY[event['channel_type']]}"


def history_scope(event: Json) -> str | None:
    """The scope that an app needs for a message event."""
    if event["type"] != "message":
        return None
    return f"{FAMILY[event['channel_type']]}:history"


def _inner(told: Json, place: Conversation, ts: str) -> Json:
    kept = {key: value for key, value in told.items() if key not in _NOT_IN_EVENTS}
    return kept | _where(place, told["ts"]) | {"event_ts": ts}


def _where(place: Conversation, ts: str) -> Json:
    return {"channel": place.id, "channel_type": place.kind, "ts": ts, "event_ts": ts}
