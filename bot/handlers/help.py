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
    Spans,
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
    blocks: list[Block] = [title, first, _families(scene, admin=False)]
    if scene.admin:
        blocks += [Paragraph(spans=text(line("help-admins", locale))), _families(scene, admin=True)]
    blocks.append(Note(spans=text(line("help-more", locale))))
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


def _families(scene: Scene, *, admin: bool) -> Bullets:
    """A line for each first word: what it does alone, and which words can follow it."""
    families: dict[str, list[type[Command]]] = {}
    for one in COMMANDS.values():
        if one.slash is not None and one.admin is admin:
            families.setdefault(one.slash.split()[0], []).append(one)
    bare = "help-steering" if admin else "help-yours"
    return Bullets(points=tuple(_family(scene, root, of, bare) for root, of in families.items()))


def _family(scene: Scene, root: str, commands: list[type[Command]], bare: str) -> Spans:
    line, locale = scene.words.line, scene.actor.locale
    alone = next((one for one in commands if one.slash == root), None)
    said = [line(f"help-{alone.word()}", locale)] if alone is not None else []
    following = [(one.slash or "").partition(" ")[2] for one in commands if one is not alone]
    if following:
        key = "help-also" if said else bare
        said.append(line(key, locale, words=", ".join(following)))
    return Words(text=f"/{root}", strong=True), Words(text=f" · {' '.join(said)}")
