"""Working stand-ins for what the playground is built on: randomness, and a bot that answers."""

from collections.abc import Mapping

from adapters.web.platform import WebPlatform
from adapters.web.settings import WebSettings
from bot.clock import MovableClock
from bot.model.ask import Ask, Fix, Reply, Say
from bot.model.command import Draft
from bot.model.delivery import Act, Delivery, DeliveryKind, Post, Receipt
from bot.model.errors import StoreBusy
from bot.model.facts import Upcoming
from bot.model.form import CommandSpec, Field, FieldKind, Form
from bot.model.message import Message, Paragraph, text
from bot.model.news import News
from bot.model.place import Channel, DeliveryId, Direct, Person, Place, TeamId
from bot.testing.shelf import MemoryShelf

TEAM = Channel(workspace="playground", ref="team")
ADA = Person(workspace="playground", ref="ada")
BEN = Person(workspace="playground", ref="ben")


class Counting:
    """Randomness that counts."""

    def __init__(self) -> None:
        self.count = 0

    def token(self, size: int) -> bytes:
        self.count += 1
        return self.count.to_bytes(size, "big")

    def fraction(self) -> float:
        return 0.5


class Parrot:
    """A bot that repeats the word of what was asked; every draft needs fixing. It hears nothing while it is `deaf`."""

    def __init__(self, *, deaf: bool = False) -> None:
        self.asks: list[Ask] = []
        self.heard: list[News] = []
        self.deaf = deaf

    async def ask(self, ask: Ask) -> Reply:
        self.asks.append(ask)
        if isinstance(ask.command, Draft):
            return Fix(errors=dict.fromkeys(ask.command.problems, "Not so."), command=ask.command)
        return Say(message=says(ask.command.word()))

    async def form(self, ask: Ask) -> Form:
        values: Mapping[str, str] = ask.command.values if isinstance(ask.command, Draft) else {}
        until = Field(
            name="until", kind=FieldKind.DAY, label="Until", value=values.get("until", "")
        )
        return Form(
            word="pause", title="Pause", intro="", submit="Save", cancel="Cancel", fields=(until,)
        )

    async def hear(self, news: News) -> None:
        if self.deaf:
            raise StoreBusy
        self.heard.append(news)

    def specs(self, locale: str) -> list[CommandSpec]:
        return [CommandSpec(word="help", slash="haven help", help="Help.", admin=False, fields=())]

    def say(self, key: str, locale: str, **slots: str) -> Message:
        return says(f"[{key}]")

    async def upcoming(self, at: Channel) -> list[Upcoming]:
        return []


def says(words: str) -> Message:
    return Message(blocks=(Paragraph(spans=text(words)),))


def a_playground(
    shelf: MemoryShelf | None = None, clock: MovableClock | None = None
) -> WebPlatform:
    settings = WebSettings.model_construct(people="Ada, Ben, Chen, Dana")
    return WebPlatform(settings, shelf or MemoryShelf(), clock or MovableClock(), Counting())


def a_delivery(
    id: str, act: Act | None = None, *, to: Place = TEAM, of: str | None = None
) -> Delivery:
    return Delivery(
        id=DeliveryId(id),
        team=TeamId("team"),
        kind=DeliveryKind.PROMPT,
        slot=id,
        to=to,
        act=act or Post(message=says(f"post {id}")),
        of=Receipt(ref=of) if of else None,
    )


def direct(person: Person) -> Direct:
    return Direct(person=person)
