"""What a team's own contacts may say, in which order they come, and when an admin should look at one again."""

from collections.abc import Iterable
from datetime import date, timedelta

from bot.model.support import TeamContact
from bot.rules.own_items import cleaned
from bot.rules.problem import Problem

MOST = 10
"""So many contacts a team may have."""
HOLDS = timedelta(days=182)
"""For so long a contact counts as right after somebody looked at it: admins are asked twice a year."""
LEAD = timedelta(days=7)
"""So long before a contact may be out of date admins are asked."""
FARTHEST = timedelta(days=366)
"""So far ahead an admin may say until when a contact surely holds."""


def a_contact(
    id: str,
    *,
    label: str,
    how: str,
    hours: str | None,
    languages: str | None,
    independent: bool,
    confidential: str | None,
    review_by: date | None,
    today: date,
) -> TeamContact:
    """The contact as it was filled in, in one line a field; without a day to look at it again, one in half a year."""
    spoken = [cleaned(one) for one in (languages or "").split(",")]
    return TeamContact(
        id=id,
        label=cleaned(label),
        how=cleaned(how),
        hours=cleaned(hours or ""),
        languages=tuple(one for one in spoken if one),
        independent_of_management=independent,
        confidential_note=cleaned(confidential or ""),
        review_by=review_by or today + HOLDS,
    )


def problems(contact: TeamContact, today: date) -> dict[str, Problem]:
    """What does not fit, by field of the form."""
    found = {
        name: Problem(code="missing")
        for name, text in (("label", contact.label), ("how", contact.how))
        if not any(sign.isalnum() for sign in text)
    }
    if contact.review_by is not None and contact.review_by <= today:
        found["review_by"] = Problem(code="past")
    if contact.review_by is not None and contact.review_by > today + FARTHEST:
        found["review_by"] = Problem(code="far")
    return found


def in_order(contacts: Iterable[TeamContact]) -> list[TeamContact]:
    """Those first who do not answer to management, else by name."""
    return sorted(
        contacts, key=lambda one: (not one.independent_of_management, one.label.casefold(), one.id)
    )


def to_turn_to(contacts: Iterable[TeamContact]) -> tuple[TeamContact, ...]:
    """What a card shows: whom several teams name in the same words once, and not more than fit on it."""
    each = {(one.label, one.how): one for one in contacts}
    return tuple(each.values())[:MOST]


def next_ask(review_by: date | None, today: date) -> date:
    """The day on which admins are asked whether a contact still holds; never the day of today."""
    latest = today + HOLDS
    if review_by is None:
        return latest
    return max(min(review_by - LEAD, latest), today + timedelta(days=1))
