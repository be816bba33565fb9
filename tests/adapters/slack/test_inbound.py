"""What Slack sends, and what is asked for by it."""

from typing import Annotated, Any, ClassVar

import pytest
from pydantic import Field

from adapters.slack import inbound
from adapters.slack.inbound import Filled, Pressed
from adapters.slack.news import news_of
from bot.commands import Pause, Why
from bot.model.command import Command, Draft, IsPeople
from bot.model.news import (
    ChannelBack,
    ChannelGone,
    ChannelRenamed,
    News,
    PersonBack,
    PersonLeft,
    PersonLeftChannel,
    Removed,
)
from bot.model.place import Channel, Direct, Person
from tests.adapters.slack.payloads import (
    Payload,
    a_click,
    a_command,
    a_submission,
    an_event,
)

NAMES = {"haven": "haven", "practice": "our-practice"}
ANN = Person(workspace="T1", ref="U1")
GENERAL = Channel(workspace="T1", ref="C1")


def pressed(payload: Payload) -> Pressed:
    found = inbound.interaction(payload)
    assert isinstance(found, Pressed)
    return found


def filled(payload: Payload) -> Filled:
    found = inbound.interaction(payload)
    assert isinstance(found, Filled)
    return found


def test_a_slash_command_says_who_asks_what_and_where() -> None:
    asked = inbound.slash(a_command("pause"), NAMES)
    assert asked is not None
    assert (asked.origin.person, asked.origin.at, asked.origin.key) == (ANN, GENERAL, "1.1")
    assert asked.command == Draft(word="pause")
    assert (asked.url, asked.trigger) == ("https://hooks.slack.com/commands/1", "1.1")


def test_a_command_may_have_another_name_in_slack() -> None:
    asked = inbound.slash(a_command("why", command="/our-practice"), NAMES)
    assert asked is not None
    assert asked.command == Why()


def test_a_command_in_a_direct_message_is_asked_there() -> None:
    asked = inbound.slash(a_command(channel_id="D1"), NAMES)
    assert asked is not None
    assert asked.origin.at == Direct(person=ANN)


@pytest.mark.parametrize(
    ("ids", "workspace"),
    [
        ({"team_id": "T1", "enterprise_id": "E1"}, "E1/T1"),
        ({"team_id": "T1"}, "T1"),
        ({"team_id": "", "enterprise_id": "E1"}, "E1/"),
    ],
)
def test_a_grid_is_part_of_the_key(ids: Payload, workspace: str) -> None:
    asked = inbound.slash(a_command(**ids), NAMES)
    assert asked is not None
    assert asked.origin.person == Person(workspace=workspace, ref="U1")


def test_a_button_is_about_the_post_on_which_it_stands() -> None:
    button = pressed(a_click())
    assert (button.command, button.on, button.private) == (Why(), "d1", False)


def test_a_button_of_a_private_answer_has_no_post() -> None:
    container = {"type": "message", "is_ephemeral": True}
    button = pressed(a_click(container=container, action={"block_id": "say/0"}))
    assert (button.on, button.private) == (None, True)


@pytest.mark.parametrize("value", ["levitate[1]", "", "why[", "[" * 2_000, '{"word":"why"}'])
def test_a_button_of_another_version_is_known_as_such(value: str) -> None:
    assert pressed(a_click(value)).command is None


def test_a_button_that_opens_a_form_again_keeps_what_was_in_it() -> None:
    value = '{"word":"pause","on":"d1","hidden":{"until":"soon"}}'
    button = pressed(a_click(value, action={"action_id": "open-form", "block_id": "open-form"}))
    assert (button.command, button.on) == (Draft(word="pause", values={"until": "soon"}), "d1")


@pytest.mark.parametrize("value", ['{"word":"levitate"}', "{}", "nonsense"])
def test_a_form_of_another_version_is_known_as_such(value: str) -> None:
    assert pressed(a_click(value, action={"action_id": "open-form"})).command is None


def test_somebody_from_another_workspace_is_a_stranger() -> None:
    assert pressed(a_click(user={"id": "U1", "team_id": "T9"})).origin.stranger
    assert not pressed(a_click()).origin.stranger


def test_in_a_whole_grid_the_team_is_that_of_the_person() -> None:
    button = pressed(a_click(team=None, enterprise={"id": "E1"}))
    assert button.origin.person.workspace == "E1/T1"
    assert not button.origin.stranger


def test_a_form_becomes_its_command_where_it_was_opened() -> None:
    day = {"type": "datepicker", "selected_date": "2026-12-24"}
    form = filled(a_submission('{"word":"pause","channel":"C1","on":"d1"}', {"until": day}))
    assert isinstance(form.command, Pause)
    assert (form.origin.at, form.on, form.view, form.fields) == (GENERAL, "d1", "V1", ("until",))


def test_a_form_without_a_channel_was_opened_in_private() -> None:
    assert filled(a_submission('{"word":"help"}', {})).origin.at == Direct(person=ANN)


@pytest.mark.parametrize("metadata", ["", "nonsense", "[]", '{"word":7}'])
def test_a_form_of_somebody_else_is_none(metadata: str) -> None:
    assert inbound.interaction(a_submission(metadata, {})) is None


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"type": "block_actions"},
        {"type": "levitate"},
        a_click(actions=[]),
        a_click(user=None),
        {"type": "view_closed", "user": {"id": "U1"}},
    ],
)
def test_what_is_no_interaction_is_none(payload: Payload) -> None:
    assert inbound.interaction(payload) is None


class Greet(Command):
    """Say hello to somebody."""

    on_message: ClassVar[str | None] = "to"

    to: Annotated[tuple[str, ...], IsPeople(), Field(min_length=1, max_length=3)]
    words: Annotated[str, Field(max_length=100)]


@pytest.mark.parametrize(("author", "values"), [("U7", {"to": "U7"}), (None, {})])
def test_a_shortcut_opens_the_form_for_who_wrote_the_message(
    author: str | None, values: dict[str, str]
) -> None:
    assert inbound.on_message(Greet, author) == Draft(word="greet", values=values)


@pytest.mark.parametrize("callback", ["", "levitate", "practice"])
def test_a_shortcut_of_another_version_is_known_as_such(callback: str) -> None:
    payload = a_click() | {
        "type": "message_action",
        "callback_id": callback,
        "message": {"type": "message", "user": "U7", "ts": "1.1", "text": "hi"},
    }
    assert pressed(payload).command is None


def test_what_slack_gave_no_id_has_no_key() -> None:
    asked = inbound.slash(a_command(trigger_id=""), NAMES)
    assert asked is not None
    assert asked.origin.key is None


NEWS: list[tuple[Payload, News | None]] = [
    ({"type": "app_uninstalled"}, Removed(workspace="T1")),
    ({"type": "tokens_revoked", "tokens": {"bot": ["U9"]}}, Removed(workspace="T1")),
    ({"type": "tokens_revoked", "tokens": {"oauth": ["U9"]}}, None),
    ({"type": "channel_archive", "channel": "C1", "user": "U1"}, ChannelGone(channel=GENERAL)),
    ({"type": "channel_deleted", "channel": "C1"}, ChannelGone(channel=GENERAL)),
    ({"type": "channel_left", "channel": "C1", "actor_id": "U1"}, ChannelGone(channel=GENERAL)),
    ({"type": "group_left", "channel": "C1"}, ChannelGone(channel=GENERAL)),
    (
        {"type": "channel_rename", "channel": {"id": "C1", "name": "all"}},
        ChannelRenamed(channel=GENERAL, name="#all"),
    ),
    ({"type": "user_change", "user": {"id": "U1", "deleted": True}}, PersonLeft(person=ANN)),
    ({"type": "user_change", "user": {"id": "U1"}}, PersonBack(person=ANN)),
    (
        {"type": "member_left_channel", "user": "U1", "channel": "C1", "channel_type": "C"},
        PersonLeftChannel(person=ANN, channel=GENERAL),
    ),
    ({"type": "member_joined_channel", "user": "U1", "channel": "C1"}, None),
    (
        {"type": "member_joined_channel", "user": "U9", "channel": "C1"},
        ChannelBack(channel=GENERAL),
    ),
    ({"type": "channel_unarchive", "channel": "C1"}, ChannelBack(channel=GENERAL)),
    ({"type": "group_unarchive", "channel": "C1"}, ChannelBack(channel=GENERAL)),
]


@pytest.mark.parametrize(("told", "news"), NEWS)
def test_events_become_news(told: Payload, news: Any) -> None:
    found = inbound.event(an_event(told))
    assert found is not None
    workspace, _, event = found
    assert news_of(workspace, event, "U9") == news


def test_a_farewell_of_a_whole_grid_means_all_its_workspaces() -> None:
    told = an_event({"type": "app_uninstalled"}, team_id="T1", enterprise_id="E1")
    found = inbound.event(told | {"authorizations": [{"is_enterprise_install": True}]})
    assert found is not None
    assert found[0] == "E1/"


@pytest.mark.parametrize(
    "body", [{}, {"type": "event_callback"}, {"type": "event_callback", "event": 1}]
)
def test_what_is_no_event_is_none(body: Payload) -> None:
    assert inbound.event(body) is None
