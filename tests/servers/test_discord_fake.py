"""The local Discord's REST side against the real discord.py: messages, nonces, permissions, limits, rates, failures."""

import asyncio

import aiohttp
import discord
import pytest

from tests.servers.discord import faults
from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.permissions import MEMBER, Can
from tests.servers.discord.person import Person
from tests.servers.discord.things import Channel, Guild
from tests.servers.discord_bots import Bot, a_view, at_home

POST = "POST /channels/{channel_id}/messages"


def channel_of(bot: Bot, place: Channel) -> discord.TextChannel:
    found = bot.get_channel(int(place.id))
    assert isinstance(found, discord.TextChannel)
    return found


async def test_a_message_of_components_is_seen_as_it_was_built(
    bot: Bot, place: Channel, ann: Person
) -> None:
    await channel_of(bot, place).send(view=a_view())
    seen = ann.newest(place)
    assert (seen.text, list(seen.buttons)) == ("**Today** <@1>", ["Press"])


async def test_the_same_nonce_twice_is_one_message(bot: Bot, place: Channel, ann: Person) -> None:
    sent = [await channel_of(bot, place).send("Hello", nonce="n1") for _ in range(2)]
    assert (sent[0].id, len(ann.sees(place))) == (sent[1].id, 1)


async def test_a_nonce_grows_old(fake: FakeDiscord, bot: Bot, place: Channel, ann: Person) -> None:
    await channel_of(bot, place).send("Hello", nonce="n1")
    fake.advance(fake.world.nonce_window + 1)
    await channel_of(bot, place).send("Hello", nonce="n1")
    assert len(ann.sees(place)) == 2


async def test_the_nonce_of_a_deleted_message_is_an_unknown_message(
    bot: Bot, place: Channel
) -> None:
    sent = await channel_of(bot, place).send("Hello", nonce="n1")
    await sent.delete()
    with pytest.raises(discord.NotFound) as caught:
        await channel_of(bot, place).send("Hello", nonce="n1")
    assert caught.value.code == 10008


async def test_allowed_mentions_decide_who_is_pinged(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    bob = fake.person(guild, "Bob")
    allowed = discord.AllowedMentions(
        everyone=False, roles=False, users=[discord.Object(int(bob.id))]
    )
    await channel_of(bot, place).send(
        f"@everyone {ann.mention} {bob.mention}", allowed_mentions=allowed
    )
    assert ann.newest(place).pinged == {bob.id}
    await channel_of(bot, place).send(f"{ann.mention} `{bob.mention}`")
    assert ann.newest(place).pinged == {ann.id}


async def test_history_is_empty_where_it_may_not_be_read(fake: FakeDiscord, ann: Person) -> None:
    acme = fake.guild("Acme", bot_can=Can.VIEW)
    acme.everyone().permissions = MEMBER & ~Can.READ_HISTORY
    place = fake.channel(acme)
    async with at_home(fake) as bot:
        await channel_of(bot, place).send("Hello")
        assert [one async for one in channel_of(bot, place).history()] == []
        acme.everyone().permissions = MEMBER
        assert [one.content async for one in channel_of(bot, place).history()] == ["Hello"]


async def test_what_others_say_is_not_readable_without_the_intent(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    await ann.says("A secret", in_=place)
    assert [one.content async for one in channel_of(bot, place).history()] == [""]
    fake.app.privileged = discord.Intents(message_content=True).value
    assert [one.content async for one in channel_of(bot, place).history()] == ["A secret"]


async def test_errors_come_from_the_state(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    hidden = fake.channel(guild, "private", private_to=(ann,))
    ann.user.dms_open = False
    user = await bot.fetch_user(int(ann.id))
    gone = bot.get_partial_messageable(77)
    codes = []
    for wrong in (
        bot.fetch_channel(int(hidden.id)),
        user.send("Hi"),
        gone.send("Hi"),
        bot.fetch_user(5),
        bot.fetch_guild(5),
    ):
        with pytest.raises(discord.HTTPException) as caught:
            await wrong
        codes.append(caught.value.code)
    assert codes == [50001, 50007, 10003, 10013, 10004]


async def test_an_empty_message_is_refused(bot: Bot, place: Channel) -> None:
    with pytest.raises(discord.HTTPException) as caught:
        await channel_of(bot, place).send("")
    assert caught.value.code == 50006


async def test_limits_beyond_the_description_are_kept(
    fake: FakeDiscord, bot: Bot, place: Channel
) -> None:
    twice = discord.ui.View()
    for _ in range(2):
        twice.add_item(discord.ui.Button(label="x", custom_id="same"))
    for wrong in ({"content": "x" * 2001}, {"view": twice}):
        with pytest.raises(discord.HTTPException) as caught:
            await channel_of(bot, place).send(**wrong)
        assert caught.value.code == 50035
    assert len(fake.takes_complaints()) == 2


async def test_an_unknown_field_is_a_complaint(fake: FakeDiscord, bot: Bot, place: Channel) -> None:
    route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=place.id)
    await bot.http.request(route, json={"content": "Hello", "colour": "red"})
    [complaint] = fake.takes_complaints()
    assert "'colour' was unexpected" in complaint


async def test_an_unknown_route_is_a_complaint(fake: FakeDiscord, bot: Bot) -> None:
    with pytest.raises(discord.NotFound):
        await bot.http.request(discord.http.Route("GET", "/users/@me/wishes"))
    assert "/users/@me/wishes" in fake.takes_complaints()[0]


@pytest.mark.parametrize("scope", ["user", "shared", "global"])
async def test_a_429_with_via_is_waited_for(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person, scope: str
) -> None:
    fake.faults.once(faults.limited(0.01, scope=scope), POST)
    await channel_of(bot, place).send("Hello")
    assert ann.newest(place).text == "Hello"
    assert fake.world.invalid_requests == (0 if scope == "shared" else 1)


async def test_a_429_without_via_is_a_ban(fake: FakeDiscord, bot: Bot, place: Channel) -> None:
    fake.faults.once(faults.limited(0.01, via=False), POST)
    with pytest.raises(discord.HTTPException) as caught:
        await channel_of(bot, place).send("Hello")
    assert caught.value.status == 429


async def test_too_many_invalid_requests_are_a_ban(fake: FakeDiscord, bot: Bot) -> None:
    fake.pace.ban_after = fake.world.invalid_requests
    with pytest.raises(discord.HTTPException) as caught:
        await bot.fetch_user(int(fake.app.id))
    assert (caught.value.status, "1015" in str(caught.value)) == (429, True)


async def test_a_bucket_that_is_used_up_is_heard_in_time(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    fake.pace.limit(POST, 2, per=0.05)
    for number in range(5):
        await channel_of(bot, place).send(str(number))
    assert (len(ann.sees(place)), fake.world.invalid_requests) == (5, 0)


async def test_a_500_after_the_effect_is_tried_again_and_is_one_message(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    fake.faults.once(faults.status(500, effect=True), POST)
    await channel_of(bot, place).send("Hello")
    assert len(ann.sees(place)) == 1


@pytest.mark.parametrize("effect", [False, True])
async def test_a_dropped_connection_leaves_it_open_whether_it_worked(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person, *, effect: bool
) -> None:
    fake.faults.once(faults.drops(effect=effect), POST)
    with pytest.raises((aiohttp.ClientError, OSError)):
        await channel_of(bot, place).send("Hello")
    assert len(ann.sees(place)) == effect


async def test_an_answer_may_never_come(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    fake.faults.once(faults.hangs(effect=True), POST)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await channel_of(bot, place).send("Hello")
    assert len(ann.sees(place)) == 1


async def test_a_thread_holds_answers_and_files_have_alt_text(
    bot: Bot, place: Channel, ann: Person
) -> None:
    sent = await channel_of(bot, place).send("A question")
    thread = await sent.create_thread(name="Answers")
    file = discord.File(__file__, filename="a.png", description="Two people, smiling")
    await thread.send("Here", file=file)
    found = ann.thread(ann.sees(place)[0])
    assert found
    assert (found.name, ann.newest(found).alt_texts) == ("Answers", ["Two people, smiling"])


async def test_syncing_commands_again_keeps_their_ids(fake: FakeDiscord, bot: Bot) -> None:
    before = {one["name"]: (one["id"], one["version"]) for one in fake.world.commands[None]}
    await bot.tree.sync()
    after = {one["name"]: (one["id"], one["version"]) for one in fake.world.commands[None]}
    assert before == after
