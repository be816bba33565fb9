"""What people write to Haven in direct messages, change there, and delete."""

from dataclasses import dataclass

import discord

from adapters.discord.desk import Desk
from adapters.discord.homes import Homes
from adapters.discord.inbound import Origin
from adapters.discord.lately import Lately
from adapters.discord.rest import Denied, Rest
from adapters.discord.screens import told
from adapters.discord.telling import tell
from bot.commands import Typed
from bot.model.errors import DeliveryError
from bot.model.news import News, WordsDeleted, WordsEdited
from bot.model.place import Person
from bot.ports import Bot

MOST_TOLD = 100
"""If nobody knows to which server a person belongs, so many are told what they changed; theirs alone knows the words."""
Rooms = Lately[str, str]
"""Whose conversation a room is, for a day: Discord does not say it of a message that was deleted."""
_WRITTEN = frozenset({discord.MessageType.default, discord.MessageType.reply})


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A direct message that somebody wrote. `attached`: files, a voice message, a sticker or a forwarded message."""

    id: str
    author: str
    room: str
    words: str
    attached: bool


def letter_of(message: discord.Message) -> Letter | None:
    """The message as Haven reads it; None for what is not a person's, not in direct messages, or not written."""
    if message.guild is not None or message.author.bot or message.type not in _WRITTEN:
        return None
    more = (message.attachments, message.stickers, message.message_snapshots, message.poll)
    return Letter(
        id=str(message.id),
        author=str(message.author.id),
        room=str(message.channel.id),
        words=message.content,
        attached=any(more),
    )


class Letters:
    """Hands letters to the core; keeps in memory only whose conversation is which."""

    def __init__(self, bot: Bot, desk: Desk, homes: Homes, rest: Rest, rooms: Rooms) -> None:
        self._bot = bot
        self._desk = desk
        self._homes = homes
        self._rest = rest
        self._rooms = rooms

    async def written(self, letter: Letter, room: discord.abc.Messageable) -> None:
        """Somebody wrote to Haven; it answers where they wrote."""
        self._rooms.put(letter.room, letter.author)
        origin = Origin(
            key=letter.id,
            user=letter.author,
            workspace=None,
            channel="",
            locale="en",
            admin=None,
        )
        command = Typed(words=letter.words, message=letter.id, attached=letter.attached)
        outcome = await self._desk.outcome(origin, command)
        if outcome is not None:
            view = self._desk.drawn(outcome, origin.locale)
            await told(room.send(view=view, nonce=f"re{letter.id}"))

    async def edited(self, letter: Letter) -> None:
        """Somebody changed what they had written."""
        self._rooms.put(letter.room, letter.author)
        for person in await self._people(letter.author):
            await self._tell(WordsEdited(person=person, message=letter.id, words=letter.words))

    async def deleted(self, room: str, message: str) -> None:
        """A direct message was deleted; Discord says only in which conversation."""
        user = self._rooms.get(room) or await self._recipient(room)
        if user is None:
            return
        for person in await self._people(user):
            await self._tell(WordsDeleted(person=person, message=message))

    async def _tell(self, news: News) -> None:
        await tell(self._bot, news)

    async def _people(self, user: str) -> list[Person]:
        """Who that may be for the core: they are another person in each server."""
        try:
            homes = await self._homes.of(user)
        except (DeliveryError, Denied):
            homes = self._homes.guilds()
        return [Person(workspace=one, ref=user) for one in homes[:MOST_TOLD]]

    async def _recipient(self, room: str) -> str | None:
        try:
            async with self._rest.calls() as client:
                channel = await client.fetch_channel(int(room))
        except (DeliveryError, Denied):
            return None
        found = channel.recipient if isinstance(channel, discord.DMChannel) else None
        return str(found.id) if found else None
