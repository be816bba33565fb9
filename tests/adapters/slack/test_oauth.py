"""Adding Haven to a workspace: a state used once by one browser, sealed tokens, and what happens when somebody goes back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import unused_port
from pydantic import HttpUrl
from yarl import URL

from adapters.slack.installations import Installation
from adapters.slack.platform import SlackPlatform
from bot.entropy import SeededEntropy
from bot.model.delivery import Post
from bot.model.errors import Gone, Malformed, Scope
from bot.model.place import Channel, Direct
from bot.model.place import Person as Someone
from bot.testing import FakeClock
from bot.testing.contract.builders import a_delivery, says
from bot.testing.shelf import MemoryShelf
from bot.testing.world import World, a_team, a_world
from tests.adapters.slack.stand_ins import SlackClock, mounted, running, settings
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.person import Person
from tests.servers.slack.world import Workspace


@dataclass(slots=True, kw_only=True)
class Scene:
    slack: FakeSlack
    acme: Workspace
    ann: Person
    platform: SlackPlatform
    shelf: MemoryShelf
    world: World
    url: str

    @property
    def install(self) -> str:
        return f"{self.url}/install"

    async def installation(self, workspace: str) -> Installation:
        return Installation.model_validate_json(self.shelf.values[f"installation/{workspace}"])


@asynccontextmanager
async def a_scene(
    where: Path, *, grid: str | None = None, org_wide: bool = False
) -> AsyncIterator[Scene]:
    """Haven runs, and is installed nowhere. Its public address is that of the test's web server."""
    port = unused_port()
    public = f"http://127.0.0.1:{port}"
    async with a_slack() as slack:
        acme = slack.workspace("Acme", scopes=None, enterprise=grid, org_wide=org_wide)
        ann = slack.person(acme, "Ann Lee")
        general = slack.channel(acme, "general", ann)
        shelf, clock = MemoryShelf(), FakeClock()
        made = settings(slack, None, public_url=HttpUrl(public))
        slack.app.redirect_urls = [f"{made.site}/oauth_redirect"]
        slack.app.request_url = f"{made.site}/events"
        platform = SlackPlatform(made, shelf, SlackClock(clock), SeededEntropy(1))
        workspace = f"{grid}/{acme.id}" if grid else acme.id
        team = a_team(clock, platform="slack", workspace=workspace, channel=general.id)
        async with (
            mounted(platform, port),
            a_world(where, clock=clock, platforms={"slack": platform}, team=team) as world,
            running(platform, world.bot("slack"), slack),
        ):
            yield Scene(
                slack=slack,
                acme=acme,
                ann=ann,
                platform=platform,
                shelf=shelf,
                world=world,
                url=f"{public}/slack",
            )


async def test_after_adding_haven_it_answers_there_and_says_what_comes_next(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        page = await scene.ann.installs(scene.install)
        assert page.status == 200
        assert "/invite @Haven" in page.text
        assert "/haven setup" in page.text
        [general] = [one for one in scene.acme.conversations.values() if one.name == "general"]
        await scene.ann.types("/haven help", in_=general)
        assert "What you can ask me" in (await scene.ann.answered()).text


async def test_who_installed_it_is_an_admin_for_haven(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.installs(scene.install)
        ben = scene.slack.person(scene.acme, "Ben Oz")
        looked = [
            await scene.platform.look(Someone(workspace=scene.acme.id, ref=one.id))
            for one in (scene.ann, ben)
        ]
        assert [one.admin for one in looked] == [True, False]


async def test_a_state_works_once(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        page = scene.slack.oauth.find(await scene.ann.browses(scene.install))
        back = scene.slack.oauth.allow(page, scene.acme, scene.ann.user, None)
        assert (await scene.ann.browses(str(back))).status == 200
        assert (await scene.ann.browses(str(back))).status == 400


async def test_a_state_works_in_the_browser_that_began_alone(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        page = scene.slack.oauth.find(await scene.ann.browses(scene.install))
        back = scene.slack.oauth.allow(page, scene.acme, scene.ann.user, None)
        eve = scene.slack.person(scene.acme, "Eve")
        assert (await eve.browses(str(back))).status == 400
        assert not [key for key in scene.shelf.values if key.startswith("installation/")]


@pytest.mark.parametrize("query", ["", "?code=x", "?state=x&code=x", "?error=access_denied"])
async def test_nobody_comes_back_who_did_not_go(tmp_path: Path, query: str) -> None:
    async with a_scene(tmp_path) as scene:
        page = await scene.ann.browses(f"{scene.url}/oauth_redirect{query}")
        assert page.status == 400


async def test_a_code_that_slack_does_not_know_is_said_so(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        page = scene.slack.oauth.find(await scene.ann.browses(scene.install))
        back = URL(page.query["redirect_uri"]).with_query(code="x", state=page.query["state"])
        answer = await scene.ann.browses(str(back))
        assert answer.status == 400
        assert "Start again" in answer.text


async def test_cancelling_changes_nothing(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        page = await scene.ann.cancels_install(scene.install)
        assert "Nothing was changed" in page.text
        assert list(scene.shelf.values) == []


async def test_adding_it_again_replaces_the_token(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.oauth.new_tokens = True
        tokens = []
        for _ in range(2):
            await scene.ann.installs(scene.install)
            tokens.append((await scene.installation(scene.acme.id)).token)
        assert tokens[0] != tokens[1]
        assert len([key for key in scene.shelf.values if key.startswith("installation/")]) == 1


async def test_in_a_grid_the_key_has_both_ids(tmp_path: Path) -> None:
    async with a_scene(tmp_path, grid="E0GRID") as scene:
        await scene.ann.installs(scene.install)
        assert (await scene.installation(f"E0GRID/{scene.acme.id}")).installer == scene.ann.id


async def test_an_installation_for_a_whole_grid_serves_its_workspaces(tmp_path: Path) -> None:
    async with a_scene(tmp_path, grid="E0GRID", org_wide=True) as scene:
        await scene.ann.installs(scene.install)
        [general] = [one for one in scene.acme.conversations.values() if one.name == "general"]
        await scene.ann.types("/haven help", in_=general)
        assert "What you can ask me" in (await scene.ann.answered()).text


async def test_after_an_uninstall_nothing_is_sent_and_the_token_is_gone(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.installs(scene.install)
        scene.slack.happened.uninstalled(scene.acme)
        await scene.slack.settled()
        assert not [key for key in scene.shelf.values if key.startswith("installation/")]
        to = Channel(workspace=scene.acme.id, ref="C0GENERAL")
        with pytest.raises(Gone) as gone:
            await scene.platform.send(a_delivery(Post(message=says("hello?")), to))
        assert gone.value.scope is Scope.WORKSPACE
        assert (await scene.world.reload()).lost == "removed"


async def test_added_again_in_time_the_team_goes_on(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.installs(scene.install)
        scene.slack.happened.uninstalled(scene.acme)
        await scene.slack.settled()
        await scene.world.clock.advance(days=6)
        await scene.ann.installs(scene.install)
        assert (await scene.world.reload()).lost is None
        await scene.world.clock.advance(days=2)
        await scene.world.haven.jobs.tidy()
        [general] = [one for one in scene.acme.conversations.values() if one.name == "general"]
        assert general.messages, "it posts again, and nothing was deleted"


async def test_seven_days_after_an_uninstall_nothing_of_the_workspace_is_left(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.installs(scene.install)
        scene.slack.happened.user_changed(scene.acme, replace(scene.ann.user, deleted=True))
        await scene.slack.settled()
        scene.slack.happened.uninstalled(scene.acme)
        await scene.slack.settled()
        await scene.world.clock.advance(days=7, minutes=1)
        await scene.world.haven.jobs.tidy()
        async with scene.world.store.reading() as work:
            assert await work.teams.every() == []
        assert list(scene.shelf.values) == []


@pytest.mark.parametrize("org_wide", [False, True])
async def test_an_uninstall_in_a_grid_stops_its_teams(tmp_path: Path, org_wide: bool) -> None:
    async with a_scene(tmp_path, grid="E0GRID", org_wide=org_wide) as scene:
        await scene.ann.installs(scene.install)
        scene.slack.happened.uninstalled(scene.acme)
        await scene.slack.settled()
        assert (await scene.world.reload()).lost == "removed"
        await scene.ann.installs(scene.install)
        assert (await scene.world.reload()).lost is None


async def test_a_new_token_is_used_at_once(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.oauth.new_tokens = True
        await scene.ann.installs(scene.install)
        [general] = [one for one in scene.acme.conversations.values() if one.name == "general"]
        await scene.ann.types("/haven help", in_=general)
        await scene.ann.answered()
        await scene.ann.installs(scene.install)
        to = Channel(workspace=scene.acme.id, ref=general.id)
        await scene.platform.send(a_delivery(Post(message=says("hello")), to))
        assert scene.acme.token
        assert (await scene.installation(scene.acme.id)).token == scene.acme.token.value
        assert len(general.messages) == 1


async def test_rights_that_shrank_are_named_by_the_doctor_and_stop_nothing_else(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.installs(scene.install)
        less = frozenset({"commands", "chat:write", "channels:read", "groups:read", "users:read"})
        await scene.ann.installs(scene.install, scopes=less)
        [lacking] = [one for one in await scene.platform.check() if not one.ok]
        assert "im:write" in lacking.says
        assert "im:history" in lacking.says
        [general] = [one for one in scene.acme.conversations.values() if one.name == "general"]
        to = Channel(workspace=scene.acme.id, ref=general.id)
        await scene.platform.send(a_delivery(Post(message=says("hello")), to))
        person = Someone(workspace=scene.acme.id, ref=scene.ann.id)
        psst = a_delivery(Post(message=says("psst")), Direct(person=person))
        with pytest.raises(Malformed):  # that message alone is lost
            await scene.platform.send(psst)


async def test_a_token_stands_in_no_repr(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.installs(scene.install)
        assert "xoxb" not in repr(await scene.installation(scene.acme.id))


async def test_the_pages_forbid_scripts_and_keep_nothing(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene, ClientSession() as session:
        async with session.get(scene.install) as page:
            assert "default-src 'none'" in page.headers["Content-Security-Policy"]
            assert page.headers["Cache-Control"] == "no-store"
            cookie = page.headers["Set-Cookie"]
        assert all(one in cookie for one in ("HttpOnly", "Secure", "SameSite=Lax"))
