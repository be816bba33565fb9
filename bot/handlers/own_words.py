"""How a team's own items are shown, and what is told about them: to admins, and to whoever suggested one."""

from bot.commands import Accept, Decline, Edit, Retire, pack
from bot.commands.reading import pack_some
from bot.handlers.scene import Scene
from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Block, Button, Buttons, Note, Paragraph, Plain, Quote, Words
from bot.model.own_item import OwnItem, OwnState
from bot.model.place import Direct
from bot.rules.delivery import POLICIES
from bot.store.deliveries.outbox import Outgoing
from bot.telling.notices import Notices, Trouble


async def tell_admins(scene: Scene, own: OwnItem) -> None:
    """Ask the admins for a decision, once and without the name of whoever suggested it."""
    team = scene.team
    blocks = (*shown(scene, own, team.locale), decisions(scene, own, team.locale))
    trouble = Trouble(team=team, name="suggested", about=own.id, blocks=blocks)
    await Notices(scene.words, scene.entropy).tell(scene.work, [trouble], scene.now)


async def tell_author(scene: Scene, own: OwnItem, reason: str | None) -> None:
    """Tell the decision, and the reason if it was declined. It needs no opt-in, because the person asked for it."""
    team, person = scene.team, own.who
    if person is None:
        return
    member = await scene.work.members.get(scene.workspace.platform, person)
    locale = (member.preferences.language if member else None) or team.locale
    slots = {"team": team.name, "title": own.title}
    if reason is None:
        message = scene.words.say("own-told-accepted", locale, **slots)
    else:
        message = scene.words.say("own-told-declined", locale, reason=reason, **slots)
    outgoing = Outgoing(
        id=new_id(scene.entropy),
        team=team.id,
        workspace=team.workspace,
        kind=DeliveryKind.NOTICE,
        slot=f"decided/{own.id}",
        to=Direct(person=person),
        act=Post(message=message),
        due_at=scene.now,
        not_after=scene.now + POLICIES[DeliveryKind.NOTICE].late,
    )
    await scene.work.outbox.plan([outgoing])


def shown(scene: Scene, own: OwnItem, locale: str) -> tuple[Block, ...]:
    """The item in the words of whoever wrote it."""
    line = scene.words.line
    waits = own.state is OwnState.SUGGESTED
    state = line("own-waiting" if waits else "own-in-use", locale)
    practice = line(f"practice-{own.practice}", locale)
    first = (Words(text=f"{state} · {practice} · ", strong=True), Plain(text=own.title))
    return (
        Paragraph(spans=first),
        Quote(spans=(Plain(text=own.body),)),
        Note(spans=(Plain(text=own.why),)),
    )


def decisions(scene: Scene, own: OwnItem, locale: str) -> Buttons:
    """What an admin can do about an item; the buttons name the team, so that they work in a direct message too."""
    line, team = scene.words.line, scene.team.id
    if own.state is OwnState.SUGGESTED:
        yes, no = pack(Accept(item=own.id, team=team)), pack_some(Decline.word(), [own.id, team])
        return Buttons(
            buttons=(
                Button(label=line("button-accept", locale), does=yes, primary=True),
                Button(label=line("button-decline", locale), does=no),
            )
        )
    change, end = pack_some(Edit.word(), [own.id, team]), pack(Retire(item=own.id, team=team))
    return Buttons(
        buttons=(
            Button(label=line("button-edit", locale), does=change),
            Button(label=line("button-retire", locale), does=end),
        )
    )
