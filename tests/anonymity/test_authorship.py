"""The attack on style is fair: it learns from earlier messages alone, and knows nothing of strangers."""

from benchmarks.authorship.attack import guessed, trained, writers
from benchmarks.authorship.model import Model


def test_it_tells_two_very_different_writers_apart() -> None:
    texts = [
        "ok cool",
        "yep cool",
        "Dear colleagues, I remain yours.",
        "Dear all, I remain grateful.",
    ]
    model = Model(texts, [0, 0, 1, 1], seed=1)
    assert [model.guess("yep ok"), model.guess("Dear Ben, I remain.")] == [0, 1]


def test_what_it_learns_from_is_not_what_it_guesses() -> None:
    known, strangers = writers()
    earlier = {words for one in known for words in one.earlier}
    assert not earlier & {words for one in known for words in (*one.free, *one.framed)}
    assert not earlier & {words for some in strangers for words in some}


def test_own_words_give_more_away_than_the_neutral_frame_and_strangers_nothing() -> None:
    known, strangers = writers()
    model = trained(known)
    free = guessed(model, [one.free for one in known])
    framed = guessed(model, [one.framed for one in known])
    nobody = guessed(model, strangers)
    assert free.mean > framed.mean
    low, high = nobody.interval
    assert low < 1 / len(known) < high
