"""The Discord adapter in front of a whole local Discord, for the contract suite."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from pydantic import AnyUrl, HttpUrl, SecretStr

from adapters.discord.platform import DiscordPlatform, Timing
from adapters.discord.settings import DiscordSettings
from bot.cli.platforms import specs
from bot.commands import COMMANDS
from bot.entropy import SeededEntropy
from bot.model.place import Channel, Circle, Direct, Group, Person, Place
from bot.ports import Clock
from bot.testing.contract.stage import RETRY_AFTER, Fault, Seen, SeenFile, SeenForm
from bot.testing.shelf import MemoryShelf
from tests.servers.discord import faults
from tests.servers.discord.components import PICKERS
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.permissions import Can
from tests.servers.discord.person import Person as Somebody
from tests.servers.discord.seen import Modal
from tests.servers.discord.seen import Seen as Shown
from tests.servers.discord.things import Channel as Room
from tests.servers.discord.things import Interaction
from tests.servers.discord.wire import Json
from tests.servers.discord_text import as_read

_POST = "POST /channels/{channel_id}/messages"
_FAULTS = {
    Fault.LIMITS: faults.limited(RETRY_AFTER, via=False),
    Fault.LOSES: faults.drops(),
    Fault.DROPS: faults.drops(effect=True),
    Fault.REJECTS: faults.refuses(200000),
}


class DiscordStage:
    """Ann runs the server Acme and Ben does not; both are in #general."""

    faults = frozenset(Fault)

    def __init__(self, platform: DiscordPlatform, fake: FakeDiscord) -> None:
        self.platform = platform
        self.fake = fake
        self.acme = fake.guild("Acme")
        self.general = fake.channel(self.acme, "general")
        self.people = {
            "ann": fake.person(self.acme, "Ann Lee", can=Can.MANAGE_GUILD),
            "ben": fake.person(self.acme, "Ben Oz"),
            "cleo": fake.person(self.acme, "Cleo Fox"),
        }
        self.channel = Channel(workspace=self.acme.id, ref=self.general.id)
        self.nowhere = Channel(workspace=self.acme.id, ref="1234567890")
        self.admin = Person(workspace=self.acme.id, ref=self.people["ann"].id)
        self.member = Person(workspace=self.acme.id, ref=self.people["ben"].id)
        self.third = Person(workspace=self.acme.id, ref=self.people["cleo"].id)
        readers = fake.role(self.acme, "readers", self.people["ben"], mentionable=True)
        self.circle = Circle(workspace=self.acme.id, ref=readers.id)
        self.called = "@readers"
        self.outside = self.third
        self._known: set[str] = set()
        self._sent: dict[str, Interaction] = {}

    def name(self, person: Person) -> str:
        return f"@{self._who(person).user.name}"

    async def listening(self) -> None:
        gateway = self.fake.gateway
        await self.fake.until(lambda: any(one.id not in self._known for one in gateway.connected))
        self._known |= {one.id for one in gateway.connected}
        await self.fake.until(lambda: bool(self.fake.world.commands.get(None)))

    async def reads(self, place: Place) -> list[Seen]:
        match place:
            case Channel():
                shown = self.people["ann"].sees(self.general)
            case Direct(person=person):
                shown = self._who(person).dms
            case Group(people=people):
                shown = self._in_groups(people[0], of=people)
            case _:
                ann = self.people["ann"]
                threads = [ann.thread(one) for one in ann.sees(self.general)]
                shown = [one for thread in threads if thread for one in ann.sees(thread)]
        return [self._seen(one) for one in shown if not one.ephemeral]

    async def overhears(self, person: Person, group: Group) -> list[str]:
        return [one.text for one in self._in_groups(person)]

    async def rung(self) -> list[Person]:
        known = {one.id: Person(workspace=self.acme.id, ref=one.id) for one in self.people.values()}
        rung = {id for one in self.general.messages.values() for id in one.pinged}
        return [person for id, person in known.items() if id in rung]

    async def chooses(self, person: Person, word: str, author: Person, *, at: Channel) -> Seen:
        who, writer = self._who(person), self._who(author)
        await writer.says("I have cleaned the kitchen", in_=self.general)
        name = next(str(one.shortcut) for one in specs("en") if one.word == word)
        done = await who.uses(name, on=who.newest(self.general))
        assert done is not None, who.trouble
        return await self._answer(who)

    async def leaves(self, person: Person) -> None:
        self.fake.happened.leaves(self.acme, self._who(person).user)

    def _in_groups(self, person: Person, of: tuple[Person, ...] = ()) -> list[Shown]:
        """What somebody reads in private threads, or in those that have just these people in them."""
        threads = [one for one in self.acme.channels.values() if one.private_thread]
        if of:
            members = {self.fake.world.app.bot.id, *(one.ref for one in of)}
            threads = [one for one in threads if one.thread_members == members]
        return [one for thread in threads for one in self._who(person).sees(thread)]

    async def types(
        self, person: Person, text: str, *, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        who = self._who(person)
        if key in self._sent:
            self.fake.interactions.deliver(self._sent[key])
            await self._quiet()
            return Seen()
        line, options = self._options(text)
        done = await who.types(line, in_=self._room(at, who), **options)
        assert done is not None, who.trouble
        if key is not None:
            self._sent[key] = done
        return await self._answer(who)

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        who = self._who(person)
        await who.presses(label, on=next(one for one in who.everything() if one.id == on.ref))
        return await self._answer(who)

    async def fills(
        self, person: Person, form: SeenForm, values: Mapping[str, str], *, at: Channel | Direct
    ) -> Seen:
        who = self._who(person)
        assert who.modal
        labels = {one["custom_id"]: label for label, one in who.modal.fields.items()}
        fields = who.modal.fields
        await who.fills(
            {labels[name]: self._entered(fields[labels[name]], v) for name, v in values.items()}
        )
        assert await who.submits(), who.modal.errors
        seen = await self._answer(who)
        if list(seen.buttons) != ["Edit"]:
            return seen
        # What is wrong stands in a private message whose button brings the form back.
        await who.presses("Edit")
        return await self._answer(who, wrong=seen.text)

    @asynccontextmanager
    async def broken(self, fault: Fault) -> AsyncIterator[None]:
        if fault is Fault.REFUSES:
            async with self.fake.refusing():
                yield
            return
        with self.fake.faults.broken(_FAULTS[fault], _POST):
            yield

    async def _answer(self, who: Somebody, wrong: str = "") -> Seen:
        shown = await who.answered()
        if isinstance(shown, Shown):
            return self._seen(shown)
        return Seen(form=_form(shown, wrong))

    async def _quiet(self) -> None:
        """Wait until a second delivery of something was refused by Discord, which ends it."""
        before = len(self.fake.world.log)
        await self.fake.until(lambda: len(self.fake.world.log) > before)

    def _seen(self, one: Shown) -> Seen:
        labels = {label: str(button.get("custom_id", "")) for label, button in one.buttons.items()}
        return Seen(
            text=as_read(one.text, self._named), buttons=labels, ref=one.id, files=_files(one)
        )

    def _entered(self, field: Json, value: str) -> object:
        """A value as somebody enters it; people are picked."""
        if field["type"] not in PICKERS:
            return value
        return [self.fake.world.users[id] for id in value.split(",")]

    def _named(self, id: str) -> str:
        known = self.acme.roles if id.startswith("&") else self.fake.world.users
        return f"@{known[id.removeprefix('&')].name}"

    def _who(self, person: Person) -> Somebody:
        return next(one for one in self.people.values() if one.id == person.ref)

    def _room(self, at: Channel | Direct, who: Somebody) -> Room:
        return self.general if isinstance(at, Channel) else who.dm

    def _options(self, text: str) -> tuple[str, dict[str, object]]:
        """What was typed as Discord takes it, where a channel and a person are always some that there are."""
        line, options = _by_name(text)
        there = {"channel": self.general, "to": self.people["ben"]}
        return line, {name: there.get(name, value) for name, value in options.items()}


def _by_name(text: str) -> tuple[str, dict[str, object]]:
    """A command and its options by name, each word in its turn."""
    words = text.removeprefix("/").split()
    slashes = {one.slash: one for one in COMMANDS.values() if one.slash}
    taken = 2 if " ".join(words[:2]) in slashes else 1
    command = slashes.get(" ".join(words[:taken]))
    if command is None:  # Discord itself refuses what is no command
        return "/haven help", {"about": " ".join(words[1:])}
    family = any(one.startswith(f"{command.slash} ") for one in slashes)
    line = f"/{command.slash} {command.bare}" if family else f"/{command.slash}"
    names = [] if command.form_first else list(command.asked_for())
    rest = words[taken:]
    given: dict[str, object] = dict(zip(names[:-1], rest, strict=False))
    if names and len(rest) >= len(names):
        given[names[-1]] = " ".join(rest[len(names) - 1 :])
    return line, given


def _files(one: Shown) -> tuple[SeenFile, ...]:
    """What hangs on a message; a picture says what its alt text says, of another file it stands above it."""
    return tuple(
        SeenFile(name=file.filename, body=file.content, says=file.description or "")
        for file in one.files
    )


def _form(modal: Modal, wrong: str) -> SeenForm:
    names = {label: one["custom_id"] for label, one in modal.fields.items()}
    lines = [line.partition(": ") for line in wrong.split("\n")]
    return SeenForm(
        word=str(modal.payload["custom_id"]).split(":")[0],
        values={names[label]: _text(value) for label, value in modal.values.items()},
        errors={names[label]: sentence for label, _, sentence in lines if label in names},
        on=str(modal.payload["custom_id"]).split(":")[1] or None,
    )


def _text(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case list():
            return ",".join(str(one) for one in value)
        case _:
            return str(value)


def settings_for(fake: FakeDiscord, **more: object) -> DiscordSettings:
    """What the adapter has to know about this Discord."""
    known: dict[str, object] = {
        "token": SecretStr(fake.app.token),
        "api_url": HttpUrl(fake.api_url),
        "gateway_url": AnyUrl(fake.gateway_url),
    }
    return DiscordSettings.model_validate(known | more)


@asynccontextmanager
async def a_stage(clock: Clock) -> AsyncIterator[DiscordStage]:
    """The adapter, with a Discord behind it that forgives nothing."""
    async with a_discord() as fake:
        platform = DiscordPlatform(
            settings_for(fake), MemoryShelf(), clock, SeededEntropy(1), Timing(patience=5.0)
        )
        yield DiscordStage(platform, fake)
