"""Builds the jobs of thanks: rounds, and what follows once they are out."""

from collections.abc import Callable, Mapping

from bot.jobs.closing import Closing
from bot.jobs.durable import Durable
from bot.jobs.following import Following
from bot.jobs.locking import Locking
from bot.jobs.presence import Presence
from bot.jobs.returning import Returning
from bot.jobs.rounds import Rounds
from bot.ports import Clock, Entropy, Platform
from bot.store import Boxes, Store
from bot.words import Words


def thanking(
    *,
    store: Store,
    boxes: Boxes,
    words: Words,
    clock: Clock,
    entropy: Entropy,
    platforms: Mapping[str, Platform],
    durable: bool,
    again: Callable[[], None],
    planned: Callable[[], None],
) -> tuple[Rounds, Following]:
    """Both over the same parts; `again` and `planned` wake the rounds and the relay."""
    presence = Presence(store=store, platforms=platforms)
    telling = Durable(words, entropy, durable=durable)
    following = Following(
        store=store,
        boxes=boxes,
        words=words,
        clock=clock,
        entropy=entropy,
        returning=Returning(store=store, boxes=boxes, clock=clock, presence=presence),
    )
    rounds = Rounds(
        store=store,
        boxes=boxes,
        platforms=platforms,
        locking=Locking(
            store=store, boxes=boxes, words=words, clock=clock, entropy=entropy, durable=telling
        ),
        closing=Closing(
            store=store, boxes=boxes, words=words, clock=clock, entropy=entropy, presence=presence
        ),
        following=following,
        clock=clock,
        again=again,
        planned=planned,
        durable=telling,
    )
    return rounds, following
