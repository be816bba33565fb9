"""Answers to the newest post: they go into its thread, with the name of who answered, until the next post."""

from bot.commands import Answer
from bot.commands.reading import pack_some
from bot.handlers.reacting import count, reaction
from bot.handlers.scene import Scene
from bot.ids import new_id
from bot.model.ask import Fix, Reply, Say
from bot.model.command import Draft
from bot.model.delivery import DeliveryKind, Post
from bot.model.errors import Refused
from bot.model.message import Button, Buttons, Mention, Message, Paragraph, Plain, Quote
from bot.model.place import Thread
from bot.rules.delivery import POLICIES
from bot.store.deliveries.outbox import Outgoing
from bot.store.teams.postings import Posting


async def opened(draft: Draft, scene: Scene) -> Reply | None:
    """What is said in place of the form: nothing, unless the post is not the newest any more.

    Whoever has written words already gets them back in the form instead.
    """
    posting = await _newest(scene)
    if not _is_over(scene, posting) or draft.values.get("words"):
        return None
    label = scene.words.line("button-answer", scene.actor.locale)
    row = Buttons(buttons=(Button(label=label, does=pack_some(Answer.word(), [])),))
    said = scene.say("answer-over", title=await _title(scene, posting))
    return Say(message=Message(blocks=(*said.blocks, row)))


async def answer(command: Answer, scene: Scene) -> Reply:
    """Put somebody's words into the thread of the newest post."""
    posting = await _newest(scene)
    if _is_over(scene, posting):
        problem = scene.problem("over", title=await _title(scene, posting))
        return Fix(errors={"words": problem}, command=command)
    await scene.work.outbox.plan([_outgoing(command, scene, posting)])
    await count(scene.work, [reaction(scene, posting.delivery)], scene.now)
    return Say(message=scene.say("answer-done"))


def _outgoing(command: Answer, scene: Scene, posting: Posting) -> Outgoing:
    id, team = new_id(scene.entropy), scene.team
    who = Mention(person=scene.actor.person)
    blocks = (
        Paragraph(spans=scene.words.spans("answer-says", team.locale, person=who)),
        Quote(spans=(Plain(text=command.words),)),
    )
    return Outgoing(
        id=id,
        team=team.id,
        workspace=team.workspace,
        kind=DeliveryKind.ANSWER,
        slot=f"{posting.delivery}/{id}",
        to=Thread(root=posting.delivery),
        act=Post(message=Message(blocks=blocks)),
        due_at=scene.now,
        not_after=scene.now + POLICIES[DeliveryKind.ANSWER].late,
    )


async def _newest(scene: Scene) -> Posting:
    """The team's newest post, if it stands in the channel or is on its way there."""
    posting = await scene.work.postings.latest(scene.team.id)
    if posting is None or not await scene.work.outbox.stands(posting.delivery):
        raise Refused("nothing-yet", next=scene.next_post())
    return posting


def _is_over(scene: Scene, posting: Posting) -> bool:
    return scene.on is not None and scene.on != posting.delivery


async def _title(scene: Scene, posting: Posting) -> str:
    item = await scene.item(posting.item)
    return item.title if item else ""
