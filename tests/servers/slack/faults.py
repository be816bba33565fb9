"""The ways in which Slack lets an app down: those of any platform, and its own."""

from aiohttp import web

from tests.servers.faults import Fault, drops, hangs, html

__all__ = ["Fault", "drops", "elsewhere", "half_json", "hangs", "html", "limited", "says"]


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


def elsewhere(url: str) -> Fault:
    """An address for Socket Mode at which nobody is."""
    return Fault(answer=lambda: web.json_response({"ok": True, "url": url}))


def half_json() -> Fault:
    """The call works, and half of the answer arrives."""
    return Fault(
        effect=True,
        answer=lambda: web.Response(text='{"ok": true, "ts": "17', content_type="application/json"),
    )
