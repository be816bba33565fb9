"""Haven on a bulletin board: the value that the entry point names."""

from bot.ports import Adapter, Clock, Entropy, Platform, Shelf
from haven_bulletin.settings import BulletinSettings


def _build(settings: BulletinSettings, shelf: Shelf, clock: Clock, entropy: Entropy) -> Platform:
    # Imported late, so that naming the adapter does not load its HTTP client.
    from haven_bulletin.platform import BulletinPlatform

    return BulletinPlatform(settings)


adapter = Adapter(name="bulletin", Settings=BulletinSettings, build=_build)
