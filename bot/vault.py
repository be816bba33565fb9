"""Seals what must not be readable at rest: authenticated encryption under a ring of master keys."""

import base64
import hashlib
import hmac
import os
import re
import stat
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.cipher import KEY, Cipher, Unsealable
from bot.model.errors import ConfigError
from bot.ports import Entropy

PAYLOADS = "payloads"
SHELF = "shelf"
ASKS = "asks"
MEMBERS = "members"
REACTIONS = "reactions"
CANARY = "canary"
BOXES = "boxes"

SETTING = "HAVEN_MASTER_KEYS"
_VERSION = b"\x01"
_ID = re.compile(r"[A-Za-z0-9_-]{1,16}")
_READ = os.O_RDONLY | os.O_NONBLOCK
_LONGEST_FILE = 65_536


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class KeyRing:
    """Master keys of 32 bytes by their ids: the first encrypts, all decrypt."""

    keys: tuple[tuple[str, bytes], ...]

    def __repr__(self) -> str:
        return f"KeyRing({', '.join(key for key, _ in self.keys)})"

    @classmethod
    def parse(cls, text: str, *, source: str = SETTING) -> Self:
        """Read `k2:base64,k1:base64` (standard or URL-safe base64). Raises ConfigError with every problem of `source`."""
        keys: dict[str, bytes] = {}
        problems: list[str] = []
        for position, entry in enumerate(text.strip().split(","), 1):
            try:
                name, key = _entry(entry, keys)
                keys[name] = key
            except ValueError as error:
                problems.append(f"{source}: entry {position} {error}")
        if problems:
            raise ConfigError(problems)
        return cls(keys=tuple(keys.items()))

    @staticmethod
    def generate(token: bytes) -> str:
        """The text form of a ring with one new key, made of 32 random bytes."""
        return f"k1:{base64.urlsafe_b64encode(token).decode()}"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Pseudonyms:
    """The secret that pseudonyms come from; it is no master key, so that it outlives them all.

    `root` gives the key of any purpose, but for those in `own`, which a database had before it had a root.
    """

    root: bytes
    own: Mapping[str, bytes]

    def key(self, purpose: str) -> bytes:
        """The key of a purpose."""
        return self.own.get(purpose) or _derive(self.root, f"pseudonym/{purpose}")


class Vault:
    """Seals and opens bytes for a purpose, bound to a place such as a row, and derives pseudonyms."""

    def __init__(
        self, ring: KeyRing, entropy: Entropy, pseudonyms: Pseudonyms | None = None
    ) -> None:
        self._ring = ring
        self._keys = dict(ring.keys)
        self.ids = tuple(self._keys)
        self.entropy = entropy
        self._ciphers: dict[tuple[str, str], Cipher] = {}
        self._pseudonyms = pseudonyms
        self._pseudonym_keys: dict[str, bytes] = {}

    def __repr__(self) -> str:
        return f"Vault({', '.join(self._keys)})"

    @property
    def first(self) -> str:
        """The id of the key that seals."""
        return self.ids[0]

    def knowing(self, pseudonyms: Pseudonyms) -> "Vault":
        """The same vault with the secret of a database, which its pseudonyms come from."""
        return Vault(self._ring, self.entropy, pseudonyms)

    def first_pseudonyms(self, purposes: Collection[str]) -> Pseudonyms:
        """A new secret. The purposes keep the keys that they have had so far, derived from the oldest key of the ring."""
        own = {one: _derive(self._keys[self.ids[-1]], f"pseudonym/{one}") for one in purposes}
        return Pseudonyms(root=self.entropy.token(KEY), own=own)

    def seal(self, purpose: str, bound: str, plain: bytes) -> bytes:
        """Encrypt with the first key: a version byte, the key's id, a 96-bit nonce and the ciphertext.

        `bound` names the place where the result will lie, such as `deliveries/<id>`; it opens nowhere else.
        """
        header = header_of(self.first)
        cipher = self._cipher(self.first, purpose)
        return header + cipher.seal(self.entropy, _bound(header, purpose, bound), plain)

    def open(self, purpose: str, bound: str, sealed: bytes) -> bytes:
        """Decrypt what `seal` made for the same purpose and place. Raises Unsealable."""
        if len(sealed) < 2 or sealed[:1] != _VERSION:
            raise Unsealable("this is not sealed data of a version that is known here")
        header, rest = sealed[: 2 + sealed[1]], sealed[2 + sealed[1] :]
        key = header[2:].decode("ascii", "replace")
        if key not in self._keys:
            named = f": {key}" if _ID.fullmatch(key) else ""
            raise Unsealable(f"sealed with a key that is not in the ring{named}")
        return self._cipher(key, purpose).open(_bound(header, purpose, bound), rest)

    def renewed(self, purpose: str, bound: str, sealed: bytes) -> bytes | None:
        """The same under the first key of the ring, or None if that is what sealed it. Raises Unsealable."""
        plain = self.open(purpose, bound, sealed)
        is_first = sealed.startswith(header_of(self.first))
        return None if is_first else self.seal(purpose, bound, plain)

    def pseudonym(self, purpose: str, text: str) -> str:
        """32 hex digits that stand for a text and do not tell it; the same under any ring of a database."""
        key = self._pseudonym_keys.get(purpose)
        if key is None:
            assert self._pseudonyms is not None, "the database that was opened has told its secret"
            key = self._pseudonyms.key(purpose)
            self._pseudonym_keys[purpose] = key
        return hmac.digest(key, text.encode(), hashlib.sha256).hex()[:32]

    def _cipher(self, key: str, purpose: str) -> Cipher:
        cipher = self._ciphers.get((key, purpose))
        if cipher is None:
            cipher = Cipher(_derive(self._keys[key], f"seal/{purpose}"))
            self._ciphers[key, purpose] = cipher
        return cipher


def header_of(key: str) -> bytes:
    """What everything begins with that a key has sealed."""
    return _VERSION + bytes([len(key)]) + key.encode()


def load_keys(text: str | None, file: Path, *, create: bool, entropy: Entropy) -> KeyRing:
    """The ring of the setting `HAVEN_MASTER_KEYS` if it has a text, else of the key file.

    With `create` a missing file is made, readable by its owner only. Raises ConfigError with sentences that say what to do.
    """
    if text and text.strip():
        return KeyRing.parse(text)
    try:
        if create and not file.exists():
            _write(file, KeyRing.generate(entropy.token(KEY)), entropy.token(6).hex())
        return KeyRing.parse(_read(file), source=str(file))
    except FileNotFoundError:
        problem = f"no master key: set {SETTING}, or put the key file back at {file}"
    except UnicodeDecodeError:
        problem = f"{file}: not a key file; put the right one back, or set {SETTING}"
    except OSError as error:
        problem = f"{file}: the key file can not be used ({error.strerror}); make it readable, or set {SETTING}"
    raise ConfigError([problem])


def _read(file: Path) -> str:
    # One descriptor for both questions: the file that was judged is the file that is read. A pipe must not block.
    with open(file, encoding="ascii", opener=lambda name, _: os.open(name, _READ)) as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise ConfigError(
                [f"{file}: not a regular file; put the key file there, or set {SETTING}"]
            )
        if stat.S_IMODE(status.st_mode) & 0o077:
            raise ConfigError(
                [f"{file}: other users may read the master key; run: chmod 600 {file}"]
            )
        return stream.read(_LONGEST_FILE)


def _write(file: Path, text: str, suffix: str) -> None:
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}.{suffix}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "w", encoding="ascii") as stream:
            stream.write(text + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        # A link never replaces: of two processes that start at once, the second reads the key of the first.
        os.link(draft, file)
    except FileExistsError:
        pass
    finally:
        draft.unlink()


def _entry(entry: str, known: dict[str, bytes]) -> tuple[str, bytes]:
    name, colon, encoded = entry.strip().partition(":")
    if not colon or not _ID.fullmatch(name):
        raise ValueError("is not written as id:base64, such as k1:…")
    if name in known:
        raise ValueError(f"uses the id {name} a second time")
    digits = encoded.strip().rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        key = base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
    except ValueError:
        raise ValueError(f"({name}) is not base64") from None
    if len(key) != KEY:
        raise ValueError(f"({name}) has {len(key)} bytes; a key has {KEY}")
    return name, key


def _derive(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY, salt=None, info=f"haven/{purpose}".encode()).derive(key)


def _bound(header: bytes, purpose: str, bound: str) -> bytes:
    return header + f"{purpose}|{bound}".encode()
