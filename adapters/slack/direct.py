"""Direct messages to Haven -> what people typed, changed or deleted; what stood there before is never read. Pure."""

from collections.abc import Mapping
from types import MappingProxyType

from pydantic import ValidationError

from adapters.slack import payloads as sent
from adapters.slack.inbound import Origin, Written
from adapters.slack.reading import mentioned_in, words_of
from adapters.slack.wire import workspace_of
from bot.commands import Typed
from bot.model.news import WordsDeleted, WordsEdited
from bot.model.place import Direct, Person

MOST_WORDS = 40_000
_BY_PEOPLE = (None, "file_share", "me_message", "thread_broadcast")
_CHANGES = ("message_changed", "message_deleted")
_TOMBSTONE = "tombstone"
"""What stays of a deleted message under which others stand."""

Told = Written | WordsEdited | WordsDeleted


def said(
    body: Mapping[str, object], *, strangers: bool, names: Mapping[str, str] = MappingProxyType({})
) -> Told | None:
    """What happened in the conversation with Haven; None for bots, for Haven itself, and for what nobody did.

    Without `strangers`, changes that people of other workspaces make are nothing either. `names` of people by their ids.
    """
    envelope = _told(body)
    if envelope is None:
        return None
    if envelope.event.subtype in _CHANGES:
        return _changed(envelope, names, strangers=strangers)
    return _written(envelope, names)


def mentions(body: Mapping[str, object]) -> frozenset[Person]:
    """Everybody who is mentioned in what was typed, or stands there now."""
    envelope = _told(body)
    if envelope is None:
        return frozenset()
    event = envelope.event
    text = event.message.text if event.message is not None else event.text
    return frozenset(_person(envelope, id) for id in mentioned_in(text))


def _told(body: Mapping[str, object]) -> sent.Envelope | None:
    try:
        envelope = sent.Envelope.model_validate(body)
    except ValidationError:
        return None
    is_direct = (envelope.event.type, envelope.event.channel_type) == ("message", "im")
    return envelope if is_direct else None


def _written(envelope: sent.Envelope, names: Mapping[str, str]) -> Written | None:
    event = envelope.event
    words = words_of(event.text, names)
    if event.hidden or event.bot_id or event.subtype not in _BY_PEOPLE:
        return None
    if not isinstance(event.user, str) or not (words.strip() or event.files):
        return None
    person = _person(envelope, event.user)
    home = event.user_team or event.team
    origin = Origin(
        person=person,
        at=Direct(person=person),
        key=envelope.event_id or None,
        stranger=_is_strange(envelope, home),
    )
    return Written(
        origin=origin,
        command=Typed(words=words[:MOST_WORDS], message=event.ts[:200], attached=not words.strip()),
        direct=str(event.channel),
        thread=event.thread_ts,
    )


def _changed(
    envelope: sent.Envelope, names: Mapping[str, str], *, strangers: bool
) -> WordsEdited | WordsDeleted | None:
    now, before = envelope.event.message, envelope.event.previous_message
    if before is None or before.user is None or before.bot_id or before.subtype not in _BY_PEOPLE:
        return None
    if _is_strange(envelope, before.user_team or before.team) and not strangers:
        return None
    person = _person(envelope, before.user)
    if envelope.event.subtype == "message_deleted" or (now and now.subtype == _TOMBSTONE):
        return WordsDeleted(person=person, message=before.ts)
    if now is None or now.edited is None:
        return None  # Slack's own doing
    words = words_of(now.text, names)[:MOST_WORDS]
    return WordsEdited(person=person, message=before.ts, words=words)


def _person(envelope: sent.Envelope, user: str) -> Person:
    workspace = workspace_of(envelope.enterprise_id, envelope.team_id)
    return Person(workspace=workspace, ref=user)


def _is_strange(envelope: sent.Envelope, home: str | None) -> bool:
    return home not in (None, envelope.team_id, envelope.enterprise_id)
