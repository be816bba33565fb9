"""The sealed secrets of a database: where its pseudonyms come from, and which key store belongs to it."""

from pydantic import TypeAdapter
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables.journal import SecretRow
from bot.vault import ASKS, MEMBERS, REACTIONS, Pseudonyms, Vault

PURPOSE = "secrets"
PSEUDONYMS = "pseudonyms"
KEYSTORE = "keystore"
_BEFORE = (ASKS, MEMBERS, REACTIONS)
"""What had pseudonyms when they still came from the oldest master key."""
_ROOT = ""
_HEX: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


async def read_secret(connection: AsyncConnection, vault: Vault, name: str) -> bytes | None:
    """A secret of the database; None if it was never told. Raises Unsealable."""
    sealed = await connection.scalar(select(SecretRow.value).where(SecretRow.name == name))
    return vault.open(PURPOSE, bound(name), sealed) if sealed is not None else None


async def tell_secret(connection: AsyncConnection, vault: Vault, name: str, value: bytes) -> None:
    """Keep a new secret in the database."""
    sealed = vault.seal(PURPOSE, bound(name), value)
    await connection.execute(insert(SecretRow).values(name=name, value=sealed))


async def pseudonyms(connection: AsyncConnection, vault: Vault) -> Pseudonyms | None:
    """What the pseudonyms of a database come from; None if it has no such secret yet. Raises Unsealable."""
    plain = await read_secret(connection, vault, PSEUDONYMS)
    if plain is None:
        return None
    keys = {name: bytes.fromhex(text) for name, text in _HEX.validate_json(plain).items()}
    return Pseudonyms(root=keys.pop(_ROOT), own=keys)


async def tell_pseudonyms(connection: AsyncConnection, vault: Vault, *, used: bool) -> Pseudonyms:
    """Give a database its secret; one that was `used` without goes on with the pseudonyms that are in it."""
    made = vault.first_pseudonyms(_BEFORE if used else ())
    keys = {name: key.hex() for name, key in {_ROOT: made.root, **made.own}.items()}
    await tell_secret(connection, vault, PSEUDONYMS, _HEX.dump_json(keys))
    return made


def bound(name: str) -> str:
    """The place at which a secret opens."""
    return f"secret|{name}"
