"""A bulletin board on loopback, as `examples/haven-bulletin` speaks to it: it counts, and breaks when told to."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.testing.contract.stage import RETRY_AFTER, Fault
from tests.servers.loopback import Port, hung_up

PEOPLE: Mapping[str, str] = {"ada": "Ada Lovelace", "ben": "Ben"}
ADMINS = frozenset({"ada"})
CHANNELS: Mapping[str, int] = {"general": 2, "tea": 2}
WAIT = 30.0
"""Seconds for which a question for news is held."""
REPLY_SECONDS = 5.0
_SIGNS = re.compile(r"\\(?P<sign>.)|(?P<star>\*)|@(?P<person>\w+)", re.DOTALL)

Json = dict[str, object]
Where = tuple[str, str]
"""`channel`, `person` or `under`, and its ref."""


@dataclass(slots=True, kw_only=True)
class Pinned:
    """One post on the board."""

    ref: str
    where: Where
    tag: str
    text: str
    buttons: Mapping[str, str]


@dataclass(slots=True)
class BulletinServer:
    """`posts` is what hangs on the board, `posted` counts every post that ever had an effect.

    `before_effect` and `before_answer` are waited for with the tag of each new post: what happens to it there is up to the
    test.
    """

    posts: dict[str, Pinned] = field(default_factory=dict)
    posted: list[str] = field(default_factory=list)
    fault: Fault | int | None = None
    before_effect: Callable[[str], Awaitable[None]] | None = None
    before_answer: Callable[[str], Awaitable[None]] | None = None
    _asks: dict[str, tuple[Json, asyncio.Future[Json]]] = field(default_factory=dict)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _waiting: int = 0
    _port: Port = field(default_factory=Port)

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._port.number}"

    async def ask(self, payload: Json, key: str | None = None) -> Json:
        """Somebody asks something; what they alone are shown. TimeoutError if nobody replies."""
        id = key or f"ask-{next(self._numbers)}"
        reply: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        async with self._news:
            self._asks[id] = ({"id": id, **payload}, reply)
            self._news.notify_all()
        async with asyncio.timeout(REPLY_SECONDS):
            return await reply

    async def listened_to(self) -> None:
        """Wait until somebody waits for news."""
        async with self._news, asyncio.timeout(REPLY_SECONDS):
            await self._news.wait_for(lambda: self._waiting > 0)

    @asynccontextmanager
    async def broken(self, fault: Fault | int) -> AsyncIterator[None]:
        """Break for a while; a number is an HTTP status that every call gets."""
        self.fault = fault
        if fault is Fault.REFUSES:
            await self.close()
        try:
            yield
        finally:
            self.fault = None
            if fault is Fault.REFUSES:
                await self.open()

    async def open(self) -> None:
        """Listen, on the same port as before if there was one."""
        app = web.Application(middlewares=[self._breaking])
        app.router.add_post("/posts", self._post)
        app.router.add_get("/posts", self._history)
        app.router.add_patch("/posts/{ref}", self._change)
        app.router.add_delete("/posts/{ref}", self._take_down)
        app.router.add_get("/channels/{ref}", self._channel)
        app.router.add_get("/people/{ref}", self._person)
        app.router.add_get("/asks", self._listen)
        app.router.add_post("/replies/{ask}", self._reply)
        await self._port.open(app)

    async def close(self) -> None:
        """Refuse connections from now on."""
        await self._port.close()

    @web.middleware
    async def _breaking(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        match self.fault:
            case int(status):
                return web.Response(status=status)
            case Fault.LIMITS:
                return web.Response(status=429, headers={"Retry-After": str(RETRY_AFTER)})
            case Fault.REJECTS:
                return web.Response(status=422)
            case Fault.LOSES:
                return hung_up(request)
            case Fault.DROPS:
                await handler(request)
                return hung_up(request)
            case _:
                return await handler(request)

    async def _post(self, request: web.Request) -> web.Response:
        body = await request.json()
        where = next((kind, body[kind]) for kind in ("channel", "person", "under") if kind in body)
        known = {"channel": CHANNELS, "person": PEOPLE, "under": self.posts}[where[0]]
        if where[1] not in known:
            raise web.HTTPNotFound
        tag = body["tag"]
        if self.before_effect:
            await self.before_effect(tag)
        ref = f"p{next(self._numbers)}"
        self.posts[ref] = Pinned(
            ref=ref, where=where, tag=tag, text=body["text"], buttons=_buttons(body["buttons"])
        )
        self.posted.append(tag)
        if self.before_answer:
            await self.before_answer(tag)
        return web.json_response({"ref": ref}, status=201)

    async def _history(self, request: web.Request) -> web.Response:
        tag = request.query["tag"]
        return web.json_response(
            {"found": [one.ref for one in self.posts.values() if one.tag == tag]}
        )

    async def _change(self, request: web.Request) -> web.Response:
        post = self.posts.get(request.match_info["ref"])
        if post is None:
            raise web.HTTPNotFound
        body = await request.json()
        post.text, post.buttons = body["text"], _buttons(body["buttons"])
        return web.json_response({"ref": post.ref})

    async def _take_down(self, request: web.Request) -> web.Response:
        if self.posts.pop(request.match_info["ref"], None) is None:
            raise web.HTTPNotFound
        return web.json_response({})

    async def _channel(self, request: web.Request) -> web.Response:
        size = CHANNELS.get(request.match_info["ref"])
        if size is None:
            raise web.HTTPNotFound
        return web.json_response({"size": size})

    async def _person(self, request: web.Request) -> web.Response:
        ref = request.match_info["ref"]
        if ref not in PEOPLE:
            raise web.HTTPNotFound
        return web.json_response({"admin": ref in ADMINS})

    async def _listen(self, request: web.Request) -> web.Response:
        async with self._news:
            self._waiting += 1
            self._news.notify_all()
            try:
                async with asyncio.timeout(WAIT):
                    await self._news.wait_for(lambda: bool(self._asks))
            except TimeoutError:
                pass
            finally:
                self._waiting -= 1
            return web.json_response({"asks": [payload for payload, _ in self._asks.values()]})

    async def _reply(self, request: web.Request) -> web.Response:
        known = self._asks.pop(request.match_info["ask"], None)
        if known is None:
            raise web.HTTPNotFound
        if not known[1].done():
            known[1].set_result(await request.json())
        return web.json_response({})


@asynccontextmanager
async def a_bulletin_board() -> AsyncIterator[BulletinServer]:
    """An empty board that can be reached."""
    server = BulletinServer()
    await server.open()
    try:
        yield server
    finally:
        await server.close()


def as_read(text: str) -> str:
    """A text with the board's markup as people see it: without marks, and with everybody's name."""
    return "\n".join(_line(one) for one in text.split("\n"))


def _line(line: str) -> str:
    if line == "---":
        return "⸻"
    bare = line.removeprefix("> ") if line.startswith("> ") else line.removeprefix("- ")
    return _SIGNS.sub(_drawn, bare)


def _drawn(sign: re.Match[str]) -> str:
    if person := sign["person"]:
        return PEOPLE.get(person, f"@{person}")
    return sign["sign"] or ""


def _buttons(rows: list[dict[str, str]]) -> dict[str, str]:
    return {one["label"]: one["value"] for one in rows}
