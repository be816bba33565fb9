"""What can go wrong on purpose; each docstring is a sentence that somebody can act on.

HavenError
  BotError
    Refused          the asker is told why, in words
  DeliveryError
    TryLater         surely not sent; again after a while
    Unknown          may or may not have been sent
    Gone             the team, workspace or person can not be reached any more
    Malformed        this one delivery will never be accepted
  StoreDown          the database can not be read or written now
    StoreBusy        others hold it for longer than the caller can wait
  ConfigError        settings, keys or the database need somebody's hand
  ContentError       content/ has problems; all of them are listed
"""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum


class HavenError(Exception):
    """Something went wrong that Haven knows by name."""


class BotError(HavenError):
    """The request can not be carried out."""


class Refused(BotError):
    """The request was refused; `reason` is the key `refused-<reason>` in words.ftl."""

    def __init__(self, reason: str, **slots: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.slots = slots


class DeliveryError(HavenError):
    """A delivery did not go through."""


class TryLater(DeliveryError):
    """The platform surely did nothing and asks to be tried again later."""

    def __init__(self, after: timedelta | None = None) -> None:
        super().__init__("try later")
        self.after = after


class Unknown(DeliveryError):
    """Nobody can say whether the platform carried the delivery out."""


class Scope(StrEnum):
    """Whom a permanent error concerns."""

    TEAM = "team"
    WORKSPACE = "workspace"
    PERSON = "person"


class Gone(DeliveryError):
    """The channel, workspace or person can not be reached any more."""

    def __init__(self, scope: Scope, problem: str = "gone") -> None:
        super().__init__(problem)
        self.scope = scope
        self.problem = problem


class Malformed(DeliveryError):
    """The platform will never accept this message as it is."""


class StoreDown(HavenError):
    """The database can not be read or written now."""


class StoreBusy(StoreDown):
    """Others hold the database for longer than the caller can wait."""


class ConfigError(HavenError):
    """Haven can not start as it is set up; `problems` says what to change, one line each."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class ContentError(HavenError):
    """The content library has problems; `problems` has a line for each, as `file: item: field: what is wrong`."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)
