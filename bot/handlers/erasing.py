"""Takes somebody who wants to be forgotten out of the sealed boxes as well; nobody is told whom that was about."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace

from bot.handlers.notes import sheet
from bot.handlers.scene import Scene
from bot.model.note import Mail, Return
from bot.model.place import TeamId
from bot.model.round import MAILBOX
from bot.rules.forgetting import Cut, from_mail, from_posted, from_waiting
from bot.rules.rounds import MAIL
from bot.store import BoxClosed
from bot.store.thanks.sheets import Sheet, on_sheet


async def erase_from_boxes(scene: Scene) -> None:
    """Remove what lies in the boxes of the workspace about the asker; to be done before their deliveries are deleted."""
    me = scene.work.members.id_of(scene.workspace.platform, scene.actor.person)
    coming = [(one.team, one.slot.split("/")) for one in await scene.work.lasting.coming(me)]
    for team in await scene.work.teams.of(scene.workspace):
        places = {(int(slot[0]), int(slot[1])) for of, slot in coming if of == team.id}
        await _from_team(scene, team.id, places)


async def _from_team(scene: Scene, team: TeamId, coming: Collection[tuple[int, int]]) -> None:
    person = scene.actor.person.ref

    def cut(topic: str, sheet: Sheet) -> Cut:
        kind, _, n = topic.partition("/")
        if kind == "posted":
            places = {place for one, place in coming if one == int(n)}
            return from_posted(sheet.notes, person, places)
        # What is being closed is decided already, and a moment later it is out.
        return Cut(notes=sheet.notes) if sheet.closing else from_waiting(sheet.notes, person)

    topics = [box.topic for box in await scene.boxes.topics(team)]
    topics = [one for one in topics if one.startswith(("round/", "posted/"))]
    removed = [id for one in topics for id in cut(one, await sheet(scene, team, one)).removed]
    await _in_mailbox(scene, team, removed)  # first: a crash in between must lose no letter
    for topic in topics:

        def decide(found: Sheet, topic: str = topic) -> tuple[Sheet, None]:
            return replace(found, notes=cut(topic, found).notes), None

        with suppress(BoxClosed):
            await scene.boxes.change(team, topic, on_sheet(decide), make=False)
        if topic.startswith("posted/"):
            scene.touch(team, int(topic.partition("/")[2]))


async def _in_mailbox(scene: Scene, team: TeamId, removed: Sequence[str]) -> None:
    until = (scene.now + MAIL).date()
    letters = [Mail(id=id, until=until, why=Return.REMOVED) for id in removed]

    def decide(found: Sheet) -> tuple[Sheet, None]:
        left = Sheet(mail=from_mail(found.mail, scene.actor.person.ref))
        for one in letters:
            left = left.with_letter(one)
        return left, None

    with suppress(BoxClosed):
        await scene.boxes.change(team, MAILBOX, on_sheet(decide), make=False)
