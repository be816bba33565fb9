"""The composition root: puts the parts together, runs them, and shuts them down."""

import asyncio
import gc
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.cards import Cards
from bot.dispatch import Dispatcher
from bot.handlers import PROMISES
from bot.http import Server, make_site, start_server
from bot.jobs.aftermath import Aftermath
from bot.jobs.attempt import Attempt
from bot.jobs.closing import Closing
from bot.jobs.counting import Counting
from bot.jobs.durable import Durable
from bot.jobs.following import Following
from bot.jobs.letters import Postman
from bot.jobs.locking import Locking
from bot.jobs.metronome import Metronome
from bot.jobs.plan import Planner
from bot.jobs.promises import Keeping
from bot.jobs.pulses import Pulses
from bot.jobs.reflections import Reminding
from bot.jobs.relay import Relay
from bot.jobs.rounds import Rounds
from bot.jobs.turns import Turns
from bot.jobs.upkeep import Upkeep
from bot.library import Library
from bot.limits import Limits
from bot.metrics import Metrics
from bot.model.errors import StoreDown
from bot.model.place import TeamId
from bot.notices import Notices
from bot.ports import Bot, Clock, Entropy, Platform
from bot.promises import Promise, Promises
from bot.rules.due import LATE
from bot.rules.tone import prepare
from bot.store import Boxes, Store
from bot.words import Words

log = logging.getLogger(__name__)

TICK = timedelta(seconds=15)
UPKEEP = timedelta(hours=1)
PROBE = timedelta(days=1)
GRACE = 20.0
"""Seconds that deliveries under way get at a shutdown."""
RESTART = 5.0
"""Seconds before a platform that broke is run again."""
STEADY = 60.0
"""Seconds after which a platform that was run again is taken for mended."""


class Haven:
    """The whole bot over one database, with any number of platforms."""

    def __init__(
        self,
        *,
        store: Store,
        boxes: Boxes,
        library: Library,
        words: Words,
        clock: Clock,
        entropy: Entropy,
        platforms: Mapping[str, Platform],
        late: timedelta = LATE,
        promises: Mapping[str, Promise] = PROMISES,
        durable: bool = False,
    ) -> None:
        self.store = store
        self.boxes = boxes
        self.clock = clock
        self.platforms = platforms
        notices = Notices(words, entropy)
        cards = Cards(words)
        kept = Promises(words, entropy, promises)
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
        self._following = Following(
            store=store, boxes=boxes, words=words, clock=clock, entropy=entropy
        )
        telling = Durable(words, entropy, durable=durable)
        self._rounds = Rounds(
            store=store,
            boxes=boxes,
            platforms=platforms,
            locking=Locking(
                store=store,
                boxes=boxes,
                words=words,
                clock=clock,
                entropy=entropy,
                durable=telling,
            ),
            closing=Closing(store=store, boxes=boxes, words=words, clock=clock, entropy=entropy),
            following=self._following,
            clock=clock,
            again=self._wake_rounds,
            planned=self._wake_relay,
            durable=telling,
        )
        pulses = Pulses(store=store, boxes=boxes, words=words, clock=clock, entropy=entropy)
        self._rounding = Turns("rounds", self._rounds.work)
        self._pulsing = Turns("pulses", pulses.work)
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
        promising = Keeping(store=store, promises=kept, clock=clock)
        self._promising = Turns("promises", promising.work)
        self._keeping = Turns("upkeep", upkeep.work)
        self._probing = Turns("probe", upkeep.probe)
        self.metrics = Metrics(store, clock)
        self._stopping = False
        self._broken: set[str] = set()
        limits = Limits(entropy)
        self.bots: Mapping[str, Bot] = {
            name: Dispatcher(
                platform=platform,
                store=store,
                boxes=boxes,
                limits=limits,
                library=library,
                words=words,
                promises=kept,
                clock=clock,
                entropy=entropy,
                changed=self.wake,
                reacted=counting.note,
                touched=self._touch,
                durable=durable,
                added=self._probing.wake,
                late=late,
            )
            for name, platform in platforms.items()
        }

    def _wake_relay(self) -> None:
        self._relaying.wake()

    def _wake_rounds(self) -> None:
        self._rounding.wake()

    def _touch(self, team: TeamId, n: int) -> None:
        self._following.touch(team, n)
        self._wake_rounds()

    def _wake_counting(self) -> None:
        self._counting.wake()

    def wake(self) -> None:
        """Let the jobs look at once."""
        self._counting.wake()
        self._promising.wake()
        self._rounding.wake()
        self._pulsing.wake()
        self._planning.wake()
        self._reminding.wake()
        self._letters.wake()
        self._relaying.wake()

    async def settle(self) -> None:
        """Plan and carry everything that is due now, and wait until it has arrived."""
        await self._counting.turn()
        await self._promising.turn()
        await self.round()
        await self._pulsing.turn()
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
        await self._keeping.turn()

    async def probe(self) -> None:
        """Look whether lost channels are back."""
        await self._probing.turn()

    async def next_moment(self, until: datetime) -> datetime | None:
        """The next moment at which something is due, if it is not after `until`."""
        elapsed = await self.store.elapsed()
        async with self.store.reading() as work:
            due_team = await work.teams.next_due()
            due_delivery = await work.outbox.next_due(elapsed=elapsed, platforms=self.platforms)
            due_people = (await work.members.next_due(), await work.letters.next_due())
            due_change = await work.pending.next_look()
        due_round = await self._rounds.next_moment()
        moments = (due_team, due_delivery, due_change, due_round, *due_people)
        due = min((one for one in moments if one is not None), default=None)
        return due if due is not None and due <= until else None

    async def recover(self) -> None:
        """After a start with nobody else beside us: what the last process left under way is looked for."""
        async with self.store.writing() as work:
            await work.recovery.recover()
            await work.rounds.recover()

    async def ready(self) -> bool:
        """Whether there is a database and no shutdown."""
        try:
            await self.store.ping()
        except StoreDown:
            return False
        return not self._stopping

    async def serve(self, host: str, port: int) -> Server:
        """Start the web server with the sites of all platforms."""
        sites = {name: one.site for name, one in self.platforms.items() if one.site is not None}
        return await start_server(make_site(sites, self.ready, self.metrics.page), host, port)

    async def run(self, stop: asyncio.Event, grace: float = GRACE) -> None:
        """Work until `stop` is set; then finish what is under way and return."""
        # What was loaded up to here stays: looking through it again and again blocked the loop for 75 ms each time.
        gc.collect()
        gc.freeze()
        metronome = Metronome()
        metronome.every(TICK, "look", self.wake)
        metronome.every(UPKEEP, "upkeep", self._keeping.wake)
        metronome.every(PROBE, "probe", self._probing.wake)
        jobs = (
            self._counting,
            self._promising,
            self._rounding,
            self._pulsing,
            self._planning,
            self._reminding,
            self._letters,
            self._relaying,
            self._keeping,
            self._probing,
        )
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job.run(), name=job.name) for job in jobs]
            tasks += [
                group.create_task(self._attend(platform), name=name)
                for name, platform in self.platforms.items()
            ]
            tasks.append(group.create_task(asyncio.to_thread(prepare), name="prepare"))
            metronome.start()
            self.wake()
            self._keeping.wake()
            await stop.wait()
            self._stopping = True
            metronome.stop()
            await self._relay.stop(grace)
            for task in tasks:
                task.cancel()

    async def _attend(self, platform: Platform) -> None:
        """Run a platform for ever; one that breaks is run again and troubles no other."""
        while True:
            steady = asyncio.get_running_loop().call_later(STEADY, self._runs_again, platform.name)
            try:
                await platform.run(self.bots[platform.name])
            except Exception:
                if platform.name not in self._broken:
                    self._broken.add(platform.name)
                    about = {"action": "platform", "key": platform.name}
                    log.exception("a platform broke; it is run again until it works", extra=about)
            finally:
                steady.cancel()
            await asyncio.sleep(RESTART)

    def _runs_again(self, name: str) -> None:
        if name in self._broken:
            self._broken.discard(name)
            log.warning("a platform works again", extra={"action": "platform", "key": name})
