"""The sealed journal: own entries only, really deleted, and kept for as long as the person wants."""

from datetime import timedelta

import pytest

from bot.model.journal import Part
from bot.model.practice import Practice
from bot.store import Store
from tests.store.builders import ANN, NOW
from tests.store.journals import BOB, a_journal, counted, keeps, member_of, reads

DAY = timedelta(days=1)


async def test_what_was_kept_comes_back_as_it_was(store: Store, beside: Store) -> None:
    async with a_journal(store) as journal:
        kept = await journal.add(
            [Part(words="Slow down.", message="m1"), Part(words="Ask first.")],
            practice=Practice.EMPATHY,
            item="em-rf-001",
        )
    async with a_journal(beside) as journal:
        assert await journal.get(kept.id) == kept
    assert (kept.written, kept.words) == (NOW, "Slow down.\n\nAsk first.")


async def test_nobody_reads_the_entries_of_another(store: Store) -> None:
    (of_ann,) = await keeps(store, "Ann's own")
    await keeps(store, "Bob's own", person=BOB)
    assert (await reads(store), await reads(store, BOB)) == ({"Ann's own"}, {"Bob's own"})
    async with a_journal(store, BOB) as journal:
        assert await journal.get(of_ann) is None
        assert not await journal.delete(of_ann)
    assert await reads(store) == {"Ann's own"}


async def test_the_same_person_on_two_platforms_or_workspaces_has_two_journals(
    store: Store,
) -> None:
    await keeps(store, "here")
    elsewhere = type(ANN)(workspace="globex", ref=ANN.ref)
    assert await reads(store, elsewhere) == set()


async def test_entries_are_listed_newest_first_in_pages(store: Store) -> None:
    for day in (2, 0, 3, 1):
        await keeps(store, f"day {day}", now=NOW + day * DAY)
    async with a_journal(store, now=NOW + 3 * DAY) as journal:
        page = await journal.newest(first=1, count=2)
    assert [entry.words for entry in page.entries] == ["day 2", "day 1"]
    assert (page.total, page.damaged) == (4, ())


async def test_words_are_found_whatever_their_case_accents_and_order(store: Store) -> None:
    await keeps(store, "A quiet Café after rain", "rain on the roof", "quiet please")
    async with a_journal(store) as journal:
        page = await journal.search("RAIN cafe")
    assert [entry.words for entry in page.entries] == ["A quiet Café after rain"]


async def test_an_entry_is_replaced_and_the_others_stay(store: Store) -> None:
    id, _ = await keeps(store, "before", "other")
    async with a_journal(store) as journal:
        entry = await journal.get(id)
        assert entry is not None
        assert await journal.replace(type(entry)(id=id, written=NOW, parts=(Part(words="after"),)))
    assert await reads(store) == {"after", "other"}


async def test_what_is_done_to_a_typed_message_is_done_to_its_entry(store: Store) -> None:
    async with a_journal(store) as journal:
        await journal.add([Part(words="one", message="m1"), Part(words="two", message="m2")])
    async with a_journal(store) as journal:
        assert await journal.reworded("m1", "ONE")
        assert await journal.unsaid("m2")
    assert await reads(store) == {"ONE"}
    async with a_journal(store) as journal:
        assert not await journal.reworded("m2", "never an entry")
        assert await journal.unsaid("m1")
        assert not await journal.unsaid("m1")
    assert await counted(store, "entry") == 0


async def test_a_deleted_entry_is_gone_and_the_others_stay(store: Store) -> None:
    gone, _, _ = await keeps(store, "gone", "one", "two")
    async with a_journal(store) as journal:
        assert await journal.delete(gone)
        assert not await journal.delete(gone)
    assert await reads(store) == {"one", "two"}
    assert await counted(store, "entry") == 2


async def test_deleting_all_leaves_neither_rows_nor_a_key(store: Store) -> None:
    await keeps(store, "one", "two")
    await keeps(store, "Bob's", person=BOB)
    async with a_journal(store) as journal:
        await journal.delete_all()
    assert await reads(store) == set()
    assert {owner for owner, _ in await store.keys.held()} == {await member_of(store, BOB)}
    assert (await counted(store, "entry"), await counted(store, "journal")) == (1, 1)


async def test_a_journal_goes_on_after_everything_was_deleted(store: Store) -> None:
    await keeps(store, "old")
    async with a_journal(store) as journal:
        await journal.delete_all()
    await keeps(store, "new")
    assert await reads(store) == {"new"}


@pytest.mark.parametrize(("days", "last"), [(7, 6), (30, 29), (365, 364)])
async def test_entries_are_kept_for_as_long_as_was_chosen(
    store: Store, days: int, last: int
) -> None:
    async with a_journal(store) as journal:
        await journal.keep_for(days)
    await keeps(store, "words")
    assert await reads(store, now=NOW + last * DAY) == {"words"}
    assert await reads(store, now=NOW + days * DAY) == set()


async def test_a_year_is_what_holds_for_who_chose_nothing(store: Store) -> None:
    await keeps(store, "words")
    assert await reads(store, now=NOW + 364 * DAY) == {"words"}
    async with store.writing() as work:
        await work.journals.expire(NOW + 364 * DAY)
    assert await counted(store, "entry") == 1
    async with store.writing() as work:
        await work.journals.expire(NOW + 365 * DAY)
    assert await counted(store, "entry") == 0


async def test_entries_can_be_kept_until_they_are_deleted(store: Store) -> None:
    async with a_journal(store) as journal:
        await journal.keep_for(None)
        assert journal.keep is None
    await keeps(store, "words")
    async with store.writing() as work:
        await work.journals.expire(NOW + 10_000 * DAY)
    assert await reads(store, now=NOW + 10_000 * DAY) == {"words"}


async def test_a_shorter_time_holds_for_what_is_there_already(store: Store) -> None:
    await keeps(store, "old", now=NOW - 8 * DAY)
    await keeps(store, "new", now=NOW - 5 * DAY)
    async with a_journal(store) as journal:
        await journal.keep_for(7)
    assert await reads(store) == {"new"}
    assert await counted(store, "entry") == 1
    assert await reads(store, now=NOW + 2 * DAY) == set()


async def test_how_long_entries_are_kept_outlasts_their_deletion(store: Store) -> None:
    async with a_journal(store) as journal:
        await journal.keep_for(30)
    await keeps(store, "words")
    async with a_journal(store) as journal:
        await journal.delete_all()
    async with a_journal(store) as journal:
        assert journal.keep == 30
