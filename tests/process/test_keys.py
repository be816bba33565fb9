"""`haven keys` as an operator meets it: from one master key to the next, and what it says when that can not be."""

from pathlib import Path

import pytest

from bot.testing import FakeClock
from bot.testing.world import a_store
from tests.process.commands import haven
from tests.process.running import KEYS as K1
from tests.store.journals import keeps

pytestmark = pytest.mark.process

OK, FOUND, CONFIG = 0, 1, 2
K2 = "k2:" + "B" * 43 + "="
BOTH = f"{K2},{K1}"


async def ran(where: Path, *command: str, keys: str, code: int = OK, url: str = "") -> str:
    """What a command says, with some master keys."""
    env = {"HAVEN_MASTER_KEYS": keys, "HAVEN_DATABASE_URL": url}
    left = await haven(*command, cwd=where, env=env)
    assert left.code == code, left.out + left.err
    assert "Traceback" not in left.err
    return left.out + left.err


async def filled(where: Path | str) -> None:
    async with a_store(where, FakeClock()) as store:
        await keeps(store, "words")


async def test_from_one_key_to_the_next(tmp_path: Path) -> None:
    await filled(tmp_path / "haven-data")
    assert "front of the old one" in await ran(tmp_path, "keys", "rotate", keys=K1)
    early = await ran(tmp_path, "keys", "rotate", keys=BOTH, code=CONFIG)
    assert early == "The key k2 is not in use yet: restart Haven with it in front, then rotate\n"
    await ran(tmp_path, "db", "upgrade", keys=BOTH)  # which opens it as a start does
    needed = await ran(tmp_path, "keys", "retire", "k1", keys=BOTH, code=FOUND)
    assert needed == (
        "k1 is still needed: 1 data_key, 1 identity, 2 secret. Run `haven keys rotate` first.\n"
    )
    assert await ran(tmp_path, "keys", "rotate", keys=BOTH) == (
        "Sealed anew under k2: 1 data_key, 1 identity, 2 secret.\nNext: `haven keys retire k1`.\n"
    )
    assert (await ran(tmp_path, "keys", "list", keys=BOTH)).splitlines()[1] == "k1  opens: nothing"
    assert "Nothing needs k1 any more." in await ran(tmp_path, "keys", "retire", "k1", keys=BOTH)
    await ran(tmp_path, "db", "check", keys=K2)


async def test_the_same_on_a_server(tmp_path: Path, postgres_url: str) -> None:
    await filled(postgres_url)
    await ran(tmp_path, "db", "upgrade", keys=BOTH, url=postgres_url)
    await ran(tmp_path, "keys", "rotate", keys=BOTH, url=postgres_url)
    await ran(tmp_path, "keys", "retire", "k1", keys=BOTH, url=postgres_url)
    await ran(tmp_path, "db", "check", keys=K2, url=postgres_url)


async def test_only_an_old_key_of_the_ring_can_be_retired(tmp_path: Path) -> None:
    await filled(tmp_path / "haven-data")
    assert await ran(tmp_path, "keys", "retire", "k1", keys=K1, code=CONFIG) == (
        "k1 is the key that seals: put another one in front of it first\n"
    )
    assert await ran(tmp_path, "keys", "retire", "k9", keys=BOTH, code=CONFIG) == (
        "k9 is not one of the master keys: k2, k1\n"
    )


async def test_a_wrong_key_is_one_clear_sentence(tmp_path: Path) -> None:
    await filled(tmp_path / "haven-data")
    for command in (["list"], ["rotate"], ["retire", "k2"]):
        said = await ran(tmp_path, "keys", *command, keys=K2, code=CONFIG)
        assert said.startswith("The master key does not fit this database: put back the one")
        assert said.count("\n") == 1


async def test_a_key_store_that_was_left_out_of_the_backup_is_told_and_can_be_given_up(
    tmp_path: Path,
) -> None:
    await filled(tmp_path / "haven-data")
    (tmp_path / "haven-data" / "keys.db").unlink()
    said = await ran(tmp_path, "db", "check", keys=K1, code=CONFIG)
    assert said.startswith("The key store of this database is missing: put haven-data/keys.db back")
    unsure = await ran(tmp_path, "keys", "abandon", keys=K1, code=FOUND)
    assert "add --sure" in unsure
    await ran(tmp_path, "keys", "abandon", "--sure", keys=K1)
    await ran(tmp_path, "db", "check", keys=K1)
    again = await ran(tmp_path, "keys", "abandon", "--sure", keys=K1, code=CONFIG)
    assert "nothing has to be abandoned" in again


async def test_the_key_store_can_be_a_database_of_its_own(
    tmp_path: Path, postgres_url: str
) -> None:
    env = {"HAVEN_MASTER_KEYS": K1, "HAVEN_KEYS_URL": postgres_url}
    assert (await haven("db", "upgrade", cwd=tmp_path, env=env)).code == OK
    assert (await haven("db", "check", cwd=tmp_path, env=env)).code == OK
    assert not (tmp_path / "haven-data" / "keys.db").exists()
    wrong = {"HAVEN_MASTER_KEYS": K1, "HAVEN_KEYS_URL": "somewhere"}
    left = await haven("db", "check", cwd=tmp_path, env=wrong)
    assert (left.code, left.err.split(":")[0]) == (CONFIG, "HAVEN_KEYS_URL")
