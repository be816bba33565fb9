"""What Haven can do, or one command explained."""

from bot.commands import COMMANDS, Help
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.command import Command
from bot.model.message import Block, Bullets, Message, Paragraph, Plain, Title, Words, text


async def help(command: Help, scene: Scene) -> Reply:
    """Every command that the asker may use; what was not understood is said first."""
    locale = scene.actor.locale
    line = scene.words.line
    if command.about is None:
        first = Paragraph(spans=text(line("help-intro", locale)))
    else:
        first = Paragraph(spans=scene.words.spans("help-unknown", locale, about=command.about))
    title = Title(text=line("help-title", locale))
    everyone = [one for one in COMMANDS.values() if one.slash and not one.admin]
    admins = [one for one in COMMANDS.values() if one.slash and one.admin]
    blocks: list[Block] = [
        title,
        first,
        Bullets(points=tuple(_point(scene, one) for one in everyone)),
    ]
    if scene.admin:
        blocks += [
            Paragraph(spans=text(line("help-admins", locale))),
            Bullets(points=tuple(_point(scene, one) for one in admins)),
        ]
    return Say(message=Message(blocks=tuple(blocks)))


def _point(scene: Scene, command: type[Command]) -> tuple[Words | Plain, ...]:
    what = scene.words.line(f"help-{command.word()}", scene.actor.locale)
    return (Words(text=f"/{command.slash}", strong=True), Words(text=f" · {what}"))
