"""IDENTIFY and RESUME with all that they are refused for, READY, and the answer to a request for members."""

import asyncio
from typing import TYPE_CHECKING

from tests.servers.discord.guild_shape import guild_create_json
from tests.servers.discord.session import Line, Session
from tests.servers.discord.shapes import member_json, user_json
from tests.servers.discord.wire import Json, a_secret
from tests.servers.discord.world import GUILD_MEMBERS, GUILDS, MESSAGE_CONTENT, PRESENCES

if TYPE_CHECKING:
    from tests.servers.discord.gateway import Gateway

INVALID = 9
PRIVILEGED = GUILD_MEMBERS | PRESENCES | MESSAGE_CONTENT
KNOWN = (1 << 26) - 1


def identify(gateway: "Gateway", line: Line, data: Json) -> None:
    """A new session, or the close code that says why not."""
    world = gateway.discord.world
    code = _refused(gateway, line, data)
    if code:
        world.log.append(f"  gateway: IDENTIFY refused with {code}")
        line.close(code)
        return
    shard = tuple(data.get("shard") or (0, 1))
    if _too_soon(gateway, shard[0]):
        line.put(INVALID, False)
        return
    gateway.starts_left -= 1
    session = Session(
        id=a_secret(32), intents=data["intents"], shard=(shard[0], shard[1]), line=line
    )
    line.session = session
    gateway.sessions[session.id] = session
    world.log.append(
        f"  gateway: IDENTIFY shard {shard[0]} of {shard[1]}, intents {session.intents}"
    )
    _greet(gateway, session)


def _refused(gateway: "Gateway", line: Line, data: Json) -> int | None:
    shard, intents = data.get("shard") or (0, 1), data.get("intents", -1)
    if line.session:
        return 4005
    if data.get("token") != gateway.discord.world.app.token or gateway.starts_left <= 0:
        return 4004
    if not 0 <= shard[0] < shard[1]:
        return 4010
    if len(list(gateway.guild_ids())) > gateway.most_guilds * shard[1]:
        return 4011
    if intents < 0 or intents & ~KNOWN:
        return 4013
    if intents & PRIVILEGED & ~gateway.discord.world.app.privileged:
        return 4014
    return None


def _too_soon(gateway: "Gateway", shard: int) -> bool:
    now, key = asyncio.get_running_loop().time(), shard % gateway.max_concurrency
    last = gateway.identified.get(key)
    if last is not None and now - last < gateway.identify_every:
        return True
    gateway.identified[key] = now
    return False


def _greet(gateway: "Gateway", session: Session) -> None:
    world = gateway.discord.world
    guilds = [one for one in world.bot_guilds() if session.owns(one.id)]
    app = {"id": world.app.id, "flags": 0}
    ready: Json = {
        "v": 10,
        "user": {**user_json(world.app.bot), "verified": True, "mfa_enabled": True, "email": None},
        "guilds": [{"id": one.id, "unavailable": True} for one in guilds],
        "session_id": session.id,
        "session_type": "normal",
        "resume_gateway_url": gateway.discord.resume_url,
        "shard": list(session.shard),
        "application": app,
        "private_channels": [],
        "relationships": [],
        "user_settings": {},
    }
    session.add("READY", ready)
    if session.intents & GUILDS and not gateway.holds_guilds:
        for one in guilds:
            if not one.outage:
                session.add("GUILD_CREATE", guild_create_json(world, one, joined=False))


def resume(gateway: "Gateway", line: Line, data: Json) -> None:
    """Go on with a session: what it missed, then RESUMED; op 9 if it is lost."""
    world = gateway.discord.world
    if data.get("token") != world.app.token:
        line.close(4004)
        return
    if line.request.path != "/resume":
        world.complain("gateway: RESUME at another address than READY gave")
    session = gateway.sessions.get(str(data.get("session_id")))
    if session is None:
        world.log.append("  gateway: RESUME of a lost session")
        line.put(INVALID, False)
        return
    if not 0 <= data.get("seq", -1) <= session.seq:
        line.close(4007)
        return
    if session.line and session.line is not line:
        session.line.close(4000)
    session.line, line.session = line, session
    world.log.append(f"  gateway: RESUME after {data['seq']} of {session.seq}")
    session.replay(data["seq"])


def members(gateway: "Gateway", session: Session, data: Json) -> None:
    """REQUEST_GUILD_MEMBERS; all of them only with the intent for it."""
    world = gateway.discord.world
    guild = world.guilds[str(data["guild_id"])]
    wanted = data.get("user_ids")
    ids = (
        [str(one) for one in (wanted if isinstance(wanted, list) else [wanted])] if wanted else None
    )
    if ids is None and not data.get("query") and not session.intents & GUILD_MEMBERS:
        world.complain("gateway: all members were asked for without the intent for it")
        return
    found = [one for one in guild.members.values() if ids is None or one.user.id in ids]
    found = [one for one in found if one.user.username.startswith(data.get("query") or "")]
    chunk: Json = {
        "guild_id": guild.id,
        "members": [member_json(one) for one in found[: data.get("limit") or None]],
        "chunk_index": 0,
        "chunk_count": 1,
    }
    session.add(
        "GUILD_MEMBERS_CHUNK", chunk | ({"nonce": data["nonce"]} if "nonce" in data else {})
    )
