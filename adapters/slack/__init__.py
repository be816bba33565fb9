"""Haven on Slack: Socket Mode for one workspace without a public address, HTTP and OAuth for many."""

from adapters.slack.cli import cli
from adapters.slack.settings import SlackSettings
from adapters.slack.ways import WAYS
from bot.ports import Adapter, Clock, Entropy, Platform, Shelf


def _build(settings: SlackSettings, shelf: Shelf, clock: Clock, entropy: Entropy) -> Platform:
    # Imported late, so that naming the adapter does not load Slack's libraries.
    from adapters.slack.platform import SlackPlatform

    return SlackPlatform(settings, shelf, clock, entropy)


adapter = Adapter(name="slack", Settings=SlackSettings, build=_build, cli=cli, ways=WAYS)
