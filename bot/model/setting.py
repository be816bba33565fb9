"""Where a team is at home, which decides in which words it is spoken to."""

from typing import Literal

Setting = Literal["workplace", "community"]
"""A place of work, or a server or group that people belong to of their own will."""
SETTINGS: tuple[Setting, ...] = ("workplace", "community")
