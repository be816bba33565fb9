"""The composition root: puts the parts together, runs them, and shuts them down."""

import asyncio
import gc
import logging
from collections.abc import Mapping
from datetime import timedelta

from bot.dispatch import Dispatcher
from bot.downloads import Downloads
from bot.handing_out import add_downloads
from bot.handlers import PROMISES
from bot.http import Server, make_site, start_server
from bot.jobs.metronome import Metronome
from bot.jobs.roster import TICK, Jobs
from bot.library import Library
from bot.limits import Limits
from bot.metrics import Metrics
from bot.model.errors import StoreDown
from bot.ports import Bot, Clock, Entropy, Platform
from bot.rules.due import LATE
from bot.rules.tone import prepare
from bot.store import Boxes, Store
from bot.telling.promises import Promise, Promises
from bot.words import Words

log = logging.getLogger(__name__)

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
        public_url: str | None = None,
    ) -> None:
        self.store = store
        self.boxes = boxes
        self.clock = clock
        self._words = words
        self.platforms = platforms
        kept = Promises(words, entropy, promises)
        self.jobs = Jobs(
            store=store,
            boxes=boxes,
            library=library,
            words=words,
            promises=kept,
            clock=clock,
            entropy=entropy,
            platforms=platforms,
            late=late,
            durable=durable,
        )
        self.metrics = Metrics(store, clock)
        self._stopping = False
        self._broken: set[str] = set()
        limits = Limits(entropy)
        self.downloads = Downloads(public_url, clock, entropy)
        self.bots: Mapping[str, Bot] = {
            name: Dispatcher(
                platform=platform,
                store=store,
                boxes=boxes,
                limits=limits,
                downloads=self.downloads,
                library=library,
                words=words,
                promises=kept,
                clock=clock,
                entropy=entropy,
                changed=self.jobs.wake,
                reacted=self.jobs.reacted,
                touched=self.jobs.touch,
                durable=durable,
                added=self.jobs.look_for_lost,
                late=late,
            )
            for name, platform in platforms.items()
        }

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
        site = make_site(sites, self.ready, self.metrics.page)
        add_downloads(site, self.downloads, self._words)
        return await start_server(site, host, port)

    def tick(self, metronome: Metronome) -> None:
        """Have the jobs woken at their times, and files let go of whose time is over."""
        self.jobs.tick(metronome)
        metronome.every(TICK, "downloads", self.downloads.prune)

    async def run(self, stop: asyncio.Event, grace: float = GRACE) -> None:
        """Work until `stop` is set; then finish what is under way and return."""
        # What was loaded up to here stays: looking through it again and again blocked the loop for 75 ms each time.
        gc.collect()
        gc.freeze()
        metronome = Metronome()
        self.tick(metronome)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job.run(), name=job.name) for job in self.jobs.all]
            tasks += [
                group.create_task(self._attend(platform), name=name)
                for name, platform in self.platforms.items()
            ]
            tasks.append(group.create_task(asyncio.to_thread(prepare), name="prepare"))
            metronome.start()
            self.jobs.begin()
            await stop.wait()
            self._stopping = True
            metronome.stop()
            await self.jobs.stop(grace)
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
