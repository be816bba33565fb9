"""The recording platform, on which every scenario plays, keeps the contract that real adapters keep."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bot.commands import COMMANDS, Typed, parse, read, unpack
from bot.model.ask import Actor, Ask, Done, Fix, Say
from bot.model.command import Command, Draft
from bot.model.delivery import Receipt
from bot.model.errors import Malformed, TryLater, Unknown
from bot.model.message import Message, called, plain
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Channel, Circle, DeliveryId, Direct, Group, Person, Place
from bot.testing import FakeClock, RecordingPlatform
from bot.testing.contract.stage import RETRY_AFTER, Fault, Seen, SeenFile, SeenForm
from bot.testing.contract.suite import AdapterContract
from bot.testing.contract.typing import TypingContract
from bot.testing.platform import ALL
from bot.testing.player import buttons

_BEFORE = {
    Fault.REFUSES: TryLater(),
    Fault.LIMITS: TryLater(timedelta(seconds=RETRY_AFTER)),
    Fault.LOSES: Unknown(),
    Fault.REJECTS: Malformed(),
}


class RecordingStage:
    """The recording platform, and asks as any adapter would make them."""

    channel = Channel(workspace="acme", ref="general")
    nowhere = Channel(workspace="acme", ref="attic")
    admin = Person(workspace="acme", ref="grace")
    member = Person(workspace="acme", ref="bob")
    third = Person(workspace="acme", ref="cleo")
    circle = Circle(workspace="acme", ref="readers")
    called = "@readers"
    outside = third
    faults = frozenset({Fault.LIMITS, Fault.LOSES, Fault.DROPS, Fault.REJECTS})

    def __init__(self, platform: RecordingPlatform) -> None:
        self.platform = platform
        self.typed = 0
        platform.admins.add(self.admin)
        platform.gone.add(self.nowhere)
        if platform.capabilities.circles:
            platform.circles[self.member] = frozenset({self.circle.ref})

    def name(self, person: Person) -> str:
        return f"@{person.ref}"

    async def listening(self) -> None:
        await self.platform.listening.wait()

    async def reads(self, place: Place) -> list[Seen]:
        return [
            _seen(one.message, one.receipt)
            for one in self.platform.sent
            if _at(one.to) == _at(place) and one.message is not None
        ]

    async def overhears(self, person: Person, group: Group) -> list[str]:
        posts = [one.message for one in self.platform.in_groups(person) if one.to == group]
        return [plain(one) for one in posts if one is not None]

    async def rung(self) -> list[Person]:
        posts = [one.message for one in self.platform.in_channel(self.channel)]
        refs = {circle.ref for post in posts if post is not None for circle in called(post)}
        return [one for one, circles in self.platform.circles.items() if circles & refs]

    async def leaves(self, person: Person) -> None:
        self.platform.gone.add(person)

    async def types(
        self, person: Person, text: str, *, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        slash, _, rest = text.removeprefix("/").partition(" ")
        command = parse(slash, rest)
        if isinstance(command, Draft):
            command = replace(command, problems={})
        return await self._asks(person, at, command, key)

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        command = unpack(on.buttons[label])
        if command is None:
            assert self.platform.bot is not None
            return _seen(self.platform.bot.say("refused-old-button", "en"))
        return await self._asks(person, at, command, key, on.ref)

    async def fills(
        self, person: Person, form: SeenForm, values: Mapping[str, str], *, at: Channel | Direct
    ) -> Seen:
        return await self._asks(person, at, read(form.word, values), ref=form.on)

    async def says(self, person: Person, words: str) -> str:
        self.typed += 1
        typed = Typed(words=words, message=f"typed-{self.typed}")
        await self._asks(person, Direct(person=person), typed)
        return typed.message

    async def rewrites(self, person: Person, message: str, words: str) -> None:
        assert self.platform.bot is not None
        await self.platform.bot.hear(WordsEdited(person=person, message=message, words=words))

    async def takes_back(self, person: Person, message: str) -> None:
        assert self.platform.bot is not None
        await self.platform.bot.hear(WordsDeleted(person=person, message=message))

    async def chooses(self, person: Person, word: str, author: Person, *, at: Channel) -> Seen:
        kind = COMMANDS[word]
        assert kind.on_message is not None
        draft = Draft(word=word, values={kind.on_message: author.ref})
        return await self._asks(person, at, draft)

    @asynccontextmanager
    async def broken(self, fault: Fault) -> AsyncIterator[None]:
        if fault is Fault.DROPS:
            self.platform.after.append(Unknown())
        else:
            self.platform.before.append(_BEFORE[fault])
        yield

    async def _asks(
        self,
        person: Person,
        at: Channel | Direct,
        command: Command | Draft,
        key: str | None = None,
        ref: str | None = None,
    ) -> Seen:
        bot = self.platform.bot
        assert bot is not None, "run() was started"
        ask = Ask(key=key, at=at, actor=Actor(person=person), command=command, on=self._on(ref))
        match await bot.ask(ask):
            case Say(message=message):
                return _seen(message)
            case Done():
                return Seen()
            case Fix(errors=errors, command=asked):
                form = await bot.form(replace(ask, command=asked))
                values = {one.name: one.value for one in form.fields}
                seen = SeenForm(word=form.word, values=values, errors=errors, on=ref)
                return Seen(form=seen)

    def _on(self, ref: str | None) -> DeliveryId | None:
        found = [one.delivery.id for one in self.platform.sent if one.receipt.ref == ref]
        return found[0] if found else None


def _at(place: Place) -> Place | frozenset[Person]:
    """Where something stands; a group is the same whatever the order of its people."""
    return frozenset(place.people) if isinstance(place, Group) else place


def _seen(message: Message, receipt: Receipt | None = None) -> Seen:
    return Seen(
        text=plain(message),
        buttons={one.label: one.does for one in buttons(message)},
        ref=receipt.ref if receipt else None,
        files=tuple(SeenFile(name=one.name, body=one.body, says=one.says) for one in message.files),
    )


class TestRecording(AdapterContract, TypingContract):
    """Every claim of the recording platform."""

    @asynccontextmanager
    async def set_up(self, clock: FakeClock) -> AsyncIterator[RecordingStage]:
        yield RecordingStage(RecordingPlatform(capabilities=replace(ALL, circles=True)))


class TestRecordingWithoutHistory(TestRecording):
    """The same with the least that a platform can claim."""

    @asynccontextmanager
    async def set_up(self, clock: FakeClock) -> AsyncIterator[RecordingStage]:
        least = replace(ALL, history=False, resend_within=timedelta(minutes=2))
        yield RecordingStage(RecordingPlatform(capabilities=least))
