"""The local Slack answers the real slack_sdk as Slack does: errors by state, limits, pages, views."""

from typing import Any

import pytest
from slack_sdk.signature import SignatureVerifier

from tests.servers.bolt_apps import FORM, a_button, a_client
from tests.servers.slack.fake import FakeSlack, a_slack
from tests.servers.slack.post import Signing
from tests.servers.slack.world import SCOPES
from tests.servers.slack_scene import Scene, error_of


async def test_a_post_is_seen_by_people(scene: Scene) -> None:
    await scene.posts("Hi <@" + scene.ann.id + "> &amp; *all*", blocks=None)
    assert [one.text for one in scene.ann.sees(scene.general)] == ["Hi @Ann Lee & all"]


async def test_a_post_can_be_changed_and_deleted(scene: Scene) -> None:
    ts = await scene.posts()
    await scene.client.chat_update(channel=scene.general.id, ts=ts, text="Changed")
    assert scene.ann.sees(scene.general)[0].edited
    await scene.client.chat_delete(channel=scene.general.id, ts=ts)
    assert scene.ann.sees(scene.general) == []
    late = scene.client.chat_update(channel=scene.general.id, ts=ts, text="Too late")
    assert await error_of(late) == "message_not_found"


async def test_the_words_of_others_can_not_be_changed(scene: Scene) -> None:
    await scene.ann.types("Mine", in_=scene.general)
    ts = scene.general.messages[0].ts
    change = scene.client.chat_update(channel=scene.general.id, ts=ts, text="Yours")
    assert await error_of(change) == "cant_update_message"


async def test_channels_refuse_by_their_state(scene: Scene) -> None:
    slack, acme = scene.slack, scene.acme
    private = slack.channel(acme, "secret", private=True, bot=False)
    public = slack.channel(acme, "tea", bot=False)
    archived = slack.channel(acme, "old", archived=True)
    assert await scene.refused(channel="C404") == "channel_not_found"
    assert await scene.refused(channel=private.id) == "channel_not_found"
    assert await scene.refused(channel=public.id) == "not_in_channel"
    assert await scene.refused(channel=archived.id) == "is_archived"
    scene.general.refusal = "restricted_action_read_only_channel"
    assert await scene.refused() == "restricted_action_read_only_channel"


async def test_people_refuse_by_their_state(scene: Scene) -> None:
    gone = scene.slack.person(scene.acme, "Gone", deleted=True)
    robot = scene.slack.another_bot(scene.acme)
    assert await scene.refused(channel=gone.id) == "user_disabled"
    assert await scene.refused(channel=robot.id) == "cannot_dm_bot"
    assert await error_of(scene.client.conversations_open(users="U404")) == "user_not_found"
    scene.slack.app.messages_tab = "off"
    assert await scene.refused(channel=scene.ann.id) == "messages_tab_disabled"


async def test_tokens_refuse_by_their_state(scene: Scene) -> None:
    token = scene.acme.token
    assert token
    for state in ("token_revoked", "token_expired", "account_inactive"):
        token.state = state
        assert await scene.refused() == state
    scene.client.token = "xoxb-nobody"
    assert await scene.refused() == "invalid_auth"


async def test_a_scope_that_was_not_granted_is_named(scene: Scene) -> None:
    scene.slack.world.grant(scene.acme, SCOPES - {"chat:write"}, fresh=False)
    assert await scene.refused() == "missing_scope"


async def test_messages_can_be_changed_only_for_a_while_where_admins_say_so(scene: Scene) -> None:
    scene.acme.edit_window = 60
    ts = await scene.posts()
    await scene.client.chat_update(channel=scene.general.id, ts=ts, text="Soon")
    await scene.slack.advance(61)
    late = scene.client.chat_update(channel=scene.general.id, ts=ts, text="Late")
    assert await error_of(late) == "edit_window_closed"


@pytest.mark.parametrize(
    ("blocks", "problem"),
    [
        ([a_button()] * 2, "already exists"),
        ([{"type": "divider"}] * 51, "too long"),
        ([a_button("x" * 76)], "too long"),
        ([a_button(value="x" * 2001)], "too long"),
        ([{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}], "too long"),
        ([{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}], "too long"),
        ([{"type": "section", "text": {"type": "mrkdwn", "text": ""}}], "non-empty"),
        ([{"type": "sektion"}], "no SektionBlock"),
        ([{"type": "divider", "colour": "red"}], "colour"),
    ],
)
async def test_blocks_beyond_a_limit_are_refused_and_complained_about(
    scene: Scene, blocks: list[dict[str, Any]], problem: str
) -> None:
    assert await scene.refused(blocks=blocks) == "invalid_blocks"
    [complaint] = scene.slack.takes_complaints()
    assert problem in complaint


async def test_long_texts_are_cut_when_posted_and_refused_when_changed(scene: Scene) -> None:
    ts = await scene.posts("x" * 40_001)
    assert len(scene.general.messages[0].text) == 40_000
    change = scene.client.chat_update(channel=scene.general.id, ts=ts, text="x" * 4_001)
    assert await error_of(change) == "msg_too_long"
    assert scene.slack.takes_complaints()


async def test_an_unknown_method_or_argument_is_a_complaint(scene: Scene) -> None:
    assert await error_of(scene.client.reminders_list()) == "unknown_method"
    assert await scene.refused(client_msg_id="x") == "invalid_arguments"
    assert len(scene.slack.takes_complaints()) == 2


async def test_a_complaint_that_is_not_taken_fails_the_test() -> None:
    with pytest.raises(AssertionError, match="no method"):
        async with a_slack() as slack:
            await error_of(a_client(slack, slack.workspace()).reminders_list())


async def test_history_comes_in_short_pages_with_an_empty_cursor_at_the_end(scene: Scene) -> None:
    sent = [await scene.posts(str(n)) for n in range(5)]
    scene.slack.world.page_size = 2
    found, cursor = [], ""
    while True:
        page = await scene.client.conversations_history(
            channel=scene.general.id, limit=100, cursor=cursor
        )
        found += [one["ts"] for one in page["messages"]]
        cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
        if not cursor:
            break
    assert found == sent[::-1]


async def test_history_keeps_to_its_span_and_gives_our_block_ids_back(scene: Scene) -> None:
    first = await scene.posts()
    await scene.posts(blocks=[a_button()])
    page = await scene.client.conversations_history(channel=scene.general.id, oldest=first)
    assert [one["blocks"][0]["block_id"] for one in page["messages"]] == ["row"]


async def test_threads_are_folded_in_the_channel_and_read_by_replies(scene: Scene) -> None:
    root = await scene.posts("Root")
    await scene.posts("Reply", thread_ts=root)
    assert [one.text for one in scene.ann.sees(scene.general)] == ["Root"]
    page = await scene.client.conversations_replies(channel=scene.general.id, ts=root)
    assert [one["text"] for one in page["messages"]] == ["Root", "Reply"]


async def test_two_workspaces_may_use_the_same_ids(scene: Scene) -> None:
    beta = scene.slack.workspace("Beta")
    twin = scene.slack.person(beta, "Ben", id=scene.ann.id)
    place = scene.slack.channel(beta, "general", twin, id=scene.general.id)
    await a_client(scene.slack, beta).chat_postMessage(channel=place.id, text="For Ben")
    assert scene.ann.sees(scene.general) == []
    assert [one.text for one in twin.sees(place)] == ["For Ben"]


async def test_somebody_is_told_with_zone_locale_and_rights(scene: Scene) -> None:
    answer = await scene.client.users_info(user=scene.ann.id, include_locale=True)
    user = answer["user"]
    assert (user["tz"], user["locale"], user["is_admin"]) == ("Etc/UTC", "de-DE", True)


async def test_a_trigger_works_once_and_for_three_seconds(scene: Scene) -> None:
    trigger = scene.slack.world.trigger(scene.acme, scene.ann.id)
    await scene.client.views_open(trigger_id=trigger, view=FORM)
    again = scene.client.views_open(trigger_id=trigger, view=FORM)
    assert await error_of(again) == "exchanged_trigger_id"
    late = scene.slack.world.trigger(scene.acme, scene.ann.id)
    await scene.slack.advance(3.1)
    assert (
        await error_of(scene.client.views_open(trigger_id=late, view=FORM)) == "expired_trigger_id"
    )


async def test_a_stale_home_is_a_hash_conflict(scene: Scene) -> None:
    home = {"type": "home", "blocks": [a_button()]}
    first = await scene.client.views_publish(user_id=scene.ann.id, view=home)
    old = first["view"]["hash"]
    await scene.client.views_publish(user_id=scene.ann.id, view=home, hash=old)
    late = scene.client.views_publish(user_id=scene.ann.id, view=home, hash=old)
    assert await error_of(late) == "hash_conflict"


@pytest.mark.parametrize(
    ("signing", "valid"), [(Signing.GOOD, True), (Signing.BAD, False), (Signing.OLD, False)]
)
def test_signatures_convince_the_verifier_of_slack_sdk_or_not(
    slack: FakeSlack, signing: Signing, valid: bool
) -> None:
    headers = slack.post.headers(b"{}", "application/json", signing)
    verifier = SignatureVerifier(slack.app.signing_secret)
    assert verifier.is_valid_request(b"{}", headers) is valid
