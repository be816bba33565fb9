"""What the handlers of thanks share: the round that takes notes, codes, and where a note is."""

import hashlib
from base64 import b32encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.handlers.scene import Scene
from bot.model.errors import Refused
from bot.model.note import Mail, Note
from bot.model.place import TeamId
from bot.model.round import MAILBOX, Round, RoundSettings, Stage
from bot.model.team import Team
from bot.rules.rounds import is_on, may_run, stewards_of
from bot.store import BoxClosed
from bot.store.thanks.sheets import Sheet, on_sheet

LOOK_BACK = 20
"""How many rounds back a note is looked for; what went out is kept for a week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A team that takes notes: how it wants its rounds, and the one that is open."""

    team: Team
    settings: RoundSettings
    round: Round


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where a note is: in a round, `out` of it already, or come back as `mail`; None and empty if nobody knows it."""

    team: Team
    round: Round | None = None
    note: Note | None = None
    out: bool = False
    mail: tuple[Mail, ...] = ()


async def gives_thanks(scene: Scene) -> bool:
    """Whether somebody can be thanked in the team that the ask is about."""
    if scene.found is None:
        return False
    settings = await scene.work.rounds.settings(scene.found.id)
    on = is_on(settings, asks_first=scene.capabilities.asks_first is not None)
    return on and not settings.lockdown


async def ready(scene: Scene) -> Ready:
    """The round that takes notes now. Refused if the team has none."""
    team = scene.local
    settings = await scene.work.rounds.settings(team.id)
    if not is_on(settings, asks_first=scene.capabilities.asks_first is not None):
        raise Refused("rounds-off")
    if settings.lockdown:
        raise Refused("lockdown")
    current = await scene.work.rounds.current(team.id)
    if current is None:
        raise Refused("rounds-soon" if may_run(team, settings, scene.now) else "rounds-none")
    return Ready(team=team, settings=settings, round=current)


def new_code(scene: Scene) -> str:
    """128 random bits as 26 letters and digits; only its hash is ever kept."""
    return b32encode(scene.entropy.token(16)).decode().rstrip("=")


def id_of(code: str) -> str:
    """The id of the note whose giver holds a code, however it was typed."""
    bare = "".join(sign for sign in code.upper() if sign.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()[:32]


async def sheet(scene: Scene, team: TeamId, topic: str) -> Sheet:
    """What lies in a box; nothing if there is none."""
    return Sheet.read(await scene.boxes.read(team, topic))


async def find(scene: Scene, team: Team, id: str) -> Whereabouts:
    """Where the note with an id is."""
    mail = await _mail(scene, team.id, id)
    for one in await scene.work.rounds.latest(team.id, LOOK_BACK):
        if one.stage is not Stage.CLOSED and (note := await _lies(scene, team.id, one.box, id)):
            return Whereabouts(team=team, round=one, note=note, mail=mail)
        is_out = one.stage is Stage.CLOSED and one.items
        if is_out and (note := await _lies(scene, team.id, one.posted, id)):
            return Whereabouts(team=team, round=one, note=note, out=True, mail=mail)
    return Whereabouts(team=team, mail=mail)


async def posted(scene: Scene, n: int, place: int) -> tuple[Round, Note]:
    """A note that went out. Refused once it is forgotten."""
    one = await scene.work.rounds.get(scene.team.id, n)
    found = await sheet(scene, scene.team.id, one.posted) if one is not None else Sheet()
    note = next((note for note in found.notes if note.place == place), None)
    if one is None or note is None:
        raise Refused("week-over")
    return one, note


async def is_steward(scene: Scene, n: int) -> bool:
    """Whether the asker reads notes of round `n`: as one who was named, else as an admin."""
    named = [one.ref for one in await scene.work.circles.stewards(scene.team.id)]
    if not named:
        return scene.admin
    return scene.actor.person.ref in stewards_of(n, tuple(named))


async def _lies(scene: Scene, team: TeamId, topic: str, id: str) -> Note | None:
    return next((one for one in (await sheet(scene, team, topic)).notes if one.id == id), None)


async def _mail(scene: Scene, team: TeamId, id: str) -> tuple[Mail, ...]:
    today: date = scene.now.date()
    found = await sheet(scene, team, MAILBOX)
    return tuple(one for one in found.mail if one.id == id and one.until >= today)


async def changed_in_box(
    scene: Scene, team: TeamId, one: Round, decide: Callable[[Sheet], tuple[Sheet, bool]]
) -> bool:
    """Whether something was changed in the box of a round; a box that is closed by now holds nothing."""
    try:
        return await scene.boxes.change(team, one.box, on_sheet(decide), make=False)
    except BoxClosed:
        return False


async def changed_on_post(scene: Scene, one: Round, decide: Callable[[Sheet], Sheet]) -> None:
    """Change what lies beside the notes that went out, and let the posts follow. Refused once their week is over."""
    try:
        await scene.boxes.change(
            scene.team.id, one.posted, on_sheet(lambda sheet: (decide(sheet), None)), make=False
        )
    except BoxClosed:
        raise Refused("week-over") from None
    scene.touch(scene.team.id, one.n)
