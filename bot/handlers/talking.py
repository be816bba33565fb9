"""Private conversations: found, moved on by one event, and recorded, in the transaction of the person's own request."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from pydantic import TypeAdapter, ValidationError

from bot.handlers.party import Party
from bot.ids import new_id
from bot.model.conversation import Conversation, Event, Stage
from bot.model.journal import Entry, Talk
from bot.model.place import DeliveryId
from bot.model.preferences import Prompted
from bot.rules.addressed import find
from bot.rules.conversation import Step, step
from bot.rules.due import instant
from bot.rules.preferences import zone_of
from bot.rules.reflections import answered, still_open
from bot.store import OwnTalks

log = logging.getLogger(__name__)

_STATE: TypeAdapter[Conversation] = TypeAdapter(Conversation)


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """The conversations of one person that are under way, and those that a prompt, or an `earlier` one, would begin."""

    talks: OwnTalks
    ids: dict[str, str]  # the id under which each is stored, by its own
    states: Sequence[Conversation]
    fresh: Conversation | None
    earlier: Conversation | None

    @property
    def waits(self) -> bool:
        """Whether any of them waits for words."""
        waiting = any(one.stage is Stage.OPEN for one in self.states)
        return waiting or self.fresh is not None

    def named(self, talk: str) -> Conversation | None:
        """The conversation of that id."""
        begun = [one for one in (self.fresh, self.earlier) if one is not None]
        return next((one for one in [*self.states, *begun] if one.id == talk), None)

    def found(self, on: DeliveryId | None) -> Conversation | None:
        """The conversation that typed words belong to."""
        return find(self.states, self.fresh, on, self.earlier)

    def holding(self, message: str) -> Conversation | None:
        """The conversation in which a typed message is."""
        return next(
            (one for one in self.states if any(part.message == message for part in one.parts)),
            None,
        )


async def opened(party: Party) -> Open:
    """What is open for a person. What an older program left there in another shape is passed over."""
    talks = await party.work.talks.opened_by(party.asker, party.now)
    read = [(talk.id, _read(talk)) for talk in await talks.under_way()]
    states = {stored: state for stored, state in read if state is not None}
    known = {state.id for state in states.values()}
    reflecting = party.preferences.reflecting
    return Open(
        talks=talks,
        ids={state.id: stored for stored, state in states.items()},
        states=tuple(states.values()),
        fresh=_fresh(party, reflecting.prompt, known),
        earlier=_fresh(party, reflecting.earlier, known),
    )


def begun(party: Party, talk: str, item: str) -> Conversation:
    """A conversation in which nothing was said yet."""
    return Conversation(
        id=talk or new_id(party.entropy),
        item=item if item in party.library.items else "",
        moved=party.now,
        counter=party.preferences.reflecting.walked,
    )


async def move(
    party: Party, known: Open, state: Conversation, event: Event, post: DeliveryId | None = None
) -> Step:
    """Decide what an event leads to, and record it; `post` is the delivery that will carry what is said."""
    item = party.library.items.get(state.item)
    practice = item.practice if item is not None else None
    seed = party.member.encode()
    after = step(state, event, locale=party.locale, practice=practice, seed=seed, now=party.now)
    if after.kept:
        await _keep(party, state, after)
    if after.state is not None and after.state != state and post is not None:
        told = replace(after.state, posts=(*after.state.posts, post))
        after = replace(after, state=told)
    stored = known.ids.get(state.id)
    await _record(known, stored, state, after)
    reflecting = answered(party.preferences.reflecting, state.id)
    if stored is None:
        reflecting = replace(reflecting, walked=reflecting.walked + 1)
    await party.remember(reflecting, silence=after.silence)
    return after


async def _record(known: Open, stored: str | None, before: Conversation, after: Step) -> None:
    if after.state is None:
        if stored is not None:
            await known.talks.close(stored)
    elif stored is None:
        await known.talks.begin(_written(after.state))
    elif after.state != before:
        await known.talks.save(stored, _written(after.state))


async def _keep(party: Party, state: Conversation, after: Step) -> Entry:
    journal = await party.work.journal.opened_by(party.asker, party.now)
    item = party.library.items.get(state.item)
    entry = await journal.add(
        after.kept,
        practice=item.practice if item is not None else None,
        item=item.id if item is not None else None,
        back_on=after.back_on,
    )
    if after.back_on is not None:
        at = instant(after.back_on, party.preferences.reflect_at, zone_of(party.preferences))
        due = at or datetime.combine(after.back_on, time(12), party.now.tzinfo)
        await party.work.letters.add(party.asker.platform, party.asker.person, entry.id, due)
    return entry


def _fresh(party: Party, prompted: Prompted | None, known: Collection[str]) -> Conversation | None:
    """What a prompt would begin, if it waits and nothing was said to it yet."""
    prompt = still_open(prompted, party.now)
    if prompt is None or prompt.talk in known:
        return None
    state = begun(party, prompt.talk, prompt.item)
    posts = (prompt.delivery,) if prompt.delivery is not None else ()
    return replace(state, moved=prompt.at, posts=posts)


def _written(state: Conversation) -> str:
    return _STATE.dump_json(state).decode()


def _read(talk: Talk) -> Conversation | None:
    try:
        return _STATE.validate_json(talk.state)
    except ValidationError:
        log.error("a conversation can not be read", extra={"action": "talk.unreadable"})
        return None
