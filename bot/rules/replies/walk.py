"""Takes a person through the lines of a family so that none comes back soon, with nothing stored but a counter."""

import hmac


def walk(seed: bytes, counter: int, family: str, size: int) -> int:
    """The place of the next line in a family of `size` lines, from 0.

    `seed` is the person's own (HMAC of their id), `counter` goes up by one with each conversation. Each family has a
    fixed order of its own for each person, so a line comes back after `size` conversations, and never sooner.
    """
    order = sorted(range(size), key=lambda place: _draw(seed, f"{family}/{place}"))
    return order[counter % size]


def _draw(seed: bytes, name: str) -> bytes:
    return hmac.digest(seed, name.encode(), "sha256")
