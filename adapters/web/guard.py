"""Keeps other websites and other machines out of the playground, and turns troubles into one sentence."""

import re
from collections.abc import Callable

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from adapters.web.wire import dump
from bot.model.errors import HavenError

LONGEST_BODY = 65_536
_LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?", re.IGNORECASE)
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        "object-src 'none'; require-trusted-types-for 'script'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class PageError(Exception):
    """The page is told one sentence of words.ftl, `key`, with an HTTP status."""

    def __init__(self, status: int, key: str) -> None:
        super().__init__(key)
        self.status = status
        self.key = key


def admit(request: web.Request) -> None:
    """Raise PageError for a request by another name of this machine, or from another website."""
    host = request.headers.get("Host", "")
    if not _LOOPBACK.fullmatch(host):
        raise PageError(421, "web-host")  # a name that somebody else owns may point here
    if request.method in ("GET", "HEAD"):
        return
    origin = request.headers.get("Origin", "").lower()
    if origin not in (f"http://{host.lower()}", f"https://{host.lower()}"):
        raise PageError(403, "web-origin")
    if request.content_type != "application/json":
        raise PageError(415, "web-json")


async def body_of(request: web.Request) -> bytes:
    """The whole body. PageError if it is longer than anything that the page sends, or breaks off."""
    taken = bytearray()
    try:
        async for chunk in request.content.iter_chunked(16_384):
            taken += chunk
            if len(taken) > LONGEST_BODY:
                raise PageError(413, "web-long")
    except (ConnectionError, web.RequestPayloadError):  # nobody is there to read the answer
        raise PageError(400, "web-json") from None
    return bytes(taken)


def guarded(say: Callable[[str], str]) -> Middleware:
    """The middleware in front of every route; `say` words a key of words.ftl."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            admit(request)
            return await handler(request)
        except PageError as error:
            return _sentence(error.status, error.key, say(error.key))
        except HavenError:
            return _sentence(503, "trouble-store", say("trouble-store"))

    return guard


def _sentence(status: int, key: str, says: str) -> web.Response:
    return web.Response(
        status=status,
        text=dump({"error": key, "says": says}),
        content_type="application/json",
        headers={"Retry-After": "1"} if status == 503 else None,
    )


async def harden(_: web.Request, response: web.StreamResponse) -> None:
    """Forbid the browser everything that the page does not need; runs before any response is sent."""
    response.headers.update(_HEADERS)
