"""Add to Slack: a state that is used once and bound to one browser, and a code that becomes a sealed token."""

import hashlib
import hmac
import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from aiohttp import web
from yarl import URL

from adapters.slack import pages
from adapters.slack.api import Api
from adapters.slack.hearing import Hearing
from adapters.slack.installations import Installation, Installations
from adapters.slack.manifest import optional_scopes, scopes
from adapters.slack.settings import SlackSettings
from adapters.slack.trouble import Refused
from adapters.slack.wire import workspace_of
from bot.model.errors import DeliveryError, StoreDown
from bot.model.news import Added
from bot.ports import Entropy, Shelf

log = logging.getLogger(__name__)

COOKIE = "haven-slack-install"
VALID = timedelta(minutes=10)
_STATE = "oauth/"


class OAuth:
    """Two pages: one that leads to Slack, and one to which Slack leads back."""

    def __init__(
        self,
        settings: SlackSettings,
        shelf: Shelf,
        api: Api,
        installations: Installations,
        entropy: Entropy,
    ) -> None:
        self._settings = settings
        self._shelf = shelf
        self._api = api
        self._installations = installations
        self._entropy = entropy
        self._back = f"{settings.site}/oauth_redirect"
        self.hearing: Hearing | None = None
        """Whom a new installation is told; there while Haven runs."""

    async def install(self, request: web.Request) -> web.Response:
        """The page with the button; the state of this browser is remembered for ten minutes."""
        state, cookie = self._entropy.token(16).hex(), self._entropy.token(16).hex()
        try:
            await self._shelf.put(_STATE + _digest(state), _digest(cookie).encode(), VALID)
        except StoreDown:
            return pages.failed("The database is out of reach. Please try again later.", 503)
        asked = sorted(scopes(self._settings)) + sorted(optional_scopes(self._settings))
        link = URL(str(self._settings.authorize_url)).with_query(
            client_id=self._settings.client_id,
            scope=",".join(asked),
            redirect_uri=self._back,
            state=state,
        )
        response = pages.install(str(link))
        response.set_cookie(
            COOKIE,
            cookie,
            max_age=int(VALID.total_seconds()),
            path="/slack",
            secure=True,
            httponly=True,
            samesite="Lax",
        )
        return response

    async def redirected(self, request: web.Request) -> web.Response:
        """Back from Slack, with a code or without."""
        try:
            if not await self._is_expected(request):
                return pages.failed("This page is too old, or was opened in another browser.")
            if request.query.get("error"):
                return pages.cancelled()
            told = await self._token(request.query.get("code", ""))
            return await self._keep(told)
        except Refused as error:
            log.warning("Slack gave no token: %s", error.code)
            return pages.failed("Slack did not accept this. It may have been used before.")
        except (DeliveryError, StoreDown) as error:
            log.warning("an installation did not work: %s", type(error).__name__)
            return pages.failed("Slack or the database is out of reach. Please try again.", 503)

    async def _is_expected(self, request: web.Request) -> bool:
        state, cookie = request.query.get("state", ""), request.cookies.get(COOKIE, "")
        kept = await self._shelf.take(_STATE + _digest(state)) if state else None
        return kept is not None and hmac.compare_digest(kept, _digest(cookie).encode())

    async def _token(self, code: str) -> Mapping[str, Any]:
        secret = self._settings.client_secret
        assert secret is not None, "settings.oauth says so"
        form = {
            "client_id": self._settings.client_id,
            "client_secret": secret.get_secret_value(),
            "code": code,
            "redirect_uri": self._back,
        }
        return (await self._api.exchange(form)).told

    async def _keep(self, told: Mapping[str, Any]) -> web.Response:
        team, enterprise = told.get("team") or {}, told.get("enterprise") or {}
        whole_grid = bool(told.get("is_enterprise_install"))
        workspace = workspace_of(enterprise.get("id"), None if whole_grid else team.get("id"))
        tested = await self._api.call("auth.test", told["access_token"])
        await self._installations.save(
            Installation(
                workspace=workspace,
                token=told["access_token"],
                bot_user=str(told.get("bot_user_id", "")),
                bot=str(tested.told.get("bot_id", "")),
                installer=(told.get("authed_user") or {}).get("id"),
                scopes=frozenset(str(told.get("scope", "")).split(",")),
            )
        )
        if self.hearing is not None:
            await self.hearing.hear(Added(workspace=workspace))
        name = str((enterprise if whole_grid else team).get("name", "your workspace"))
        return pages.installed(self._settings.names["haven"], name)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
