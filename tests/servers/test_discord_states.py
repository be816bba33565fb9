"""The local Discord refuses by its state, with Discord's numbers, as the real discord.py hears them."""

from collections.abc import Awaitable

import discord
import pytest

from tests.servers.discord import faults
from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.permissions import MEMBER, Can
from tests.servers.discord.person import Person
from tests.servers.discord.seen import Seen
from tests.servers.discord.things import Channel, Guild
from tests.servers.discord_bots import Bot, there


async def code(of: Awaitable[object]) -> int:
    with pytest.raises(discord.HTTPException) as caught:
        await of
    return caught.value.code


async def test_sending_needs_permission(fake: FakeDiscord, bot: Bot, ann: Person) -> None:
    quiet = fake.guild("Quiet", bot_can=Can.VIEW)
    quiet.everyone().permissions = MEMBER & ~Can.SEND
    assert await code(there(bot, fake.channel(quiet)).send("Hello")) == 50013


async def test_nobody_writes_to_strangers(
    fake: FakeDiscord, guild: Guild, bot: Bot, ann: Person
) -> None:
    user = await bot.fetch_user(int(ann.id))
    fake.happened.leaves(guild, ann.user)
    assert await code(user.send("Hello")) == 50278


async def test_what_automod_blocks_is_not_posted(
    guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    guild.blocked_words = {"darn"}
    assert await code(there(bot, place).send("Darn it")) == 200000
    assert ann.sees(place) == []


async def test_a_message_that_is_gone_can_not_be_changed(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    sent = await there(bot, place).send("Hello")
    fake.happened.removes(guild, place, ann.newest(place).message)
    assert await code(sent.edit(content="Bye")) == 10008


async def test_what_others_wrote_can_not_be_changed(bot: Bot, place: Channel, ann: Person) -> None:
    theirs = await ann.says("Mine", in_=place)
    assert (
        await code(there(bot, place).get_partial_message(int(theirs.id)).edit(content="x")) == 50005
    )


async def test_old_messages_are_not_changed_for_ever(
    fake: FakeDiscord, bot: Bot, place: Channel
) -> None:
    fake.most_old_edits = 1
    sent = await there(bot, place).send("Hello")
    fake.advance(3601)
    await sent.edit(content="Once")
    assert await code(sent.edit(content="Twice")) == 30046


async def test_a_channel_that_is_deleted_takes_its_threads_along(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel
) -> None:
    sent = await there(bot, place).send("Hello")
    thread = await bot.http.start_thread_with_message(
        int(place.id), sent.id, name="Answers", auto_archive_duration=60
    )
    fake.happened.channel_gone(guild, place)
    assert await code(there(bot, place).send("Hello")) == 10003
    assert await code(bot.fetch_channel(int(thread["id"]))) == 10003


async def test_a_private_thread_is_seen_by_its_members(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    bob = fake.person(guild, "Bob")
    channel = bot.get_channel(int(place.id))
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="A pair", type=discord.ChannelType.private_thread)
    await thread.add_user(discord.Object(int(ann.id)))
    await thread.send("Hello")
    made = guild.channels[str(thread.id)]
    assert (len(ann.sees(made)), len(bob.sees(made))) == (1, 0)


async def test_an_archived_thread_wakes_up_when_written_to_unless_it_is_locked(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel
) -> None:
    sent = await there(bot, place).send("A question")
    await bot.http.start_thread_with_message(
        int(place.id), sent.id, name="Answers", auto_archive_duration=60
    )
    thread = guild.channels[str(sent.id)]
    thread.archived = True
    answer = await there(bot, thread).send("Hello")
    assert not thread.archived
    thread.archived = thread.locked = True
    assert await code(there(bot, thread).send("Hello")) == 50083
    assert await code(answer.edit(content="Bye")) == 50083


async def test_who_invited_the_bot_is_in_the_audit_log_for_those_who_may_read_it(
    fake: FakeDiscord, bot: Bot, ann: Person
) -> None:
    other = fake.guild("Other", bot_can=MEMBER | Can.VIEW_AUDIT_LOG)
    other.invited_by = ann.user
    await bot.hears("joined Other")
    found = bot.get_guild(int(other.id))
    assert found
    added = [one async for one in found.audit_logs(action=discord.AuditLogAction.bot_add)]
    assert [one.user and one.user.id for one in added] == [int(ann.id)]


async def test_commands_of_a_guild_are_its_own_and_gone_with_it(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    home = discord.Object(int(guild.id))
    bot.tree.copy_global_to(guild=home)
    await bot.tree.sync(guild=home)
    await ann.types("/haven greet", in_=place, words="Hello")
    await ann.answered()
    assert ann.trouble == []
    fake.happened.kicks(guild)
    assert await code(bot.tree.sync(guild=home)) == 10004


async def test_members_are_found_one_by_one(
    guild: Guild, fake: FakeDiscord, bot: Bot, ann: Person
) -> None:
    found = await bot.fetch_guild(int(guild.id), with_counts=True)
    member = await found.fetch_member(int(ann.id))
    assert (found.approximate_member_count, member.display_name) == (3, "Ann Lee")
    fake.happened.leaves(guild, ann.user)
    assert await code(found.fetch_member(int(ann.id))) == 10007


async def test_a_role_is_pinged_only_if_it_may_be(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    role = fake.role(guild, "Readers", ann)
    allowed = discord.AllowedMentions(roles=[discord.Object(int(role.id))])
    for role.mentionable in (False, True):
        await there(bot, place).send(f"<@&{role.id}>", allowed_mentions=allowed, silent=True)
    assert [(one.pinged, one.silent) for one in ann.sees(place)] == [
        (set(), True),
        ({ann.id}, True),
    ]


async def test_a_role_that_is_deleted_is_nobodys(
    fake: FakeDiscord, guild: Guild, bot: Bot, ann: Person
) -> None:
    role = fake.role(guild, "Readers", ann)
    fake.happened.role_updated(guild, role.id)
    fake.happened.role_gone(guild, role.id)
    member = await bot.fetch_guild(int(guild.id))
    assert (await member.fetch_member(int(ann.id))).roles == [member.default_role]


async def test_what_only_they_see_can_be_dismissed(bot: Bot, place: Channel, ann: Person) -> None:
    await ann.types("/haven greet", in_=place, words="Hello")
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    await ann.dismisses(answer)
    assert ann.ephemerals == []


async def test_half_an_answer_leaves_it_open_whether_it_worked(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    fake.faults.once(faults.half_json(), f"POST /channels/{place.id}/messages")
    with pytest.raises(ValueError, match="Unterminated"):
        await there(bot, place).send("Hello")
    assert len(ann.sees(place)) == 1
