"""Who may use Haven in a team that lets in only one circle of people."""

from collections.abc import Collection


def lets_in(gate: str | None, circles: Collection[str] | None, *, admin: bool) -> bool:
    """Whether somebody may: everybody without a gate, else admins and who is in that circle.

    Where the platform did not say in which circles somebody is, the gate stays shut.
    """
    return gate is None or admin or gate in (circles or ())
