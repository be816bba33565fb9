"""JSON as a type, and the ids of workspaces: `T1`, `E1/T1` inside an Enterprise Grid, `E1/` for a whole Grid."""

import json
from collections.abc import Mapping, Sequence

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None
Object = dict[str, Json]


def dump(value: Json) -> str:
    """The value as one line of ASCII."""
    return json.dumps(value, separators=(",", ":"))


def workspace_of(enterprise: str | None, team: str | None) -> str:
    """The workspace as the core names it; ids of two workspaces may be equal inside, these never are."""
    return f"{enterprise}/{team or ''}" if enterprise else team or ""


def ids_of(workspace: str) -> tuple[str | None, str | None]:
    """The enterprise and the team behind `workspace_of`."""
    enterprise, slash, team = workspace.rpartition("/")
    return (enterprise, team or None) if slash else (None, team or None)
