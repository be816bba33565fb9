"""What each of Discord's errors means for a delivery (design: errors, retries, poison); a table."""

from datetime import timedelta

import pytest

from adapters.discord.trouble import meaning
from bot.model.errors import DeliveryError, Gone, Malformed, Scope, TryLater, Unknown
from bot.model.place import Channel, Direct, Person, Place

ROOM = Channel(workspace="1", ref="2")
ANN = Direct(person=Person(workspace="1", ref="3"))


@pytest.mark.parametrize(
    ("status", "code", "to", "kind"),
    [
        (429, 0, ROOM, TryLater),
        (429, 30046, ROOM, TryLater),
        (400, 30046, ROOM, TryLater),
        (400, 40003, ANN, TryLater),
        (403, 0, ROOM, TryLater),
        (500, 0, ROOM, Unknown),
        (503, 0, ROOM, Unknown),
        (400, 50035, ROOM, Malformed),
        (400, 50006, ROOM, Malformed),
        (400, 50083, ROOM, Malformed),
        (400, 200000, ROOM, Malformed),
        (404, 10008, ROOM, Malformed),
        (400, 99999, ROOM, Malformed),
    ],
)
def test_what_an_error_means(status: int, code: int, to: Place, kind: type[DeliveryError]) -> None:
    assert isinstance(meaning(status, code, to), kind)


@pytest.mark.parametrize(
    ("status", "code", "to", "scope"),
    [
        (404, 10003, ROOM, Scope.TEAM),
        (403, 50001, ROOM, Scope.TEAM),
        (403, 50013, ROOM, Scope.TEAM),
        (404, 10004, ROOM, Scope.WORKSPACE),
        (401, 0, ROOM, Scope.WORKSPACE),
        (403, 50007, ANN, Scope.PERSON),
        (403, 50278, ANN, Scope.PERSON),
        (404, 10013, ANN, Scope.PERSON),
        (403, 50001, ANN, Scope.PERSON),
    ],
)
def test_whom_a_loss_concerns(status: int, code: int, to: Place, scope: Scope) -> None:
    error = meaning(status, code, to)
    assert isinstance(error, Gone)
    assert error.scope is scope


def test_a_limit_is_kept_for_as_long_as_discord_says() -> None:
    error = meaning(429, 0, ROOM, 7.0)
    assert isinstance(error, TryLater)
    assert error.after == timedelta(seconds=7)
