"""Routes: messages in channels, threads and direct messages."""

from tests.servers.discord import posting
from tests.servers.discord.call import Call, Handler
from tests.servers.discord.clock import made_at
from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.shapes import message_json
from tests.servers.discord.things import DM, Channel, Guild, Message
from tests.servers.discord.visible import visible
from tests.servers.discord.wire import Json, invalid, refusal

HOUR = 3600.0


async def create(call: Call) -> Json:
    """`POST /channels/{channel_id}/messages`."""
    place = guild, channel = call.world.place(call.params["channel_id"])
    _may_write(call, guild, channel)
    if earlier := _same_nonce(call):
        return message_json(call.world, earlier)
    message = posting.compose(call, call.fields, place)
    message.nonce = _nonce(call)
    _reply(call, channel, message)
    if call.files:
        call.world.may(guild, channel, Can.ATTACH_FILES)
    posting.post(call.discord, guild, channel, message)
    if message.nonce:
        key = (message.author.id, message.nonce)
        call.world.nonces[key] = (call.world.clock.now(), channel.id, message.id)
    return message_json(call.world, message)


def _may_write(call: Call, guild: Guild | None, channel: Channel) -> None:
    if guild is None:
        assert channel.recipient
        if not call.world.mutual(channel.recipient):
            raise refusal(50278)
        if not channel.recipient.dms_open:
            raise refusal(50007)
        return
    call.world.may(guild, channel, Can.SEND_IN_THREADS if channel.is_thread else Can.SEND)
    if channel.archived and channel.locked:
        raise refusal(50083)


def _nonce(call: Call) -> str | None:
    nonce = call.fields.get("nonce")
    return None if nonce is None else str(nonce)


def _same_nonce(call: Call) -> Message | None:
    # Checked only if it is enforced; a message that was deleted since answers 10008.
    nonce, world = _nonce(call), call.world
    if nonce is None or not call.fields.get("enforce_nonce"):
        return None
    at, channel_id, id = world.nonces.get((world.app.bot.id, nonce), (0.0, "", ""))
    if not id or world.clock.now() - at > world.nonce_window:
        return None
    channel = world.any_channel(channel_id)
    if channel is None or id not in channel.messages:
        raise refusal(10008)
    world.log.append(f"  (nonce {nonce} again: it is message {id})")
    return channel.messages[id]


def _reply(call: Call, channel: Channel, message: Message) -> None:
    reference = call.fields.get("message_reference")
    if not reference:
        return
    id = str(reference["message_id"])
    if id not in channel.messages:
        if reference.get("fail_if_not_exists", True):
            raise invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        return
    message.type = 19
    message.reference = {"type": 0, "channel_id": channel.id, "message_id": id}
    allowed = message.allowed_mentions
    if channel.guild_id and (allowed is None or allowed.get("replied_user")):
        message.pinged.add(channel.messages[id].author.id)


async def history(call: Call) -> list[Json]:
    """`GET /channels/{channel_id}/messages`; without the permission to read history it is empty, not refused."""
    guild, channel = call.world.place(call.params["channel_id"])
    bot = call.world.app.bot.id
    if guild and Can.READ_HISTORY not in permissions(guild, bot, channel):
        return []
    limit = int(call.query.get("limit", 50))
    if not 1 <= limit <= 100:
        raise invalid("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.")
    found = sorted(
        (one for one in channel.messages.values() if not one.ephemeral), key=lambda one: int(one.id)
    )
    found = _window(call, found, limit)
    return [visible(call.world, channel, one, message_json(call.world, one)) for one in found[::-1]]


def _window(call: Call, found: list[Message], limit: int) -> list[Message]:
    """The wanted part, oldest first."""
    if after := call.query.get("after"):
        return [one for one in found if int(one.id) > int(after)][:limit]
    if before := call.query.get("before"):
        return [one for one in found if int(one.id) < int(before)][-limit:]
    if around := call.query.get("around"):
        near = sorted(found, key=lambda one: abs(int(one.id) - int(around)))[:limit]
        return sorted(near, key=lambda one: int(one.id))
    return found[-limit:]


async def get(call: Call) -> Json:
    """`GET /channels/{channel_id}/messages/{message_id}`."""
    guild, channel = call.world.place(call.params["channel_id"])
    call.world.may(guild, channel, Can.READ_HISTORY)
    message = call.world.message(channel, call.params["message_id"])
    return visible(call.world, channel, message, message_json(call.world, message))


async def edit(call: Call) -> Json:
    """`PATCH /channels/{channel_id}/messages/{message_id}`."""
    place = guild, channel = call.world.place(call.params["channel_id"])
    message = call.world.message(channel, call.params["message_id"])
    if message.author is not call.world.app.bot:
        raise refusal(50005)
    if channel.archived:
        raise refusal(50083)
    if guild is None and channel.recipient and not call.world.mutual(channel.recipient):
        raise refusal(50278)
    if call.world.clock.now() - made_at(message.id) > HOUR:
        message.old_edits += 1
        if message.old_edits > call.discord.most_old_edits:
            raise refusal(30046)
    posting.change(call, call.fields, place, message)
    return message_json(call.world, message)


async def delete(call: Call) -> None:
    """`DELETE /channels/{channel_id}/messages/{message_id}`."""
    guild, channel = call.world.place(call.params["channel_id"])
    message = call.world.message(channel, call.params["message_id"])
    if message.author is not call.world.app.bot:
        if channel.type == DM:
            raise refusal(50024)
        call.world.may(guild, channel, Can.MANAGE_MESSAGES)
    if channel.archived:
        raise refusal(50083)
    posting.remove(call.discord, guild, channel, message)


async def typing(call: Call) -> None:
    """`POST /channels/{channel_id}/typing`."""
    guild, channel = call.world.place(call.params["channel_id"])
    _may_write(call, guild, channel)


_MESSAGES, _MESSAGE = (
    "/channels/{channel_id}/messages",
    "/channels/{channel_id}/messages/{message_id}",
)
ROUTES: dict[tuple[str, str], Handler] = {
    ("POST", _MESSAGES): create,
    ("GET", _MESSAGES): history,
    ("GET", _MESSAGE): get,
    ("PATCH", _MESSAGE): edit,
    ("DELETE", _MESSAGE): delete,
    ("POST", "/channels/{channel_id}/typing"): typing,
}
