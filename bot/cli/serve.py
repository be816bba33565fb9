"""`haven demo` and `haven run`: one process that serves until it is told to stop."""

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

from bot.app import GRACE, Haven
from bot.cli.setting_up import SetUp, built, process_lock, set_up
from bot.clock import MovableClock, SystemClock
from bot.entropy import SystemEntropy
from bot.library import content_root
from bot.logs import set_up_logging
from bot.model.errors import ConfigError
from bot.words import Words

DEMO_GRACE = 1.0
LOOPBACK = ("127.0.0.1", "::1", "localhost")
Greeting = Callable[[str, int], None]


def run() -> None:
    """Serve the platforms that are set; ConfigError if none is."""
    setup = set_up()
    problems = setup.problems()
    if not setup.adapters:
        problems.append(
            "HAVEN_PLATFORMS: name at least one platform, or try Haven with `haven demo`"
        )
    if problems:
        raise ConfigError(problems)
    set_up_logging(setup.core.log_level, as_json=True)
    with process_lock(setup):
        asyncio.run(_run(setup))


def demo(port: int | None, data: Path | None) -> None:
    """Serve the playground with a clock that can be moved."""
    setup = _demo_set_up(port, data)
    set_up_logging("WARNING", as_json=False)
    with process_lock(setup):
        asyncio.run(_demo(setup))


def _demo_set_up(port: int | None, data: Path | None) -> SetUp:
    setup = set_up(["web"])
    if setup.core.http_host not in LOOPBACK:
        # The playground asks nobody for a password, and its page takes no other names.
        raise ConfigError(
            [
                "HAVEN_HTTP_HOST: the demo is for this machine alone; leave it out, "
                "or choose one of " + ", ".join(LOOPBACK)
            ]
        )
    given = {"http_port": port, "data_dir": data}
    chosen = {name: value for name, value in given.items() if value is not None}
    core = setup.core.model_copy(update=chosen)
    return SetUp(core=core, adapters=setup.adapters, settings=setup.settings)


async def _run(setup: SetUp) -> None:
    clock = SystemClock()
    store = await setup.open(setup.vault, clock, upgrade=True)
    async with built(setup, store, clock) as haven:
        await _serve(setup, haven, GRACE)


async def _demo(setup: SetUp) -> None:
    from bot.demo import furnish, place_clock

    clock = MovableClock()
    store = await setup.open(await setup.vault_of_demo(), clock, upgrade=True)
    async with built(setup, store, clock) as haven:
        await place_clock(store, clock)
        await furnish(store, clock, Words.load(content_root()), SystemEntropy())
        clock.follow(haven.jobs.next_moment, haven.jobs.settle)
        await _serve(setup, haven, DEMO_GRACE, greet=_greet)


async def _serve(setup: SetUp, haven: Haven, grace: float, greet: Greeting | None = None) -> None:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    server = await haven.serve(setup.core.http_host, setup.core.http_port)
    try:
        if greet is not None:
            greet(server.host, server.port)
        await haven.run(stop, grace)
    finally:
        await server.stop()


def _stop_on_signals(stop: asyncio.Event) -> None:
    """The first signal asks for an orderly end, the second gets one at once: a crash loses nothing."""

    def asked() -> None:
        if stop.is_set():
            os._exit(130)
        stop.set()

    loop = asyncio.get_running_loop()
    for one in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(one, asked)


def greeting(host: str, port: int) -> tuple[str, str, str]:
    """What a person needs to know when the demo has started."""
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return (
        f"Haven's playground: http://{address}/",
        f"On a remote machine, first:  ssh -L {port}:{address} THAT_MACHINE",
        "Ctrl-C ends it; everything is kept for the next start.",
    )


def _greet(host: str, port: int) -> None:
    print(*greeting(host, port), sep="\n", flush=True)
