"""What closed direct messages missed lies in memory for a day, for a thousand people, and no longer."""

from adapters.discord.undelivered import MOST, Missed, Undelivered
from bot.model.place import DeliveryId, Person
from bot.testing import FakeClock
from tests.adapters.discord.scene import says

MISSED = Missed(delivery=DeliveryId("one"), message=says("hello"))


def someone(n: int) -> Person:
    return Person(workspace="1", ref=str(n))


async def nowhere(missed: Missed) -> bool:
    return False


def test_a_message_that_is_over_is_not_kept_until_its_reader_comes() -> None:
    clock = FakeClock()
    undelivered = Undelivered(clock)
    undelivered.keep(someone(1), MISSED)
    clock.let_pass(23 * 3600)
    undelivered.keep(someone(2), MISSED)
    clock.let_pass(3600)
    undelivered.tidy()
    assert list(undelivered._kept) == [someone(2)]


def test_no_more_than_the_newest_are_kept() -> None:
    undelivered = Undelivered(FakeClock())
    for n in range(MOST + 1):
        undelivered.keep(someone(n), MISSED)
    assert undelivered.here(someone(0), nowhere) is None
    assert undelivered.here(someone(1), nowhere) == MISSED
