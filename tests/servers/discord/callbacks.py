"""Route: the first answer to an interaction, once, within three seconds."""

from tests.servers.discord import limits, posting
from tests.servers.discord.call import Call, Handler
from tests.servers.discord.shapes import message_json, user_json
from tests.servers.discord.things import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    EPHEMERAL,
    LOADING,
    SUBMIT,
    Channel,
    Guild,
    Interaction,
    Message,
)
from tests.servers.discord.wire import Json, invalid, refusal, told
from tests.servers.discord.world import World

MESSAGE, DEFER, DEFER_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
FIRST_ANSWER = 3.0


async def callback(call: Call) -> Json | None:
    """`POST /interactions/{interaction_id}/{interaction_token}/callback`."""
    interaction = call.world.interactions.get(call.params["interaction_id"])
    if interaction is None or interaction.token != call.params["interaction_token"]:
        raise refusal(10062)
    if interaction.kind is not None:
        raise refusal(40060)
    if call.world.clock.now() - interaction.created > FIRST_ANSWER:
        raise refusal(10062)
    kind, data = call.fields["type"], call.fields.get("data") or {}
    _fits(interaction, kind)
    _ANSWERS[kind](call, interaction, data)
    interaction.kind = kind
    interaction.answered.set()
    wanted = call.query.get("with_response", "").lower() in ("1", "true")
    return _response(call.world, interaction, kind) if wanted else None


def _fits(interaction: Interaction, kind: int) -> None:
    on_message = interaction.message is not None
    allowed = {
        COMMAND: {MESSAGE, DEFER, MODAL},
        COMPONENT: {MESSAGE, DEFER, DEFER_UPDATE, UPDATE, MODAL},
        AUTOCOMPLETE: {CHOICES},
        SUBMIT: {MESSAGE, DEFER} | ({DEFER_UPDATE, UPDATE} if on_message else set()),
    }
    if kind not in allowed[interaction.type]:
        say = f"Interaction type {interaction.type} can not be answered with {kind}."
        raise invalid("type", "INTERACTION_CALLBACK_INVALID_TYPE", say)


def place_of(call: Call, interaction: Interaction) -> tuple[Guild | None, Channel]:
    """Where it happened, whether or not the bot may see it."""
    channel = interaction.channel
    return call.world.guilds.get(channel.guild_id or ""), channel


def metadata(interaction: Interaction) -> Json:
    """`interaction_metadata` of a message that answers an interaction."""
    owners = interaction.payload["authorizing_integration_owners"]
    shown: Json = {
        "id": interaction.id,
        "type": interaction.type,
        "user": user_json(interaction.user),
        "authorizing_integration_owners": owners,
    }
    if interaction.type == COMPONENT and interaction.message:
        shown["interacted_message_id"] = interaction.message.id
    if interaction.type == SUBMIT and interaction.opener:
        shown["triggering_interaction_metadata"] = metadata(interaction.opener)
    return shown


def answers(call: Call, interaction: Interaction, body: Json) -> Message:
    """Post a message that belongs to an interaction."""
    place = place_of(call, interaction)
    message = posting.compose(call, body, place, flags=posting.SETTABLE | EPHEMERAL)
    return _posted(call, interaction, place, message)


def _posted(
    call: Call, interaction: Interaction, place: tuple[Guild | None, Channel], message: Message
) -> Message:
    message.webhook = True
    message.type = 20 if interaction.type == COMMAND else 0
    message.interaction_metadata = metadata(interaction)
    message.only_for = interaction.user.id if message.ephemeral else None
    posting.post(call.discord, *place, message)
    return message


def _message(call: Call, interaction: Interaction, data: Json) -> None:
    interaction.original = answers(call, interaction, data)


def _defer(call: Call, interaction: Interaction, data: Json) -> None:
    clock = call.world.clock
    message = Message(
        id=clock.snowflake(),
        channel_id=interaction.channel.id,
        author=call.world.app.bot,
        timestamp=clock.iso(),
        flags=LOADING | ((data.get("flags") or 0) & EPHEMERAL),
    )
    interaction.original = _posted(call, interaction, place_of(call, interaction), message)


def _defer_update(call: Call, interaction: Interaction, data: Json) -> None:
    interaction.original = interaction.message
    interaction.edited_before = interaction.message.edited if interaction.message else None


def _update(call: Call, interaction: Interaction, data: Json) -> None:
    message = interaction.message
    assert message
    if message.id not in interaction.channel.messages:
        raise refusal(10008)
    posting.change(call, data, place_of(call, interaction), message)
    interaction.original = message


def _choices(call: Call, interaction: Interaction, data: Json) -> None:
    interaction.choices = data.get("choices") or []


def _modal(call: Call, interaction: Interaction, data: Json) -> None:
    limits.check_modal(data)
    interaction.modal = data
    call.world.log.append(f"(form for {interaction.user.name}) {data['title']}")


_ANSWERS = {
    MESSAGE: _message, DEFER: _defer, DEFER_UPDATE: _defer_update,
    UPDATE: _update, CHOICES: _choices, MODAL: _modal,
}  # fmt: skip


def _response(world: World, interaction: Interaction, kind: int) -> Json:
    message = interaction.original
    shown = told(
        id=interaction.id,
        type=interaction.type,
        response_message_id=message.id if message else None,
        response_message_loading=message.loading if message else None,
        response_message_ephemeral=message.ephemeral if message else None,
        channel_id=interaction.channel.id,
        guild_id=interaction.channel.guild_id,
    )
    if message and kind in (MESSAGE, UPDATE):
        return {
            "interaction": shown,
            "resource": {"type": kind, "message": message_json(world, message)},
        }
    return {"interaction": shown}


ROUTES: dict[tuple[str, str], Handler] = {
    ("POST", "/interactions/{interaction_id}/{interaction_token}/callback"): callback,
}
