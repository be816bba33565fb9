"""What the core does when a platform says that something happened there."""

from dataclasses import replace
from typing import assert_never

from bot.model.news import ChannelGone, ChannelRenamed, News, Removed
from bot.model.place import Workspace
from bot.store import Work


async def take_note(platform: str, news: News, work: Work) -> None:
    """Stop what can not be delivered any more, and keep names up to date."""
    match news:
        case Removed(workspace=ref):
            teams = await work.teams.of(Workspace(platform=platform, ref=ref), change=True)
            await work.teams.lose([team.id for team in teams], "removed")
        case ChannelGone(channel=channel):
            team = await work.teams.at(platform, channel, change=True)
            if team is not None:
                await work.teams.lose([team.id], "gone")
        case ChannelRenamed(channel=channel, name=name):
            team = await work.teams.at(platform, channel, change=True)
            if team is not None:
                await work.teams.save(replace(team, name=name[:200]))
        case _:
            assert_never(news)
