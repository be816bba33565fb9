"""One person's journal, opened at their own request: sealed entries that nobody else can open."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.ids import new_id
from bot.model.journal import Asker, Entry, Page, Part
from bot.model.place import Workspace
from bot.model.practice import Practice
from bot.rules.journal import fitting, last_day
from bot.store.private.ceilings import Ceilings
from bot.store.private.pages import Pages
from bot.store.secrets.keys import Keys
from bot.store.secrets.sealing import Owner, owner_of
from bot.vault import Vault


class Journal:
    """Opens the journal of whoever asks, and nobody else's."""

    def __init__(self, session: AsyncSession, vault: Vault, keys: Keys, ceilings: Ceilings) -> None:
        self._session = session
        self._vault = vault
        self._keys = keys
        self._ceilings = ceilings

    async def opened_by(self, asker: Asker, now: datetime) -> "OwnJournal":
        """The asker's own journal, until the end of the transaction; a second ask of theirs waits for it."""
        owner = await owner_of(self._session, self._vault, asker, now)
        pages = Pages(self._session, self._vault, self._keys, owner)
        await pages.load()
        workspace = Workspace(platform=asker.platform, ref=asker.person.workspace)
        return OwnJournal(self._vault, pages, owner, await self._ceilings.of(workspace))


class OwnJournal:
    """The entries of the one person who asked. Everything raises StoreDown where a database is out of reach.

    Whatever takes words away (a change, a deletion, another time to keep) seals all that remains anew, under a new
    version of the key. The old version is destroyed by the next upkeep, and with it every older copy of the rows.
    """

    def __init__(self, vault: Vault, pages: Pages, owner: Owner, most: int | None) -> None:
        self._vault = vault
        self._pages = pages
        self._owner = owner
        self.most = most
        """For how many days entries are kept at most here, whatever somebody chose; None is no limit."""

    @property
    def keep(self) -> int | None:
        """For how many days somebody chose to keep entries; None is until they are deleted."""
        return self._pages.keep

    async def add(
        self,
        parts: Sequence[Part],
        *,
        practice: Practice | None = None,
        item: str | None = None,
        back_on: date | None = None,
    ) -> Entry:
        """Keep what was written as a new entry; `item` is the id of the prompt that it answers.

        One that comes `back_on` a day as a letter stays at least until a week after, whatever is chosen meanwhile.
        """
        entry = Entry(
            id=new_id(self._vault.entropy),
            written=self._owner.now,
            parts=tuple(parts),
            practice=practice,
            item=item,
            back_on=back_on,
        )
        await self._pages.add(entry, self.most)
        return entry

    async def get(self, id: str) -> Entry | None:
        """One entry; None if there is none, also if it can not be read."""
        entries, _ = await self._pages.read()
        return next((entry for entry in entries if entry.id == id), None)

    async def newest(self, *, first: int = 0, count: int = 10) -> Page:
        """Entries, newest first, from number `first` on."""
        entries, damaged = await self._pages.read()
        return _page(entries, damaged, first, count)

    async def search(self, words: str, *, first: int = 0, count: int = 10) -> Page:
        """The entries in which every one of the words stands, whatever their case, newest first."""
        entries, damaged = await self._pages.read()
        return _page(fitting(entries, words), damaged, first, count)

    async def replace(self, entry: Entry) -> bool:
        """Keep an entry as it is now in place of what it was; False if there is none of that id."""
        entries, _ = await self._pages.read()
        if not any(one.id == entry.id for one in entries):
            return False
        anew = [entry if one.id == entry.id else one for one in entries]
        await self._pages.write_anew(anew, self.keep)
        return True

    async def reworded(self, message: str, words: str) -> bool:
        """Do to the entry what was done to a typed message: other words. False if no entry has the message."""
        found = await self.holding(message)
        return found is not None and await self.replace(found.reworded(message, words))

    async def unsaid(self, message: str) -> bool:
        """Do to the entry what was done to a typed message: it was deleted. False if no entry has the message."""
        found = await self.holding(message)
        if found is None:
            return False
        rest = found.without(message)
        return await (self.replace(rest) if rest is not None else self.delete(found.id))

    async def delete(self, id: str) -> bool:
        """Delete one entry, also one that can not be read; False if there is none of that id."""
        if not await self._pages.remove([id]):
            return False
        entries, _ = await self._pages.read()
        await self._pages.write_anew(entries, self.keep)
        return True

    async def delete_all(self) -> None:
        """Destroy the key, then delete every entry; how long entries are kept stays as it was set."""
        keep = self.keep
        await self._pages.destroy()
        await self._pages.write_anew([], keep)

    async def keep_for(self, days: int | None) -> None:
        """Keep entries, also those that are there, for so many days from when they were written; None: until deleted.

        Those whose time is over by that are gone then. Letters that have not come yet stay.
        """
        entries, _ = await self._pages.read()
        today = self._owner.now.date()
        kept = [one for one in entries if (last_day(one, days) or today.max) > today]
        await self._pages.remove([one.id for one in entries if one not in kept])
        await self._pages.write_anew(kept, days)

    async def holding(self, message: str) -> Entry | None:
        """The entry in which a typed message is."""
        entries, _ = await self._pages.read()
        return next((entry for entry in entries if entry.has(message)), None)


def _page(entries: Sequence[Entry], damaged: tuple[str, ...], first: int, count: int) -> Page:
    shown = tuple(entries[first : first + count])
    return Page(entries=shown, total=len(entries), damaged=damaged)
