"""Servers and channels that come and go, direct messages, and what Discord is told about commands."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.model.delivery import Delivery, DeliveryKind, Post
from bot.model.errors import Gone
from bot.model.message import Button
from bot.model.place import DeliveryId, Direct, TeamId
from tests.adapters.discord.scene import Scene, a_scene, listening, says, with_button
from tests.adapters.discord.slow import BusyBot
from tests.servers.discord.fake import FakeDiscord
from tests.servers.discord.permissions import MEMBER, Can
from tests.servers.discord.person import Person
from tests.servers.discord.seen import Seen


async def lost(scene: Scene) -> str | None:
    return (await scene.world.reload()).lost


def a_note_to(scene: Scene, who: Person) -> Delivery:
    return Delivery(
        id=DeliveryId("direct"),
        team=TeamId("team-one"),
        kind=DeliveryKind.NOTICE,
        slot="s",
        to=Direct(person=scene.person(who)),
        act=Post(message=says("What I wanted to say")),
    )


async def uses(scene: Scene, who: Person, words: str = "/haven help") -> Seen:
    """Somebody asks in the server, and what follows the answer is over."""
    await who.types(words, in_=scene.general)
    answer = await who.answered()
    assert isinstance(answer, Seen)
    await scene.platform.look(scene.channel)  # a real request, so the adapter gets its turn
    return answer


def synced(fake: FakeDiscord) -> int:
    return sum(line.strip().startswith("PUT /applications") for line in fake.world.log)


async def test_a_second_start_tells_discord_nothing(scene: Scene) -> None:
    assert synced(scene.fake) == 1
    for name in ("Second", "Third"):
        scene.fake.guild(name)
    await scene.starts_again()
    await scene.ann.types("/haven help", in_=scene.general)
    await scene.ann.answered()
    assert synced(scene.fake) == 1


async def test_the_removal_stops_the_teams_of_a_server(scene: Scene) -> None:
    scene.fake.happened.kicks(scene.acme)
    await scene.team_becomes(lambda team: team.lost is not None)
    assert await lost(scene) == "removed"


async def test_news_is_told_again_to_a_database_that_was_busy(tmp_path: Path) -> None:
    async with a_scene(tmp_path, wrap=BusyBot) as scene:
        scene.fake.happened.kicks(scene.acme)
        await scene.team_becomes(lambda team: team.lost is not None)
        assert await lost(scene) == "removed"


async def test_an_outage_of_a_server_is_no_removal(scene: Scene) -> None:
    scene.fake.happened.breaks_down(scene.acme)
    scene.fake.happened.recovers(scene.acme)
    await scene.ann.types("/haven help", in_=scene.general)
    await scene.ann.answered()
    assert await lost(scene) is None


async def test_a_deleted_channel_stops_its_team(scene: Scene) -> None:
    scene.fake.happened.channel_gone(scene.acme, scene.general)
    await scene.team_becomes(lambda team: team.lost is not None)
    assert await lost(scene) == "gone"


@pytest.fixture
async def settled(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> AsyncIterator[Scene]:
    """Haven knows all its servers: from now on one that comes is a new one."""
    caplog.set_level(logging.INFO)
    with listening("Haven is on Discord") as here:
        async with a_scene(tmp_path) as made:
            await asyncio.wait_for(here.wait(), 5)
            yield made


async def test_who_invited_haven_is_greeted_if_that_can_be_known(settled: Scene) -> None:
    known = settled.fake.guild("Known", bot=False)
    known.everyone().permissions = MEMBER | Can.VIEW_AUDIT_LOG
    settled.fake.joins(known, settled.ben.user)
    settled.fake.happened.joins(known, by=settled.ben.user)
    await settled.fake.until(lambda: bool(settled.ben.dms))
    assert "/haven setup" in settled.ben.dms[0].text


async def test_nothing_is_said_in_a_server_whose_inviter_nobody_knows(settled: Scene) -> None:
    unknown = settled.fake.guild("Unknown")
    room = settled.fake.channel(unknown, "general")
    await settled.ann.types("/haven help", in_=settled.general)
    await settled.ann.answered()
    assert settled.fake.joins(unknown, settled.ann.user).sees(room) == []


async def test_closed_direct_messages_are_made_up_for_at_once_where_somebody_is(
    scene: Scene,
) -> None:
    scene.ben.user.dms_open = False
    await uses(scene, scene.ben)
    await scene.platform.send(a_note_to(scene, scene.ben))
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 2)
    assert scene.line("discord-closed") in scene.ben.ephemerals[-1].text
    assert "What I wanted to say" in scene.ben.ephemerals[-1].text
    await uses(scene, scene.ben)
    assert len(scene.ben.ephemerals) == 3


async def test_what_was_missed_can_be_answered_there_by_its_form(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    await uses(scene, scene.ben)
    button = Button(label="Write privately", does="help")
    note = replace(
        a_note_to(scene, scene.ben), act=Post(message=with_button(says("A thought?"), button))
    )
    await scene.platform.send(note)
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 2)
    shown = scene.ben.ephemerals[-1].buttons["Write privately"]
    assert shown["custom_id"] == "direct:0:help", "it names the delivery that it stands on"


async def test_after_a_quarter_of_an_hour_what_was_missed_waits(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    await uses(scene, scene.ben)
    await scene.platform.send(a_note_to(scene, scene.ben))
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 2)
    scene.world.clock.let_pass(20 * 60)
    with pytest.raises(Gone):
        await scene.platform.send(a_note_to(scene, scene.ben))
    assert len(scene.ben.ephemerals) == 2
    await scene.ben.types("/haven help", in_=scene.general)
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 4)
    assert "What I wanted to say" in scene.ben.ephemerals[-1].text


async def test_closed_direct_messages_are_made_up_for_once(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    with pytest.raises(Gone):
        await scene.platform.send(a_note_to(scene, scene.ben))
    await scene.ben.types("/haven help", in_=scene.general)
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 2)
    assert "What I wanted to say" in scene.ben.ephemerals[-1].text
    assert scene.line("discord-closed") in scene.ben.ephemerals[-1].text
    await uses(scene, scene.ben)
    assert len(scene.ben.ephemerals) == 3


async def test_thanks_that_go_back_to_their_giver_are_not_shown_later(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    with pytest.raises(Gone):
        await scene.platform.send(replace(a_note_to(scene, scene.ben), kind=DeliveryKind.THANKS))
    for n in (1, 2):
        await uses(scene, scene.ben)
        assert len(scene.ben.ephemerals) == n


async def test_what_was_missed_waits_for_a_day(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    with pytest.raises(Gone):
        await scene.platform.send(a_note_to(scene, scene.ben))
    scene.world.clock.let_pass(24 * 3600)
    for n in (1, 2):
        await uses(scene, scene.ben)
        assert len(scene.ben.ephemerals) == n


async def test_whoever_is_forgotten_has_missed_nothing(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    sure = await uses(scene, scene.ben, "/haven forget")
    scene.world.clock.let_pass(20 * 60)
    with pytest.raises(Gone):
        await scene.platform.send(a_note_to(scene, scene.ben))
    await scene.ben.presses(next(iter(sure.buttons)), on=sure)
    await scene.ben.answered()
    await uses(scene, scene.ben)
    assert all("What I wanted" not in one.text for one in scene.ben.ephemerals)


async def test_what_was_missed_is_shown_also_when_the_answer_comes_at_once(scene: Scene) -> None:
    scene.ben.user.dms_open = False
    with pytest.raises(Gone):
        await scene.platform.send(a_note_to(scene, scene.ben))
    await scene.ben.types("/haven pause", in_=scene.general)
    await scene.fake.until(lambda: len(scene.ben.ephemerals) == 2)
    refusal, missed = scene.ben.ephemerals
    assert "What I wanted to say" not in refusal.text
    assert "What I wanted to say" in missed.text


async def test_a_command_can_be_used_in_direct_messages(scene: Scene) -> None:
    await scene.ann.types("/haven preview", in_=scene.ann.dm)
    answer = await scene.ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text != scene.line("discord-which-server")


async def test_somebody_of_several_servers_is_asked_which(scene: Scene) -> None:
    other = scene.fake.guild("Other")
    scene.fake.joins(other, scene.ann.user)
    await scene.ann.types("/haven preview", in_=scene.ann.dm)
    answer = await scene.ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text == scene.line("discord-which-server")
    await scene.ann.types("/haven help", in_=scene.general)
    await scene.ann.answered()
    await scene.ann.types("/haven preview", in_=scene.ann.dm)
    answer = await scene.ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text != scene.line("discord-which-server"), "where it was last used"
    scene.world.clock.let_pass(24 * 3600)
    await scene.ann.types("/haven preview", in_=scene.ann.dm)
    answer = await scene.ann.answered()
    assert isinstance(answer, Seen)
    assert answer.text == scene.line("discord-which-server"), "a day later nobody remembers"


async def test_the_doctor_says_what_is_missing_in_which_server(scene: Scene) -> None:
    assert all(one.ok for one in await scene.platform.check())
    scene.acme.everyone().permissions = MEMBER & ~Can.SEND
    for role in scene.acme.roles.values():
        role.permissions &= ~Can.SEND
    findings = await scene.platform.check()
    assert [one.says for one in findings if not one.ok] == [
        "Acme: Haven may post in 0 of 1 text channels, and read back in 0"
    ]
