"""What an ask says about itself: its command's class, its workspace, whether it may change something, and its team."""

from dataclasses import replace

from bot.commands import COMMANDS
from bot.model.ask import Ask
from bot.model.command import Command, Draft, Trace
from bot.model.place import Channel, DeliveryId, TeamId, Workspace
from bot.model.preferences import Preferences
from bot.model.team import Team
from bot.store import Work


def kind_of(ask: Ask) -> type[Command]:
    """The class of what is asked for."""
    command = ask.command
    return COMMANDS[command.word] if isinstance(command, Draft) else type(command)


def changes(ask: Ask) -> bool:
    """Whether an ask may change something; a form that is only being opened does not."""
    return not isinstance(ask.command, Draft) and ask.command.trace is Trace.WRITES


def reacts(ask: Ask) -> bool:
    """Whether an ask counts as a sign that somebody reads along, as opening a form does; never what leaves no trace."""
    if kind_of(ask).trace is Trace.NONE:
        return False
    return isinstance(ask.command, Draft) or ask.command.trace is Trace.REACTS


def in_own_language(ask: Ask, preferences: Preferences) -> Ask:
    """The ask as from somebody whose client speaks the language that they chose for themself."""
    locale = preferences.language or ask.actor.locale
    return replace(ask, actor=replace(ask.actor, locale=locale))


def value_of(ask: Ask, name: str) -> str | None:
    """A field of the command or draft that holds an id."""
    command = ask.command
    found = command.values.get(name) if isinstance(command, Draft) else getattr(command, name, None)
    return found if isinstance(found, str) else None


def workspace_of(ask: Ask) -> str:
    """The platform's id of the workspace in which somebody asks."""
    return ask.at.workspace if isinstance(ask.at, Channel) else ask.at.person.workspace


async def team_of(ask: Ask, work: Work, workspace: Workspace) -> tuple[Team | None, str]:
    """The team of the pressed post, of the button, of the channel, or the only one of the workspace.

    If there is none, the second value is the reason, as `refused-<reason>` in words.ftl.
    """
    change = changes(ask)
    known = await _named(ask, work, workspace)
    if known is not None:
        return await work.teams.get(workspace, known, change=change), "no-team"
    if isinstance(ask.at, Channel):
        team = await work.teams.at(workspace.platform, ask.at, change=change)
        if team is not None:
            return team, ""
    teams = await work.teams.of(workspace, change=change)
    return (teams[0], "") if len(teams) == 1 else (None, "which-team" if teams else "no-team")


async def _named(ask: Ask, work: Work, workspace: Workspace) -> TeamId | None:
    """The team of the post that was pressed, or that the button itself names."""
    on = await work.outbox.find(workspace, ask.on) if ask.on is not None else None
    field = kind_of(ask).named_by
    named = value_of(ask, field) if field is not None else None
    if on is not None or named is None:
        return on
    if field == "delivery":
        return await work.outbox.find(workspace, DeliveryId(named))
    return TeamId(named)
