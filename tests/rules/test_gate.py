"""Who is let in where only one circle of people may use Haven."""

import pytest

from bot.commands import COMMANDS
from bot.rules.gate import lets_in

CLOSED = {
    # what the team does together
    *("practice", "another", "why", "answer", "less", "step", "preview", "suggest", "log"),
    *("appreciate", "send", "discard", "countmein", "pulse"),
    # what admins and stewards do
    *("setup", "quiet", "pause", "resume", "skip", "unskip", "swap", "move", "leave", "resend"),
    *("contacts", "contact", "stillright", "dropcontact"),
    *("items", "accept", "decline", "edit", "retire", "calloff", "rounds", "lockdown", "retention"),
    *("queue", "passon", "sendback", "reject", "reported", "judge"),
}
"""What a gate closes. Help, support, and what is about oneself alone stay open to everybody."""


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


def test_a_gate_closes_what_a_team_does_and_nothing_that_is_about_oneself_alone() -> None:
    assert {word for word, one in COMMANDS.items() if not one.for_all} == CLOSED
