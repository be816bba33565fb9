"""The posts of a batch of teams: drawn once for all who get the same, and with a button for thanks where those are given."""

from collections.abc import Mapping, Sequence

from bot.cards import Cards
from bot.library import Library
from bot.model.item import Item
from bot.model.message import Message
from bot.model.place import Circle, TeamId
from bot.model.setting import Setting
from bot.model.team import Team
from bot.ports import Platform
from bot.rules.rounds import is_on
from bot.store import Work


class Posts:
    """Draws posts, and remembers those that many teams share."""

    def __init__(
        self, *, library: Library, cards: Cards, platforms: Mapping[str, Platform]
    ) -> None:
        self._library = library
        self._cards = cards
        self._platforms = platforms
        self._drawn: dict[tuple[str, str, Setting, bool], Message] = {}

    async def thanking(self, work: Work, teams: Sequence[Team]) -> frozenset[TeamId]:
        """The teams in which somebody can be thanked from a post."""
        settings = await work.rounds.settings_of([team.id for team in teams])
        return frozenset(
            team.id
            for team in teams
            if (platform := self._platforms.get(team.workspace.platform)) is not None
            and is_on(settings[team.id], asks_first=platform.capabilities.asks_first is not None)
        )

    def of(self, item: Item, team: Team, *, thanks: bool) -> Message:
        """The post of an item in a team."""
        if item.own or team.calls:  # no other team has the same post
            return self._draw(item, team, thanks=thanks)
        key = (item.id, team.locale, team.setting, thanks)
        if key not in self._drawn:
            self._drawn[key] = self._draw(item, team, thanks=thanks)
        return self._drawn[key]

    def _draw(self, item: Item, team: Team, *, thanks: bool) -> Message:
        spoken = item if item.own else self._library.text(item.id, team.locale, team.setting)
        ref, workspace = team.calls, team.workspace.ref
        calls = Circle(workspace=workspace, ref=ref) if ref else None
        return self._cards.post(spoken, team.locale, thanks=thanks, calls=calls)
