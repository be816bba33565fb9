"""The playground's clock: what time it is, what comes next, and moving on to it."""

from datetime import datetime, timedelta
from typing import Literal

from adapters.web.cast import TEAM
from adapters.web.guard import PageError
from adapters.web.room import Room
from adapters.web.wire import Json
from bot.clock import MovableClock
from bot.model.facts import Upcoming
from bot.model.place import Person
from bot.ports import Bot

Leap = Literal["next", "day", "week"]
_SPANS = {"day": timedelta(days=1), "week": timedelta(weeks=1)}


async def hours(room: Room, bot: Bot) -> Json:
    """The time, whether it can be moved, and the posts of the next two weeks."""
    return {
        "now": room.clock.now().isoformat(),
        "movable": isinstance(room.clock, MovableClock),
        "upcoming": [_planned(one) for one in await bot.upcoming(TEAM)],
    }


async def move(room: Room, person: Person, leap: Leap) -> Json:
    """Move the clock, and say how many posts that this person sees arrived on the way."""
    clock = room.clock
    if not isinstance(clock, MovableClock):
        raise PageError(409, "web-clock-fixed")
    before = await room.posts.next_seq()
    to = await _goal(clock, leap)
    if to is None:
        raise PageError(409, "web-clock-nothing")
    await clock.forward(to)
    posts = (await room.posts.all()).values()
    new = [post for post in posts if post.seq > before and await _sees(room, person, post.where)]
    return {"posts": len(new)}


async def _goal(clock: MovableClock, leap: Leap) -> datetime | None:
    return await clock.next_moment() if leap == "next" else clock.now() + _SPANS[leap]


async def _sees(room: Room, person: Person, where: str) -> bool:
    return await room.enter(person, where) is not None


def _planned(upcoming: Upcoming) -> Json:
    return {
        "at": upcoming.at.isoformat(),
        "title": upcoming.title,
        "kind": upcoming.kind.value if upcoming.kind and upcoming.item else None,
        "skipped": upcoming.skipped,
    }
