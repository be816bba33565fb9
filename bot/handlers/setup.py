"""Set-up of a team: checked, saved as a whole, written into the log, told with the next post and a preview of it."""

from collections.abc import Mapping
from dataclasses import replace

from bot.commands import Leave, Move, Preview, Setup
from bot.handlers.log import note
from bot.handlers.scene import Scene
from bot.ids import new_id
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.message import Block, Buttons, Divider, Message
from bot.model.place import Channel, TeamId
from bot.model.team import Rhythm, Taste, Team
from bot.rules import setup as rule
from bot.rules.choose import pick
from bot.rules.rhythm import scheduled, today
from bot.telling.announcements import a_hello

NEW = -1
"""The version of a team that nobody has saved yet."""


async def known(scene: Scene, asked: Command | Draft) -> Mapping[str, str]:
    """What a set-up form begins with: the team's settings, or what the platform says of the asker."""
    values = asked.values if isinstance(asked, Draft) else {}
    channel = scene.channel(values.get("channel"))
    team = await _team_in(scene, channel)
    if team is not None:
        return _values(team)
    begin = {
        "channel": channel.ref if channel else "",
        "language": scene.actor.locale,
        "version": str(NEW),
    }
    if scene.capabilities.circles:  # where there are roles, people of any age may come
        begin["adults"] = "false"
    return begin | ({"zone": scene.actor.zone} if scene.actor.zone else {})


async def setup(command: Setup, scene: Scene) -> Reply:
    """Save the settings of the team in a channel, or make a team there. Nothing is saved if anything does not fit."""
    channel = scene.channel(command.channel)
    errors = {
        name: scene.problem(one.code, **one.slots) for name, one in rule.problems(command).items()
    }
    if channel is None:
        errors["channel"] = scene.problem("missing")
    elif scene.facts is not None and not scene.facts.active:
        errors["channel"] = scene.problem("channel")
    if errors or channel is None:
        return Fix(errors=errors, command=command)
    team = await _team_in(scene, channel, change=True)
    if team is not None and command.version not in (None, team.version):
        return _stale(scene, team)
    return await _save(command, scene, channel, team)


async def _save(command: Setup, scene: Scene, channel: Channel, team: Team | None) -> Reply:
    before = team or await _new(command, scene, channel)
    last = await scene.last_day(before.id)
    after = rule.applied(before, command, last, scene.now)
    if team is None:
        await scene.work.teams.add([after])
        there = await _team_in(scene, channel)
        if there is not None and there.id != after.id:  # another admin was quicker by a moment
            return _stale(scene, there)
        await scene.work.outbox.plan([a_hello(after, scene.words, scene.entropy, scene.now)])
    else:
        await scene.work.teams.save(after)
    await note(scene, after, rule.changes(team, after))
    return Say(message=await _told(scene, after))


async def move(command: Move, scene: Scene) -> Reply:
    """Another channel for the team, if it has none yet and Haven can post there."""
    channel = Channel(workspace=scene.workspace.ref, ref=command.channel)
    if scene.facts is not None and not scene.facts.active:
        return Fix(errors={"channel": scene.problem("channel")}, command=command)
    if await _team_in(scene, channel) is not None:
        return Fix(errors={"channel": scene.problem("taken")}, command=command)
    before = scene.local
    name = scene.facts.name if scene.facts and scene.facts.name else channel.ref
    after = replace(before, channel=channel, name=name, lost=None, version=before.version + 1)
    after = scheduled(after, before, await scene.last_day(before.id), scene.now)
    if not await scene.work.teams.move(after):
        return Fix(errors={"channel": scene.problem("taken")}, command=command)
    await scene.work.problems.close(before.id, "gone")
    if (await scene.work.rounds.settings(before.id)).channel is None:
        await scene.work.lasting.readdress(before.id, channel)
    await scene.work.outbox.plan([a_hello(after, scene.words, scene.entropy, scene.now)])
    await note(scene, after, rule.changes(before, after))
    return Say(message=await _told(scene, after))


async def leave(command: Leave, scene: Scene) -> Reply:
    """Delete the team, once the admin has said it twice."""
    team = scene.team
    if not command.sure:
        row = Buttons(buttons=(scene.button("button-leave", Leave(sure=True)),))
        question = scene.say("leave-sure", team=team.name)
        return Say(message=Message(blocks=(*question.blocks, row)))
    most = await scene.work.ceilings.of(scene.workspace)
    await scene.work.teams.remove(team.id)
    await scene.work.ceilings.follow(scene.workspace, most, scene.now.date())
    return Say(message=scene.say("leave-done", team=team.name), replace=True)


async def _team_in(scene: Scene, channel: Channel | None, *, change: bool = False) -> Team | None:
    if channel is None:
        return None
    return await scene.work.teams.at(scene.workspace.platform, channel, change=change)


async def _new(command: Setup, scene: Scene, channel: Channel) -> Team:
    id = TeamId(new_id(scene.entropy))
    name = scene.facts.name if scene.facts and scene.facts.name else channel.ref
    rhythm = Rhythm(zone=command.zone, at=command.at, days=frozenset(command.days))
    return Team(
        id=id,
        workspace=scene.workspace,
        channel=channel,
        name=name,
        locale=command.language,
        rhythm=rhythm,
        taste=Taste(seed=id, started=today(rhythm, scene.now)),
        version=NEW,
        keep_most=await scene.work.ceilings.of(scene.workspace),
    )


def _stale(scene: Scene, team: Team) -> Fix:
    """The form again, with what somebody else has saved meanwhile."""
    draft = Draft(word=Setup.word(), values=_values(team))
    return Fix(errors={"channel": scene.problem("stale")}, command=draft)


def _values(team: Team) -> dict[str, str]:
    return rule.shown(team) | {"version": str(team.version)}


async def _told(scene: Scene, team: Team) -> Message:
    """The zone, the next post in words and local time, and a preview of it."""
    when = scene.next_post(team)
    said = scene.say("setup-done", team=team.name, zone=team.rhythm.zone, next=when)
    blocks: list[Block] = [*said.blocks]
    history = await scene.work.teams.history(team.id)
    day = team.next_day
    deck = await scene.deck(team)
    choice = pick(day, team.taste, history, deck, team.swaps.get(day)) if day else None
    if choice is not None:
        item = scene.spoken(choice.item, team.locale)
        blocks += [Divider(), *scene.cards.body(item, team.locale)]
    blocks.append(Buttons(buttons=(scene.button("button-preview", Preview()),)))
    return Message(blocks=tuple(blocks))
