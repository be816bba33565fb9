"""What stays of notes when somebody has everything deleted that is held about them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from bot.model.note import Mail, Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The notes that stay, and the ids of those that can not be passed on any more."""

    notes: tuple[Note, ...]
    removed: tuple[str, ...] = ()


def from_waiting(notes: Sequence[Note], person: str) -> Cut:
    """Notes before their round: one that is for others too stays theirs, one that the person signed is theirs to delete."""
    unsigned = [note for note in notes if note.signed_by != person]
    kept = [_without(note, person) for note in unsigned]
    return Cut(
        notes=tuple(note for note in kept if note.to),
        removed=tuple(note.id for note in kept if not note.to),
    )


def from_posted(notes: Sequence[Note], person: str, coming: Collection[int]) -> Cut:
    """Notes after their round: what stands in the channel is taken out as if they had hidden it.

    `coming` are the places of those that had not reached the person; nobody else got them if nobody else is named.
    """
    kept: list[Note] = []
    removed: list[str] = []
    for note in notes:
        mine = person in note.to or note.signed_by == person
        # Deliveries name people by their place here.
        takers = tuple("" if ref == person else ref for ref in note.takers)
        left = replace(_without(note, person), takers=takers)
        if mine and not left.to and note.place in coming:
            removed.append(note.id)
        elif mine and (note.part or not left.to or note.signed_by == person):
            kept.append(replace(left, gone=True, deed="", effect="", signed_by=None))
        else:
            kept.append(left)
    return Cut(notes=tuple(kept), removed=tuple(removed))


def from_mail(mail: Sequence[Mail], person: str) -> tuple[Mail, ...]:
    """What waits for givers, without the thanks of the person and without words about them alone."""
    kept = [one for one in mail if one.thanks_from != person]
    return tuple(
        replace(one, note=_words_for_others(one.note, person)) if one.note is not None else one
        for one in kept
    )


def _words_for_others(note: Note, person: str) -> Note | None:
    left = _without(note, person)
    return left if left.to and left.signed_by != person else None


def _without(note: Note, person: str) -> Note:
    def rest(refs: Sequence[str]) -> tuple[str, ...]:
        return tuple(ref for ref in refs if ref != person)

    return replace(
        note,
        to=rest(note.to),
        takers=rest(note.takers),
        refused=rest(note.refused),
        seen=rest(note.seen),
    )
