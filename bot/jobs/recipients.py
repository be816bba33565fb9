"""What holds for the people to whom direct messages go: when they may be reached, and a way to people who can listen."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.cards import Cards
from bot.model.delivery import Edit, Post
from bot.model.place import Direct
from bot.model.preferences import Preferences
from bot.rules.delivery import POLICIES
from bot.rules.preferences import hold_until, rest_until
from bot.store.deliveries.leases import Claimed
from bot.store.people.members import Member


def hold(one: Claimed, members: Mapping[str, Member], now: datetime) -> datetime | None:
    """Until when a delivery waits because the person to whom it goes rests; None if it goes now.

    Nobody's rest holds what goes to a group: with two people in it, somebody's nearly always would. Who plans it chooses
    the time for them.
    """
    policy = POLICIES[one.delivery.kind]
    if one.member is None or policy.at_once:
        return None
    preferences = _preferences(one, members)
    return hold_until(preferences, now) if policy.opt_in else rest_until(preferences, now)


def with_support(one: Claimed, members: Mapping[str, Member], cards: Cards) -> Claimed:
    """The delivery with a Support button if it is a direct message: the one place where every one of them gets it."""
    act = one.delivery.act
    if not isinstance(one.delivery.to, Direct) or not isinstance(act, Post | Edit):
        return one
    locale = _preferences(one, members).language or one.locale
    message = cards.with_support(act.message, locale)
    return replace(one, delivery=replace(one.delivery, act=replace(act, message=message)))


def _preferences(one: Claimed, members: Mapping[str, Member]) -> Preferences:
    member = members.get(one.member or "")
    return member.preferences if member is not None else Preferences()
