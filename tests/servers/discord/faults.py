"""The ways in which Discord's HTTP side lets a bot down: those of any platform, and its own."""

from aiohttp import web

from tests.servers.discord.pace import too_many
from tests.servers.discord.wire import answer, refusal
from tests.servers.faults import Fault, drops, hangs, html

__all__ = ["Fault", "drops", "half_json", "hangs", "html", "limited", "refuses", "status"]


def refuses(code: int) -> Fault:
    """One of Discord's numbered errors, whatever the state is."""
    error = refusal(code)
    return Fault(answer=lambda: answer(error.body(), error.status))


def status(number: int, *, effect: bool = False) -> Fault:
    """A server's error in JSON, such as 500 or 503."""
    told = {"message": f"{number}: Server Error", "code": 0}
    return Fault(effect=effect, answer=lambda: answer(told, number))


def limited(after: float = 0.05, *, scope: str = "user", via: bool = True) -> Fault:
    """429 of scope `user`, `shared` or `global`, after `after` seconds to be tried again."""
    return Fault(answer=lambda: too_many(after, scope, via=via))


def half_json() -> Fault:
    """The call works, and half of the answer arrives."""
    return Fault(
        effect=True,
        answer=lambda: web.Response(
            body=b'{"id": "17', headers={"Content-Type": "application/json"}
        ),
    )
