"""The playground keeps the contract, spoken to as its page speaks to it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from aiohttp import ClientSession, CookieJar, web
from aiohttp.test_utils import BaseTestServer, TestServer

from adapters.web.address import address
from adapters.web.platform import WebPlatform
from adapters.web.settings import WebSettings
from bot.entropy import SeededEntropy
from bot.model.errors import StoreBusy
from bot.model.place import Channel, Direct, Group, Person, Place
from bot.testing import FakeClock
from bot.testing.contract.asking import Scene
from bot.testing.contract.stage import Fault, Seen, SeenFile, SeenForm
from bot.testing.contract.suite import AdapterContract
from bot.testing.contract.typing import TypingContract
from bot.testing.shelf import MemoryShelf

Json = dict[str, object]
READY_SECONDS = 5.0


class MoodyShelf(MemoryShelf):
    """A shelf over a database that is busy for as many writings as `busy` says."""

    busy = 0

    async def put(self, key: str, value: bytes, ttl: timedelta | None = None) -> None:
        if self.busy:
            self.busy -= 1
            raise StoreBusy
        await super().put(key, value, ttl)


class WebStage:
    """The playground behind HTTP, with one browser for each person."""

    channel = Channel(workspace="playground", ref="team")
    nowhere = Channel(workspace="playground", ref="attic")
    admin = Person(workspace="playground", ref="ada")
    member = Person(workspace="playground", ref="ben")
    third = Person(workspace="playground", ref="chen")
    faults: frozenset[Fault] = frozenset()

    def __init__(
        self, platform: WebPlatform, shelf: MoodyShelf, browsers: Mapping[Person, ClientSession]
    ) -> None:
        self.platform = platform
        self.shelf = shelf
        self._browsers = browsers

    def name(self, person: Person) -> str:
        return person.ref.title()

    async def listening(self) -> None:
        async with asyncio.timeout(READY_SECONDS):
            while (await self._browsers[self.member].get("state")).status != 200:
                pass  # each try is a real request, so the platform gets its turn

    async def reads(self, place: Place) -> list[Seen]:
        reader = self._reader(place)
        answer = await self._browsers[reader].get("messages", params={"at": address(place)})
        answer.raise_for_status()
        posts: list[Json] = (await answer.json())["messages"]
        shown = [one for one in posts if one.get("blocks")]
        return [await self._read(one, reader) for one in shown]

    async def types(
        self, person: Person, text: str, *, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        return await self._asks(person, at, {"how": "typed", "text": text, "key": key})

    async def presses(
        self, person: Person, label: str, *, on: Seen, at: Channel | Direct, key: str | None = None
    ) -> Seen:
        pressed: Json = {"how": "pressed", "does": on.buttons[label], "on": on.ref, "key": key}
        return await self._asks(person, at, pressed)

    async def fills(
        self, person: Person, form: SeenForm, values: Mapping[str, str], *, at: Channel | Direct
    ) -> Seen:
        filled: Json = {
            "how": "filled",
            "word": form.word,
            "values": dict(values),
            "on": form.on,
        }
        return await self._asks(person, at, filled)

    async def says(self, person: Person, words: str) -> str:
        await self._asks(person, Direct(person=person), {"how": "typed", "text": words})
        at = {"at": address(Direct(person=person))}
        answer = await self._browsers[person].get("messages", params=at)
        said = [one for one in (await answer.json())["messages"] if one.get("text") == words]
        return str(said[-1]["id"])

    async def rewrites(self, person: Person, message: str, words: str) -> None:
        await _sent(self._browsers[person], "reword", {"id": message, "text": words})

    async def takes_back(self, person: Person, message: str) -> None:
        await _sent(self._browsers[person], "unsay", {"id": message})

    async def chooses(self, person: Person, word: str, author: Person, *, at: Channel) -> Seen:
        return await self._asks(person, at, {"how": "chosen", "word": word, "person": author.ref})

    async def overhears(self, person: Person, group: Group) -> list[str]:
        at = {"at": address(group)}
        answer = await self._browsers[person].get("messages", params=at)
        if answer.status == 404:
            return []
        return [str(one["plain"]) for one in (await answer.json())["messages"]]

    async def leaves(self, person: Person) -> None:
        pytest.skip("nobody can leave the playground")

    def broken(self, fault: Fault) -> AbstractAsyncContextManager[None]:
        raise NotImplementedError("the playground is in the same process as its platform")

    async def _read(self, post: Json, reader: Person) -> Seen:
        blocks = cast("list[dict[str, str]]", post["blocks"])
        seen = _seen(cast("list[Json]", blocks), ref=str(post["id"]))
        files = [await self._loaded(one, reader) for one in blocks if one["block"] == "file"]
        return replace(seen, files=tuple(files))

    async def _loaded(self, block: Mapping[str, str], reader: Person) -> SeenFile:
        asked = {"post": block["post"], "name": block["name"]}
        answer = await self._browsers[reader].get("file", params=asked)
        answer.raise_for_status()
        assert answer.content_disposition
        name = str(answer.content_disposition.filename)
        return SeenFile(name=name, body=await answer.read(), says=block["says"])

    def _reader(self, place: Place) -> Person:
        match place:
            case Direct(person=person):
                return person
            case Group(people=people):
                return people[0]
            case _:
                return self.member

    async def _asks(self, person: Person, at: Channel | Direct, what: Json) -> Seen:
        answer = await _sent(self._browsers[person], "ask", {**what, "at": address(at)})
        if "say" in answer:
            said = cast("Mapping[str, list[Json]]", answer["say"])
            return _seen(said["blocks"])
        if "form" not in answer:
            return Seen()
        return Seen(form=_form(cast("Json", answer["form"]), cast("str | None", what.get("on"))))


def _seen(blocks: list[Json], ref: str | None = None) -> Seen:
    rows = [cast("list[dict[str, str]]", one["buttons"]) for one in blocks if "buttons" in one]
    return Seen(
        text="\n".join(line for one in blocks for line in _lines(one)),
        buttons={one["label"]: one["does"] for row in rows for one in row},
        ref=ref,
    )


def _lines(block: Json) -> list[str]:
    if "points" in block:
        return [_flat(one) for one in cast("list[list[Json]]", block["points"])]
    if "spans" in block:
        return [_flat(cast("list[Json]", block["spans"]))]
    return [str(block["text"])] if "text" in block else []


def _flat(spans: list[Json]) -> str:
    return "".join(str(one["text"]) for one in spans)


def _form(form: Json, on: str | None) -> SeenForm:
    fields = cast("list[dict[str, str]]", form["fields"])
    return SeenForm(
        word=str(form["word"]),
        values={one["name"]: one["value"] for one in fields},
        errors={one["name"]: one["error"] for one in fields if one["error"]},
        on=on,
    )


async def _sent(browser: ClientSession, path: str, body: Json) -> Json:
    answer = await browser.post(path, json=body)
    answer.raise_for_status()
    return cast("Json", await answer.json())


def _a_browser(server: BaseTestServer) -> ClientSession:
    url = server.make_url("/web/")
    headers = {"Origin": str(url.origin())}
    return ClientSession(base_url=url, headers=headers, cookie_jar=CookieJar(unsafe=True))


class TestWeb(AdapterContract, TypingContract):
    """Every claim of the playground."""

    @asynccontextmanager
    async def set_up(self, clock: FakeClock) -> AsyncIterator[WebStage]:
        shelf = MoodyShelf()
        platform = WebPlatform(WebSettings(), shelf, clock, SeededEntropy(1))
        root = web.Application()
        root.add_subapp("/web", platform.site)
        async with (
            TestServer(root) as server,
            _a_browser(server) as ada,
            _a_browser(server) as ben,
            _a_browser(server) as chen,
        ):
            await ada.get("")
            for browser, ref in ((ben, "ben"), (chen, "chen")):
                await _sent(browser, "me", {"person": ref})
            people = (WebStage.admin, WebStage.member, WebStage.third)
            yield WebStage(platform, shelf, dict(zip(people, (ada, ben, chen), strict=True)))

    async def test_a_database_that_is_busy_for_a_moment_loses_no_post(self, scene: Scene) -> None:
        assert isinstance(scene.stage, WebStage)
        scene.stage.shelf.busy = 1
        await scene.world.clock.advance(hours=1, minutes=5)
        assert len(await scene.stage.reads(scene.stage.channel)) == 1
