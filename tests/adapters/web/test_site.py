"""The routes of the playground with a real HTTP client: what the page gets for what it asks."""

import asyncio
import json

import pytest

from adapters.web.platform import WebPlatform
from adapters.web.settings import WebSettings
from bot.clock import MovableClock, SystemClock
from bot.model.news import Answered
from bot.model.place import DeliveryId as Id
from bot.model.place import Group, Thread
from bot.testing.shelf import MemoryShelf
from tests.adapters.web.browsing import HELP, running, send, serving
from tests.adapters.web.stand_ins import (
    ADA,
    BEN,
    TEAM,
    Counting,
    Parrot,
    a_delivery,
    a_playground,
    direct,
)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("me", {"person": "eve"}),
        ("say", {"at": "channel/other", "text": "x"}),
        ("say", {"at": "direct/ben", "text": "x"}),
        ("say", {"at": "thread/none", "text": "x"}),
        ("ask", {**HELP, "at": "nowhere"}),
        ("ask", {"how": "pressed", "at": "channel/team", "does": "why", "on": "none"}),
    ],
)
async def test_what_is_not_there_is_not_found(path: str, body: object) -> None:
    async with running(a_playground()) as client:
        assert (await send(client, path, body)).status == 404


async def test_a_browser_plays_the_person_that_it_chose() -> None:
    bot = Parrot()
    async with running(a_playground(), bot) as client:
        await client.get("/web/")
        await send(client, "me", {"person": "ben"})
        await send(client, "ask", HELP)
        assert [(ask.actor.person, ask.actor.admin) for ask in bot.asks] == [(BEN, False)]


async def test_a_draft_comes_back_as_a_form_that_does_not_complain_yet() -> None:
    async with running(a_playground()) as client:
        response = await send(client, "ask", {**HELP, "text": "/haven pause"})
        [field] = (await response.json())["form"]["fields"]
        assert (field["name"], field["error"]) == ("until", "")


async def test_a_wrong_value_comes_back_under_its_field() -> None:
    filled = {"how": "filled", "at": "channel/team", "word": "pause", "values": {"until": "soon"}}
    async with running(a_playground()) as client:
        [field] = (await (await send(client, "ask", filled)).json())["form"]["fields"]
        assert (field["value"], field["error"]) == ("soon", "Not so.")


async def test_a_button_of_another_version_is_answered_kindly() -> None:
    pressed = {"how": "pressed", "at": "channel/team", "does": "levitate", "on": None}
    async with running(a_playground()) as client:
        answer = await (await send(client, "ask", pressed)).json()
        assert answer["say"]["plain"] == "[refused-old-button]"


async def test_a_button_on_a_post_that_is_gone_is_answered_like_an_old_one() -> None:
    pressed = {"how": "pressed", "at": "channel/team", "does": "why", "on": "none"}
    async with running(a_playground()) as client:
        response = await send(client, "ask", pressed)
        assert (response.status, (await response.json())["says"]) == (404, "[refused-old-button]")


@pytest.mark.parametrize("path", ["ask", "say"])
async def test_more_words_than_there_may_be_are_told_as_such(path: str) -> None:
    body = {"at": "channel/team", "text": "x" * 4_001} | ({"how": "typed"} if path == "ask" else {})
    async with running(a_playground()) as client:
        response = await send(client, path, body)
        assert (response.status, (await response.json())["says"]) == (413, "[web-long]")


async def test_nobody_reads_what_was_written_to_somebody_else() -> None:
    playground = a_playground()
    await playground.send(a_delivery("d1", to=direct(BEN)))
    async with running(playground) as client:
        for at in ("direct/ben", "thread/d1"):
            assert (await client.get("/web/messages", params={"at": at})).status == 404


async def test_a_group_is_listed_for_those_who_are_in_it() -> None:
    playground = a_playground()
    await playground.send(a_delivery("d1", to=Group(near=TEAM, people=(ADA, BEN))))
    async with running(playground) as client:
        places = (await (await client.get("/web/state")).json())["places"]
        assert places[-1] == {"at": "group/team/ada+ben", "name": "Ben"}


async def test_posts_keep_their_order_and_words_are_forgotten_after_a_restart() -> None:
    shelf = MemoryShelf()
    first = a_playground(shelf)
    for id in ("d2", "d1"):
        await first.send(a_delivery(id))
    async with running(first) as client:
        await send(client, "say", {"at": "channel/team", "text": "mine"})
    assert not any(b"mine" in value for value in shelf.values.values())
    second = a_playground(shelf)
    await second.send(a_delivery("d0"))
    async with running(second) as client:
        messages = await (await client.get("/web/messages", params={"at": "channel/team"})).json()
        assert [one["id"] for one in messages["messages"]] == ["d2", "d1", "d0"]


async def test_a_thread_counts_its_answers() -> None:
    playground = a_playground()
    await playground.send(a_delivery("d1"))
    await playground.send(a_delivery("d2", to=Thread(root=Id("d1"))))
    async with running(playground) as client:
        await send(client, "say", {"at": "thread/d1", "text": "mine"})
        messages = await (await client.get("/web/messages", params={"at": "channel/team"})).json()
        assert [one["answers"] for one in messages["messages"]] == [2]


async def test_the_bot_hears_that_somebody_answered_in_a_thread_and_not_what() -> None:
    playground, bot = a_playground(), Parrot()
    await playground.send(a_delivery("d1"))
    await playground.send(a_delivery("d2", to=direct(ADA)))
    async with running(playground, bot) as client:
        for at in ("thread/d1", "thread/d2", "channel/team"):
            await send(client, "say", {"at": at, "text": "mine"})
    assert bot.heard == [Answered(channel=TEAM, on=Id("d1"), person=ADA)]


async def test_words_in_a_thread_stand_there_although_nobody_could_count_them() -> None:
    playground = a_playground()
    await playground.send(a_delivery("d1"))
    async with running(playground, Parrot(deaf=True)) as client:
        assert (await send(client, "say", {"at": "thread/d1", "text": "mine"})).status == 200
        messages = await (await client.get("/web/messages", params={"at": "thread/d1"})).json()
        assert [one["text"] for one in messages["messages"]] == ["mine"]


async def test_a_form_belongs_to_the_post_whose_button_opened_it() -> None:
    playground, bot = a_playground(), Parrot()
    await playground.send(a_delivery("d1"))
    filled = {"how": "filled", "at": "channel/team", "word": "answer", "values": {"words": "x"}}
    async with running(playground, bot) as client:
        await send(client, "ask", {**filled, "on": "d1"})
        await send(client, "ask", filled)
    assert [one.on for one in bot.asks] == ["d1", None]


async def test_an_open_page_is_told_about_a_post() -> None:
    playground = a_playground()
    async with running(playground) as client, client.get("/web/events") as events:
        await events.content.readuntil(b"\n\n")
        await playground.send(a_delivery("d1"))
        event = json.loads((await events.content.readuntil(b"\n\n")).removeprefix(b"data: "))
        assert (event["kind"], event["message"]["id"]) == ("message", "d1")


async def test_open_pages_end_when_the_playground_does() -> None:
    playground = a_playground()
    task = asyncio.create_task(playground.run(Parrot()))
    async with serving(playground) as client, client.get("/web/events") as events:
        await events.content.readuntil(b"\n\n")
        task.cancel()
        assert await asyncio.wait_for(events.content.read(), 1) == b""


async def test_the_clock_moves_by_a_week() -> None:
    clock = MovableClock()
    async with running(a_playground(clock=clock)) as client:
        before = clock.now()
        response = await send(client, "clock", {"to": "week"})
        assert (await response.json())["arrived"] == {"posts": 0}
        assert (clock.now() - before).days == 7


async def test_with_nothing_to_come_the_clock_says_so() -> None:
    async with running(a_playground()) as client:
        response = await send(client, "clock", {"to": "next"})
        assert (response.status, (await response.json())["says"]) == (409, "[web-clock-nothing]")


async def test_a_real_clock_can_not_be_moved() -> None:
    settings = WebSettings.model_construct(people="Ada, Ben, Chen, Dana")
    playground = WebPlatform(settings, MemoryShelf(), SystemClock(), Counting())
    async with running(playground) as client:
        response = await send(client, "clock", {"to": "day"})
        assert (response.status, (await response.json())["says"]) == (409, "[web-clock-fixed]")
