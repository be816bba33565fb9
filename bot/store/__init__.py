"""What Haven keeps: SQLAlchemy tables, one unit of work, and repositories that take and return model values."""

from bot.store.boxes import BoxClosed, Boxes, open_boxes
from bot.store.open import NoDatabaseYet, open_store
from bot.store.private.journal import OwnJournal
from bot.store.private.talks import OwnTalks
from bot.store.shelf import StoreShelf
from bot.store.work import Store, Work

__all__ = [
    "BoxClosed",
    "Boxes",
    "NoDatabaseYet",
    "OwnJournal",
    "OwnTalks",
    "Store",
    "StoreShelf",
    "Work",
    "open_boxes",
    "open_store",
]
