"""The ways in which Slack lets an app down, said in advance by a test."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from aiohttp import web

from tests.servers.slack.wire import Json
from tests.servers.slack.world import Workspace

HTML = "<!DOCTYPE html><html><body><h1>Oh no! Something went wrong.</h1></body></html>"
Hook = Callable[[str, Json], Awaitable[None]]
"""Called with a method and its arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens in place of an answer; with `effect`, after the call has had its effect."""

    effect: bool = False
    answer: Callable[[], web.Response] | None = None
    hangs: bool = False


def says(code: str, *, effect: bool = False) -> Fault:
    """`ok: false` with this error, in an HTTP 200."""
    return Fault(effect=effect, answer=lambda: web.json_response({"ok": False, "error": code}))


def limited(after: int = 7, *, body: bool = True) -> Fault:
    """429 with Retry-After; sometimes there is no JSON in it."""
    headers = {"Retry-After": str(after)}
    told = {"ok": False, "error": "ratelimited"}
    if body:
        return Fault(answer=lambda: web.json_response(told, status=429, headers=headers))
    return Fault(answer=lambda: web.Response(text="", status=429, headers=headers))


def html(status: int = 503, *, effect: bool = False) -> Fault:
    """A page for people, from some machine on the way."""
    return Fault(
        effect=effect,
        answer=lambda: web.Response(text=HTML, status=status, content_type="text/html"),
    )


def drops(*, effect: bool = False) -> Fault:
    """The connection is reset without an answer."""
    return Fault(effect=effect)


def hangs(*, effect: bool = False) -> Fault:
    """No answer comes until the test calls `Faults.release` (or Slack is closed)."""
    return Fault(effect=effect, hangs=True)


def half_json() -> Fault:
    """The call works, and half of the answer arrives."""
    return Fault(
        effect=True,
        answer=lambda: web.Response(text='{"ok": true, "ts": "17', content_type="application/json"),
    )


@dataclass(slots=True)
class _Plan:
    fault: Fault
    method: str | None
    workspace: Workspace | None
    times: int | None

    def fits(self, method: str, workspace: Workspace | None) -> bool:
        if self.times == 0 or self.method not in (None, method):
            return False
        return self.workspace is None or self.workspace is workspace


@dataclass(slots=True)
class Faults:
    """What is broken now; `before_effect` and `before_answer` are waited for in every call, to do what a test likes."""

    before_effect: Hook | None = None
    before_answer: Hook | None = None
    _plans: list[_Plan] = field(default_factory=list)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def once(
        self,
        fault: Fault,
        method: str | None = None,
        *,
        workspace: Workspace | None = None,
        times: int = 1,
    ) -> None:
        """Break the next call (of a method, of a workspace)."""
        self._plans.append(_Plan(fault, method, workspace, times))

    @contextmanager
    def broken(
        self, fault: Fault, method: str | None = None, *, workspace: Workspace | None = None
    ) -> Iterator[None]:
        """Break every such call for a while."""
        plan = _Plan(fault, method, workspace, None)
        self._plans.append(plan)
        try:
            yield
        finally:
            self._plans.remove(plan)

    def release(self) -> None:
        """Let go what hangs: its connection is reset."""
        self._released.set()
        self._released = asyncio.Event()

    def due(self, method: str, workspace: Workspace | None) -> Fault | None:
        """The fault that this call meets, used up if it was planned for a number of calls."""
        for plan in self._plans:
            if plan.fits(method, workspace):
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
        return hung_up(request)


def hung_up(request: web.Request) -> web.Response:
    """Reset the connection without a word."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
