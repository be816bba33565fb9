"""To which private conversation somebody speaks."""

from collections.abc import Sequence

from bot.model.conversation import Conversation, Stage


def find(
    states: Sequence[Conversation],
    fresh: Conversation | None,
    on: str | None,
    earlier: Conversation | None = None,
) -> Conversation | None:
    """The conversation that typed words belong to: the one that the platform names, else the newest that waits for words.

    `fresh` is one that nobody has written in yet; nor in an `earlier` one, which has to be named. Only where none waits for
    words, the newest that is not over.
    """
    known = [fresh, *states] if fresh is not None else list(states)
    everything = [*known, earlier] if earlier is not None else known
    named = [one for one in everything if on is not None and on in one.posts]
    waiting = [one for one in known if one.stage is Stage.OPEN]
    return max(named or waiting or known, key=lambda one: one.moved, default=None)
