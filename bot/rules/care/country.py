"""Decides whose country's numbers are shown: the one that a person chose, else a guess that is said to be one."""

from dataclasses import dataclass

from babel.core import get_global

from bot.rules.places import known_country


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """The two letters of a country, or None where nothing tells; `guessed` if the person did not choose it."""

    country: str | None
    guessed: bool = False


def whereabouts(country: str | None, zone: str | None, locale: str) -> Where:
    """Where somebody may be, by their setting, else by their IANA time zone, else by the region of their locale."""
    if country and known_country(country):
        return Where(country=country.upper())
    guess = _of_zone(zone) or _of_locale(locale)
    return Where(country=guess, guessed=guess is not None)


def _of_zone(zone: str | None) -> str | None:
    found = get_global("zone_territories").get(zone or "", "")
    return found if known_country(found) else None


def _of_locale(locale: str) -> str | None:
    parts = locale.replace("_", "-").split("-")[1:]
    return next((one.upper() for one in parts if len(one) == 2 and known_country(one)), None)
