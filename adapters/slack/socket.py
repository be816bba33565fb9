"""Socket Mode: one connection that Haven opens itself, watched, and opened anew when it has died without a word."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from aiohttp import ClientError
from slack_bolt import BoltResponse
from slack_bolt.adapter.socket_mode.async_internals import send_async_response
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from adapters.slack.api import Api
from adapters.slack.memory import Memory
from adapters.slack.trouble import Refused
from bot.model.errors import DeliveryError

log = logging.getLogger(__name__)

LOOK = 5.0
"""Seconds between two looks at the connection."""
SILENCE = 60.0
"""Seconds without a sign of life after which a connection counts as dead, whatever it says itself."""
OPENING = 5.0
"""Seconds in which a connection is open, or a new address is asked for: one is good once, and not for long."""
REST = 5.0
_PING = 5.0
_QUIET = logging.getLogger("adapters.slack.socket.sdk")
_QUIET.setLevel(logging.CRITICAL + 1)


Take = Callable[[Mapping[str, object]], Awaitable[BoltResponse]]
"""Carries a payload out, as `Router.take` does."""


class Socket:
    """Listens until cancelled."""

    def __init__(
        self, api: Api, token: str, take: Take, *, look: float = LOOK, silence: float = SILENCE
    ) -> None:
        self._look = look
        self._silence = silence
        self._api = api
        self._token = token
        self._carry_out = take
        self._seen: Memory[bool] = Memory(600, 20_000)
        self._is_down = False

    async def run(self) -> None:
        """Connect, and watch; a dead connection is replaced."""
        while True:
            client = self._client()
            try:
                await self._live(client)
            except (DeliveryError, Refused) as error:
                self._is_lost(str(error))
            except TimeoutError:
                self._is_lost("it could not be opened")
            finally:
                await _closed(client)
            await asyncio.sleep(REST)

    async def _live(self, client: SocketModeClient) -> None:
        # Not by the client, which breaks on an answer that it can not read.
        opened = await self._api.call("apps.connections.open", self._token)
        client.wss_uri = str(opened.told.get("url", ""))
        async with asyncio.timeout(OPENING):  # the client tries the same address for ever
            await client.connect()  # type: ignore[no-untyped-call]  # the client left it untyped
        self._is_back()
        heard = time.monotonic()
        pong = client.last_ping_pong_time
        while time.monotonic() - heard < self._silence:
            await asyncio.sleep(self._look)
            if client.last_ping_pong_time != pong and await client.is_connected():
                pong, heard = client.last_ping_pong_time, time.monotonic()
                self._is_back()
        self._is_lost("silence")

    def _client(self) -> SocketModeClient:
        client = SocketModeClient(
            app_token=self._token,
            web_client=self._api.client(),
            logger=_QUIET,
            ping_interval=_PING,
        )
        client.socket_mode_request_listeners.append(self._take)
        return client

    async def _take(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        if self._seen.get(request.envelope_id):
            return  # the first one is acknowledged when it is done
        self._seen.put(request.envelope_id, True)
        started = time.time()
        response = await self._carry_out(request.payload)
        if response.status != 200:
            self._seen.drop(request.envelope_id)
            return  # not acknowledged: Slack sends an event again
        with suppress(ConnectionError, ClientError):
            await send_async_response(client, request, response, started)

    def _is_lost(self, why: str) -> None:
        if not self._is_down:
            log.warning("the connection to Slack is lost (%s); trying again", why)
        self._is_down = True

    def _is_back(self) -> None:
        if self._is_down:
            log.warning("the connection to Slack is back")
        self._is_down = False


async def _closed(client: SocketModeClient) -> None:
    tasks = (client.message_processor, client.current_session_monitor, client.message_receiver)
    client.closed = True
    for task in tasks:
        if task is not None:
            task.cancel()
    if client.current_session is not None:
        with suppress(ClientError, OSError):
            async with asyncio.timeout(0.3):
                await client.current_session.close()
    await client.aiohttp_client_session.close()
    await asyncio.gather(*(one for one in tasks if one is not None), return_exceptions=True)
