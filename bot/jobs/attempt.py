"""One attempt to send or to find a delivery, and what it came to: the only place that calls a platform's `send`."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.model.delivery import Delivery, Edit, Post, Receipt
from bot.model.errors import DeliveryError, Gone, Malformed, Scope, StoreDown, TryLater, Unknown
from bot.model.message import Message, Paragraph, plain, text
from bot.ports import Clock, Entropy, Platform
from bot.rules.delivery import (
    DOUBT,
    LATER,
    MARGIN,
    POLICIES,
    SEND_TIMEOUT,
    State,
    backoff,
    look_again,
    settled,
)
from bot.rules.preferences import NEVER
from bot.store.deliveries.leases import Claimed, Outcome

log = logging.getLogger(__name__)


class Attempt:
    """Calls platforms and turns every answer, error and silence into an outcome."""

    def __init__(
        self, *, platforms: Mapping[str, Platform], clock: Clock, entropy: Entropy
    ) -> None:
        self._platforms = platforms
        self._clock = clock
        self._entropy = entropy

    async def send(self, claimed: Claimed, deadline: float) -> Outcome:
        """Send under a lease that ends at `deadline` (elapsed seconds)."""
        if self._clock.elapsed() > deadline - MARGIN.total_seconds():
            return self._again(claimed, timedelta(0))  # we were frozen: somebody else may hold it
        platform = self._platforms[claimed.workspace.platform]
        try:
            async with asyncio.timeout(SEND_TIMEOUT.total_seconds()):
                receipt = await _send(platform, claimed.delivery)
        except (DeliveryError, StoreDown, TimeoutError) as error:
            return self._failed(claimed, error)
        except Exception as error:
            # It may have happened after the effect, so nobody may say that the post is not there.
            self._report(claimed, error)
            return self._outcome(claimed, State.DEAD, error=type(error).__name__, uncertain=True)
        return self._outcome(claimed, State.SENT, receipt=receipt)

    async def find(self, claimed: Claimed) -> Outcome:
        """Ask the platform whether a delivery of unknown outcome is there."""
        platform = self._platforms[claimed.workspace.platform]
        try:
            async with asyncio.timeout(SEND_TIMEOUT.total_seconds()):
                found = await platform.find(claimed.delivery)
        except Gone as error:
            return self._failed(claimed, error)
        except (DeliveryError, StoreDown, TimeoutError) as error:
            after = error.after if isinstance(error, TryLater) else None
            return self._in_doubt(claimed, after or self._look_again(claimed))
        except Exception as error:
            self._report(claimed, error)
            return self._in_doubt(claimed, self._look_again(claimed))
        state = settled(found, POLICIES[claimed.delivery.kind], claimed.delivery.epoch)
        return self._outcome(
            claimed,
            state,
            receipt=found if isinstance(found, Receipt) else None,
            error="unsure" if state is State.DEAD else None,
            uncertain=state is State.DEAD,
            new_epoch=state is State.PLANNED,
        )

    def unknown(self, claimed: Claimed, after: timedelta) -> Outcome:
        """Still unknown; looked at again later."""
        return self._outcome(claimed, State.UNKNOWN, after=after)

    def held(self, claimed: Claimed, until: datetime) -> Outcome:
        """Not now: the person rests; its time is counted from the end of that. Never, if they want none."""
        if until == NEVER:
            return self._outcome(claimed, State.SKIPPED, error="not wanted")
        late = POLICIES[claimed.delivery.kind].late
        outcome = self._again(claimed, timedelta(0))
        return replace(outcome, retry_at=until, not_after=until + late)

    def release(self, claimed: Claimed) -> Outcome:
        """Not tried at all; free for others."""
        return self._again(claimed, timedelta(0))

    def _failed(self, claimed: Claimed, error: DeliveryError | StoreDown | TimeoutError) -> Outcome:
        match error:
            case TryLater() if claimed.state is State.UNKNOWN:
                return self._in_doubt(claimed, error.after or self._backoff(claimed))
            case TryLater():
                return self._again(claimed, error.after or self._backoff(claimed))
            case Gone():
                return self._refused(claimed, f"gone {error.problem}", gone=error.scope)
            case Malformed():
                return self._refused(claimed, "malformed")
            case Unknown() | TimeoutError() | StoreDown() | DeliveryError():
                # StoreDown: the adapter's own shelf failed it, before or after the effect.
                return self._in_doubt(claimed, self._backoff(claimed))

    def _refused(self, claimed: Claimed, error: str, gone: Scope | None = None) -> Outcome:
        # This try surely did nothing; an earlier one of unknown outcome may have.
        uncertain = claimed.state is State.UNKNOWN
        return self._outcome(claimed, State.DEAD, error=error, gone=gone, uncertain=uncertain)

    def _in_doubt(self, claimed: Claimed, after: timedelta) -> Outcome:
        if self._clock.now() > claimed.not_after + DOUBT:
            return self._outcome(claimed, State.DEAD, error="unsure", uncertain=True)
        return self.unknown(claimed, after)

    def _again(self, claimed: Claimed, after: timedelta) -> Outcome:
        # What an earlier try may have done stays unknown, whatever this one did not do.
        state = State.UNKNOWN if claimed.state is State.UNKNOWN else State.PLANNED
        return self._outcome(claimed, state, after=after)

    def _report(self, claimed: Claimed, error: Exception) -> None:
        private = POLICIES[claimed.delivery.kind].private
        log.error(
            "a delivery failed in a way that nobody foresaw: %s",
            type(error).__name__,
            extra={"action": "delivery.broken", "key": claimed.delivery.id},
            exc_info=None if private else error,
        )

    def _backoff(self, claimed: Claimed) -> timedelta:
        return backoff(claimed.attempt + 1, self._entropy.fraction())

    def _look_again(self, claimed: Claimed) -> timedelta:
        wall = self._clock.wall()
        return look_again(wall - (claimed.sending_at or wall), self._entropy.fraction())

    def _outcome(
        self,
        claimed: Claimed,
        state: State,
        *,
        after: timedelta = timedelta(0),
        receipt: Receipt | None = None,
        error: str | None = None,
        gone: Scope | None = None,
        uncertain: bool = False,
        new_epoch: bool = False,
    ) -> Outcome:
        if state is State.DEAD and POLICIES[claimed.delivery.kind].lasting:
            state, after = (State.UNKNOWN if uncertain else State.PLANNED), LATER
        return Outcome(
            claimed=claimed,
            state=state,
            retry_at=self._clock.now() + after,
            receipt=receipt,
            error=error,
            gone=gone,
            uncertain=uncertain,
            new_epoch=new_epoch,
        )


async def _send(platform: Platform, delivery: Delivery) -> Receipt:
    try:
        return await platform.send(delivery)
    except Malformed:
        bare = _bare(delivery)
        if bare is None:
            raise
        return await platform.send(bare)


def _bare(delivery: Delivery) -> Delivery | None:
    """The same delivery as bare text, for a platform that refuses its layout; None if it is bare already."""
    act = delivery.act
    if not isinstance(act, Post | Edit):
        return None
    files = act.message.files
    told = Message(blocks=tuple(one for one in act.message.blocks if one not in files) or files)
    message = Message(blocks=(Paragraph(spans=text(plain(told))), *files))
    return replace(delivery, act=replace(act, message=message)) if message != act.message else None
