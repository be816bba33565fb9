"""A few people of a team in a private thread: opened once, found again, and nobody is fetched back who left it."""

import asyncio
from dataclasses import replace

import pytest

from adapters.discord.groups import FINISHED, tag_of
from bot.model.delivery import Absent, Delete, Delivery, Edit, Post, Receipt
from bot.model.errors import Gone, Malformed, Scope, Unknown
from bot.model.place import DeliveryId, Group, Person
from bot.testing.contract.builders import a_delivery, says
from tests.adapters.discord.scene import Scene
from tests.servers.discord import faults
from tests.servers.discord.permissions import MEMBER, Can
from tests.servers.discord.things import Channel as Room

ADD = "PUT /channels/{channel_id}/thread-members/{user_id}"
OPEN = "POST /channels/{channel_id}/threads"


def a_group(scene: Scene) -> Group:
    people = (scene.person(scene.ann), scene.person(scene.ben))
    return Group(near=scene.channel, people=people)


def a_note(scene: Scene, id: str = "one", to: Group | None = None) -> Delivery:
    message = Post(message=says(f"{id} for you"))
    return a_delivery(message, to or a_group(scene), id=DeliveryId(id))


def threads(scene: Scene) -> list[Room]:
    return [one for one in scene.acme.channels.values() if one.private_thread]


async def test_it_is_a_private_thread_into_which_nobody_can_invite_others(scene: Scene) -> None:
    await scene.platform.send(a_note(scene))
    [thread] = threads(scene)
    assert (thread.parent_id, thread.invitable) == (scene.general.id, False)
    assert thread.name == f"Haven {tag_of(a_group(scene))}"
    assert thread.auto_archive == FINISHED


async def test_the_name_of_a_thread_tells_nobodys_id(scene: Scene) -> None:
    tags = {
        tag_of(a_group(scene)),
        tag_of(replace(a_group(scene), near=replace(scene.channel, ref="7"))),
    }
    assert len(tags) == 2
    assert not any(who.id in tag for tag in tags for who in (scene.ann, scene.ben))


async def test_a_thread_that_discord_put_away_is_used_again(scene: Scene) -> None:
    await scene.platform.send(a_note(scene))
    threads(scene)[0].archived = True
    await scene.platform.send(a_note(scene, "two"))
    [thread] = threads(scene)
    assert [one.text for one in scene.ben.sees(thread)] == ["one for you", "two for you"]
    assert not thread.archived


async def test_without_the_right_to_read_history_a_new_thread_is_opened(scene: Scene) -> None:
    await scene.platform.send(a_note(scene))
    threads(scene)[0].archived = True
    scene.general.person_may(scene.fake.app.bot.id, deny=Can.READ_HISTORY)
    await scene.platform.send(a_note(scene, "two"))
    assert len(threads(scene)) == 2


async def test_a_thread_that_an_admin_locked_is_left_alone(scene: Scene) -> None:
    await scene.platform.send(a_note(scene))
    threads(scene)[0].archived = threads(scene)[0].locked = True
    await scene.platform.send(a_note(scene, "two"))
    assert [len(one.messages) for one in threads(scene)] == [1, 1]


async def test_who_left_the_thread_is_not_fetched_back(scene: Scene) -> None:
    await scene.platform.send(a_note(scene))
    threads(scene)[0].thread_members.discard(scene.ben.id)
    await scene.platform.send(a_note(scene, "two"))
    assert scene.ben.sees(threads(scene)[0]) == []


async def test_a_thread_that_was_only_half_opened_is_finished_at_the_next_try(
    scene: Scene,
) -> None:
    scene.fake.faults.once(faults.refuses(50024), ADD)
    with pytest.raises(Malformed):
        await scene.platform.send(a_note(scene))
    await scene.platform.send(a_note(scene))
    [thread] = threads(scene)
    assert [len(who.sees(thread)) for who in (scene.ann, scene.ben)] == [1, 1]


async def test_a_lost_answer_opens_no_second_thread(scene: Scene) -> None:
    scene.fake.faults.once(faults.drops(effect=True), OPEN)
    with pytest.raises(Unknown):
        await scene.platform.send(a_note(scene))
    await scene.platform.send(a_note(scene))
    assert [len(one.messages) for one in threads(scene)] == [1]


async def test_two_notes_at_once_open_one_thread(scene: Scene) -> None:
    notes = [a_note(scene, one) for one in ("one", "two", "three")]
    await asyncio.gather(*(scene.platform.send(one) for one in notes))
    assert [len(one.messages) for one in threads(scene)] == [3]


async def test_without_the_right_to_open_threads_only_the_group_gets_nothing(scene: Scene) -> None:
    scene.acme.everyone().permissions = MEMBER & ~Can.PRIVATE_THREADS
    for role in scene.acme.roles.values():
        role.permissions &= ~Can.PRIVATE_THREADS
    with pytest.raises(Malformed):
        await scene.platform.send(a_note(scene))
    await scene.platform.send(a_delivery(Post(message=says("hello")), scene.channel))


async def test_nobody_sees_a_thread_with_somebody_who_left_the_server(scene: Scene) -> None:
    scene.fake.happened.leaves(scene.acme, scene.ben.user)
    with pytest.raises(Gone) as gone:
        await scene.platform.send(a_note(scene))
    assert gone.value.scope is Scope.PERSON
    assert threads(scene) == []


async def test_people_of_two_servers_are_no_group(scene: Scene) -> None:
    stranger = Person(workspace="99", ref=scene.ben.id)
    to = replace(a_group(scene), people=(scene.person(scene.ann), stranger))
    with pytest.raises(Malformed):
        await scene.platform.send(a_note(scene, to=to))


@pytest.mark.parametrize("locked", [False, True])
async def test_a_note_in_a_thread_that_was_put_away_can_be_changed(
    scene: Scene, *, locked: bool
) -> None:
    receipt = await scene.platform.send(a_note(scene))
    [thread] = threads(scene)
    thread.archived, thread.locked = True, locked
    edit = Edit(of=DeliveryId("one"), message=says("another word"))
    change = a_delivery(edit, a_group(scene), id=DeliveryId("two"), of=receipt)
    if locked:  # an admin wants nothing to happen there any more
        with pytest.raises(Malformed):
            await scene.platform.send(change)
    else:
        await scene.platform.send(change)
    told = "one for you" if locked else "another word"
    assert [one.text for one in scene.ben.sees(thread)] == [told]


async def test_a_deleted_note_is_gone_also_from_a_thread_that_was_put_away(scene: Scene) -> None:
    receipt = await scene.platform.send(a_note(scene))
    [thread] = threads(scene)
    thread.archived = True
    delete = a_delivery(
        Delete(of=DeliveryId("one")), a_group(scene), id=DeliveryId("two"), of=receipt
    )
    await scene.platform.send(delete)
    assert scene.ben.sees(thread) == []


async def test_a_note_is_looked_for_where_it_stands(scene: Scene) -> None:
    assert await scene.platform.find(a_note(scene)) == Absent()
    assert threads(scene) == [], "looking opens nothing"
    await scene.platform.send(a_note(scene))
    assert isinstance(await scene.platform.find(a_note(scene)), Receipt)
    assert await scene.platform.find(a_note(scene, "two")) == Absent()
