"""What closed direct messages missed lies in memory for a thousand people."""

from adapters.discord.undelivered import MOST, Missed, Undelivered
from bot.model.place import DeliveryId, Person
from bot.testing import FakeClock
from tests.adapters.discord.scene import says

MISSED = Missed(delivery=DeliveryId("one"), message=says("hello"))


def someone(n: int) -> Person:
    return Person(workspace="1", ref=str(n))


async def nowhere(missed: Missed) -> bool:
    return False


def test_no_more_than_the_newest_are_kept() -> None:
    undelivered = Undelivered(FakeClock())
    for n in range(MOST + 1):
        undelivered.keep(someone(n), MISSED)
    assert undelivered.here(someone(0), nowhere) is None
    assert undelivered.here(someone(1), nowhere) == MISSED
