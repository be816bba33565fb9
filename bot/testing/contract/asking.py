"""The contract of what comes in: typed words, buttons and forms, as they pass through an adapter into a whole Haven."""

import asyncio
from dataclasses import dataclass

import pytest

from bot.commands import COMMANDS, Skip, fields_of
from bot.model.ask import Actor, Ask, Say
from bot.model.command import Command
from bot.model.delivery import Post
from bot.model.form import Field, FieldKind
from bot.model.message import Button, Buttons, Message, Paragraph, plain, text
from bot.model.place import Direct, Person
from bot.testing.contract.builders import a_delivery
from bot.testing.contract.stage import Seen, Stage
from bot.testing.world import World

PROMPTLY = 1.0
"""Seconds within which a platform has to stop."""
SLASHES = [one for one in COMMANDS.values() if one.slash]
_VALUES = {FieldKind.DAY: "2026-03-06", FieldKind.TIME: "10:00", FieldKind.NUMBER: "1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """An adapter that runs inside a whole Haven."""

    stage: Stage
    world: World
    running: asyncio.Task[None]

    async def types(self, person: Person, words: str, *, key: str | None = None) -> Seen:
        """Somebody types in the team's channel."""
        return await self.stage.types(person, words, at=self.stage.channel, key=key)

    async def presses(self, person: Person, label: str, on: Seen) -> Seen:
        """Somebody presses a button in the team's channel."""
        return await self.stage.presses(person, label, on=on, at=self.stage.channel)

    def line(self, key: str, **slots: str) -> str:
        """A sentence of the bot."""
        return plain(self.world.bot(self.stage.platform.name).say(key, "en", **slots))


def typed(command: type[Command]) -> str:
    """The command as it is typed, with a value for each field that it needs."""
    values = [_value(one) for one in fields_of(command) if one.required]
    return " ".join([f"/{command.slash}", *values])


def _value(field: Field) -> str:
    return field.choices[0].value if field.choices else _VALUES.get(field.kind, "words")


class AskingContract:
    """`run`: everything that people do reaches the core, and its answers reach them alone."""

    async def test_the_practice_arrives_and_its_buttons_answer_privately(
        self, scene: Scene
    ) -> None:
        await scene.world.clock.advance(hours=1)
        [post] = await scene.stage.reads(scene.stage.channel)
        answer = await scene.presses(scene.stage.member, "Why this one", post)
        assert "new to this team" in answer.text
        assert await scene.stage.reads(scene.stage.channel) == [post]

    async def test_a_button_is_about_the_post_on_which_it_stands(self, scene: Scene) -> None:
        await scene.world.clock.advance(days=1, hours=1)
        older, newer = await scene.stage.reads(scene.stage.channel)
        for post in (older, newer):
            answer = await scene.presses(scene.stage.member, "Why this one", post)
            title = answer.text.split("“")[1].split("”")[0]
            assert title in post.text

    async def test_buttons_of_a_private_answer_work_as_well(self, scene: Scene) -> None:
        await scene.world.clock.advance(hours=1)
        [post] = await scene.stage.reads(scene.stage.channel)
        first = await scene.presses(scene.stage.member, "Another one", post)
        second = await scene.presses(scene.stage.member, "Another one", first)
        assert len({post.text, first.text, second.text}) == 3

    @pytest.mark.parametrize("command", SLASHES)
    async def test_every_command_can_be_typed(self, scene: Scene, command: type[Command]) -> None:
        await scene.world.clock.advance(hours=1)
        answer = await scene.types(scene.stage.admin, typed(command))
        assert answer.text or answer.form is not None
        assert not answer.text.startswith(scene.line("trouble-broke", ref="").partition("(")[0])

    @pytest.mark.parametrize("command", [one for one in SLASHES if one.admin])
    async def test_what_is_for_admins_is_refused_to_others(
        self, scene: Scene, command: type[Command]
    ) -> None:
        before = await scene.world.reload()
        answer = await scene.types(scene.stage.member, typed(command))
        assert answer.text == scene.line("refused-admins-only")
        assert await scene.world.reload() == before

    async def test_nobody_gets_the_form_of_what_they_may_not_do(self, scene: Scene) -> None:
        answer = await scene.types(scene.stage.member, "/haven pause")
        assert (answer.text, answer.form) == (scene.line("refused-admins-only"), None)

    async def test_who_is_an_admin_is_looked_up_where_an_ask_does_not_say(
        self, scene: Scene
    ) -> None:
        said = []
        for person in (scene.stage.member, scene.stage.admin):
            actor = Actor(person=person, admin=None)
            ask = Ask(at=scene.stage.channel, actor=actor, command=Skip())
            reply = await scene.world.bot(scene.stage.platform.name).ask(ask)
            assert isinstance(reply, Say)
            said.append(plain(reply.message) == scene.line("refused-admins-only"))
        assert said == [True, False]

    async def test_a_command_can_be_typed_in_the_conversation_with_haven(
        self, scene: Scene
    ) -> None:
        at = Direct(person=scene.stage.member)
        answer = await scene.stage.types(scene.stage.member, "/haven help", at=at)
        assert scene.line("help-title") in answer.text

    async def test_words_that_nobody_knows_get_help_and_stay_text(self, scene: Scene) -> None:
        answer = await scene.types(scene.stage.member, "/haven *levitate* <b> & @everyone")
        assert "*levitate* <b> & @everyone" in answer.text
        assert await scene.stage.reads(scene.stage.channel) == []

    async def test_missing_fields_are_asked_for_in_a_form(self, scene: Scene) -> None:
        answer = await scene.types(scene.stage.admin, "/haven pause")
        assert answer.form is not None
        assert dict(answer.form.errors) == {}, "nobody has entered anything yet"
        done = await scene.stage.fills(
            scene.stage.admin, answer.form, {"until": "2026-03-06"}, at=scene.stage.channel
        )
        assert "6 March" in done.text
        assert (await scene.world.reload()).rhythm.paused_until is not None

    @pytest.mark.parametrize("value", ["soon", "2020-01-01"])
    async def test_a_wrong_value_comes_back_with_its_error(self, scene: Scene, value: str) -> None:
        asked = await scene.types(scene.stage.admin, "/haven pause")
        assert asked.form is not None
        answer = await scene.stage.fills(
            scene.stage.admin, asked.form, {"until": value}, at=scene.stage.channel
        )
        assert answer.form is not None
        assert answer.form.values["until"] == value
        assert list(answer.form.errors) == ["until"]

    async def test_a_form_belongs_to_the_post_whose_button_opened_it(self, scene: Scene) -> None:
        await scene.world.clock.advance(hours=1)
        [post] = await scene.stage.reads(scene.stage.channel)
        opened = await scene.presses(scene.stage.member, "Answer", post)
        assert opened.form is not None
        await scene.world.clock.advance(days=1)
        answer = await scene.stage.fills(
            scene.stage.member, opened.form, {"words": "Late words"}, at=scene.stage.channel
        )
        assert answer.form is not None, "the post is not the newest any more"
        assert (answer.form.values["words"], list(answer.form.errors)) == ("Late words", ["words"])

    async def test_an_event_that_comes_twice_has_one_effect(self, scene: Scene) -> None:
        await scene.types(scene.stage.admin, "/haven swap", key="event-1")
        once = await scene.world.reload()
        await scene.types(scene.stage.admin, "/haven swap", key="event-1")
        assert await scene.world.reload() == once
        await scene.types(scene.stage.admin, "/haven swap", key="event-2")
        assert await scene.world.reload() != once

    async def test_a_button_of_another_version_is_answered_kindly(self, scene: Scene) -> None:
        old = Buttons(buttons=(Button(label="Levitate", does='levitate["high"]'),))
        message = Message(blocks=(Paragraph(spans=text("From long ago")), old))
        await scene.stage.platform.send(a_delivery(Post(message=message), scene.stage.channel))
        [post] = await scene.stage.reads(scene.stage.channel)
        answer = await scene.presses(scene.stage.member, "Levitate", post)
        assert answer.text == scene.line("refused-old-button")

    async def test_it_stops_at_once_and_can_be_started_again(self, scene: Scene) -> None:
        scene.running.cancel()
        await asyncio.wait([scene.running], timeout=PROMPTLY)
        assert scene.running.done(), "run() ends when it is cancelled, and soon"
        bot = scene.world.bot(scene.stage.platform.name)
        again = asyncio.create_task(scene.stage.platform.run(bot))
        await scene.stage.listening()
        assert (await scene.types(scene.stage.member, "/haven help")).text
        again.cancel()
        await asyncio.wait([again], timeout=PROMPTLY)
