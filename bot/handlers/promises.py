"""What an admin sees of changes that wait until the team was told of them, and how one is called off."""

from collections.abc import Sequence

from bot.commands import CallOff
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.errors import Refused
from bot.model.message import Block, Buttons
from bot.rules.setup import Changed
from bot.store.teams.pending import Pending


async def hold(scene: Scene, changed: Sequence[Changed]) -> tuple[Sequence[Changed], list[Block]]:
    """Of what the asker changes: what is to be saved and noted at once, and what to say about all that waits."""
    held = await scene.promises.hold(scene.work, scene.team, changed, scene.actor.person, scene.now)
    return held.at_once, [block for one in held.waiting for block in _shown(scene, one)]


async def call_off(command: CallOff, scene: Scene) -> Reply:
    """Leave a setting as it is."""
    waiting = {one.changed.setting: one for one in await scene.work.pending.of(scene.team.id)}
    pending = waiting.get(command.setting)
    if pending is None:
        raise Refused("not-waiting")
    await scene.promises.call_off(scene.work, scene.team, pending, scene.actor.person, scene.now)
    setting = scene.words.line(f"setting-{command.setting}", scene.actor.locale)
    return Say(message=scene.say("calloff-done", setting=setting))


def _shown(scene: Scene, pending: Pending) -> tuple[Block, ...]:
    changed, locale = pending.changed, scene.actor.locale
    nothing = scene.words.line("setting-nothing", locale)
    said = scene.say(
        "promise-waits",
        setting=scene.words.line(f"setting-{changed.setting}", locale),
        before=changed.before or nothing,
        after=changed.after or nothing,
        when=scene.moment(pending.starts),
    )
    button = scene.button("button-calloff", CallOff(setting=changed.setting, team=pending.team))
    return (*said.blocks, Buttons(buttons=(button,)))


async def waiting(scene: Scene) -> list[Block]:
    """What waits in the team, for everybody to read; admins can call it off."""
    blocks = [
        block for one in await scene.work.pending.of(scene.team.id) for block in _shown(scene, one)
    ]
    return [one for one in blocks if scene.admin or not isinstance(one, Buttons)]
