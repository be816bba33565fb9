"""A card in the direct conversation is taken off the screen by the press of a button."""

from pathlib import Path

from tests.adapters.slack.stand_ins import Scene, a_scene

CRISIS = "I want to die and I have stopped pretending otherwise."


async def said(scene: Scene) -> list[str]:
    """What stands in Ben's conversation with Haven, but for his own words."""
    await scene.world.haven.jobs.settle()
    await scene.slack.settled()
    return [one.text for one in scene.ben.sees(scene.ben.dm) if one.text != CRISIS]


async def test_hide_leaves_nothing_of_the_card_and_the_way_to_support(tmp_path: Path) -> None:
    async with a_scene(tmp_path) as scene:
        await scene.ben.writes_dm(CRISIS)
        [card] = await said(scene)
        assert "findahelpline.com" in card
        await scene.ben.presses("Hide this")
        [rest] = await said(scene)
        assert "findahelpline" not in rest
        assert list(scene.ben.sees(scene.ben.dm)[-1].buttons) == ["Support"]
