"""Words that every part of the local Slack shares: JSON, ids, errors, and Slack's escaping."""

import secrets
import string
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
"""A JSON object as it stands on the wire."""

_SIGNS = string.ascii_uppercase + string.digits


class SlackError(Exception):
    """Slack says `ok: false`; `code` is its word for why, `more` stands beside it in the answer."""

    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


def an_id(letter: str, length: int = 10) -> str:
    """A fresh id such as `C08ABCDEFG1`."""
    return letter + "".join(secrets.choice(_SIGNS) for _ in range(length))


def a_secret(length: int = 24) -> str:
    """Something that nobody guesses."""
    return secrets.token_hex(length // 2)


def objects(thing: object) -> Iterator[Json]:
    """A JSON object and all those inside it, outside in."""
    if isinstance(thing, dict):
        yield thing
        for value in thing.values():
            yield from objects(value)
    if isinstance(thing, list):
        for value in thing:
            yield from objects(value)


def escaped(text: str) -> str:
    """What a person typed, as Slack hands it to apps."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescaped(text: str) -> str:
    """The other way round."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
