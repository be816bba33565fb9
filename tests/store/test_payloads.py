"""What a delivery carries comes back from its row as it went in: places, acts, and every byte of a file."""

import pytest

from bot.model.delivery import Act, Delete, Edit, Post
from bot.model.message import File, Message
from bot.model.place import Channel, DeliveryId, Direct, Group, Person, Place, Thread
from bot.store.codec import read_payload, write_payload
from bot.testing.contract.builders import says

ANN, BEN = Person(workspace="acme", ref="ann"), Person(workspace="acme", ref="ben")
TEAM = Channel(workspace="acme", ref="team")
FILE = File(name="all.bin", media="application/zip", says="Every byte", body=bytes(range(256)))
HELLO = Post(message=says("hello"))
CARRIED: list[tuple[Place, Act]] = [
    (TEAM, HELLO),
    (Thread(root=DeliveryId("d1")), HELLO),
    (Direct(person=ANN), Post(message=Message(blocks=(FILE,)))),
    (Group(near=TEAM, people=(ANN, BEN)), HELLO),
    (TEAM, Edit(of=DeliveryId("d1"), message=says("changed"))),
    (TEAM, Delete(of=DeliveryId("d1"))),
]


@pytest.mark.parametrize(("to", "act"), CARRIED)
def test_what_goes_into_a_row_comes_out_of_it(to: Place, act: Act) -> None:
    assert read_payload(write_payload(to, act)) == (to, act)


def test_two_files_of_one_name_are_no_message() -> None:
    with pytest.raises(ValueError, match="a name of its own"):
        Message(blocks=(FILE, FILE))


def test_a_file_shows_none_of_its_bytes_in_a_log() -> None:
    assert "body" not in repr(FILE)
