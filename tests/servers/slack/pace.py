"""Slack's rate limits: tiers per method and workspace, and one post a second in a channel."""

from dataclasses import dataclass, field

from tests.servers.slack.clock import SlackClock

TIERS = {1: 1, 2: 20, 3: 50, 4: 100}
"""Calls per minute."""
POST_BURST = 4
"""How many posts a channel takes at once before one a second counts."""


@dataclass(slots=True)
class Pace:
    """Off until a test switches it on; `tiers` overrides methods, e.g. `conversations.history` to 1 (new public apps)."""

    clock: SlackClock
    on: bool = False
    tiers: dict[str, int] = field(default_factory=dict)
    _calls: dict[tuple[str, ...], list[float]] = field(default_factory=dict)

    def wait(self, method: str, tier: int, workspace: str, channel: str | None) -> int | None:
        """Seconds to wait (the Retry-After), or None if the call may go through; then it counts."""
        if not self.on:
            return None
        if method == "chat.postMessage":
            return self._take((method, workspace, str(channel)), POST_BURST, POST_BURST)
        calls = TIERS[self.tiers.get(method, tier)]
        return self._take((method, workspace), calls, 60)

    def _take(self, key: tuple[str, ...], calls: int, seconds: float) -> int | None:
        now = self.clock.now()
        recent = [one for one in self._calls.get(key, []) if one > now - seconds]
        if len(recent) >= calls:
            return max(1, round(recent[0] + seconds - now + 0.5))
        self._calls[key] = [*recent, now]
        return None
