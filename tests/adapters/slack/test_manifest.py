"""The manifest: what Slack's own schema says of it, and what it asks for."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types
from pydantic import ValidationError
from typer.testing import CliRunner

from adapters.slack.cli import cli
from adapters.slack.features import ROOTS, SlackFeatures
from adapters.slack.manifest import create_link, manifest
from bot.cli.platforms import specs
from bot.model.form import CommandSpec

SCHEMA = Path(__file__).parents[2] / "specs" / "slack_manifest.schema.json"
SITE = "https://haven.example"


GREET = CommandSpec(
    word="greet",
    slash="greet",
    help="Say hello to whoever wrote this.",
    admin=False,
    fields=(),
    on_message="to",
    shortcut="Say hello",
)


def made(specs: tuple[CommandSpec, ...] = (), **more: Any) -> Any:
    told = json.loads(json.dumps(manifest(SlackFeatures(**more), specs)))
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(told)
    return told


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"public_url": SITE},
        {"history": True, "groups": True},
        {"typed_replies": False},
        {"commands": "haven=our-haven"},
        {"public_url": SITE, "history": True, "typed_replies": False},
    ],
)
def test_slack_takes_the_manifest(more: dict[str, Any]) -> None:
    assert made(**more)["features"]["slash_commands"]


def test_without_an_address_it_is_for_socket_mode() -> None:
    told = made()
    assert told["settings"]["socket_mode_enabled"] is True
    assert "url" not in told["features"]["slash_commands"][0]


def test_with_an_address_everything_goes_there() -> None:
    told = made(public_url=SITE)
    assert told["settings"]["socket_mode_enabled"] is False
    addresses = {one["url"] for one in told["features"]["slash_commands"]}
    addresses.add(told["settings"]["event_subscriptions"]["request_url"])
    addresses.add(told["settings"]["interactivity"]["request_url"])
    assert addresses == {f"{SITE}/slack/events"}
    assert told["oauth_config"]["redirect_urls"] == [f"{SITE}/slack/oauth_redirect"]


def test_commands_have_their_names_and_escape_mentions() -> None:
    commands = made(commands="haven=our-haven")["features"]["slash_commands"]
    assert {one["command"] for one in commands} == {
        f"/{'our-haven' if root == 'haven' else root}" for root in ROOTS
    }
    assert all(one["should_escape"] for one in commands)


def test_what_can_be_asked_on_a_message_is_a_shortcut_there() -> None:
    assert made((GREET,))["features"]["shortcuts"] == [
        {
            "name": "Say hello",
            "type": "message",
            "callback_id": "greet",
            "description": "Say hello to whoever wrote this.",
        }
    ]


def test_slack_takes_the_manifest_of_the_real_commands() -> None:
    real = tuple(specs("en"))
    shortcuts = [one.word for one in real if one.on_message]
    told = made(real)["features"].get("shortcuts", [])
    assert [one["callback_id"] for one in told] == shortcuts


def test_it_hears_of_channels_that_are_back() -> None:
    events = made()["settings"]["event_subscriptions"]["bot_events"]
    assert {"channel_unarchive", "group_unarchive", "member_joined_channel"} <= set(events)


def test_it_asks_for_no_right_that_it_does_not_need() -> None:
    told = made()["oauth_config"]["scopes"]
    expected = "channels:read chat:write commands groups:read im:history im:write users:read"
    assert told == {"bot": expected.split()}


def test_rights_that_may_be_refused_are_optional() -> None:
    told = made(history=True, groups=True)["oauth_config"]["scopes"]
    assert told["bot_optional"] == ["channels:history", "groups:history", "mpim:write"]


def test_without_typed_replies_nobody_types_into_the_void() -> None:
    told = made(typed_replies=False)
    assert told["features"]["app_home"]["messages_tab_read_only_enabled"] is True
    assert "im:history" not in told["oauth_config"]["scopes"]["bot"]
    assert "message.im" not in told["settings"]["event_subscriptions"]["bot_events"]


@pytest.mark.parametrize("commands", ["haven", "levitate=x", "haven=X Y", "haven=a,practice=a"])
def test_a_name_that_can_not_be_is_refused(commands: str) -> None:
    with pytest.raises(ValidationError):
        SlackFeatures(commands=commands)


def test_the_link_fills_in_slacks_own_page() -> None:
    told = manifest(SlackFeatures(), ())
    link = urlsplit(create_link(told))
    assert link.netloc == "api.slack.com"
    assert json.loads(parse_qs(link.query)["manifest_json"][0]) == json.loads(json.dumps(told))


def test_the_command_line_prints_it() -> None:
    env = {"HAVEN_SLACK_COMMANDS": "haven=bot"}
    printed = CliRunner().invoke(cli, ["manifest"], env=env, obj=lambda locale: [GREET])
    assert printed.exit_code == 0
    told = json.loads(printed.stdout)["features"]
    assert "/bot" in [one["command"] for one in told["slash_commands"]]
    assert told["shortcuts"][0]["callback_id"] == "greet"


def test_the_command_line_says_what_is_wrong() -> None:
    printed = CliRunner().invoke(cli, ["manifest"], env={"HAVEN_SLACK_COMMANDS": "x=y"})
    assert printed.exit_code == 2
    assert printed.stderr.startswith("HAVEN_SLACK_COMMANDS: there are practice, ")
