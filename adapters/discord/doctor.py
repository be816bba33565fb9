"""What has to be right on Discord's side, one line each."""

from collections.abc import AsyncIterator, Sequence

import discord

from adapters.discord.invite import link
from adapters.discord.places import NEEDED
from adapters.discord.rest import Denied, Rest
from adapters.discord.rooms import examine_rooms
from adapters.discord.settings import PORTAL, DiscordSettings
from bot.model.errors import DeliveryError, Gone
from bot.model.facts import Finding
from bot.model.place import Channel

MOST_GUILDS = 20


async def examine(
    rest: Rest, settings: DiscordSettings, channels: Sequence[Channel] = ()
) -> AsyncIterator[Finding]:
    """Findings about the token, the application, each server, and the channels of teams."""
    try:
        async with rest.calls() as client:
            found = await _application(client, settings)
            found += await _guilds(client)
            found += await examine_rooms(client, channels)
    except Gone:
        yield _finding(
            ok=False, says=f"Discord does not know this token; make a new one at {PORTAL}"
        )
        return
    except (DeliveryError, Denied) as error:
        yield _finding(
            ok=False, says=f"Discord does not answer at {settings.api} ({type(error).__name__})"
        )
        return
    for one in found:
        yield one


async def _application(client: discord.Client, settings: DiscordSettings) -> list[Finding]:
    app = await client.application_info()
    found = [_finding(ok=True, says=f"the token belongs to the application {app.name}")]
    if app.interactions_endpoint_url:
        says = f"the application has an interactions endpoint URL, so Haven hears nothing: remove it at {PORTAL}"
        found.append(_finding(ok=False, says=says))
    intents = "guilds and direct messages" if settings.direct_messages else "guilds"
    found.append(_finding(ok=True, says=f"no privileged intent is used, only {intents}"))
    return found


async def _guilds(client: discord.Client) -> list[Finding]:
    found = [await _guild(client, one) async for one in client.fetch_guilds(limit=MOST_GUILDS)]
    if found:
        return found
    assert client.application_id, "the client is logged in"
    invite = link(client.application_id, with_optional=True)
    return [_finding(ok=True, says=f"Haven is in no server yet: open {invite}")]


async def _guild(client: discord.Client, listed: discord.Guild) -> Finding:
    assert client.user, "the client is logged in"
    guild = await client.fetch_guild(listed.id, with_counts=False)
    me = await guild.fetch_member(client.user.id)
    rooms = [one for one in await guild.fetch_channels() if isinstance(one, discord.TextChannel)]
    open_to_us = [one for one in rooms if one.permissions_for(me).is_superset(NEEDED)]
    read = sum(one.permissions_for(me).read_message_history for one in open_to_us)
    says = f"{guild.name}: Haven may post in {len(open_to_us)} of {len(rooms)} text channels, and read back in {read}"
    return _finding(ok=bool(open_to_us), says=says)


def _finding(*, ok: bool, says: str) -> Finding:
    return Finding(subject="discord", ok=ok, says=says)
