"""Rich messages and forms in the local Discord, built and sent by the real discord.py."""

import io
from typing import Any

import discord
import pytest
from discord import ui

from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.person import Person
from tests.servers.discord.seen import Seen
from tests.servers.discord.things import Channel
from tests.servers.discord_bots import Bot, a_view, there


def a_rich_view() -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay("Good morning"))
    view.add_item(ui.Section("A section", accessory=ui.Button(label="More", custom_id="more")))
    view.add_item(ui.Separator())
    gallery: ui.MediaGallery[Any] = ui.MediaGallery()
    gallery.add_item(media="attachment://a.png", description="Two people, smiling")
    view.add_item(gallery)
    link: ui.Button[Any] = ui.Button(label="Help", url="https://example.org/help")
    view.add_item(ui.ActionRow(link))
    view.add_item(ui.ActionRow(ui.UserSelect(custom_id="who", placeholder="Who?")))
    return view


async def test_every_kind_of_component_is_seen(bot: Bot, place: Channel, ann: Person) -> None:
    file = discord.File(io.BytesIO(b"png"), filename="a.png", description="Two people, smiling")
    sent = await there(bot, place).send(view=a_rich_view(), file=file)
    seen = ann.newest(place)
    assert (seen.notice, seen.text) == ("Good morning", "Good morning\nA section")
    assert (list(seen.buttons), seen.alt_texts) == (["More", "Help"], ["Two people, smiling"])
    assert (await there(bot, place).fetch_message(sent.id)).components[0].type.value == 10


async def test_an_edit_changes_what_is_seen_and_pings_nobody(
    bot: Bot, place: Channel, ann: Person
) -> None:
    sent = await there(bot, place).send(view=a_view("Before"))
    view = a_view("After")
    view.add_item(ui.TextDisplay(ann.mention))
    await sent.edit(view=view)
    seen = ann.newest(place)
    assert (list(seen.buttons), seen.edited, ann.pings) == (["After"], True, [])


async def test_the_message_of_a_button_can_be_changed_by_its_answer(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=a_view("Pressed"))

    bot.answer = answer
    await there(bot, place).send(view=a_view())
    await ann.presses("Press")
    assert list(ann.newest(place).buttons) == ["Pressed"]


async def test_people_are_chosen_as_they_are(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    chosen: list[str] = []

    async def answer(interaction: discord.Interaction) -> None:
        data: Any = interaction.data
        chosen.extend(data["resolved"]["members"])
        await interaction.response.defer()

    bot.answer = answer
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.ActionRow(ui.UserSelect(custom_id="who", placeholder="Who?")))
    await there(bot, place).send(view=view)
    await ann.chooses(ann, menu="Who?")
    assert chosen == [ann.id]


class FullForm(ui.Modal):
    """One of each field that the others do not show."""

    def __init__(self, said: list[object]) -> None:
        super().__init__(title="All fields", custom_id="all")
        self.said = said
        self.one: ui.RadioGroup[Any] = ui.RadioGroup(custom_id="one")
        self.some: ui.CheckboxGroup[Any] = ui.CheckboxGroup(custom_id="some", required=False)
        self.yes: ui.Checkbox[Any] = ui.Checkbox(custom_id="yes", default=True)
        self.room: ui.ChannelSelect[Any] = ui.ChannelSelect(custom_id="room", required=True)
        for label in ("Red", "Blue"):
            self.one.add_option(label=label, value=label.lower())
            self.some.add_option(label=label, value=label.lower())
        self.add_item(ui.TextDisplay("Tell us"))
        fields = {"One": self.one, "Some": self.some, "Yes": self.yes, "Room": self.room}
        for label, field in fields.items():
            self.add_item(ui.Label(text=label, component=field))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Keep what came."""
        rooms = [one.name for one in self.room.values]
        self.said += [self.one.value, self.some.values, self.yes.value, rooms]
        await interaction.response.send_message("Thanks", ephemeral=True)


async def test_every_kind_of_field_is_filled_and_understood(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    said: list[object] = []

    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(FullForm(said))

    bot.answer = answer
    await there(bot, place).send(view=a_view())
    await ann.presses("Press")
    assert ann.modal
    assert (ann.modal.texts, ann.modal.values["Yes"]) == (["Tell us"], True)
    await ann.submits()
    assert set(ann.modal.errors) == {"One", "Room"}
    await ann.fills({"One": "Blue", "Some": ["Red", "Blue"], "Yes": False, "Room": place})
    await ann.submits()
    assert said == ["blue", ["red", "blue"], False, ["general"]]


async def test_a_deferred_answer_keeps_its_privacy(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        assert ann.newest(place).thinking
        await interaction.edit_original_response(content="Only you")
        await interaction.followup.send("And this too", ephemeral=True)

    bot.answer = answer
    await there(bot, place).send(view=a_view())
    await ann.presses("Press")
    await fake.until(lambda: len(ann.ephemerals) == 2)
    assert [one.text for one in ann.ephemerals] == ["Only you", "And this too"]


async def test_an_ephemeral_answer_can_be_taken_back(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    async def answer(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Gone soon", ephemeral=True)
        await interaction.delete_original_response()

    bot.answer = answer
    await there(bot, place).send(view=a_view())
    await ann.presses("Press")
    await fake.until(lambda: "(deleted)" in fake.transcript())
    assert ann.ephemerals == []


async def test_an_ephemeral_message_is_not_in_the_history(
    bot: Bot, place: Channel, ann: Person
) -> None:
    await ann.types("/haven greet", in_=place, words="Hello")
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    assert [one async for one in there(bot, place).history()] == []
    with pytest.raises(discord.NotFound):
        await there(bot, place).fetch_message(int(answer.id))
