"""The statements that find what to claim, and what is still held. Built once: building one anew took a third of a claim."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, bindparam, func, or_, select, tuple_
from sqlalchemy.orm import aliased

from bot.rules.delivery import ANONYMOUS, State
from bot.store.tables.core import DeliveryRow, TeamRow
from bot.store.tables.rounds import RoundSettingsRow

OPEN = (State.PLANNED, State.LEASED, State.UNKNOWN)


class Found(NamedTuple):
    """A row of `CLAIM`: what a claimed delivery is made of; `target_ref` is the receipt of what it edits or answers."""

    id: str
    team: str
    platform: str
    workspace: str
    kind: str
    slot: str
    state: str
    attempt: int
    epoch: int
    first_tried: datetime | None
    sending_at: datetime | None
    not_after: datetime
    member: str | None
    locale: str
    payload: bytes | None
    target_ref: str | None


_locked_down = (
    select(RoundSettingsRow.team_id)
    .where(RoundSettingsRow.team_id == DeliveryRow.team_id, RoundSettingsRow.lockdown.is_(True))
    .exists()
)
STOPPED = and_(DeliveryRow.kind.in_(ANONYMOUS), DeliveryRow.act == "post", _locked_down)
"""What waits for the end of a lockdown; what takes something back does not."""
_target = aliased(DeliveryRow)
_free = and_(
    func.coalesce(DeliveryRow.lease_until, 0.0) < bindparam("elapsed"),
    DeliveryRow.platform.in_(bindparam("platforms", expanding=True)),
    or_(TeamRow.lost.is_(None), DeliveryRow.place == "direct"),
    or_(DeliveryRow.target_id.is_(None), _target.platform_ref.is_not(None)),
    ~STOPPED,
)
_ready = and_(
    DeliveryRow.state.in_(OPEN),
    DeliveryRow.retry_at <= bindparam("now"),
    (DeliveryRow.platform + "/" + DeliveryRow.workspace).not_in(bindparam("but", expanding=True)),
    _free,
)
_place_in_line = func.row_number().over(
    partition_by=(DeliveryRow.platform, DeliveryRow.workspace),
    order_by=(DeliveryRow.due_at, DeliveryRow.id),
)
_ranked = (
    select(DeliveryRow.id, DeliveryRow.due_at, _place_in_line.label("place_in_line"))
    .join(TeamRow, TeamRow.id == DeliveryRow.team_id)
    .outerjoin(_target, _target.id == DeliveryRow.target_id)
    .where(_ready)
    .subquery()
)
_chosen = (
    select(_ranked.c.id)
    .where(_ranked.c.place_in_line <= bindparam("per_workspace"))
    .order_by(_ranked.c.due_at, _ranked.c.id)
    .limit(bindparam("limit"))
)
CLAIM = (
    select(
        DeliveryRow.id,
        DeliveryRow.team_id,
        DeliveryRow.platform,
        DeliveryRow.workspace,
        DeliveryRow.kind,
        DeliveryRow.slot,
        DeliveryRow.state,
        DeliveryRow.attempt,
        DeliveryRow.epoch,
        DeliveryRow.first_tried,
        DeliveryRow.sending_at,
        DeliveryRow.not_after,
        DeliveryRow.member,
        TeamRow.locale,
        DeliveryRow.payload,
        _target.platform_ref,
    )
    .join(TeamRow, TeamRow.id == DeliveryRow.team_id)
    .outerjoin(_target, _target.id == DeliveryRow.target_id)
    .where(DeliveryRow.id.in_(_chosen), _ready)
    .order_by(DeliveryRow.due_at, DeliveryRow.id)
    .with_for_update(skip_locked=True, of=DeliveryRow)
)
STILL_HELD = (
    select(DeliveryRow.id)
    .where(tuple_(DeliveryRow.id, DeliveryRow.lease_token).in_(bindparam("keys", expanding=True)))
    .order_by(DeliveryRow.id)
    .with_for_update()
)
# What no claim would take must not count, or whoever moves the clock from moment to moment would stand still.
NEXT = (
    select(func.min(DeliveryRow.retry_at))
    .join(TeamRow, TeamRow.id == DeliveryRow.team_id)
    .outerjoin(_target, _target.id == DeliveryRow.target_id)
    .where(DeliveryRow.state.in_((State.PLANNED, State.LEASED)), _free)
)
