"""From settings to an open store and built platforms, as every command that needs them does it."""

import fcntl
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import cast

from pydantic_settings import BaseSettings
from sqlalchemy import URL

from bot.app import Haven
from bot.cli.platforms import installed, load
from bot.entropy import SystemEntropy
from bot.library import content_root
from bot.library import load as load_library
from bot.model.errors import ConfigError
from bot.ports import Adapter, Clock
from bot.settings import CORE, Settings, named_platforms, read_settings, sound_part
from bot.store import Boxes, Store, StoreShelf, open_boxes, open_store
from bot.store.boxes import EPHEMERAL
from bot.store.database.engine import address_of
from bot.store.open import is_sealed
from bot.store.secrets.keystore import beside
from bot.vault import KeyRing, Vault, load_keys
from bot.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    """The settings of the core and of each chosen platform."""

    core: Settings
    adapters: Mapping[str, Adapter[BaseSettings]]
    settings: Mapping[str, BaseSettings]

    @property
    def vault(self) -> Vault:
        """The vault under the master keys that are there."""
        return self.open_vault(create=False)

    def open_vault(self, *, create: bool) -> Vault:
        """The vault; with `create` a missing key file is made."""
        entropy = SystemEntropy()
        text = self.core.master_keys.get_secret_value() if self.core.master_keys else None
        file = self.core.data_dir / "master.key"
        return Vault(load_keys(text, file, create=create, entropy=entropy), entropy)

    async def vault_of_demo(self) -> Vault:
        """The vault; its key file is made unless there is a database, which a new key would never open."""
        return self.open_vault(create=not await is_sealed(self._address))

    @property
    def on_sqlite(self) -> bool:
        """Whether the database is a file of this machine, which one process serves alone."""
        return self._address.get_backend_name() == "sqlite"

    @property
    def _address(self) -> URL:
        url = self.core.database_url
        return address_of(url.get_secret_value() if url else None, self.core.data_dir)

    @property
    def _keys_address(self) -> URL:
        url = self.core.keys_url
        if url is None:
            return beside(self._address)
        return address_of(url.get_secret_value(), self.core.data_dir, "HAVEN_KEYS_URL")

    def problems(self) -> list[str]:
        """What is wrong with the address of the database and with the master keys."""
        looks: list[Callable[[], object]] = [lambda: self._address, lambda: self.vault]
        if self.core.keys_url:
            looks.insert(1, lambda: self._keys_address)
        return _complaints(*looks)

    async def open(
        self, vault: Vault, clock: Clock, *, upgrade: bool, abandon: bool = False
    ) -> Store:
        """The database; with `abandon` a lost key store is given up."""
        return await open_store(
            self._address,
            vault,
            clock,
            upgrade=upgrade,
            keys=self._keys_address,
            abandon=abandon,
        )


def set_up(platforms: Sequence[str] | None = None) -> SetUp:
    """Read all settings, for the given platforms or those of HAVEN_PLATFORMS. ConfigError lists every problem."""
    adapters, problems = load(named_platforms() if platforms is None else platforms)
    kinds = {name: adapter.Settings for name, adapter in adapters.items()}
    try:
        settings = read_settings(kinds, others=installed())
    except ConfigError as error:
        problems += error.problems
    if problems:
        raise ConfigError([*problems, *_other_problems()])
    return SetUp(core=cast("Settings", settings.pop(CORE)), adapters=adapters, settings=settings)


def _other_problems() -> list[str]:
    """What is wrong with the address of the database and the keys, where something else is wrong already."""
    core = sound_part()
    looks: list[Callable[[], object]] = []
    if core.database_url:
        url = core.database_url.get_secret_value()
        looks.append(lambda: address_of(url, core.data_dir))
    if core.keys_url:
        keys_url = core.keys_url.get_secret_value()
        looks.append(lambda: address_of(keys_url, core.data_dir, "HAVEN_KEYS_URL"))
    if core.master_keys:
        keys = core.master_keys.get_secret_value()
        looks.append(lambda: KeyRing.parse(keys))
    return _complaints(*looks)


def _complaints(*looks: Callable[[], object]) -> list[str]:
    found: list[str] = []
    for look in looks:
        try:
            look()
        except ConfigError as error:
            found += error.problems
    return found


@contextmanager
def process_lock(setup: SetUp) -> Iterator[None]:
    """Hold the data folder for this process alone (SQLite). ConfigError if another one holds it."""
    if not setup.on_sqlite:
        yield
        return
    folder = setup.core.data_dir
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = os.open(folder / "haven.lock", os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        raise ConfigError(
            [f"{folder}: can not be used ({error.strerror}); choose another HAVEN_DATA_DIR"]
        ) from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        raise ConfigError(
            [f"Another Haven runs on {folder}: stop it first, or choose another HAVEN_DATA_DIR"]
        ) from None
    try:
        yield
    finally:
        os.close(lock)


@asynccontextmanager
async def built(setup: SetUp, store: Store, clock: Clock) -> AsyncIterator[Haven]:
    """The whole bot with its platforms; closes the database at the end."""
    async with open_boxes_of(setup, store) as boxes:
        haven = _haven(setup, store, boxes, clock)
        if setup.on_sqlite:
            await haven.recover()
        yield haven


@asynccontextmanager
async def open_boxes_of(setup: SetUp, store: Store) -> AsyncIterator[Boxes]:
    """The sealed boxes beside an open database; both are closed at the end."""
    try:
        folder, durable = setup.core.data_dir / EPHEMERAL, setup.core.durable_queue
        boxes = await open_boxes(store, folder, SystemEntropy(), durable=durable)
        try:
            yield boxes
        finally:
            await boxes.dispose()
    finally:
        await store.close()


def _haven(setup: SetUp, store: Store, boxes: Boxes, clock: Clock) -> Haven:
    entropy = SystemEntropy()
    root = content_root()
    platforms = {
        name: adapter.build(setup.settings[name], StoreShelf(store, name, clock), clock, entropy)
        for name, adapter in setup.adapters.items()
    }
    return Haven(
        store=store,
        boxes=boxes,
        durable=setup.core.durable_queue and not setup.on_sqlite,
        public_url=str(setup.core.public_url) if setup.core.public_url else None,
        library=load_library(root),
        words=Words.load(root),
        clock=clock,
        entropy=entropy,
        platforms=platforms,
        late=timedelta(minutes=setup.core.prompt_late_minutes),
    )
