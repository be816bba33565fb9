"""The contract of groups: what is said to a few people reaches exactly them, and stands in one place."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model.delivery import Absent, CannotTell, Delete, Edit, Post, Receipt
from bot.model.errors import Gone, Malformed, Scope
from bot.model.place import DeliveryId, Group, Person
from bot.testing.contract.builders import ONE, TWO, a_delivery, says, texts
from bot.testing.contract.stage import GroupStage, Stage


class GroupingContract:
    """A delivery to several people, where an adapter can; else it says that it can not."""

    async def test_a_group_sees_what_is_posted_to_it(self, stage: Stage) -> None:
        to = a_group(stage)
        post = a_delivery(Post(message=says("to both")), to)
        if stage.platform.capabilities.groups:
            await stage.platform.send(post)
            assert await texts(stage, to) == ["to both"]
        else:
            with pytest.raises(Malformed):
                await stage.platform.send(post)
        assert await texts(stage, stage.channel) == []

    async def test_it_reaches_everybody_in_the_group_and_nobody_else(self, stage: Stage) -> None:
        crowd, to = _crowd(stage), a_group(stage)
        await stage.platform.send(a_delivery(Post(message=says("to both")), to))
        seen = {one: await crowd.overhears(one, to) for one in (*to.people, crowd.third)}
        assert [len(seen[one]) for one in to.people] == [1, 1]
        assert "to both" in seen[stage.admin][0]
        assert seen[crowd.third] == []

    async def test_one_group_has_one_place_and_another_has_its_own(self, stage: Stage) -> None:
        crowd, to = _crowd(stage), a_group(stage)
        others = replace(to, people=(stage.admin, crowd.third))
        for words, id, group in (("first", "g-1", to), ("theirs", "g-2", others)):
            await _says(stage, words, id, group)
        await _says(stage, "second", "g-3", replace(to, people=to.people[::-1]))
        assert await texts(stage, to) == ["first", "second"]
        assert await texts(stage, others) == ["theirs"]

    async def test_a_post_to_a_group_is_found_and_another_is_not(self, stage: Stage) -> None:
        _crowd(stage)
        post = a_delivery(Post(message=says("to both")), a_group(stage))
        before = await stage.platform.find(post)
        receipt = await stage.platform.send(post)
        found = [await stage.platform.find(one) for one in (post, replace(post, id=TWO))]
        # Some show the history of channels and not that of groups: then they say so each time.
        can = stage.platform.capabilities.history and before != CannotTell()
        assert before == (Absent() if can else CannotTell())
        assert found == ([receipt, Absent()] if can else [CannotTell()] * 2)

    async def test_what_is_sent_to_a_group_again_is_one_post(self, stage: Stage) -> None:
        _crowd(stage)
        if stage.platform.capabilities.resend_within == timedelta(0):
            pytest.skip(f"{stage.platform.name} does not claim to know a delivery again")
        for _ in range(2):
            await _says(stage, "once", ONE, a_group(stage))
        assert await texts(stage, a_group(stage)) == ["once"]

    async def test_a_post_to_a_group_can_be_changed_and_taken_back(self, stage: Stage) -> None:
        _crowd(stage)
        to = a_group(stage)
        receipt = await _says(stage, "old", ONE, to)
        edit = a_delivery(Edit(of=ONE, message=says("new")), to, id=TWO, of=receipt)
        await stage.platform.send(edit)
        assert await texts(stage, to) == ["new"]
        delete = a_delivery(Delete(of=ONE), to, id=DeliveryId("g-3"), of=receipt)
        await stage.platform.send(delete)
        assert await texts(stage, to) == []

    async def test_a_group_with_somebody_who_left_is_gone_as_people(self, stage: Stage) -> None:
        crowd = _crowd(stage)
        to = replace(a_group(stage), people=(stage.member, crowd.third))
        await crowd.leaves(crowd.third)
        with pytest.raises(Gone) as gone:
            await _says(stage, "to both", ONE, to)
        assert gone.value.scope is Scope.PERSON
        assert await crowd.overhears(stage.member, to) == []


def a_group(stage: Stage) -> Group:
    """Both people of a stage, near their channel."""
    return Group(near=stage.channel, people=(stage.admin, stage.member))


async def _says(stage: Stage, words: str, id: str, to: Group) -> Receipt:
    post = a_delivery(Post(message=says(words)), to, id=DeliveryId(id))
    return await stage.platform.send(post)


def _crowd(stage: Stage) -> GroupStage:
    if not stage.platform.capabilities.groups:
        pytest.skip(f"{stage.platform.name} has no groups, and says so")
    assert isinstance(stage, GroupStage), "who claims groups shows that nobody else reads them"
    assert isinstance(stage.third, Person)
    return stage
