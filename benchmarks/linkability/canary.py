"""Looks for traces of a person in the spoils: id, handle, name, and keyed hashes of them under every key that is there."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from benchmarks.linkability.cast import Member
from benchmarks.linkability.spoils import Spoils, box_keys
from bot.cipher import Unsealable
from bot.entropy import SystemEntropy
from bot.vault import KeyRing, Vault

PURPOSES = (
    "payloads", "shelf", "asks", "canary", "boxes", "members", "reactions", "secrets", "keystore", "data-keys",
    "journal", "talk", "pseudonym", "limits", "rounds", "appreciate", "circle", "",
)  # fmt: skip
PIECE = 12
"""So many signs or bytes of a hash are looked for: Haven keeps no shorter ones, and chance hits none."""


class Search:
    """Knows every piece of every file, so that many hashes can be looked for."""

    def __init__(self, spoils: Spoils, workspace: str) -> None:
        self._files = spoils.files
        self._workspace = workspace
        self._keys = dict(_keys(spoils))
        self._pieces = {
            name: {raw[at : at + PIECE] for at in range(len(raw) - PIECE + 1)}
            for name, raw in spoils.files.items()
        }

    def traces(self, person: Member) -> list[str]:
        """Where something stands that comes from who the person is, as `file: what`."""
        plain = {"id": person.ref, "handle": person.handle, "name": person.name}
        found = [
            f"{file}: {what}"
            for file, raw in self._files.items()
            for what, words in plain.items()
            if words.encode() in raw
        ]
        hashes = dict(self._hashes(person))
        return found + [
            f"{file}: {what}"
            for file, pieces in self._pieces.items()
            for what, piece in hashes.items()
            if piece in pieces
        ]

    def _hashes(self, person: Member) -> Iterator[tuple[str, bytes]]:
        for what, form in _forms(person, self._workspace):
            yield from _written(f"sha256 of {what}", hashlib.sha256(form).digest())
            for key, secret in self._keys.items():
                digest = hmac.digest(secret, form, hashlib.sha256)
                yield from _written(f"hmac of {what} under {key}", digest)


def _written(what: str, digest: bytes) -> Iterator[tuple[str, bytes]]:
    yield what, digest[:PIECE]
    yield f"{what}, hex", digest.hex()[:PIECE].encode()
    yield f"{what}, base64", base64.urlsafe_b64encode(digest)[:PIECE]


def _forms(person: Member, workspace: str) -> Iterator[tuple[str, bytes]]:
    """The ways in which a program may write down who somebody is before it hashes that."""
    for what, words in (("id", person.ref), ("handle", person.handle), ("name", person.name)):
        yield what, words.encode()
        for before in (workspace, f"test|{workspace}", "test", f"test/{workspace}", "team-one"):
            for between in ("|", "/", ":"):
                yield f"{before}{between}{what}", f"{before}{between}{words}".encode()


def _keys(spoils: Spoils) -> Iterator[tuple[str, bytes]]:
    """Every key: the master keys, all that comes from them, the secret of pseudonyms, and the keys of boxes."""
    if spoils.keys is None:
        return
    ring = KeyRing.parse(spoils.keys)
    for id, master in ring.keys:
        yield id, master
        for purpose in PURPOSES:
            for use in ("seal", "pseudonym"):
                yield f"{id}/{use}/{purpose}", _derived(master, f"{use}/{purpose}")
    for name, root in _pseudonyms(spoils, Vault(ring, SystemEntropy())):
        yield f"pseudonyms/{name}", root
        for purpose in PURPOSES:
            yield f"pseudonyms/{name}/{purpose}", _derived(root, f"pseudonym/{purpose}")
    yield from box_keys(spoils)


def _pseudonyms(spoils: Spoils, vault: Vault) -> Iterator[tuple[str, bytes]]:
    for row in spoils.tables.get("haven.db/secret", []):
        value = row.cells["value"]
        if row.cells["name"] == "pseudonyms" and isinstance(value, bytes):
            try:
                plain = json.loads(vault.open("secrets", "secret|pseudonyms", value))
            except Unsealable:
                continue
            yield from ((name, bytes.fromhex(digits)) for name, digits in plain.items())


def _derived(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=f"haven/{purpose}".encode()).derive(key)
