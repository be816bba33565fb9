"""A clock that is moved stops where something is due: also for the end of a question, and for a contact to look at."""

from datetime import UTC, date, datetime
from pathlib import Path

from bot.commands import Contact
from bot.model.delivery import DeliveryKind
from bot.testing import FakeClock, World, a_team, a_world


async def test_a_question_ends_at_its_moment_however_far_the_clock_is_moved(
    tmp_path: Path,
) -> None:
    clock = FakeClock()
    async with a_world(tmp_path, clock=clock, team=a_team(clock, hour=7)) as world:
        await clock.advance(weeks=4, days=2)
        async with world.store.reading() as work:
            [one] = await work.pulses.open()
        await clock.advance(weeks=2)
        said = [sent for sent in world.channel.posts if sent.delivery.kind is DeliveryKind.PULSE]
        assert [sent.at == one.close_at for sent in said] == [False, True]


async def test_admins_are_asked_about_a_contact_when_its_day_begins(world: World) -> None:
    await world.ada.asks(Contact(label="Ombud", how="room 2", review_by=date(2026, 3, 12)))
    await world.clock.advance(days=5)
    assert [one.at for one in world.ada.direct] == [datetime(2026, 3, 5, tzinfo=UTC)]
