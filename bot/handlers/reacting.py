"""What people make of a post: that somebody answered it, and that somebody wants less of it."""

from collections.abc import Sequence
from datetime import datetime

from bot.commands import Less
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.model.place import DeliveryId
from bot.model.reaction import Reaction
from bot.rules.rhythm import answered, is_news
from bot.store import Work


async def count(work: Work, reactions: Sequence[Reaction], now: datetime) -> None:
    """Keep the marks of posts that are the newest of their team, and note that somebody there reads along.

    The teams are held until the end of the transaction: the planner, which deletes marks, and this take turns.
    """
    teams = await work.teams.by_id({one.team for one in reactions}, change=True)
    newest = await work.postings.newest(teams)
    current = {posting.delivery: posting.item for posting in newest.values()}
    await work.reactions.add(
        [(current[one.delivery], one) for one in reactions if one.delivery in current]
    )
    await work.teams.hear(
        [
            answered(team, newest[id].day if id in newest else None, now)
            for id, team in teams.items()
            if is_news(team, now)
        ]
    )


def reaction(scene: Scene, on: DeliveryId, *, disliked: bool = False) -> Reaction:
    """The asker's reaction to a post of the team."""
    mark = scene.work.reactions.mark(scene.workspace.platform, on, scene.actor.person)
    return Reaction(team=scene.team.id, delivery=on, mark=mark, disliked=disliked)


async def less(command: Less, scene: Scene) -> Reply:
    """Count a wish for less of an item, as long as it is the team's newest; saying it twice is saying it once."""
    posting = await scene.work.postings.latest(scene.team.id)
    if posting is None or posting.item != command.item:
        raise Refused("closed")
    disliked = reaction(scene, posting.delivery, disliked=True)
    await count(scene.work, [disliked], scene.now)
    return Say(message=scene.say("less-done"))
