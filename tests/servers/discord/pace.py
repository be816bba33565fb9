"""Rate limits: a bucket per route and place, the global limit, and the ban after too many invalid requests."""

import hashlib
import time
from dataclasses import dataclass, field

from aiohttp import web

from tests.servers.discord.wire import answer

VIA = "1.1 google"


@dataclass(slots=True)
class _Bucket:
    opened: float = 0.0
    used: int = 0


@dataclass(slots=True)
class Pace:
    """`limits` are (requests, real seconds) per `METHOD /template`; `ban_after` so many invalid ones, none is answered."""

    usual: tuple[int, float] = (50, 1.0)
    global_limit: int = 50
    ban_after: int = 10_000
    limits: dict[str, tuple[int, float]] = field(default_factory=dict)
    _buckets: dict[str, _Bucket] = field(default_factory=dict)

    def limit(self, route: str, count: int, *, per: float) -> None:
        """From now on a route takes `count` requests in `per` seconds for each channel, guild or webhook."""
        self.limits[route] = (count, per)

    def take(self, route: str, major: str) -> tuple[dict[str, str], web.Response | None]:
        """The headers of the answer, and a 429 in its place if there were too many."""
        count, per = self.limits.get(route, self.usual)
        bucket, wait = self._used(f"{route} {major}", count, per)
        headers = {
            "X-RateLimit-Limit": str(count),
            "X-RateLimit-Remaining": str(max(0, count - bucket.used)),
            "X-RateLimit-Reset": f"{time.time() + wait:.3f}",
            "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": hashlib.md5(route.encode(), usedforsecurity=False).hexdigest(),
            "Via": VIA,
        }
        if bucket.used > count:
            return headers, too_many(wait, "user", headers)
        if not route.split()[1].startswith(("/interactions", "/webhooks")):
            everything, wait = self._used("global", self.global_limit, 1.0)
            if everything.used > self.global_limit:
                return headers, too_many(wait, "global")
        return headers, None

    def _used(self, key: str, count: int, per: float) -> tuple[_Bucket, float]:
        bucket = self._buckets.setdefault(key, _Bucket())
        now = time.monotonic()
        if now >= bucket.opened + per:
            bucket.opened, bucket.used = now, 0
        bucket.used += 1
        return bucket, max(0.001, bucket.opened + per - now)


def too_many(
    after: float, scope: str, headers: dict[str, str] | None = None, *, via: bool = True
) -> web.Response:
    """429, as Discord says it; without `Via` it is a machine in front of Discord that says it."""
    everywhere = scope == "global"
    told = {"message": "You are being rate limited.", "retry_after": after, "global": everywhere}
    marks = {
        **(headers or {}),
        "Retry-After": str(max(1, round(after))),
        "X-RateLimit-Scope": scope,
    }
    if everywhere:
        marks["X-RateLimit-Global"] = "true"
    if via:
        marks["Via"] = VIA
    return answer({**told, "code": 0}, 429, marks)


def banned() -> web.Response:
    """What Cloudflare shows to an address that is banned for a while."""
    page = "<html><body><h1>Error 1015</h1>You are being rate limited</body></html>"
    return web.Response(
        text=page, status=429, content_type="text/html", headers={"Retry-After": "60"}
    )
