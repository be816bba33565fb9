"""Checks what people type for zones, regions, languages and countries, and finds what they may have meant."""

import difflib
from functools import cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError

NEAREST = 3


def near_zones(typed: str) -> tuple[str, ...]:
    """The names of zones that look like what was typed: the city alone is enough."""
    wanted = typed.strip().lower().replace(" ", "_")
    exact = [one for one in sorted(_zones()) if one.lower() == wanted]
    ends = [one for one in sorted(_zones()) if one.lower().rpartition("/")[2] == wanted]
    if exact or ends:
        return tuple((exact or ends)[:NEAREST])
    cities = {one.lower().rpartition("/")[2]: one for one in sorted(_zones())}
    close = difflib.get_close_matches(wanted.rpartition("/")[2], cities, NEAREST, 0.6)
    return tuple(dict.fromkeys(cities[one] for one in close))


def known_country(code: str) -> bool:
    """Whether a two-letter code is a country's."""
    return code.upper() in _territories()


def known_language(tag: str) -> bool:
    """Whether a tag such as `de` or `pt-BR` names a language."""
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        return False
    return True


@cache
def _zones() -> frozenset[str]:
    return frozenset(one for one in available_timezones() if "/" in one or one == "UTC")


@cache
def _territories() -> frozenset[str]:
    codes = map(str, Locale("en").territories)
    return frozenset(one for one in codes if len(one) == 2 and one.isalpha() and one != "ZZ")
