"""How a team wants its rounds, as values that people read in the log, and which changes weaken what members rely on."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time

from bot.commands import Rounds
from bot.model.place import Channel
from bot.model.round import Readers, RoundSettings
from bot.model.team import WEEKDAYS
from bot.rules.setup import Changed

_STRENGTH = (Readers.NONE, Readers.AUTO, Readers.HELD, Readers.EVERY)


def shown(settings: RoundSettings) -> dict[str, str]:
    """The settings as values of the fields of Rounds."""
    return {
        "active": {True: "on", False: "off", None: ""}[settings.on],
        "days": ",".join(day for day in WEEKDAYS if day in settings.days),
        "at": settings.at.strftime("%H:%M"),
        "least": str(settings.least),
        "readers": settings.readers.value,
        "channel": settings.channel.ref if settings.channel else "",
        "per_round": str(settings.per_round),
        "per_person": str(settings.per_person),
        "per_day": str(settings.per_day),
    }


def chosen(command: Rounds, workspace: str, home: Channel) -> RoundSettings:
    """What an admin chose; the team's own channel is no other one."""
    other = command.channel if command.channel not in (None, home.ref) else None
    return RoundSettings(
        on=command.active == "on",
        days=frozenset(command.days),
        at=command.at.replace(second=0, microsecond=0),
        least=command.least,
        readers=command.readers,
        channel=Channel(workspace=workspace, ref=other) if other else None,
        per_round=command.per_round,
        per_person=command.per_person,
        per_day=command.per_day,
    )


def changes(before: RoundSettings, after: RoundSettings) -> list[Changed]:
    """What is different, as the log names it."""
    old, new = shown(before), shown(after)
    return [
        Changed(setting=f"rounds-{name}", before=old[name], after=new[name])
        for name in new
        if old[name] != new[name]
    ]


def changed(settings: RoundSettings, setting: str, value: str, workspace: str) -> RoundSettings:
    """The settings with one of them changed, as it stands in the log."""
    return _WRITE[setting.removeprefix("rounds-")](settings, value, workspace)


def fewer(before: str, after: str) -> bool:
    """Whether fewer notes have to go out together."""
    return int(after) < int(before)


def less_read(before: str, after: str) -> bool:
    """Whether stewards read less."""
    return _STRENGTH.index(Readers(after)) < _STRENGTH.index(Readers(before))


_Write = Callable[[RoundSettings, str, str], RoundSettings]
_WRITE: Mapping[str, _Write] = {
    "active": lambda one, value, _: replace(one, on=value == "on"),
    "days": lambda one, value, _: replace(
        one, days=frozenset(day for day in WEEKDAYS if day in value.split(","))
    ),
    "at": lambda one, value, _: replace(one, at=time.fromisoformat(value)),
    "least": lambda one, value, _: replace(one, least=int(value)),
    "readers": lambda one, value, _: replace(one, readers=Readers(value)),
    "channel": lambda one, value, workspace: replace(
        one, channel=Channel(workspace=workspace, ref=value) if value else None
    ),
    "per_round": lambda one, value, _: replace(one, per_round=int(value)),
    "per_person": lambda one, value, _: replace(one, per_person=int(value)),
    "per_day": lambda one, value, _: replace(one, per_day=int(value)),
}
