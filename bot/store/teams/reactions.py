"""Who answered the current post, as marks; and how many answered each item, as numbers."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import and_, case, delete, func, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.model.place import DeliveryId, Person, TeamId, Workspace
from bot.model.reaction import Reaction, Tally
from bot.store.database.sql import UNSYNCHRONIZED, insert_new, put
from bot.store.tables.core import PostingRow, TeamRow
from bot.store.tables.reactions import ReactionRow, TallyRow
from bot.vault import REACTIONS, Vault


class Reactions:
    """The marks of posts that are open, and the tallies of all that came before."""

    def __init__(self, session: AsyncSession, vault: Vault) -> None:
        self._session = session
        self._vault = vault

    def mark(self, platform: str, delivery: DeliveryId, person: Person) -> str:
        """What stands for a person under one post, and means nothing under any other."""
        return self._vault.pseudonym(
            REACTIONS, f"{delivery}|{platform}|{person.workspace}|{person.ref}"
        )

    async def add(self, reactions: Sequence[tuple[str, Reaction]]) -> None:
        """Keep marks for items. Whoever answered already is kept once, and a dislike stays one."""
        rows: list[dict[str, object]] = [
            {"team_id": one.team, "item": item, "mark": one.mark, "disliked": one.disliked}
            for item, one in reactions
        ]
        await insert_new(self._session, ReactionRow, rows)
        disliked = [one.mark for _, one in reactions if one.disliked]
        if disliked:
            await self._session.execute(
                update(ReactionRow)
                .where(ReactionRow.mark.in_(disliked))
                .values(disliked=True)
                .execution_options(**UNSYNCHRONIZED)
            )

    async def forget(
        self, workspace: Workspace, person: Person, team: TeamId | None = None
    ) -> None:
        """Delete somebody's marks under the posts that are open in their workspace, or in one team of it."""
        open_posts = await self._session.scalars(
            select(PostingRow.delivery_id)
            .join(TeamRow, TeamRow.id == PostingRow.team_id)
            .join(
                ReactionRow,
                and_(
                    ReactionRow.team_id == PostingRow.team_id,
                    ReactionRow.item == PostingRow.item,
                ),
            )
            .where(
                TeamRow.platform == workspace.platform,
                TeamRow.workspace == workspace.ref,
                TeamRow.id == team if team is not None else true(),
            )
            .distinct()
        )
        marks = [self.mark(workspace.platform, DeliveryId(one), person) for one in open_posts]
        await self._session.execute(delete(ReactionRow).where(ReactionRow.mark.in_(marks)))

    async def totals(self, teams: Collection[TeamId]) -> dict[TeamId, list[Tally]]:
        """For each item with open marks: its tally with these in it."""
        dislikes = func.sum(case((ReactionRow.disliked == true(), 1), else_=0))
        found = await self._session.execute(
            select(
                ReactionRow.team_id,
                ReactionRow.item,
                func.count() + func.coalesce(func.max(TallyRow.answered), 0),
                dislikes + func.coalesce(func.max(TallyRow.disliked), 0),
            )
            .outerjoin(
                TallyRow,
                and_(TallyRow.team_id == ReactionRow.team_id, TallyRow.item == ReactionRow.item),
            )
            .where(ReactionRow.team_id.in_(teams))
            .group_by(ReactionRow.team_id, ReactionRow.item)
        )
        totals: defaultdict[TeamId, list[Tally]] = defaultdict(list)
        for team, item, answered, disliked in found:
            tally = Tally(team=TeamId(team), item=item, answered=answered, disliked=disliked)
            totals[tally.team].append(tally)
        return totals

    async def close(self, tallies: Sequence[Tally]) -> None:
        """Keep the numbers, and delete every mark of these teams."""
        if not tallies:
            return
        rows: list[dict[str, object]] = [
            {
                "team_id": one.team,
                "item": one.item,
                "answered": one.answered,
                "disliked": one.disliked,
            }
            for one in tallies
        ]
        await put(self._session, TallyRow, ("team_id", "item"), *rows)
        await self._session.execute(
            delete(ReactionRow)
            .where(ReactionRow.team_id.in_({one.team for one in tallies}))
            .execution_options(**UNSYNCHRONIZED)
        )
