"""The conversations.* methods: what channels there are, who is in them, and what was said."""

from decimal import Decimal

from tests.servers.slack.call import Call, method
from tests.servers.slack.things import FAMILY, Conversation, Kind
from tests.servers.slack.wire import Json, SlackError
from tests.servers.slack.world import Workspace, message_json


async def open_(call: Call) -> Json:
    """conversations.open: the direct message with one person, or the group message with several."""
    if call.args.get("channel"):
        return {"channel": {"id": call.conversation().id}}
    users = [one for one in str(call.args.get("users", "")).split(",") if one]
    if not users:
        raise SlackError("users_list_not_supplied")
    if len(users) > 8:
        raise SlackError("too_many_users")
    for id in users:
        _may_open(call, id)
    _needs(call, "im:write" if len(users) == 1 else "mpim:write")
    place = call.workspace.direct(*users)
    if call.args.get("return_im"):
        return {"channel": conversation_json(place, call.workspace)}
    return {"channel": {"id": place.id}}


async def info(call: Call) -> Json:
    """conversations.info"""
    place = call.conversation()
    _needs(call, f"{FAMILY[place.kind]}:read")
    told = conversation_json(place, call.workspace)
    if call.args.get("include_num_members"):
        told["num_members"] = len(place.members)
    return {"channel": told}


async def members(call: Call) -> Json:
    """conversations.members"""
    place = call.conversation()
    _needs(call, f"{FAMILY[place.kind]}:read")
    page, cursor = call.pages([{"id": id} for id in place.members])
    return {"members": [one["id"] for one in page], "response_metadata": {"next_cursor": cursor}}


async def list_(call: Call) -> Json:
    """conversations.list: private ones only where the bot is a member."""
    kinds: dict[str, Kind] = {
        "public_channel": "channel",
        "private_channel": "group",
        "im": "im",
        "mpim": "mpim",
    }
    wanted = [
        kinds[one]
        for one in str(call.args.get("types") or "public_channel").split(",")
        if one in kinds
    ]
    for kind in wanted:
        _needs(call, f"{FAMILY[kind]}:read")
    shown = [
        conversation_json(one, call.workspace)
        for one in call.workspace.conversations.values()
        if one.kind in wanted
        and (one.kind == "channel" or call.workspace.bot.id in one.members)
        and not (call.args.get("exclude_archived") and one.archived)
    ]
    page, cursor = call.pages(shown)
    return {"channels": page, "response_metadata": {"next_cursor": cursor}}


async def join(call: Call) -> Json:
    """conversations.join: public channels only."""
    place = call.conversation()
    if place.kind != "channel":
        raise SlackError("method_not_supported_for_channel_type")
    if place.archived:
        raise SlackError("is_archived")
    if call.workspace.bot.id not in place.members:
        call.slack.happened.joined(call.workspace, place, call.workspace.bot.id)
    return {"channel": conversation_json(place, call.workspace)}


async def history(call: Call) -> Json:
    """conversations.history: newest first, without what stands in threads."""
    place = _readable(call)
    shown = [one for one in place.messages if one.thread_ts in (None, one.ts) or one.broadcast]
    found = [message_json(one, call.workspace, metadata=_with_metadata(call)) for one in shown]
    page, cursor = call.pages(_between(call, found)[::-1])
    return _read(page, cursor)


async def replies(call: Call) -> Json:
    """conversations.replies: the message above first, then oldest first."""
    place = _readable(call)
    root = str(call.args["ts"])
    above = place.message(root)
    if above is None:
        raise SlackError("thread_not_found")
    told = [
        message_json(one, call.workspace, metadata=_with_metadata(call))
        for one in [above, *place.replies(root)]
    ]
    page, cursor = call.pages([told[0], *_between(call, told[1:])], default=1000)
    return _read(page, cursor)


def conversation_json(place: Conversation, of: Workspace) -> Json:
    """A conversation as answers show it."""
    told: Json = {"id": place.id, "created": place.created, "is_archived": place.archived}
    if place.kind == "im":
        [other] = [one for one in place.members if one != of.bot.id]
        deleted = of.users[other].deleted
        return {**told, "is_im": True, "user": other, "is_user_deleted": deleted}
    return {
        **told,
        "name": place.name,
        "name_normalized": place.name,
        "is_channel": place.kind == "channel",
        "is_group": place.kind == "group",
        "is_im": False,
        "is_mpim": place.kind == "mpim",
        "is_private": place.kind != "channel",
        "is_general": place.general,
        "is_member": of.bot.id in place.members,
        "is_shared": place.shared,
        "is_ext_shared": place.shared,
        "creator": place.creator,
        "context_team_id": of.id,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
    }


def _may_open(call: Call, id: str) -> None:
    user = call.workspace.user(id)
    if user.bot_id:
        raise SlackError("cannot_dm_bot")
    if user.deleted:
        raise SlackError("user_disabled")


def _needs(call: Call, scope: str) -> None:
    given = call.world.tokens[call.token].scopes
    if scope not in given:
        raise SlackError("missing_scope", needed=scope, provided=",".join(sorted(given)))


def _readable(call: Call) -> Conversation:
    place = call.conversation()
    _needs(call, f"{FAMILY[place.kind]}:history")
    if call.workspace.bot.id not in place.members:
        raise SlackError("not_in_channel")
    return place


def _with_metadata(call: Call) -> bool:
    return bool(call.args.get("include_all_metadata"))


def _between(call: Call, found: list[Json]) -> list[Json]:
    oldest = Decimal(str(call.args.get("oldest") or 0))
    latest = Decimal(str(call.args.get("latest") or "inf"))
    if call.args.get("inclusive"):
        return [one for one in found if oldest <= Decimal(one["ts"]) <= latest]
    return [one for one in found if oldest < Decimal(one["ts"]) < latest]


def _read(page: list[Json], cursor: str) -> Json:
    more: Json = {"response_metadata": {"next_cursor": cursor}} if cursor else {}
    return {"messages": page, "has_more": bool(cursor), **more}


_SPAN = "cursor limit oldest latest inclusive include_all_metadata"
METHODS = {
    "conversations.open": method(
        open_, takes="channel users return_im", scopes="im:write mpim:write"
    ),
    "conversations.info": method(info, needs="channel", takes="include_locale include_num_members"),
    "conversations.members": method(members, needs="channel", takes="cursor limit", tier=4),
    "conversations.list": method(
        list_, takes="types exclude_archived cursor limit team_id", tier=2
    ),
    "conversations.join": method(join, needs="channel", scopes="channels:join"),
    "conversations.history": method(history, needs="channel", takes=_SPAN),
    "conversations.replies": method(replies, needs="channel ts", takes=_SPAN),
}
