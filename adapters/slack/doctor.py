"""What has to be right before Haven works on Slack, one line each, and what to do where it is not."""

from collections.abc import AsyncIterator, Collection, Sequence

from adapters.slack.api import Answer, Api
from adapters.slack.channels import Joined, joined
from adapters.slack.installations import Installation, Installations
from adapters.slack.manifest import optional_scopes, scopes
from adapters.slack.settings import SlackSettings
from adapters.slack.trouble import Refused
from bot.model.errors import DeliveryError, Gone, Malformed, StoreDown
from bot.model.facts import Finding
from bot.model.place import Channel

_SHOWN = 5


async def examine(
    settings: SlackSettings,
    api: Api,
    installations: Installations,
    channels: Sequence[Channel] = (),
) -> AsyncIterator[Finding]:
    """Each thing in turn; where Slack or the database is out of reach, that is what is found."""
    yield _way_in(settings)
    if settings.app_token is not None:
        yield await _socket(api, settings.app_token.get_secret_value())
    try:
        found = await installations.all()
    except (DeliveryError, StoreDown) as error:
        yield Finding(subject="slack token", ok=False, says=_why(error, "HAVEN_SLACK_BOT_TOKEN"))
        return
    if not found:
        says = f"no workspace has added Haven yet: open {settings.site}/install"
        yield Finding(subject="slack workspaces", ok=True, says=says)
    for installation in found:
        wanted = [one.ref for one in channels if one.workspace == installation.workspace]
        async for finding in _workspace(settings, api, installation, wanted):
            yield finding
    known = {one.workspace for one in found}
    for one in (one for one in channels if one.workspace not in known):
        says = f"{one.ref}: the workspace {one.workspace} of a team has no Haven; add it again"
        yield Finding(subject="slack channel", ok=False, says=says)


async def _workspace(
    settings: SlackSettings, api: Api, installation: Installation, wanted: Sequence[str]
) -> AsyncIterator[Finding]:
    try:
        answer = await api.call("auth.test", installation.token)
    except (DeliveryError, Refused) as error:
        says = f"{installation.workspace}: {_why(error, 'the bot token')}"
        yield Finding(subject="slack token", ok=False, says=says)
        return
    name = str(answer.told.get("team", installation.workspace))
    yield Finding(subject="slack token", ok=True, says=f"{name} answers")
    yield _scopes(settings, name, answer)
    try:
        there = [one async for one in joined(api, installation)]
    except (DeliveryError, Refused) as error:
        yield Finding(subject="slack channels", ok=False, says=_why(error, "channels:read"))
        return
    yield _channels(there, name)
    for finding in await _rooms(api, installation, {one.id for one in there}, wanted):
        yield finding


def _scopes(settings: SlackSettings, name: str, answer: Answer) -> Finding:
    lacking = {id: why for id, why in scopes(settings).items() if id not in answer.scopes}
    if lacking:
        listed = "; ".join(f"{id} ({why})" for id, why in lacking.items())
        says = f"{name} did not grant {listed}: install the app again from its manifest"
        return Finding(subject="slack scopes", ok=False, says=says)
    refused = sorted(set(optional_scopes(settings)) - answer.scopes)
    says = f"{name} granted all" + (f" but the optional {', '.join(refused)}" if refused else "")
    return Finding(subject="slack scopes", ok=True, says=says)


def _channels(there: Sequence[Joined], name: str) -> Finding:
    names = [f"#{one.name}" for one in there]
    shown = ", ".join(names[:_SHOWN]) + (" ..." if len(names) > _SHOWN else "")
    says = f"Haven is in {shown}" if names else "in none yet: type /invite @Haven in a channel"
    return Finding(subject="slack channels", ok=True, says=f"{name}: {says}")


async def _rooms(
    api: Api, installation: Installation, there: Collection[str], wanted: Sequence[str]
) -> list[Finding]:
    """A line for each channel of a team in which Haven can not post, and one for the others."""
    told = [await _wrong(api, installation, one) for one in wanted if one not in there]
    found = [Finding(subject="slack channel", ok=False, says=one) for one in told if one]
    if fine := len(wanted) - len(found):
        says = f"Haven is in {fine} of {len(wanted)} channels of teams"
        found.append(Finding(subject="slack channels", ok=True, says=says))
    return found


async def _wrong(api: Api, installation: Installation, ref: str) -> str:
    """Why nothing can be posted in a channel; empty if something can."""
    try:
        told = (await api.call("conversations.info", installation.token, channel=ref)).told
    except Refused as error:
        return f"{ref}: Slack says {error.code}; /haven move in another channel moves the team"
    except DeliveryError as error:
        return f"{ref}: {_why(error, 'the channel')}"
    channel = told.get("channel") or {}
    name = f"#{channel.get('name', ref)}"
    if channel.get("is_archived"):
        return f"{name} is archived; /haven move in another channel moves the team"
    return "" if channel.get("is_member") else f"Haven is not in {name}: type /invite @Haven there"


def _way_in(settings: SlackSettings) -> Finding:
    if settings.app_token is not None:
        return Finding(subject="slack", ok=True, says="listens by Socket Mode, no address needed")
    address = f"{settings.site}/events" if settings.site else "/slack/events on the web server"
    return Finding(subject="slack", ok=True, says=f"listens at {address}, signed requests only")


async def _socket(api: Api, token: str) -> Finding:
    try:
        await api.call("apps.connections.open", token)
    except (DeliveryError, Refused) as error:
        return Finding(subject="slack socket", ok=False, says=_why(error, "HAVEN_SLACK_APP_TOKEN"))
    return Finding(subject="slack socket", ok=True, says="a connection can be opened")


def _why(error: Exception, about: str) -> str:
    if isinstance(error, Refused):
        needed = f", it needs {error.needed}" if error.needed else ""
        return f"Slack says {error.code}{needed}: check {about}"
    if isinstance(error, Gone | Malformed):
        return f"Slack says {error}: check {about}"
    if isinstance(error, StoreDown):
        return "the database does not answer, so the installations can not be read"
    return "Slack does not answer: check the network, and HAVEN_SLACK_API_URL"
