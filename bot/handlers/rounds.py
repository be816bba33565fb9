"""What admins set about rounds, and what members say of themselves there."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.commands import CountMeIn, Lockdown, Rounds
from bot.handlers.log import note
from bot.handlers.promises import hold
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.delivery import DeliveryKind
from bot.model.message import Block, Buttons, Message
from bot.model.round import RoundSettings
from bot.model.team import Team
from bot.rules import round_settings as rule
from bot.rules.rounds import is_on
from bot.rules.setup import Changed
from bot.store import Work
from bot.telling.promises import Promise


async def known(scene: Scene, asked: Command | Draft) -> Mapping[str, str]:
    """What the form begins with: what holds now."""
    if scene.found is None:
        return {}
    team = scene.found
    settings = await scene.work.rounds.settings(team.id)
    asks_first = scene.capabilities.asks_first is not None
    stewards = await scene.work.circles.stewards(team.id)
    return {
        **rule.shown(settings),
        "active": "on" if is_on(settings, asks_first=asks_first) else "off",
        "channel": (settings.channel or team.channel).ref,
        "stewards": ",".join(one.ref for one in stewards),
    }


async def rounds(command: Rounds, scene: Scene) -> Reply:
    """Save how the team wants its rounds; what weakens a promise is told in the channel first."""
    team = scene.local
    if command.channel and scene.facts is not None and not scene.facts.active:
        return Fix(errors={"channel": scene.problem("channel")}, command=command)
    before = await scene.work.rounds.settings(team.id)
    if (question := _policy(command, scene, before)) is not None:
        return Say(message=question)
    after = replace(
        rule.chosen(command, scene.workspace.ref, team.channel), lockdown=before.lockdown
    )
    at_once, waiting = await hold(scene, rule.changes(before, after))
    settings = before
    for one in at_once:
        settings = rule.changed(settings, one.setting, one.after, scene.workspace.ref)
    await scene.work.rounds.save(team.id, settings)
    await note(scene, team, [*at_once, *await _stewards(command, scene)])
    said = scene.say("saved-rounds" if settings.on else "saved-rounds-off")
    return Say(message=Message(blocks=(*said.blocks, *waiting)), replace=command.sure)


async def lockdown(command: Lockdown, scene: Scene) -> Reply:
    """Stop or start everything anonymous."""
    team = scene.team
    settings = await scene.work.rounds.settings(team.id)
    on = command.state == "on"
    if on == settings.lockdown:
        return Say(message=scene.say(f"lockdown-{command.state}"))
    await scene.work.rounds.save(team.id, replace(settings, lockdown=on))
    if not on:  # posts of rounds wait for their next window, whenever that is
        await scene.work.lasting.prolong(team.id, DeliveryKind.THANKS, scene.now)
    old, new = ("off", "on") if on else ("on", "off")
    await note(scene, team, [Changed(setting="rounds-lockdown", before=old, after=new)])
    return Say(message=scene.say(f"lockdown-{command.state}"))


async def count_me_in(command: CountMeIn, scene: Scene) -> Reply:
    """Count the asker as one of the team."""
    await scene.work.circles.count_in(scene.team.id, scene.workspace.platform, scene.actor.person)
    return Say(message=scene.say("count-done"))


async def save_one(work: Work, team: Team, setting: str, value: str) -> None:
    """Write one setting whose time has come."""
    settings = await work.rounds.settings(team.id)
    await work.rounds.save(team.id, rule.changed(settings, setting, value, team.workspace.ref))


async def _least(work: Work, team: Team, value: str, now: datetime) -> None:
    await save_one(work, team, "rounds-least", value)


async def _readers(work: Work, team: Team, value: str, now: datetime) -> None:
    await save_one(work, team, "rounds-readers", value)


PROMISES: Mapping[str, Promise] = {
    "rounds-least": Promise(weakens=rule.fewer, apply=_least),
    "rounds-readers": Promise(weakens=rule.less_read, apply=_readers),
}
"""What members rely on when they send something."""


def _policy(command: Rounds, scene: Scene, before: RoundSettings) -> Message | None:
    """What an admin has to read before anything anonymous begins on this platform."""
    key = scene.capabilities.asks_first
    if key is None or command.active == "off" or command.sure or before.on:
        return None
    blocks: list[Block] = [*scene.say(key).blocks]
    sure = scene.button("button-rounds-sure", command.model_copy(update={"sure": True}))
    return Message(blocks=(*blocks, Buttons(buttons=(sure,))))


async def _stewards(command: Rounds, scene: Scene) -> list[Changed]:
    team = scene.team
    before = await scene.work.circles.stewards(team.id)
    after = tuple(scene.person(ref) for ref in dict.fromkeys(command.stewards))
    if set(before) == set(after):
        return []
    await scene.work.circles.name(team.id, scene.workspace, after)
    counts = (str(len(before)), str(len(after)))
    return [Changed(setting="rounds-stewards", before=counts[0], after=counts[1])]
