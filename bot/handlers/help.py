"""What Haven can do, or one command explained."""

from bot.commands import COMMANDS, Help, fields_of
from bot.handlers.notes import gives_thanks
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.command import Command
from bot.model.message import (
    Block,
    Bullets,
    Buttons,
    Message,
    Note,
    Paragraph,
    Plain,
    Title,
    Words,
    text,
)


async def help(command: Help, scene: Scene) -> Reply:
    """Every command that the asker may use; what was not understood is said first."""
    locale = scene.actor.locale
    line = scene.words.line
    meant, rest = _meant(command.about or "")
    if meant is not None:
        return Say(message=_explained(scene, meant, rest))
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
    if command.about is None and await gives_thanks(scene):
        blocks.append(Buttons(buttons=(scene.cards.thank(locale),)))
    return Say(message=Message(blocks=tuple(blocks)))


def _meant(about: str) -> tuple[type[Command] | None, str]:
    """The command that somebody asks about, by its words or the last of them, and what stands after it."""
    words = " ".join(about.replace("/", " ").split())
    asked = words.lower()
    typed = [one for one in COMMANDS.values() if one.slash is not None]
    exact = [one for one in typed if asked in (one.slash, one.word())]
    if exact:
        return exact[0], ""
    begun = [one for one in typed if asked.startswith(f"{one.slash} ")]
    return (begun[0], words[len(begun[0].slash or "") + 1 :]) if begun else (None, "")


def _explained(scene: Scene, command: type[Command], rest: str) -> Message:
    """One command: what it does, and what can be said after it; the `rest` that was said is no part of it."""
    locale = scene.actor.locale
    line = scene.words.line
    unknown = scene.words.spans("help-rest", locale, rest=rest)
    blocks: list[Block] = [
        Title(text=f"/{command.slash}"),
        *([Paragraph(spans=unknown)] if rest else []),
        Paragraph(spans=text(line(f"help-{command.word()}", locale))),
    ]
    fields = [
        (
            Words(text=line(field.label, locale), strong=True),
            Words(text=f" · {line(f'{field.label}-hint', locale)}"),
        )
        for field in fields_of(command)
    ]
    if fields:
        blocks.append(Bullets(points=tuple(fields)))
    if command.admin:
        blocks.append(Note(spans=text(line("help-for-admins", locale))))
    return Message(blocks=tuple(blocks))


def _point(scene: Scene, command: type[Command]) -> tuple[Words | Plain, ...]:
    what = scene.words.line(f"help-{command.word()}", scene.actor.locale)
    return (Words(text=f"/{command.slash}", strong=True), Words(text=f" · {what}"))
