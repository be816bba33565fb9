"""`haven discord invite` prints a link with as few permissions as can be, and why."""

import asyncio
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import discord
import pytest
from typer.testing import CliRunner

from adapters.discord.cli import cli
from tests.servers.discord.fake import a_discord


@pytest.mark.parametrize(("flags", "optional"), [([], True), (["--least"], False)])
def test_the_invitation_asks_for_what_it_explains(flags: list[str], *, optional: bool) -> None:
    told = CliRunner().invoke(cli, ["invite", "--application", "42", *flags]).output
    link, *reasons = told.splitlines()
    query = parse_qs(urlsplit(link).query)
    rights = discord.Permissions(int(query["permissions"][0]))
    assert (query["client_id"], query["scope"]) == (["42"], ["bot applications.commands"])
    assert rights.read_message_history is optional
    never = (rights.administrator, rights.manage_messages, rights.mention_everyone)
    assert not any(never)
    assert len(reasons) == sum(value for _, value in rights)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[CliRunner]:
    """In a folder without `.env`."""
    with chdir(tmp_path):
        yield CliRunner()


def test_an_invitation_without_a_token_says_what_is_not_set(runner: CliRunner) -> None:
    told = runner.invoke(cli, ["invite"], env={"HAVEN_DISCORD_TOKEN": None})
    assert told.exit_code == 2
    assert "HAVEN_DISCORD_TOKEN: not set" in told.output


async def test_an_invitation_is_for_the_application_of_the_token(runner: CliRunner) -> None:
    async with a_discord() as fake:
        known, unknown = [
            await asyncio.to_thread(
                runner.invoke,
                cli,
                ["invite"],
                env={"HAVEN_DISCORD_TOKEN": token, "HAVEN_DISCORD_API_URL": fake.api_url},
            )
            for token in (fake.app.token, "nonsense")
        ]
    assert f"client_id={fake.app.id}" in known.output
    assert (known.exit_code, unknown.exit_code) == (0, 2)
    assert "does not know this token" in unknown.output
