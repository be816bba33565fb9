"""Which regions are known, and which of their days are off."""

from datetime import date

import pytest

from bot.rules.dayoff import is_holiday, known_region


@pytest.mark.parametrize("code", ["DE", "DE-BY", "US", "US-CA", "GB-SCT", "BR", "JP"])
def test_a_region_is_known(code: str) -> None:
    assert known_region(code)


@pytest.mark.parametrize("code", ["", "-", "DE-", "de", "DE-XX", "XX", "XX-BY", "DE-BY-1", "XNYS"])
def test_a_region_is_not_known(code: str) -> None:
    assert not known_region(code)


@pytest.mark.parametrize(
    ("day", "region", "off"),
    [
        (date(2026, 10, 3), "DE", True),
        (date(2026, 6, 4), "DE", False),
        (date(2026, 6, 4), "DE-BY", True),  # Corpus Christi
        (date(2027, 12, 31), "US", True),  # the next year's first day, observed
        (date(2026, 10, 3), "XX", False),
    ],
)
def test_public_holidays(day: date, region: str, off: bool) -> None:
    assert is_holiday(day, region) is off
