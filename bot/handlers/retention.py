"""For how long journals may keep entries at most: admins set it, and every channel is told before it gets shorter."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.commands import Retention
from bot.handlers.log import note
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.command import Command, Draft
from bot.model.message import Message
from bot.model.team import Team
from bot.rules.journal import tightens
from bot.rules.setup import Changed
from bot.store import Work
from bot.store.teams.pending import Pending
from bot.telling.promises import Promise


async def known(scene: Scene, asked: Command | Draft) -> Mapping[str, str]:
    """What holds now."""
    most = await scene.work.ceilings.of(scene.workspace)
    return {"most": str(most) if most is not None else "none"}


async def retention(command: Retention, scene: Scene) -> Reply:
    """One limit for the workspace, since people have one journal there; a lower one once every channel was told.

    Nobody sees from it whether anybody keeps anything.
    """
    after = "" if command.most == "none" else command.most
    waiting: list[Pending] = []
    for team in await scene.work.teams.of(scene.workspace, change=True):
        waiting += await _ask(scene, team, after)
    said = scene.say("retention-days", days=after) if after else scene.say("retention-none")
    if not waiting:
        return Say(message=said)
    starts = max(one.starts for one in waiting)
    waits = scene.say("retention-waits", days=after, when=scene.moment(starts))
    return Say(message=Message(blocks=waits.blocks))


async def _ask(scene: Scene, team: Team, after: str) -> tuple[Pending, ...]:
    """Change it for one team now, or tell the team first; what waits for that."""
    changed = Changed(setting="retention", before=str(team.keep_most or ""), after=after)
    who, now = scene.actor.person, scene.now
    held = await scene.promises.hold(scene.work, team, [changed], who, now)
    if held.at_once and changed.before != changed.after:
        await _apply(scene.work, team, after, now)
        await note(scene, team, held.at_once)
    return held.waiting


async def _apply(work: Work, team: Team, value: str, now: datetime) -> None:
    before = await work.ceilings.of(team.workspace)
    await work.teams.save(replace(team, keep_most=int(value) if value else None))
    await work.ceilings.follow(team.workspace, before, now.date())


PROMISES: Mapping[str, Promise] = {"retention": Promise(weakens=tightens, apply=_apply)}
"""For how long entries are kept, people rely on."""
