"""The chat.* methods: post, change, delete, and say something to one person alone."""

from tests.servers.slack.call import Call, method
from tests.servers.slack.limits import checked_blocks, checked_text
from tests.servers.slack.things import Conversation, Ephemeral, Message
from tests.servers.slack.wire import Json, SlackError
from tests.servers.slack.world import message_json

_LOOK = "text blocks attachments unfurl_links unfurl_media parse link_names mrkdwn metadata"


async def post_message(call: Call) -> Json:
    """chat.postMessage"""
    place = call.conversation(posting=True)
    may_post(call, place)
    text, blocks = _content(call, editing=False)
    message = Message(
        ts=call.world.clock.ts(),
        user=call.workspace.bot.id,
        bot_id=call.workspace.bot.bot_id,
        text=text,
        blocks=blocks,
        attachments=call.args.get("attachments") or [],
        metadata=call.args.get("metadata"),
        thread_ts=thread_of(place, call.args.get("thread_ts")),
        broadcast=bool(call.args.get("reply_broadcast")),
    )
    place.messages.append(message)
    call.slack.happened.posted(call.workspace, place, message)
    told = message_json(message, call.workspace, metadata=True)
    return {"channel": place.id, "ts": message.ts, "message": told}


async def update(call: Call) -> Json:
    """chat.update"""
    place = call.conversation()
    message = _own(call, place, "cant_update_message")
    before = message_json(message, call.workspace)
    text, blocks = _content(call, editing=True)
    message.text, message.blocks = text, blocks
    message.edited = call.world.clock.ts()
    if "metadata" in call.args:
        message.metadata = call.args["metadata"]
    call.slack.happened.changed(call.workspace, place, message, before)
    told = message_json(message, call.workspace, metadata=True)
    return {"channel": place.id, "ts": message.ts, "text": text, "message": told}


async def delete(call: Call) -> Json:
    """chat.delete"""
    place = call.conversation()
    message = _own(call, place, "cant_delete_message")
    call.slack.happened.deleted(call.workspace, place, message)
    return {"channel": place.id, "ts": message.ts}


async def post_ephemeral(call: Call) -> Json:
    """chat.postEphemeral"""
    place = call.conversation()
    may_post(call, place)
    user = str(call.args["user"])
    if user not in place.members:
        raise SlackError("user_not_in_channel")
    text, blocks = _content(call, editing=False)
    ephemeral = Ephemeral(
        ts=call.world.clock.ts(),
        channel=place.id,
        user=user,
        text=text,
        blocks=blocks,
        author=call.workspace.bot.id,
        thread_ts=call.args.get("thread_ts"),
    )
    call.workspace.ephemerals.append(ephemeral)
    call.slack.happened.whispered(call.workspace, ephemeral)
    return {"message_ts": ephemeral.ts}


async def get_permalink(call: Call) -> Json:
    """chat.getPermalink"""
    place = call.conversation()
    ts = str(call.args["message_ts"])
    if place.message(ts) is None:
        raise SlackError("message_not_found")
    link = f"https://{call.workspace.domain}.slack.com/archives/{place.id}/p{ts.replace('.', '')}"
    return {"channel": place.id, "permalink": link}


def may_post(call: Call, place: Conversation) -> None:
    """SlackError where the bot may not post."""
    if place.archived:
        raise SlackError("is_archived")
    _may_reach(call, place)
    if call.workspace.bot.id not in place.members:
        raise SlackError("not_in_channel")
    if place.refusal:
        raise SlackError(place.refusal)


def _may_reach(call: Call, place: Conversation) -> None:
    if place.kind == "im":
        [other] = [one for one in place.members if one != call.workspace.bot.id]
        if call.workspace.user(other).deleted:
            raise SlackError("user_disabled")
        if call.world.app.messages_tab == "off":
            raise SlackError("messages_tab_disabled")


def _content(call: Call, *, editing: bool) -> tuple[str, list[Json]]:
    blocks = checked_blocks(call.world, call.args.get("blocks") or [])
    text = str(call.args.get("text") or "")
    if not (text or blocks or call.args.get("attachments")):
        raise SlackError("no_text")
    if blocks and not text:
        call.world.complain(f"{call.method}: blocks without a top-level text")
    return checked_text(call.world, text, blocks=bool(blocks), editing=editing), blocks


def thread_of(place: Conversation, root: str | None) -> str | None:
    """The thread under a message, or Slack's error."""
    if root is None:
        return None
    above = place.message(root)
    if above is None:
        raise SlackError("thread_not_found")
    above.thread_ts = above.thread_ts or above.ts
    return above.thread_ts


def _own(call: Call, place: Conversation, refusal: str) -> Message:
    message = place.message(str(call.args["ts"]))
    if message is None:
        raise SlackError("message_not_found")
    if place.archived:
        raise SlackError("is_archived")
    if message.bot_id != call.workspace.bot.bot_id:
        raise SlackError(refusal)
    window = call.workspace.edit_window
    if window is not None and call.world.clock.now() - float(message.ts) > window:
        raise SlackError("edit_window_closed")
    return message


METHODS = {
    "chat.postMessage": method(
        post_message,
        needs="channel",
        takes=f"{_LOOK} thread_ts reply_broadcast icon_emoji icon_url username",
        scopes="chat:write",
    ),
    "chat.update": method(
        update, needs="channel ts", takes=f"{_LOOK} reply_broadcast", scopes="chat:write"
    ),
    "chat.delete": method(delete, needs="channel ts", scopes="chat:write"),
    "chat.postEphemeral": method(
        post_ephemeral,
        needs="channel user",
        takes=f"{_LOOK} thread_ts",
        scopes="chat:write",
        tier=4,
    ),
    "chat.getPermalink": method(get_permalink, needs="channel message_ts", tier=4),
}
