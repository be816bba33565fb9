"""Minimal bots on the real, unpatched discord.py, in front of the local Discord."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import discord
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.things import Channel

Answer = Callable[[discord.Interaction], Awaitable[None]]
INTENTS = discord.Intents(guilds=True, dm_messages=True)


class WordsForm(ui.Modal):
    """A form with one field."""

    def __init__(self) -> None:
        super().__init__(title="Some words", custom_id="words")
        self.words: ui.TextInput[Any] = ui.TextInput(custom_id="value", max_length=30)
        self.mood: ui.Select[Any] = ui.Select(
            custom_id="mood",
            required=False,
            options=[discord.SelectOption(label="Good"), discord.SelectOption(label="Bad")],
        )
        self.to: ui.UserSelect[Any] = ui.UserSelect(custom_id="to", required=False)
        self.add_item(ui.Label(text="Your words", component=self.words))
        self.add_item(ui.Label(text="Mood", component=self.mood))
        self.add_item(ui.Label(text="To", component=self.to))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Say what came."""
        to = ", ".join(one.name for one in self.to.values) or "nobody"
        said = f"{self.words.value} / {', '.join(self.mood.values) or 'no mood'} / to {to}"
        await interaction.response.send_message(said, ephemeral=True)


class Bot(discord.Client):
    """Greets, opens a form, answers presses and choices (with `answer`, if set); notes what it hears."""

    def __init__(self, **options: Any) -> None:
        intents = options.pop("intents", INTENTS)
        super().__init__(intents=intents, max_messages=None, guild_ready_timeout=0.05, **options)
        self.tree = app_commands.CommandTree(self)
        self.here = asyncio.Event()
        self.heard: list[str] = []
        self.answer: Answer | None = None
        self.changed = asyncio.Event()
        _add_commands(self.tree)
        _add_others(self.tree)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """At once: this Discord does not ask for five seconds between sessions."""

    async def setup_hook(self) -> None:
        """Tell Discord the commands."""
        await self.tree.sync()

    def notes(self, what: str) -> None:
        """Remember that something was heard."""
        self.heard.append(what)
        self.changed.set()

    async def hears(self, what: str) -> None:
        """Wait until it was heard."""
        async with asyncio.timeout(8):
            while what not in self.heard:
                self.changed.clear()
                await self.changed.wait()

    async def on_ready(self) -> None:
        """Connected, guilds known."""
        self.notes("ready")
        self.here.set()

    async def on_resumed(self) -> None:
        """Back in the same session."""
        self.notes("resumed")

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Somebody added it."""
        self.notes(f"joined {guild.name}")

    async def on_guild_update(self, _: discord.Guild, after: discord.Guild) -> None:
        """It was renamed."""
        self.notes(f"now {after.name}")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """It was removed."""
        self.notes(f"removed from {guild.name}")

    async def on_guild_unavailable(self, guild: discord.Guild) -> None:
        """An outage."""
        self.notes(f"outage of {guild.name}")

    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote."""
        if message.author != self.user:
            self.notes(f"{message.author.display_name}: {message.content}")

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Somebody changed what they wrote."""
        self.notes(f"edited: {payload.message.content}")

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Somebody deleted what they wrote."""
        self.notes(f"deleted {payload.message_id}")

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Presses and choices, whatever message they are on."""
        data: Any = interaction.data
        if interaction.type is not discord.InteractionType.component:
            return
        if self.answer:
            await self.answer(interaction)
        else:
            await interaction.response.defer()
            said = f"{data['custom_id']} {data.get('values', '')}".strip()
            await interaction.followup.send(said, ephemeral=True)


def _add_commands(tree: app_commands.CommandTree[Any]) -> None:
    group = app_commands.Group(name="haven", description="All of Haven")

    @group.command(name="greet", description="Greets")
    @app_commands.describe(words="What to say", to="To whom")
    async def greet(
        interaction: discord.Interaction,
        words: app_commands.Range[str, 2, 20],
        to: discord.Member | None = None,
    ) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(f"{words} to {to.name if to else 'all'}")

    @greet.autocomplete("words")
    async def complete(
        interaction: discord.Interaction, so_far: str
    ) -> list[app_commands.Choice[str]]:
        fitting = [one for one in ("Hello", "Hi", "Thanks") if one.startswith(so_far)]
        return [app_commands.Choice(name=one, value=one.lower()) for one in fitting]

    tree.add_command(group)
    del complete


def _add_others(tree: app_commands.CommandTree[Any]) -> None:
    @tree.command(name="fill", description="Opens a form")
    async def fill(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(WordsForm())

    @tree.command(name="admin", description="For admins")
    @app_commands.default_permissions(manage_guild=True)
    async def admin(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Yes", ephemeral=True)

    @tree.context_menu(name="Appreciate")
    async def appreciate(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"You like: {message.content}", ephemeral=True)

    del fill, admin, appreciate


def a_view(label: str = "Press") -> ui.LayoutView:
    """A message of components: a text, a button, a menu."""
    view = ui.LayoutView(timeout=None)
    box: ui.Container[Any] = ui.Container(ui.TextDisplay("**Today** <@1>"))
    box.add_item(ui.ActionRow(ui.Button(label=label, custom_id="press")))
    options = [
        discord.SelectOption(label="One", value="1"),
        discord.SelectOption(label="Two", value="2"),
    ]
    box.add_item(ui.ActionRow(ui.Select(custom_id="pick", options=options)))
    view.add_item(box)
    return view


def there(bot: Bot, place: Channel) -> discord.PartialMessageable:
    """A channel or thread as the bot writes to it, known or not."""
    return bot.get_partial_messageable(int(place.id))


@asynccontextmanager
async def running(
    fake: FakeDiscord, bot: discord.Client, token: str | None = None
) -> AsyncIterator[asyncio.Task[None]]:
    """A bot at this Discord until the end of the block; the task ends early if it is refused."""
    Route.BASE = fake.api_url
    DiscordWebSocket.DEFAULT_GATEWAY = URL(fake.gateway_url)
    task = asyncio.create_task(bot.start(token or fake.app.token))
    try:
        yield task
    finally:
        await bot.close()
        await asyncio.wait([task])


@asynccontextmanager
async def at_home(fake: FakeDiscord, **options: Any) -> AsyncIterator[Bot]:
    """The minimal bot, when it is ready."""
    bot = Bot(**options)
    async with running(fake, bot) as task:
        here = asyncio.create_task(bot.here.wait())
        await asyncio.wait([here, task], timeout=8, return_when=asyncio.FIRST_COMPLETED)
        assert bot.here.is_set(), (task, fake.transcript())
        yield bot
        if task.done():
            task.result()
