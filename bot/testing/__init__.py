"""A kit for tests, shipped with Haven: a world to play scenes in, and the contract that every adapter has to keep."""

from bot.testing.clock import FakeClock
from bot.testing.platform import RecordingPlatform, Sent
from bot.testing.player import Player
from bot.testing.world import World, a_team, a_world

__all__ = ["FakeClock", "Player", "RecordingPlatform", "Sent", "World", "a_team", "a_world"]
