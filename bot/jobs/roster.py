"""Every job of Haven: built from the same parts, woken together, and taking turns in one order."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.cards import Cards
from bot.jobs.aftermath import Aftermath
from bot.jobs.attempt import Attempt
from bot.jobs.contacts import Reviewing
from bot.jobs.counting import Counting
from bot.jobs.letters import Postman
from bot.jobs.metronome import Metronome
from bot.jobs.plan import Planner
from bot.jobs.promises import Keeping
from bot.jobs.pulses import Pulses
from bot.jobs.reflections import Reminding
from bot.jobs.relay import Relay
from bot.jobs.thanking import thanking
from bot.jobs.turns import Turns
from bot.jobs.upkeep import Upkeep
from bot.library import Library
from bot.model.place import TeamId
from bot.ports import Clock, Entropy, Platform
from bot.store import Boxes, Store
from bot.telling.notices import Notices
from bot.telling.promises import Promises
from bot.words import Words

TICK = timedelta(seconds=15)
UPKEEP = timedelta(hours=1)
PROBE = timedelta(days=1)


class Jobs:
    """The jobs of one process, over one database and any number of platforms."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        library: Library,
        words: Words,
        promises: Promises,
        clock: Clock,
        entropy: Entropy,
        platforms: Mapping[str, Platform],
        late: timedelta,
        durable: bool,
    ) -> None:
        self._store = store
        self._clock = clock
        self._platforms = platforms
        notices = Notices(words, entropy)
        cards = Cards(words)
        self._planner = Planner(
            store=store,
            library=library,
            cards=cards,
            notices=notices,
            clock=clock,
            entropy=entropy,
            platforms=platforms,
            late=late,
            planned=self._wake_relay,
        )
        self._relay = Relay(
            store=store,
            platforms=platforms,
            attempt=Attempt(platforms=platforms, clock=clock, entropy=entropy),
            aftermath=Aftermath(store=store, notices=notices, clock=clock),
            cards=cards,
            clock=clock,
            entropy=entropy,
            wake=self._wake_relay,
        )
        reminding = Reminding(
            store=store,
            library=library,
            words=words,
            cards=cards,
            clock=clock,
            entropy=entropy,
            platforms=platforms,
            planned=self._wake_relay,
        )
        postman = Postman(
            store=store, words=words, clock=clock, entropy=entropy, planned=self._wake_relay
        )
        self._rounds, self._following = thanking(
            store=store,
            boxes=boxes,
            words=words,
            clock=clock,
            entropy=entropy,
            platforms=platforms,
            durable=durable,
            again=self._wake_rounds,
            planned=self._wake_relay,
        )
        pulses = Pulses(store=store, boxes=boxes, words=words, clock=clock, entropy=entropy)
        self._rounding = Turns("rounds", self._rounds.work)
        self._pulsing = Turns("pulses", pulses.work)
        reviewing = Reviewing(store=store, words=words, notices=notices, clock=clock)
        self._reviewing = Turns("contacts", reviewing.work)
        upkeep = Upkeep(
            store=store,
            boxes=boxes,
            platforms=platforms,
            clock=clock,
            following=self._following,
        )
        self._planning = Turns("plan", self._planner.work)
        self._reminding = Turns("remind", reminding.work)
        self._letters = Turns("letters", postman.work)
        self._relaying = Turns("relay", self._relay.work)
        counting = Counting(store=store, clock=clock, wake=self._wake_counting)
        self._counting = Turns("count", counting.work)
        promising = Keeping(store=store, promises=promises, clock=clock)
        self._promising = Turns("promises", promising.work)
        self._tidying = Turns("upkeep", upkeep.work)
        self._probing = Turns("probe", upkeep.probe)
        self.reacted = counting.note

    def _wake_relay(self) -> None:
        self._relaying.wake()

    def _wake_rounds(self) -> None:
        self._rounding.wake()

    def touch(self, team: TeamId, n: int) -> None:
        """Let the rounds look soon at what went out in one of them."""
        self._following.touch(team, n)
        self._wake_rounds()

    def _wake_counting(self) -> None:
        self._counting.wake()

    def wake(self) -> None:
        """Let the jobs look at once, but for those that have their own times."""
        for job in self.all:
            if job not in (self._tidying, self._probing):
                job.wake()

    async def settle(self) -> None:
        """Plan and carry everything that is due now, and wait until it has arrived."""
        await self._counting.turn()
        await self._promising.turn()
        await self.round()
        await self._pulsing.turn()
        await self._reviewing.turn()
        await self.plan()
        await self.carry()
        while not self._relay.idle:
            await self._relay.rest()
            await self.carry()

    async def plan(self) -> None:
        """Put into the outbox what is due now, and send nothing."""
        for job in (self._planning, self._reminding, self._letters):
            await job.turn()

    async def carry(self) -> None:
        """Set off what is due in the outbox, as far as there is room, and do not wait for it to arrive."""
        await self._relaying.turn()

    async def round(self) -> None:
        """Open, lock and close the rounds that are due."""
        await self._rounding.turn()

    async def tidy(self) -> None:
        """Forget what has to be forgotten by now."""
        await self._tidying.turn()

    async def probe(self) -> None:
        """Look whether lost channels are back."""
        await self._probing.turn()

    async def next_moment(self, until: datetime) -> datetime | None:
        """The next moment at which something is due, if it is not after `until`."""
        elapsed, now = await self._store.elapsed(), self._clock.now()
        async with self._store.reading() as work:
            moments = [
                await work.teams.next_due(),
                await work.outbox.next_due(elapsed=elapsed, platforms=self._platforms),
                await work.members.next_due(),
                await work.letters.next_due(),
                await work.pulses.next_close(now),
                await work.contacts.next_ask(now),
                *(await work.pending.looks()).values(),
                await self._rounds.next_moment(work),
            ]
        due = min((one for one in moments if one is not None), default=None)
        return due if due is not None and due <= until else None

    def tick(self, metronome: Metronome) -> None:
        """Have the jobs woken at their times."""
        metronome.every(TICK, "look", self.wake)
        metronome.every(UPKEEP, "upkeep", self._tidying.wake)
        metronome.every(PROBE, "probe", self._probing.wake)

    def begin(self) -> None:
        """Let every job look at once that has to after a start."""
        self.wake()
        self._tidying.wake()

    def look_for_lost(self) -> None:
        """Channels that were out of reach may be there again."""
        self._probing.wake()

    async def stop(self, grace: float) -> None:
        """Send nothing new, and give what is under way so many seconds."""
        await self._relay.stop(grace)

    @property
    def all(self) -> tuple[Turns, ...]:
        """Every job, in the order of their turns."""
        return (
            self._counting,
            self._promising,
            self._rounding,
            self._pulsing,
            self._reviewing,
            self._planning,
            self._reminding,
            self._letters,
            self._relaying,
            self._tidying,
            self._probing,
        )
