"""The way to bring Haven to Discord, and what `haven init` asks for it."""

from collections.abc import Mapping, Sequence

from adapters.discord.settings import PORTAL, DiscordSettings
from bot.model.place import Channel
from bot.ports import Question, Shelf, Specs, Way


def _portal(_: Mapping[str, str], __: Specs) -> str:
    return PORTAL


async def _channels(settings: DiscordSettings, _: Shelf, named: str) -> Sequence[Channel]:
    # Imported late, so that naming the adapter does not load Discord's library.
    from adapters.discord.finding import channels

    return await channels(settings, named)


def _is_token(answer: str) -> str | None:
    has_parts = answer.count(".") == 2 and all(answer.split("."))
    return (
        None
        if has_parts
        else "A bot token has three parts with dots between them. Please copy it again."
    )


WAYS: tuple[Way[DiscordSettings], ...] = (
    Way(
        label="Discord",
        questions=(
            Question(
                setting="token",
                label="Bot token",
                hint="Open this link: New Application, then Bot, Reset Token. Leave all three privileged intents off.",
                secret=True,
                check=_is_token,
                link=_portal,
            ),
        ),
        channels=_channels,
        then="On Discord, in the channel of your team: /haven setup.",
    ),
)
