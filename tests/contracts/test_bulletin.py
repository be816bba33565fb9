"""The sample adapter of `examples/haven-bulletin`, found by its entry point, keeps the contract."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import cast

import pytest

from bot.cli.platforms import load
from bot.entropy import SeededEntropy
from bot.model.delivery import Post
from bot.model.errors import DeliveryError, Gone, Scope, TryLater, Unknown
from bot.model.place import Channel, Direct, Group, Person, Place, Thread
from bot.ports import Platform
from bot.settings import read_settings
from bot.testing import FakeClock
from bot.testing.contract.builders import a_delivery, a_post, says
from bot.testing.contract.stage import Fault, Seen, SeenForm
from bot.testing.contract.suite import AdapterContract
from bot.testing.shelf import MemoryShelf
from tests.servers.bulletin import PEOPLE, BulletinServer, Json, a_bulletin_board, as_read

ROOT = Path(__file__).parents[2]
_IMPORTED = re.compile(r"^\s*(?:from|import) bot\.(\w+)", re.MULTILINE)


class BulletinStage:
    """The sample adapter in front of a real board."""

    channel = Channel(workspace="board", ref="general")
    nowhere = Channel(workspace="board", ref="attic")
    admin = Person(workspace="board", ref="ada")
    member = Person(workspace="board", ref="ben")
    faults = frozenset(Fault)

    def __init__(self, platform: Platform, board: BulletinServer) -> None:
        self.platform = platform
        self.board = board

    def name(self, person: Person) -> str:
        return PEOPLE[person.ref]

    async def listening(self) -> None:
        await self.board.listened_to()

    async def reads(self, place: Place) -> list[Seen]:
        where = self._where(place)
        return [
            Seen(text=as_read(one.text), buttons=one.buttons, ref=one.ref)
            for one in self.board.posts.values()
            if one.where == where
        ]

    async def types(
        self, person: Person, text: str, *, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        return await self._asks(person, at, {"text": text}, key)

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        return await self._asks(person, at, {"button": on.buttons[label]}, key, on.ref)

    async def fills(
        self, person: Person, form: SeenForm, values: Mapping[str, str], *, at: Channel | Direct
    ) -> Seen:
        filled: Json = {"word": form.word, "fields": dict(values)}
        return await self._asks(person, at, filled, None, form.on)

    def broken(self, fault: Fault) -> AbstractAsyncContextManager[None]:
        return self.board.broken(fault)

    async def _asks(
        self,
        person: Person,
        at: Channel | Direct,
        what: Json,
        key: str | None,
        ref: str | None = None,
    ) -> Seen:
        channel = at.ref if isinstance(at, Channel) else None
        tag = self.board.posts[ref].tag if ref else None
        asked: Json = {"by": person.ref, "channel": channel, "tag": tag, **what}
        reply = await self.board.ask(asked, key)
        form = cast("Json | None", reply.get("form"))
        buttons = cast("list[dict[str, str]]", reply.get("buttons", []))
        return Seen(
            text=as_read(str(reply.get("text", ""))),
            buttons={one["label"]: one["value"] for one in buttons},
            form=_form(form, ref) if form else None,
        )

    def _where(self, place: Place) -> tuple[str, str]:
        match place:
            case Channel(ref=ref):
                return ("channel", ref)
            case Direct(person=person):
                return ("person", person.ref)
            case Thread(root=root):
                [above] = (one.ref for one in self.board.posts.values() if one.tag == root)
                return ("under", above)
            case Group():
                return ("group", "there are none")


def _form(form: Json, ref: str | None) -> SeenForm:
    fields = cast("list[dict[str, str]]", form["fields"])
    return SeenForm(
        word=str(form["word"]),
        values={one["name"]: one["value"] for one in fields},
        errors={one["name"]: one["error"] for one in fields if one["error"]},
        on=ref,
    )


def the_adapter(url: str, clock: FakeClock) -> Platform:
    found, problems = load(["bulletin"])
    assert problems == [], "the Makefile installs it: pip install -e examples/haven-bulletin"
    adapter = found["bulletin"]
    kinds = {"bulletin": adapter.Settings}
    settings = read_settings(kinds, {"HAVEN_BULLETIN_URL": url})["bulletin"]
    return adapter.build(settings, MemoryShelf(), clock, SeededEntropy(1))


def test_the_sample_knows_no_more_of_haven_than_any_adapter_may() -> None:
    files = (ROOT / "examples/haven-bulletin/haven_bulletin").glob("*.py")
    found = {name for one in files for name in _IMPORTED.findall(one.read_text(encoding="utf-8"))}
    assert found == {"commands", "model", "ports"}


class TestBulletin(AdapterContract):
    """Every claim of the sample adapter."""

    @asynccontextmanager
    async def set_up(self, clock: FakeClock) -> AsyncIterator[BulletinStage]:
        async with a_bulletin_board() as board:
            yield BulletinStage(the_adapter(board.url, clock), board)

    @pytest.mark.parametrize(
        ("status", "error"), [(500, Unknown), (502, Unknown), (401, Gone), (403, Gone)]
    )
    async def test_an_http_status_becomes_an_error_that_the_relay_knows(
        self, stage: BulletinStage, status: int, error: type[DeliveryError]
    ) -> None:
        async with stage.board.broken(status):
            with pytest.raises(error):
                await stage.platform.send(a_post(stage))

    async def test_an_answer_that_can_not_be_read_is_unknown(self, stage: BulletinStage) -> None:
        async with stage.board.broken(200):
            with pytest.raises(Unknown):
                await stage.platform.send(a_post(stage))

    async def test_a_board_says_how_long_to_wait(self, stage: BulletinStage) -> None:
        async with stage.board.broken(Fault.LIMITS):
            with pytest.raises(TryLater) as later:
                await stage.platform.send(a_post(stage))
        assert later.value.after is not None

    async def test_somebody_who_left_is_gone_as_a_person(self, stage: BulletinStage) -> None:
        stranger = Direct(person=Person(workspace="board", ref="eve"))
        with pytest.raises(Gone) as gone:
            await stage.platform.send(a_delivery(Post(message=says("hello?")), stranger))
        assert gone.value.scope is Scope.PERSON
