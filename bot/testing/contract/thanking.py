"""The contract of thanks: people are picked, a note passes through the adapter unharmed, and its buttons live long."""

import asyncio

import pytest

from bot.commands import Appreciate, Rounds
from bot.model.ask import Actor, Ask
from bot.model.place import Person
from bot.rules.tone import prepare
from bot.testing.contract.asking import PROMPTLY, Scene
from bot.testing.contract.stage import MenuStage, Seen

DEED = "You stayed until the release was out & explained *each* step."
SEND = ("Send", "Send it all the same")
SIGN = "Send it with my name"
BAD = {
    " \u200b\u2060 ": "blank",
    "\u202e\u2066": "invisible",
    "Thanks @everyone for it": "everybody",
    "Look: https://evil.example/x": "link",
}
"""Words that are no note, and what is wrong with them."""


class ThankingContract:
    """A note from the form to the box, as it passes through an adapter."""

    async def test_somebody_is_thanked_by_a_form_and_sees_it_first(self, scene: Scene) -> None:
        seen = await _looked_at(scene)
        assert DEED in seen.text
        kept = await _sent(scene, seen)
        assert scene.line("note-kept", code="", when="", until="")[:24] in kept.text
        assert await scene.stage.reads(scene.stage.channel) == []

    async def test_a_note_goes_back_to_its_form_with_every_word(self, scene: Scene) -> None:
        again = await scene.presses(scene.stage.member, "Edit", await _looked_at(scene))
        assert again.form is not None
        assert again.form.values["deed"] == DEED
        assert again.form.values["to"] == scene.stage.admin.ref

    async def test_who_can_not_be_thanked_is_said_at_their_field(self, scene: Scene) -> None:
        seen = await _looked_at(scene, to=scene.stage.member)
        assert seen.form is not None
        assert list(seen.form.errors) == ["to"]

    @pytest.mark.parametrize("words", BAD, ids=list(BAD.values()))
    async def test_words_that_can_not_be_sent_are_said_at_their_field(
        self, scene: Scene, words: str
    ) -> None:
        seen = await _looked_at(scene, deed=words)
        assert seen.form is not None
        assert list(seen.form.errors) == ["deed"]
        assert not await _boxes(scene)

    async def test_a_code_that_nobody_got_is_not_known(self, scene: Scene) -> None:
        await _switched_on(scene)
        seen = await scene.types(scene.stage.member, f"/appreciate ticket {'A' * 26}")
        assert seen.text == scene.line("refused-code")

    async def test_a_note_can_be_withdrawn_by_its_button_after_a_restart(
        self, scene: Scene
    ) -> None:
        kept = await _sent(scene, await _looked_at(scene))
        scene.running.cancel()
        await asyncio.wait([scene.running], timeout=PROMPTLY)
        bot = scene.world.bot(scene.stage.platform.name)
        again = asyncio.create_task(scene.stage.platform.run(bot))
        await scene.stage.listening()
        done = await scene.presses(scene.stage.member, "Withdraw", kept)
        assert done.text == scene.line("note-withdrawn")
        again.cancel()
        await asyncio.wait([again], timeout=PROMPTLY)

    async def test_the_author_of_a_message_is_thanked_from_its_menu(self, scene: Scene) -> None:
        stage = scene.stage
        if not isinstance(stage, MenuStage):
            pytest.skip(f"nobody chooses from a menu on the stage of {stage.platform.name}")
        seen = await stage.chooses(stage.member, Appreciate.word(), stage.admin, at=stage.channel)
        assert seen.form is not None
        assert seen.form.values["to"] == stage.admin.ref
        assert dict(seen.form.errors) == {}


async def _switched_on(scene: Scene) -> None:
    """An admin has read what has to be read, and a round is open."""
    stage = scene.stage
    actor = Actor(person=stage.admin, admin=True)
    on = Ask(at=stage.channel, actor=actor, command=Rounds(sure=True))
    await scene.world.bot(stage.platform.name).ask(on)
    await scene.world.haven.jobs.settle()


async def _boxes(scene: Scene) -> list[bytes]:
    """All that waits in the boxes of the team."""
    boxes, team = scene.world.haven.boxes, scene.world.team.id
    found = [await boxes.read(team, box.topic) for box in await boxes.topics(team)]
    return [item for box in found for item in box]


async def _looked_at(scene: Scene, *, to: Person | None = None, deed: str = DEED) -> Seen:
    """The preview of a note from the member, to the admin if nobody else is named."""
    prepare()  # as every process does at its start
    stage = scene.stage
    await _switched_on(scene)
    asked = await scene.types(stage.member, "/appreciate")
    assert asked.form is not None
    values = {"to": (to or stage.admin).ref, "deed": deed}
    seen = await stage.fills(stage.member, asked.form, values, at=stage.channel)
    if SIGN in seen.buttons:  # among so few it would hide nobody
        seen = await scene.presses(stage.member, SIGN, seen)
    return seen


async def _sent(scene: Scene, seen: Seen) -> Seen:
    """What is shown once the note was sent."""
    label = next(one for one in SEND if one in seen.buttons)
    return await scene.presses(scene.stage.member, label, seen)
