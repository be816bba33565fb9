"""What an operator may watch: counts of deliveries by kind and state, and whether planning keeps up."""

from datetime import datetime

from prometheus_client import CollectorRegistry, Gauge, generate_latest

from bot.ports import Clock
from bot.store import Store


class Metrics:
    """Figures that are read from the database when they are asked for; nothing is counted per person."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._registry = CollectorRegistry()
        self._deliveries = Gauge(
            "haven_deliveries",
            "Deliveries in the outbox by kind and state",
            ["kind", "state"],
            registry=self._registry,
        )
        self._late = Gauge(
            "haven_planning_late_seconds",
            "For how long the most overdue team has been waiting for its post",
            registry=self._registry,
        )

    async def page(self) -> bytes:
        """The figures in Prometheus' text format."""
        async with self._store.reading() as work:
            counts = await work.outbox.count()
            due = await work.teams.next_due()
        self._deliveries.clear()
        for (kind, state), number in counts.items():
            self._deliveries.labels(kind=kind, state=state).set(number)
        self._late.set(_seconds_over(due, self._clock.now()))
        return generate_latest(self._registry)


def _seconds_over(due: datetime | None, now: datetime) -> float:
    return max(0.0, (now - due).total_seconds()) if due is not None else 0.0
