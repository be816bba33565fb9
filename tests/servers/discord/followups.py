"""Routes: what an interaction's token can do for fifteen minutes after the first answer."""

from tests.servers.discord import posting
from tests.servers.discord.call import Call, Handler
from tests.servers.discord.callbacks import answers, place_of
from tests.servers.discord.shapes import message_json
from tests.servers.discord.things import Interaction, Message
from tests.servers.discord.wire import Json, refusal

LIFETIME = 15 * 60.0


def _interaction(call: Call) -> Interaction:
    if call.params["webhook_id"] != call.world.app.id:
        raise refusal(10015)
    for one in call.world.interactions.values():
        if one.token == call.params["webhook_token"]:
            if call.world.clock.now() - one.created > LIFETIME:
                raise refusal(50027)
            if one.kind is None:
                raise refusal(10015)
            return one
    raise refusal(50027)


def _message(call: Call) -> tuple[Interaction, Message]:
    interaction = _interaction(call)
    id, here = call.params.get("message_id"), interaction.channel.messages
    own = [interaction.original, *(interaction.followups if id else [])]
    for message in own:
        if message and id in (None, message.id) and message.id in here:
            return interaction, message
    raise refusal(10008)


async def follow_up(call: Call) -> Json | None:
    """`POST /webhooks/{webhook_id}/{webhook_token}`; the first one after a deferred answer becomes that answer."""
    interaction = _interaction(call)
    deferred = interaction.original
    if deferred and deferred.loading and deferred.id in interaction.channel.messages:
        posting.change(call, call.fields, place_of(call, interaction), deferred)
        message = deferred
    else:
        message = answers(call, interaction, call.fields)
        interaction.followups.append(message)
    wanted = call.query.get("wait", "").lower() in ("1", "true")
    return message_json(call.world, message) if wanted else None


async def get(call: Call) -> Json:
    """`GET .../messages/@original` and `.../messages/{message_id}`."""
    return message_json(call.world, _message(call)[1])


async def edit(call: Call) -> Json:
    """`PATCH .../messages/@original` and `.../messages/{message_id}`."""
    interaction, message = _message(call)
    posting.change(call, call.fields, place_of(call, interaction), message)
    return message_json(call.world, message)


async def delete(call: Call) -> None:
    """`DELETE .../messages/@original` and `.../messages/{message_id}`."""
    interaction, message = _message(call)
    guild, channel = place_of(call, interaction)
    posting.remove(call.discord, guild, channel, message)


_HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ROUTES: dict[tuple[str, str], Handler] = {
    ("POST", _HOOK): follow_up,
    ("GET", f"{_HOOK}/messages/@original"): get,
    ("PATCH", f"{_HOOK}/messages/@original"): edit,
    ("DELETE", f"{_HOOK}/messages/@original"): delete,
    ("GET", f"{_HOOK}/messages/{{message_id}}"): get,
    ("PATCH", f"{_HOOK}/messages/{{message_id}}"): edit,
    ("DELETE", f"{_HOOK}/messages/{{message_id}}"): delete,
}
