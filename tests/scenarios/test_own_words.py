"""Haven goes about its work for weeks without once opening what people keep for themselves."""

from datetime import timedelta

from bot.commands import Data, Export, Forget
from bot.model.news import PersonLeft, WordsDeleted, WordsEdited
from bot.model.place import Person
from bot.store.rotation import Rotation
from bot.store.secrets.keys import Keys
from bot.store.secrets.sealing import PersonKey
from bot.testing import World
from tests.store.journals import counted, keeps, reads, some_talks


class Guarded(Keys):
    """A key store that hands out no key, and counts who wanted one."""

    wanted = 0

    async def get(self, owner: str, version: int) -> PersonKey | None:
        self.wanted += 1
        return None


def guard(world: World) -> Guarded:
    """From now on no key can be had."""
    guarded = Guarded(world.store.keys.engine, world.store.vault)
    world.store.keys = guarded
    return guarded


async def test_no_job_no_page_and_no_rotation_wants_a_key(world: World) -> None:
    await keeps(world.store, "one", "two", person=world.ann.person, now=world.clock.now())
    async with some_talks(world.store, world.ann.person, now=world.clock.now()) as talks:
        await talks.begin("under way")
    guarded = guard(world)
    for _ in range(10):
        await world.clock.advance(days=1)
        await world.haven.jobs.tidy()
        await world.haven.jobs.probe()
    await world.haven.metrics.page()
    await Rotation(world.store, world.haven.boxes).rotate()
    await Rotation(world.store, world.haven.boxes).needs("k1")
    assert guarded.wanted == 0
    assert (await counted(world.store, "entry"), await counted(world.store, "talk")) == (2, 0)


async def test_no_admin_and_no_other_member_makes_haven_want_a_key(world: World) -> None:
    await keeps(world.store, "words", person=world.ann.person, now=world.clock.now())
    guarded = guard(world)
    for somebody in (world.ada, world.bob):
        for command in (Data(), Export(form="json"), Forget(sure=True)):
            await somebody.asks(command)
    assert guarded.wanted == 0
    assert await counted(world.store, "entry") == 1


async def test_what_is_shown_about_me_says_how_much_and_until_when_and_no_word(
    world: World,
) -> None:
    await keeps(world.store, "marmalade", person=world.ann.person, now=world.clock.now())
    await world.ann.asks(Export(form="json"))
    shown = str(world.ann.sees)
    assert "marmalade" not in shown
    assert (world.clock.now() + timedelta(days=365)).date().isoformat() in shown


async def test_edited_and_deleted_messages_of_a_stranger_change_nothing(world: World) -> None:
    stranger = Person(workspace=world.team.workspace.ref, ref="stranger")
    await world.hears(WordsEdited(person=stranger, message="m1", words="words"))
    await world.hears(WordsDeleted(person=stranger, message="m1"))
    assert await counted(world.store, "journal") == 0
    assert await world.store.keys.held() == set()


async def test_forgetting_destroys_the_key_at_once(world: World) -> None:
    await keeps(world.store, "words", person=world.ann.person, now=world.clock.now())
    await world.ann.asks(Forget(sure=True))
    assert await world.store.keys.held() == set()
    assert await counted(world.store, "entry") == 0


async def test_thirty_days_after_somebody_left_their_key_is_destroyed(world: World) -> None:
    await keeps(world.store, "words", person=world.ann.person, now=world.clock.now())
    await world.hears(PersonLeft(person=world.ann.person))
    await world.clock.advance(days=29)
    await world.haven.jobs.tidy()
    assert await reads(world.store, world.ann.person, now=world.clock.now()) == {"words"}
    await world.clock.advance(days=1)
    await world.haven.jobs.tidy()
    assert await world.store.keys.held() == set()
    assert await counted(world.store, "entry") == 0
