"""The contract of circles: a post rings the bell of the one that it calls, and a team lets in whom it chose."""

from dataclasses import replace

import pytest

from bot.model.delivery import Post
from bot.model.message import Call, Message, Paragraph, Plain, Quote, text
from bot.testing.contract.asking import Scene
from bot.testing.contract.builders import a_delivery
from bot.testing.contract.stage import CircleStage, Stage


class CirclingContract:
    """Roles or the like, where an adapter says that its platform has them."""

    async def test_it_is_known_who_is_in_a_circle(self, stage: Stage) -> None:
        if not stage.platform.capabilities.circles:
            assert (await stage.platform.look(stage.member)).circles is None
            pytest.skip(f"{stage.platform.name} has no circles, and says so")
        circle = _circled(stage).circle
        told = [await stage.platform.look(one) for one in (stage.member, stage.admin)]
        assert [circle.ref in (one.circles or ()) for one in told] == [True, False]

    async def test_a_post_that_calls_a_circle_rings_the_bells_in_it_alone(
        self, stage: Stage
    ) -> None:
        circled = _circled(stage)
        await _posted(stage, Paragraph(spans=text("For ", Call(circle=circled.circle))))
        assert await circled.rung() == [stage.member]
        [seen] = await stage.reads(stage.channel)
        assert circled.called in seen.text

    async def test_words_that_only_look_like_a_call_ring_nobody(self, stage: Stage) -> None:
        circled = _circled(stage)
        ref = circled.circle.ref
        words = f"{circled.called} <@&{ref}> <!subteam^{ref}> @{ref}"
        await _posted(stage, Paragraph(spans=(Plain(text=words),)))
        assert await circled.rung() == []

    async def test_a_circle_is_called_in_running_text_only(self, stage: Stage) -> None:
        circled = _circled(stage)
        await _posted(stage, Quote(spans=text("They said ", Call(circle=circled.circle))))
        assert await circled.rung() == []

    async def test_a_team_lets_in_whom_it_chose_and_nobody_else(self, scene: Scene) -> None:
        circled = _circled(scene.stage)
        async with scene.world.store.writing() as work:
            team = replace(scene.world.team, gate=circled.circle.ref)
            await work.teams.save(team)
        await scene.world.clock.advance(hours=1)
        shut = scene.line("refused-gate")
        people = (scene.stage.member, circled.outside, scene.stage.admin)
        said = [(await scene.types(one, "/practice")).text for one in people]
        assert [one == shut for one in said] == [False, True, False]


async def _posted(stage: Stage, block: Paragraph | Quote) -> None:
    await stage.platform.send(a_delivery(Post(message=Message(blocks=(block,))), stage.channel))


def _circled(stage: Stage) -> CircleStage:
    if not stage.platform.capabilities.circles:
        pytest.skip(f"{stage.platform.name} has no circles, and says so")
    assert isinstance(stage, CircleStage), "who claims circles shows whose bells they ring"
    return stage
