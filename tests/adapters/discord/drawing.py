"""A drawn message as Discord gets it."""

from typing import Any

from discord import ui


def components_of(view: ui.LayoutView) -> list[dict[str, Any]]:
    """The components as JSON."""
    made: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]  # the library says no type
    return made
