"""Who is let in where only one circle of people may use Haven."""

import pytest

from bot.rules.gate import lets_in


@pytest.mark.parametrize(
    ("gate", "circles", "admin", "let_in"),
    [
        (None, None, False, True),
        (None, {"a"}, False, True),
        ("a", {"a", "b"}, False, True),
        ("a", {"b"}, False, False),
        ("a", set(), False, False),
        ("a", None, False, False),
        ("a", None, True, True),
        ("a", {"b"}, True, True),
    ],
)
def test_who_is_let_in(
    gate: str | None, circles: set[str] | None, *, admin: bool, let_in: bool
) -> None:
    assert lets_in(gate, circles, admin=admin) is let_in
