"""What becomes of each note at the close of a round: posted, given privately, carried over, or returned."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.model.note import Alone, Fate, Note, Reading, Return
from bot.model.preferences import Thanks
from bot.rules.rounds import has_waited

Likes = Mapping[str, Thanks | None]
"""How people like to be thanked, by the platform's ids; None for somebody who never said."""


def decided(
    notes: Sequence[Note],
    likes: Likes,
    *,
    least: int,
    reads: Reading,
    opened: date,
    day: date,
    left: Collection[str] = (),
    last: bool = False,
) -> list[Note]:
    """The notes with their fates; what was decided before a crash stays so.

    `least` is how many notes without a name have to go out together, `opened` the day on which this box opened and `day`
    the local date of the close. People in `left` are not there any more. After the `last` round nothing can be carried over.
    Signed notes hide nobody, so they neither wait for others nor count for them.
    """
    opened = date.min if last else opened
    fresh = [replace(one, since=None) if last and one.fate is None else one for one in notes]
    asked = [
        one if one.fate is not None else _known(one, likes, left, reads, opened=opened, day=day)
        for one in fresh
    ]
    ready = [one for one in asked if one.fate in (None, Fate.PUBLIC, Fate.PRIVATE)]
    enough = sum(one.signed_by is None for one in ready) >= least
    return [
        one
        if one.fate is not None
        else _gathered(one, likes, left, opened, day, enough=enough or one.signed_by is not None)
        for one in asked
    ]


def takers(note: Note, likes: Likes, left: Collection[str] = ()) -> tuple[str, ...]:
    """The recipients who are there and take thanks at all."""
    return tuple(one for one in note.to if one not in left and likes.get(one) is not Thanks.NOT_NOW)


def _known(
    note: Note, likes: Likes, left: Collection[str], reads: Reading, *, opened: date, day: date
) -> Note:
    """A note that waits for a steward or comes back, whatever the others are; the rest as it was."""
    if all(one in left for one in note.to):
        return replace(note, fate=Fate.RETURN, why=Return.LEFT)
    if waits_for_steward(note, reads):
        if has_waited(note.since or opened, day):
            return replace(note, fate=Fate.RETURN, why=Return.UNREAD)
        return _carried(note, opened)
    if not takers(note, likes, left):
        return replace(note, fate=Fate.RETURN, why=Return.NOT_NOW)
    return note


def waits_for_steward(note: Note, reads: Reading) -> bool:
    """Whether a steward has to read a note before it may go out."""
    return not note.read and (note.held or reads is Reading.EVERY)


def _gathered(
    note: Note, likes: Likes, left: Collection[str], opened: date, day: date, *, enough: bool
) -> Note:
    if enough:
        return _given(note, likes, left, private=note.private)
    if not has_waited(note.since or opened, day):
        return _carried(note, opened)
    match note.alone:
        case Alone.POST:
            return _given(note, likes, left, private=note.private)
        case Alone.PRIVATE:
            return _given(note, likes, left, private=True)
        case Alone.DROP:
            return replace(note, fate=Fate.RETURN, why=Return.FEW)


def _given(note: Note, likes: Likes, left: Collection[str], *, private: bool) -> Note:
    """In public only where everybody who is there likes that, and nobody kept it for themselves."""
    to = takers(note, likes, left)
    there = [one for one in note.to if one not in left]
    public = not private and not note.refused
    public = public and all(likes.get(one) is Thanks.PUBLIC for one in there)
    rest = to if public else tuple(one for one in to if one not in note.refused)
    return replace(note, fate=Fate.PUBLIC if public else Fate.PRIVATE, takers=rest)


def _carried(note: Note, opened: date) -> Note:
    return replace(note, fate=Fate.CARRY, since=note.since or opened)
