"""The ways in which Discord's HTTP side lets a bot down, said in advance by a test."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.servers.discord.pace import too_many
from tests.servers.discord.wire import Json, answer, refusal

HTML = "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>"
Hook = Callable[[str, Json], Awaitable[None]]
"""Called with `METHOD /path` and the body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens in place of an answer; with `effect`, after the call has had its effect."""

    effect: bool = False
    answer: Callable[[], web.Response] | None = None
    hangs: bool = False


def refuses(code: int) -> Fault:
    """One of Discord's numbered errors, whatever the state is."""
    error = refusal(code)
    return Fault(answer=lambda: answer(error.body(), error.status))


def status(number: int, *, effect: bool = False) -> Fault:
    """A server's error in JSON, such as 500 or 503."""
    told = {"message": f"{number}: Server Error", "code": 0}
    return Fault(effect=effect, answer=lambda: answer(told, number))


def html(number: int = 502, *, effect: bool = False) -> Fault:
    """A page for people, from some machine on the way."""
    return Fault(
        effect=effect,
        answer=lambda: web.Response(text=HTML, status=number, content_type="text/html"),
    )


def limited(after: float = 0.05, *, scope: str = "user", via: bool = True) -> Fault:
    """429 of scope `user`, `shared` or `global`, after `after` seconds to be tried again."""
    return Fault(answer=lambda: too_many(after, scope, via=via))


def drops(*, effect: bool = False) -> Fault:
    """The connection is reset without an answer."""
    return Fault(effect=effect)


def hangs(*, effect: bool = False) -> Fault:
    """No answer comes until the test calls `Faults.release` (or Discord is closed)."""
    return Fault(effect=effect, hangs=True)


def half_json() -> Fault:
    """The call works, and half of the answer arrives."""
    return Fault(
        effect=True,
        answer=lambda: web.Response(
            body=b'{"id": "17', headers={"Content-Type": "application/json"}
        ),
    )


@dataclass(slots=True)
class _Plan:
    fault: Fault
    route: str | None
    times: int | None

    def fits(self, route: str, path: str) -> bool:
        return self.times != 0 and self.route in (None, route, path)


@dataclass(slots=True)
class Faults:
    """What is broken now; `before_effect` and `before_answer` are waited for in every call, to do what a test likes."""

    before_effect: Hook | None = None
    before_answer: Hook | None = None
    _plans: list[_Plan] = field(default_factory=list)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def once(self, fault: Fault, route: str | None = None, *, times: int = 1) -> None:
        """Break the next call: any, or one of a route (`POST /channels/{channel_id}/messages`) or path (`.../7/...`)."""
        self._plans.append(_Plan(fault, route, times))

    @contextmanager
    def broken(self, fault: Fault, route: str | None = None) -> Iterator[None]:
        """Break every such call for a while."""
        plan = _Plan(fault, route, None)
        self._plans.append(plan)
        try:
            yield
        finally:
            self._plans.remove(plan)

    def release(self) -> None:
        """Let go what hangs: its connection is reset."""
        self._released.set()
        self._released = asyncio.Event()

    def due(self, route: str, path: str) -> Fault | None:
        """The fault that this call meets, used up if it was planned for a number of calls."""
        for plan in self._plans:
            if plan.fits(route, path):
                if plan.times is not None:
                    plan.times -= 1
                return plan.fault
        return None

    async def meet(self, fault: Fault, request: web.Request) -> web.Response:
        """Let it happen to a request."""
        if fault.hangs:
            await self._released.wait()
        if fault.answer:
            return fault.answer()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
