"""What people can ask for, and what carries it out, are the same words."""

from bot.commands import COMMANDS
from bot.handlers import HANDLERS, KNOWN, OPENED


def test_every_command_has_a_handler_and_no_handler_is_without_one() -> None:
    assert set(HANDLERS) == set(COMMANDS)


def test_what_fills_in_or_replaces_a_form_belongs_to_a_command_that_has_one() -> None:
    asked = {word for word, command in COMMANDS.items() if command.asked_for()}
    assert (set(KNOWN) | set(OPENED)) - asked == set()
