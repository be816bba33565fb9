"""Whom a message really notifies: what it says, what allowed_mentions lets through, and what its author may."""

import re

from tests.servers.discord.components import text_of
from tests.servers.discord.permissions import Can, permissions
from tests.servers.discord.things import Channel, Guild, Message
from tests.servers.discord.wire import Json, invalid
from tests.servers.discord.world import World

_CODE = re.compile(r"```.*?```|``.*?``|`[^`\n]+`", re.DOTALL)
_USER, _ROLE, _ALL = (
    re.compile(r"<@!?(\d+)>"),
    re.compile(r"<@&(\d+)>"),
    re.compile(r"@(everyone|here)\b"),
)


def check(allowed: Json | None) -> None:
    """DiscordError 50035 if it names people and lets all through at once."""
    for kind in ("users", "roles"):
        if allowed and kind in (allowed.get("parse") or []) and allowed.get(kind):
            say = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            raise invalid("allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", say)


def notify(world: World, guild: Guild | None, channel: Channel, message: Message) -> None:
    """Fill in a message's mentions, and whom it pinged."""
    said = _CODE.sub("", "\n".join([message.content, *text_of(message.components)]))
    allowed = message.allowed_mentions
    users = [id for id in dict.fromkeys(_USER.findall(said)) if _passes(allowed, "users", id)]
    message.mentions = [world.users[id] for id in users if id in world.users]
    roles = [id for id in dict.fromkeys(_ROLE.findall(said)) if _passes(allowed, "roles", id)]
    message.mention_roles = [id for id in roles if guild and id in guild.roles]
    may_all = guild is None or Can.MENTION_EVERYONE in permissions(
        guild, message.author.id, channel
    )
    lets_all = allowed is None or "everyone" in (allowed.get("parse") or [])
    message.mention_everyone = bool(guild and may_all and lets_all and _ALL.search(said))
    message.pinged = _pinged(guild, channel, message, may_all=may_all)


def _passes(allowed: Json | None, kind: str, id: str) -> bool:
    if allowed is None:
        return True
    if kind in (allowed.get("parse") or []):
        return True
    return id in [str(one) for one in allowed.get(kind) or []]


def _pinged(guild: Guild | None, channel: Channel, message: Message, *, may_all: bool) -> set[str]:
    if guild is None:
        return {channel.recipient.id} if channel.recipient else set()
    if message.ephemeral:
        return set()
    here = {id for id in guild.members if Can.VIEW in permissions(guild, id, channel)}
    if message.mention_everyone:
        return here - {message.author.id}
    pinged = {user.id for user in message.mentions} & here
    for id in message.mention_roles:
        if guild.roles[id].mentionable or may_all:
            pinged |= {one for one in here if id in guild.members[one].roles}
    return pinged
