"""The contract of what people type to Haven alone: it is answered there, and what they do to their words is done to ours."""

from bot.model.place import Direct, Person
from bot.testing.contract.asking import Scene
from bot.testing.contract.stage import Seen, TypingStage


class TypingContract:
    """Typed words, and words that were changed or deleted later, reach the core; the answers reach the person alone."""

    async def test_typed_words_are_answered_in_the_direct_conversation(self, scene: Scene) -> None:
        stage, ben = _stage(scene), scene.stage.member
        await stage.types(ben, "/reflect", at=Direct(person=ben))
        await stage.says(ben, "The demo went well, and I am glad.")
        [answer] = await _told(scene, ben)
        shown = ["Write privately", "Not quite", "Keep", "Stop here", "Support"]
        assert list(answer.buttons) == shown
        assert await stage.reads(stage.channel) == []

    async def test_each_of_two_typed_answers_is_heard_once(self, scene: Scene) -> None:
        stage, ben = _stage(scene), scene.stage.member
        await stage.types(ben, "/reflect", at=Direct(person=ben))
        first = await stage.says(ben, "The demo went well.")
        second = await stage.says(ben, "Everybody helped.")
        assert first != second
        assert len(await _told(scene, ben)) == 2

    async def test_what_is_typed_can_be_kept_and_read_again(self, scene: Scene) -> None:
        ben = scene.stage.member
        await _kept(scene, ben, "The demo went well.")
        assert "The demo went well." in await _journal(scene, ben)

    async def test_a_long_page_can_be_read_and_exported_as_a_whole(self, scene: Scene) -> None:
        stage, ben = _stage(scene), scene.stage.member
        at = Direct(person=ben)
        await stage.types(ben, "/reflect", at=at)
        for n in range(5):
            await stage.says(ben, f"Part {n}. {'The demo *went* well. ' * 80}End {n}.")
        await stage.presses(ben, "Keep", on=(await _told(scene, ben))[-1], at=at)
        listed = await stage.types(ben, "/reflect list", at=at)
        read = await stage.presses(ben, "Read it all", on=listed, at=at)
        exported = await stage.types(ben, "/reflect export", at=at)
        for shown in (read, exported):
            whole = await _all_parts(stage, ben, shown)
            assert [n for n in range(5) if f"End {n}." in whole] == [0, 1, 2, 3, 4]

    async def test_words_that_are_changed_where_they_were_typed_change_in_the_journal(
        self, scene: Scene
    ) -> None:
        stage, ben = _stage(scene), scene.stage.member
        message = await _kept(scene, ben, "The demo went well.")
        await stage.rewrites(ben, message, "The demo went as it went.")
        journal = await _journal(scene, ben)
        assert "The demo went as it went." in journal
        assert "The demo went well." not in journal

    async def test_words_that_are_deleted_where_they_were_typed_leave_the_journal(
        self, scene: Scene
    ) -> None:
        stage, ben = _stage(scene), scene.stage.member
        message = await _kept(scene, ben, "The demo went well.")
        await stage.takes_back(ben, message)
        assert await _journal(scene, ben) == scene.line("journal-none")

    async def test_what_was_never_an_answer_can_be_changed_and_deleted(self, scene: Scene) -> None:
        stage, ben = _stage(scene), scene.stage.member
        message = await stage.says(ben, "Good morning.")
        told = len(await _told(scene, ben))
        await stage.rewrites(ben, message, "Good evening.")
        await stage.takes_back(ben, message)
        assert len(await _told(scene, ben)) == told

    async def test_a_sign_of_crisis_is_answered_with_people_to_turn_to(self, scene: Scene) -> None:
        stage, ben = _stage(scene), scene.stage.member
        await stage.types(ben, "/reflect", at=Direct(person=ben))
        await stage.says(ben, "I want to die.")
        [card] = await _told(scene, ben)
        assert "https://findahelpline.com" in card.text
        assert "Hide this" in card.buttons


def _stage(scene: Scene) -> TypingStage:
    assert isinstance(scene.stage, TypingStage), "the adapter hears what is typed directly"
    return scene.stage


async def _told(scene: Scene, person: Person) -> list[Seen]:
    """What Haven said in the direct conversation by deliveries, once everything that is under way has arrived."""
    await scene.world.haven.jobs.settle()
    return await scene.stage.reads(Direct(person=person))


async def _all_parts(stage: TypingStage, person: Person, shown: Seen) -> str:
    """What somebody reads who presses More until there is no more."""
    told = shown.text
    while "More" in shown.buttons:
        shown = await stage.presses(person, "More", on=shown, at=Direct(person=person))
        told += shown.text
    return told


async def _kept(scene: Scene, person: Person, words: str) -> str:
    stage = _stage(scene)
    await stage.types(person, "/reflect", at=Direct(person=person))
    message = await stage.says(person, words)
    [answer] = await _told(scene, person)
    await stage.presses(person, "Keep", on=answer, at=Direct(person=person))
    return message


async def _journal(scene: Scene, person: Person) -> str:
    answer = await scene.stage.types(person, "/reflect list", at=Direct(person=person))
    return answer.text
