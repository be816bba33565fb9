"""`haven init` in a real terminal, against a local Slack and a local Discord."""

import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.process.at_terminal import CTRL_C, END, AtTerminal, at_terminal
from tests.process.commands import haven
from tests.process.running import KEYS, a_filled_store
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.slack.fake import FakeSlack, a_slack

pytestmark = pytest.mark.process

OK, CONFIG, STOPPED = 0, 2, 130
NOTHING, USER_UNIT, SYSTEM_UNIT, CONTAINER = "1", "2", "3", "4"


@asynccontextmanager
async def acme() -> AsyncIterator[tuple[FakeSlack, str]]:
    """A Slack with Haven in #general of Acme, and its bot token."""
    async with a_slack() as slack:
        home = slack.workspace("Acme")
        slack.channel(home, "general", slack.person(home, "Ann Lee", admin=True))
        assert home.token
        yield slack, home.token.value


def at_slack(slack: FakeSlack) -> dict[str, str]:
    return {"HAVEN_SLACK_API_URL": slack.api_url}


def at_discord(discord: FakeDiscord) -> dict[str, str]:
    return {
        "HAVEN_DISCORD_API_URL": discord.api_url,
        "HAVEN_DISCORD_GATEWAY_URL": discord.gateway_url,
    }


async def chooses(me: AtTerminal, way: str) -> None:
    """Choose a way by a part of its name, whatever its number is."""
    await me.sees("Numbers, with commas between them")
    lines = me.screen.split("Where is your team?")[1]
    number = lines[: lines.index(way)].split()[-1]
    me.presses(f"{number}\r".encode())


async def enters_slack(me: AtTerminal, slack: FakeSlack, token: str) -> None:
    await chooses(me, "Slack, one workspace, no public")
    await me.answers("App-level token (nothing shows", slack.app.app_token)
    await me.answers("Bot token (nothing shows", token)


async def ends_without_more(me: AtTerminal, service: str = NOTHING) -> int:
    await me.answers("Channel:")
    await me.answers("Number [1]:", service)
    return await me.ends()


def lines_of(folder: Path) -> dict[str, str]:
    text = (folder / ".env").read_text()
    pairs = (line.partition("=") for line in text.splitlines() if not line.startswith("#"))
    return {name: value for name, _, value in pairs}


def left_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


async def test_from_nothing_to_a_post_in_slack(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    async with acme() as (slack, token):
        async with at_terminal("--dir", str(home), cwd=tmp_path, env=at_slack(slack)) as me:
            await chooses(me, "Slack, one workspace, no public")
            await me.sees("https://api.slack.com/apps?new_app=1&manifest_json=%7B")
            await me.answers("App-level token (nothing shows", slack.app.app_token)
            await me.answers("Bot token (nothing shows", token)
            await me.sees("Acme granted all")
            await me.answers("Channel:", "nowhere")
            await me.sees("Haven is in no such channel")
            await me.answers("Channel:", "#general")
            await me.sees("Posted.")
            await me.answers("Number [1]:", NOTHING)
            await me.sees(f"cd {home} && haven run")
            await me.sees("/invite @Haven, then /haven setup")
            assert await me.ends() == OK
        [channel] = slack.world.workspaces[0].conversations.values()
        assert "This is a test" in str(channel.messages)
    written = lines_of(home)
    assert written["HAVEN_PLATFORMS"] == "slack"
    assert written["HAVEN_SLACK_BOT_TOKEN"] == token
    assert left_in(home) == [".env"]
    assert mode(home / ".env") == 0o600
    for secret in (token, slack.app.app_token, written["HAVEN_MASTER_KEYS"]):
        assert secret not in me.screen


async def test_a_wrong_token_is_told_in_the_words_of_the_doctor_and_can_be_entered_anew(
    tmp_path: Path,
) -> None:
    async with (
        acme() as (slack, token),
        at_terminal(cwd=tmp_path, env=at_slack(slack)) as me,
    ):
        await enters_slack(me, slack, "xoxp-copied-from-the-wrong-line")
        await me.sees("It begins with xoxb-.")
        await me.answers("Bot token (nothing shows", "xoxb-of-yesterday")
        await me.sees("WRONG slack token: Slack says invalid_auth: check HAVEN_SLACK_BOT_TOKEN")
        await me.answers("What now?", "1")
        await me.answers("Change it?")
        await me.answers("Change it?", "y")
        await me.answers("Bot token (nothing shows", token)
        await me.sees("Acme granted all")
        assert await ends_without_more(me) == OK
    assert lines_of(tmp_path)["HAVEN_SLACK_BOT_TOKEN"] == token
    assert "xoxb-of-yesterday" not in me.screen
    assert "copied-from-the-wrong-line" not in me.screen


async def test_a_second_run_keeps_everything(tmp_path: Path) -> None:
    async with acme() as (slack, token):
        async with at_terminal(cwd=tmp_path, env=at_slack(slack)) as me:
            await enters_slack(me, slack, token)
            assert await ends_without_more(me) == OK
        text = "# mine\nHAVEN_LOG_LEVEL=ERROR\n" + (tmp_path / ".env").read_text()
        (tmp_path / ".env").write_text(text)
        async with at_terminal(cwd=tmp_path, env=at_slack(slack)) as me:
            await me.answers("with commas between them [2]")
            await me.answers("App-level token: kept (HAVEN_SLACK_APP_TOKEN in .env). Change it?")
            await me.answers("Bot token: kept (HAVEN_SLACK_BOT_TOKEN in .env). Change it?")
            await me.sees(".env: kept as it is")
            await me.sees("Master key: kept")
            assert await ends_without_more(me) == OK
    assert (tmp_path / ".env").read_text() == text


async def test_ctrl_c_before_anything_is_written_leaves_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for keys in (CTRL_C, END):
        async with at_terminal("--dir", str(home), cwd=tmp_path) as me:
            await chooses(me, "Slack, one workspace, no public")
            await me.sees("App-level token (nothing shows while you enter it):")
            me.presses(keys)
            await me.sees("Stopped. Nothing was written.")
            assert await me.ends() == STOPPED
    assert left_in(tmp_path) == []


async def test_ctrl_c_later_leaves_whole_files(tmp_path: Path) -> None:
    async with acme() as (slack, token), at_terminal(cwd=tmp_path, env=at_slack(slack)) as me:
        await enters_slack(me, slack, token)
        await me.sees("Channel:")
        me.presses(CTRL_C)
        await me.sees("Stopped. What was written is whole.")
        assert await me.ends() == STOPPED
        assert left_in(tmp_path) == [".env"]
        env = at_slack(slack)
        assert (await haven("doctor", cwd=tmp_path, env=env)).code == OK


async def test_over_http_the_link_has_the_address_and_socket_mode_is_given_up(
    tmp_path: Path,
) -> None:
    (tmp_path / ".env").write_text("HAVEN_SLACK_APP_TOKEN=xapp-old\nHAVEN_PLATFORMS=slack,web\n")
    async with acme() as (slack, token), at_terminal(cwd=tmp_path, env=at_slack(slack)) as me:
        await chooses(me, "Slack, one workspace, over HTTP")
        await me.answers("Public address:", "haven.example.org")
        await me.sees("That is an address such as")
        await me.answers("Public address:", "https://haven.example.org")
        await me.sees("https%3A%2F%2Fhaven.example.org%2Fslack%2Fevents")
        await me.answers("Signing secret (nothing shows", slack.app.signing_secret)
        await me.answers("Bot token (nothing shows", token)
        await me.sees("slack: listens at https://haven.example.org/slack/events")
        assert await ends_without_more(me) == OK
    written = lines_of(tmp_path)
    assert "HAVEN_SLACK_APP_TOKEN" not in written
    assert written["HAVEN_PLATFORMS"] == "web,slack"
    assert mode(tmp_path / ".env") == 0o600


async def test_for_several_workspaces_the_test_post_waits_until_haven_runs(tmp_path: Path) -> None:
    async with acme() as (slack, token):
        env = at_slack(slack) | {"HAVEN_SLACK_BOT_TOKEN": token}
        async with at_terminal(cwd=tmp_path, env=env) as me:
            await chooses(me, "Slack, several workspaces")
            await me.answers("Public address:", "https://haven.example.org")
            await me.answers("Signing secret (nothing shows", slack.app.signing_secret)
            await me.answers("Client id:", slack.app.client_id)
            await me.answers("Client secret (nothing shows", slack.app.client_secret)
            await me.sees("Please take HAVEN_SLACK_BOT_TOKEN out of your environment")
            await me.sees("That is possible when Haven runs")
            await me.answers("Number [1]:", NOTHING)
            await me.sees("Open /slack/install at the public address")
            assert await me.ends() == OK
    assert slack.app.client_secret not in me.screen


async def test_on_discord_the_invite_link_comes_with_the_token_and_a_post_can_be_tried(
    tmp_path: Path,
) -> None:
    async with a_discord() as discord:
        async with at_terminal(cwd=tmp_path, env=at_discord(discord)) as me:
            await chooses(me, "Discord")
            await me.sees("https://discord.com/developers/applications")
            await me.answers("Bot token (nothing shows", discord.app.token)
            await me.sees("Haven is in no server yet: open https://discord.com/oauth2/authorize?")
            await me.sees("Channel:")
            guild = discord.guild("Acme")
            place = discord.channel(guild, "general")
            me.presses(f"https://discord.com/channels/{guild.id}/{place.id}\r".encode())
            await me.sees("Posted.")
            await me.answers("Number [1]:", NOTHING)
            assert await me.ends() == OK
        ann = discord.person(guild, "Ann Lee")
        assert "This is a test" in ann.newest(place).text
    assert discord.app.token not in me.screen


async def test_a_token_that_discord_does_not_know_is_told(tmp_path: Path) -> None:
    async with a_discord() as discord, at_terminal(cwd=tmp_path, env=at_discord(discord)) as me:
        await chooses(me, "Discord")
        await me.answers("Bot token (nothing shows", "a.wrong.one")
        await me.sees("WRONG discord: Discord does not know this token")
        await me.answers("What now?", "3")
        await me.answers("Channel:", "general")
        await me.sees("That did not work")
        assert await ends_without_more(me) == OK


async def test_both_platforms_can_be_set_up_at_once(tmp_path: Path) -> None:
    async with acme() as (slack, token), a_discord() as discord:
        discord.channel(discord.guild("Acme"), "general")
        env = at_slack(slack) | at_discord(discord)
        async with at_terminal(cwd=tmp_path, env=env) as me:
            await me.answers("with commas between them", "2,3")
            await me.sees("Please choose one line for each platform.")
            await me.answers("with commas between them", "1,2")
            await me.answers("Bot token (nothing shows", discord.app.token)
            await me.answers("App-level token (nothing shows", slack.app.app_token)
            await me.answers("Bot token (nothing shows", token)
            await me.answers("Channel:")
            assert await ends_without_more(me) == OK
    assert lines_of(tmp_path)["HAVEN_PLATFORMS"] == "discord,slack"


async def test_a_container_gets_its_files_and_a_file_of_ones_own_is_kept(tmp_path: Path) -> None:
    (tmp_path / "compose.yaml").write_text("mine\n")
    async with acme() as (slack, token), at_terminal(cwd=tmp_path, env=at_slack(slack)) as me:
        await enters_slack(me, slack, token)
        await me.answers("Channel:")
        await me.answers("Number [1]:", CONTAINER)
        await me.sees(
            "set in your environment alone. Please put them into .env too: HAVEN_SLACK_API"
        )
        await me.answers("compose.yaml is there and differs. Replace it?")
        await me.sees("docker compose up --build --detach")
        assert await me.ends() == OK
    assert (tmp_path / "compose.yaml").read_text() == "mine\n"
    assert (tmp_path / ".dockerignore").read_text() == "*\n"
    image = (tmp_path / "Dockerfile").read_text()
    assert "haven-bot[slack]==" in image
    assert "USER 10001:10001" in image
    assert token not in image


@pytest.mark.parametrize("service", [USER_UNIT, SYSTEM_UNIT])
async def test_a_unit_starts_haven_in_its_folder(tmp_path: Path, service: str) -> None:
    home = tmp_path / "my home"
    async with (
        acme() as (slack, token),
        at_terminal("--dir", str(home), cwd=tmp_path, env=at_slack(slack)) as me,
    ):
        await enters_slack(me, slack, token)
        assert await ends_without_more(me, service) == OK
    unit = (home / "haven.service").read_text()
    assert f"WorkingDirectory={home}\n" in unit
    assert token not in unit


async def test_without_a_terminal_one_sentence_says_so(tmp_path: Path) -> None:
    left = await haven("init", cwd=tmp_path)
    assert (left.code, left.out) == (CONFIG, "")
    assert left.problems == ["haven init asks questions, so it needs a terminal."]


async def test_a_folder_that_can_not_be_written_is_told_before_any_question(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    async with at_terminal("--dir", "file/home", cwd=tmp_path) as me:
        await me.sees("file is not a folder; name another folder with --dir")
        assert await me.ends() == CONFIG
    assert "Where is your team?" not in me.screen


async def test_platforms_of_the_environment_would_win_so_they_are_refused(tmp_path: Path) -> None:
    async with at_terminal(cwd=tmp_path, env={"HAVEN_PLATFORMS": "web"}) as me:
        await me.sees("HAVEN_PLATFORMS is set in your environment")
        assert await me.ends() == CONFIG


async def test_no_new_key_is_made_beside_a_database_that_has_one(tmp_path: Path) -> None:
    async with a_filled_store(tmp_path / "haven-data", "general"):
        pass
    async with acme() as (slack, token):
        async with at_terminal(cwd=tmp_path, env=at_slack(slack)) as me:
            await enters_slack(me, slack, token)
            await me.sees("There is a database already, and its master key is missing")
            assert await me.ends() == CONFIG
        assert not (tmp_path / ".env").exists()
        env = at_slack(slack) | {"HAVEN_MASTER_KEYS": KEYS}
        async with at_terminal(cwd=tmp_path, env=env) as me:
            await enters_slack(me, slack, token)
            await me.sees("Master key: kept (your environment)")
            assert await ends_without_more(me) == OK
    assert "HAVEN_MASTER_KEYS" not in lines_of(tmp_path)
