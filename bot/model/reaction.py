"""What people make of a post: who answered, as a mark that fits this one post, and how many they were."""

from dataclasses import dataclass

from bot.model.place import DeliveryId, TeamId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaction:
    """Somebody answered a post: pressed a button on it, or wrote into its thread.

    `mark` is a keyed hash of post and person: it tells that one person answered twice, and fits no other post.
    """

    team: TeamId
    delivery: DeliveryId
    mark: str
    disliked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many people answered an item in a team so far, and how many of them want less of it."""

    team: TeamId
    item: str
    answered: int
    disliked: int
