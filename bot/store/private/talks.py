"""Private conversations under way, opened at the person's own request; each has a key of its own that dies with it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.ids import new_id
from bot.model.journal import Asker, Talk
from bot.store.database.sql import alone, insert_new
from bot.store.secrets.keys import Keys
from bot.store.secrets.sealing import Owner, PersonKey, owner_of
from bot.store.tables.journal import TalkRow
from bot.vault import Vault

LASTS = timedelta(hours=24)
"""After which a conversation is destroyed, wherever it stands."""


class Talks:
    """Opens the conversations of whoever asks, and nobody else's."""

    def __init__(self, session: AsyncSession, vault: Vault, keys: Keys) -> None:
        self._session = session
        self._vault = vault
        self._keys = keys

    async def opened_by(self, asker: Asker, now: datetime) -> "OwnTalks":
        """The asker's own conversations, until the end of the transaction; a second ask of theirs waits for it."""
        owner = await owner_of(self._session, self._vault, asker, now)
        return OwnTalks(self._session, self._vault, self._keys, owner)


class OwnTalks:
    """The conversations of the one person who asked. Everything raises StoreDown where a database is out of reach."""

    def __init__(self, session: AsyncSession, vault: Vault, keys: Keys, owner: Owner) -> None:
        self._session = session
        self._entropy = vault.entropy
        self._keys = keys
        self._owner = owner

    async def begin(self, state: str) -> Talk:
        """A new conversation, which lasts for a day."""
        talk = Talk(id=new_id(self._entropy), state=state, expires_at=self._owner.now + LASTS)
        await alone(self._session, talk.id)
        key = await self._keys.make(talk.id, 1)
        row = {
            "id": talk.id,
            "member": self._owner.member,
            "platform": self._owner.asker.platform,
            "workspace": self._owner.asker.person.workspace,
            "expires_at": talk.expires_at,
            "sealed": self._sealed(key, talk.id, state),
        }
        await insert_new(self._session, TalkRow, [row])
        return talk

    async def under_way(self) -> list[Talk]:
        """The conversations under way, the one that ends last first; one that can not be read is left out."""
        rows = await self._session.scalars(
            select(TalkRow)
            .where(TalkRow.member == self._owner.member, TalkRow.expires_at > self._owner.now)
            .order_by(TalkRow.expires_at.desc(), TalkRow.id)
        )
        found = [await self._opened(row) for row in rows]
        return [talk for talk in found if talk is not None]

    async def get(self, id: str) -> Talk | None:
        """One conversation; None if it is over, or can not be read."""
        return next((talk for talk in await self.under_way() if talk.id == id), None)

    async def save(self, id: str, state: str) -> bool:
        """Keep the state that a conversation is in now; False if it is over. It does not last longer for that."""
        key = await self._keys.get(id, 1)
        if key is None:
            return False
        saved = await self._session.scalar(
            update(TalkRow)
            .where(TalkRow.id == id, TalkRow.member == self._owner.member)
            .values(sealed=self._sealed(key, id, state))
            .returning(TalkRow.id)
        )
        return saved is not None

    async def close(self, *ids: str) -> None:
        """Destroy the keys of some conversations, then delete them."""
        own: Sequence[str] = list(
            await self._session.scalars(
                select(TalkRow.id).where(TalkRow.id.in_(ids), TalkRow.member == self._owner.member)
            )
        )
        await self._keys.destroy(own)
        await self._session.execute(delete(TalkRow).where(TalkRow.id.in_(own)))

    async def _opened(self, row: TalkRow) -> Talk | None:
        try:
            key = await self._keys.get(row.id, 1)
            if key is None:
                return None
            state = key.open(self._owner.place("talk", row.id), row.sealed).decode()
        except Unsealable:
            return None
        return Talk(id=row.id, state=state, expires_at=row.expires_at)

    def _sealed(self, key: PersonKey, id: str, state: str) -> bytes:
        return key.seal(self._entropy, self._owner.place("talk", id), state.encode())
