"""The contract of what goes wrong: what an adapter makes of every way in which its platform breaks."""

from datetime import timedelta

import pytest

from bot.model.delivery import Absent, CannotTell, Post, Receipt
from bot.model.errors import Gone, Malformed, Scope, TryLater, Unknown
from bot.testing.contract.builders import a_delivery, a_post, needs, says, texts
from bot.testing.contract.stage import RETRY_AFTER, Fault, Stage


class FailingContract:
    """Every trouble ends as the error that tells the relay what to do, and `find` never guesses."""

    async def test_a_channel_that_is_not_there_is_gone_for_its_team(self, stage: Stage) -> None:
        with pytest.raises(Gone) as gone:
            await stage.platform.send(a_delivery(Post(message=says("hello?")), stage.nowhere))
        assert gone.value.scope is Scope.TEAM

    async def test_refused_is_try_later_and_nothing_was_posted(self, stage: Stage) -> None:
        needs(Fault.REFUSES, stage)
        async with stage.broken(Fault.REFUSES):
            with pytest.raises(TryLater):
                await stage.platform.send(a_post(stage))
        assert await texts(stage, stage.channel) == []

    async def test_too_many_calls_are_tried_later_when_the_platform_says(
        self, stage: Stage
    ) -> None:
        needs(Fault.LIMITS, stage)
        async with stage.broken(Fault.LIMITS):
            with pytest.raises(TryLater) as later:
                await stage.platform.send(a_post(stage))
        assert later.value.after in (None, timedelta(seconds=RETRY_AFTER))
        assert await texts(stage, stage.channel) == []

    async def test_a_lost_call_is_unknown_and_found_absent(self, stage: Stage) -> None:
        needs(Fault.LOSES, stage)
        async with stage.broken(Fault.LOSES):
            with pytest.raises(Unknown):
                await stage.platform.send(a_post(stage))
        expected = Absent() if stage.platform.capabilities.history else CannotTell()
        assert await stage.platform.find(a_post(stage)) == expected

    async def test_a_lost_answer_is_unknown_and_the_one_post_is_found(self, stage: Stage) -> None:
        needs(Fault.DROPS, stage)
        async with stage.broken(Fault.DROPS):
            with pytest.raises(Unknown):
                await stage.platform.send(a_post(stage))
        assert await texts(stage, stage.channel) == ["hello"]
        found = await stage.platform.find(a_post(stage))
        assert isinstance(found, Receipt if stage.platform.capabilities.history else CannotTell)

    async def test_a_message_that_is_never_accepted_is_malformed(self, stage: Stage) -> None:
        needs(Fault.REJECTS, stage)
        async with stage.broken(Fault.REJECTS):
            with pytest.raises(Malformed):
                await stage.platform.send(a_post(stage))
        assert await texts(stage, stage.channel) == []

    async def test_who_can_not_be_asked_never_says_absent(self, stage: Stage) -> None:
        needs(Fault.REFUSES, stage)
        await stage.platform.send(a_post(stage))
        async with stage.broken(Fault.REFUSES):
            try:
                found = await stage.platform.find(a_post(stage))
            except TryLater:
                return
        assert not isinstance(found, Absent)

    async def test_the_check_finds_a_platform_out_of_reach(self, stage: Stage) -> None:
        needs(Fault.REFUSES, stage)
        async with stage.broken(Fault.REFUSES):
            assert not all(one.ok for one in await stage.platform.check())
