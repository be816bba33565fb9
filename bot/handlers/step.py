"""An exercise, gone through in private one step at a time; nothing of it is kept."""

from bot.commands import Step
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.model.item import EXERCISES


async def step(command: Step, scene: Scene) -> Reply:
    """The step that was asked for, or a closing word after the last one."""
    item = scene.library.items.get(command.item)
    if item is None or item.kind not in EXERCISES or item.status != "reviewed":
        raise Refused("old-button")
    locale = scene.actor.locale
    if command.n > len(item.steps):
        return Say(message=scene.say("step-done"), replace=True)
    message = scene.cards.step(scene.spoken(item), command.n, locale)
    return Say(message=message, replace=command.n > 1)
