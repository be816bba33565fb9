"""The keys of boxes as files, since only a file can be overwritten where it lies."""

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model.errors import StoreDown
from bot.store.boxes.place import Box
from bot.store.boxes.rows import Rows
from bot.store.database.codes import code_of


class FileKeys:
    """One small file for each box in a folder that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def of(self, connection: AsyncConnection, boxes: Iterable[Box]) -> dict[Box, bytes]:
        """The keys of these boxes, as far as there are any."""
        with _named():
            found = {box: _read(self._file(box)) for box in boxes}
        return {box: key for box, key in found.items() if key is not None}

    async def put(self, connection: AsyncConnection, keys: Mapping[Box, bytes]) -> None:
        """Keep keys; a crash leaves each one old or new, never half."""
        with _named():
            for box, key in keys.items():
                self._replace(self._file(box), key)

    async def prune(self, connection: AsyncConnection) -> None:
        """Overwrite and remove every file whose box is not there."""
        needed = {self._file(box) for box in await Rows(connection).keys()}
        with _named():
            for file in self._folder.iterdir():
                if file not in needed:
                    _destroy(file)
            self._sync()

    def _file(self, box: Box) -> Path:
        return file_of(self._folder, box)

    def _replace(self, file: Path, key: bytes) -> None:
        _destroy(_draft(file))
        _write(_draft(file), key, os.O_CREAT | os.O_EXCL)
        before = os.open(file, os.O_WRONLY) if file.exists() else None
        _draft(file).rename(file)
        self._sync()
        if before is not None:
            _overwrite(before)

    def _sync(self) -> None:
        folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def file_of(folder: Path, box: Box) -> Path:
    """The file of a box's key in a folder."""
    return folder / hashlib.sha256(str(box).encode()).hexdigest()[:32]


def _draft(file: Path) -> Path:
    return file.with_suffix(".new")


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _write(file: Path, content: bytes, flags: int) -> None:
    with open(os.open(file, os.O_WRONLY | flags, 0o600), "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _destroy(file: Path) -> None:
    if file.exists():
        _overwrite(os.open(file, os.O_WRONLY))
        file.unlink()


def _overwrite(descriptor: int) -> None:
    with open(descriptor, "wb", buffering=0) as stream:
        stream.write(secrets.token_bytes(os.fstat(descriptor).st_size))
        os.fsync(descriptor)


@contextmanager
def _named() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreDown(code_of(error) or type(error).__name__) from None
