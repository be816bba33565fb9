"""Slack keeps the contract, over HTTP and over Socket Mode, in front of a local Slack that forgives nothing."""

from contextlib import AbstractAsyncContextManager

import pytest

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

    @pytest.mark.parametrize("who", ["self", "bot", "person", "guest of another workspace"])
    async def test_a_line_for_somebody_who_can_not_be_thanked_says_so(
        self, scene: Scene, who: str
    ) -> None:
        stage = scene.stage
        assert isinstance(stage, SlackStage)
        ben, gone = stage.people["ben"], stage.slack.person(stage.acme, "Gil Ray")
        gone.user.deleted = True
        eve = stage.slack.person(stage.acme, "Eve Fox", home="T0OTHER")
        stage.general.members.append(eve.id)
        to = {"self": ben.id, "bot": stage.acme.bot.id, "person": gone.id}.get(who, eve.id)
        seen = await scene.types(stage.member, f"/appreciate <@{to}|x> for the build")
        assert seen.form is not None
        assert ben.modal is not None
        problem = who if who in ("self", "bot") else "person"
        assert scene.line(f"problem-{problem}") in ben.modal.text
        assert await scene.world.haven.boxes.read(scene.world.team.id, "round/1") == []


class TestSlackOverASocket(AdapterContract):
    """Every claim, on a WebSocket."""

    def set_up(self, clock: FakeClock) -> AbstractAsyncContextManager[SlackStage]:
        return a_stage(clock, socket=True)
