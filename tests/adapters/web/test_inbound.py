"""What the page sends, and what it asks for."""

from datetime import date

import pytest

from adapters.web.inbound import (
    ASKED,
    Chosen,
    Filled,
    Pressed,
    Typed,
    command_of,
    mentioned,
    understand,
)
from bot.commands import Another, Help, Pause, Practice, Why
from bot.model.command import Command, Draft

AT = "channel/team"


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/practice", Practice()),
        ("/practice why", Why()),
        ("/Practice  WHY ", Why()),
        ("/haven pause 2026-12-24", Pause(until=date(2026, 12, 24))),
        ("/haven", Help()),
        ("practice", Practice()),
        ("help", Help()),
        ("pause 2026-12-24", Pause(until=date(2026, 12, 24))),
        ("how are you", Help(about="how are you")),
    ],
)
def test_typed_words_become_a_command(text: str, command: Command) -> None:
    assert command_of(Typed(how="typed", at=AT, text=text)) == command


@pytest.mark.parametrize("text", ["/haven pause", "/haven pause soon"])
def test_a_command_that_lacks_something_becomes_a_draft(text: str) -> None:
    assert isinstance(command_of(Typed(how="typed", at=AT, text=text)), Draft)


@pytest.mark.parametrize(
    "day",
    ["1796083200", "2026-12-24T00:00", "24.12.2026", "2026-1-1", "2026-12-24Z", "２０２６-12-24"],
)
def test_a_day_is_written_in_one_way_alone(day: str) -> None:
    draft = Draft(word="pause", values={"until": day}, problems={"until": "day"})
    assert command_of(Typed(how="typed", at=AT, text=f"/haven pause {day}")) == draft


def test_a_button_carries_its_command() -> None:
    assert command_of(Pressed(how="pressed", at=AT, does="another[2]")) == Another(turn=2)


def test_a_button_of_another_version_is_known_as_such() -> None:
    assert command_of(Pressed(how="pressed", at=AT, does="levitate[3]")) is None


def test_a_form_becomes_the_command_that_it_was_for() -> None:
    filled = Filled(how="filled", at=AT, word="pause", values={"until": "2026-12-24"})
    assert command_of(filled) == Pause(until=date(2026, 12, 24))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"[]",
        b'{"how":"typed","at":"channel/team"}',
        b'{"how":"typed","at":"channel/team","text":""}',
        b'{"how":"shouted","at":"channel/team","text":"x"}',
        b'{"how":"typed","at":"channel/team","text":"x","admin":true}',
        b'{"how":"filled","at":"channel/team","word":"pause","values":{"until":7}}',
        b'{"how":"typed","at":"channel/team","text":"' + b"x" * 4_001 + b'"}',
        b"[" * 60_000,
        b"\xff\xfe",
    ],
)
def test_what_the_page_never_sends_is_not_understood(body: bytes) -> None:
    assert understand(ASKED, body) is None


NAMES = {"ben": "Ben", "bea": "Ben Oz"}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("/appreciate @Ben for it", "/appreciate <@ben|Ben> for it"),
        ("/appreciate @ben oz, @BEN", "/appreciate <@bea|ben oz>, <@ben|BEN>"),
        ("mail me at a@Ben", "mail me at a@Ben"),
        ("@Benedict", "@Benedict"),
        ("@nobody", "@nobody"),
    ],
)
def test_a_typed_name_becomes_a_mention(typed: str, read: str) -> None:
    assert mentioned(typed, NAMES) == read


def test_a_command_from_the_menu_of_a_message_begins_with_its_author() -> None:
    chosen = Chosen(how="chosen", at=AT, word="appreciate", person="ben")
    assert command_of(chosen) == Draft(word="appreciate", values={"to": "ben"})


@pytest.mark.parametrize("word", ["practice", "levitate"])
def test_nothing_else_stands_in_that_menu(word: str) -> None:
    assert command_of(Chosen(how="chosen", at=AT, word=word, person="ben")) is None
