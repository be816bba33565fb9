"""`haven keys list`, `rotate`, `retire` and `abandon`: master keys by their ids, never what they seal."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from bot.cli import FOUND, OK
from bot.cli.setting_up import SetUp, open_boxes_of, process_lock, set_up
from bot.clock import SystemClock
from bot.model.errors import ConfigError
from bot.store.rotation import Rotation
from bot.vault import SETTING

_NEW = f"""\
To change keys, put a new one in front of the old one, as {SETTING}=k2:NEW,k1:OLD (or so in master.key), and restart Haven.
Then run `haven keys rotate` again. A new key:
  python3 -c "import base64, secrets; print(base64.urlsafe_b64encode(secrets.token_bytes(32)).decode())\""""


def show() -> None:
    """Print one line for each key."""
    asyncio.run(_show(set_up()))


def rotate() -> None:
    """Seal everything anew under the first key, and print how much that was."""
    asyncio.run(_rotate(set_up()))


def retire(key: str) -> int:
    """Print what still needs a key; the exit code says whether anything does.

    On SQLite no Haven may run meanwhile: one that started before the new key came would go on sealing with the old one.
    """
    setup = set_up()
    with process_lock(setup):
        return asyncio.run(_retire(setup, key))


def abandon(*, sure: bool) -> int:
    """Give up a lost key store."""
    if not sure:
        print("This deletes every private journal. If the key store is lost for good, add --sure.")
        return FOUND
    setup = set_up()
    with process_lock(setup):
        asyncio.run(_abandon(setup))
    print("Every private journal is deleted, and there is a new key store.")
    return OK


async def _show(setup: SetUp) -> None:
    async with _opened(setup) as rotation:
        for key in rotation.ids:
            role = "seals and opens" if key == rotation.first else "opens"
            print(f"{key}  {role}: {_listed(await rotation.counts(key)) or 'nothing'}")


async def _rotate(setup: SetUp) -> None:
    async with _opened(setup) as rotation:
        first, others = rotation.first, rotation.ids[1:]
        if not await rotation.is_in_use():
            raise ConfigError(
                [f"The key {first} is not in use yet: restart Haven with it in front, then rotate"]
            )
        done, damaged = await rotation.rotate()
    print(f"Sealed anew under {first}: {_listed(done)}." if done else f"{first} seals everything.")
    if damaged:
        print(f"Damaged, opened by no key, and left as it is: {_listed(damaged)}.")
    print(f"Next: `haven keys retire {others[-1]}`." if others else _NEW)


async def _retire(setup: SetUp, key: str) -> int:
    async with _opened(setup) as rotation:
        if key not in rotation.ids:
            raise ConfigError([f"{key} is not one of the master keys: {', '.join(rotation.ids)}"])
        if key == rotation.first:
            raise ConfigError(
                [f"{key} is the key that seals: put another one in front of it first"]
            )
        needs = await rotation.needs(key)
    if needs:
        print(f"{key} is still needed: {_listed(needs)}. Run `haven keys rotate` first.")
        return FOUND
    print(
        f"Nothing needs {key} any more. Take it out of {SETTING} or master.key and start Haven again; "
        "keep a copy for as long as there are backups from before today."
    )
    return OK


async def _abandon(setup: SetUp) -> None:
    store = await setup.open(setup.vault, SystemClock(), upgrade=True, abandon=True)
    await store.close()


@asynccontextmanager
async def _opened(setup: SetUp) -> AsyncIterator[Rotation]:
    store = await setup.open(setup.vault, SystemClock(), upgrade=False)
    async with open_boxes_of(setup, store) as boxes:
        yield Rotation(store, boxes)


def _listed(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counts.items())
