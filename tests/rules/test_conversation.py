"""The rules of a private conversation, event by event, and whatever order the events come in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from bot.model.conversation import (
    Conversation,
    Discarded,
    Ended,
    Event,
    Kept,
    Misread,
    Rewrote,
    Stage,
    Unsaid,
    Wrote,
)
from bot.model.practice import Practice
from bot.rules.addressed import find
from bot.rules.conversation import Offer, Says, Step, step

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
GOOD = "The demo went well and I am glad."
CRISIS = "I want to die."
DISTRESS = "I am so exhausted that I cry every evening."


def a_conversation(id: str = "one", *, moved: datetime = NOW) -> Conversation:
    """One in which nothing was said yet."""
    return Conversation(id=id, item="", moved=moved, counter=0)


def after(state: Conversation, *events: Event) -> Step:
    """What the last of some events leads to."""
    last = Step(state=state)
    for event in events:
        assert last.state is not None, "the conversation was over before"
        last = step(last.state, event, locale="en", practice=Practice.EMPATHY, seed=b"ann", now=NOW)
    return last


def wrote(words: str, message: str | None = None) -> Wrote:
    return Wrote(words=words, message=message)


TOPIC = "My colleague had set it up with me the day before."


def test_a_topic_that_is_said_back_can_be_taken_back_and_that_costs_no_round() -> None:
    told = after(a_conversation(), wrote(TOPIC))
    assert told.turn is not None
    assert Offer.NOT_QUITE in told.turn.offers
    assert told.state is not None
    back = after(told.state, Misread())
    assert back.turn is not None
    assert back.turn.reply is not None
    assert back.turn.reply.reflect is None
    assert back.turn.reply.question == (told.turn.reply.question if told.turn.reply else "")
    assert Offer.NOT_QUITE not in back.turn.offers
    assert back.state is not None
    assert (back.state.rounds, back.state.parts) == (1, told.state.parts)


def test_what_names_no_topic_can_not_be_wrong_about_it() -> None:
    told = after(a_conversation(), wrote("It was what it was for me all of the time today."))
    assert told.turn is not None
    assert Offer.NOT_QUITE not in told.turn.offers


def test_after_the_close_a_topic_is_taken_back_without_a_question() -> None:
    told = after(a_conversation(), wrote(TOPIC), wrote(TOPIC), Misread())
    assert told.turn is not None
    assert not told.turn.asks
    assert told.state is not None
    assert told.state.stage is Stage.CLOSED


def test_the_first_reply_is_answered_with_one_question() -> None:
    told = after(a_conversation(), wrote(GOOD))
    assert told.turn is not None
    assert told.turn.asks
    assert told.state is not None
    assert told.state.stage is Stage.OPEN


def test_the_second_closes_without_a_question() -> None:
    told = after(a_conversation(), wrote(GOOD), wrote(GOOD))
    assert told.turn is not None
    assert not told.turn.asks
    assert told.state is not None
    assert told.state.stage is Stage.CLOSED


def test_crisis_ends_it_whatever_stands_beside() -> None:
    told = after(a_conversation(), wrote(GOOD), wrote(f"stop. {CRISIS} " + "word " * 5_000))
    assert told.state is None
    assert told.kept == ()
    assert told.turn is not None
    assert told.turn.card is not None


def test_distress_changes_the_state_as_any_reply_does() -> None:
    plain = after(a_conversation(), wrote(GOOD)).state
    card = after(a_conversation(), wrote(DISTRESS)).state
    assert plain is not None
    assert card is not None
    assert replace(plain, parts=()) == replace(card, parts=())


def test_an_edit_that_shows_more_is_answered_with_a_card() -> None:
    told = after(a_conversation(), wrote(GOOD, "m1"), Rewrote(message="m1", words=DISTRESS))
    assert told.turn is not None
    assert told.turn.card is not None
    assert told.state is not None


def test_an_edit_that_shows_no_more_is_heard_in_silence() -> None:
    told = after(
        a_conversation(), wrote(DISTRESS, "m1"), Rewrote(message="m1", words=DISTRESS + " ")
    )
    assert told.turn is None


def test_an_edit_to_nothing_takes_the_words_away() -> None:
    told = after(a_conversation(), wrote(GOOD, "m1"), Rewrote(message="m1", words=" "))
    assert told.state is not None
    assert told.state.parts == ()


def test_what_is_kept_is_every_part_in_order() -> None:
    told = after(a_conversation(), wrote("First."), wrote("Second."), Kept())
    assert [one.words for one in told.kept] == ["First.", "Second."]
    assert told.state is None


def test_nothing_can_be_kept_where_nothing_is() -> None:
    told = after(a_conversation(), Kept())
    assert told.turn is not None
    assert told.turn.says is Says.NOTHING
    assert told.state is not None


def test_stop_silences_what_comes_by_itself_and_later_does_not() -> None:
    assert after(a_conversation(), wrote("stop")).silence
    assert not after(a_conversation(), wrote("later")).silence


@pytest.mark.parametrize(
    ("states", "fresh", "on", "expected"),
    [
        ([], None, None, None),
        ([("one", 0, "open"), ("two", 1, "open")], None, None, "two"),
        ([("one", 0, "open"), ("two", 1, "closed")], None, None, "one"),
        ([("one", 0, "closed"), ("two", 1, "closed")], None, None, "two"),
        ([("one", 1, "open")], ("new", 0), None, "one"),
        ([("one", 1, "open")], ("new", 2), None, "new"),
        ([("one", 1, "open")], ("new", 1), None, "new"),
        ([("one", 0, "closed")], ("new", 2), "post-one", "one"),
        ([("one", 0, "open")], ("new", 2), "post-other", "new"),
    ],
)
def test_typed_words_find_their_conversation(
    states: list[tuple[str, int, str]],
    fresh: tuple[str, int] | None,
    on: str | None,
    expected: str | None,
) -> None:
    known = [
        replace(
            a_conversation(id, moved=NOW + timedelta(hours=hours)),
            stage=Stage(stage),
            posts=(f"post-{id}",),  # type: ignore[arg-type]
        )
        for id, hours, stage in states
    ]
    new = a_conversation(fresh[0], moved=NOW + timedelta(hours=fresh[1])) if fresh else None
    found = find(known, new, on)
    assert (found.id if found else None) == expected


TYPED = [GOOD, DISTRESS, CRISIS, "", "  ", "meh", "help", "later", "stop", "delete", "no", "?"]
ODD = ["Heute war es anstrengend und ich bin müde", "x" * 10_001, "word " * 1_900]
TEXTS = st.sampled_from(TYPED + ODD)


class AnyOrder(RuleBasedStateMachine):
    """One conversation and its shadow: which words are in it, and whether a question is open."""

    @initialize()
    def begin(self) -> None:
        self.state: Conversation | None = a_conversation()
        self.words: dict[str, str] = {}
        self.question = False
        self.number = 0
        self.replies = 0

    def take(self, event: Event) -> Step:
        assert self.state is not None
        told = step(
            self.state, event, locale="en", practice=None, seed=b"ann", now=self.state.moved
        )
        if told.turn is not None and told.turn.asks:
            assert not self.question, "two questions at once"
            assert told.state is not None, "a question that nobody can answer"
            self.question = True
        if told.state is None:
            assert told.kept == () or [one.words for one in told.kept] == [*self.words.values()], (
                "something was lost"
            )
            assert told.kept or not self.words or _asked_for(event, told), "destroyed unasked"
        self.state = told.state
        return told

    @precondition(lambda self: self.state is not None)
    @rule(words=TEXTS)
    def writes(self, words: str) -> None:
        self.number += 1
        message, before = f"m{self.number}", self.state
        self.question = False
        told = self.take(Wrote(words=words, message=message))
        assert told.turn is not None, "somebody is left without an answer"
        assert before is not None
        if told.state is not None and len(told.state.parts) > len(before.parts):
            self.words[message] = told.state.parts[-1].words
            assert self.words[message] == words.strip()

    @precondition(lambda self: self.state is not None and self.words)
    @rule(data=st.data(), words=TEXTS)
    def rewrites(self, data: st.DataObject, words: str) -> None:
        message = data.draw(st.sampled_from(sorted(self.words)))
        told = self.take(Rewrote(message=message, words=words))
        if told.state is not None:
            if words.strip():
                self.words[message] = words.strip()[:10_000]
            else:
                del self.words[message]

    @precondition(lambda self: self.state is not None and self.words)
    @rule(data=st.data())
    def takes_back(self, data: st.DataObject) -> None:
        message = data.draw(st.sampled_from(sorted(self.words)))
        told = self.take(Unsaid(message=message))
        assert told.turn is None
        del self.words[message]

    @precondition(lambda self: self.state is not None)
    @rule(event=st.sampled_from([Kept(), Discarded(), Ended()]))
    def presses(self, event: Event) -> None:
        self.question = False
        assert self.take(event).turn is not None

    @precondition(lambda self: self.state is not None)
    @rule()
    def says_that_it_was_not_quite_that(self) -> None:
        before, self.question = self.state, False
        told = self.take(Misread())
        assert told.turn is not None
        assert before is not None
        assert told.state is not None
        assert (told.state.rounds, told.state.stage) == (before.rounds, before.stage)

    @precondition(lambda self: self.state is None)
    @rule()
    def begins_again(self) -> None:
        self.begin()

    @invariant()
    def it_holds_what_was_written(self) -> None:
        if getattr(self, "state", None) is not None:
            assert self.state is not None
            assert [one.words for one in self.state.parts] == [*self.words.values()]

    @invariant()
    def it_never_asks_a_third_time(self) -> None:
        if getattr(self, "state", None) is not None:
            assert self.state is not None
            assert self.state.rounds <= 2


def _asked_for(event: Event, told: Step) -> bool:
    """Whether words may be destroyed: somebody wants that, or a card is shown."""
    assert told.turn is not None
    wanted = told.silence or told.turn.says is Says.DELETED or isinstance(event, Discarded)
    return wanted or told.turn.card is not None


AnyOrder.TestCase.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)
TestAnyOrder = AnyOrder.TestCase
