"""How the local Slack carries events: headers of retries, patience, being told to stop, shared channels."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from tests.servers.loopback import serving
from tests.servers.slack.fake import FakeSlack
from tests.servers.slack.person import Person
from tests.servers.slack.wire import Json


@dataclass(slots=True)
class Recorder:
    """An app that answers with a status (and headers), or not at all; `got` is headers and body of every request."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    silent: asyncio.Event | None = None
    got: list[tuple[dict[str, str], Json]] = field(default_factory=list)

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append((dict(request.headers), await request.json()))
        if self.silent:
            await self.silent.wait()
        return web.Response(status=self.status, headers=self.headers)


@pytest.fixture
async def recorder(slack: FakeSlack) -> AsyncIterator[Recorder]:
    recorder = Recorder()
    site = web.Application()
    site.router.add_post("/events", recorder.handle)
    async with serving(site) as address:
        slack.app.request_url = f"{address}/events"
        try:
            yield recorder
        finally:
            await slack.settled()


@pytest.fixture
def ann(slack: FakeSlack) -> Person:
    return slack.person(slack.workspace("Acme"), "Ann Lee")


async def test_a_retry_names_its_number_and_its_reason(recorder: Recorder, ann: Person) -> None:
    recorder.status = 500
    await ann.writes_dm("Hello")
    await ann.slack.advance(0)
    (first, body), (again, same) = recorder.got
    assert "X-Slack-Retry-Num" not in first
    assert (again["X-Slack-Retry-Num"], again["X-Slack-Retry-Reason"]) == ("1", "http_error")
    assert body == same


async def test_an_app_can_ask_for_no_retry(recorder: Recorder, ann: Person) -> None:
    recorder.status, recorder.headers = 500, {"X-Slack-No-Retry": "1"}
    await ann.writes_dm("Hello")
    assert await ann.slack.advance(1000) == []


async def test_an_app_that_is_too_slow_has_timed_out(recorder: Recorder, ann: Person) -> None:
    recorder.silent, ann.slack.post.patience = asyncio.Event(), 0.1
    delivery = await ann.types("Hello", in_=ann.dm)
    recorder.silent.set()
    assert delivery
    assert delivery.last.reason == "http_timeout"


async def test_an_app_hears_only_of_what_it_may_read(recorder: Recorder, ann: Person) -> None:
    slack, acme = ann.slack, ann.workspace
    slack.world.grant(acme, frozenset({"im:history"}), fresh=False)
    await ann.types("In a channel", in_=slack.channel(acme, "general", ann))
    await ann.types("In person", in_=ann.dm)
    slack.app.events = frozenset({"app_home_opened"})
    await ann.types("Unsubscribed", in_=ann.dm)
    assert [body["event"]["text"] for _, body in recorder.got] == ["In person"]


async def test_a_stranger_from_a_shared_channel_is_at_home_elsewhere(
    recorder: Recorder, ann: Person
) -> None:
    stranger = ann.slack.person(ann.workspace, "Eve", home="TELSEWHERE", id="W0EVE")
    place = ann.slack.channel(ann.workspace, "shared", stranger)
    place.shared = True
    await stranger.types("Hi", in_=place)
    [(_, body)] = recorder.got
    assert (body["event"]["team"], body["team_id"]) == ("TELSEWHERE", ann.workspace.id)
    assert body["is_ext_shared_channel"]


async def test_a_grid_sends_its_enterprise_and_no_team_where_it_installed_for_all(
    recorder: Recorder, slack: FakeSlack
) -> None:
    grid = slack.workspace("Grid", enterprise="E1", org_wide=True)
    await slack.person(grid, "Ann").writes_dm("Hi")
    [(_, body)] = recorder.got
    [authorization] = body["authorizations"]
    assert (authorization["enterprise_id"], authorization["team_id"]) == ("E1", None)
    click = slack.person(grid, "Ben").doer.global_shortcut("x")
    assert (click["team"], click["enterprise"]["id"]) == (None, "E1")
