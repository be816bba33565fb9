"""The nine practices that Haven is about."""

from enum import StrEnum


class Practice(StrEnum):
    """One of the nine daily practices; the value is its name in content files and settings."""

    ACTIVE_LISTENING = "active_listening"
    CONSISTENT_COMMUNICATION = "consistent_communication"
    APPRECIATION = "appreciation"
    BOUNDARIES = "boundaries"
    QUALITY_TIME = "quality_time"
    EMPATHY = "empathy"
    VULNERABILITY = "vulnerability"
    INDEPENDENCE = "independence"
    PROFESSIONAL_SUPPORT = "professional_support"

    @property
    def code(self) -> str:
        """The two letters that begin the id of each of its items."""
        return _CODES[self]


_CODES = {
    Practice.ACTIVE_LISTENING: "al",
    Practice.CONSISTENT_COMMUNICATION: "cc",
    Practice.APPRECIATION: "ap",
    Practice.BOUNDARIES: "bo",
    Practice.QUALITY_TIME: "qt",
    Practice.EMPATHY: "em",
    Practice.VULNERABILITY: "vu",
    Practice.INDEPENDENCE: "in",
    Practice.PROFESSIONAL_SUPPORT: "ps",
}
