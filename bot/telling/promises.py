"""Settings that members rely on: a change that takes something from them is told in the channel before it applies."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.ids import new_id
from bot.model.message import Mention, Message
from bot.model.place import Person
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.due import known_zone
from bot.rules.promises import NOTICE, ROOM, Fate, fate
from bot.rules.setup import Changed
from bot.store import Work
from bot.store.deliveries.outbox import Outgoing
from bot.store.teams.changes import Change, Stage
from bot.store.teams.pending import Pending
from bot.telling.announcements import a_word
from bot.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A setting that members rely on.

    `weakens(before, after)` is a pure rule over the values as the log shows them. `apply` writes a value once its time
    has come, which is its last argument. `notice` is how long the team knows of it before, `told` the sentence that
    tells it.
    """

    weakens: Callable[[str, str], bool]
    apply: Callable[[Work, Team, str, datetime], Awaitable[None]]
    notice: timedelta = NOTICE
    told: str = "promise-told"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What is to be saved `at_once`, and what waits until the team was told."""

    at_once: tuple[Changed, ...]
    waiting: tuple[Pending, ...]


class Promises:
    """The promises by the settings that they are about."""

    def __init__(self, words: Words, entropy: Entropy, promises: Mapping[str, Promise]) -> None:
        self._words = words
        self._entropy = entropy
        self._promises = promises

    async def hold(
        self, work: Work, team: Team, changed: Sequence[Changed], who: Person, now: datetime
    ) -> Held:
        """Keep what weakens a promise until the team was told; the rest is for the caller to save and to note.

        What applies at once takes the place of a weaker value that waits.
        """
        known = {one.changed.setting: one for one in await work.pending.of(team.id)}
        at_once: list[Changed] = []
        waiting: list[Pending] = []
        for one in changed:
            earlier = known.get(one.setting)
            if not self._weakens(one):
                at_once.append(one)
                if earlier is not None:
                    await self.call_off(work, team, earlier, who, now)
            elif earlier is not None and earlier.changed.after == one.after:
                waiting.append(earlier)
            else:
                if earlier is not None:
                    await work.outbox.withdraw(earlier.delivery)
                await _note(work, team, _change(one, who, Stage.TOLD, now))
                waiting.append(await self._tell(work, team, one, who, now))
        return Held(at_once=tuple(at_once), waiting=tuple(waiting))

    async def call_off(
        self, work: Work, team: Team, pending: Pending, who: Person, now: datetime
    ) -> None:
        """Leave a setting as it is; a team that may have been told of the change is told that too."""
        changed = pending.changed
        if not await work.outbox.withdraw(pending.delivery):
            message = self._words.say("promise-kept", team.locale, **self._slots(team, changed))
            await work.outbox.plan([self._outgoing(team, changed.setting, message, now)])
        await work.pending.remove(team.id, changed.setting)
        await _note(work, team, _change(changed, who, Stage.CALLED_OFF, now))

    async def settle(self, work: Work, team: Team, now: datetime) -> None:
        """Apply what the team has known for long enough, and tell again what did not reach it in time."""
        for one in await work.pending.waiting(team.id):
            pending, changed = one.pending, one.pending.changed
            if changed.setting not in self._promises:
                continue  # a newer program beside this one knows it
            match fate(one.told, pending.tell_by, pending.starts, now, lost=one.lost):
                case Fate.APPLY:
                    await self._apply(work, team, pending, now)
                case Fate.TELL:
                    await self._tell(work, team, changed, pending.who, now)
                case Fate.WAIT:
                    pass

    def _weakens(self, changed: Changed) -> bool:
        promise = self._promises.get(changed.setting)
        return promise is not None and promise.weakens(changed.before, changed.after)

    async def _tell(
        self, work: Work, team: Team, changed: Changed, who: Person | None, now: datetime
    ) -> Pending:
        """Tell the team of a change, which applies a whole notice after the last moment for telling it."""
        promise = self._promises[changed.setting]
        tell_by = now + ROOM
        starts = tell_by + promise.notice
        zone = team.rhythm.zone if known_zone(team.rhythm.zone) else "Etc/UTC"
        message = self._words.say(
            promise.told,
            team.locale,
            person=Mention(person=who) if who else self._words.line("log-somebody", team.locale),
            when=self._words.moment(starts, zone, team.locale),
            **self._slots(team, changed),
        )
        word = replace(
            self._outgoing(team, changed.setting, message, now),
            not_after=tell_by,
        )
        pending = Pending(
            team=team.id,
            changed=changed,
            who=who,
            delivery=word.id,
            tell_by=tell_by,
            starts=starts,
        )
        await work.outbox.plan([word])
        await work.pending.put(team.workspace, pending)
        return pending

    async def _apply(self, work: Work, team: Team, pending: Pending, now: datetime) -> None:
        changed = pending.changed
        fresh = (await work.teams.by_id([team.id]))[team.id]  # an earlier change may have saved it
        await self._promises[changed.setting].apply(work, fresh, changed.after, now)
        await work.pending.remove(team.id, changed.setting)
        await _note(work, team, _change(changed, pending.who, Stage.AS_TOLD, now))

    def _slots(self, team: Team, changed: Changed) -> dict[str, str]:
        line, locale = self._words.line, team.locale
        nothing = line("setting-nothing", locale)
        return {
            "setting": line(f"setting-{changed.setting}", locale),
            "before": changed.before or nothing,
            "after": changed.after or nothing,
        }

    def _outgoing(self, team: Team, setting: str, message: Message, now: datetime) -> Outgoing:
        id = new_id(self._entropy)
        return a_word(team, message, f"{setting}/{id}", self._entropy, now, id=id)


async def _note(work: Work, team: Team, change: Change) -> None:
    who = change.who
    member = work.members.id_of(team.workspace.platform, who) if who is not None else None
    await work.changes.add(team.id, [change], member)


def _change(changed: Changed, who: Person | None, stage: Stage, now: datetime) -> Change:
    return Change(
        at=now,
        setting=changed.setting,
        before=changed.before,
        after=changed.after,
        who=who,
        stage=stage,
    )
