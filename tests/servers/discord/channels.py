"""Routes: channels, and opening direct messages."""

from tests.servers.discord.call import Call, Handler
from tests.servers.discord.permissions import Can
from tests.servers.discord.shapes import channel_json
from tests.servers.discord.wire import Json, refusal

_KEPT = {"auto_archive_duration": "auto_archive"}
"""Names that are others here."""


async def get(call: Call) -> Json:
    """`GET /channels/{channel_id}`."""
    _, channel = call.world.place(call.params["channel_id"])
    return channel_json(channel)


async def edit(call: Call) -> Json:
    """`PATCH /channels/{channel_id}`: of threads their name, archive, lock and the like; of channels name and topic."""
    guild, channel = call.world.place(call.params["channel_id"])
    body = call.fields
    own = channel.is_thread and channel.owner_id == call.world.app.bot.id
    if not own or "locked" in body:
        call.world.may(
            guild, channel, Can.MANAGE_THREADS if channel.is_thread else Can.MANAGE_CHANNELS
        )
    if channel.archived and body.get("archived") is not False:
        raise refusal(50083)
    for name in ("name", "archived", "locked", "topic", "invitable", "auto_archive_duration"):
        if body.get(name) is not None:
            setattr(channel, _KEPT.get(name, name), body[name])
    call.discord.happened.channel_updated(channel)
    return channel_json(channel)


async def delete(call: Call) -> Json:
    """`DELETE /channels/{channel_id}`; a direct message is only closed."""
    guild, channel = call.world.place(call.params["channel_id"])
    if guild:
        call.world.may(
            guild, channel, Can.MANAGE_THREADS if channel.is_thread else Can.MANAGE_CHANNELS
        )
        call.discord.happened.channel_gone(guild, channel)
    return channel_json(channel)


async def open_dm(call: Call) -> Json:
    """`POST /users/@me/channels`: works for everybody; writing there may not."""
    user = call.world.users.get(str(call.fields.get("recipient_id")))
    if user is None:
        raise refusal(10013)
    if user.bot:
        raise refusal(50007)
    return channel_json(call.world.dm(user))


ROUTES: dict[tuple[str, str], Handler] = {
    ("GET", "/channels/{channel_id}"): get,
    ("PATCH", "/channels/{channel_id}"): edit,
    ("DELETE", "/channels/{channel_id}"): delete,
    ("POST", "/users/@me/channels"): open_dm,
}
