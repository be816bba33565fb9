"""The slash commands as Discord knows them, built from the core's specifications."""

import inspect
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, cast

import discord
from discord import app_commands
from discord.app_commands import locale_str

from adapters.discord.inbound import option_value
from adapters.discord.screens import Interaction
from adapters.discord.text import label
from bot.commands import COMMANDS
from bot.model.form import Choice, CommandSpec, Field, FieldKind

Typed = Callable[[Interaction, str, dict[str, str]], Awaitable[None]]
"""Called with the word of a command and the options that were given."""

log = logging.getLogger(__name__)

BARE = "show"
"""Discord has no command beside its own subcommands: `/practice` becomes `/practice show`."""
MOST_TEXT = 6_000
MOST_IN_DESCRIPTION = 100
MOST_OPTIONS = 25


class _Channel(app_commands.Transformer):
    """A channel in which a team can live, as Discord names it: Haven looks it up by itself."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """A channel."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Text channels and announcement channels."""
        return [discord.ChannelType.text, discord.ChannelType.news]

    async def transform(self, _: Interaction, value: Any, /) -> Any:
        """The channel as it came."""
        return value


_ANNOTATIONS: dict[FieldKind, Any] = {
    FieldKind.DAY: str,
    FieldKind.TIME: str,
    FieldKind.CHOICE: str,
    FieldKind.YES_NO: bool,
    FieldKind.PERSON: discord.Member | discord.User,
    FieldKind.PEOPLE: discord.Member | discord.User,
    FieldKind.CHANNEL: app_commands.Transform[app_commands.AppCommandChannel, _Channel],
}


class Tree(app_commands.CommandTree[Any]):
    """The library's tree, which would log what people typed if something broke."""

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Say so by the class alone; what commands do looks after its own errors, the rest is about old commands."""
        log.warning("a command could not be handled: %s", type(error).__name__)


def grow(client: discord.Client, specs: Iterable[CommandSpec], typed: Typed) -> Tree:
    """A tree with every command, in servers and in direct messages with Haven."""
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
    for root, found in by_root.items():
        tree.add_command(_rooted(root, found, typed))
    return tree


def _rooted(
    root: str, specs: list[CommandSpec], typed: Typed
) -> app_commands.Group | app_commands.Command[Any, ..., None]:
    # Discord hides whole commands only; what is beside commands for everybody is refused when it is used.
    hidden = all(one.admin for one in specs)
    rights = discord.Permissions(manage_guild=True) if hidden else None
    if len(specs) == 1 and " " not in specs[0].slash:
        command = _command(root, specs[0], typed)
        command.default_permissions = rights
        return command
    group = app_commands.Group(name=root, description=root.title(), default_permissions=rights)
    for spec in specs:
        group.add_command(_command(spec.slash.removeprefix(root).strip() or BARE, spec, typed))
    return group


def _command(name: str, spec: CommandSpec, typed: Typed) -> app_commands.Command[Any, ..., None]:
    fields = _options(spec)

    async def callback(interaction: Interaction, **options: object) -> None:
        given = {key: option_value(one) for key, one in options.items() if one is not None}
        await typed(interaction, spec.word, given)

    # The library reads the options of a command from the signature of its callback.
    cast("Any", callback).__signature__ = inspect.Signature([_SELF, *map(_parameter, fields)])
    if fields:
        app_commands.describe(**{one.name: _told(spec, one) for one in fields})(callback)
    if choices := {one.name: _choices(spec, one) for one in fields if one.choices}:
        app_commands.choices(**choices)(callback)
    help = locale_str(_short(spec.help), word=spec.word)
    return app_commands.Command(name=name, description=help, callback=callback)


_SELF = inspect.Parameter(
    "interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=discord.Interaction
)


def _options(spec: CommandSpec) -> list[Field]:
    """The fields that are options: several values at once are only asked for by a form, and so is what begins with one."""
    if COMMANDS[spec.word].form_first:
        return []
    fields = [one for one in spec.fields if one.kind is not FieldKind.CHOICES]
    return fields[:MOST_OPTIONS]


def _parameter(field: Field) -> inspect.Parameter:
    # Every option may be left out: what is missing is asked for by a form.
    return inspect.Parameter(
        field.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=_annotation(field)
    )


def _annotation(field: Field) -> Any:
    ranged = cast("Any", app_commands.Range)
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return ranged[str, 1, min(field.longest or MOST_TEXT, MOST_TEXT)] | None
        case FieldKind.NUMBER if field.least is not None or field.most is not None:
            return ranged[int, field.least, field.most] | None
        case FieldKind.NUMBER:
            return int | None
        case _:
            return _ANNOTATIONS[field.kind] | None


def _told(spec: CommandSpec, field: Field) -> locale_str:
    return locale_str(_description(field), word=spec.word, field=field.name)


def _choices(spec: CommandSpec, field: Field) -> list[app_commands.Choice[str]]:
    return [
        app_commands.Choice(name=_named(spec, field, one), value=one.value)
        for one in field.choices[:MOST_OPTIONS]
    ]


def _named(spec: CommandSpec, field: Field, choice: Choice) -> locale_str:
    return locale_str(_short(choice.label), word=spec.word, field=field.name, choice=choice.value)


def _description(field: Field) -> str:
    return _short(f"{field.label}. {field.hint}" if field.hint else field.label)


def _short(text: str) -> str:
    return label(text, MOST_IN_DESCRIPTION)


class Words(app_commands.Translator):
    """The same in the languages that Haven has; where it has none, Discord shows the English words."""

    def __init__(self, specs: Callable[[str], list[CommandSpec]]) -> None:
        self._specs = specs
        self._known: dict[str, dict[str, CommandSpec]] = {}

    async def translate(
        self,
        string: locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """The words in that locale; None where they are the same."""
        word = string.extras.get("word")
        if word is None:
            return None
        if locale.value not in self._known:
            self._known[locale.value] = {one.word: one for one in self._specs(locale.value)}
        told = _translated(self._known[locale.value][word], string)
        return told if told != string.message else None


def _translated(spec: CommandSpec, string: locale_str) -> str:
    if "field" not in string.extras:
        return _short(spec.help)
    field = next(one for one in spec.fields if one.name == string.extras["field"])
    if "choice" not in string.extras:
        return _description(field)
    return _short(next(one.label for one in field.choices if one.value == string.extras["choice"]))
