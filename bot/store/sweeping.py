"""Destroys the keys that open nothing any more, and deletes the rows that no key opens."""

from bot.store.work import Store


async def sweep(store: Store) -> None:
    """Bring key store and database together after changes and crashes; an hour old is soon enough. Raises StoreDown.

    An old version of a key is destroyed only when the rows under its successor would outlast a power cut.
    """
    held = await store.keys.held()
    async with store.reading() as work:
        used = await work.journals.used()
    if await store.tidy():
        for owner, version in sorted(held - used):
            async with store.writing() as work:
                await work.journals.drop_key(owner, version)
    for owner, version in sorted(used - held):
        async with store.writing() as work:
            await work.journals.drop_rows(owner, version)
    async with store.writing() as work:
        await work.journals.drop_strays()
    await store.keys.tidy()
