"""What each of Slack's errors means for a delivery."""

import pytest

from adapters.slack.trouble import Refused, meaning, refused
from bot.model.errors import DeliveryError, Gone, Malformed, Scope, TryLater, Unknown
from bot.model.place import Channel, Direct, Group, Person, Place

PERSON = Person(workspace="T1", ref="U1")
CHANNEL, DIRECT, GROUP = (
    Channel(workspace="T1", ref="C1"),
    Direct(person=PERSON),
    Group(near=Channel(workspace="T1", ref="C1"), people=(PERSON, PERSON)),
)
TABLE: list[tuple[str, Place, type[DeliveryError], Scope | None]] = [
    ("is_archived", CHANNEL, Gone, Scope.TEAM),
    ("channel_not_found", CHANNEL, Gone, Scope.TEAM),
    ("not_in_channel", CHANNEL, Gone, Scope.TEAM),
    ("restricted_action", CHANNEL, Gone, Scope.TEAM),
    ("restricted_action_read_only_channel", CHANNEL, Gone, Scope.TEAM),
    ("messages_tab_disabled", DIRECT, Gone, Scope.PERSON),
    ("channel_not_found", DIRECT, Gone, Scope.PERSON),
    ("cannot_dm_bot", DIRECT, Gone, Scope.PERSON),
    ("user_disabled", GROUP, Gone, Scope.PERSON),
    ("account_inactive", CHANNEL, Gone, Scope.WORKSPACE),
    ("token_revoked", DIRECT, Gone, Scope.WORKSPACE),
    ("invalid_auth", CHANNEL, Gone, Scope.WORKSPACE),
    ("missing_scope", CHANNEL, Gone, Scope.WORKSPACE),
    ("missing_scope", DIRECT, Malformed, None),
    ("missing_scope", GROUP, Malformed, None),
    ("ekm_access_denied", CHANNEL, Gone, Scope.WORKSPACE),
    ("msg_too_long", CHANNEL, Malformed, None),
    ("invalid_blocks", CHANNEL, Malformed, None),
    ("msg_blocks_too_long", CHANNEL, Malformed, None),
    ("edit_window_closed", CHANNEL, Malformed, None),
    ("something_new", CHANNEL, Malformed, None),
]


@pytest.mark.parametrize(("code", "to", "error", "scope"), TABLE)
def test_a_refusal_means(
    code: str, to: Place, error: type[DeliveryError], scope: Scope | None
) -> None:
    found = meaning(Refused(code), to)
    assert type(found) is error
    assert getattr(found, "scope", None) is scope


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("ratelimited", TryLater),
        ("team_added_to_org", TryLater),
        ("message_limit_exceeded", TryLater),
        ("fatal_error", Unknown),
        ("internal_error", Unknown),
        ("service_unavailable", Unknown),
        ("channel_not_found", Refused),
    ],
)
def test_some_codes_say_nothing_about_the_place(code: str, error: type[Exception]) -> None:
    assert type(refused(code)) is error
