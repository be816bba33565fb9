"""What people type, as Slack sends it, and the command that it becomes."""

from datetime import date

import pytest

from adapters.slack.reading import typed, written
from bot.commands import Answer, Help, Move, Pause, Practice, Why
from bot.model.command import Command, Draft


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


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("pause 2026-12-24", Pause(until=date(2026, 12, 24))),
        ("/haven pause 2026-12-24", Pause(until=date(2026, 12, 24))),
        ("practice why", Why()),
        ("Practice", Practice()),
        ("help", Help()),
        ("how are you", Help(about="how are you")),
    ],
)
def test_written_words_mean_the_same_without_a_slash(text: str, command: Command) -> None:
    assert written(text) == command
