"""The channels in which Haven is, and those of them that somebody means by a name."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from adapters.slack.api import Api
from adapters.slack.installations import Installation, Installations
from adapters.slack.settings import SlackSettings
from adapters.slack.trouble import Refused, meaning
from adapters.slack.wire import Object
from bot.model.place import Channel
from bot.ports import Shelf

_PAGE = 1_000
_MOST_PAGES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """A channel in which Haven is; the name is without its #."""

    id: str
    name: str


async def joined(api: Api, installation: Installation) -> AsyncIterator[Joined]:
    """The channels in which Haven is, among the first ten thousand of the workspace. Raises what `Api.call` raises."""
    page: Object = {}
    for _ in range(_MOST_PAGES):
        answer = await api.call(
            "conversations.list",
            installation.token,
            types="public_channel,private_channel",
            exclude_archived=True,
            limit=_PAGE,
            **page,
        )
        for one in answer.told.get("channels", ()):
            if one.get("is_member"):
                yield Joined(id=str(one["id"]), name=str(one["name"]))
        cursor = (answer.told.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return
        page = {"cursor": cursor}


async def channels(settings: SlackSettings, shelf: Shelf, named: str) -> Sequence[Channel]:
    """Those that are called so, by name, id or link. Raises DeliveryError."""
    token = settings.bot_token.get_secret_value() if settings.bot_token else None
    api = Api(settings.api)
    wanted = named.rstrip("/").rpartition("/")[2].removeprefix("#")
    found: list[Channel] = []
    try:
        for installation in await Installations(shelf, api, token).all():
            async for one in joined(api, installation):
                if wanted in (one.id, one.name):
                    found.append(Channel(workspace=installation.workspace, ref=one.id))
    except Refused as error:
        raise meaning(error, Channel(workspace="", ref="")) from error
    return found
