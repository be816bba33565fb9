"""Tells the admins of a workspace, once and privately, what they must know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.commands import Resume, pack
from bot.ids import new_id
from bot.model.delivery import DeliveryKind, Post
from bot.model.message import Block, Button, Buttons, Message
from bot.model.place import Direct, Person, TeamId, Workspace
from bot.model.team import Team
from bot.ports import Entropy
from bot.rules.delivery import POLICIES
from bot.store import Work
from bot.store.deliveries.outbox import Outgoing
from bot.store.teams.reading import Damaged
from bot.words import Words

Slots = dict[str, str | int | date]
Languages = Mapping[tuple[Workspace, Person], str]
"""What people chose to read, for those who chose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that admins must know: `notice-<name>` in words.ftl.

    A `lasting` one is told once until it is over; any other once for each `about`, such as a date.
    """

    team: Team | Damaged
    name: str
    about: str = ""
    lasting: bool = False
    slots: Slots = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()  # what is shown below the sentence
    button: tuple[str, str] | None = None  # the key of its label, and the packed command


def set_aside(team: Team | Damaged, problem: str, **slots: str) -> Trouble:
    """Nothing is posted in a team for this `problem`, until an admin presses Resume."""
    resume = ("button-resume", pack(Resume(team=team.id)))
    return Trouble(team=team, name=problem, lasting=True, slots=dict(slots), button=resume)


class Notices:
    """Plans notices in the transaction in which their cause is written down."""

    def __init__(self, words: Words, entropy: Entropy) -> None:
        self._words = words
        self._entropy = entropy

    async def tell(self, work: Work, troubles: Sequence[Trouble], now: datetime) -> None:
        """Plan a direct message about each trouble to each named admin of the workspace."""
        if not troubles:
            return
        lasting = [(one.team.id, one.name) for one in troubles if one.lasting]
        news = await work.problems.open(lasting)
        admins = await work.admins.of({one.team.workspace for one in troubles})
        spoken = await _languages(work, admins)
        outgoing: list[Outgoing] = []
        for one in troubles:
            slot = self._slot(one, news)
            if slot is not None:
                people = admins.get(one.team.workspace, ())
                outgoing += [
                    self._outgoing(one, f"{slot}/{place}" if place else slot, person, spoken, now)
                    for place, person in enumerate(people)
                ]
        await work.outbox.plan(outgoing)

    def _slot(self, one: Trouble, news: dict[tuple[TeamId, str], int]) -> str | None:
        if not one.lasting:
            return f"{one.name}/{one.about}"
        n = news.get((one.team.id, one.name))
        return f"{one.name}/{n}" if n is not None else None

    def _outgoing(
        self, one: Trouble, slot: str, person: Person, spoken: Languages, now: datetime
    ) -> Outgoing:
        locale = spoken.get((one.team.workspace, person)) or one.team.locale
        return Outgoing(
            id=new_id(self._entropy),
            team=one.team.id,
            workspace=one.team.workspace,
            kind=DeliveryKind.NOTICE,
            slot=slot,
            to=Direct(person=person),
            act=Post(message=self._message(one, locale)),
            due_at=now,
            not_after=now + POLICIES[DeliveryKind.NOTICE].late,
        )

    def _message(self, one: Trouble, locale: str) -> Message:
        slots = {
            name: self._words.day(value, locale) if isinstance(value, date) else value
            for name, value in one.slots.items()
        }
        message = self._words.say(f"notice-{one.name}", locale, team=one.team.name, **slots)
        blocks = (*message.blocks, *one.blocks)
        if one.button is None:
            return Message(blocks=blocks)
        key, does = one.button
        row = Buttons(buttons=(Button(label=self._words.line(key, locale), does=does),))
        return Message(blocks=(*blocks, row))


async def _languages(
    work: Work, admins: Mapping[Workspace, Sequence[Person]]
) -> dict[tuple[Workspace, Person], str]:
    ids = {
        work.members.id_of(workspace.platform, person): (workspace, person)
        for workspace, people in admins.items()
        for person in people
    }
    members = await work.members.by_id(ids)
    chosen = {ids[id]: member.preferences.language for id, member in members.items()}
    return {key: language for key, language in chosen.items() if language is not None}
