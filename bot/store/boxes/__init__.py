"""Sealed boxes: where anonymous things wait, one padded and shuffled ciphertext for each team and topic."""

from bot.store.boxes.boxes import BoxClosed, Boxes
from bot.store.boxes.open import EPHEMERAL, open_boxes

__all__ = ["EPHEMERAL", "BoxClosed", "Boxes", "open_boxes"]
