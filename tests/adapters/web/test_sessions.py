"""Who a browser plays: from its first page on, for as long as the playground remembers it."""

import pytest
from aiohttp import ClientSession, DummyCookieJar

from tests.adapters.web.browsing import HELP, Client, origin, running, send
from tests.adapters.web.stand_ins import BEN, Parrot, a_playground


async def who(client: Client) -> object:
    return (await (await client.get("/web/state")).json()).get("me")


async def visits(client: Client, times: int, path: str) -> None:
    """Other browsers come by, none of which keeps a cookie."""
    async with ClientSession(origin(client), cookie_jar=DummyCookieJar()) as others:
        for _ in range(times):
            await others.get(path)


async def test_a_new_browser_plays_the_first_person() -> None:
    async with running(a_playground()) as client:
        assert await who(client) == "ada"


@pytest.mark.parametrize("path", ["state", "messages?at=channel/team", "events"])
async def test_only_the_page_begins_a_session(path: str) -> None:
    async with running(a_playground()) as client:
        client.session.cookie_jar.clear()
        response = await client.get(f"/web/{path}")
        assert (response.status, (await response.json())["says"]) == (401, "[web-session]")
        assert "Set-Cookie" not in response.headers


async def test_a_browser_that_was_forgotten_becomes_nobody_until_it_chooses() -> None:
    bot = Parrot()
    async with running(a_playground(), bot) as client:
        client.session.cookie_jar.clear()
        assert ((await send(client, "ask", HELP)).status, bot.asks) == (401, [])
        await send(client, "me", {"person": "ben"})
        await send(client, "ask", HELP)
        assert [ask.actor.person for ask in bot.asks] == [BEN]


async def test_requests_without_a_cookie_push_nobody_out() -> None:
    async with running(a_playground()) as client:
        await send(client, "me", {"person": "ben"})
        await visits(client, 505, "/web/state")
        assert await who(client) == "ben"


async def test_a_browser_in_use_outlives_those_that_only_came_by() -> None:
    async with running(a_playground()) as client:
        await send(client, "me", {"person": "ben"})
        for _ in range(2):
            await visits(client, 300, "/web/")
            assert await who(client) == "ben"
