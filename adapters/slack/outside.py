"""Calls in the name of a workspace, and answers through a response_url: what an answer needs of the world outside."""

import logging

from aiohttp import ClientError, ClientTimeout, ServerDisconnectedError
from yarl import URL

from adapters.slack.api import Answer, Api
from adapters.slack.installations import Installations
from adapters.slack.wire import Json, Object, dump

log = logging.getLogger(__name__)

_PATIENCE = ClientTimeout(total=5)
_SLACK = URL("https://hooks.slack.com")


class Outside:
    """`respond` goes to Slack only, whatever address a payload holds."""

    def __init__(self, api: Api, installations: Installations, address: str) -> None:
        self._api = api
        self._installations = installations
        self._origin = URL(address).origin()

    async def call(self, method: str, workspace: str, **arguments: Json) -> Answer:
        """A method with the token of a workspace. Raises what `Api.call` raises, Gone and StoreDown."""
        installation = await self._installations.needed(workspace)
        return await self._api.call(method, installation.token, **arguments)

    async def respond(self, url: str, body: Object) -> None:
        """Answer an interaction, best effort: it is an answer for one person, who can ask again."""
        if not self._is_slacks(url):
            log.warning("an answer was to go to an address that is not Slack's")
            return
        try:
            await self._posted(url, body)
        except (ClientError, TimeoutError) as error:
            log.warning("an answer did not reach Slack: %s", type(error).__name__)

    async def _posted(self, url: str, body: Object) -> None:
        try:
            await self._post(url, body, fresh=False)
        except ServerDisconnectedError:
            # A kept connection may be dead already; the same answer twice harms nobody.
            await self._post(url, body, fresh=True)

    async def _post(self, url: str, body: Object, *, fresh: bool) -> None:
        headers = {"Content-Type": "application/json"}
        async with (
            self._api.connections(fresh=fresh) as session,
            session.post(
                url, data=dump(body), headers=headers, allow_redirects=False, timeout=_PATIENCE
            ) as answer,
        ):
            if answer.status != 200:
                log.warning("Slack took no answer: http %s", answer.status)

    def _is_slacks(self, url: str) -> bool:
        try:
            origin = URL(url).origin()
        except ValueError:
            return False
        return origin in (_SLACK, self._origin)
