"""Public holidays of a country or region, from the package `holidays`."""

from datetime import date
from functools import cache, lru_cache


def known_region(code: str) -> bool:
    """Whether the holidays of a country (`DE`) or a part of it (`DE-BY`, `US-CA`) are known."""
    country, _, part = code.partition("-")
    parts = _regions().get(country)
    return parts is not None and (part in parts if part else code == country)


def is_holiday(day: date, region: str) -> bool:
    """Whether a day is a public holiday there; a region that is not known has none."""
    return day in _holidays(region, day.year)


@cache
def _regions() -> dict[str, frozenset[str]]:
    from holidays import list_supported_countries  # takes 50 ms, which `haven --help` need not wait

    supported = list_supported_countries(include_aliases=True)
    return {country: frozenset(parts) for country, parts in supported.items()}


@lru_cache(maxsize=4096)
def _holidays(region: str, year: int) -> frozenset[date]:
    from holidays import country_holidays

    if not known_region(region):
        return frozenset()
    country, _, part = region.partition("-")
    return frozenset(country_holidays(country, subdiv=part or None, years=year))
