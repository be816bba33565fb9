"""The doctor looks at each channel of a team: whether Haven is in it, and whether it is still there."""

from pathlib import Path

from bot.model.facts import Finding
from bot.model.place import Channel
from tests.adapters.slack.stand_ins import Scene, a_scene


async def looked_at(scene: Scene, *channels: Channel) -> list[Finding]:
    found = await scene.platform.check(channels)
    rooms = [one for one in found if one.subject.startswith("slack channel")]
    return [one for one in rooms if not one.ok or "of teams" in one.says]


async def test_a_channel_in_which_haven_is_needs_no_line_of_its_own(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        [fine] = await looked_at(scene, scene.channel)
    assert (fine.ok, fine.says) == (True, "Haven is in 1 of 1 channels of teams")


async def test_a_channel_without_haven_says_how_to_invite_it(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.general.members.remove(scene.acme.bot.id)
        [wrong] = await looked_at(scene, scene.channel)
    assert wrong.says == "Haven is not in #general: type /invite @Haven there"


async def test_an_archived_channel_and_one_that_is_gone_are_told_apart(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        scene.general.archived = True
        gone = Channel(workspace=scene.acme.id, ref="C0NOWHERE")
        archived, lost = await looked_at(scene, scene.channel, gone)
    assert archived.says.startswith("#general is archived; /haven move")
    assert lost.says.startswith("C0NOWHERE: Slack says channel_not_found; /haven move")


async def test_a_workspace_without_haven_is_said_for_its_channels(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        [wrong] = await looked_at(scene, Channel(workspace="T0GONE", ref="C1"))
    assert wrong.says == "C1: the workspace T0GONE of a team has no Haven; add it again"


async def test_looking_at_many_channels_takes_no_more_calls(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        rooms = [scene.slack.channel(scene.acme, f"room-{n}") for n in range(9)]
        channels = [Channel(workspace=scene.acme.id, ref=one.id) for one in rooms]
        before = len(scene.slack.api.calls)
        [fine] = await looked_at(scene, *channels)
        asked = [one.method for one in scene.slack.api.calls[before:]]
    assert asked == ["auth.test", "conversations.list"]
    assert fine.says == "Haven is in 9 of 9 channels of teams"
