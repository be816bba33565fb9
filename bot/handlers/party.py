"""With whom Haven speaks in private, and what that takes: the open transaction, the words, and what they set."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from bot.handlers.scene import Scene
from bot.ids import new_id
from bot.library import Library
from bot.model.delivery import DeliveryKind, Post
from bot.model.facts import TypedWords
from bot.model.item import Item
from bot.model.journal import Asker
from bot.model.message import Message
from bot.model.place import DeliveryId, Direct, TeamId, Workspace
from bot.model.preferences import Preferences, Reflecting
from bot.model.support import TeamContact
from bot.ports import Entropy
from bot.rules.contacts import to_turn_to
from bot.rules.delivery import POLICIES
from bot.rules.reflections import silenced
from bot.store import Work
from bot.store.deliveries.outbox import Outgoing
from bot.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One person in one transaction; `typed` says what typing to Haven means on their platform."""

    asker: Asker
    locale: str
    zone: str | None
    workspace: Workspace
    team: TeamId | None
    preferences: Preferences
    typed: TypedWords
    now: datetime
    work: Work
    library: Library
    words: Words
    entropy: Entropy

    @classmethod
    def of(cls, scene: Scene) -> Self:
        """Whoever asks."""
        return cls(
            asker=scene.asker,
            locale=scene.actor.locale,
            zone=scene.preferences.zone or scene.actor.zone,
            workspace=scene.workspace,
            team=scene.found.id if scene.found is not None else None,
            preferences=scene.preferences,
            typed=scene.capabilities.typed,
            now=scene.now,
            work=scene.work,
            library=scene.library,
            words=scene.words,
            entropy=scene.entropy,
        )

    @property
    def member(self) -> str:
        """The keyed hash of the person."""
        return self.work.members.id_of(self.workspace.platform, self.asker.person)

    def item(self, id: str) -> Item | None:
        """A reflection in the person's language; None for a free page, or one that is not there any more."""
        return self.library.text(id, self.locale) if id in self.library.items else None

    async def contacts(self) -> tuple[TeamContact, ...]:
        """Whom the person's team names; where it is not known which one that is, all teams of the workspace."""
        kept = self.work.contacts
        if self.team is not None:
            return to_turn_to(await kept.of(self.team))
        return to_turn_to(await kept.in_workspace(self.workspace))

    async def remember(self, reflecting: Reflecting, *, silence: bool = False) -> None:
        """Keep what changed about the person's reflections; with `silence`, none comes by itself any more."""
        after = replace(self.preferences, reflecting=reflecting)
        if silence:
            after = silenced(after)
            await self.work.members.remind(self.member, None)
        if after != self.preferences:
            await self.work.members.save(self.workspace.platform, self.asker.person, after)

    async def tell(
        self,
        slot: str,
        message: Message,
        id: DeliveryId | None = None,
        kind: DeliveryKind = DeliveryKind.TURN,
    ) -> bool:
        """Say something in the direct conversation, at once. False in a workspace without any team to say it for."""
        team = (await self.work.teams.any_of([self.workspace])).get(self.workspace)
        if team is None:
            return False
        outgoing = Outgoing(
            id=id or new_id(self.entropy),
            team=team.id,
            workspace=self.workspace,
            kind=kind,
            slot=slot,
            to=Direct(person=self.asker.person),
            act=Post(message=message),
            due_at=self.now,
            not_after=self.now + POLICIES[kind].late,
        )
        await self.work.outbox.plan([outgoing])
        return True
