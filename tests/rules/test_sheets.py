"""Long texts in parts: nothing of them is lost, and each part fits into a message of any platform."""

from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.text import escaped
from bot.model.cleaning import units
from bot.rules.sheets import ROOM, sheets


@given(st.text(max_size=300), st.integers(8, 40))
def test_put_together_the_parts_are_the_text(text: str, room: int) -> None:
    assert "".join(sheets(text, room)) == text


@given(st.text(st.sampled_from("ab *_\n|😀#>1."), max_size=300))
def test_each_part_fits_with_its_escapes_and_marks(text: str) -> None:
    quoted = [escaped(one).replace("\n", "\n> ") for one in sheets(text, 60)]
    assert all(units(one) <= 66 for one in quoted)


def test_a_short_text_is_one_part_and_an_empty_one_as_well() -> None:
    assert sheets("Fine.") == ["Fine."]
    assert sheets("") == [""]


def test_no_word_is_cut_where_a_blank_is_near() -> None:
    parts = sheets("word " * 2_000)
    assert len(parts) == 4
    assert {part[-5:] for part in parts} == {"word "}


def test_a_text_without_blanks_is_cut_all_the_same() -> None:
    assert [len(part) for part in sheets("a" * (ROOM + 1))] == [ROOM, 1]
