"""Discord's ways on the wire: exactly `application/json`, numbered errors, snowflakes as strings, omitted keys."""

import json
import secrets
from typing import Any

from aiohttp import web

Json = dict[str, Any]


class DiscordError(Exception):
    """A refusal with an HTTP status and one of Discord's numbers (topics/opcodes-and-status-codes)."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status, self.code, self.message, self.errors = status, code, message, errors

    def body(self) -> Json:
        """What the answer says."""
        told: Json = {"message": self.message, "code": self.code}
        return {**told, "errors": self.errors} if self.errors else told


_REFUSALS = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    30032: (400, "Maximum number of application commands reached (100)"),
    30046: (
        429,
        "Maximum number of edits to messages older than 1 hour reached. Try again later",
    ),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    50001: (403, "Missing Access"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50024: (403, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    50278: (403, "Cannot send messages to this user"),
    160004: (400, "A thread has already been created for this message"),
    200000: (400, "Message was blocked by automatic moderation"),
}


def refusal(code: int) -> DiscordError:
    """The error with this number, as its text has it."""
    status, message = _REFUSALS[code]
    return DiscordError(status, code, message)


def invalid(path: str, code: str, message: str) -> DiscordError:
    """50035, with the errors nested by path (`components/0/label`) as Discord nests them."""
    inner: Json = {"_errors": [{"code": code, "message": message}]}
    for step in reversed([step for step in path.split("/") if step]):
        inner = {step: inner}
    return DiscordError(400, 50035, "Invalid Form Body", inner)


def answer(body: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """JSON without a charset: with one, the client takes the body for text."""
    if body is None:
        return web.Response(status=204, headers=headers)
    made = web.Response(body=json.dumps(body).encode(), status=status, headers=headers)
    made.headers["Content-Type"] = "application/json"
    return made


def told(**fields: Any) -> Json:
    """A body without the keys that have nothing to say."""
    return {key: value for key, value in fields.items() if value is not None}


def a_secret(length: int = 40) -> str:
    """Something nobody guesses: a token, a session."""
    return secrets.token_urlsafe(length)[:length]
