"""What Haven writes into the ids of components, to know posts, buttons and forms again; and the nonce of a post. Pure."""

import base64
import hashlib
from dataclasses import dataclass
from typing import Any

from bot.model.delivery import Delivery
from bot.model.place import DeliveryId

MOST = 100
"""Characters of a custom_id."""
BUTTON = r"(?P<on>[^:]{0,16}):(?P<n>\d{1,2}):(?P<does>[\s\S]+)"
"""A button: the delivery that it stands on (nothing in a private reply), its number, and what it does."""
KEPT = "~"
"""What a button does stands under the token that follows, in memory."""
FORM = "!"
"""A button opens the form that is kept in memory under the token that follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormId:
    """What a form's custom_id says: the command, the post whose button opened it, and a token for all that is too long."""

    word: str
    on: str = ""
    token: str = ""

    def __str__(self) -> str:
        return f"{self.word}:{self.on}:{self.token}"


def form_id(custom_id: str) -> FormId | None:
    """What is in the custom_id of a form; None if that is none of ours."""
    parts = custom_id.split(":")
    if len(parts) != 3 or not parts[0]:
        return None
    return FormId(word=parts[0], on=parts[1], token=parts[2])


def button_id(on: str, number: int, does: str) -> str:
    """The custom_id of a button, unique in its message."""
    return f"{on}:{number}:{does}"


def number_of(delivery: str) -> int:
    """The number that marks the first component of a post, 1 to 2**31 - 1: for posts that have no button."""
    digest = hashlib.sha256(f"haven/mark/{delivery}".encode()).digest()
    return int.from_bytes(digest[:4], "big") % (2**31 - 1_001) + 1_000


def nonce_of(delivery: Delivery) -> str:
    """The nonce under which a delivery is sent, however often that is tried; 25 characters."""
    digest = hashlib.sha256(f"haven/nonce/{delivery.id}/{delivery.epoch}".encode()).digest()
    return base64.b32encode(digest).decode()[:25].lower()


def is_marked(components: list[dict[str, Any]], delivery: DeliveryId) -> bool:
    """Whether a message with these components is that delivery."""
    custom_ids = [str(one["custom_id"]) for one in _walk(components) if "custom_id" in one]
    named = {id.split(":")[0] for id in custom_ids if id.count(":") >= 2} - {""}
    if named:
        return delivery in named
    return bool(components) and components[0].get("id") == number_of(delivery)


def _walk(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for one in components:
        found += [one, *_walk(one.get("components") or [])]
    return found
