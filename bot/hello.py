"""Haven introduces itself in a channel before its first post there."""

from datetime import datetime, timedelta

from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.delivery import POLICIES
from bot.store.outbox import Outgoing
from bot.words import Words


def a_hello(team: Team, words: Words, entropy: Entropy, now: datetime) -> Outgoing:
    """The introduction, once in each channel that a team lives in; ahead of whatever is due now."""
    return Outgoing(
        id=new_id(entropy),
        team=team.id,
        workspace=team.workspace,
        kind=DeliveryKind.HELLO,
        slot=team.channel.ref[:80],
        to=team.channel,
        act=Post(message=words.say("hello", team.locale)),
        due_at=now - timedelta(seconds=1),
        not_after=now + POLICIES[DeliveryKind.HELLO].late,
    )
