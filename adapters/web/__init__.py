"""The web playground: a local page with a team channel, direct messages and a clock that can be moved."""

from adapters.web.settings import WebSettings
from bot.ports import Adapter, Clock, Entropy, Platform, Shelf


def _build(settings: WebSettings, shelf: Shelf, clock: Clock, entropy: Entropy) -> Platform:
    # Imported late, so that naming the adapter does not load the web server.
    from adapters.web.platform import WebPlatform

    return WebPlatform(settings, shelf, clock, entropy)


adapter = Adapter(name="web", Settings=WebSettings, build=_build)
