"""Add to Slack: the page that asks a person, the code that goes home, and a browser that carries cookies."""

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import aiohttp
from aiohttp import web
from yarl import URL

from tests.servers.slack.things import User
from tests.servers.slack.wire import a_secret
from tests.servers.slack.world import CODE_SECONDS, Code, Workspace

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

PATH = "/oauth/v2/authorize"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a browser shows."""

    url: URL
    status: int
    text: str


class Browser:
    """Keeps cookies, and follows redirects as long as they do not lead to Slack's own page."""

    def __init__(self, authorize: URL) -> None:
        self._authorize = authorize
        self._session: aiohttp.ClientSession | None = None

    async def opens(self, url: str | URL) -> Page:
        """GET a page, as a browser behind a TLS proxy would: `Secure` cookies are sent too."""
        target = URL(url)
        if self._session is None:
            jar = aiohttp.CookieJar(unsafe=True, treat_as_secure_origin=target.origin())
            self._session = aiohttp.ClientSession(cookie_jar=jar)
        while True:
            async with self._session.get(target, allow_redirects=False) as response:
                text = await response.text()
                if response.status not in (301, 302, 303, 307):
                    return Page(url=target, status=response.status, text=text)
                target = target.join(URL(response.headers["Location"]))
            if target.with_query(None) == self._authorize:
                return await self._asked(target)

    async def close(self) -> None:
        """Forget the cookies."""
        if self._session:
            await self._session.close()

    async def _asked(self, target: URL) -> Page:
        assert self._session
        async with self._session.get(target) as response:
            return Page(url=target, status=response.status, text=await response.text())


@dataclass(slots=True)
class OAuth:
    """`new_tokens`: a re-install gives a new token; otherwise the old one with the scopes of now."""

    slack: "FakeSlack"
    new_tokens: bool = False

    async def page(self, request: web.Request) -> web.Response:
        """Slack's question: shall this app come in?"""
        if problem := self._problem(request.url):
            return web.Response(text=problem, status=400)
        scopes = html.escape(request.query.get("scope", ""))
        app = html.escape(self.slack.world.app.name)
        text = f"<h1>{app} is requesting permission</h1><p>{scopes}</p><button>Allow</button>"
        return web.Response(text=text, content_type="text/html")

    def allow(
        self, page: URL, workspace: Workspace, user: User, scopes: frozenset[str] | None
    ) -> URL:
        """The person presses Allow: where Slack sends their browser."""
        assert not (problem := self._problem(page)), problem
        asked = frozenset(page.query.get("scope", "").split(","))
        code = a_secret()
        self.slack.world.codes[code] = Code(
            workspace=workspace,
            user=user.id,
            redirect_uri=page.query["redirect_uri"],
            scopes=asked if scopes is None else asked & scopes,
            until=self.slack.world.clock.now() + CODE_SECONDS,
        )
        return URL(page.query["redirect_uri"]).update_query(code=code, **_state(page))

    def cancel(self, page: URL) -> URL:
        """The person presses Cancel."""
        return URL(page.query["redirect_uri"]).update_query(error="access_denied", **_state(page))

    def find(self, page: Page) -> URL:
        """Slack's page: this one, or the one that a link on this one leads to."""
        authorize = self.slack.authorize_url
        if str(page.url).startswith(authorize):
            return page.url
        found = re.search(r'(?:href|action)="([^"]+)"', _links_to(authorize, page.text))
        assert found, f"no link to {authorize} on {page.url}: {page.text[:500]}"
        return URL(html.unescape(found[1]))

    def _problem(self, page: URL) -> str | None:
        app = self.slack.world.app
        if page.query.get("client_id") != app.client_id:
            return "invalid_client_id"
        if app.redirect_urls and page.query.get("redirect_uri") not in app.redirect_urls:
            return "bad_redirect_uri"
        if not page.query.get("redirect_uri"):
            return "bad_redirect_uri"
        return None if page.query.get("scope") else "invalid_scope_requested"


def _links_to(address: str, text: str) -> str:
    links = re.findall(r'(?:href|action)="[^"]+"', text)
    return " ".join(one for one in links if address in html.unescape(one))


def _state(page: URL) -> dict[str, str]:
    return {"state": page.query["state"]} if "state" in page.query else {}
