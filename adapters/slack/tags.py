"""The mark on everything that Haven posts: a block_id by which a post is found again, and which says whose button it is."""

import hashlib

from bot.model.place import DeliveryId

_PREFIX = "haven"


def tag(id: DeliveryId, change: str) -> str:
    """The mark of a delivery; `change` is different in each edit, since Slack wants other block_ids then."""
    return f"{_PREFIX}/{id}/{hashlib.sha256(change.encode()).hexdigest()[:8]}"


def block_id(tag: str, index: int) -> str:
    """The id of one block under a mark."""
    return f"{tag}/{index}"


def delivery_of(block_id: str) -> DeliveryId | None:
    """The delivery on which a block stands; None for a private answer."""
    start, _, rest = block_id.partition("/")
    parts = rest.rsplit("/", 2)
    return DeliveryId(parts[0]) if start == _PREFIX and len(parts) == 3 and parts[0] else None
