"""Fresh ids that tell nothing."""

from base64 import b32encode

from bot.model.place import DeliveryId
from bot.ports import Entropy


def new_id(entropy: Entropy) -> DeliveryId:
    """A fresh id of 16 letters and digits that tells nothing, not even a time."""
    return DeliveryId(b32encode(entropy.token(10)).decode().lower())
