"""Posts arrive once, whatever goes wrong on the way."""

from collections.abc import AsyncIterator, Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.discord.breaker import Breaker
from adapters.discord.platform import DiscordPlatform, Timing
from adapters.discord.rest import Rest
from bot.model.delivery import Absent, Act, CannotTell, Delete, Delivery, DeliveryKind, Edit, Post
from bot.model.errors import DeliveryError, Gone, Malformed, Scope, TryLater, Unknown
from bot.model.place import Channel, DeliveryId, Direct, Person, Place, TeamId, Thread
from bot.testing import FakeClock
from bot.testing.shelf import MemoryShelf
from tests.adapters.discord.scene import a_platform, says
from tests.contracts.discord_stage import settings_for
from tests.servers.discord import faults
from tests.servers.discord.fake import FakeDiscord, a_discord
from tests.servers.discord.faults import Fault
from tests.servers.discord.permissions import MEMBER, Can
from tests.servers.discord.person import Person as Somebody
from tests.servers.discord.things import Channel as Room
from tests.servers.discord.things import Guild

POST = "POST /channels/{channel_id}/messages"


@dataclass(slots=True, kw_only=True)
class Desk:
    """The adapter, not running, and #general of Acme with Ann in it."""

    fake: FakeDiscord
    acme: Guild
    room: Room
    ann: Somebody
    platform: DiscordPlatform
    clock: FakeClock

    @property
    def channel(self) -> Channel:
        return Channel(workspace=self.acme.id, ref=self.room.id)

    @property
    def person(self) -> Person:
        return Person(workspace=self.acme.id, ref=self.ann.id)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with a_discord() as fake:
        acme = fake.guild("Acme")
        room = fake.channel(acme, "general")
        ann = fake.person(acme, "Ann Lee")
        clock = FakeClock()
        platform = a_platform(fake, MemoryShelf(), clock, Timing(patience=1.5))
        yield Desk(fake=fake, acme=acme, room=room, ann=ann, platform=platform, clock=clock)


def a_delivery(to: Place, act: Act | None = None, *, id: str = "abcdefghijklmnop") -> Delivery:
    return Delivery(
        id=DeliveryId(id),
        team=TeamId("team"),
        kind=DeliveryKind.PROMPT,
        slot="s",
        to=to,
        act=act or Post(message=says("hello")),
        first_tried=datetime.now(UTC),
    )


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (faults.drops(), Unknown),
        (faults.drops(effect=True), Unknown),
        (faults.hangs(), Unknown),
        (faults.hangs(effect=True), Unknown),
        (faults.half_json(), Unknown),
        (faults.html(502, effect=True), Unknown),
        (faults.status(503), Unknown),
        (faults.status(503, effect=True), Unknown),
        (faults.limited(7, via=False), TryLater),
        (faults.limited(60), TryLater),
        (faults.limited(60, scope="shared"), TryLater),
        (faults.limited(60, scope="global"), TryLater),
        (faults.refuses(50013), Gone),
        (faults.refuses(50001), Gone),
        (faults.refuses(200000), Malformed),
        (faults.refuses(30046), TryLater),
    ],
)
async def test_after_trouble_the_post_is_there_once(
    desk: Desk, fault: Fault, error: type[DeliveryError]
) -> None:
    desk.fake.faults.once(fault, POST, times=5)
    with pytest.raises(error):
        await desk.platform.send(a_delivery(desk.channel))
    desk.fake.faults = type(desk.fake.faults)()
    await desk.platform.send(a_delivery(desk.channel))
    assert [one.text for one in desk.ann.sees(desk.room)] == ["hello"]


@pytest.mark.parametrize("scope", ["user", "shared", "global"])
async def test_a_short_limit_is_waited_for(desk: Desk, scope: str) -> None:
    desk.fake.faults.once(faults.limited(0.05, scope=scope), POST)
    await desk.platform.send(a_delivery(desk.channel))
    assert len(desk.ann.sees(desk.room)) == 1


@pytest.mark.parametrize(("scope", "held"), [("user", True), ("shared", False)])
async def test_limits_that_are_shared_with_others_are_not_held_against_haven(
    desk: Desk, scope: str, *, held: bool
) -> None:
    breaker = Breaker(desk.clock, most=1)
    rest = Rest(settings_for(desk.fake), breaker)
    with (
        desk.fake.faults.broken(faults.limited(0.01, scope=scope)),
        pytest.raises(TryLater),
    ):
        async with rest.calls():
            pass
    with pytest.raises(TryLater) if held else nullcontext():
        breaker.admit()


async def test_a_500_after_the_effect_is_one_post(desk: Desk) -> None:
    desk.fake.faults.once(faults.status(500, effect=True), POST)
    await desk.platform.send(a_delivery(desk.channel))
    assert len(desk.ann.sees(desk.room)) == 1


@pytest.mark.parametrize("seconds", [1, 119, 3_600])
async def test_a_post_whose_answer_was_lost_is_found_also_when_the_nonce_is_over(
    desk: Desk, seconds: int
) -> None:
    desk.fake.faults.once(faults.drops(effect=True), POST)
    delivery = a_delivery(desk.channel)
    with pytest.raises(Unknown):
        await desk.platform.send(delivery)
    desk.fake.advance(seconds)
    found = await desk.platform.find(delivery)
    assert found not in (Absent(), CannotTell())
    other = replace(delivery, id=DeliveryId("bbcdefghijklmnop"))
    assert await desk.platform.find(other) == Absent()


async def test_a_post_is_found_among_many(desk: Desk) -> None:
    desk.fake.pace.usual = (10_000, 1.0)
    receipts = [
        await desk.platform.send(a_delivery(desk.channel, id=f"delivery-{n}")) for n in range(20)
    ]
    for _ in range(120):
        await desk.ann.says("chatter", in_=desk.room)
    assert await desk.platform.find(a_delivery(desk.channel, id="delivery-3")) == receipts[3]


async def test_without_the_right_to_read_nobody_claims_that_a_post_is_absent(desk: Desk) -> None:
    delivery = a_delivery(desk.channel)
    await desk.platform.send(delivery)
    desk.acme.everyone().permissions = MEMBER & ~Can.READ_HISTORY
    for role in desk.acme.roles.values():
        role.permissions &= ~Can.READ_HISTORY
    assert await desk.platform.find(delivery) == CannotTell()


async def test_who_deleted_a_post_does_not_get_it_again(desk: Desk) -> None:
    delivery = a_delivery(desk.channel)
    await desk.platform.send(delivery)
    desk.fake.happened.removes(desk.acme, desk.room, desk.ann.newest(desk.room).message)
    receipt = await desk.platform.send(delivery)
    assert desk.ann.sees(desk.room) == []
    edit = replace(a_delivery(desk.channel, Edit(of=delivery.id, message=says("x"))), of=receipt)
    with pytest.raises(Malformed):
        await desk.platform.send(edit)


async def test_a_message_that_is_deleted_before_an_edit_can_not_be_changed(desk: Desk) -> None:
    receipt = await desk.platform.send(a_delivery(desk.channel))
    desk.fake.happened.removes(desk.acme, desk.room, desk.ann.newest(desk.room).message)
    edit = Edit(of=DeliveryId("abcdefghijklmnop"), message=says("x"))
    with pytest.raises(Malformed):
        await desk.platform.send(replace(a_delivery(desk.channel, edit), of=receipt))
    delete = Delete(of=DeliveryId("abcdefghijklmnop"))
    await desk.platform.send(replace(a_delivery(desk.channel, delete), of=receipt))


def _kicked(desk: Desk) -> None:
    desk.fake.happened.kicks(desk.acme)


def _deleted(desk: Desk) -> None:
    desk.fake.happened.channel_gone(desk.acme, desk.room)


@pytest.mark.parametrize("loss", [_kicked, _deleted])
async def test_a_channel_that_is_lost_is_gone_for_its_team(
    desk: Desk, loss: Callable[[Desk], None]
) -> None:
    loss(desk)
    with pytest.raises(Gone) as gone:
        await desk.platform.send(a_delivery(desk.channel))
    assert gone.value.scope is Scope.TEAM
    assert not (await desk.platform.look(desk.channel)).active


async def test_a_dead_token_stops_everything_without_asking_again_and_again(desk: Desk) -> None:
    desk.fake.revokes_token()
    for _ in range(5):
        with pytest.raises(Gone) as gone:
            await desk.platform.send(a_delivery(desk.channel))
        assert gone.value.scope is Scope.WORKSPACE
    assert desk.fake.world.invalid_requests == 1


@pytest.mark.parametrize("code", [50007, 50278])
async def test_closed_direct_messages_are_not_tried_in_a_loop(desk: Desk, code: int) -> None:
    desk.fake.faults.once(faults.refuses(code), POST)
    with pytest.raises(Gone) as gone:
        await desk.platform.send(a_delivery(Direct(person=desk.person)))
    assert gone.value.scope is Scope.PERSON


async def test_the_thread_of_a_post_is_opened_once_and_named_after_it(desk: Desk) -> None:
    root = await desk.platform.send(a_delivery(desk.channel))
    for n in range(2):
        answer = a_delivery(Thread(root=DeliveryId("abcdefghijklmnop")), id=f"answer-{n}")
        receipt = await desk.platform.send(replace(answer, of=root))
        assert await desk.platform.find(replace(answer, of=root)) == receipt
    thread = desk.ann.thread(desk.ann.newest(desk.room))
    assert thread
    assert (thread.name, len(desk.ann.sees(thread))) == ("hello", 2)


async def test_a_channel_of_another_server_is_nothing_to_a_team(desk: Desk) -> None:
    other = desk.fake.guild("Other")
    room = desk.fake.channel(other, "general")
    facts = await desk.platform.look(Channel(workspace=desk.acme.id, ref=room.id))
    assert not facts.active


async def test_a_channel_is_known_by_its_name_but_nobody_counts_its_people(desk: Desk) -> None:
    facts = await desk.platform.look(desk.channel)
    assert (facts.name, facts.size, facts.active) == ("#general", None, True)


async def test_the_nonce_window_is_what_the_adapter_claims(desk: Desk) -> None:
    assert desk.platform.capabilities.resend_within == timedelta(minutes=2)
    await desk.platform.send(a_delivery(desk.channel))
    desk.fake.advance(119)
    await desk.platform.send(a_delivery(desk.channel))
    assert len(desk.ann.sees(desk.room)) == 1
