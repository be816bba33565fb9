"""Words that somebody wrote to do harm are no more than words on Discord, and ring nobody's bell."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.discord.text import escaped, short_escaped
from bot.model.cleaning import clean, units
from bot.model.delivery import Delivery, DeliveryKind, Post
from bot.model.message import (
    Bullets,
    Button,
    Buttons,
    Message,
    Note,
    Paragraph,
    Plain,
    Quote,
    Title,
)
from bot.model.place import DeliveryId, TeamId
from tests.adapters.discord.scene import Scene, a_scene
from tests.hostile import HOSTILE
from tests.servers.discord_text import as_read


def everywhere(words: str) -> Message:
    """The words in each place where somebody's words can stand."""
    spans = (Plain(text=words),)
    return Message(
        blocks=(
            Title(text=words),
            Paragraph(spans=spans),
            Bullets(points=(spans,)),
            Quote(spans=spans),
            Note(spans=spans),
            Buttons(buttons=(Button(label=words, does="why"),)),
        )
    )


def test_the_corpus_is_large() -> None:
    assert len(HOSTILE) >= 200


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_read_as_they_are(words: str) -> None:
    cleaned = clean(words)
    assert as_read(escaped(cleaned), "[ping {}]".format) == cleaned


@pytest.mark.parametrize("words", HOSTILE)
def test_a_cut_is_never_longer_than_it_may_be_and_cuts_no_escape_in_two(words: str) -> None:
    for most in (0, 1, 2, 5, 100):
        cut = short_escaped(clean(words), most)
        assert units(cut) <= most
        assert (len(cut) - len(cut.rstrip("\\"))) % 2 == 0


@pytest.fixture
async def quiet(tmp_path: Path) -> AsyncIterator[Scene]:
    async with a_scene(tmp_path) as made:
        made.fake.pace.usual = (10_000, 1.0)
        made.fake.pace.global_limit = 10_000
        made.fake.role(made.acme, "team", made.ann, made.ben, mentionable=True)
        yield made


async def test_no_hostile_words_ring_a_bell(quiet: Scene) -> None:
    pings = [f"<@{quiet.ben.id}>", *(f"<@&{role}>" for role in quiet.acme.roles), "@everyone @here"]
    for number, words in enumerate([*HOSTILE, *pings]):
        post = Delivery(
            id=DeliveryId(f"hostile-{number}"),
            team=TeamId("team"),
            kind=DeliveryKind.PROMPT,
            slot=str(number),
            to=quiet.channel,
            act=Post(message=everywhere(words)),
        )
        await quiet.platform.send(post)
    assert len(quiet.ann.sees(quiet.general)) == len(HOSTILE) + len(pings)
    assert (quiet.ann.pings, quiet.ben.pings) == ([], [])
