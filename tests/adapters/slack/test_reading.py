"""What people type, as Slack sends it, and the command that it becomes."""

from datetime import date
from typing import Annotated

import pytest
from pydantic import Field

from adapters.slack.reading import typed, understood
from bot.commands import Answer, Help, Move, Pause, Practice, Suggest, Why
from bot.model.command import Command, Draft, IsPeople
from bot.model.practice import Practice as PracticeName


@pytest.mark.parametrize(
    ("slash", "text", "command"),
    [
        ("practice", "", Practice()),
        ("practice", "  WHY ", Why()),
        ("haven", "pause 2026-12-24", Pause(until=date(2026, 12, 24))),
        ("haven", "", Help()),
        ("haven", "move <#C0123ABC|general>", Move(channel="C0123ABC")),
        ("haven", "move <#C0123ABC|>", Move(channel="C0123ABC")),
        ("haven", "move C0123ABC", Move(channel="C0123ABC")),
        ("practice", "answer thanks <@U1|ann> &amp; co", Answer(words="thanks @ann & co")),
        ("practice", "answer see <https://x.example|here>", Answer(words="see here")),
        ("practice", "answer <!channel> &lt;b&gt;", Answer(words="@channel <b>")),
        ("practice", "answer <!subteam^S1|@team>", Answer(words="@team")),
        (
            "haven",
            "suggest empathy <@U1|ann> asks why",
            Suggest(practice=PracticeName.EMPATHY, title="@ann", body="asks", why="why"),
        ),
        ("haven", "levitate <@U1|ann>", Help(about="levitate @ann")),
    ],
)
def test_typed_words_become_a_command(slash: str, text: str, command: Command) -> None:
    assert typed(slash, text) == command


@pytest.mark.parametrize("text", ["move #general", "move general", "move <@U1"])
def test_a_channel_that_slack_does_not_know_is_picked_in_a_form(text: str) -> None:
    assert typed("haven", text) == Draft(word="move")


def test_a_command_that_lacks_something_becomes_a_draft() -> None:
    assert typed("haven", "pause soon") == Draft(
        word="pause", values={"until": "soon"}, problems={"until": "day"}
    )


class Greet(Command):
    """Say hello to somebody."""

    to: Annotated[tuple[str, ...], IsPeople(), Field(min_length=1, max_length=3)]
    words: Annotated[str, Field(max_length=100)] = ""


def test_who_is_mentioned_among_the_words_has_a_name_there() -> None:
    said = Greet(to=("U1", "U2"), words="hello from <@U3> and <@U4>")
    read = understood(said, {"@U1": "@ann", "@U3": "@cem"})
    assert read == Greet(to=("U1", "U2"), words="hello from @cem and <@U4>")


def test_people_whom_slack_gave_no_id_are_picked_in_a_form() -> None:
    assert understood(Greet(to=("U1", "ann"), words="hi"), {}) == Draft(
        word="greet", values={"words": "hi"}
    )
