"""Asks each team after four weeks, and then each quarter, whether Haven should go on as it is, and does what most said."""

from datetime import datetime

from bot.commands import Pulse as Answer
from bot.commands import pack
from bot.commands.pulse import Wish
from bot.jobs.each import each
from bot.model.delivery import DeliveryKind
from bot.model.message import Button, Buttons, Message
from bot.model.place import TeamId
from bot.model.team import Team
from bot.ports import Clock, Entropy
from bot.rules.pulse import OPEN, follows, is_due, outcome
from bot.rules.rhythm import today
from bot.rules.rounds import in_window, may_run
from bot.rules.setup import changes
from bot.store import Boxes, Store, Work
from bot.store.teams.changes import Change
from bot.store.thanks.pulses import Pulse
from bot.telling.announcements import a_word
from bot.words import Words

WISHES: tuple[Wish, ...] = ("keep", "slower", "stop")


class Pulses:
    """One turn asks the teams that are due, and ends the questions that are over."""

    def __init__(
        self, *, store: Store, boxes: Boxes, words: Words, clock: Clock, entropy: Entropy
    ) -> None:
        self._store = store
        self._boxes = boxes
        self._words = words
        self._clock = clock
        self._entropy = entropy

    async def work(self) -> None:
        """Ask and end what is due."""
        now = self._clock.now()
        async with self._store.reading() as work:
            asked = await work.pulses.last_asked(now.date())
            over = [one for one in await work.pulses.open() if one.close_at <= now]
            ids = {*asked, *(one.team for one in over)}
            teams = await work.teams.running(ids) if ids else {}
            settings = await work.rounds.settings_of(teams) if ids else {}
        able = {id for id, team in teams.items() if may_run(team, settings[id], now)}

        async def ask(id: TeamId) -> None:
            team, (n, last, started) = teams[id], asked[id]
            if is_due(started, last, today(team.rhythm, now)):
                await self._ask(team, n + 1, now)

        async def end(one: Pulse) -> None:
            await self._end(one, now)

        ending = [one for one in over if one.team in able]
        await each(ending, end, action="pulse.broken", key=lambda one: one.team)
        await each(able & asked.keys(), ask, action="pulse.unasked", key=str)

    async def _ask(self, team: Team, n: int, now: datetime) -> None:
        at = in_window(team.rhythm.zone, now)
        one = Pulse(team=team.id, n=n, asked_on=today(team.rhythm, now), close_at=at + OPEN)
        await self._boxes.open(team.id, one.box)
        async with self._store.writing() as work:
            if await work.pulses.ask(one):
                line, locale = self._words.line, team.locale
                buttons = tuple(
                    Button(
                        label=line(f"button-pulse-{wish}", locale),
                        does=pack(Answer(team=team.id, n=n, wish=wish)),
                    )
                    for wish in WISHES
                )
                said = self._words.say("pulse-asked", locale)
                message = Message(blocks=(*said.blocks, Buttons(buttons=buttons)))
                await self._tell(work, team, f"pulse/{n}", message, at)

    async def _end(self, one: Pulse, now: datetime) -> None:
        wishes = [item.decode() for item in await self._boxes.read(one.team, one.box)]
        async with self._store.writing() as work:
            team = (await work.teams.by_id([one.team], change=True)).get(one.team)
            if team is not None:
                await self._do(work, team, one, outcome(wishes), now)
            await work.pulses.close(one)
        await self._boxes.close(one.team, one.box)

    async def _do(
        self, work: Work, team: Team, one: Pulse, wish: Wish | None, now: datetime
    ) -> None:
        if wish is not None:
            last = (await work.postings.last_days([team.id])).get(team.id)
            after = follows(team, wish, last, now)
            await work.teams.save(after)
            if wish == "stop":
                await work.outbox.call_off(team.id, DeliveryKind.PROMPT)
            noted = [
                Change(at=now, setting=c.setting, before=c.before, after=c.after, who=None)
                for c in changes(team, after)
            ]
            await work.changes.add(team.id, noted, None)
        message = self._words.say(f"pulse-{wish or 'few'}", team.locale)
        at = in_window(team.rhythm.zone, now)
        await self._tell(work, team, f"pulse/{one.n}/done", message, at)

    async def _tell(
        self, work: Work, team: Team, slot: str, message: Message, at: datetime
    ) -> None:
        word = a_word(team, message, slot, self._entropy, at, kind=DeliveryKind.PULSE)
        await work.outbox.plan([word])
