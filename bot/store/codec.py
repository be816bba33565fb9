"""Between rows and model values: teams, their history, and what a delivery carries."""

import json
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from pydantic import TypeAdapter

from bot.model.delivery import Act, Delete, Edit, Post
from bot.model.item import Weekday
from bot.model.place import Channel, Direct, Group, Place, TeamId, Thread, Workspace
from bot.model.practice import Practice
from bot.model.setting import SETTINGS, Setting
from bot.model.team import WEEKDAYS, History, Rhythm, Taste, Team
from bot.store.tables.core import TeamRow

V = TypeVar("V")
Payload = tuple[Place, Act]
Cell = str | int | date | None
_PAYLOAD: TypeAdapter[Payload] = TypeAdapter(Payload)
_PRACTICES = {practice.value: practice for practice in Practice}
_PLACES = {Channel: "channel", Thread: "thread", Direct: "direct", Group: "group"}
_ACTS = {Post: "post", Edit: "edit", Delete: "delete"}


def write_payload(to: Place, act: Act) -> bytes:
    """Where to and what, as bytes that are sealed before they are kept."""
    return _PAYLOAD.dump_json((to, act))


def read_payload(plain: bytes) -> Payload:
    """What `write_payload` wrote."""
    return _PAYLOAD.validate_json(plain)


def place_name(to: Place) -> str:
    """The kind of place, which may stand in the clear."""
    return _PLACES[type(to)]


def act_name(act: Act) -> str:
    """The kind of act, which may stand in the clear."""
    return _ACTS[type(act)]


def target_of(to: Place, act: Act) -> str | None:
    """The delivery that must stand before this one can be sent: what is edited, deleted or answered in its thread."""
    match act, to:
        case ((Edit() | Delete()), _):
            return act.of
        case Post(), Thread():
            return to.root
        case _:
            return None


def write_team(team: Team) -> dict[str, Cell]:
    """The columns of a team, without its history, `next_at` and identity."""
    rhythm, taste = team.rhythm, team.taste
    return {
        "channel": team.channel.ref,
        "name": team.name,
        "locale": team.locale,
        "zone": rhythm.zone,
        "at": rhythm.at.strftime("%H:%M"),
        "days": ",".join(day for day in WEEKDAYS if day in rhythm.days),
        "region": rhythm.region,
        "paused_until": rhythm.paused_until,
        **write_exceptions(team),
        "seed": taste.seed,
        "started": taste.started,
        "weights": json.dumps(dict(taste.weights)),
        "cap": taste.cap,
        "disliked": write_disliked(team),
        "gentle_until": taste.gentle_until,
        "slowed": rhythm.slowed,
        "version": team.version,
        "answered_on": team.answered_on,
        "setting": team.setting,
        "calls": team.calls,
        "gate": team.gate,
        "keep_most": team.keep_most,
        "next_day": team.next_day,
        "lost": team.lost,
    }


def write_disliked(team: Team) -> str:
    """The column of what a team has had enough of."""
    return json.dumps(sorted(team.taste.disliked))


def write_exceptions(team: Team) -> dict[str, str]:
    """The columns of what an admin said about single days."""
    return {
        "skips": json.dumps(sorted(day.isoformat() for day in team.rhythm.skips)),
        "swaps": json.dumps({day.isoformat(): item for day, item in sorted(team.swaps.items())}),
    }


def read_team(row: TeamRow) -> Team:
    """The team in a row."""
    return Team(
        id=TeamId(row.id),
        workspace=Workspace(platform=row.platform, ref=row.workspace),
        channel=Channel(workspace=row.workspace, ref=row.channel),
        name=row.name,
        locale=row.locale,
        rhythm=Rhythm(
            zone=row.zone,
            at=time.fromisoformat(row.at),
            days=_days(row.days),
            region=row.region,
            paused_until=row.paused_until,
            skips=frozenset(date.fromisoformat(day) for day in json.loads(row.skips)),
            slowed=row.slowed,
        ),
        taste=Taste(
            seed=row.seed,
            started=row.started,
            weights=_weights(row.weights),
            cap=row.cap,
            disliked=frozenset(json.loads(row.disliked)),
            gentle_until=row.gentle_until,
        ),
        swaps={date.fromisoformat(day): item for day, item in json.loads(row.swaps).items()},
        next_day=row.next_day,
        next_at=row.next_at,
        lost=row.lost,
        version=row.version,
        answered_on=row.answered_on,
        setting=_setting(row.setting),
        calls=row.calls,
        gate=row.gate,
        keep_most=row.keep_most,
    )


def _setting(text: str) -> Setting:
    return next(one for one in SETTINGS if one == text)


@lru_cache(maxsize=1024)
def _weights(text: str) -> Mapping[Practice, float]:
    # Most teams have the same mix.
    return MappingProxyType(_by_practice({name: float(w) for name, w in json.loads(text).items()}))


def _days(text: str) -> frozenset[Weekday]:
    named = set(text.split(","))
    return frozenset(day for day in WEEKDAYS if day in named)


def write_history(history: History) -> str:
    """A history as compact JSON; dates as ordinals."""
    return json.dumps(
        {
            "seen": {item: day.toordinal() for item, day in history.seen.items()},
            "posted": dict(history.posted),
            "expected": dict(history.expected),
            "last": history.last,
        },
        separators=(",", ":"),
    )


def read_history(text: str) -> History:
    """What `write_history` wrote."""
    raw = json.loads(text)
    return History(
        seen={item: date.fromordinal(day) for item, day in raw["seen"].items()},
        posted=_by_practice(raw["posted"]),
        expected=_by_practice(raw["expected"]),
        last=Practice(raw["last"]) if raw["last"] else None,
    )


def _by_practice(raw: Mapping[str, V]) -> dict[Practice, V]:
    return {_PRACTICES[name]: value for name, value in raw.items()}
