"""My settings and my data: what a person decides for themself, sees, takes along and deletes."""

import json
from collections.abc import Mapping

from bot.commands import Data, Export, Forget, Me
from bot.handlers.erasing import erase_from_boxes
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.message import Bullets, Buttons, Code, Message, Words
from bot.rules import me as rule
from bot.rules.preferences import zone_of
from bot.rules.reflections import next_reflection, remindable
from bot.store.across.personal import Entry


async def known(scene: Scene, asked: Command | Draft) -> Mapping[str, str]:
    """What the form of my settings begins with: mine, or what the platform says of me."""
    values = rule.shown(scene.preferences)
    if not values["zone"] and scene.actor.zone:
        values["zone"] = scene.actor.zone
    return values


async def me(command: Me, scene: Scene) -> Reply:
    """Save my settings as a whole and say what holds now."""
    here = scene.preferences.zone or scene.actor.zone or "Etc/UTC"
    errors = {
        name: scene.problem(one.code, **one.slots)
        for name, one in rule.problems(command, scene.now, here).items()
    }
    if errors:
        return Fix(errors=errors, command=command)
    chosen = rule.applied(command, scene.preferences, scene.actor.zone, scene.now)
    preferences = remindable(chosen, scene.actor.person)
    members, platform = scene.work.members, scene.workspace.platform
    member = members.id_of(platform, scene.actor.person)
    await members.save(platform, scene.actor.person, preferences)
    next_at = next_reflection(preferences, scene.now)
    await members.remind(member, next_at)
    await scene.work.outbox.reconsider(member, scene.now)
    key = "me-done-on" if preferences.direct else "me-done-off"
    said = scene.say(key, zone=preferences.zone or here)
    if next_at is None:
        return Say(message=said)
    zone, locale = zone_of(preferences), scene.actor.locale
    coming = scene.say("me-reflection", next=scene.words.moment(next_at, zone, locale))
    return Say(message=Message(blocks=(*said.blocks, *coming.blocks)))


async def data(command: Data, scene: Scene) -> Reply:
    """What Haven holds about me, and buttons to take it along or delete it."""
    held = await scene.work.personal.everything(scene.workspace, scene.actor.person)
    row = Buttons(
        buttons=(
            scene.button("button-export-markdown", Export(form="markdown")),
            scene.button("button-export-json", Export(form="json")),
            scene.button("button-forget", Forget()),
        )
    )
    if not held:
        return Say(message=scene.say("data-none"))
    points = tuple(
        (Words(text=_named(scene, table)), Words(text=f": {len(entries)}"))
        for table, entries in held.items()
    )
    said = scene.say("data-held")
    return Say(message=Message(blocks=(*said.blocks, Bullets(points=points), row)))


async def export(command: Export, scene: Scene) -> Reply:
    """Everything about me as text to copy."""
    held = await scene.work.personal.everything(scene.workspace, scene.actor.person)
    if not held:
        return Say(message=scene.say("data-none"))
    if command.form == "json":
        body = json.dumps(held, indent=2, ensure_ascii=False)
    else:
        body = "\n\n".join(_markdown(_named(scene, table), held[table]) for table in held)
    said = scene.say("export-done")
    return Say(message=Message(blocks=(*said.blocks, Code(text=body))))


async def forget(command: Forget, scene: Scene) -> Reply:
    """Delete everything about me, once I have said it twice, and say what remains."""
    if not command.sure:
        row = Buttons(buttons=(scene.button("button-forget-sure", Forget(sure=True)),))
        return Say(message=Message(blocks=(*scene.say("forget-sure").blocks, row)))
    await erase_from_boxes(scene)
    await scene.work.personal.forget(scene.workspace, scene.actor.person)
    scene.downloads.forget(scene.actor.person)
    return Say(message=scene.say("forget-done"), replace=True)


def _named(scene: Scene, table: str) -> str:
    return scene.words.line(f"data-{table}", scene.actor.locale)


def _markdown(title: str, entries: list[Entry]) -> str:
    parts = ["\n".join(f"- {name}: {value}" for name, value in entry.items()) for entry in entries]
    return f"## {title}\n\n" + "\n\n".join(parts)
