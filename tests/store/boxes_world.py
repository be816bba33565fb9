"""What tests put into sealed boxes and find in them."""

from collections.abc import Callable

from bot.model.place import TeamId
from bot.store import Boxes

TEAM, OTHER = TeamId("team-one"), TeamId("team-two")
ROUND = "round/12"


def adding(*words: str) -> Callable[[list[bytes]], tuple[list[bytes], int]]:
    """Puts more into a box; answers how many items there are then."""

    def decide(items: list[bytes]) -> tuple[list[bytes], int]:
        more = [*items, *(word.encode() for word in words)]
        return more, len(more)

    return decide


async def words_in(boxes: Boxes, team: TeamId = TEAM, topic: str = ROUND) -> list[str]:
    """What lies in a box, sorted."""
    return sorted(item.decode() for item in await boxes.read(team, topic))
