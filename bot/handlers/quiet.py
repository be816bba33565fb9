"""Quiet mode: only gentle items, or nothing, in a hard time."""

from dataclasses import replace

from bot.commands import Quiet, Resume
from bot.handlers.log import note
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.delivery import DeliveryKind
from bot.model.message import Buttons, Message
from bot.rules.rhythm import pause, pause_problem
from bot.rules.setup import day_changes


async def quiet(command: Quiet, scene: Scene) -> Reply:
    """Until a day nothing comes that would hurt, or nothing at all."""
    problem = pause_problem(scene.local, command.until, scene.now)
    if problem is not None:
        return Fix(errors={"until": scene.problem(problem)}, command=command)
    before = scene.team
    if command.how == "nothing":
        after = pause(before, command.until, await scene.last_day(before.id), scene.now)
        await scene.work.outbox.call_off(before.id, DeliveryKind.PROMPT)
    else:
        after = replace(before, taste=replace(before.taste, gentle_until=command.until))
    after = replace(after, version=before.version + 1)
    await scene.work.teams.save(after)
    await note(scene, after, day_changes(before, after, scene.now))
    said = scene.say(f"quiet-{command.how}-done", until=scene.day(command.until))
    row = Buttons(buttons=(scene.button("button-resume", Resume()),))
    return Say(message=Message(blocks=(*said.blocks, row)))
