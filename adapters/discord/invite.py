"""The link that adds Haven to a server, with as few permissions as it can do with. Pure."""

import discord
from discord.utils import oauth_url

NEEDED: dict[str, str] = {
    "view_channel": "to see the channel of a team",
    "send_messages": "to post the daily practice there",
    "send_messages_in_threads": "to put answers into the thread of a practice",
    "create_public_threads": "to open that thread",
    "embed_links": "to show messages with buttons in full",
}
OPTIONAL: dict[str, str] = {
    "read_message_history": "to find out, after a crash, whether a message was posted (else an admin is asked)",
    "create_private_threads": "to open a conversation of two or three people in a private thread, if your team wants such",
    "view_audit_log": "to greet the person who invited Haven, instead of nobody",
}


def link(application_id: int, *, with_optional: bool) -> str:
    """The address of Discord's page, for the scopes `bot` and `applications.commands`."""
    names = [*NEEDED, *(OPTIONAL if with_optional else ())]
    permissions = discord.Permissions(**dict.fromkeys(names, True))
    scopes = ("bot", "applications.commands")
    return oauth_url(application_id, permissions=permissions, scopes=scopes)
