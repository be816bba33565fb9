"""The contract of thanks: people are picked, a note passes through the adapter unharmed, and its buttons live long."""

from typing import Protocol

from bot.commands import Appreciate, Rounds
from bot.model.ask import Actor, Ask
from bot.model.place import Channel, Direct, Person
from bot.testing.contract.asking import Scene
from bot.testing.contract.stage import Seen, Stage

DEED = "You stayed until the release was out & explained *each* step."


class MenuStage(Stage, Protocol):
    """A stage on which a command can be chosen from the menu of a message."""

    async def chooses(self, person: Person, word: str, author: Person, *, at: Channel) -> Seen:
        """Somebody chooses the command `word` from the menu of a message that `author` wrote."""
        ...


class ThankingContract:
    """A note from the form to the box, through the adapter."""

    async def test_somebody_is_thanked_by_a_form_and_sees_it_first(self, scene: Scene) -> None:
        await switched_on(scene)
        seen = await self.looked_at(scene)
        assert DEED in seen.text
        assert "I keep no record of who wrote it." in seen.text
        kept = await scene.presses(scene.stage.member, "Send it with my name", seen)
        kept = await scene.presses(scene.stage.member, "Send", kept)
        assert "Kept for the next round" in kept.text
        assert await scene.stage.reads(scene.stage.channel) == []

    async def test_a_note_goes_back_to_its_form_with_every_word(self, scene: Scene) -> None:
        await switched_on(scene)
        seen = await self.looked_at(scene)
        again = await scene.presses(scene.stage.member, "Edit", seen)
        assert again.form is not None
        assert again.form.values["deed"] == DEED
        assert again.form.values["to"] == scene.stage.admin.ref

    async def test_what_does_not_fit_is_said_under_its_field(self, scene: Scene) -> None:
        await switched_on(scene)
        asked = await scene.types(scene.stage.member, "/appreciate")
        assert asked.form is not None
        values = {**asked.form.values, "to": scene.stage.member.ref, "deed": DEED}
        seen = await scene.stage.fills(
            scene.stage.member, asked.form, values, at=scene.stage.channel
        )
        assert seen.form is not None
        assert list(seen.form.errors) == ["to"]

    async def test_a_note_can_be_withdrawn_by_its_button_after_a_restart(
        self, scene: Scene
    ) -> None:
        await switched_on(scene)
        seen = await self.looked_at(scene)
        signed = await scene.presses(scene.stage.member, "Send it with my name", seen)
        kept = await scene.presses(scene.stage.member, "Send", signed)
        await self.restarted(scene)
        done = await scene.presses(scene.stage.member, "Withdraw", kept)
        assert done.text == scene.line("note-withdrawn")

    async def looked_at(self, scene: Scene) -> Seen:
        """The preview of a note from the member to the admin."""
        asked = await scene.types(scene.stage.member, "/appreciate")
        assert asked.form is not None
        values = {**asked.form.values, "to": scene.stage.admin.ref, "deed": DEED}
        return await scene.stage.fills(
            scene.stage.member, asked.form, values, at=scene.stage.channel
        )

    async def restarted(self, scene: Scene) -> None:
        """The adapter stops and begins again, with nothing in its memory where it can."""


class MenuContract:
    """The menu of a message, for stages that have one."""

    async def test_the_author_of_a_message_is_thanked_from_its_menu(self, scene: Scene) -> None:
        await switched_on(scene)
        stage: MenuStage = scene.stage  # type: ignore[assignment]  # of an adapter that has menus
        seen = await stage.chooses(stage.member, Appreciate.word(), stage.admin, at=stage.channel)
        assert seen.form is not None
        assert seen.form.values["to"] == stage.admin.ref
        assert dict(seen.form.errors) == {}


async def switched_on(scene: Scene) -> None:
    """An admin switched rounds on, also where a policy has to be read first."""
    actor = Actor(person=scene.stage.admin, admin=True)
    command = Rounds(sure=True)
    ask = Ask(at=scene.stage.channel, actor=actor, command=command)
    await scene.world.bot(scene.stage.platform.name).ask(ask)
    await scene.world.haven.jobs.settle()
    await forget_posts(scene)


async def forget_posts(scene: Scene) -> None:
    """Nothing stands in the channel yet."""
    assert await scene.stage.reads(scene.stage.channel) == []


__all__ = ["DEED", "Direct", "MenuContract", "MenuStage", "ThankingContract"]
