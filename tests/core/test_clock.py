"""The clock that can be moved, walking from one due moment to the next."""

from datetime import datetime, timedelta

from bot.testing import FakeClock
from bot.testing.clock import MONDAY


async def test_it_works_off_what_is_due_now_and_then_stops_at_every_due_moment() -> None:
    clock = FakeClock()
    due = [MONDAY + timedelta(hours=n) for n in (1, 2, 9)]
    seen: list[datetime] = []

    async def next_moment(until: datetime) -> datetime | None:
        return next((one for one in due if one not in seen and one <= until), None)

    async def settle() -> None:
        seen.append(clock.now())

    clock.follow(next_moment, settle)
    await clock.advance(hours=8)
    assert seen == [MONDAY, *due[:2], MONDAY + timedelta(hours=8)]


async def test_a_moment_at_which_nothing_can_be_worked_off_does_not_hold_it_up() -> None:
    clock = FakeClock()
    stops: list[datetime] = []

    async def next_moment(until: datetime) -> datetime | None:
        return MONDAY

    async def settle() -> None:
        stops.append(clock.now())
        assert len(stops) < 9, "it stands still"

    clock.follow(next_moment, settle)
    await clock.advance(days=1)
    assert stops == [MONDAY, MONDAY, MONDAY + timedelta(days=1)]
