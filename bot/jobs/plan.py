"""The planner: finds the teams that are due, chooses their items and puts them into the outbox, batch by batch."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from pydantic import TypeAdapter

from bot.cards import Cards
from bot.ids import new_id
from bot.jobs.posts import Posts
from bot.jobs.signs import Signs
from bot.library import Library
from bot.model.delivery import DeliveryKind, Post
from bot.model.item import Item
from bot.model.place import DeliveryId
from bot.model.setting import SETTINGS
from bot.model.team import History, Team
from bot.ports import Clock, Entropy, Platform
from bot.rules.choose import Choice, Reason, pick, record
from bot.rules.deck import Deck
from bot.rules.due import Slot, catch_up, known_zone
from bot.store import Store, Work
from bot.store.deliveries.outbox import Outgoing
from bot.store.teams.postings import Posting
from bot.store.teams.teams import Advance
from bot.telling.announcements import a_word
from bot.telling.notices import Notices, Slots, Trouble, set_aside

log = logging.getLogger(__name__)

BATCH = 100
"""Teams planned in a transaction. With a year behind each, 100 block the loop for 30 ms; 200 are no quicker and block 45."""
BREATH = 20
"""Teams planned before others get a turn on the event loop."""
ASIDE = ("broken", "zone")
"""Problems for which a team is set aside until an admin presses Resume."""
_REASON = TypeAdapter(Reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Planned:
    """What becomes of one due team: its next post, perhaps something in its channel now, perhaps something to tell."""

    advance: Advance
    outgoing: tuple[Outgoing, ...] = ()
    posting: Posting | None = None
    troubles: tuple[Trouble, ...] = ()


class Planner:
    """Plans the posts of all teams that are due."""

    def __init__(
        self,
        *,
        store: Store,
        library: Library,
        cards: Cards,
        notices: Notices,
        clock: Clock,
        entropy: Entropy,
        platforms: Mapping[str, Platform],
        late: timedelta,
        planned: Callable[[], None],
    ) -> None:
        self._store = store
        self._library = library
        deck = Deck(library.items.values())
        self._decks = {setting: deck.suiting(setting) for setting in SETTINGS}
        self._cards = cards
        self._notices = notices
        self._clock = clock
        self._entropy = entropy
        self._late = late
        self._planned = planned
        self._posts = Posts(library=library, cards=cards, platforms=platforms)

    async def work(self) -> None:
        """Plan until no team is due."""
        while await self._batch():
            self._planned()
        self._planned()

    async def _batch(self) -> int:
        """Plan the teams that are due, as many as fit. Returns how many there were."""
        now = self._clock.now()
        async with self._store.writing() as work:
            due, damaged = await work.teams.claim_due(now, BATCH)
            if not due and not damaged:
                return 0
            own = await work.own_items.accepted([team.id for team, _ in due])
            thanking = await self._posts.thanking(work, [team for team, _ in due])
            signs = await Signs.read(work, [team.id for team, _ in due], now)
            planned: list[_Planned] = []
            for place, (team, history) in enumerate(due):
                if place % BREATH == BREATH - 1:
                    # Others get their turn although the transaction is open: it waits for nothing meanwhile.
                    await asyncio.sleep(0)
                items = own.get(team.id, ())
                thanks = team.id in thanking
                planned.append(self._safely(team, history, items, signs, now, thanks=thanks))
            await work.outbox.plan([post for one in planned for post in one.outgoing])
            postings = [one.posting for one in planned if one.posting]
            await signs.close(work, [one.team for one in postings])
            await work.postings.add(postings)
            await work.teams.advance([one.advance for one in planned])
            troubles = [trouble for one in planned for trouble in one.troubles]
            troubles += [set_aside(team, "broken") for team in damaged]
            await self._close(work, planned, troubles)
            await self._lose(work, troubles)
            await self._notices.tell(work, troubles, now)
        return len(due) + len(damaged)

    async def _close(
        self, work: Work, planned: Sequence[_Planned], troubles: Sequence[Trouble]
    ) -> None:
        """What hindered a team before is over once it gets a post, except what is still so."""
        posted = [one.advance.team.id for one in planned if one.posting]
        if posted:
            still = [(one.team.id, one.name) for one in troubles if one.lasting]
            await work.problems.close_but(posted, (*ASIDE, "nothing", "language"), still)

    async def _lose(self, work: Work, troubles: Sequence[Trouble]) -> None:
        for problem in ASIDE:
            ids = [one.team.id for one in troubles if one.name == problem]
            if ids:
                await work.teams.lose(ids, problem)

    def _safely(
        self,
        team: Team,
        history: History,
        own: Sequence[Item],
        signs: Signs,
        now: datetime,
        *,
        thanks: bool,
    ) -> _Planned:
        try:
            heeded = signs.heeded(team)
            deck = self._decks[team.setting].plus(own)
            planned = self._plan(heeded, history, deck, now, thanks=thanks)
            if heeded.rhythm.slowed and not team.rhythm.slowed:
                return self._with_word(planned, heeded, now)
            return planned
        except Exception:
            # A team that breaks the planner is set aside, or it would hold up all the others for ever.
            log.exception(
                "a team could not be planned",
                extra={"action": "plan.broken", "key": team.id},
            )
            return self._resting(team, history, "broken")

    def _plan(
        self, team: Team, history: History, deck: Deck, now: datetime, *, thanks: bool
    ) -> _Planned:
        if team.next_day is None or team.next_at is None or not known_zone(team.rhythm.zone):
            return self._resting(team, history, "zone")
        catch = catch_up(
            team.rhythm, Slot(day=team.next_day, at=team.next_at), now, late=self._late
        )
        next_team = _moved_on(team, catch.next)
        troubles = self._skipped(team, catch.skipped)
        if catch.post is None:
            return _Planned(advance=Advance(team=next_team, history=history), troubles=troubles)
        day = catch.post.day
        choice = pick(day, team.taste, history, deck, team.swaps.get(day))
        if choice is None:
            troubles += (Trouble(team=team, name="nothing", lasting=True),)
            return _Planned(advance=Advance(team=next_team, history=history), troubles=troubles)
        delivery = new_id(self._entropy)
        return _Planned(
            advance=Advance(team=next_team, history=record(choice, day, history)),
            outgoing=(self._outgoing(delivery, team, choice, catch.post, thanks=thanks),),
            posting=Posting(
                team=team.id,
                day=day,
                item=choice.item.id,
                reason=_REASON.dump_json(choice.reason).decode(),
                delivery=delivery,
            ),
            troubles=troubles + self._foreign(team),
        )

    def _with_word(self, planned: _Planned, team: Team, now: datetime) -> _Planned:
        message = self._cards.slowed(team.locale)
        word = a_word(team, message, f"slowed/{team.next_day}", self._entropy, now)
        return replace(planned, outgoing=(*planned.outgoing, word))

    def _outgoing(
        self, id: DeliveryId, team: Team, choice: Choice, slot: Slot, *, thanks: bool
    ) -> Outgoing:
        return Outgoing(
            id=id,
            team=team.id,
            workspace=team.workspace,
            kind=DeliveryKind.PROMPT,
            slot=slot.day.isoformat(),
            to=team.channel,
            act=Post(message=self._posts.of(choice.item, team, thanks=thanks)),
            due_at=slot.at,
            not_after=slot.at + self._late,
        )

    def _resting(self, team: Team, history: History, problem: str) -> _Planned:
        trouble = set_aside(team, problem, zone=team.rhythm.zone)
        return _Planned(
            advance=Advance(team=_moved_on(team, None), history=history), troubles=(trouble,)
        )

    def _skipped(self, team: Team, count: int) -> tuple[Trouble, ...]:
        day = team.next_day
        if not count or day is None:
            return ()
        slots: Slots = {"count": count, "day": day}
        return (Trouble(team=team, name="missed", about=day.isoformat(), slots=slots),)

    def _foreign(self, team: Team) -> tuple[Trouble, ...]:
        if self._library.speaks(team.locale):
            return ()
        slots: Slots = {"language": team.locale}
        return (Trouble(team=team, name="language", lasting=True, slots=slots),)


def _moved_on(team: Team, slot: Slot | None) -> Team:
    """The team with its next post; what an admin said about days that are over is forgotten."""
    past = team.next_day

    def keep(day: date) -> bool:
        return slot is None or past is None or day > past

    return replace(
        team,
        next_day=slot.day if slot else None,
        next_at=slot.at if slot else None,
        rhythm=replace(team.rhythm, skips=frozenset(filter(keep, team.rhythm.skips))),
        swaps={day: item for day, item in team.swaps.items() if keep(day)},
    )
