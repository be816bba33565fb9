"""Which person each browser plays: a random token in a cookie, and the choice in memory."""

from dataclasses import dataclass

from bot.model.place import Person
from bot.ports import Entropy

_MOST = 500


@dataclass(slots=True)
class Session:
    """One browser and the person whom it plays now."""

    token: str
    person: Person


class Sessions:
    """All browsers that came by; when there are too many, the one that was silent longest is forgotten."""

    def __init__(self, entropy: Entropy) -> None:
        self._entropy = entropy
        self._by_token: dict[str, Session] = {}  # in the order of their last use

    def find(self, token: str | None) -> Session | None:
        """The session of a token that was given out by this process."""
        session = self._by_token.pop(token, None) if token else None
        if session is not None:
            self._by_token[session.token] = session
        return session

    def start(self, person: Person) -> Session:
        """A session for a new browser."""
        session = Session(token=self._entropy.token(24).hex(), person=person)
        self._by_token[session.token] = session
        if len(self._by_token) > _MOST:
            del self._by_token[next(iter(self._by_token))]
        return session
