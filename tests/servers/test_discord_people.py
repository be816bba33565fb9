"""What people do in the local Discord reaches a real discord.py bot, and comes back."""

import discord
import pytest

from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.form import REQUIRED
from tests.servers.discord.permissions import Can
from tests.servers.discord.person import Person
from tests.servers.discord.seen import Modal, Seen
from tests.servers.discord.things import Channel, Guild
from tests.servers.discord_bots import Bot, a_view, at_home, there


async def says(bot: Bot, place: Channel) -> discord.Message:
    return await there(bot, place).send(view=a_view())


async def test_a_command_is_answered_privately(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    bob = fake.person(guild, "Bob")
    await ann.types("/haven greet", in_=place, words="Hello", to=bob)
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    assert (answer.text, answer.ephemeral) == ("Hello to bob", True)
    assert bob.sees(place) == []


async def test_an_option_is_completed_while_it_is_typed(
    bot: Bot, place: Channel, ann: Person
) -> None:
    offered = await ann.completes("/haven greet", "words", "H", in_=place)
    assert offered == {"Hello": "hello", "Hi": "hi"}


async def test_a_command_works_in_direct_messages_too(bot: Bot, ann: Person) -> None:
    await ann.types("/haven greet", in_=ann.dm, words="Hello")
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text == "Hello to all"


REFUSALS: dict[str, tuple[str, dict[str, object]]] = {
    "levitate is not a command here": ("/levitate", {}),
    "words is required": ("/haven greet", {}),
    "words: at least 2": ("/haven greet", {"words": "x"}),
    "Ann Lee may not use admin": ("/admin", {}),
}


@pytest.mark.parametrize("why", REFUSALS)
async def test_discord_refuses_what_its_client_would_not_send(
    bot: Bot, place: Channel, ann: Person, why: str
) -> None:
    line, options = REFUSALS[why]
    await ann.types(line, in_=place, **options)
    assert ann.trouble == [why]


async def test_admins_may_use_what_is_theirs(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel
) -> None:
    eve = fake.person(guild, "Eve", can=Can.MANAGE_GUILD)
    await eve.types("/admin", in_=place)
    await eve.answered()
    assert eve.trouble == []


async def test_a_form_is_filled_checked_and_sent(
    fake: FakeDiscord, guild: Guild, bot: Bot, place: Channel, ann: Person
) -> None:
    bob = fake.person(guild, "Bob")
    await ann.types("/fill", in_=place)
    assert isinstance(await ann.answered(), Modal)
    await ann.submits()
    assert ann.modal
    assert ann.modal.errors == {"Your words": REQUIRED}
    await ann.fills({"Your words": "Thank you", "Mood": "Good", "To": bob})
    await ann.submits()
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text == "Thank you / Good / to bob"


async def test_a_button_and_a_menu_are_answered(bot: Bot, place: Channel, ann: Person) -> None:
    await says(bot, place)
    await ann.presses("Press")
    assert await answer_to(ann) == "press"
    await ann.chooses("Two")
    assert await answer_to(ann) == "pick ['2']"


async def answer_to(ann: Person) -> str:
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    return answer.text


async def test_a_context_menu_knows_its_message(bot: Bot, place: Channel, ann: Person) -> None:
    said = await ann.says("Nice work", in_=place)
    await ann.uses("Appreciate", on=Seen(message=said))
    answer = await ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text == "You like: Nice work"


async def test_direct_messages_are_heard_with_edits_and_deletes(bot: Bot, ann: Person) -> None:
    message = await ann.writes_dm("Dear bot")
    await ann.edits(message, "Dear Haven")
    await ann.deletes(message)
    await bot.hears(f"deleted {message.id}")
    assert bot.heard[-3:] == ["Ann Lee: Dear bot", "edited: Dear Haven", f"deleted {message.id}"]


async def test_without_its_intent_direct_messages_are_not_heard(
    fake: FakeDiscord, place: Channel, ann: Person
) -> None:
    async with at_home(fake, intents=discord.Intents(guilds=True)) as bot:
        await ann.writes_dm("Dear bot")
        await ann.types("/haven greet", in_=place, words="Hello")
        await ann.answered()
        assert not [one for one in bot.heard if "Dear" in one]


async def test_an_interaction_that_comes_late_is_unknown(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    fake.patience, fake.interactions.late = 0.2, 4.0
    await ann.types("/fill", in_=place)
    assert (ann.trouble, ann.modal) == (["The application did not respond"], None)
    assert "10062" in fake.transcript()


async def test_an_interaction_that_comes_twice_is_answered_once(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    fake.interactions.times = 2
    await ann.types("/fill", in_=place)
    await fake.until(lambda: "40060" in fake.transcript())
    assert ann.modal


async def test_a_token_lives_fifteen_minutes(
    fake: FakeDiscord, bot: Bot, place: Channel, ann: Person
) -> None:
    await ann.types("/haven greet", in_=place, words="Hello")
    await ann.answered()
    fake.advance(15 * 60 + 1)
    assert ann.last
    webhook = discord.Webhook.partial(int(fake.app.id), ann.last.token, client=bot)
    with pytest.raises(discord.HTTPException) as caught:
        await webhook.send("Too late")
    assert caught.value.code == 50027


async def test_nobody_answers_when_nobody_is_there(
    fake: FakeDiscord, ann: Person, place: Channel
) -> None:
    async with at_home(fake):
        pass
    await fake.until(lambda: not fake.gateway.connected)
    await ann.types("/haven greet", in_=place, words="Hello")
    assert ann.trouble == ["The application did not respond"]
