"""The home tab: what Haven is, today's practice, and the ways to one's own settings and data; for admins the next posts."""

import logging
from collections.abc import Callable

from adapters.slack.forms import Metadata
from adapters.slack.inbound import OPEN_FORM
from adapters.slack.memory import Memory
from adapters.slack.outside import Outside
from adapters.slack.people import People
from adapters.slack.render import MOST_IN_LABEL, MOST_IN_VIEW, mentioned, render
from adapters.slack.trouble import Refused
from adapters.slack.wire import Object
from bot.commands import Data, Help, Practice, Preview, pack
from bot.model.ask import Actor, Ask, Say
from bot.model.cleaning import short
from bot.model.command import Command
from bot.model.errors import DeliveryError
from bot.model.message import Block, Divider, Message, plain
from bot.model.place import Direct, Person
from bot.ports import Bot

log = logging.getLogger(__name__)

_FRESH = 3_600.0
_MOST = 5_000


class Home:
    """Draws the home tab of one person, and draws it again when they changed something."""

    def __init__(self, bot: Bot, out: Outside, people: People) -> None:
        self._bot = bot
        self._out = out
        self._people = people
        self._shown: Memory[bool] = Memory(_FRESH, _MOST)

    async def show(self, person: Person) -> None:
        """Publish the tab. What can not be shown now is shown when the tab is opened again."""
        try:
            view = await self._view(person)
            await self._out.call("views.publish", person.workspace, user_id=person.ref, view=view)
        except (DeliveryError, Refused) as error:
            log.warning("a home tab could not be shown: %s", type(error).__name__)
            return
        self._shown.put(person, True)

    async def refresh(self, person: Person) -> None:
        """The same, for somebody who has looked at it lately."""
        if self._shown.get(person):
            await self.show(person)

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
        row = _row(self._label(locale), admin=bool(facts.admin))
        return {"type": "home", "blocks": [*drawn.blocks, row]}

    async def _asked(self, command: Command, actor: Actor) -> Message | None:
        reply = await self._bot.ask(
            Ask(at=Direct(person=actor.person), actor=actor, command=command)
        )
        return reply.message if isinstance(reply, Say) else None

    def _label(self, locale: str) -> Callable[[str], str]:
        return lambda key: plain(self._bot.say(key, locale))


def _joined(parts: list[Message | None]) -> Message:
    blocks: list[Block] = []
    for part in parts:
        if part is not None:
            blocks += [*([Divider()] if blocks else []), *part.blocks]
    return Message(blocks=(*blocks, Divider()))


def _row(label: Callable[[str], str], *, admin: bool) -> Object:
    buttons = [
        _button("me", label("slack-home-me"), Metadata(word="me")),
        _button("data", label("slack-home-data"), Data()),
        _button("help", label("slack-home-help"), Help()),
    ]
    if admin:
        buttons.append(_button("setup", label("slack-home-setup"), Metadata(word="setup")))
    return {"type": "actions", "block_id": "home-row", "elements": [*buttons]}


def _button(id: str, label: str, does: Command | Metadata) -> Object:
    if isinstance(does, Metadata):
        action, value = f"{OPEN_FORM}/{id}", does.model_dump_json(exclude_defaults=True)
    else:
        action, value = f"home/{id}", pack(does)
    return {
        "type": "button",
        "action_id": action,
        "text": {"type": "plain_text", "text": short(label, MOST_IN_LABEL), "emoji": False},
        "value": value,
    }
