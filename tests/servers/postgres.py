"""A throw-away PostgreSQL server on loopback, for one test session."""

import os
import pwd
import re
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from signal import SIGKILL

START_SECONDS = 30
STOP_SECONDS = 10
PROGRAMS = ("initdb", "postgres", "psql")
# Quick rather than safe: nobody misses this data after a power cut.
SETTINGS = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=32MB")
# The server stops when our end of the pipe closes: it outlives no test run, not even a killed one.
UNTIL_STDIN_CLOSES = (
    'exec 3<&0; "$@" 3<&- & server=$!; { read -r _ <&3; kill -INT $server; } & wait $server'
)


class NoPostgres(Exception):
    """PostgreSQL is not installed here, or may not run here; the text says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """The system user that the server runs as; without ids, our own."""

    uid: int | None = None
    gid: int | None = None
    groups: tuple[int, ...] | None = None

    def give(self, path: Path) -> None:
        """Make it the owner of a file or folder."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)


class PostgresServer:
    """A running server; `fresh_database()` is what tests need of it."""

    def __init__(self, psql: Path, home: Path, port: int, password: str) -> None:
        self.data = home / "data"
        self._psql = psql
        self._port = port
        self._password = password
        self._numbers = count(1)

    @contextmanager
    def fresh_database(self, like: str | None = None) -> Iterator[str]:
        """A new database, empty or a copy of the unused one at `like`, whose owner has no special rights; its URL."""
        name = f"haven_{next(self._numbers)}"
        template = like.rpartition("/")[2] if like is not None else "template0"
        self.run_sql(f"CREATE DATABASE {name} TEMPLATE {template} OWNER haven")
        try:
            yield f"postgresql://haven:{self._password}@127.0.0.1:{self._port}/{name}"
        finally:
            self.run_sql(f"DROP DATABASE {name} WITH (FORCE)")

    def flush(self) -> None:
        """Write everything to the disk: a checkpoint alone leaves out what is not in the log."""
        copied = "CREATE DATABASE flushing TEMPLATE template0"
        self.run_sql(
            "SELECT current_setting('server_version_num')::int >= 150000 AS asks \\gset\n"
            f"\\if :asks\n{copied} STRATEGY file_copy;\n\\else\n{copied};\n\\endif\n"
            "DROP DATABASE flushing;\nCHECKPOINT;"
        )

    def crash(self) -> None:
        """Kill a part of the server, which ends the others and starts itself anew as after a power cut; wait for that."""
        before = self._writer()
        os.kill(before, SIGKILL)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            with suppress(ProcessLookupError, subprocess.CalledProcessError):
                if self._writer() != before:
                    self.run_sql("SELECT 1")
                    return
        raise RuntimeError("PostgreSQL did not come back after a crash")

    def _writer(self) -> int:
        """The process that writes to the disk in the background."""
        main = (self.data / "postmaster.pid").read_text().split()[0]
        shown = subprocess.run(
            ["ps", "-o", "pid=,args=", "--ppid", main],
            text=True,
            capture_output=True,
            check=True,
            timeout=START_SECONDS,
        )
        found = re.search(r"(\d+) postgres: background writer", shown.stdout)
        if found is None:
            raise ProcessLookupError
        return int(found[1])

    def run_sql(self, statement: str) -> None:
        """Run one statement as superuser, in no transaction; `CalledProcessError` if it fails."""
        command = [str(self._psql), "-Xq", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1"]
        subprocess.run(
            [*command, "-p", str(self._port), "-U", "postgres", "-d", "postgres"],
            input=statement,
            env=_environment() | {"PGPASSWORD": self._password},
            text=True,
            stdout=subprocess.DEVNULL,
            check=True,
            timeout=START_SECONDS,
        )


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """A server with a cluster of its own, both gone at the end.

    Raises `NoPostgres` if there is none to start; `RuntimeError` with its own words if it fails to.
    """
    binaries = find_binaries()
    account = _account()
    with tempfile.TemporaryDirectory(prefix="haven-pg-", ignore_cleanup_errors=True) as name:
        home = Path(name)
        password = secrets.token_hex(16)
        account.give(home)
        _create_cluster(binaries / "initdb", home, account, password)
        port = _free_port()
        with _server_process(binaries / "postgres", home, account, port) as process:
            _wait_until_ready(process, home)
            server = PostgresServer(binaries / "psql", home, port, password)
            server.run_sql(f"CREATE ROLE haven LOGIN PASSWORD '{password}'")
            yield server


def find_binaries() -> Path:
    """The folder of the server on PATH, else of the newest installed; raises `NoPostgres`."""
    packaged = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr").glob("pgsql-*/bin")]
    folders = sorted(packaged, key=_version, reverse=True)
    if on_path := shutil.which("initdb"):
        folders.insert(0, Path(on_path).resolve().parent)
    for folder in folders:
        if all((folder / program).is_file() for program in PROGRAMS):
            return folder
    raise NoPostgres("no PostgreSQL server is installed (on Debian: apt-get install postgresql)")


def _version(folder: Path) -> int:
    number = re.search(r"\d+", str(folder))
    return int(number[0]) if number else 0


def _account() -> Account:
    """Ourselves, or as PostgreSQL refuses to run as root, somebody without rights."""
    if os.geteuid() != 0:
        return Account()
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            user = pwd.getpwnam(name)
            return Account(uid=user.pw_uid, gid=user.pw_gid, groups=())
    raise NoPostgres("PostgreSQL refuses to run as root, and there is no user postgres or nobody")


def _create_cluster(initdb: Path, home: Path, account: Account, password: str) -> None:
    password_file = home / "password"
    password_file.write_text(password)
    account.give(password_file)
    command = [str(initdb), "-D", str(home / "data"), "-U", "postgres", "-A", "scram-sha-256"]
    created = subprocess.run(
        [*command, "--pwfile", str(password_file), "-E", "UTF8", "--no-locale", "--no-sync"],
        cwd=home,
        env=_environment(),
        user=account.uid,
        group=account.gid,
        extra_groups=account.groups,
        text=True,
        capture_output=True,
        check=False,
        timeout=START_SECONDS,
    )
    if created.returncode:
        raise RuntimeError(f"initdb failed: {created.stderr.strip()}")


@contextmanager
def _server_process(
    postgres: Path, home: Path, account: Account, port: int
) -> Iterator[subprocess.Popen[bytes]]:
    where = ["-D", str(home / "data"), "-h", "127.0.0.1", "-p", str(port), "-k", str(home)]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            ["/bin/sh", "-c", UNTIL_STDIN_CLOSES, "sh", str(postgres), *where, *_options()],
            cwd=home,
            env=_environment(),
            user=account.uid,
            group=account.gid,
            extra_groups=account.groups,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        _stop(process)


def _options() -> list[str]:
    return [word for setting in SETTINGS for word in ("-c", setting)]


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Close the pipe and wait; after `STOP_SECONDS`, kill what is left of the process group."""
    if process.stdin:
        process.stdin.close()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, SIGKILL)
        process.wait()


def _wait_until_ready(process: subprocess.Popen[bytes], home: Path) -> None:
    """The last line of the server's own postmaster.pid tells when it takes connections."""
    deadline = time.monotonic() + START_SECONDS
    status = home / "data" / "postmaster.pid"
    while process.poll() is None and time.monotonic() < deadline:
        with suppress(FileNotFoundError):
            if status.read_text().rstrip().endswith("ready"):
                return
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.02)
    raise RuntimeError(f"PostgreSQL did not start: {(home / 'log').read_text().strip()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _environment() -> dict[str, str]:
    """Ours, without what would lead a PostgreSQL program to another server."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("PG")}
    return kept | {"LC_ALL": "C"}
