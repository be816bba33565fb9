"""Items of a team's own: members suggest them, admins decide about them, change them and retire them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypedDict

from bot.commands import Accept, Decline, Edit, Items, Retire, Suggest
from bot.handlers.log import note
from bot.handlers.own_words import decisions, shown, tell_admins, tell_author
from bot.handlers.scene import Scene
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Command, Draft
from bot.model.errors import Refused
from bot.model.message import Block, Buttons, Message, Title
from bot.model.own_item import OwnItem, OwnState
from bot.rules import own_items as rule
from bot.rules.setup import Changed

PAGE = 5


async def known(scene: Scene, asked: Command | Draft) -> Mapping[str, str]:
    """What the form of an item that is in use begins with: its words as they are now."""
    item = asked.values.get("item") if isinstance(asked, Draft) else getattr(asked, "item", None)
    if scene.found is None or not isinstance(item, str):
        return {}
    own = await scene.work.own_items.get(scene.found.id, item)
    in_use = own is not None and own.state is OwnState.ACCEPTED
    return _values(scene, own) if own is not None and in_use else {}


async def suggest(command: Suggest, scene: Scene) -> Reply:
    """Keep a suggestion until an admin decides; what an admin suggests is in use at once."""
    texts = _texts(command)
    errors = _errors(scene, texts)
    count, last = await scene.work.own_items.numbers(scene.team.id)
    if rule.is_full(count, last):
        errors["title"] = scene.problem("full", most=rule.MOST)
    if errors:
        return Fix(errors=errors, command=command)
    id = rule.new_id(command.practice, last + 1)
    own = OwnItem(id=id, state=OwnState.ACCEPTED, practice=command.practice, **texts)
    if scene.admin:
        await scene.work.own_items.add(scene.team.id, own, None)
        return await _in_use(scene, own)
    person = scene.actor.person
    suggested = replace(own, state=OwnState.SUGGESTED, who=person)
    member = scene.work.members.id_of(scene.workspace.platform, person)
    await scene.work.own_items.add(scene.team.id, suggested, member)
    await tell_admins(scene, suggested)
    return Say(message=scene.say("own-suggested", title=own.title))


async def items(command: Items, scene: Scene) -> Reply:
    """What was suggested and what is in use, a few at a time."""
    living = await scene.work.own_items.living(scene.team.id)
    if not living:
        return Say(message=scene.say("own-none"), replace=command.turn > 1)
    locale = scene.actor.locale
    turn = min(command.turn, -(-len(living) // PAGE))
    title = scene.words.line("own-title", locale, count=len(living))
    blocks: list[Block] = [Title(text=title)]
    for own in living[(turn - 1) * PAGE : turn * PAGE]:
        blocks += [*shown(scene, own, locale), decisions(scene, own, locale)]
    if turn * PAGE < len(living):
        more = scene.button("button-more", Items(turn=turn + 1, team=scene.team.id))
        blocks.append(Buttons(buttons=(more,)))
    return Say(message=Message(blocks=tuple(blocks)), replace=command.turn > 1)


async def accept(command: Accept, scene: Scene) -> Reply:
    """Take a suggestion into use and tell whoever made it; saying it twice is saying it once."""
    own = await _found(scene, command.item)
    if own.state is OwnState.RETIRED:
        raise Refused("item-retired")
    if own.state is OwnState.ACCEPTED:
        return Say(message=scene.say("own-added", title=own.title))
    accepted = replace(own, state=OwnState.ACCEPTED, who=None)
    await scene.work.own_items.save(scene.team.id, accepted)
    await tell_author(scene, own, None)
    return await _in_use(scene, accepted)


async def decline(command: Decline, scene: Scene) -> Reply:
    """Delete a suggestion and give the reason to whoever made it."""
    own = await _found(scene, command.item)
    if own.state is not OwnState.SUGGESTED:
        raise Refused("item-decided")
    reason = rule.cleaned(command.reason)
    if not reason:
        return Fix(errors={"reason": scene.problem("missing")}, command=command)
    await scene.work.own_items.decline(scene.team.id, own.id)
    await tell_author(scene, own, reason)
    return Say(message=scene.say("own-declined", title=own.title))


async def edit(command: Edit, scene: Scene) -> Reply:
    """Change the words of an item, unless somebody else did since the form was opened."""
    own = await _in_use_now(scene, command.item)
    if command.version not in (None, own.version):
        stale = Draft(word=command.word(), values=_values(scene, own))
        return Fix(errors={"title": scene.problem("changed")}, command=stale)
    texts = _texts(command)
    errors = _errors(scene, texts)
    if errors:
        return Fix(errors=errors, command=command)
    changed = replace(own, **texts, version=own.version + 1)
    await scene.work.own_items.save(scene.team.id, changed)
    await _note(scene, own.title, changed.title)
    return Say(message=scene.say("own-edited", title=changed.title))


async def retire(command: Retire, scene: Scene) -> Reply:
    """Take an item out of use; what was posted stays as it is."""
    own = await _in_use_now(scene, command.item)
    await scene.work.own_items.save(scene.team.id, replace(own, state=OwnState.RETIRED))
    await _note(scene, own.title, "")
    return Say(message=scene.say("own-retired", title=own.title))


async def _found(scene: Scene, id: str) -> OwnItem:
    own = await scene.work.own_items.get(scene.team.id, id)
    if own is None:
        raise Refused("item-gone")
    return own


async def _in_use_now(scene: Scene, id: str) -> OwnItem:
    own = await _found(scene, id)
    if own.state is not OwnState.ACCEPTED:
        raise Refused("item-retired" if own.state is OwnState.RETIRED else "item-gone")
    return own


async def _in_use(scene: Scene, own: OwnItem) -> Reply:
    await _note(scene, "", own.title)
    row = decisions(scene, own, scene.actor.locale)
    return Say(message=Message(blocks=(*scene.say("own-added", title=own.title).blocks, row)))


async def _note(scene: Scene, before: str, after: str) -> None:
    await note(scene, scene.team, [Changed(setting="own", before=before, after=after)])


class _Texts(TypedDict):
    title: str
    body: str
    why: str


def _texts(command: Suggest | Edit) -> _Texts:
    clean = rule.cleaned
    return _Texts(title=clean(command.title), body=clean(command.body), why=clean(command.why))


def _errors(scene: Scene, texts: _Texts) -> dict[str, str]:
    found = rule.problems(**texts).items()
    return {name: scene.problem(one.code, **one.slots) for name, one in found}


def _values(scene: Scene, own: OwnItem) -> dict[str, str]:
    return {
        "item": own.id,
        "team": scene.team.id,
        "title": own.title,
        "body": own.body,
        "why": own.why,
        "version": str(own.version),
    }
