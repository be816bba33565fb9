"""What the core does when a platform says that something happened there."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from bot.handlers.reachable import found
from bot.handlers.reacting import count
from bot.model.news import (
    Added,
    Answered,
    ChannelBack,
    ChannelGone,
    ChannelRenamed,
    News,
    PersonBack,
    PersonLeft,
    PersonLeftChannel,
    Removed,
    WordsDeleted,
    WordsEdited,
)
from bot.model.place import Workspace
from bot.model.reaction import Reaction
from bot.model.team import Team
from bot.store import Work
from bot.telling.notices import Notices, set_aside

GRACE = timedelta(days=30)
"""How long what is kept about somebody who left is still there, in case they come back."""
REMOVAL_GRACE = timedelta(days=7)
"""How long everything of a workspace that removed Haven is still there, in case it is added again."""


async def take_note(platform: str, news: News, work: Work, notices: Notices, now: datetime) -> None:
    """Stop what can not be delivered any more, and keep names up to date."""
    match news:
        case Removed(workspace=ref):
            await _removed(Workspace(platform=platform, ref=ref), work, now)
        case Added(workspace=ref):
            await _added(Workspace(platform=platform, ref=ref), work, now)
        case (
            ChannelGone(channel=channel)
            | ChannelBack(channel=channel)
            | ChannelRenamed(channel=channel)
        ):
            team = await work.teams.at(platform, channel, change=True)
            if team is not None:
                await _channel(news, team, work, notices, now)
        case PersonLeft() | PersonLeftChannel() | PersonBack():
            await _moved(platform, news, work, now)
        case Answered():
            await _answered(platform, news, work, now)
        case WordsEdited() | WordsDeleted():
            pass  # the dispatcher hands them to whoever holds the words
        case _:
            assert_never(news)


async def _channel(
    news: ChannelGone | ChannelBack | ChannelRenamed,
    team: Team,
    work: Work,
    notices: Notices,
    now: datetime,
) -> None:
    match news:
        case ChannelGone() if team.lost is None:
            await work.teams.lose([team.id], "gone")
            await notices.tell(work, [set_aside(team, "gone")], now)
        case ChannelBack() if team.lost == "gone":
            await found(work, team, now)
        case ChannelRenamed(name=name) if team.name != name[:200]:
            await work.teams.save(replace(team, name=name[:200]))
        case _:
            pass  # it is known already


async def _removed(workspace: Workspace, work: Work, now: datetime) -> None:
    for one in await work.removals.meant(workspace):
        teams = await work.teams.of(one, change=True)
        await work.teams.lose([team.id for team in teams], "removed")
        await work.removals.note(one, now + REMOVAL_GRACE)


async def _added(workspace: Workspace, work: Work, now: datetime) -> None:
    """What a removal stopped goes on; a channel that Haven may not enter any more is found out with the next post."""
    for one in await work.removals.meant(workspace):
        await work.removals.take_back(one)
        for team in await work.teams.of(one, change=True):
            if team.lost == "removed":
                await found(work, team, now)


async def _moved(
    platform: str, news: PersonLeft | PersonLeftChannel | PersonBack, work: Work, now: datetime
) -> None:
    person = news.person
    match news:
        case PersonLeft():
            workspace = Workspace(platform=platform, ref=person.workspace)
            await work.personal.leave(workspace, person, (now + GRACE).date())
            await work.lasting.give_up(work.members.id_of(platform, person))
        case PersonLeftChannel(channel=channel):
            team = await work.teams.at(platform, channel, change=True)
            if team is not None:
                await work.personal.leave_team(team.workspace, team.id, person)
        case PersonBack():
            await work.members.come_back(work.members.id_of(platform, person))


async def _answered(platform: str, news: Answered, work: Work, now: datetime) -> None:
    workspace = Workspace(platform=platform, ref=news.channel.workspace)
    team = await work.outbox.find(workspace, news.on)
    if team is not None:
        mark = work.reactions.mark(platform, news.on, news.person)
        await count(work, [Reaction(team=team, delivery=news.on, mark=mark)], now)
