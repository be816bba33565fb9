"""The slash commands and menus as Discord knows them, built from the core's specifications."""

import inspect
import logging
from collections.abc import Iterable
from typing import Any, Protocol, cast

import discord
from discord import app_commands

from adapters.discord.naming import sub_of
from adapters.discord.options import Option, annotation, given, options_of
from adapters.discord.screens import Interaction
from adapters.discord.text import label
from adapters.discord.translating import MOST_IN_MENU, Part, short, words_for
from bot.model.command import Draft
from bot.model.form import CommandSpec

log = logging.getLogger(__name__)


class Told(Protocol):
    """Whom the tree tells what people ask for."""

    async def typed(self, interaction: Interaction, word: str, values: dict[str, str]) -> None:
        """The word of a command, and the options that were given."""
        ...

    async def picked(self, interaction: Interaction, draft: Draft) -> None:
        """A command from the menu of a message or of a person."""
        ...


class Tree(app_commands.CommandTree[Any]):
    """The library's tree, which would log what people typed if something broke."""

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Say so by the class alone; what commands do looks after its own errors, the rest is about old commands."""
        log.warning("a command could not be handled: %s", type(error).__name__)


def grow(client: discord.Client, specs: Iterable[CommandSpec], told: Told) -> Tree:
    """A tree with every command, in servers and in direct messages with Haven, and with menus, in servers."""
    tree = Tree(
        client,
        allowed_contexts=app_commands.AppCommandContext(
            guild=True, dm_channel=True, private_channel=False
        ),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
    by_root: dict[str, list[CommandSpec]] = {}
    for spec in specs:
        by_root.setdefault(spec.slash.split()[0], []).append(spec)
        if spec.on_message is not None:
            for menu in _menus(spec, spec.on_message, told):
                tree.add_command(menu)
    for root, found in by_root.items():
        tree.add_command(_rooted(root, found, told))
    return tree


def _rooted(
    root: str, specs: list[CommandSpec], told: Told
) -> app_commands.Group | app_commands.Command[Any, ..., None]:
    # Discord hides whole commands only; what is beside commands for everybody is refused when it is used.
    hidden = all(one.admin for one in specs)
    rights = discord.Permissions(manage_guild=True) if hidden else None
    if len(specs) == 1 and " " not in specs[0].slash:
        command = _command(root, Part.ROOT, specs[0], told)
        command.default_permissions = rights
        return command
    group = app_commands.Group(
        name=words_for(specs[0], Part.ROOT, root),
        description=root.title(),
        default_permissions=rights,
    )
    for spec in specs:
        group.add_command(_command(sub_of(spec), Part.SUB, spec, told))
    return group


def _command(
    name: str, part: Part, spec: CommandSpec, told: Told
) -> app_commands.Command[Any, ..., None]:
    options = options_of(spec)

    async def callback(interaction: Interaction, **values: object) -> None:
        await told.typed(interaction, spec.word, given(options, values))

    # The library reads the options of a command from the signature of its callback.
    cast("Any", callback).__signature__ = inspect.Signature([_SELF, *map(_parameter, options)])
    if options:
        app_commands.describe(**{one.name: one.told(spec) for one in options})(callback)
        app_commands.rename(**{one.name: one.named(spec) for one in options})(callback)
    if choices := {one.name: one.choices(spec) for one in options if one.field.choices}:
        app_commands.choices(**choices)(callback)
    return app_commands.Command(
        name=words_for(spec, part, name),
        description=words_for(spec, Part.HELP, short(spec.help)),
        callback=callback,
    )


_SELF = inspect.Parameter(
    "interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=discord.Interaction
)


def _parameter(option: Option) -> inspect.Parameter:
    # Every option may be left out: what is missing is asked for by a form.
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(option.name, kind, default=None, annotation=annotation(option.field))


def _menus(spec: CommandSpec, field: str, told: Told) -> list[app_commands.ContextMenu]:
    """The command in the menu of each message and of each person."""

    async def on_message(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        await told.picked(interaction, _about(spec, field, message.author))

    async def on_person(
        interaction: discord.Interaction[Any], person: discord.Member | discord.User
    ) -> None:
        await told.picked(interaction, _about(spec, field, person))

    name = words_for(spec, Part.SHORTCUT, label(spec.shortcut, MOST_IN_MENU))
    rights = discord.Permissions(manage_guild=True) if spec.admin else None
    servers = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
    menus = [
        app_commands.ContextMenu(name=name, callback=on_message, allowed_contexts=servers),
        app_commands.ContextMenu(name=name, callback=on_person, allowed_contexts=servers),
    ]
    for menu in menus:
        menu.default_permissions = rights
    return menus


def _about(spec: CommandSpec, field: str, who: discord.abc.User) -> Draft:
    """The command about somebody; nobody is named where a program wrote the message."""
    return Draft(word=spec.word, values={} if who.bot else {field: str(who.id)})
