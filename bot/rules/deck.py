"""The items that may be posted in a channel, sorted once so that choosing for a team is quick."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from itertools import chain
from types import MappingProxyType

from bot.model.item import EXERCISES, PROMPTS, PUBLIC, Item, Weekday
from bot.model.practice import Practice
from bot.model.setting import Setting
from bot.model.team import WEEKDAYS
from bot.rules.setting import suits

Ids = frozenset[str]
_NONE: Ids = frozenset()
_LEVELS = range(4)


class Deck:
    """The reviewed public items of one language; never changes.

    Any items may be handed in: drafts, retired and private ones are left out. What a retired item
    must not be used with still counts, because a team may have seen it yesterday. Sets hold ids.
    """

    __slots__ = (
        "_communal",
        "_fitting",
        "_items",
        "_levels",
        "_practices",
        "_rivals",
        "exercises",
        "prompts",
        "touchy",
    )

    def __init__(self, items: Iterable[Item]) -> None:
        every = tuple(items)
        public = [item for item in every if item.status == "reviewed" and item.kind in PUBLIC]
        self._items = MappingProxyType({item.id: item for item in public})
        self.prompts = _ids(item for item in public if item.kind in PROMPTS)
        self.exercises = _ids(item for item in public if item.kind in EXERCISES)
        self._levels = tuple(
            _ids(item for item in public if item.level <= level) for level in _LEVELS
        )
        self._practices = {
            practice: _ids(item for item in public if item.practice is practice)
            for practice in Practice
        }
        self._fitting = {
            weekday: _ids(item for item in public if _fits(item, weekday)) for weekday in WEEKDAYS
        }
        self._rivals = _rivals(every)
        self.touchy = _ids(item for item in public if item.not_near)
        self._communal = _ids(item for item in public if suits(item, "community"))

    def plus(self, items: Iterable[Item]) -> "Deck":
        """A deck with a team's own items on top of these; this one itself if there are none.

        Much quicker than sorting everything anew: a planner does it for many teams.
        """
        added = tuple(items)
        if not added:
            return self
        own = Deck(added)
        both = copy(self)
        both._items = MappingProxyType({**self._items, **own._items})
        both.prompts = self.prompts | own.prompts
        both.exercises = self.exercises | own.exercises
        both._levels = tuple(a | b for a, b in zip(self._levels, own._levels, strict=True))
        both._practices = {one: self.of(one) | own.of(one) for one in Practice}
        both._fitting = {day: self.fitting(day) | own.fitting(day) for day in WEEKDAYS}
        both._rivals = {**self._rivals, **own._rivals}
        both.touchy = self.touchy | own.touchy
        both._communal = self._communal | own._communal
        return both

    def suiting(self, setting: Setting) -> "Deck":
        """A deck with what suits a setting; this one itself for a workplace, which everything suits."""
        if setting == "workplace" or len(self._communal) == len(self._items):
            return self
        kept = self._communal
        fewer = copy(self)
        fewer._items = MappingProxyType({id: self._items[id] for id in self._items if id in kept})
        fewer.prompts, fewer.exercises = self.prompts & kept, self.exercises & kept
        fewer._levels = tuple(ids & kept for ids in self._levels)
        fewer._practices = {one: self.of(one) & kept for one in Practice}
        fewer._fitting = {day: self.fitting(day) & kept for day in WEEKDAYS}
        fewer.touchy = self.touchy & kept
        return fewer

    def __getitem__(self, key: str) -> Item:
        return self._items[key]

    def get(self, key: str) -> Item | None:
        """The item, or None if it may not be posted (any more)."""
        return self._items.get(key)

    def up_to(self, level: int) -> Ids:
        """What asks for no more openness than `level`; nothing below level 1."""
        return self._levels[min(max(level, 0), _LEVELS[-1])]

    def of(self, practice: Practice) -> Ids:
        """What belongs to a practice."""
        return self._practices[practice]

    def fitting(self, weekday: Weekday) -> Ids:
        """What suits a weekday; an item that names none suits every day."""
        return self._fitting[weekday]

    def rivals(self, key: str) -> Ids:
        """What must not come within two weeks of an item, whichever of the two names the other."""
        return self._rivals.get(key, _NONE)


def _ids(items: Iterable[Item]) -> Ids:
    return frozenset(item.id for item in items)


def _fits(item: Item, weekday: Weekday) -> bool:
    return not item.weekday_fit or weekday in item.weekday_fit


def _rivals(items: Sequence[Item]) -> Mapping[str, Ids]:
    tagged: defaultdict[str, set[str]] = defaultdict(set)
    for item in items:
        for tag in item.tags:
            tagged[f"tag:{tag}"].add(item.id)
    rivals: defaultdict[str, set[str]] = defaultdict(set)
    for item in items:
        for other in chain.from_iterable(_named(name, tagged) for name in item.do_not_use_with):
            rivals[item.id].add(other)
            rivals[other].add(item.id)
    return {key: frozenset(others) for key, others in rivals.items()}


def _named(name: str, tagged: Mapping[str, set[str]]) -> set[str]:
    return tagged.get(name, set()) if name.startswith("tag:") else {name}
