"""Adding an app to the local Slack: a code that works once, cancelling, installing again."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from yarl import URL

from tests.servers.loopback import serving
from tests.servers.slack.fake import FakeSlack
from tests.servers.slack.wire import Json


class Installer:
    """An app's install page and redirect page; `got` is what came home."""

    def __init__(self, slack: FakeSlack) -> None:
        self.slack = slack
        self.client = AsyncWebClient(base_url=slack.api_url)
        self.url = URL()
        self.got: list[dict[str, str]] = []

    async def page(self, request: web.Request) -> web.Response:
        link = URL(self.slack.authorize_url).with_query(
            client_id=self.slack.app.client_id,
            scope="commands,chat:write",
            redirect_uri=str(self.url / "redirect"),
            state="abc",
        )
        answer = web.Response(
            text=f'<a href="{str(link).replace("&", "&amp;")}">Add</a>', content_type="text/html"
        )
        answer.set_cookie("state", "abc", secure=True, samesite="Lax")
        return answer

    async def redirect(self, request: web.Request) -> web.Response:
        self.got.append({**request.query, "cookie": request.cookies.get("state", "")})
        return web.Response(text="Thanks")

    async def exchange(self, code: str) -> Json:
        # Not `oauth_v2_access`: it makes aiohttp warn of its BasicAuth.
        told = {
            "client_id": self.slack.app.client_id,
            "client_secret": self.slack.app.client_secret,
            "code": code,
            "redirect_uri": str(self.url / "redirect"),
        }
        answer = await self.client.api_call("oauth.v2.access", data=told)
        assert isinstance(answer.data, dict)
        return answer.data


@pytest.fixture
async def installer(slack: FakeSlack) -> AsyncIterator[Installer]:
    made = Installer(slack)
    site = web.Application()
    site.router.add_get("/install", made.page)
    site.router.add_get("/redirect", made.redirect)
    async with serving(site) as address:
        made.url = URL(address)
        yield made


async def test_a_code_comes_home_with_state_and_cookie_and_works_once(installer: Installer) -> None:
    acme = installer.slack.workspace("Acme", scopes=None)
    ann = installer.slack.person(acme, "Ann", admin=True)
    page = await ann.installs(str(installer.url / "install"))
    [got] = installer.got
    assert (page.text, got["state"], got["cookie"]) == ("Thanks", "abc", "abc")
    answer = await installer.exchange(got["code"])
    assert (answer["team"]["id"], answer["authed_user"]["id"]) == (acme.id, ann.id)
    with pytest.raises(SlackApiError, match="code_already_used"):
        await installer.exchange(got["code"])


async def test_cancelling_comes_home_as_access_denied(installer: Installer) -> None:
    ann = installer.slack.person(installer.slack.workspace(scopes=None), "Ann")
    await ann.cancels_install(str(installer.url / "install"))
    assert installer.got[0]["error"] == "access_denied"


@pytest.mark.parametrize("fresh", [False, True])
async def test_installing_again_may_shrink_scopes_and_give_the_same_or_a_new_token(
    installer: Installer, fresh: bool
) -> None:
    installer.slack.oauth.new_tokens = fresh
    ann = installer.slack.person(installer.slack.workspace(scopes=None), "Ann")
    answers = []
    for scopes in (None, frozenset({"commands"})):
        await ann.installs(str(installer.url / "install"), scopes=scopes)
        answers.append(await installer.exchange(installer.got[-1]["code"]))
    assert [one["scope"] for one in answers] == ["chat:write,commands", "commands"]
    assert (answers[0]["access_token"] != answers[1]["access_token"]) is fresh


async def test_a_grid_that_installs_for_all_has_no_team(installer: Installer) -> None:
    grid = installer.slack.workspace(enterprise="E1", org_wide=True, scopes=None)
    await installer.slack.person(grid, "Ann").installs(str(installer.url / "install"))
    answer = await installer.exchange(installer.got[0]["code"])
    assert (answer["team"], answer["enterprise"]["id"]) == (None, "E1")


async def test_a_code_dies_after_ten_minutes(installer: Installer) -> None:
    ann = installer.slack.person(installer.slack.workspace(scopes=None), "Ann")
    await ann.installs(str(installer.url / "install"))
    await installer.slack.advance(601)
    with pytest.raises(SlackApiError, match="invalid_code"):
        await installer.exchange(installer.got[0]["code"])
