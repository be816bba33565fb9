"""The log of a team's settings: who changed what, for every member to read."""

from collections.abc import Sequence

from bot.commands import Log
from bot.handlers.promises import waiting
from bot.handlers.scene import Scene
from bot.model.ask import Reply, Say
from bot.model.message import (
    Block,
    Bullets,
    Mention,
    Message,
    Paragraph,
    Plain,
    Spans,
    Title,
    Words,
    text,
)
from bot.model.team import Team
from bot.rules.setup import Changed
from bot.store.teams.changes import Change, Stage

SHOWN = 20


async def note(scene: Scene, team: Team, changed: Sequence[Changed]) -> None:
    """Write down what the asker changed."""
    member = scene.work.members.id_of(scene.workspace.platform, scene.actor.person)
    changes = [
        Change(
            at=scene.now,
            setting=one.setting,
            before=one.before,
            after=one.after,
            who=scene.actor.person,
        )
        for one in changed
    ]
    await scene.work.changes.add(team.id, changes, member)


async def log(command: Log, scene: Scene) -> Reply:
    """The newest changes, newest first."""
    changes = await scene.work.changes.of(scene.team.id, SHOWN)
    title = Title(text=scene.words.line("log-title", scene.actor.locale))
    blocks: list[Block] = [title, *await waiting(scene)]
    if changes:
        blocks.append(Bullets(points=tuple(_point(scene, one) for one in changes)))
    else:
        blocks.append(Paragraph(spans=text(scene.words.line("log-none", scene.actor.locale))))
    return Say(message=Message(blocks=tuple(blocks)))


def _point(scene: Scene, change: Change) -> Spans:
    locale = scene.actor.locale
    setting = scene.words.line(f"setting-{change.setting}", locale)
    nothing = scene.words.line("setting-nothing", locale)
    somebody = Words(text=scene.words.line("log-somebody", locale))
    stage = ""
    if change.stage is not Stage.DONE:
        stage = " · " + scene.words.line(f"log-{change.stage}", locale)
    return (
        Words(text=scene.moment(change.at), strong=True),
        Words(text=" · "),
        Mention(person=change.who) if change.who is not None else somebody,
        Words(text=f" · {setting}: "),
        Plain(text=change.before or nothing),
        Words(text=" → "),
        Plain(text=change.after or nothing),
        *text(stage),
    )
