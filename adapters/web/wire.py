"""JSON as a type: what goes over the wire between the playground and its page."""

import json
from collections.abc import Mapping, Sequence

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None


def dump(value: Json) -> str:
    """The value as one line of ASCII, which is also safe as the data of a server-sent event."""
    return json.dumps(value, separators=(",", ":"))
