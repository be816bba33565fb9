"""What Haven says in a team's channel by itself: once for each slot."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Message
from bot.model.place import DeliveryId
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.delivery import POLICIES
from bot.store.deliveries.outbox import Outgoing
from bot.words import Words


def a_hello(team: Team, words: Words, entropy: Entropy, now: datetime) -> Outgoing:
    """Haven introduces itself, once in each channel that a team lives in; ahead of whatever is due now."""
    message, slot = words.say("hello", team.locale), team.channel.ref[:80]
    word = a_word(team, message, slot, entropy, now, kind=DeliveryKind.HELLO)
    return replace(word, due_at=now - timedelta(seconds=1))


def a_word(
    team: Team,
    message: Message,
    slot: str,
    entropy: Entropy,
    now: datetime,
    *,
    kind: DeliveryKind = DeliveryKind.WORD,
    id: DeliveryId | None = None,
) -> Outgoing:
    """Something about Haven itself, as soon as it can be said; with an `id` of its own if that is used elsewhere too."""
    return Outgoing(
        id=id or new_id(entropy),
        team=team.id,
        workspace=team.workspace,
        kind=kind,
        slot=slot,
        to=team.channel,
        act=Post(message=message),
        due_at=now,
        not_after=now + POLICIES[kind].late,
    )
