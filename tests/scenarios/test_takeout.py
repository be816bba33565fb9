"""A journal taken along: once an hour, by a link that works once where there is an address, else in private pages."""

import io
import json
import logging
import zipfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.commands import Erase, Forget, Takeout
from bot.jobs.metronome import Metronome
from bot.model.command import Command
from bot.testing import World, a_world
from tests.scenarios.reflecting import keeps

WORDS = "The deadline moved."
ADDRESS = "https://haven.example"


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[World]:
    """A Haven that browsers can reach."""
    async with a_world(tmp_path, public_url=f"{ADDRESS}/") as made:
        yield made


@asynccontextmanager
async def the_link(world: World) -> AsyncIterator[tuple[ClientSession, str]]:
    """Ann asks for her journal; the link, as it is reached on this machine."""
    await world.ann.asks(Takeout())
    url = next(one for one in world.ann.reads.split() if one.startswith(ADDRESS))
    server = await world.haven.serve("127.0.0.1", 0)
    try:
        async with ClientSession() as browser:
            yield browser, url.replace(ADDRESS, f"http://127.0.0.1:{server.port}")
    finally:
        await server.stop()


async def test_the_file_holds_everything_as_text_and_as_data(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url), browser.post(url) as answer:
        packed = zipfile.ZipFile(io.BytesIO(await answer.read()))
    assert WORDS in packed.read("journal.md").decode()
    assert json.loads(packed.read("journal.json"))[0]["words"] == WORDS
    assert answer.headers["Cache-Control"] == "no-store"


async def test_no_word_of_the_journal_passes_through_the_platform(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    await linked.ann.asks(Takeout())
    assert "deadline" not in linked.ann.reads


async def test_looking_at_a_link_uses_nothing_up_and_loading_it_does(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url):
        for _ in range(2):
            async with browser.get(url) as page:
                assert page.status == 200
                assert page.headers["Cache-Control"] == "no-store"
                assert "deadline" not in await page.text()
        statuses = []
        for _ in range(2):
            async with browser.post(url) as answer:
                statuses.append(answer.status)
        assert statuses == [200, 404]


async def test_a_link_lasts_for_ten_minutes(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url):
        linked.clock.let_pass(599)
        async with browser.get(url) as page:
            assert page.status == 200
        linked.clock.let_pass(1)
        async with browser.post(url) as answer:
            assert answer.status == 404


@pytest.mark.parametrize("gone", [Erase(sure=True), Forget(sure=True)], ids=["erase", "forget"])
async def test_what_was_deleted_can_not_be_loaded_any_more(linked: World, gone: Command) -> None:
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url):
        await linked.ann.asks(gone)
        async with browser.post(url) as answer:
            assert answer.status == 404


async def test_what_somebody_else_deletes_leaves_a_link_alone(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url):
        await linked.bob.asks(Forget(sure=True))
        async with browser.post(url) as answer:
            assert answer.status == 200


class Ticking(Metronome):
    """Ticks when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.ticks: dict[str, Callable[[], None]] = {}

    def every(self, span: timedelta, name: str, wake: Callable[[], None]) -> None:
        """Note what a tick does."""
        self.ticks[name] = wake


async def test_a_file_that_nobody_loads_lies_in_memory_for_ten_minutes(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    await linked.ann.asks(Takeout())
    ticking = Ticking()
    linked.haven.tick(ticking)
    for seconds, left in ((599, 1), (1, 0)):
        linked.clock.let_pass(seconds)
        ticking.ticks["downloads"]()
        assert linked.haven.downloads.waiting == left


async def test_another_token_opens_nothing(linked: World) -> None:
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url):
        other = url[:-1] + ("0" if url[-1] != "0" else "1")
        async with browser.post(other) as answer:
            assert answer.status == 404


async def test_a_link_stands_in_no_log(linked: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    await keeps(linked.ann, WORDS)
    async with the_link(linked) as (browser, url), browser.post(url):
        token = url.rpartition("/")[2]
    assert token not in caplog.text


async def test_without_an_address_there_is_no_such_path(world: World) -> None:
    server = await world.haven.serve("127.0.0.1", 0)
    try:
        async with ClientSession() as browser:
            url = f"http://127.0.0.1:{server.port}/journal/{'0' * 32}"
            async with browser.get(url) as page:
                assert page.status == 404
    finally:
        await server.stop()


async def test_it_can_be_taken_along_once_an_hour(world: World) -> None:
    await keeps(world.ann, WORDS)
    await world.ann.asks(Takeout())
    assert "deadline" in world.ann.reads
    await world.ann.asks(Takeout(form="json"))
    assert world.ann.reads.startswith("You can take your journal along once an hour.")
    await world.clock.advance(hours=1)
    await world.ann.asks(Takeout(form="json"))
    assert "deadline" in world.ann.reads


async def test_what_one_takes_along_holds_up_nobody_else(world: World) -> None:
    for player in (world.ann, world.bob):
        await keeps(player, WORDS)
        await player.asks(Takeout())
        assert "deadline" in player.reads


async def test_an_empty_journal_does_not_count(world: World) -> None:
    await world.ann.asks(Takeout())
    await keeps(world.ann, WORDS)
    await world.ann.asks(Takeout())
    assert "deadline" in world.ann.reads


async def test_further_pages_belong_to_the_same_time(world: World) -> None:
    for n in range(3):
        await keeps(world.ann, f"entry {n} " + "The demo went well. " * 80, message=f"m{n}")
    await world.ann.asks(Takeout())
    await world.ann.presses("More")
    assert "Part 2 of 2." in world.ann.reads
