"""What admins change about the coming posts."""

from bot.commands import Pause, Preview, Resend, Resume, Skip, Swap, Unskip
from bot.handlers.log import note
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.delivery import DeliveryKind
from bot.model.errors import Refused
from bot.model.message import Button, Buttons, Message
from bot.model.place import DeliveryId
from bot.model.team import Team
from bot.rules import rhythm
from bot.rules.choose import pick
from bot.rules.due import known_zone
from bot.rules.setup import day_changes


async def pause(command: Pause, scene: Scene) -> Reply:
    """No posts until a day; what is on its way but not sent is called off."""
    problem = rhythm.pause_problem(scene.local, command.until, scene.now)
    if problem is not None:
        return Fix(errors={"until": scene.problem(problem)}, command=command)
    last = await scene.last_day(scene.team.id)
    team = rhythm.pause(scene.team, command.until, last, scene.now)
    await _save(scene, team)
    await scene.work.outbox.call_off(team.id, DeliveryKind.PROMPT)
    resume = scene.button("button-resume", Resume())
    until = scene.day(command.until)
    return _said(scene.say("pause-done", until=until, next=scene.next_post(team)), resume)


async def resume(command: Resume, scene: Scene) -> Reply:
    """Posts as usual, also for a team that was set aside."""
    zone = scene.team.rhythm.zone
    if not known_zone(zone):
        return Say(message=scene.say("resume-zone", zone=zone))
    last = await scene.last_day(scene.team.id)
    team = rhythm.resume(scene.team, last, scene.now)
    if team is None:
        return Say(message=scene.say("resume-nothing", next=scene.next_post()))
    await _save(scene, team)
    await scene.work.problems.close(team.id, "gone", scene.team.lost or "gone")
    return Say(message=scene.say("resume-done", next=scene.next_post(team)))


async def skip(command: Skip, scene: Scene) -> Reply:
    """No post on one day; saying it twice is saying it once."""
    day = command.day or scene.local.next_day
    if day is None:
        raise Refused("nothing-planned")
    problem = rhythm.skip_problem(scene.team, day, scene.now)
    if problem is not None:
        return Fix(errors={"day": scene.problem(problem)}, command=command)
    last = await scene.last_day(scene.team.id)
    team = rhythm.skip(scene.team, day, last, scene.now)
    await _save(scene, team)
    shown = scene.day(day)
    message = scene.say("skip-done", day=shown, next=scene.next_post(team))
    return _said(message, scene.button("button-undo", Unskip(day=day)))


async def unskip(command: Unskip, scene: Scene) -> Reply:
    """The skipped day has its post again."""
    last = await scene.last_day(scene.local.id)
    team = rhythm.unskip(scene.team, command.day, last, scene.now)
    await _save(scene, team)
    return Say(message=scene.say("resume-done", next=scene.next_post(team)), replace=True)


async def swap(command: Swap, scene: Scene) -> Reply:
    """Another item in place of the next one."""
    history = await scene.work.teams.history(scene.local.id)
    deck = await scene.deck(scene.team)
    team = rhythm.swap(scene.team, history, deck)
    if team is None or team.next_day is None:
        raise Refused("nothing-planned")
    await scene.work.teams.save(team)
    day = team.next_day
    choice = pick(day, team.taste, history, deck, team.swaps.get(day))
    title = scene.spoken(choice.item).title if choice else ""
    message = scene.say("swap-done", title=title, next=scene.next_post())
    return _said(
        message, scene.button("button-swap", Swap()), scene.button("button-preview", Preview())
    )


async def resend(command: Resend, scene: Scene) -> Reply:
    """Plan a delivery again that was given up."""
    delivery = DeliveryId(command.delivery)
    if await scene.work.outbox.find(scene.workspace, delivery) != scene.team.id:
        raise Refused("old-button")
    if not await scene.work.outbox.revive(scene.workspace, delivery, scene.now):
        raise Refused("too-late")
    return Say(message=scene.say("resend-done"), replace=True)


async def _save(scene: Scene, team: Team) -> None:
    await scene.work.teams.save(team)
    await note(scene, team, day_changes(scene.team, team, scene.now))


def _said(message: Message, *buttons: Button) -> Say:
    return Say(message=Message(blocks=(*message.blocks, Buttons(buttons=buttons))))
