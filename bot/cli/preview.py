"""`haven preview`: the next two weeks of a team, or any item, in the terminal."""

import asyncio
import sys
from datetime import datetime, timedelta

from rich.console import Console

from bot.cards import Cards
from bot.cli import FOUND, OK
from bot.cli.setting_up import set_up
from bot.cli.terminal import CONTROLS, show
from bot.clock import MovableClock
from bot.demo import kept_offset
from bot.library import Library, content_root, load
from bot.model.facts import Upcoming
from bot.model.item import EXERCISES
from bot.model.team import Team
from bot.rules.deck import Deck
from bot.rules.languages import SOURCE
from bot.rules.upcoming import upcoming
from bot.store import Store
from bot.words import Words


def preview(what: str | None, locale: str) -> int:
    """Show an item if `what` is the id of one, else the team that it names; exit code 1 if there is neither."""
    library = load(content_root())
    if locale != SOURCE and not library.speaks(locale):
        there = ", ".join(library.locales)
        print(
            f"Haven does not speak {locale.translate(CONTROLS)}; choose one of {there}",
            file=sys.stderr,
        )
        return FOUND
    words = Words.load(content_root())
    if what is not None and what in library.items:
        return _item(what, locale, library, words)
    return asyncio.run(_team(what, library, words))


def _item(id: str, locale: str, library: Library, words: Words) -> int:
    console = Console()
    item = library.text(id, locale)
    cards = Cards(words)
    show(cards.post(item, locale), console)
    if item.kind in EXERCISES:
        for n in range(1, len(item.steps) + 1):
            console.print()
            show(cards.step(item, n, locale), console)
    return OK


async def _team(what: str | None, library: Library, words: Words) -> int:
    setup = set_up()
    clock = MovableClock()
    store = await setup.open(setup.vault, clock, upgrade=False)
    try:
        clock.offset = await kept_offset(store, clock) or timedelta(0)
        late = timedelta(minutes=setup.core.prompt_late_minutes)
        return await _show_team(what, store, clock.now(), library, words, late=late)
    finally:
        await store.close()


async def _show_team(
    what: str | None,
    store: Store,
    now: datetime,
    library: Library,
    words: Words,
    *,
    late: timedelta,
) -> int:
    async with store.reading() as work:
        teams = await work.teams.every()
        found = [one for one in teams if what is None or what in (one.id, one.name)]
        if len(found) != 1:
            print(_which(what, teams), file=sys.stderr)
            return FOUND
        history = await work.teams.history(found[0].id)
        own = await work.own_items.accepted([found[0].id])
    common = Deck(library.items.values()).suiting(found[0].setting)
    deck = common.plus(own.get(found[0].id, ()))
    coming = upcoming(found[0], history, deck, now, late)
    print(words.line("preview-title", "en") + f": {found[0].name}")
    for one in coming:
        print(_line(one, found[0], words))
    if not coming:
        print(words.line("preview-none", "en"))
    return OK


def _line(one: Upcoming, team: Team, words: Words) -> str:
    when = words.moment(one.at, team.rhythm.zone, "en")
    if one.skipped:
        return f"  {when}  {words.line('preview-skipped', 'en')}"
    if one.practice is None:
        return f"  {when}  {words.line('preview-nothing', 'en')}"
    return f"  {when}  {one.title} ({words.line(f'practice-{one.practice}', 'en')}, {one.item})"


def _which(what: str | None, teams: list[Team]) -> str:
    if not teams:
        return "There is no team yet."
    names = ", ".join(f"{one.name} ({one.id})" for one in teams[:20])
    if what is None:
        return f"There are several teams; name one of them: {names}"
    called = what.translate(CONTROLS)
    return f"There is no item and no team called {called}; there are the teams {names}"
