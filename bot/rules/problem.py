"""What is wrong with a value that somebody filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a value does not fit: `problem-<code>` in words.ftl."""

    code: str
    slots: Mapping[str, str] = field(default_factory=dict)
