"""A test post, so that people see Haven before they trust it."""

import asyncio
from collections.abc import Sequence

from bot.cli.asking import Terminal
from bot.cli.choosing import Choice
from bot.cli.doctor import EmptyShelf
from bot.cli.setting_up import SetUp
from bot.clock import SystemClock
from bot.entropy import SystemEntropy
from bot.ids import new_id
from bot.library import content_root
from bot.model.delivery import Delivery, DeliveryKind, Post
from bot.model.errors import DeliveryError
from bot.model.place import Channel, TeamId
from bot.words import Words


def try_posts(terminal: Terminal, setup: SetUp, choices: Sequence[Choice]) -> None:
    """Offer a test post for each platform where one is possible before Haven runs."""
    for choice in choices:
        terminal.heading(f"A test post: {choice.way.label}")
        if choice.way.channels is None:
            terminal.says("That is possible when Haven runs, so it is left out here.")
        else:
            _try(terminal, setup, choice)


def _try(terminal: Terminal, setup: SetUp, choice: Choice) -> None:
    terminal.says(
        "Name a channel in which Haven is, by its name, id or link. Press Enter to leave this out."
    )
    # Questions are asked outside of the event loop, which would keep Ctrl-C from ending them.
    while named := terminal.asks("Channel", lambda _: None):
        problem = asyncio.run(_problem(setup, choice, named))
        if problem is None:
            terminal.says("Posted. Please look there.")
            return
        terminal.says(problem, style="yellow")
    terminal.says("Left out.")


async def _problem(setup: SetUp, choice: Choice, named: str) -> str | None:
    """Post where somebody says; or else why not."""
    find, settings = choice.way.channels, setup.settings[choice.adapter.name]
    assert find is not None, "the way can name channels"
    try:
        found = await find(settings, EmptyShelf(), named)
        if not found:
            return "Haven is in no such channel. Invite it there, and name the channel again."
        if len(found) > 1:
            return "There are several of that name. Please give its id or link."
        await _post(setup, choice, found[0])
    except DeliveryError as error:
        return f"That did not work ({error}). You can name a channel again."
    return None


async def _post(setup: SetUp, choice: Choice, channel: Channel) -> None:
    clock, entropy = SystemClock(), SystemEntropy()
    settings = setup.settings[choice.adapter.name]
    platform = choice.adapter.build(settings, EmptyShelf(), clock, entropy)
    await platform.send(
        Delivery(
            id=new_id(entropy),
            team=TeamId("init"),
            kind=DeliveryKind.NOTICE,
            slot="init",
            to=channel,
            act=Post(message=Words.load(content_root()).say("init-post", "en")),
        )
    )
