"""Looks for traces of a person in the spoils: id, handle, name, and keyed hashes of them under every key that is there."""

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping, Sequence

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from benchmarks.linkability.cast import Member
from benchmarks.linkability.spoils import Spoils, table_of
from bot.cipher import Unsealable
from bot.entropy import SystemEntropy
from bot.vault import KeyRing, Vault

PURPOSES = (
    "payloads", "shelf", "asks", "canary", "boxes", "members", "reactions", "secrets", "keystore", "data-keys",
    "journal", "talk", "pseudonym", "limits", "rounds", "appreciate", "circle", "",
)  # fmt: skip
PIECE = 12
"""So many signs or bytes of a hash are looked for: Haven keeps no shorter ones, and chance hits none."""


def traces(spoils: Spoils, workspace: str, people: Sequence[Member]) -> list[str]:
    """Where something stands that comes from who one of these people is, as `file: what`."""
    plain = [words for one in people for words in (one.ref, one.handle, one.name)]
    keys = dict(_keys(spoils))
    hashes = {piece: what for one in people for what, piece in _hashes(one, workspace, keys)}
    found: list[str] = []
    for name, raw in spoils.files.items():
        found += [f"{name}: {words}" for words in plain if words.encode() in raw]
        pieces = (raw[at : at + PIECE] for at in range(len(raw) - PIECE + 1))
        found += [f"{name}: {hashes[piece]}" for piece in pieces if piece in hashes]
    return found


def _hashes(
    person: Member, workspace: str, keys: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    for what, form in _forms(person, workspace):
        yield from _written(f"sha256 of {what}", hashlib.sha256(form).digest())
        for key, secret in keys.items():
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
    assert spoils.opener is not None
    yield from spoils.opener.keys(spoils.boxes)


def _pseudonyms(spoils: Spoils, vault: Vault) -> Iterator[tuple[str, bytes]]:
    tables = (rows for name, rows in spoils.cells.items() if table_of(name) == "secret")
    for row in (row for rows in tables for row in rows):
        value = row["value"]
        if row["name"] == "pseudonyms" and isinstance(value, bytes):
            try:
                plain = json.loads(vault.open("secrets", "secret|pseudonyms", value))
            except Unsealable:
                continue
            yield from ((name, bytes.fromhex(digits)) for name, digits in plain.items())


def _derived(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=f"haven/{purpose}".encode()).derive(key)
