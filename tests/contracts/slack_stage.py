"""The Slack adapter in front of a whole local Slack, for the contract suite."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from adapters.slack.platform import SlackPlatform
from bot.entropy import SeededEntropy
from bot.model.place import Channel, Direct, Group, Person, Place
from bot.ports import Clock
from bot.testing.contract.stage import RETRY_AFTER, Fault, Seen, SeenFile, SeenForm
from bot.testing.shelf import MemoryShelf
from tests.adapters.slack.stand_ins import SlackClock, listening, mounted, settings
from tests.servers.slack import faults
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person as Somebody
from tests.servers.slack.post import Delivery
from tests.servers.slack.seen import Modal
from tests.servers.slack.seen import Seen as Shown
from tests.servers.slack.things import Conversation, View
from tests.servers.slack.views import value_key
from tests.servers.slack.wire import Json
from tests.servers.slack.world import Workspace

_FAULTS = {
    Fault.LIMITS: faults.limited(RETRY_AFTER),
    Fault.LOSES: faults.drops(),
    Fault.DROPS: faults.drops(effect=True),
    Fault.REJECTS: faults.says("invalid_blocks"),
}


class SlackStage:
    """Ann is an admin and Ben is not; both are in #general of Acme."""

    faults = frozenset(Fault)

    def __init__(self, platform: SlackPlatform, slack: FakeSlack, acme: Workspace) -> None:
        self.platform = platform
        self.slack = slack
        self.acme = acme
        self.people = {
            "ann": slack.person(acme, "Ann Lee", admin=True),
            "ben": slack.person(acme, "Ben Oz"),
            "cleo": slack.person(acme, "Cleo Fox"),
        }
        self.general = slack.channel(acme, "general", *self.people.values())
        self.channel = Channel(workspace=acme.id, ref=self.general.id)
        self.nowhere = Channel(workspace=acme.id, ref="C0NOWHERE")
        self.admin = Person(workspace=acme.id, ref=self.people["ann"].id)
        self.member = Person(workspace=acme.id, ref=self.people["ben"].id)
        self.third = Person(workspace=acme.id, ref=self.people["cleo"].id)
        self._sent: dict[str, Delivery] = {}

    def name(self, person: Person) -> str:
        return f"@{self._who(person).user.handle}"

    async def listening(self) -> None:
        await listening(self.slack)

    async def reads(self, place: Place) -> list[Seen]:
        match place:
            case Channel():
                shown = self._public(self.general)
            case Direct(person=person):
                shown = self._public(self._who(person).dm, person)
            case Group(people=people):
                shown = self._public(self.acme.direct(*(one.ref for one in people)), people[0])
            case _:
                posts = self.people["ann"].sees(self.general)
                shown = [
                    one for post in posts for one in self.people["ann"].thread(post, self.general)
                ]
        return [_seen(one) for one in shown]

    async def overhears(self, person: Person, group: Group) -> list[str]:
        groups = [one for one in self.acme.conversations.values() if one.kind == "mpim"]
        return [one.text for place in groups for one in self._who(person).sees(place)]

    async def chooses(self, person: Person, word: str, author: Person, *, at: Channel) -> Seen:
        who, writer = self._who(person), self._who(author)
        await writer.types("I have cleaned the kitchen", in_=self.general)
        await who.shortcut(word, on=who.sees(self.general)[-1])
        return seen(await who.answered())

    async def leaves(self, person: Person) -> None:
        user = self._who(person).user
        user.deleted = True
        self.slack.happened.user_changed(self.acme, user)

    async def types(
        self, person: Person, text: str, *, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        who = self._who(person)
        place = self.general if isinstance(at, Channel) else who.dm
        if key in self._sent:
            first = self._sent[key]
            await self.slack.post.send(Delivery(parcel=first.parcel, body=first.body))
            return Seen()
        delivery = await who.types(text, in_=place)
        if key is not None and delivery is not None:
            self._sent[key] = delivery
            return Seen()
        return seen(await who.answered())

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        who = self._who(person)
        await who.presses(label, on=self._found(on, who))
        return seen(await who.answered())

    async def fills(
        self, person: Person, form: SeenForm, values: Mapping[str, str], *, at: Channel | Direct
    ) -> Seen:
        who = self._who(person)
        assert who.modal
        labels = {block["block_id"]: label for label, block in who.modal.fields.items()}
        fields = who.modal.fields
        await who.fills(
            {
                labels[name]: _entered(fields[labels[name]]["element"], value)
                for name, value in values.items()
            }
        )
        await who.submits()
        return seen(await who.answered())

    @asynccontextmanager
    async def broken(self, fault: Fault) -> AsyncIterator[None]:
        if fault is Fault.REFUSES:
            async with self.slack.refusing():
                yield
            return
        with self.slack.faults.broken(_FAULTS[fault], "chat.postMessage"):
            yield
        if fault is Fault.LIMITS:
            self.slack.takes_complaints()

    def _who(self, person: Person) -> Somebody:
        return next(one for one in self.people.values() if one.id == person.ref)

    def _public(self, place: Conversation, reader: Person | None = None) -> list[Shown]:
        who = self._who(reader or self.admin)
        return [one for one in who.sees(place) if not one.ephemeral]

    def _found(self, on: Seen, who: Somebody) -> Shown | None:
        everything = [one for place in self.acme.conversations.values() for one in who.sees(place)]
        return next((one for one in everything if one.ts == on.ref), None)


def _seen(one: Shown) -> Seen:
    labels = {label: str(button.get("value", "")) for label, button in one.buttons.items()}
    files = tuple(
        SeenFile(name=file.name, body=file.content or b"", says=file.alt_txt or file.title)
        for file in one.files
    )
    return Seen(text=one.text, buttons=labels, ref=one.ts, files=files)


def seen(one: Shown | Modal) -> Seen:
    """What a person sees after they did something."""
    if isinstance(one, Shown):
        return _seen(one)
    if one.submit is None:
        return Seen(text=one.text, buttons=dict.fromkeys(one.buttons, ""))
    return Seen(form=_form(one.view, one.errors))


def _form(view: View, errors: Mapping[str, str]) -> SeenForm:
    blocks = [one for one in view.payload["blocks"] if one["type"] == "input"]
    told = json.loads(view.payload["private_metadata"])
    by_label = {one["label"]["text"]: one["block_id"] for one in blocks}
    return SeenForm(
        word=told.get("word", ""),
        values={one["block_id"]: _value(one, view) for one in blocks},
        errors={by_label[label]: sentence for label, sentence in errors.items()},
        on=told.get("on"),
    )


def _entered(element: Json, value: str) -> str | list[str]:
    """A value as somebody enters it; several people are picked one by one."""
    return value.split(",") if element["type"].startswith("multi_users") else value


def _value(block: Json, view: View) -> str:
    element = block["element"]
    state = view.values.get(block["block_id"], {}).get(element["action_id"], {})
    value = state.get(value_key(element["type"]) or "") or ""
    if isinstance(value, list):  # people by their ids, chosen options as objects
        return ",".join(one["value"] if isinstance(one, dict) else one for one in value)
    return str(value)


@asynccontextmanager
async def a_stage(
    clock: Clock, *, socket: bool = False, kind: type[SlackStage] = SlackStage
) -> AsyncIterator[SlackStage]:
    """The adapter over HTTP, or on a socket, with all claims switched on."""
    async with a_slack() as slack:
        acme = slack.workspace("Acme")
        made = settings(slack, acme, socket=socket, history=True, groups=True, files=True)
        platform = SlackPlatform(made, MemoryShelf(), SlackClock(clock), SeededEntropy(1))
        async with mounted(platform) as url:
            slack.app.request_url = None if socket else f"{url}/events"
            yield kind(platform, slack, acme)
            await slack.settled()
