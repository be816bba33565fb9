"""The ways in which any platform lets a bot down over HTTP, said in advance by a test; each adds errors of its own."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.servers.loopback import hung_up

HTML = "<!DOCTYPE html><html><body><h1>Something went wrong.</h1></body></html>"
Hook = Callable[[str, dict[str, Any]], Awaitable[None]]
"""Called with the name of a call, and what it brings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens in place of an answer; with `effect`, after the call has had its effect."""

    effect: bool = False
    answer: Callable[[], web.Response] | None = None
    hangs: bool = False


def html(status: int = 502, *, effect: bool = False) -> Fault:
    """A page for people, from some machine on the way."""
    return Fault(
        effect=effect,
        answer=lambda: web.Response(text=HTML, status=status, content_type="text/html"),
    )


def drops(*, effect: bool = False) -> Fault:
    """The connection is reset without an answer."""
    return Fault(effect=effect)


def hangs(*, effect: bool = False) -> Fault:
    """No answer comes until the test calls `Faults.release` (or the fake is closed)."""
    return Fault(effect=effect, hangs=True)


@dataclass(slots=True)
class _Plan:
    fault: Fault
    of: tuple[object, ...]
    times: int | None

    def fits(self, marks: tuple[object, ...]) -> bool:
        return self.times != 0 and all(one in marks for one in self.of)


@dataclass(slots=True)
class Faults:
    """What is broken now; `before_answer` is waited for after the effect of every call, to do what a test likes."""

    before_answer: Hook | None = None
    _plans: list[_Plan] = field(default_factory=list)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    def once(self, fault: Fault, *of: object, times: int = 1) -> None:
        """Break the next call: any, or one that has all of these marks.

        Slack: its method, its workspace. Discord: its route (`POST /channels/{channel_id}/messages`) or path (`.../7/...`).
        """
        self._plans.append(_Plan(fault, of, times))

    @contextmanager
    def broken(self, fault: Fault, *of: object) -> Iterator[None]:
        """Break every such call for a while."""
        plan = _Plan(fault, of, None)
        self._plans.append(plan)
        try:
            yield
        finally:
            self._plans.remove(plan)

    def release(self) -> None:
        """Let go what hangs: its connection is reset."""
        self._released.set()
        self._released = asyncio.Event()

    def due(self, *marks: object) -> Fault | None:
        """The fault that this call meets, used up if it was planned for a number of calls."""
        for plan in self._plans:
            if plan.fits(marks):
                if plan.times is not None:
                    plan.times -= 1
                return plan.fault
        return None

    async def meet(self, fault: Fault, request: web.Request) -> web.Response:
        """Let it happen to a request."""
        if fault.hangs:
            await self._released.wait()
        return fault.answer() if fault.answer else hung_up(request)
