"""Keep, slower, stop? Each answer goes into a sealed box, without a name."""

from bot.commands import Pulse
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.store import BoxClosed


async def pulse(command: Pulse, scene: Scene) -> Reply:
    """Count a wish once; that somebody answered is remembered in memory only."""
    asked = [one for one in await scene.work.pulses.open(scene.team.id) if one.n == command.n]
    if not asked or scene.now >= asked[0].close_at:
        raise Refused("question-over")
    if (await scene.work.rounds.settings(scene.team.id)).lockdown:
        raise Refused("lockdown")
    what, person = f"{scene.team.id}|{asked[0].box}", scene.actor.person
    if not scene.limits.first_time(what, person, now=scene.now, until=asked[0].close_at):
        raise Refused("question-once")

    def decide(items: list[bytes]) -> tuple[list[bytes], None]:
        return [*items, command.wish.encode()], None

    try:
        await scene.boxes.change(scene.team.id, asked[0].box, decide, make=False)
    except BoxClosed:
        raise Refused("question-over") from None
    except Exception:
        scene.limits.take_back(what, person)
        raise
    return Say(message=scene.say("pulse-done"))
