"""REST calls to Discord: one client, opened when somebody needs it, and the place where its errors end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
from aiohttp import ClientConnectorError, ClientError
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from adapters.discord.breaker import Breaker
from adapters.discord.settings import DiscordSettings
from adapters.discord.trouble import meaning
from bot.model.errors import Gone, Scope, TryLater, Unknown

PATIENCE = 15.0
"""Seconds that a call may take, much less than the lease of a delivery; the library itself would try for five minutes."""


class Denied(Exception):
    """Discord said no, and surely did nothing; `code` is its number for why."""

    def __init__(self, status: int, code: int) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code


def point_at(settings: DiscordSettings) -> None:
    """Tell the library where Discord is; it knows no other way than these two class variables."""
    Route.BASE = settings.api
    DiscordWebSocket.DEFAULT_GATEWAY = URL(str(settings.gateway_url))


def refusal(error: discord.HTTPException) -> Denied | TryLater | Unknown:
    """What an answer of Discord's says, whatever it was about."""
    if error.status == 429 or error.status >= 500:
        known = meaning(error.status, error.code, None, _after(error))
        assert isinstance(known, TryLater | Unknown)
        return known
    return Denied(error.status, error.code)


class Rest:
    """Lends its client to whoever makes calls, and closes it after the last one."""

    def __init__(
        self, settings: DiscordSettings, breaker: Breaker, patience: float = PATIENCE
    ) -> None:
        point_at(settings)
        self._token = settings.token.get_secret_value()
        self._breaker = breaker
        self._patience = patience
        self._client: discord.Client | None = None
        self._opening = asyncio.Lock()
        self._users = 0

    @asynccontextmanager
    async def calls(self) -> AsyncIterator[discord.Client]:
        """A client that is logged in. What goes wrong inside becomes Denied, TryLater, Unknown or Gone."""
        self._breaker.admit()
        try:
            async with asyncio.timeout(self._patience), self.kept_open() as client:
                yield client
        except discord.LoginFailure as error:
            self._breaker.note(401)
            raise Gone(Scope.WORKSPACE, "token") from error
        except discord.RateLimited as error:
            self._breaker.note(429)
            raise meaning(429, 0, None, error.retry_after) from error
        except discord.HTTPException as error:
            self._breaker.note(error.status, shared=_is_shared(error))
            raise refusal(error) from error
        except ClientConnectorError as error:  # before its parent: no connection, so no effect
            raise TryLater from error
        except (ClientError, OSError, ValueError) as error:  # a TimeoutError is an OSError
            raise Unknown(type(error).__name__) from error

    @asynccontextmanager
    async def kept_open(self) -> AsyncIterator[discord.Client]:
        """Keep one client for as long as the block lasts, and share it with all others."""
        self._users += 1
        try:
            yield await self._opened()
        finally:
            self._users -= 1
            if not self._users and self._client is not None:
                client, self._client = self._client, None
                await client.close()

    async def _opened(self) -> discord.Client:
        async with self._opening:
            if self._client is None:
                client = discord.Client(
                    intents=discord.Intents.none(),
                    max_messages=None,
                    allowed_mentions=discord.AllowedMentions.none(),
                    max_ratelimit_timeout=30.0,
                )
                try:
                    await client.login(self._token)
                except BaseException:
                    await client.close()
                    raise
                self._client = client
            return self._client


def _is_shared(error: discord.HTTPException) -> bool:
    return error.response.headers.get("X-RateLimit-Scope") == "shared"


def _after(error: discord.HTTPException) -> float | None:
    try:
        return float(error.response.headers.get("Retry-After", ""))
    except ValueError:
        return None
