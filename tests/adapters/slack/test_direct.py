"""What people do in the conversation with Haven, as Slack tells it, and what Haven hears of it."""

import pytest

from adapters.slack.direct import said
from adapters.slack.inbound import Written
from bot.commands import Typed
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Direct, Person
from tests.adapters.slack.payloads import Payload, a_message

ANN = Person(workspace="T1", ref="U1")
MINE: Payload = {"type": "message", "user": "U1", "ts": "1.1", "text": "old words", "team": "T1"}
EDITED: Payload = {"edited": {"user": "U1", "ts": "1.2"}, "text": "new &lt;words&gt;"}


def heard(body: Payload, *, strangers: bool = False) -> object:
    return said(body, strangers=strangers)


def typed(**more: object) -> Typed:
    told = heard(a_message(**more))
    assert isinstance(told, Written)
    assert isinstance(told.command, Typed)
    return told.command


def a_change(now: Payload, before: Payload | None = None, **more: object) -> Payload:
    subtype = {"subtype": "message_changed", "hidden": True, "user": None, "text": ""}
    return a_message(**subtype | {"message": MINE | now, "previous_message": before or MINE} | more)


def a_deletion(before: Payload) -> Payload:
    return a_message(
        subtype="message_deleted", hidden=True, user=None, text="", previous_message=before
    )


def test_words_are_typed_where_their_writer_is_alone_with_haven() -> None:
    told = heard(a_message(thread_ts="0.9"))
    assert isinstance(told, Written)
    assert told.command == Typed(words="help", message="1.1")
    assert (told.origin.at, told.origin.key) == (Direct(person=ANN), "Ev1")
    assert (told.direct, told.thread) == ("D1", "0.9")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I &amp; <@U7|ann>", "I & @ann"),
        ("see <https://x.example|here>", "see here"),
        ("<!channel> &lt;b&gt;", "@channel <b>"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_words_read_as_their_writer_saw_them(text: str, words: str) -> None:
    assert typed(text=text).words == words


def test_a_picture_or_a_voice_alone_is_attached() -> None:
    voice = typed(text="", subtype="file_share", files=[{"id": "F1"}])
    assert (voice.words, voice.attached) == ("", True)


def test_words_beside_a_picture_are_words() -> None:
    both = typed(text="look", subtype="file_share", files=[{"id": "F1"}])
    assert (both.words, both.attached) == ("look", False)


@pytest.mark.parametrize(
    "change",
    [
        {"subtype": "bot_message", "bot_id": "B9"},
        {"bot_id": "B1"},
        {"user": None},
        {"text": "  "},
        {"hidden": True},
        {"subtype": "channel_topic"},
        {"channel_type": "channel"},
        {"channel_type": "mpim"},
    ],
)
def test_bots_and_everything_else_are_not_heard(change: Payload) -> None:
    assert heard(a_message(**change)) is None


def test_an_edit_has_the_new_words_alone() -> None:
    told = heard(a_change(EDITED))
    assert told == WordsEdited(person=ANN, message="1.1", words="new <words>")
    assert "old words" not in repr(told)


@pytest.mark.parametrize(
    "body",
    [
        a_change({"text": "with a preview"}),
        a_change(EDITED, MINE | {"bot_id": "B1"}),
        a_change(EDITED, MINE | {"subtype": "bot_message"}),
        a_change(EDITED, MINE | {"user": None}),
        a_change(EDITED, MINE | {"team": "T9"}),
        a_change(EDITED, channel_type="channel"),
        a_deletion(MINE | {"bot_id": "B1"}),
        a_deletion(MINE | {"user_team": "T9"}),
    ],
)
def test_changes_of_slack_of_bots_and_of_strangers_are_not_heard(body: Payload) -> None:
    assert heard(body) is None


def test_strangers_who_may_come_in_are_heard() -> None:
    told = heard(a_change(EDITED, MINE | {"team": "T9"}), strangers=True)
    assert isinstance(told, WordsEdited)


def test_a_deletion_is_heard_without_the_words() -> None:
    assert heard(a_deletion(MINE)) == WordsDeleted(person=ANN, message="1.1")


def test_what_is_deleted_under_answers_leaves_a_stone_and_is_deleted() -> None:
    stone = {"subtype": "tombstone", "user": "USLACKBOT", "text": "This message was deleted."}
    assert heard(a_change(stone)) == WordsDeleted(person=ANN, message="1.1")


def test_a_stranger_is_known_as_one() -> None:
    told = heard(a_message(user_team="T9"))
    assert isinstance(told, Written)
    assert told.origin.stranger


@pytest.mark.parametrize(
    "body", [{}, {"type": "event_callback"}, {"type": "event_callback", "event": 1}]
)
def test_what_is_no_event_is_nothing(body: Payload) -> None:
    assert heard(body) is None
