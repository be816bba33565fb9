"""`haven discord invite` prints a link with as few permissions as can be, and why."""

from urllib.parse import parse_qs, urlsplit

import discord
import pytest
from typer.testing import CliRunner

from adapters.discord.cli import cli


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
