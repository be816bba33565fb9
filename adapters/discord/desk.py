"""One thing that somebody asked, from the interaction to what they see."""

import asyncio
from typing import assert_never

import discord

from adapters.discord.homes import Homes
from adapters.discord.inbound import Origin, ask_of, filled, origin_of, typed
from adapters.discord.marks import FORM, KEPT, form_id
from adapters.discord.memory import Memory
from adapters.discord.questions import Pending, Questions, begin, go_on
from adapters.discord.render import View, render
from adapters.discord.rest import Denied
from adapters.discord.screens import Interaction, Screen, data_of
from adapters.discord.undelivered import Missed, Undelivered
from bot.commands import Forget, read, unpack
from bot.model.ask import Done, Fix, Say
from bot.model.command import Command, Draft
from bot.model.errors import HavenError
from bot.model.message import Message
from bot.ports import Bot

PATIENCE = 0.7
"""Seconds that opening a form may take before the person sees that Haven is at it; Discord gives up after three."""

Outcome = Say | Pending | None


class Desk:
    """Asks the core, and shows its replies."""

    def __init__(
        self,
        bot: Bot,
        homes: Homes,
        undelivered: Undelivered,
        questions: Questions,
        buttons: Memory[str],
    ) -> None:
        self._bot = bot
        self._homes = homes
        self._undelivered = undelivered
        self._questions = questions
        self._buttons = buttons

    async def typed(self, interaction: Interaction, word: str, values: dict[str, str]) -> None:
        """A slash command."""
        await self._answer(interaction, typed(word, values), "")

    async def picked(self, interaction: Interaction, draft: Draft) -> None:
        """A command about a person, from the menu of one of their messages or of themself."""
        await self._answer(interaction, draft, "")

    async def pressed(self, interaction: Interaction, on: str, does: str) -> None:
        """A button of a post, or of a private reply."""
        if does.startswith(FORM):
            await self._open(interaction, does.removeprefix(FORM))
            return
        if does.startswith(KEPT):
            kept = self._buttons.get(does.removeprefix(KEPT))
            if kept is None:
                await self._tell(interaction, "discord-again")
                return
            does = kept
        command = unpack(does)
        if command is None:
            await self.old(interaction)
        else:
            await self._answer(interaction, command, on)

    async def submitted(self, interaction: Interaction) -> None:
        """A form, or one page of it."""
        data = data_of(interaction)
        id = form_id(str(data.get("custom_id", "")))
        pending = self._questions.found(id.token) if id and id.token else None
        if id is None or (id.token and pending is None):
            await self._tell(interaction, "discord-again")
            return
        entered = filled(data, str(interaction.guild_id or ""))
        if pending is not None:
            pending = go_on(pending, entered)
            if pending.todo:
                await self._next(interaction, pending)
                return
            entered = dict(pending.values)
        await self._answer(interaction, read(id.word, entered), id.on)

    async def old(self, interaction: Interaction) -> None:
        """A button that no version of Haven knows any more."""
        await self._tell(interaction, "refused-old-button")

    async def outcome(self, origin: Origin, command: Command | Draft, on: str = "") -> Outcome:
        """What the core makes of it: a message, a form, or nothing."""
        locale = origin.locale
        try:
            home = await self._at_home(origin)
            if isinstance(home, Say):
                return home
            ask = ask_of(home, command, on)
            reply = await self._bot.ask(ask)
            if isinstance(command, Forget) and command.sure:
                self._undelivered.forget(home.person)
            match reply:
                case Say():
                    return reply
                case Fix(errors=errors, command=unfinished):
                    form = await self._bot.form(ask_of(home, unfinished, on))
                    return begin(form, errors, on)
                case Done():
                    return None
                case _:
                    assert_never(reply)
        except (HavenError, Denied):
            return Say(message=self._bot.say("discord-trouble", locale))

    def drawn(self, outcome: Say | Pending, locale: str) -> View:
        """A message for a person alone; a form becomes a button that opens it."""
        if isinstance(outcome, Pending):
            key = "discord-edit" if outcome.errors else "discord-open"
            return self._draw(self._questions.asked(outcome, locale, key))
        return self._draw(outcome.message)

    async def _answer(self, interaction: Interaction, command: Command | Draft, on: str) -> None:
        """Acknowledge before anything is looked up, unless a form may be the first answer; then show the outcome."""
        screen, origin = Screen(interaction), origin_of(interaction)
        if _may_be_form(interaction, command):
            await self._answer_by_form(screen, origin, command, on)
        elif await screen.wait():
            await self._show(screen, await self.outcome(origin, command, on), origin)

    async def _answer_by_form(
        self, screen: Screen, origin: Origin, command: Command | Draft, on: str
    ) -> None:
        """A form has to be the first answer; one that takes too long becomes a button."""
        task = asyncio.ensure_future(self.outcome(origin, command, on))
        try:
            await asyncio.wait({task}, timeout=PATIENCE)
            if task.done() or await screen.wait():
                await self._show(screen, await task, origin)
        finally:
            task.cancel()

    async def _show(self, screen: Screen, outcome: Outcome, origin: Origin) -> None:
        if outcome is None:
            await screen.drop()
        elif isinstance(outcome, Pending) and screen.is_open and not outcome.errors:
            await screen.ask(self._questions.drawn(outcome))
            return
        else:
            instead = isinstance(outcome, Say) and outcome.replace
            await screen.say(self.drawn(outcome, origin.locale), instead=instead)
        await self._catch_up(screen, origin)

    async def _catch_up(self, screen: Screen, origin: Origin) -> None:
        """Somebody is here: show them what they missed if their direct messages are closed, now or in a moment."""
        if origin.workspace is None or screen.is_open:
            return
        self._homes.note(origin.person)
        add = screen.adding()

        async def show(missed: Missed) -> bool:
            key = "discord-closed" if missed.message else "discord-closed-file"
            blocks = self._bot.say(key, origin.locale).blocks
            if missed.message:
                blocks = (*blocks, *missed.message.blocks)
            return await add(self._draw(Message(blocks=blocks), missed.delivery))

        missed = self._undelivered.here(origin.person, show)
        if missed is not None:
            await show(missed)

    async def _open(self, interaction: Interaction, token: str) -> None:
        pending = self._questions.found(token)
        if pending is None:
            await self._tell(interaction, "discord-again")
        else:
            await Screen(interaction).ask(self._questions.drawn(pending))

    async def _next(self, interaction: Interaction, pending: Pending) -> None:
        screen, locale = Screen(interaction), interaction.locale.value
        if await screen.wait():
            message = self._questions.asked(pending, locale, "discord-next")
            await screen.say(self._draw(message))

    async def _tell(self, interaction: Interaction, key: str) -> None:
        message = self._bot.say(key, interaction.locale.value)
        await Screen(interaction).say(self._draw(message))

    async def _at_home(self, origin: Origin) -> Origin | Say:
        if origin.workspace is not None:
            return origin
        homes = await self._homes.of(origin.user)
        if len(homes) == 1:
            return origin.at_home(homes[0])
        key = "discord-which-server" if homes else "discord-no-server"
        return Say(message=self._bot.say(key, origin.locale))

    def _draw(self, message: Message, on: str = "") -> View:
        return render(message, on, carry=lambda does: KEPT + self._buttons.keep(does))


def _may_be_form(interaction: Interaction, command: Command | Draft) -> bool:
    return (
        isinstance(command, Draft) and interaction.type is not discord.InteractionType.modal_submit
    )
