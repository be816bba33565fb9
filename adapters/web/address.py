"""The places of the playground as short strings, such as `channel/team` or `thread/<delivery id>`."""

from typing import assert_never

from adapters.web.cast import WORKSPACE
from bot.model.place import Channel, DeliveryId, Direct, Group, Person, Place, Thread


def address(place: Place) -> str:
    """The place as the page and the stored posts name it."""
    match place:
        case Channel():
            return f"channel/{place.ref}"
        case Thread():
            return f"thread/{place.root}"
        case Direct():
            return f"direct/{place.person.ref}"
        case Group():
            people = "+".join(sorted(person.ref for person in place.people))
            return f"group/{place.near.ref}/{people}"
        case _:
            assert_never(place)


def place(at: str) -> Place | None:
    """The place behind an address, or None if it is no address; whether the place exists is another question."""
    kind, _, ref = at.partition("/")
    match kind:
        case "channel" if ref:
            return Channel(workspace=WORKSPACE, ref=ref)
        case "thread" if ref:
            return Thread(root=DeliveryId(ref))
        case "direct" if ref:
            return Direct(person=Person(workspace=WORKSPACE, ref=ref))
        case "group" if ref:
            near, _, people = ref.partition("/")
            return Group(
                near=Channel(workspace=WORKSPACE, ref=near),
                people=tuple(Person(workspace=WORKSPACE, ref=one) for one in people.split("+")),
            )
        case _:
            return None
