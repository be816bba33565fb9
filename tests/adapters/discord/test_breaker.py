"""Haven stops asking before Discord shuts it out."""

import pytest

from adapters.discord.breaker import BAD_TOKEN_REST, REST, WINDOW, Breaker
from adapters.discord.memory import LIFETIME, Memory
from bot.entropy import SeededEntropy
from bot.model.errors import Gone, TryLater
from bot.testing import FakeClock


def test_after_too_many_refusals_nothing_is_sent_for_a_while() -> None:
    clock = FakeClock()
    breaker = Breaker(clock, most=3)
    for status in (403, 429, 403):
        breaker.admit()
        breaker.note(status)
    with pytest.raises(TryLater):
        breaker.admit()
    clock.let_pass(REST + 1)
    breaker.admit()


def test_what_is_long_ago_or_not_held_against_us_does_not_count() -> None:
    clock = FakeClock()
    breaker = Breaker(clock, most=2)
    breaker.note(403)
    clock.let_pass(WINDOW + 1)
    for status, shared in ((403, False), (404, False), (500, False), (429, True)):
        breaker.note(status, shared=shared)
    breaker.admit()


def test_a_dead_token_stops_everything_at_once_until_it_is_tried_again() -> None:
    clock = FakeClock()
    breaker = Breaker(clock)
    breaker.note(401)
    with pytest.raises(Gone):
        breaker.admit()
    clock.let_pass(BAD_TOKEN_REST + 1)
    breaker.admit()


def test_what_is_kept_in_memory_is_forgotten_after_a_quarter_of_an_hour() -> None:
    clock = FakeClock()
    memory: Memory[str] = Memory(clock, SeededEntropy(1))
    token = memory.keep("words")
    assert memory.get(token) == "words"
    clock.let_pass(LIFETIME + 1)
    assert memory.get(token) is None


def test_memory_holds_no_more_than_it_may() -> None:
    memory: Memory[int] = Memory(FakeClock(), SeededEntropy(1), most=2)
    tokens = [memory.keep(n) for n in range(3)]
    assert [memory.get(one) for one in tokens] == [None, 1, 2]
