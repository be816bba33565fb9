"""Which languages are looked in for a locale."""

import pytest

from bot.rules.languages import fallbacks, fitting

SPOKEN = ("de", "en", "pt-BR")


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("de-AT", ("de", "en")),
        ("de", ("de", "en")),
        ("pt_br", ("pt-BR", "en")),
        ("pt-PT", ("en",)),
        ("en-GB", ("en",)),
        ("", ("en",)),
    ],
)
def test_a_locale_falls_back_to_its_language_and_then_to_english(
    locale: str, expected: tuple[str, ...]
) -> None:
    assert fallbacks(locale, SPOKEN) == expected


def test_english_does_not_fit_somebody_who_asks_for_another_language() -> None:
    assert fitting("fr-CA", SPOKEN) == ()
