"""The routes under /slack: what Slack sends, and the pages with which a workspace adds Haven."""

from aiohttp import web

from adapters.slack.edge import Edge
from adapters.slack.hearing import Hearing
from adapters.slack.oauth import OAuth
from adapters.slack.router import Router
from adapters.slack.wire import Object


class Site:
    """Takes what Slack sends while it is open, which is while Haven runs."""

    def __init__(self, edge: Edge, oauth: OAuth | None) -> None:
        self._edge = edge
        self._oauth = oauth
        self._router: Router | None = None

    def open(self, router: Router, hearing: Hearing) -> None:
        """Begin to take payloads, and to tell of workspaces that add Haven."""
        self._router = router
        if self._oauth is not None:
            self._oauth.hearing = hearing

    def close(self) -> None:
        """Answer that Slack should come again."""
        self._router = None
        if self._oauth is not None:
            self._oauth.hearing = None

    def application(self) -> web.Application:
        """All routes, to be mounted under one prefix."""
        app = web.Application()
        app.router.add_post("/events", self._events)
        if self._oauth is not None:
            app.router.add_get("/", self._to_install)
            app.router.add_get("/install", self._oauth.install)
            app.router.add_get("/oauth_redirect", self._oauth.redirected)
        return app

    async def _events(self, request: web.Request) -> web.Response:
        return await self._edge.let_in(request, self._take)

    async def _take(self, payload: Object) -> web.Response:
        if self._router is None:
            return web.Response(status=503, headers={"Retry-After": "1"})
        if payload.get("type") == "url_verification":
            return web.Response(text=str(payload.get("challenge", "")))
        if payload.get("ssl_check") == "1":
            return web.Response()
        response = await self._router.take(payload)
        kind = response.headers.get("content-type", ["text/plain"])[0].partition(";")[0]
        status = response.status if response.status in (200, 400, 500) else 500
        return web.Response(status=status, text=response.body, content_type=kind)

    async def _to_install(self, request: web.Request) -> web.Response:
        raise web.HTTPFound("install")
