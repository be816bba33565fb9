"""Who can see what: in plain words, for this platform and these settings."""

from bot.commands import CountMeIn, Trust
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.message import Block, Buttons, Message
from bot.model.note import Reading
from bot.model.round import RoundSettings
from bot.rules.rounds import is_on, reads


async def trust(command: Trust, scene: Scene) -> Reply:
    """What is kept, what is not, who could still know, and what the team set."""
    team = scene.team
    settings = await scene.work.rounds.settings(team.id)
    platform = scene.capabilities.title or scene.workspace.platform
    blocks: list[Block] = [*scene.say("trust-kept").blocks]
    blocks += scene.say("trust-platform", platform=platform).blocks
    if scene.capabilities.seen_by is not None:
        blocks += scene.say(scene.capabilities.seen_by).blocks
    blocks += scene.say("trust-style").blocks
    if settings.lockdown:
        blocks += scene.say("lockdown-on").blocks
    elif not is_on(settings, asks_first=scene.capabilities.asks_first is not None):
        blocks += scene.say("trust-off").blocks
    else:
        size = scene.facts.size if scene.facts is not None else None
        blocks += await _rounds(scene, settings, size)
        if size is None:
            count = scene.button("button-count", CountMeIn(team=team.id))
            blocks += [*scene.say("trust-count").blocks, Buttons(buttons=(count,))]
        if scene.durable:
            blocks += scene.say("trust-durable").blocks
    return Say(message=Message(blocks=tuple(blocks)))


async def _rounds(scene: Scene, settings: RoundSettings, size: int | None) -> list[Block]:
    """What holds for the open round, and for the ones after it if that is something else."""
    later = (settings.least, reads(settings, size))
    one = await scene.work.rounds.current(scene.team.id)
    now = (one.least, one.reads) if one is not None else later
    blocks = _rules(scene, *now)
    if now != later:
        blocks += [*scene.say("trust-next").blocks, *_rules(scene, *later)]
    return blocks


def _rules(scene: Scene, least: int, reading: Reading) -> list[Block]:
    return [*scene.say("trust-rounds", least=least).blocks, *scene.say(_READERS[reading]).blocks]


_READERS = {
    Reading.NONE: "trust-readers-none",
    Reading.HELD: "trust-readers-held",
    Reading.EVERY: "trust-readers-every",
}
