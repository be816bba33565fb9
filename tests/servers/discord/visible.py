"""What a bot may read of a message: without the message content intent, only what is meant for it."""

from tests.servers.discord.things import DM, Channel, Message
from tests.servers.discord.wire import Json
from tests.servers.discord.world import MESSAGE_CONTENT, World


def visible(
    world: World, channel: Channel, message: Message, shown: Json, intents: int | None = None
) -> Json:
    """The JSON of a message, emptied if the bot may not read it; over REST the portal's switch decides."""
    allowed = world.app.privileged if intents is None else intents
    bot = world.app.bot
    meant = channel.type == DM or message.author is bot or bot in message.mentions
    if meant or allowed & MESSAGE_CONTENT:
        return shown
    return {**shown, "content": "", "embeds": [], "attachments": [], "components": []}
