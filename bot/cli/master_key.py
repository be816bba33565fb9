"""Where the master key is, or a new one where there is nothing yet that needs an old one."""

import asyncio
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.cipher import KEY
from bot.entropy import SystemEntropy
from bot.model.errors import ConfigError
from bot.settings import sound_part
from bot.store.database.engine import address_of
from bot.store.open import is_sealed
from bot.variables import DOTENV, read_variables
from bot.vault import SETTING, KeyRing


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlace:
    """Where the key is, in words; `fresh` is a new one for `.env`, which is nowhere else yet."""

    where: str = ""
    fresh: Mapping[str, str] = field(default_factory=dict, repr=False)


def key_place(folder: Path) -> KeyPlace:
    """The key of the Haven in a folder. ConfigError if there is a database whose key is missing."""
    env_file = folder / DOTENV
    given = read_variables(None, env_file)
    for name in (SETTING, f"{SETTING}_FILE"):
        if given.get(name):
            return KeyPlace(where="your environment" if os.environ.get(name) else f"{name} in .env")
    core = sound_part(None, env_file)
    data = folder / core.data_dir
    if (data / "master.key").exists():
        return KeyPlace(where=str(data / "master.key"))
    url = core.database_url.get_secret_value() if core.database_url else None
    if asyncio.run(is_sealed(address_of(url, data))):
        raise ConfigError(
            [
                f"There is a database already, and its master key is missing: set {SETTING} to it, or put the key file back "
                f"at {data / 'master.key'}"
            ]
        )
    return KeyPlace(fresh={SETTING: KeyRing.generate(SystemEntropy().token(KEY))})
