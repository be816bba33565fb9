"""Haven tries ever more rarely to get in, until it is let in."""

from adapters.discord.reach import Reach


def test_waits_grow_until_discord_lets_haven_in() -> None:
    reach = Reach((1.0, 2.0, 3.0))
    assert [reach.wait() for _ in range(4)] == [1.0, 2.0, 3.0, 3.0]
    reach.connected()
    assert reach.wait() == 1.0
