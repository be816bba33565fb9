"""What the platform and its page share: people, posts, words spoken aloud, listeners and the bot."""

from collections import deque
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from adapters.web.address import address, place
from adapters.web.cast import CHANNELS, Cast
from adapters.web.feed import Feed
from adapters.web.posts import Posted, Posts
from adapters.web.render import render
from adapters.web.wire import Json
from bot.model.errors import StoreDown
from bot.model.message import File, Message, plain
from bot.model.news import Answered
from bot.model.place import Channel, DeliveryId, Direct, Group, Person, Place, Thread
from bot.ports import Bot, Clock, Shelf

_MOST_SPOKEN = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A person's own words: in memory only, gone when the process ends."""

    seq: int
    where: str
    at: datetime
    person: Person
    text: str
    edited: bool = False

    @property
    def id(self) -> str:
        """How the page and the bot name these words."""
        return f"said/{self.seq}/{self.at.timestamp():.0f}"


class Room:
    """The playground as it is now."""

    def __init__(self, cast: Cast, shelf: Shelf, clock: Clock) -> None:
        self.cast = cast
        self.clock = clock
        self.posts = Posts(shelf, clock)
        self.feed = Feed()
        self.bot: Bot | None = None
        self._spoken: deque[Spoken] = deque(maxlen=_MOST_SPOKEN)

    async def root(self, at: Place) -> Channel | Direct | Group | None:
        """The conversation that a place belongs to; None for a thread under nothing."""
        if not isinstance(at, Thread):
            return at
        post = (await self.posts.all()).get(at.root)
        above = place(post.where) if post else None
        return None if above is None or isinstance(above, Thread) else above

    async def enter(self, person: Person, at: str) -> Place | None:
        """The place behind an address; None if there is no such place, or not for this person."""
        found = place(at)
        root = await self.root(found) if found else None
        return found if root and self.sees(person, root) else None

    def sees(self, person: Person, at: Channel | Direct | Group) -> bool:
        """Whether a person takes part in a conversation that exists."""
        match at:
            case Channel():
                return at in CHANNELS
            case Direct():
                return at.person == person
            case Group():
                return person in at.people and all(map(self.cast.knows, at.people))

    async def speak(self, person: Person, at: Place, text: str) -> Spoken:
        """Add a person's own words and show them to whoever may see the place."""
        spoken = Spoken(
            seq=await self.posts.next_seq(),
            where=address(at),
            at=self.clock.now(),
            person=person,
            text=text,
        )
        self._spoken.append(spoken)
        await self._tell(at, self._draw_spoken(spoken))
        await self._report(person, at)
        return spoken

    def spoken(self, person: Person, id: str) -> Spoken | None:
        """The words of that id, if this person said them in a conversation with Haven."""
        own = (one for one in self._spoken if one.id == id and one.person == person)
        return next((one for one in own if isinstance(place(one.where), Direct)), None)

    async def reword(self, spoken: Spoken, text: str) -> None:
        """Other words in place of somebody's own."""
        changed = replace(spoken, text=text, edited=True)
        self._spoken[self._spoken.index(spoken)] = changed
        at = place(spoken.where)
        if at is not None:
            await self._tell(at, self._draw_spoken(changed))

    def unsay(self, spoken: Spoken) -> None:
        """Take somebody's own words away."""
        self._spoken.remove(spoken)
        event: Json = {"kind": "unsaid", "where": spoken.where, "id": spoken.id}
        self.feed.tell(event, lambda person: person == spoken.person)

    async def _report(self, person: Person, at: Place) -> None:
        """Tell the bot that somebody wrote into the thread under a post of the channel; not what."""
        root = await self.root(at)
        if self.bot is None or not isinstance(at, Thread) or not isinstance(root, Channel):
            return
        with suppress(StoreDown):  # the words stand there already: not worth saying them again
            await self.bot.hear(Answered(channel=root, on=at.root, person=person))

    async def show(self, post: Posted) -> None:
        """Show a post, new or changed, to whoever may see it."""
        at = place(post.where)
        if at is not None:
            await self._tell(at, self._draw_post(post, await self._answers()))

    async def say_instead(self, id: DeliveryId, message: Message) -> bool:
        """Say something in place of a post in a conversation with Haven; False if that is not where it stands."""
        post = (await self.posts.all()).get(id)
        if post is None or not isinstance(place(post.where), Direct):
            return False
        changed = await self.posts.say_instead(id, message)
        if changed is not None:
            await self.show(changed)
        return changed is not None

    async def messages(self, at: Place) -> list[Json]:
        """Everything in one place, oldest first."""
        where = address(at)
        answers = await self._answers()
        lines = [
            (post.seq, self._draw_post(post, answers))
            for post in (await self.posts.all()).values()
            if post.where == where
        ]
        lines += [(one.seq, self._draw_spoken(one)) for one in self._spoken if one.where == where]
        return [line for _, line in sorted(lines, key=lambda pair: pair[0])]

    async def post(self, ref: str) -> Json:
        """One post as the page draws it; null if there is none."""
        post = (await self.posts.all()).get(ref)
        return self._draw_post(post, await self._answers()) if post else None

    async def file(self, person: Person, ref: str, name: str) -> File | None:
        """A file of a post that a person may see."""
        post = (await self.posts.all()).get(ref)
        if post is None or post.message is None or await self.enter(person, post.where) is None:
            return None
        return next((one for one in post.message.files if one.name == name), None)

    async def groups(self, person: Person) -> list[Group]:
        """The groups in which something was posted and in which a person takes part."""
        places = {post.where: place(post.where) for post in (await self.posts.all()).values()}
        return [at for at in places.values() if isinstance(at, Group) and self.sees(person, at)]

    async def _tell(self, at: Place, message: Json) -> None:
        root = await self.root(at)
        if root is None:
            return
        event: dict[str, Json] = {"kind": "message", "where": address(at), "message": message}
        if isinstance(at, Thread):
            event["answers"] = (await self._answers()).get(at.root, 0)
        self.feed.tell(event, lambda person: self.sees(person, root))

    async def _answers(self) -> dict[DeliveryId, int]:
        """How many answers stand in each thread."""
        counts: dict[DeliveryId, int] = {}
        said = [post.where for post in (await self.posts.all()).values() if post.message]
        for where in said + [one.where for one in self._spoken]:
            at = place(where)
            if isinstance(at, Thread):
                counts[at.root] = counts.get(at.root, 0) + 1
        return counts

    def _draw_post(self, post: Posted, answers: dict[DeliveryId, int]) -> Json:
        return {
            "id": post.id,
            "seq": post.seq,
            "at": post.at.isoformat(),
            "edited": post.edited,
            "answers": answers.get(DeliveryId(post.id), 0),
            "blocks": render(post.message, self.cast.names, post.id) if post.message else None,
            "plain": plain(post.message) if post.message else "",
        }

    def _draw_spoken(self, spoken: Spoken) -> Json:
        return {
            "id": spoken.id,
            "edited": spoken.edited,
            "seq": spoken.seq,
            "at": spoken.at.isoformat(),
            "person": spoken.person.ref,
            "text": spoken.text,
        }
