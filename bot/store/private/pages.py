"""The sealed rows of one person's journal: opened, and written anew under another version of their key."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cipher import Unsealable
from bot.model.journal import KEEP_DAYS, Entry
from bot.rules.journal import last_day, newest_first, recapped
from bot.store.database.sql import put
from bot.store.secrets.keys import Keys
from bot.store.secrets.sealing import Owner, PersonKey
from bot.store.tables.journal import EntryRow, JournalRow
from bot.vault import Vault

_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)
_KEEP: TypeAdapter[int | None] = TypeAdapter(int | None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """The key that opens a journal, and for how many days its entries are kept; None is until they are deleted."""

    key: PersonKey
    keep: int | None


class Pages:
    """Reads and writes the rows of one owner."""

    def __init__(self, session: AsyncSession, vault: Vault, keys: Keys, owner: Owner) -> None:
        self._session = session
        self._entropy = vault.entropy
        self._keys = keys
        self._owner = owner
        self._head: _Head | None = None
        self._version = 0

    @property
    def keep(self) -> int | None:
        """For how many days entries are kept; None is until they are deleted."""
        return self._head.keep if self._head is not None else KEEP_DAYS

    async def load(self) -> None:
        """Find the key and the setting; where they can not be read, the next entry begins a new journal."""
        row = await self._session.get(JournalRow, self._owner.member)
        if row is None:
            return
        self._version = row.kver
        try:
            key = await self._keys.get(self._owner.member, row.kver)
            if key is not None:
                plain = key.open(self._owner.place("journal", ""), row.sealed)
                self._head = _Head(key=key, keep=_KEEP.validate_json(plain))
        except (Unsealable, ValidationError):
            self._head = None

    async def read(self) -> tuple[list[Entry], tuple[str, ...]]:
        """Every entry that is not over, newest first, and the ids of those that can not be read."""
        rows = await self._session.execute(
            select(EntryRow.id, EntryRow.expires_on, EntryRow.sealed).where(
                EntryRow.member == self._owner.member,
                *(
                    or_(last.is_(None), last > self._owner.now.date())
                    for last in (EntryRow.expires_on, EntryRow.capped_on)
                ),
            )
        )
        entries: list[Entry] = []
        damaged: list[str] = []
        for id, until, sealed in rows:
            try:
                entries.append(self._opened(id, until, sealed))
            except (Unsealable, ValidationError):
                damaged.append(id)
        return newest_first(entries), tuple(sorted(damaged))

    async def add(self, entry: Entry, most: int | None) -> None:
        """Seal a new entry into its row; `most` is for how many days it may be kept at most, None is no limit."""
        head = self._head or await self._begin(KEEP_DAYS)
        today = self._owner.now.date()
        capped = recapped(None, None, most, today=today, back_on=entry.back_on)
        await put(self._session, EntryRow, ("id",), {**self._row(entry, head), "capped_on": capped})

    async def write_anew(self, entries: Collection[Entry], keep: int | None) -> None:
        """Seal all entries under a new version of the key; with the old one goes whatever is not among them."""
        if not entries and keep == KEEP_DAYS:
            await self._session.execute(
                delete(JournalRow).where(JournalRow.member == self._owner.member)
            )
            self._head = None
            return
        head = await self._begin(keep)
        await put(self._session, EntryRow, ("id",), *(self._row(one, head) for one in entries))

    async def remove(self, ids: Collection[str]) -> bool:
        """Delete the rows of some entries; False if there was none."""
        gone = await self._session.scalars(
            delete(EntryRow)
            .where(EntryRow.id.in_(ids), EntryRow.member == self._owner.member)
            .returning(EntryRow.id)
        )
        return len(gone.all()) > 0

    async def destroy(self) -> None:
        """Destroy every version of the key, then delete every row."""
        await self._keys.destroy([self._owner.member])
        for table in (EntryRow, JournalRow):
            await self._session.execute(delete(table).where(table.member == self._owner.member))
        self._head = None

    async def _begin(self, keep: int | None) -> _Head:
        """A new version of the key; it is durable before anything lies in the database that it seals."""
        owner = self._owner
        key = await self._keys.make(owner.member, self._version + 1)
        place = owner.place("journal", "")
        row = {
            "member": owner.member,
            "platform": owner.asker.platform,
            "workspace": owner.asker.person.workspace,
            "kver": key.version,
            "sealed": key.seal(self._entropy, place, _KEEP.dump_json(keep)),
        }
        await put(self._session, JournalRow, ("member",), row)
        self._version = key.version
        self._head = _Head(key=key, keep=keep)
        return self._head

    def _opened(self, id: str, until: date | None, sealed: bytes) -> Entry:
        if self._head is None:
            raise Unsealable("the key of the journal is gone")
        plain = self._head.key.open(self._place(id, until), sealed)
        return _ENTRY.validate_json(plain)

    def _row(self, entry: Entry, head: _Head) -> dict[str, object]:
        until = last_day(entry, head.keep)
        plain = _ENTRY.dump_json(entry)
        return {
            "id": entry.id,
            "member": self._owner.member,
            "expires_on": until,
            "sealed": head.key.seal(self._entropy, self._place(entry.id, until), plain),
        }

    def _place(self, id: str, until: date | None) -> str:
        return f"{self._owner.place('entry', id)}|{until or ''}"
