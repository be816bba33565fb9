"""What each of Discord's errors means for a delivery. Pure."""

from datetime import timedelta

from bot.model.errors import DeliveryError, Gone, Malformed, Scope, TryLater, Unknown
from bot.model.place import Direct, Group, Place

UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, UNKNOWN_INTERACTION = 10003, 10008, 10062
ALREADY_ANSWERED, THREAD_EXISTS, THREAD_IS_AWAY = 40060, 160004, 50083
UNKNOWN_USER, UNKNOWN_MEMBER, UNKNOWN_GUILD = 10013, 10007, 10004
NO_ACCESS, NO_PERMISSION = 50001, 50013
CLOSED = frozenset({50007, 50278})
"""Somebody takes no direct messages of Haven's, or shares no server with it any more."""
_PERSON = CLOSED | {UNKNOWN_USER, UNKNOWN_MEMBER}
_WORKSPACE = frozenset({UNKNOWN_GUILD})
_CHANNEL = frozenset({UNKNOWN_CHANNEL, NO_ACCESS, NO_PERMISSION})
_LATER = frozenset({20016, 20022, 20028, 30046, 40003, 40004})
"""Too fast, of one kind or another: surely no effect, and over after a while."""
REST = timedelta(minutes=5)


def meaning(status: int, code: int, to: Place | None, after: float | None = None) -> DeliveryError:
    """The error for an HTTP status and Discord's code, of something that was sent to a place.

    `after` is how many seconds Discord asks to wait, if it says so.
    """
    if status == 429:
        return TryLater(timedelta(seconds=after) if after is not None else None)
    if status >= 500:
        return Unknown(f"Discord failed with {status}")
    if status == 401:
        return Gone(Scope.WORKSPACE, "token")
    if code in _LATER:
        return TryLater(REST)
    if status == 403 and code == 0:  # a machine in front of Discord, not Discord
        return TryLater(REST)
    return _by_code(code, to)


def _by_code(code: int, to: Place | None) -> DeliveryError:
    if code in (NO_ACCESS, NO_PERMISSION) and isinstance(to, Group):
        return Malformed(
            str(code)
        )  # private threads are a right of their own; the channel's posts go on
    if code in _PERSON or (code in _CHANNEL and isinstance(to, Direct)):
        return Gone(Scope.PERSON, str(code))
    if code in _WORKSPACE:
        return Gone(Scope.WORKSPACE, str(code))
    if code in _CHANNEL:
        return Gone(Scope.TEAM, str(code))
    return Malformed(str(code))
