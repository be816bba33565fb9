"""Routes: threads from a message or alone, and who is in them."""

from tests.servers.discord.call import Call, Handler
from tests.servers.discord.permissions import Can
from tests.servers.discord.shapes import channel_json
from tests.servers.discord.things import PRIVATE_THREAD, PUBLIC_THREAD, Channel, Guild, Message
from tests.servers.discord.wire import Json, refusal

STARTED = 18


async def from_message(call: Call) -> Json:
    """`POST /channels/{channel_id}/messages/{message_id}/threads`; the thread has the message's id."""
    guild, channel = call.world.place(call.params["channel_id"])
    if guild is None or channel.is_thread:
        raise refusal(50024)
    call.world.may(guild, channel, Can.PUBLIC_THREADS)
    message = call.world.message(channel, call.params["message_id"])
    if message.thread_id:
        raise refusal(160004)
    message.thread_id = message.id
    return _opened(call, guild, channel, id=message.id, type=PUBLIC_THREAD)


async def alone(call: Call) -> Json:
    """`POST /channels/{channel_id}/threads`: private unless the type says otherwise; a public one is announced."""
    guild, channel = call.world.place(call.params["channel_id"])
    if guild is None or channel.is_thread:
        raise refusal(50024)
    type = call.fields.get("type") or PRIVATE_THREAD
    wanted = Can.PRIVATE_THREADS if type == PRIVATE_THREAD else Can.PUBLIC_THREADS
    call.world.may(guild, channel, wanted)
    shown = _opened(call, guild, channel, id=call.world.clock.snowflake(), type=type)
    if type == PUBLIC_THREAD:
        _announce(call, guild, channel, str(shown["id"]))
    return shown


def _opened(call: Call, guild: Guild, parent: Channel, *, id: str, type: int) -> Json:
    bot = call.world.app.bot.id
    thread = Channel(
        id=id,
        type=type,
        name=call.fields["name"],
        guild_id=guild.id,
        parent_id=parent.id,
        owner_id=bot,
        thread_members={bot},
        auto_archive=call.fields.get("auto_archive_duration") or 1440,
        invitable=call.fields.get("invitable", True),
        made=call.world.clock.iso(),
    )
    guild.channels[id] = thread
    call.world.log.append(f"{call.world.app.name} opens the thread {thread.name} in {parent.name}")
    call.discord.happened.thread_created(guild, thread)
    return channel_json(thread)


def _announce(call: Call, guild: Guild, parent: Channel, thread_id: str) -> None:
    message = Message(
        id=call.world.clock.snowflake(),
        channel_id=parent.id,
        author=call.world.app.bot,
        timestamp=call.world.clock.iso(),
        content=call.fields["name"],
        type=STARTED,
        reference={"type": 0, "channel_id": thread_id, "guild_id": guild.id},
    )
    parent.messages[message.id] = message
    call.discord.happened.message("MESSAGE_CREATE", guild, parent, message)


def _thread(call: Call) -> tuple[Guild, Channel]:
    guild, thread = call.world.place(call.params["channel_id"])
    if guild is None or not thread.is_thread:
        raise refusal(50024)
    return guild, thread


async def add(call: Call) -> None:
    """`PUT /channels/{channel_id}/thread-members/{user_id}`."""
    guild, thread = _thread(call)
    if thread.archived:
        raise refusal(50083)
    call.world.may(guild, thread, Can.SEND_IN_THREADS)
    if call.params["user_id"] not in guild.members:
        raise refusal(10007)
    thread.thread_members.add(call.params["user_id"])


async def take(call: Call) -> None:
    """`DELETE /channels/{channel_id}/thread-members/{user_id}`."""
    guild, thread = _thread(call)
    if thread.owner_id != call.world.app.bot.id or not thread.private_thread:
        call.world.may(guild, thread, Can.MANAGE_THREADS)
    thread.thread_members.discard(call.params["user_id"])


async def join(call: Call) -> None:
    """`PUT /channels/{channel_id}/thread-members/@me`."""
    _, thread = _thread(call)
    thread.thread_members.add(call.world.app.bot.id)


async def leave(call: Call) -> None:
    """`DELETE /channels/{channel_id}/thread-members/@me`."""
    _, thread = _thread(call)
    thread.thread_members.discard(call.world.app.bot.id)


async def active(call: Call) -> Json:
    """`GET /guilds/{guild_id}/threads/active`."""
    guild = call.world.guild(call.params["guild_id"])
    bot = call.world.app.bot.id
    shown, mine = [], []
    for one in guild.channels.values():
        if (
            one.is_thread
            and not one.archived
            and (not one.private_thread or bot in one.thread_members)
        ):
            shown.append(channel_json(one))
            if bot in one.thread_members:
                mine.append({"id": one.id, "user_id": bot, "join_timestamp": one.made, "flags": 0})
    return {"threads": shown, "members": mine, "has_more": False}


async def put_away(call: Call) -> Json:
    """`GET /channels/{channel_id}/users/@me/threads/archived/private`: those that the bot is in, newest first."""
    guild, channel = call.world.place(call.params["channel_id"])
    if guild is None or channel.is_thread:
        raise refusal(50024)
    call.world.may(guild, channel, Can.READ_HISTORY)
    bot, before = call.world.app.bot.id, int(call.query.get("before", 2**63))
    found = [
        one
        for one in guild.channels.values()
        if one.private_thread and one.archived and one.parent_id == channel.id
        if bot in one.thread_members and int(one.id) < before
    ]
    found.sort(key=lambda one: int(one.id), reverse=True)
    page = found[: int(call.query.get("limit", 50))]
    members = [
        {"id": one.id, "user_id": bot, "join_timestamp": one.made, "flags": 0} for one in page
    ]
    shown = [channel_json(one) for one in page]
    return {"threads": shown, "members": members, "has_more": len(page) < len(found)}


_MEMBERS = "/channels/{channel_id}/thread-members"
ROUTES: dict[tuple[str, str], Handler] = {
    ("POST", "/channels/{channel_id}/messages/{message_id}/threads"): from_message,
    ("POST", "/channels/{channel_id}/threads"): alone,
    ("PUT", f"{_MEMBERS}/@me"): join,
    ("DELETE", f"{_MEMBERS}/@me"): leave,
    ("PUT", f"{_MEMBERS}/{{user_id}}"): add,
    ("DELETE", f"{_MEMBERS}/{{user_id}}"): take,
    ("GET", "/guilds/{guild_id}/threads/active"): active,
    ("GET", "/channels/{channel_id}/users/@me/threads/archived/private"): put_away,
}
