"""Slack keeps the contract, over HTTP and over Socket Mode, in front of a local Slack that forgives nothing."""

from contextlib import AbstractAsyncContextManager

from bot.testing import FakeClock
from bot.testing.contract.asking import Scene
from bot.testing.contract.suite import AdapterContract
from tests.contracts.slack_stage import SlackStage, a_stage


class TestSlackOverHttp(AdapterContract):
    """Every claim, with signed requests."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[SlackStage]:
        return a_stage(clock)

    async def test_a_line_for_fifty_people_with_five_thousand_signs_opens_the_form(
        self, scene: Scene
    ) -> None:
        people = " ".join(f"<@U{n:08}|p{n}>" for n in range(50))
        member = scene.stage.member
        seen = await scene.types(member, f"/appreciate {people} for {'x' * 5_000}")
        assert seen.form is not None
        boxes, team = scene.world.haven.boxes, scene.world.team.id
        assert await boxes.read(team, "round/1") == []


class TestSlackOverASocket(AdapterContract):
    """Every claim, on a WebSocket."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[SlackStage]:
        return a_stage(clock, socket=True)
