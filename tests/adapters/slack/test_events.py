"""What happens on Slack without anybody asking: direct messages, the home tab, channels, removals."""

from pathlib import Path

import pytest

from tests.adapters.slack.stand_ins import Scene, a_scene
from tests.servers.slack import events, faults
from tests.servers.slack.post import Delivery
from tests.servers.slack.seen import Modal, Seen
from tests.servers.slack.things import Message


async def lost(scene: Scene) -> str | None:
    return (await scene.world.reload()).lost


def home_of(scene: Scene) -> str:
    assert scene.ben.home is not None
    return scene.ben.home.text


async def test_words_to_haven_are_answered_for_their_writer_alone(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.writes_dm("help")
        answer = await scene.ben.answered()
        assert isinstance(answer, Seen)
        assert answer.ephemeral
        assert "What you can ask me" in answer.text


@pytest.mark.parametrize(
    ("typed_replies", "said"),
    [(True, "You can also type to me"), (False, "I do not see what is typed here")],
)
async def test_a_reflection_says_what_typing_means(
    tmp_path: Path, typed_replies: bool, said: str
) -> None:
    async with a_scene(tmp_path, typed_replies=typed_replies) as scene:
        await scene.ben.types("/reflect", in_=scene.general)
        answer = await scene.ben.answered()
        assert isinstance(answer, Seen)
        assert said in answer.text


async def test_other_bots_and_haven_itself_are_not_answered(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        robot = scene.slack.another_bot(scene.acme)
        for bot in (robot, scene.acme.bot):
            ts = scene.slack.world.clock.ts()
            message = Message(ts=ts, user=bot.id, text="help", bot_id=bot.bot_id)
            scene.ben.dm.messages.append(message)
            scene.slack.happened.posted(scene.acme, scene.ben.dm, message)
        await scene.slack.settled()
        assert scene.slack.api.asked("chat.postEphemeral") == []


async def test_a_stranger_is_told_so(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        eve = scene.slack.person(scene.acme, "Eve Fox", home="T0OTHER")
        scene.general.members.append(eve.id)
        await scene.world.clock.advance(hours=1)
        await eve.presses("Why this one")
        answer = await eve.answered()
        assert answer.text == "Only people of this workspace can use Haven here."


async def test_strangers_may_be_let_in(tmp_path: Path) -> None:
    async with a_scene(tmp_path, strangers=True) as scene:
        eve = scene.slack.person(scene.acme, "Eve Fox", home="T0OTHER")
        scene.general.members.append(eve.id)
        await scene.world.clock.advance(hours=1)
        await eve.presses("Why this one")
        assert "new to this team" in (await eve.answered()).text


async def test_the_home_tab_shows_todays_practice_and_ways_on(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.world.clock.advance(hours=1)
        await scene.ben.opens_home()
        home = scene.ben.home
        assert home is not None
        post = scene.ben.sees(scene.general)[0]
        assert post.text.splitlines()[1] in home.text
        assert {"My settings", "My data", "What I can do"} <= set(home.buttons)
        assert "Set up a channel" not in home.buttons


async def test_admins_see_the_next_posts_and_the_settings_there(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ann.opens_home()
        home = scene.ann.home
        assert home is not None
        assert "Set up a channel" in home.buttons
        assert "Monday, 2 March" in home.text


async def test_settings_open_from_the_home_tab_and_are_answered_in_the_form(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.opens_home()
        await scene.ben.presses("My settings")
        assert isinstance(await scene.ben.answered(), Modal)
        published = len(scene.slack.api.asked("views.publish"))
        await scene.ben.submits()
        answer = await scene.ben.answered()
        assert isinstance(answer, Modal)
        assert answer.submit is None
        await scene.slack.until(lambda: len(scene.slack.api.asked("views.publish")) > published)


async def test_an_answer_from_the_home_tab_opens_over_it(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.opens_home()
        await scene.ben.presses("What I can do")
        answer = await scene.ben.answered()
        assert isinstance(answer, Modal)
        assert "What you can ask me" in answer.text


async def test_a_tab_that_somebody_looked_at_shows_the_practice_when_it_is_posted(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.opens_home()
        await scene.world.clock.advance(hours=1)
        title = scene.ben.sees(scene.general)[0].text.splitlines()[1]
        await scene.slack.until(lambda: title in home_of(scene))


async def test_what_an_admin_changes_is_seen_by_everybody_who_looks(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.opens_home()
        before = home_of(scene)
        await scene.ann.types("/haven pause 2026-03-12", in_=scene.general)
        await scene.ann.answered()
        await scene.slack.until(lambda: home_of(scene) != before)


async def test_only_admins_get_buttons_of_admins(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        specs = scene.world.bot("slack").specs("en")
        for who, admin in ((scene.ann, True), (scene.ben, False)):
            await who.opens_home()
            assert who.home is not None
            shown = [one.home for one in specs if one.home and (admin or not one.admin)]
            assert list(who.home.buttons)[-len(shown) :] == shown


async def test_a_channel_that_is_archived_pauses_its_team(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.happened.archived(scene.acme, scene.general, scene.ann.user)
        await scene.slack.settled()
        assert await lost(scene) == "gone"


async def test_when_haven_is_taken_out_of_a_channel_its_team_pauses(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.happened.left(scene.acme, scene.general, scene.acme.bot.id, scene.ann.user)
        await scene.slack.settled()
        assert await lost(scene) == "gone"


async def test_a_renamed_channel_keeps_its_team(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.happened.renamed(scene.acme, scene.general, "everybody")
        await scene.slack.settled()
        assert (await scene.world.reload()).name == "#everybody"


async def test_an_uninstall_stops_the_team_whatever_comes_first(tmp_path: Path) -> None:
    for first in (True, False):
        async with a_scene(tmp_path / str(first)) as scene:
            told = scene.slack.happened.uninstalled(scene.acme, revoked_first=first)
            await scene.slack.settled()
            assert await lost(scene) == "removed"
            assert all(one is not None and one.ok for one in told), "both are taken note of at once"


async def test_an_event_that_comes_again_has_one_effect(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.writes_dm("help")
        await scene.ben.answered()
        message = scene.ben.dm.messages[0]
        told = events.message(message, scene.ben.dm, scene.acme)
        body = events.envelope(told, scene.acme, scene.slack.app, 0.0)
        for _ in range(3):
            delivery = Delivery(parcel="events_api", body=body, workspace=scene.acme)
            await scene.slack.post.send(delivery)
            assert delivery.last.status in (200, 409)
        assert len(scene.ben.private()) == 2, "one for each event, not for each delivery"


async def test_a_name_is_learnt_anew_when_a_profile_changes(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.types("/haven help", in_=scene.general)
        asked = len(scene.slack.api.asked("users.info"))
        scene.slack.happened.user_changed(scene.acme, scene.ben.user)
        await scene.slack.settled()
        await scene.ben.types("/practice", in_=scene.general)
        assert len(scene.slack.api.asked("users.info")) == asked + 1


async def test_a_trigger_that_is_too_old_leaves_a_button_that_opens_the_form(
    tmp_path: Path,
) -> None:
    async with a_scene(tmp_path) as scene:
        scene.slack.faults.once(faults.says("expired_trigger_id"), "views.open")
        await scene.ann.types("/haven pause", in_=scene.general)
        answer = await scene.ann.answered()
        assert isinstance(answer, Seen)
        [label] = answer.buttons
        await scene.ann.presses(label, on=answer)
        assert isinstance(await scene.ann.answered(), Modal)


async def test_a_workspace_that_nobody_knows_is_not_answered(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        other = scene.slack.workspace("Other")
        eve = scene.slack.person(other, "Eve")
        room = scene.slack.channel(other, "room", eve)
        await eve.types("/haven help", in_=room)
        answer = "Haven is not installed here any more. Somebody has to add it again."
        assert [one.text for one in eve.private()] == [answer]
