"""The home tab: what Haven is, today's practice, and the ways to one's own settings and data; for admins the next posts."""

import asyncio
import logging

from adapters.slack.forms import Metadata
from adapters.slack.inbound import OPEN_FORM
from adapters.slack.memory import Memory
from adapters.slack.outside import Outside
from adapters.slack.people import People
from adapters.slack.render import MOST_IN_LABEL, MOST_IN_VIEW, mentioned, render
from adapters.slack.trouble import Refused
from adapters.slack.wire import Object
from bot.commands import Practice, Preview, pack, read
from bot.model.ask import Actor, Ask, Say
from bot.model.cleaning import short
from bot.model.command import Command, Draft
from bot.model.errors import HavenError
from bot.model.form import CommandSpec
from bot.model.message import Block, Divider, Message
from bot.model.place import Direct, Person
from bot.ports import Bot

log = logging.getLogger(__name__)

_FRESH = 3_600.0
_MOST = 5_000
MOST_BUTTONS = 25
MOST_AT_ONCE = 30
"""So many tabs of a workspace are drawn again when something changed there; the others when they are opened."""


class Home:
    """Draws the home tab of one person, and draws it again when they changed something."""

    def __init__(self, bot: Bot, out: Outside, people: People) -> None:
        self._bot = bot
        self._out = out
        self._people = people
        self._shown: Memory[bool] = Memory(_FRESH, _MOST)
        self._changed: dict[str, None] = {}
        self._wake = asyncio.Event()

    async def run(self) -> None:
        """Draw tabs again after changes, one after the other, until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            while self._changed:
                workspace = next(iter(self._changed))
                del self._changed[workspace]
                for person in self._watching(workspace)[:MOST_AT_ONCE]:
                    await self.show(person)

    def changed(self, workspace: str) -> None:
        """Something that everybody there sees is different now."""
        self._changed[workspace] = None
        self._wake.set()

    async def show(self, person: Person) -> None:
        """Publish the tab. What can not be shown now is shown when the tab is opened again."""
        try:
            view = await self._view(person)
            await self._out.call("views.publish", person.workspace, user_id=person.ref, view=view)
        except (HavenError, Refused) as error:
            log.warning("a home tab could not be shown: %s", type(error).__name__)
            return
        self._shown.put(person, True)

    async def refresh(self, person: Person) -> None:
        """The same, for somebody who has looked at it lately."""
        if self._shown.get(person):
            await self.show(person)

    def _watching(self, workspace: str) -> list[Person]:
        people = (one for one in self._shown.newest() if isinstance(one, Person))
        return [person for person in people if person.workspace == workspace]

    async def _view(self, person: Person) -> Object:
        facts = await self._people.look(person)
        locale = facts.locale or "en"
        actor = Actor(person=person, locale=locale, zone=facts.zone, admin=facts.admin)
        parts = [self._bot.say("slack-home-about", locale), await self._asked(Practice(), actor)]
        if facts.admin:
            parts.append(await self._asked(Preview(), actor))
        message = _joined(parts)
        names = await self._people.names(mentioned(message))
        drawn = render(message, names, "home", MOST_IN_VIEW - 1)
        shown = [one for one in self._bot.specs(locale) if one.home]
        buttons = [_button(one) for one in shown if facts.admin or not one.admin]
        row: Object = {
            "type": "actions",
            "block_id": "home/row",
            "elements": buttons[:MOST_BUTTONS],
        }
        return {"type": "home", "blocks": [*drawn.blocks, row]}

    async def _asked(self, command: Command, actor: Actor) -> Message | None:
        reply = await self._bot.ask(
            Ask(at=Direct(person=actor.person), actor=actor, command=command)
        )
        return reply.message if isinstance(reply, Say) else None


def _joined(parts: list[Message | None]) -> Message:
    blocks: list[Block] = []
    for part in parts:
        if part is not None:
            blocks += [*([Divider()] if blocks else []), *part.blocks]
    return Message(blocks=(*blocks, Divider()))


def _button(spec: CommandSpec) -> Object:
    """What the command does, or its form where it asks for something."""
    command = read(spec.word, {})
    if isinstance(command, Draft) or command.form_first:
        action = f"{OPEN_FORM}/{spec.word}"
        value = Metadata(word=spec.word).model_dump_json(exclude_defaults=True)
    else:
        action, value = f"home/{spec.word}", pack(command)
    return {
        "type": "button",
        "action_id": action,
        "text": {"type": "plain_text", "text": short(spec.home, MOST_IN_LABEL), "emoji": False},
        "value": value,
    }
