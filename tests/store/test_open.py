"""Opening a database that is not as it should be: one sentence that says what to do, and nothing is damaged."""

import os
import socket
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL

from bot.cli.setting_up import SetUp, process_lock
from bot.model.errors import ConfigError
from bot.settings import Settings
from bot.store import open_store
from bot.store.open import is_sealed
from bot.testing import FakeClock
from bot.testing.world import a_store
from bot.vault import Vault
from tests.store.builders import a_vault, address, outgoing, plan, states

NOBODY = 65_534


async def refusal(where: URL, vault: Vault | None = None, *, upgrade: bool = True) -> str:
    """The one sentence with which a database is refused."""
    with pytest.raises(ConfigError) as refused:
        await open_store(where, vault or a_vault(), FakeClock(), upgrade=upgrade)
    (sentence,) = refused.value.problems
    assert "\n" not in sentence
    return sentence


async def filled(where: Path | str) -> None:
    """A database with a delivery in it."""
    async with a_store(where, FakeClock()) as store:
        await plan(store, outgoing())
        await store.tidy()


async def holds_its_delivery(where: Path | str) -> bool:
    async with a_store(where, FakeClock(), seed=3) as store:
        return await states(store) == {"one": "planned"}


async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "haven.db"
    file.write_text("Dear diary, " * 500)
    sentence = await refusal(address(tmp_path))
    assert sentence == f"The database {file} is damaged or not a database; restore it from a backup"
    assert file.read_text() == "Dear diary, " * 500


@pytest.mark.parametrize("upgrade", [True, False], ids=["upgrade", "check"])
async def test_a_damaged_database_is_left_as_it_is(tmp_path: Path, upgrade: bool) -> None:
    await filled(tmp_path)
    file = tmp_path / "haven.db"
    whole = file.read_bytes()
    damaged = whole[:100] + b"\xff" * 4_000 + whole[4_100:]
    file.write_bytes(damaged)
    sentence = await refusal(address(tmp_path), upgrade=upgrade)
    assert sentence == f"The database {file} is damaged or not a database; restore it from a backup"
    assert file.read_bytes() == damaged
    file.write_bytes(whole)
    assert await holds_its_delivery(tmp_path)


async def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "haven.db").mkdir()
    sentence = await refusal(address(tmp_path))
    assert sentence == (
        f"{tmp_path}/haven.db: can not be written (Is a directory); choose another HAVEN_DATA_DIR"
    )


async def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    sentence = await refusal(address(tmp_path / "data"))
    assert "can not be written" in sentence
    assert (tmp_path / "data").read_text() == "not a folder"


@contextmanager
def without_rights() -> Iterator[None]:
    """Root may write everywhere, so for a moment we are somebody else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """A folder in which nobody can make files, around a database that nobody in particular owns."""
    if os.geteuid() == 0:
        os.chown(folder / "haven.db", NOBODY, NOBODY)
    folder.chmod(0o555)
    yield
    folder.chmod(0o755)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can look into, unlike those of pytest."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


async def test_a_file_that_may_only_be_read_is_refused(open_folder: Path) -> None:
    await filled(open_folder)
    (open_folder / "haven.db").chmod(0o444)
    with without_rights():
        sentence = await refusal(address(open_folder))
    assert sentence == (
        f"{open_folder}/haven.db: can not be written (Permission denied); "
        "choose another HAVEN_DATA_DIR"
    )
    assert await holds_its_delivery(open_folder)


async def test_a_folder_that_may_only_be_read_is_refused(open_folder: Path) -> None:
    await filled(open_folder)
    with locked(open_folder), without_rights():
        sentence = await refusal(address(open_folder))
    file = open_folder / "haven.db"
    assert sentence.startswith(f"The database {file} can not be ")
    assert sentence.endswith("check its owner and rights")
    assert await holds_its_delivery(open_folder)


async def test_a_wrong_master_key_is_told_before_anything_is_written(
    empty: Path | str,
) -> None:
    await filled(empty)
    for upgrade in (True, False):
        sentence = await refusal(address(empty), a_vault(bytes(32)), upgrade=upgrade)
        assert sentence.startswith("The master key does not fit this database: put back the one")
    assert await holds_its_delivery(empty)


async def test_a_database_that_has_a_key_is_known(empty: Path | str) -> None:
    assert not await is_sealed(address(empty))
    await filled(empty)
    assert await is_sealed(address(empty))


async def test_a_server_without_an_answer_is_told_before_a_key_is_made() -> None:
    with pytest.raises(ConfigError, match="can not be reached"):
        await is_sealed(address("postgresql://haven:secret@127.0.0.1:1/haven"))


async def test_a_file_that_another_program_holds_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "haven.db"
    impatient = address(tmp_path).update_query_dict({"timeout": "0.1"})
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        sentence = await refusal(impatient)
    assert sentence == f"The database {file} is in use by another program; stop that one first"
    async with a_store(tmp_path, FakeClock()) as store:
        await plan(store, outgoing())


def test_a_folder_that_another_haven_serves_is_refused(tmp_path: Path) -> None:
    setup = SetUp(core=Settings(data_dir=tmp_path), adapters={}, settings={})
    with process_lock(setup), pytest.raises(ConfigError) as refused, process_lock(setup):
        pass
    assert refused.value.problems == (
        f"Another Haven runs on {tmp_path}: stop it first, or choose another HAVEN_DATA_DIR",
    )
    with process_lock(setup):
        pass


async def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"postgresql://haven:secret@127.0.0.1:{closed.getsockname()[1]}/haven"
        sentence = await refusal(address(url))
    assert sentence == (
        "The database 127.0.0.1 can not be reached; check that it runs and HAVEN_DATABASE_URL"
    )


async def test_a_wrong_password_is_told_and_not_repeated(postgres_url: str) -> None:
    sentence = await refusal(address(postgres_url).set(password="opensesame"))
    assert sentence == ("The database 127.0.0.1 refused the user or password of HAVEN_DATABASE_URL")


async def test_a_database_that_does_not_exist_is_told(postgres_url: str) -> None:
    sentence = await refusal(address(postgres_url).set(database="nowhere"))
    assert sentence == (
        "The database 127.0.0.1 has no such database; create it or correct HAVEN_DATABASE_URL"
    )


@pytest.mark.parametrize(
    ("option", "what"),
    [
        ("sslmode=bogus", "`sslmode` parameter must be one of"),
        ("target_session_attrs=full", "target_session_attrs is expected to be one of"),
    ],
)
async def test_an_option_that_does_not_work_is_told_and_no_disk_is_blamed(
    option: str, what: str
) -> None:
    sentence = await refusal(address(f"postgresql://haven:secret@127.0.0.1/haven?{option}"))
    assert sentence.startswith(f"HAVEN_DATABASE_URL: {what}")
    assert "secret" not in sentence


@pytest.mark.parametrize(
    "url",
    [
        "mysql://host/db",
        "no address",
        "//",
        "postgresql://haven:secret@127.0.0.1:abc/haven",
        "postgresql://haven:secret@127.0.0.1:99999/haven",
        "postgresql://haven:secret@/haven?host=127.0.0.1&port=99999",
        "postgresql://haven:secret@[::1/haven",
    ],
)
def test_an_address_that_can_not_be_read_is_told(url: str) -> None:
    with pytest.raises(ConfigError, match=r"^HAVEN_DATABASE_URL: write it like"):
        address(url)


def test_any_driver_of_the_two_engines_is_ours() -> None:
    assert address("postgresql+other://x/y").drivername == "postgresql+asyncpg"
    assert address("sqlite:////tmp/x.db").drivername == "sqlite+aiosqlite"
