"""What a team will get in the coming days, if nobody changes anything."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.model.facts import Upcoming
from bot.model.team import History, Team
from bot.rules.choose import Choice, pick, record
from bot.rules.deck import Deck
from bot.rules.due import Slot, catch_up, instant, is_post_day, known_zone, next_post


def upcoming(
    team: Team, history: History, deck: Deck, now: datetime, late: timedelta, *, days: int = 14
) -> list[Upcoming]:
    """The posts of the next `days` times 24 hours, in order, chosen as they will be.

    Skipped days stand among them; holidays, days off and a pause do not. What is due but not posted
    yet comes first, if it is at most `late` late. Empty for a team that is set aside, has no next post,
    or lives in a zone that is not known any more.
    """
    if team.lost or not known_zone(team.rhythm.zone):
        return []
    if team.next_day is None or team.next_at is None:
        return []
    until = now + timedelta(days=days)
    planned = Slot(day=team.next_day, at=team.next_at)
    entries = [*_skips(team, now, until)]
    for slot in _slots(team, planned, now, until, late):
        choice = pick(slot.day, team.taste, history, deck, team.swaps.get(slot.day))
        if choice is not None:
            history = record(choice, slot.day, history)
        entries.append(_entry(slot, choice))
    return sorted(entries, key=lambda entry: entry.day)


def _slots(
    team: Team, planned: Slot, now: datetime, until: datetime, late: timedelta
) -> Iterator[Slot]:
    caught = catch_up(team.rhythm, planned, now, late)
    slot = caught.post or caught.next
    while slot is not None and slot.at < until:
        yield slot
        slot = next_post(team.rhythm, slot.day, now)


def _entry(slot: Slot, choice: Choice | None) -> Upcoming:
    item = choice.item if choice else None
    return Upcoming(
        day=slot.day,
        at=slot.at,
        item=item.id if item else None,
        title=item.title if item else "",
        practice=item.practice if item else None,
        kind=item.kind if item else None,
    )


def _skips(team: Team, now: datetime, until: datetime) -> Iterator[Upcoming]:
    rhythm = replace(team.rhythm, skips=frozenset())
    for day in team.rhythm.skips:
        at = instant(day, rhythm.at, rhythm.zone)
        if at is not None and now <= at < until and is_post_day(day, rhythm):
            yield Upcoming(
                day=day, at=at, item=None, title="", practice=None, kind=None, skipped=True
            )
