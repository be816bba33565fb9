"""The relay: carries what is in the outbox to the platforms, once, whatever happens in between (docs/adr/0003)."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from bot.cards import Cards
from bot.jobs.aftermath import Aftermath
from bot.jobs.attempt import Attempt
from bot.jobs.recipients import hold, with_support
from bot.jobs.recording import Recorder
from bot.jobs.windows import move_on
from bot.model.place import DeliveryId, Workspace
from bot.ports import Clock, Entropy, Platform
from bot.rules.delivery import LEASE, Resolve, resolve, visible_at
from bot.store import Store
from bot.store.deliveries.leases import Claimed, Outcome
from bot.store.people.members import Member

AT_ONCE = 100
"""Deliveries on their way at the same time."""
CLAIM = 300
"""Deliveries claimed at a time, set off as there is room: ranking 3,000 takes 10 ms, however few of them are taken."""
PER_WORKSPACE = 20
"""How many of a claim may belong to one workspace, so that a slow one leaves room for the others."""


class Relay:
    """Claims what is due, writes down that it is being sent, sends it, writes down what became of it."""

    def __init__(
        self,
        *,
        store: Store,
        platforms: Mapping[str, Platform],
        attempt: Attempt,
        aftermath: Aftermath,
        cards: Cards,
        clock: Clock,
        entropy: Entropy,
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._platforms = platforms
        self._attempt = attempt
        self._aftermath = aftermath
        self._cards = cards
        self._clock = clock
        self._entropy = entropy
        self._wake = wake
        self._held: deque[Claimed] = deque()
        self._deadline = 0.0
        self._under_way: dict[asyncio.Task[None], Workspace] = {}
        self._turn = asyncio.Lock()
        self._recorder = Recorder(aftermath, clock)
        self._stopping = False

    async def work(self) -> None:
        """Set off everything that is due and that there is room for; does not wait for it to arrive."""
        async with self._turn:
            while not self._stopping and (room := AT_ONCE - len(self._under_way)) > 0:
                if not self._held:
                    self._deadline = self._clock.elapsed() + LEASE.total_seconds()
                    await self._claim()
                if not self._held:
                    return
                batch = [self._held.popleft() for _ in range(min(room, len(self._held)))]
                await self._set_off(batch, self._deadline)

    async def rest(self) -> None:
        """Wait until what is under way has arrived."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way

    async def stop(self, grace: float) -> None:
        """Claim nothing more and give what is under way `grace` seconds; the rest is found again at the next start.

        Outcomes that are known by then are still written down before this returns, so that the store can be closed.
        """
        self._stopping = True
        with suppress(TimeoutError):
            async with asyncio.timeout(grace):
                async with self._turn:  # what was claimed meanwhile is on its way by then
                    while self._held:
                        one = self._held.popleft()
                        self._start(self._record(self._attempt.release(one)), one)
                await self.rest()
        for task in self._under_way:
            task.cancel()
        await self._recorder.finish()

    async def _claim(self) -> None:
        elapsed = await self._store.elapsed()
        now = self._clock.now()
        async with self._store.writing() as work:
            await work.recovery.expire(elapsed)
            lapsed = await work.outbox.lapse(now)
            await move_on(work, now)
            claimed, unreadable = await work.leases.claim(
                now=now,
                elapsed=elapsed,
                token=self._entropy.token(16).hex(),
                limit=CLAIM,
                per_workspace=PER_WORKSPACE,
                platforms=tuple(self._platforms),
                but=self._busy(),
            )
        self._held.extend(claimed)
        await self._aftermath.let_go(lapsed, unreadable)

    def _busy(self) -> list[Workspace]:
        """Workspaces that have as much under way as one may; a slow one leaves room for the others."""
        counts = Counter(self._under_way.values())
        return [workspace for workspace, number in counts.items() if number >= PER_WORKSPACE]

    async def _set_off(self, claimed: Sequence[Claimed], deadline: float) -> None:
        plans = {one.delivery.id: self._resolve(one) for one in claimed}
        to_send = [one for one in claimed if plans[one.delivery.id] is Resolve.SEND]
        members = await self._members(to_send)
        resting = self._resting(to_send, members)
        allowed = await self._intend([one for one in to_send if one.delivery.id not in resting])
        for one in claimed:
            match plans[one.delivery.id]:
                case Resolve.SEND if one.delivery.id in resting:
                    held = self._attempt.held(one, resting[one.delivery.id])
                    self._start(self._record(held), one)
                case Resolve.SEND if one.delivery.id in allowed:
                    complete = with_support(one, members, self._cards)
                    self._start(self._send(complete, deadline), one)
                case Resolve.SEND:
                    self._start(self._record(self._attempt.release(one)), one)
                case Resolve.FIND:
                    self._start(self._find(one), one)
                case Resolve.WAIT:
                    self._start(self._record(self._waiting(one)), one)

    def _resolve(self, one: Claimed) -> Resolve:
        return resolve(
            state=one.state,
            act=one.delivery.act,
            first_tried=one.delivery.first_tried,
            sending_at=one.sending_at,
            resend_within=self._platforms[one.workspace.platform].capabilities.resend_within,
            wall=self._clock.wall(),
            late=self._clock.now() > one.not_after,
        )

    async def _members(self, claimed: Sequence[Claimed]) -> Mapping[str, Member]:
        """The people to whom deliveries go, as far as they set anything."""
        ids = {one.member for one in claimed if one.member is not None}
        if not ids:
            return {}
        async with self._store.reading() as work:
            return await work.members.by_id(ids)

    def _resting(
        self, claimed: Sequence[Claimed], members: Mapping[str, Member]
    ) -> dict[DeliveryId, datetime]:
        """Until when the people rest to whom deliveries go, for those who do."""
        now = self._clock.now()
        holds = {one.delivery.id: hold(one, members, now) for one in claimed}
        return {id: until for id, until in holds.items() if until is not None}

    async def _intend(self, claimed: Sequence[Claimed]) -> frozenset[str]:
        if not claimed:
            return frozenset()
        elapsed = await self._store.elapsed()
        async with self._store.writing() as work:
            return await work.leases.intend(
                claimed[0].token,
                [one.delivery.id for one in claimed],
                elapsed=elapsed,
                wall=self._clock.wall(),
            )

    def _waiting(self, one: Claimed) -> Outcome:
        assert one.sending_at is not None
        return self._attempt.unknown(one, visible_at(one.sending_at) - self._clock.wall())

    async def _send(self, one: Claimed, deadline: float) -> None:
        first_tried = one.delivery.first_tried or self._clock.wall()
        tried = replace(one, delivery=replace(one.delivery, first_tried=first_tried))
        await self._record(await self._attempt.send(tried, deadline))

    async def _find(self, one: Claimed) -> None:
        await self._record(await self._attempt.find(one))

    async def _record(self, outcome: Outcome) -> None:
        await self._recorder.record(outcome)

    def _start(self, work: Coroutine[None, None, None], one: Claimed) -> None:
        task = asyncio.create_task(work)
        self._under_way[task] = one.workspace
        task.add_done_callback(self._arrived)

    def _arrived(self, task: asyncio.Task[None]) -> None:
        self._under_way.pop(task, None)
        if not self._stopping:
            self._wake()
