"""What one person sees of an answer: the ways in which Discord lets an interaction be answered."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from enum import Enum
from typing import Any, cast

import discord
from aiohttp import ClientError
from discord import ui

from adapters.discord.trouble import ALREADY_ANSWERED, UNKNOWN_INTERACTION

log = logging.getLogger(__name__)

Interaction = discord.Interaction[Any]
Add = Callable[[ui.LayoutView], Awaitable[bool]]
"""Shows one more message; False if that is not possible any more."""
_NOBODY_WAITS = frozenset({UNKNOWN_INTERACTION, ALREADY_ANSWERED})


class How(Enum):
    """What was acknowledged, and so what an answer takes the place of."""

    NOTHING = "nothing"  # the answer itself is the acknowledgement
    WAITS = "waits"  # "Haven is thinking", for one person
    PRESSED = "pressed"  # the message whose button was pressed, as it is


class Screen:
    """Answers one interaction; everything goes to the person who made it alone."""

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction
        self._how = How.NOTHING
        # A form that was opened from a private reply is answered in its place.
        self._in_place = interaction.type is discord.InteractionType.modal_submit

    @property
    def is_open(self) -> bool:
        """Whether nothing was answered yet, so that a form may be."""
        return not self._interaction.response.is_done()

    async def wait(self) -> bool:
        """Acknowledge; False if that came too late or somebody else did, so that nothing should be done."""
        response = self._interaction.response
        pressed = self._interaction.type is discord.InteractionType.component or self._is_private
        if pressed:
            done = await told(response.defer())
            self._how = How.PRESSED
        else:
            done = await told(response.defer(ephemeral=True, thinking=True))
            self._how = How.WAITS
        return done

    async def say(self, view: ui.LayoutView, *, instead: bool = False) -> None:
        """Show a message."""
        match self._how:
            case How.NOTHING:
                await told(self._interaction.response.send_message(view=view, ephemeral=True))
            case How.WAITS:
                await told(self._interaction.edit_original_response(view=view))
            case How.PRESSED if self._is_private and (instead or self._in_place):
                await told(self._interaction.edit_original_response(view=view))
            case How.PRESSED if self._is_alone and instead:
                await told(self._instead(view))
            case How.PRESSED:
                await told(self._interaction.followup.send(view=view, ephemeral=True))

    def adding(self) -> Add:
        """A way to show more, after the first message, that can be kept: it does not hold what was typed."""
        followup = self._interaction.followup

        async def add(view: ui.LayoutView) -> bool:
            return await told(followup.send(view=view, ephemeral=True))

        return add

    async def ask(self, modal: ui.Modal) -> None:
        """Show a form; only while nothing was answered yet."""
        await told(self._interaction.response.send_modal(modal))

    async def drop(self) -> None:
        """There is nothing to say after all."""
        if self._how is How.NOTHING:
            await self.wait()
        if self._how is How.WAITS or (self._in_place and self._is_private):
            await told(self._interaction.delete_original_response())

    def _instead(self, view: ui.LayoutView) -> Awaitable[object]:
        message = self._interaction.message
        if message is None or not message.attachments:
            return self._interaction.edit_original_response(view=view)
        # Files that hang on what is there go with it.
        return self._interaction.edit_original_response(view=view, attachments=[])

    @property
    def _is_alone(self) -> bool:
        """Whether it was pressed in the person's own conversation with Haven, where nobody else sees the message."""
        return self._interaction.guild_id is None and isinstance(
            self._interaction.channel, discord.DMChannel
        )

    @property
    def _is_private(self) -> bool:
        message = self._interaction.message
        return message is not None and message.flags.ephemeral


def data_of(interaction: Interaction) -> Mapping[str, Any]:
    """What Discord says about the thing that was typed, pressed or filled in."""
    return cast("Mapping[str, Any]", interaction.data or {})


async def told(call: Awaitable[object]) -> bool:
    """Make a call that answers somebody; False if the answer did not arrive, which nobody can mend."""
    try:
        await call
    except discord.HTTPException as error:
        if error.code not in _NOBODY_WAITS:
            log.warning("an answer could not be shown: %s %s", error.status, error.code)
        return False
    except (discord.DiscordException, ClientError, OSError, ValueError) as error:
        log.warning("an answer could not be shown: %s", type(error).__name__)
        return False
    return True
