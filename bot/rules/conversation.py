"""What happens next in a private conversation: its state and an event give the next state, and what Haven says."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import partial

from bot.model.cleaning import clean
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
from bot.model.journal import Part
from bot.model.practice import Practice
from bot.rules.care import Assessment, Tier, assess
from bot.rules.replies import Choice, CommandWord, Reading, answer, misread, read_reply, walk
from bot.rules.replies.answer import ROUNDS
from bot.rules.replies.reply import overrules

LONGEST = 10_000
"""So many characters can be written in one go."""
MOST = 20_000
"""So many characters one conversation holds."""
_RANK = {Tier.NONE: 0, Tier.DISTRESS: 1, Tier.CRISIS: 2}


class Says(StrEnum):
    """What Haven says besides authored replies and cards: the key `talk-<value>` of words.ftl."""

    WORDLESS = "wordless"  # there was nothing to read in it
    LONG = "long"  # too long to be taken
    FULL = "full"  # no more fits in
    ADDED = "added"  # it is with the rest now
    DELETED = "deleted"
    KEPT = "kept"
    LETTER = "letter"
    NOTHING = "nothing"  # there are no words to keep


class Offer(StrEnum):
    """What can be pressed under what Haven says."""

    WRITE = "write"
    KEEP = "keep"
    DISCARD = "discard"
    LETTER = "letter"
    ENOUGH = "enough"
    NOT_QUITE = "not_quite"


ANSWER = (Offer.WRITE, Offer.KEEP, Offer.ENOUGH)
UNSURE = (Offer.WRITE, Offer.NOT_QUITE, Offer.KEEP, Offer.ENOUGH)
FINISH = (Offer.KEEP, Offer.DISCARD, Offer.LETTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing that Haven says: authored lines, a card, or a sentence of its own; never more than one question."""

    reply: Choice | None = None
    reading: Reading | None = None
    card: Assessment | None = None
    says: Says | None = None
    offers: tuple[Offer, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether it ends with an open question."""
        return self.reply is not None and self.reply.question is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What an event leads to. Without a state the conversation is over, and everything of it is destroyed.

    `kept` goes into the journal before that, to come `back_on` a day if it is a letter; `silence`: no more by itself.
    """

    state: Conversation | None
    turn: Turn | None = None
    kept: tuple[Part, ...] = ()
    back_on: date | None = None
    silence: bool = False


def step(
    state: Conversation,
    event: Event,
    *,
    locale: str,
    practice: Practice | None,
    seed: bytes,
    now: datetime,
) -> Step:
    """The next state and turn. Signs of crisis are looked for first, in every text, and end the conversation."""
    match event:
        case Wrote():
            return _wrote(state, event, _Ear(locale, practice, seed, state.counter), now)
        case Rewrote():
            return _rewrote(state, event, locale)
        case Unsaid(message=message):
            return Step(
                state=replace(state, parts=tuple(p for p in state.parts if p.message != message))
            )
        case Kept(back_on=day):
            return _kept(state, day)
        case Discarded():
            return Step(state=None, turn=Turn(says=Says.DELETED))
        case Ended():
            ear = _Ear(locale, practice, seed, state.counter)
            return _told(state, Reading(command=CommandWord.SKIP), ear)
        case Misread():
            return _misread(state, _Ear(locale, practice, seed, state.counter), now)


@dataclass(frozen=True, slots=True)
class _Ear:
    """With whom one speaks: their language, the practice of the prompt, and their walk through the lines."""

    locale: str
    practice: Practice | None
    seed: bytes
    counter: int

    def reply(self, reading: Reading, turn: int) -> Choice:
        chosen = partial(walk, self.seed, self.counter)
        return answer(reading, turn=turn, practice=self.practice, walk=chosen)

    def correction(self, *, asks: bool) -> Choice:
        chosen = partial(walk, self.seed, self.counter)
        return misread(practice=self.practice, asks=asks, walk=chosen)


def _wrote(state: Conversation, event: Wrote, ear: _Ear, now: datetime) -> Step:
    if event.message is not None and any(one.message == event.message for one in state.parts):
        return Step(state=state)  # heard already
    words = clean(event.words).strip()
    if not words:
        return _said(state, Turn(says=Says.WORDLESS), now)
    care = assess(words, ear.locale)
    reading = read_reply(words, ear.locale)
    if care.tier is Tier.CRISIS and not overrules(reading, care):
        return Step(state=None, turn=Turn(card=care))
    if reading.command is not None:
        return _told(state, reading, ear, now)
    if len(words) > LONGEST:
        return _said(state, Turn(says=Says.LONG), now)
    if len(words) + sum(len(one.words) for one in state.parts) > MOST:
        return _said(state, Turn(says=Says.FULL, offers=FINISH), now)
    heard = replace(state, parts=(*state.parts, Part(words=words, message=event.message)))
    if state.stage is Stage.CLOSED:
        card = care if care.tier is Tier.DISTRESS else None
        turn = Turn(card=card, says=None if card else Says.ADDED, offers=FINISH)
        return _said(heard, turn, now)
    return _answered(replace(heard, rounds=state.rounds + 1), care, reading, ear, now)


def _answered(
    state: Conversation, care: Assessment, reading: Reading, ear: _Ear, now: datetime
) -> Step:
    if care.tier is Tier.DISTRESS:
        over = state.rounds >= ROUNDS
        turn = Turn(card=care, offers=FINISH if over else ())
    else:
        reply = ear.reply(reading, state.rounds)
        over = reply.over
        going_on = UNSURE if reply.names_topic else ANSWER
        turn = Turn(reply=reply, reading=reading, offers=FINISH if over else going_on)
    stage = Stage.CLOSED if over else Stage.OPEN
    return _said(replace(state, stage=stage), turn, now)


def _told(state: Conversation, reading: Reading, ear: _Ear, now: datetime | None = None) -> Step:
    """A command word. What was written before somebody had enough for today can still be kept."""
    match reading.command:
        case CommandWord.DELETE:
            return Step(state=None, turn=Turn(says=Says.DELETED))
        case CommandWord.HELP:
            turn = Turn(reply=ear.reply(reading, 1), reading=reading)
            return _said(state, turn, now or state.moved)
        case CommandWord.SKIP if state.parts:
            turn = Turn(reply=ear.reply(reading, 1), reading=reading, offers=FINISH)
            return _said(replace(state, stage=Stage.CLOSED), turn, now or state.moved)
        case command:
            turn = Turn(reply=ear.reply(reading, 1), reading=reading)
            return Step(state=None, turn=turn, silence=command is CommandWord.STOP)


def _kept(state: Conversation, back_on: date | None) -> Step:
    if not state.parts:
        return Step(state=state, turn=Turn(says=Says.NOTHING))
    turn = Turn(says=Says.KEPT if back_on is None else Says.LETTER)
    return Step(state=None, turn=turn, kept=state.parts, back_on=back_on)


def _misread(state: Conversation, ear: _Ear, now: datetime) -> Step:
    """The topic is taken back. It costs no round, and what was asked is still asked."""
    waits = state.stage is Stage.OPEN and bool(state.parts)
    reading = read_reply(state.parts[-1].words, ear.locale) if state.parts else Reading()
    reply = ear.correction(asks=waits)
    offers = ANSWER if state.stage is Stage.OPEN else FINISH
    return _said(state, Turn(reply=reply, reading=reading, offers=offers), now)


def _rewrote(state: Conversation, event: Rewrote, locale: str) -> Step:
    """Other words in place of those that were typed. What they show more than before is answered by a card."""
    before = next((one for one in state.parts if one.message == event.message), None)
    words = clean(event.words).strip()[:LONGEST]
    if before is None:
        return Step(state=state)
    if not words:
        return Step(
            state=replace(state, parts=tuple(p for p in state.parts if p.message != event.message))
        )
    care = assess(words, locale)
    parts = tuple(replace(p, words=words) if p is before else p for p in state.parts)
    if care.tier is Tier.CRISIS:
        return Step(state=None, turn=Turn(card=care))
    if shows_more(words, before.words, locale):
        return _said(replace(state, parts=parts), Turn(card=care), state.moved)
    return Step(state=replace(state, parts=parts))


def shows_more(words: str, before: str, locale: str) -> bool:
    """Whether words that were changed show more of a need for people than those before them."""
    return _RANK[assess(words, locale).tier] > _RANK[assess(before, locale).tier]


def _said(state: Conversation, turn: Turn, now: datetime) -> Step:
    return Step(state=replace(state, turns=state.turns + 1, moved=now), turn=turn)
