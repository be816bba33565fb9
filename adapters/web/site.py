"""The routes of the playground: what its page asks for, what it sends, and live news."""

import asyncio
from typing import TypeVar

from aiohttp import ClientConnectionResetError, web
from pydantic import TypeAdapter

from adapters.web.address import address
from adapters.web.answering import answer
from adapters.web.cast import CHANNELS
from adapters.web.files import add_files, handed_out, index
from adapters.web.forms import spec
from adapters.web.guard import PageError, body_of, guarded, harden
from adapters.web.hours import hours, move
from adapters.web.inbound import (
    ASKED,
    BECAME,
    MOVED,
    REWORDED,
    SAID,
    UNSAID,
    is_too_long,
    understand,
)
from adapters.web.room import Room, Spoken
from adapters.web.sessions import Session, Sessions
from adapters.web.wire import Json, dump
from bot.model.message import plain
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Group, Person, Place, Thread
from bot.ports import Bot, Entropy

_NEW_COOKIE = web.RequestKey("new_cookie", str)
T = TypeVar("T")


class Site:
    """Answers the page of one playground."""

    def __init__(self, room: Room, entropy: Entropy) -> None:
        self._room = room
        self._sessions = Sessions(entropy)
        self._moving = asyncio.Lock()

    def application(self) -> web.Application:
        """All routes, to be mounted under one prefix."""
        app = web.Application(middlewares=[guarded(self._words)])
        app.on_response_prepare.append(harden)
        app.on_response_prepare.append(_hand_out)
        app.on_shutdown.append(self._close)
        add_files(app)
        app.router.add_get("/", self._page)
        app.router.add_get("/state", self._state)
        app.router.add_get("/messages", self._messages)
        app.router.add_get("/file", self._file)
        app.router.add_get("/clock", self._clock)
        app.router.add_get("/events", self._events)
        app.router.add_post("/ask", self._ask)
        app.router.add_post("/say", self._say)
        app.router.add_post("/reword", self._reword)
        app.router.add_post("/unsay", self._unsay)
        app.router.add_post("/me", self._become)
        app.router.add_post("/clock", self._move)
        return app

    async def _page(self, request: web.Request) -> web.StreamResponse:
        if self._known(request) is None:
            self._start(request, self._room.cast.first)
        return index()

    async def _state(self, request: web.Request) -> web.Response:
        bot, person = self._bot(), self._session(request).person
        places: list[Json] = [
            *({"at": address(one), "name": name} for one, name in CHANNELS.items()),
            {"at": f"direct/{person.ref}", "name": "Haven"},
        ]
        groups = await self._room.groups(person)
        places += [{"at": address(one), "name": self._title(one, person)} for one in groups]
        return _json(
            {
                "me": person.ref,
                "people": [self._who(one) for one in self._room.cast.people],
                "places": places,
                "specs": [spec(one) for one in bot.specs("en")],
                "clock": await hours(self._room, bot),
            }
        )

    async def _messages(self, request: web.Request) -> web.Response:
        at = await self._enter(request, request.query.get("at", ""))
        root = await self._room.post(at.root) if isinstance(at, Thread) else None
        return _json({"messages": await self._room.messages(at), "root": root})

    async def _file(self, request: web.Request) -> web.Response:
        post, name = request.query.get("post", ""), request.query.get("name", "")
        found = await self._room.file(self._session(request).person, post, name)
        if found is None:
            raise PageError(404, "web-place")
        return handed_out(found)

    async def _clock(self, _: web.Request) -> web.Response:
        return _json(await hours(self._room, self._bot()))

    async def _events(self, request: web.Request) -> web.StreamResponse:
        session = self._session(request)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        with self._room.feed.listen(session) as stream:
            try:
                await response.prepare(request)
                await response.write(b"retry: 1000\n\n")
                while chunk := await stream.read():
                    await response.write(chunk)
            except ClientConnectionResetError:
                pass  # the page was closed: nobody listens any more
        return response

    async def _ask(self, request: web.Request) -> web.Response:
        bot, asked = self._bot(), await _read(request, ASKED)
        return _json(await answer(self._room, bot, self._session(request).person, asked))

    async def _say(self, request: web.Request) -> web.Response:
        said = await _read(request, SAID)
        at = await self._enter(request, said.at)
        await self._room.speak(self._session(request).person, at, said.text)
        return _json({"done": True})

    async def _reword(self, request: web.Request) -> web.Response:
        bot, changed = self._bot(), await _read(request, REWORDED)
        spoken = self._own(request, changed.id)
        await self._room.reword(spoken, changed.text)
        await bot.hear(WordsEdited(person=spoken.person, message=spoken.id, words=changed.text))
        return _json({"done": True})

    async def _unsay(self, request: web.Request) -> web.Response:
        bot, gone = self._bot(), await _read(request, UNSAID)
        spoken = self._own(request, gone.id)
        self._room.unsay(spoken)
        await bot.hear(WordsDeleted(person=spoken.person, message=spoken.id))
        return _json({"done": True})

    def _own(self, request: web.Request, id: str) -> Spoken:
        spoken = self._room.spoken(self._session(request).person, id)
        if spoken is None:
            raise PageError(404, "web-words")
        return spoken

    async def _become(self, request: web.Request) -> web.Response:
        became = await _read(request, BECAME)
        people = {one.ref: one for one in self._room.cast.people}
        if became.person not in people:
            raise PageError(404, "web-person")
        person = people[became.person]
        session = self._known(request) or self._start(request, person)
        session.person = person
        self._room.feed.tell_browser({"kind": "me", "person": became.person}, session)
        return _json({"done": True})

    async def _move(self, request: web.Request) -> web.Response:
        bot, moved = self._bot(), await _read(request, MOVED)
        async with self._moving:
            arrived = await move(self._room, self._session(request).person, moved.to)
        self._room.feed.tell({"kind": "clock"}, lambda _: True)
        return _json({"arrived": arrived, "clock": await hours(self._room, bot)})

    async def _enter(self, request: web.Request, at: str) -> Place:
        place = await self._room.enter(self._session(request).person, at)
        if place is None:
            raise PageError(404, "web-place")
        return place

    def _session(self, request: web.Request) -> Session:
        # Nobody becomes somebody else, such as the admin, because a session was forgotten.
        found = self._known(request)
        if found is None:
            raise PageError(401, "web-session")
        return found

    def _known(self, request: web.Request) -> Session | None:
        return self._sessions.find(request.cookies.get(_cookie(request)))

    def _start(self, request: web.Request, person: Person) -> Session:
        session = self._sessions.start(person)
        request[_NEW_COOKIE] = session.token
        return session

    def _bot(self) -> Bot:
        if self._room.bot is None:
            raise PageError(503, "starting")
        return self._room.bot

    def _words(self, key: str) -> str:
        # Before the bot runs there is nobody to ask for words: then the page has its own.
        return plain(self._room.bot.say(key, "en")) if self._room.bot else ""

    def _who(self, person: Person) -> Json:
        name, admin = self._room.cast.names[person.ref], self._room.cast.is_admin(person)
        return {"ref": person.ref, "name": name, "admin": admin}

    def _title(self, group: Group, reader: Person) -> str:
        others = [one for one in group.people if one != reader]
        return ", ".join(self._room.cast.names[one.ref] for one in others)

    async def _close(self, _: web.Application) -> None:
        self._room.feed.close()


def _cookie(request: web.Request) -> str:
    """Cookies are shared by all ports of a machine, so each playground has one of its own name."""
    return f"haven-web-{request.url.port}"


async def _hand_out(request: web.Request, response: web.StreamResponse) -> None:
    token = request.get(_NEW_COOKIE)
    if token is not None:
        # At this point aiohttp has already turned its own cookies into headers.
        cookie = f"{_cookie(request)}={token}; HttpOnly; Path=/; SameSite=Strict"
        response.headers.add("Set-Cookie", cookie)


async def _read(request: web.Request, shape: TypeAdapter[T]) -> T:
    body = await body_of(request)
    read = understand(shape, body)
    if read is None:
        raise PageError(413, "web-long") if is_too_long(shape, body) else PageError(400, "web-json")
    return read


def _json(value: Json) -> web.Response:
    headers = {"Cache-Control": "no-store"}
    return web.Response(text=dump(value), content_type="application/json", headers=headers)
