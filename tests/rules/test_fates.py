"""What becomes of notes at the close, and in which order those that go out stand."""

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from bot.entropy import SeededEntropy
from bot.model.note import Alone, Fate, Note, Reading, Return
from bot.model.preferences import Thanks
from bot.rules.fates import Likes, decided
from bot.rules.round_post import MOST_NOTES, groups, placed, shuffled

OPENED, DAY = date(2026, 3, 6), date(2026, 3, 13)
LATER = date(2026, 3, 20)
PUBLIC: Likes = {"bob": Thanks.PUBLIC, "eve": Thanks.PUBLIC}


def note(id: str = "a", **more: object) -> Note:
    return replace(Note(id=id, to=("bob",), deed="You stayed."), **more)  # type: ignore[arg-type]  # fields by name


def fates(
    *notes: Note,
    likes: Likes = PUBLIC,
    least: int = 3,
    reads: Reading = Reading.NONE,
    day: date = DAY,
    last: bool = False,
) -> list[Fate | None]:
    found = decided(notes, likes, least=least, reads=reads, opened=OPENED, day=day, last=last)
    return [one.fate for one in found]


def test_three_go_out_and_two_wait() -> None:
    assert fates(note(), note("b"), note("c")) == [Fate.PUBLIC] * 3
    assert fates(note(), note("b")) == [Fate.CARRY] * 2


def test_signed_notes_neither_wait_nor_count() -> None:
    found = fates(note(signed_by="cem"), note("b"), note("c"))
    assert found == [Fate.PUBLIC, Fate.CARRY, Fate.CARRY]


@pytest.mark.parametrize(
    ("thanks", "fate"),
    [
        (Thanks.PUBLIC, Fate.PUBLIC),
        (Thanks.PRIVATE, Fate.PRIVATE),
        (Thanks.NOT_NOW, Fate.RETURN),
        (None, Fate.PRIVATE),
    ],
)
def test_recipients_decide(thanks: Thanks | None, fate: Fate) -> None:
    assert fates(note(), likes={"bob": thanks}, least=1) == [fate]


def test_what_is_for_one_person_alone_stays_so() -> None:
    assert fates(note(private=True), least=1) == [Fate.PRIVATE]


def test_whoever_kept_a_note_gets_it_no_second_time() -> None:
    [one] = decided(
        [note(to=("bob", "eve"), refused=("bob",))],
        PUBLIC,
        least=1,
        reads=Reading.NONE,
        opened=OPENED,
        day=DAY,
    )
    assert (one.fate, one.takers) == (Fate.PRIVATE, ("eve",))


@pytest.mark.parametrize(
    ("alone", "fate"),
    [(Alone.POST, Fate.PUBLIC), (Alone.PRIVATE, Fate.PRIVATE), (Alone.DROP, Fate.RETURN)],
)
def test_after_two_weeks_and_in_the_last_round_the_giver_has_chosen(
    alone: Alone, fate: Fate
) -> None:
    assert fates(note(alone=alone), day=LATER) == [fate]
    assert fates(note(alone=alone), last=True) == [fate]
    assert fates(note(alone=alone)) == [Fate.CARRY]


@pytest.mark.parametrize("reads", [Reading.HELD, Reading.EVERY])
def test_what_no_steward_read_does_not_go_out(reads: Reading) -> None:
    assert fates(note(held=True), least=1, reads=reads) == [Fate.CARRY]
    assert fates(note(held=True), least=1, reads=reads, day=LATER) == [Fate.RETURN]
    assert fates(note(held=True, read=True), least=1, reads=reads) == [Fate.PUBLIC]


def test_notes_that_do_not_go_out_do_not_count_for_the_others() -> None:
    held = note("d", held=True)
    assert fates(note(), note("b"), held, reads=Reading.HELD) == [Fate.CARRY] * 3


def test_what_was_decided_stays_so() -> None:
    done = note(fate=Fate.RETURN, why=Return.NOT_NOW)
    assert fates(done, note("b"), note("c")) == [Fate.RETURN, Fate.CARRY, Fate.CARRY]


def test_every_order_is_equally_likely() -> None:
    notes = [note(one, to=(one,), fate=Fate.PUBLIC) for one in "abcd"]
    rounds = 9_600
    counts: Counter[tuple[str, ...]] = Counter()
    for entropy in map(SeededEntropy, range(rounds // 8)):
        for _ in range(8):
            fractions = [entropy.fraction() for _ in range(8)]
            counts[tuple(one.id for one in placed(notes, fractions))] += 1
    orders = list(permutations("abcd"))
    expected = rounds / len(orders)
    chi_square = sum((counts[order] - expected) ** 2 / expected for order in orders)
    assert chi_square < 44.2, "p < 0.005 for 23 degrees of freedom"


def test_within_the_notes_for_one_person_every_order_is_equally_likely() -> None:
    notes = [note(one, fate=Fate.PUBLIC) for one in "abc"]
    counts: Counter[tuple[str, ...]] = Counter()
    for entropy in map(SeededEntropy, range(200)):
        for _ in range(30):
            fractions = [entropy.fraction() for _ in range(6)]
            counts[tuple(one.id for one in placed(notes, fractions))] += 1
    assert sum((counts[one] - 1_000) ** 2 / 1_000 for one in permutations("abc")) < 16.7


def test_notes_to_the_same_people_stand_together_in_parts_that_fit() -> None:
    notes = [
        note(f"{n}", to=("bob",) if n % 2 else ("eve",), deed="x" * 500, fate=Fate.PUBLIC)
        for n in range(20)
    ]
    found = placed(notes, [0.3] * 40)
    assert [one.place for one in found] == list(range(1, 21))
    assert len(groups(found)) == 2
    for part in {one.part for one in found}:
        inside = [one for one in found if one.part == part]
        assert len(inside) <= MOST_NOTES
        assert sum(len(one.deed) for one in inside) <= 3_000


def test_a_shuffle_keeps_everything() -> None:
    assert sorted(shuffled(range(9), [0.999] * 9)) == list(range(9))
