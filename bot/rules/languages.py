"""Decides which languages to look in for somebody's locale."""

from collections.abc import Collection

SOURCE = "en"
"""The language in which everything is written first."""


def language_of(locale: str) -> str:
    """The language of a locale, in small letters: de for de-AT or de_AT."""
    return locale.replace("_", "-").split("-", 1)[0].lower()


def fitting(locale: str, spoken: Collection[str]) -> tuple[str, ...]:
    """Those of the `spoken` locales that fit, nearest first: de-AT, de."""
    parts = locale.replace("_", "-").lower().split("-")
    wanted = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    known = {one.lower(): one for one in spoken}
    return tuple(known[one] for one in wanted if one in known)


def fallbacks(locale: str, spoken: Collection[str]) -> tuple[str, ...]:
    """Those of the `spoken` locales that fit, nearest first, and then the source: de-AT, de, en."""
    return tuple(dict.fromkeys((*fitting(locale, spoken), SOURCE)))
