"""Somebody in Discord: what they do, in words; what they see is in `eyes`."""

import asyncio
from typing import TYPE_CHECKING

from tests.servers.discord import form, posting, typed
from tests.servers.discord.callbacks import MODAL
from tests.servers.discord.components import BUTTON, PICKERS, SELECTS
from tests.servers.discord.eyes import Eyes
from tests.servers.discord.resolving import found, resolved
from tests.servers.discord.seen import Modal, Seen
from tests.servers.discord.things import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    EPHEMERAL,
    SUBMIT,
    Channel,
    Interaction,
    Message,
    User,
)
from tests.servers.discord.wire import Json

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord


class Person(Eyes):
    """`trouble` is what Discord itself told them went wrong; actions return with the bot's first answer, or without."""

    def __init__(self, discord: "FakeDiscord", user: User) -> None:
        super().__init__(discord, user)
        self.trouble: list[str] = []

    # Commands

    async def types(self, line: str, *, in_: Channel, **options: object) -> Interaction | None:
        """A slash command such as `/haven today` with its options by name; None if their client refuses it."""
        self._notes(f"{line} {options or ''}", in_)
        try:
            data = typed.data_of(self.discord.world, self.user, in_, line, options)
        except typed.Refused as why:
            self.trouble.append(str(why))
            return None
        return await self._does(in_, COMMAND, data)

    async def completes(
        self, line: str, option: str, so_far: str, *, in_: Channel
    ) -> dict[str, object]:
        """What is offered while they type an option, by name; nothing if the bot does not answer."""
        data = typed.half_typed(self.discord.world, self.user, in_, line, (option, so_far))
        done = await self._does(in_, AUTOCOMPLETE, data)
        return {one["name"]: one["value"] for one in done.choices or []}

    async def uses(
        self, name: str, *, on: "Seen | Person", in_: Channel | None = None
    ) -> Interaction | None:
        """A command from the menu of a message, or (`in_` a channel) of a person."""
        world = self.discord.world
        if isinstance(on, Person):
            target: User | Message = on.user
            place, kind = in_, 2
        else:
            target, place, kind = on.message, world.any_channel(on.channel_id), 3
        assert place
        self._notes(f"[menu: {name}]", place)
        try:
            command = typed.find(world, self.user, place, name, kind)
        except typed.Refused as why:
            self.trouble.append(str(why))
            return None
        guild = world.guilds.get(place.guild_id or "")
        data: Json = {"id": command["id"], "name": name, "type": kind, "target_id": target.id}
        data["resolved"] = resolved(world, guild, [target])
        return await self._does(place, COMMAND, data)

    # Messages with components

    async def presses(self, label: str, *, on: Seen | None = None) -> Interaction:
        """A button: on a message, or on the newest thing they see that has it."""
        seen = on or self._with(label)
        button = seen.buttons[label]
        assert not button.get("disabled"), f"{label} is greyed out"
        assert "custom_id" in button, f"{label} is a link to {button.get('url')}"
        self._notes(f"[{label}]")
        return await self._click(seen, button, {})

    async def chooses(
        self, value: object, *, on: Seen | None = None, menu: str | None = None
    ) -> Interaction:
        """Options (by label or value), people, roles or channels of a select, named by placeholder or custom_id."""
        seen = on or next(one for one in reversed(self.everything()) if one.menus)
        menus = [
            one for one in seen.menus if menu in (None, one.get("placeholder"), one["custom_id"])
        ]
        assert menus, f"there is no menu {menu}"
        values = form.entered(menus[0], value)
        problem = form.problem(menus[0], values)
        assert not problem, problem
        self._notes(f"chooses {values}")
        return await self._click(seen, menus[0], {"values": values})

    async def _click(self, seen: Seen, component: Json, more: Json) -> Interaction:
        world = self.discord.world
        place = world.any_channel(seen.channel_id)
        assert place
        data: Json = {
            "component_type": component["type"],
            "custom_id": component["custom_id"],
            "id": component["id"],
            **more,
        }
        if component["type"] in PICKERS:
            guild = world.guilds.get(place.guild_id or "")
            things = [found(world, guild, id) for id in more["values"]]
            data["resolved"] = resolved(world, guild, things)
        assert component["type"] in {BUTTON, *SELECTS}
        return await self._does(place, COMPONENT, data, message=seen.message)

    def _with(self, label: str) -> Seen:
        for one in reversed(self.everything()):
            if label in one.buttons:
                return one
        raise AssertionError(f"{self.user.name} sees no button {label}")

    # Forms

    async def fills(self, values: dict[str, object]) -> None:
        """Fields of the open form, by label."""
        assert self.modal, f"{self.user.name} has no form open"
        form.fill(self.modal, values)

    async def submits(self) -> Interaction | None:
        """The open form; None if Discord's client already saw what is wrong. It stays open if the bot does not answer."""
        modal = self.modal
        assert modal, f"{self.user.name} has no form open"
        modal.errors = form.problems(modal)
        if modal.errors:
            return None
        self._notes(f"sends {modal.title}: {modal.values}")
        opener = modal.interaction
        guild = self.discord.world.guilds.get(opener.channel.guild_id or "")
        data = form.data_of(self.discord.world, guild, modal)
        message = opener.message
        done = await self._does(opener.channel, SUBMIT, data, message=message, opener=opener)
        if done.trouble is None and self.modal is modal:
            self.modal = None
        return done

    async def closes(self) -> None:
        """The open form, unsent; the bot is not told."""
        self.modal = None

    # Writing

    async def says(
        self, text: str, *, in_: Channel, to: Seen | None = None, file: str | None = None
    ) -> Message:
        """An ordinary message in a channel or thread, perhaps as a reply, perhaps with a file."""
        guild = self.discord.world.guilds.get(in_.guild_id or "")
        reply_to = to.message if to else None
        place = (guild, in_)
        return posting.written(self.discord, place, self.user, text, reply_to=reply_to, file=file)

    async def writes_dm(
        self, text: str, *, to: Seen | None = None, file: str | None = None
    ) -> Message:
        """A direct message to the bot."""
        return await self.says(text, in_=self.dm, to=to, file=file)

    async def edits(self, message: Message, text: str) -> None:
        """Change one of their messages."""
        place = self._where(message)
        message.content, message.edited = text, self.discord.world.clock.iso()
        self._notes(f"(edits) {text}", place)
        guild = self.discord.world.guilds.get(place.guild_id or "")
        self.discord.happened.message("MESSAGE_UPDATE", guild, place, message)

    async def deletes(self, message: Message) -> None:
        """Delete one of their messages."""
        place = self._where(message)
        guild = self.discord.world.guilds.get(place.guild_id or "")
        posting.remove(self.discord, guild, place, message)

    async def dismisses(self, seen: Seen) -> None:
        """Hide what only they see; the bot is not told."""
        assert seen.message.flags & EPHEMERAL
        self._where(seen.message).messages.pop(seen.id)

    # How it is done

    def _where(self, message: Message) -> Channel:
        place = self.discord.world.any_channel(message.channel_id)
        assert place
        return place

    async def _does(
        self,
        place: Channel,
        type: int,
        data: Json,
        *,
        message: Message | None = None,
        opener: Interaction | None = None,
    ) -> Interaction:
        done = self.discord.interactions.send(
            self.user, place, (type, data), message=message, opener=opener
        )
        self.last = done
        if done.trouble is None:
            try:
                async with asyncio.timeout(self.discord.patience):
                    await done.answered.wait()
            except TimeoutError:
                done.trouble = "The application did not respond"
        if done.trouble:
            self.trouble.append(done.trouble)
            self._notes(f"sees: {done.trouble}")
        if done.kind == MODAL:
            self.modal = Modal(interaction=done)
        return done

    def _notes(self, text: str, place: Channel | None = None) -> None:
        where = f" in {place.name or 'DM'}" if place else ""
        self.discord.world.log.append(f"{self.user.name}{where}> {text}")
