"""Haven on Discord: slash commands, buttons and forms over the gateway, posts over REST."""

from adapters.discord.cli import cli
from adapters.discord.settings import DiscordSettings
from adapters.discord.ways import WAYS
from bot.ports import Adapter, Clock, Entropy, Platform, Shelf


def _build(settings: DiscordSettings, shelf: Shelf, clock: Clock, entropy: Entropy) -> Platform:
    # Imported late, so that naming the adapter does not load Discord's library.
    from adapters.discord.platform import DiscordPlatform

    return DiscordPlatform(settings, shelf, clock, entropy)


adapter = Adapter(name="discord", Settings=DiscordSettings, build=_build, cli=cli, ways=WAYS)
