"""Slack's Web API through the official client, which tries nothing again: a call ends as an answer or as one error."""

import logging
from asyncio import get_running_loop
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.trouble import refused
from adapters.slack.wire import Json, dump
from bot.model.errors import TryLater, Unknown

PATIENCE = 10
"""Seconds for one call; shorter than what a delivery has."""
_READS = frozenset(
    {
        "conversations.history", "conversations.info", "conversations.list", "conversations.members",
        "conversations.replies", "users.info",
    }
)  # fmt: skip
_FORMS = frozenset({"files.completeUploadExternal", "files.getUploadURLExternal"})
"""Methods that take no JSON as a whole, only forms with JSON in them."""
_ONCE = frozenset({"chat.postMessage", "files.completeUploadExternal"})
"""Methods that show something to people; after an answer that was lost, nobody could tell whether they did."""
_QUIET = logging.getLogger("adapters.slack.sdk")
# At its own levels the client prints tokens and people's words.
_QUIET.setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What Slack said, and the rights that the token has."""

    told: Mapping[str, Any]
    scopes: frozenset[str]


class Api:
    """Calls methods with a token. Raises TryLater, Unknown, or Refused with Slack's code."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._session: ClientSession | None = None
        self._closed_until: dict[tuple[str, str], float] = {}

    @asynccontextmanager
    async def kept_open(self) -> AsyncIterator[None]:
        """Keeps connections for as long as the block lasts; outside of it each call has its own."""
        async with ClientSession(timeout=ClientTimeout(total=PATIENCE)) as session:
            self._session = session
            try:
                yield
            finally:
                self._session = None

    @asynccontextmanager
    async def connections(self, *, fresh: bool) -> AsyncIterator[ClientSession]:
        """The kept connections; if there are none, or with `fresh`, new ones for the block."""
        if self._session is not None and not fresh:
            yield self._session
            return
        async with ClientSession() as session:
            yield session

    def client(self, token: str | None = None, *, fresh: bool = False) -> AsyncWebClient:
        """The official client, without retries: those of a post would be posts."""
        return AsyncWebClient(
            token=token,
            base_url=self._address,
            timeout=PATIENCE,
            session=None if fresh else self._session,
            retry_handlers=[],
            logger=_QUIET,
        )

    async def call(self, method: str, token: str | None, **arguments: Json) -> Answer:
        """One call. A method of which Slack had enough is not called again before its time, for this token."""
        self._keep_waiting(method, token or "")
        # A kept connection may be dead already, and nobody could tell whether a post went through it.
        client = self.client(token, fresh=method in _ONCE)
        if method in _READS:
            return await self._made(client, method, http_verb="GET", params=arguments)
        if method in _FORMS:
            return await self._made(client, method, data=_form(arguments))
        return await self._made(client, method, json=arguments)

    async def upload(self, url: str, body: bytes) -> None:
        """Hand over the bytes of a file that nobody sees yet. Raises TryLater."""
        try:
            async with (
                self.connections(fresh=False) as session,
                session.post(url, data=body, allow_redirects=False) as answer,
            ):
                if answer.status != 200:
                    raise TryLater
        except (ClientError, OSError) as error:
            raise TryLater from error

    async def exchange(self, form: Mapping[str, str]) -> Answer:
        """What Slack gives for the code of an installation. Raises what `call` raises."""
        return await self._made(self.client(), "oauth.v2.access", data=dict(form))

    async def _made(self, client: AsyncWebClient, method: str, **how: Any) -> Answer:
        try:
            response = await client.api_call(method, **how)
        except SlackApiError as error:
            raise self._failed(method, client.token or "", error.response) from error
        except ClientConnectorError as error:  # before its parent: no connection, so no effect
            raise TryLater from error
        except (ClientError, SlackClientError, OSError, ValueError, AttributeError) as error:
            raise Unknown(type(error).__name__) from error
        told = response.data if isinstance(response.data, dict) else {}
        scopes = str(response.headers.get("X-OAuth-Scopes", "")).split(",")
        return Answer(told=told, scopes=frozenset(one.strip() for one in scopes if one.strip()))

    def _keep_waiting(self, method: str, token: str) -> None:
        until = self._closed_until.get((method, token))
        if until is None:
            return
        left = until - get_running_loop().time()
        if left > 0:
            raise TryLater(timedelta(seconds=left))
        del self._closed_until[method, token]

    def _failed(self, method: str, token: str, response: Any) -> Exception:
        # Where an answer could not be read, it is the HTTP response itself.
        status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
        if status == 429:
            return self._limited(method, token, str(response.headers.get("Retry-After", "")))
        data = getattr(response, "data", None)
        told = data if isinstance(data, dict) else {}
        code = told.get("error")
        if status >= 500 or not isinstance(code, str):
            return Unknown(f"http {status}")
        return refused(code, str(told.get("needed", "")))

    def _limited(self, method: str, token: str, seconds: str) -> TryLater:
        if not seconds.isdecimal():
            return TryLater()
        self._closed_until[method, token] = get_running_loop().time() + int(seconds)
        return TryLater(timedelta(seconds=int(seconds)))


def _form(arguments: Mapping[str, Json]) -> dict[str, str]:
    return {key: one if isinstance(one, str) else dump(one) for key, one in arguments.items()}
