"""The contract of what goes out: what people see of each delivery, and what can be found again."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model.delivery import Absent, CannotTell, Delete, Edit, Post
from bot.model.errors import Malformed
from bot.model.message import Message, Paragraph, Plain, Title, text
from bot.model.place import DeliveryId, Direct, Thread
from bot.testing.contract.builders import (
    HOSTILE,
    ONE,
    TWO,
    a_delivery,
    a_post,
    everything,
    says,
    texts,
)
from bot.testing.contract.stage import Stage


class SendingContract:
    """`send` and `find`, which work without `run`, and so does everything here."""

    async def test_every_block_of_a_message_is_shown_in_order(self, stage: Stage) -> None:
        message = Post(message=everything(stage))
        await stage.platform.send(a_delivery(message, stage.channel))
        [seen] = await stage.reads(stage.channel)
        pieces = ["The title", "Run on, strong", "Point one", "Point two", HOSTILE, "With "]
        pieces += [stage.name(stage.member), "A note"]
        places = [seen.text.find(piece) for piece in pieces]
        assert -1 not in places, f"something is missing: {seen.text}"
        assert places == sorted(places)
        assert list(seen.buttons) == ["Press me"]

    async def test_peoples_own_words_are_never_markup(self, stage: Stage) -> None:
        for words in (HOSTILE, "> q\n- p\n# t\n---", "https://h.example/?a=1&b=2"):
            message = Message(blocks=(Paragraph(spans=(Plain(text=words),)),))
            id = DeliveryId(f"words-{len(words)}")
            await stage.platform.send(a_delivery(Post(message=message), stage.channel, id=id))
            assert (await texts(stage, stage.channel))[-1] == words

    async def test_a_title_may_be_somebodys_own_words_too(self, stage: Stage) -> None:
        message = Message(blocks=(Title(text=HOSTILE), Paragraph(spans=text("And more."))))
        await stage.platform.send(a_delivery(Post(message=message), stage.channel))
        assert HOSTILE in (await texts(stage, stage.channel))[-1]

    async def test_posts_stand_in_the_order_in_which_they_were_sent(self, stage: Stage) -> None:
        await stage.platform.send(a_post(stage, "first"))
        await stage.platform.send(replace(a_post(stage, "second"), id=TWO))
        assert await texts(stage, stage.channel) == ["first", "second"]

    async def test_a_direct_message_is_seen_by_its_reader_alone(self, stage: Stage) -> None:
        to = Direct(person=stage.member)
        await stage.platform.send(a_delivery(Post(message=says("psst")), to))
        assert await texts(stage, to) == ["psst"]
        assert await texts(stage, stage.channel) == []
        assert await texts(stage, Direct(person=stage.admin)) == []

    async def test_an_answer_in_a_thread_stands_under_its_post(self, stage: Stage) -> None:
        root = await stage.platform.send(a_post(stage, "above"))
        answer = a_delivery(Post(message=says("below")), Thread(root=ONE), id=TWO, of=root)
        if stage.platform.capabilities.threads:
            await stage.platform.send(answer)
            assert await texts(stage, Thread(root=ONE)) == ["below"]
        else:
            with pytest.raises(Malformed):
                await stage.platform.send(answer)
        assert await texts(stage, stage.channel) == ["above"]

    async def test_an_edit_takes_the_place_of_the_post(self, stage: Stage) -> None:
        receipt = await stage.platform.send(a_post(stage, "old"))
        edit = Edit(of=ONE, message=says("new"))
        change = a_delivery(edit, stage.channel, id=TWO, of=receipt)
        if stage.platform.capabilities.edits:
            for _ in range(2):  # an edit of unknown outcome is simply sent again
                assert await stage.platform.send(change) == receipt
            assert await texts(stage, stage.channel) == ["new"]
        else:
            with pytest.raises(Malformed):
                await stage.platform.send(change)
            assert await texts(stage, stage.channel) == ["old"]

    async def test_a_deleted_post_is_gone_and_stays_so(self, stage: Stage) -> None:
        receipt = await stage.platform.send(a_post(stage, "regretted"))
        delete = a_delivery(Delete(of=ONE), stage.channel, id=TWO, of=receipt)
        for _ in range(2):  # a deletion of unknown outcome is simply sent again
            await stage.platform.send(delete)
        edit = Edit(of=ONE, message=says("regretted again"))
        late = a_delivery(edit, stage.channel, id=DeliveryId("contract-3"), of=receipt)
        with suppress(Malformed):  # an honest answer: there is nothing to edit any more
            await stage.platform.send(late)
        assert not any("regretted" in one for one in await texts(stage, stage.channel))

    async def test_sent_again_within_the_window_is_one_post(self, stage: Stage) -> None:
        if stage.platform.capabilities.resend_within == timedelta(0):
            pytest.skip(f"{stage.platform.name} does not claim to know a delivery again")
        first = await stage.platform.send(a_post(stage))
        assert await stage.platform.send(a_post(stage)) == first
        assert await texts(stage, stage.channel) == ["hello"]

    async def test_a_sent_post_is_found_and_another_is_not(self, stage: Stage) -> None:
        receipt = await stage.platform.send(a_post(stage))
        found = await stage.platform.find(a_post(stage))
        other = await stage.platform.find(replace(a_post(stage), id=TWO))
        if stage.platform.capabilities.history:
            assert (found, other) == (receipt, Absent())
        else:
            assert (found, other) == (CannotTell(), CannotTell())

    async def test_the_platform_tells_who_is_an_admin(self, stage: Stage) -> None:
        looked = [await stage.platform.look(one) for one in (stage.admin, stage.member)]
        assert [one.admin for one in looked] == [True, False]
        assert all(one.active for one in looked)

    async def test_a_channel_is_there_or_it_is_not(self, stage: Stage) -> None:
        looked = [await stage.platform.look(one) for one in (stage.channel, stage.nowhere)]
        assert [one.active for one in looked] == [True, False]
        assert looked[0].size is None or looked[0].size >= 2

    async def test_the_check_finds_all_well(self, stage: Stage) -> None:
        findings = await stage.platform.check()
        assert findings, "haven doctor has something to show"
        assert all(one.ok and one.subject and one.says for one in findings), findings

    async def test_the_check_names_a_channel_that_is_not_there(self, stage: Stage) -> None:
        right = await stage.platform.check([stage.channel])
        wrong = await stage.platform.check([stage.nowhere, stage.channel])
        assert all(one.ok for one in right), right
        assert [stage.nowhere.ref in one.says for one in wrong if not one.ok] == [True]

    async def test_many_at_once_all_arrive(self, stage: Stage) -> None:
        posts = [replace(a_post(stage, f"post {n}"), id=DeliveryId(f"many-{n}")) for n in range(8)]
        receipts = await asyncio.gather(*(stage.platform.send(one) for one in posts))
        assert len(set(receipts)) == 8
        assert sorted(await texts(stage, stage.channel)) == [f"post {n}" for n in range(8)]
