"""Bolt as a router: it says what a payload is and in whose name it came; deciding and answering is not its business."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.request.async_request import AsyncBoltRequest

from adapters.slack import inbound
from adapters.slack.answering import Answering
from adapters.slack.api import Api
from adapters.slack.events import Events
from adapters.slack.installations import Installations
from adapters.slack.news import FAREWELLS
from adapters.slack.payloads import known
from adapters.slack.wire import Json, workspace_of
from bot.model.errors import StoreDown

log = logging.getLogger(__name__)

_ALL = re.compile(r".*", re.DOTALL)
_QUIET = logging.getLogger("adapters.slack.bolt")
# On some errors Bolt prints whole payloads, at every level.
_QUIET.setLevel(logging.CRITICAL + 1)
_NOT_KNOWN = "not-known"
"""Stands for a token while the database does not answer."""
Body = dict[str, Any]


class Authorize(AsyncAuthorize):
    """Finds in whose name a payload came: by its workspace, never by its user."""

    def __init__(self, installations: Installations) -> None:
        self._installations = installations

    async def __call__(
        self, *, enterprise_id: str | None, team_id: str | None, **_: object
    ) -> AuthorizeResult:
        """Without a token where Haven is not installed; Bolt's own apology would go to any address in a payload."""
        try:
            found = await self._installations.of(workspace_of(enterprise_id, team_id))
        except StoreDown:
            # The core says so to whoever asks; what needs the real token looks for it itself.
            return AuthorizeResult(
                enterprise_id=enterprise_id, team_id=team_id, bot_token=_NOT_KNOWN
            )
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_user_id=found.bot_user if found else None,
            bot_id=found.bot if found else None,
            bot_token=found.token if found else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What the commands are called in Slack, and what is said where Haven is not installed any more."""

    names: Mapping[str, str]
    not_installed: str


class Router:
    """Takes payloads that are surely Slack's, whichever way they came."""

    def __init__(
        self,
        api: Api,
        installations: Installations,
        answering: Answering,
        events: Events,
        spoken: Spoken,
    ) -> None:
        self._installations = installations
        self._answering = answering
        self._events = events
        self._spoken = spoken
        self._bolt = self._app(api)

    async def take(self, body: Mapping[str, object]) -> BoltResponse:
        """Carry a payload out; 400 if it makes no sense, 500 if Slack should send it again."""
        told = known(body)
        if told is None:
            return BoltResponse(status=400)
        request = AsyncBoltRequest(mode="socket_mode", body=told)
        return await self._bolt.async_dispatch(request)

    def _app(self, api: Api) -> AsyncApp:
        app = AsyncApp(
            name="haven",
            client=api.client(),
            authorize=Authorize(self._installations),
            process_before_response=True,
            request_verification_enabled=False,  # done before, on the raw bytes
            attaching_function_token_enabled=False,
            logger=_QUIET,
        )
        app.command(_ALL)(self._command)
        app.action(_ALL)(self._interaction)
        app.view(_ALL)(self._interaction)
        app.view_closed(_ALL)(self._nothing)
        app.shortcut(_ALL)(self._interaction)
        app.event(_ALL)(self._event)
        app.error(self._broken)
        return app

    async def _command(self, body: Body, context: AsyncBoltContext) -> BoltResponse:
        if not context.bot_token:
            return _acknowledged({"text": self._spoken.not_installed})
        asked = inbound.slash(body, self._spoken.names)
        return _acknowledged(await self._answering.answer(asked) if asked else None)

    async def _interaction(self, body: Body, context: AsyncBoltContext) -> BoltResponse:
        asked = inbound.interaction(body) if context.bot_token else None
        return _acknowledged(await self._answering.answer(asked) if asked else None)

    async def _nothing(self) -> BoltResponse:
        return _acknowledged(None)

    async def _event(self, body: Body, context: AsyncBoltContext) -> BoltResponse:
        if not context.bot_token and body["event"]["type"] not in FAREWELLS:
            return _acknowledged(None)
        return BoltResponse(status=200 if await self._events.take(body) else 500)

    async def _broken(self, error: Exception) -> BoltResponse:
        log.error("something that Slack sent broke us: %s", type(error).__name__)
        return BoltResponse(status=500)


def _acknowledged(answer: Json) -> BoltResponse:
    if answer is None:
        return BoltResponse(status=200, body="")
    assert isinstance(answer, dict)
    return BoltResponse(status=200, body=answer)
