"""Answers to interactions: in the acknowledgement of a command, or through a response_url."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from tests.servers.slack.limits import checked_blocks, checked_text
from tests.servers.slack.things import Conversation, Ephemeral, Message
from tests.servers.slack.wire import Json, SlackError
from tests.servers.slack.world import RESPONSE_URL_USES, ResponseUrl, message_json

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

_KNOWN = frozenset(
    {
        "text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts", "mrkdwn",
        "unfurl_links", "unfurl_media", "metadata",
    }
)  # fmt: skip
METHOD = "response_url"
"""The name under which faults meet it."""


async def handle(slack: "FakeSlack", request: web.Request) -> web.StreamResponse:
    """A POST to a response_url: at most five within half an hour."""
    fault = slack.faults.due(METHOD)
    if fault and not fault.effect:
        return await slack.faults.meet(fault, request)
    try:
        answer = _used(slack, request.path, await request.json())
    except SlackError as error:
        status = 404 if error.code.endswith("_url") else 400
        answer = web.json_response({"ok": False, "error": error.code}, status=status)
    return await slack.faults.meet(fault, request) if fault else answer


def _used(slack: "FakeSlack", path: str, body: Json) -> web.Response:
    url = slack.world.response_urls.get(path)
    if url is None:
        raise SlackError("invalid_url")
    if url.uses >= RESPONSE_URL_USES:
        raise SlackError("used_url")
    if slack.world.clock.now() > url.until:
        raise SlackError("expired_url")
    url.uses += 1
    apply(slack, url, body)
    return web.json_response({"ok": True})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What an answer says, and in answer to what."""

    url: ResponseUrl
    place: Conversation
    text: str
    blocks: list[Json]
    thread_ts: str | None


def apply(slack: "FakeSlack", url: ResponseUrl, body: Json) -> None:
    """Show an answer to the person, or to the channel; replace or delete what was clicked."""
    if unknown := set(body) - _KNOWN:
        slack.world.complain(f"an answer takes no {sorted(unknown)}")
        raise SlackError("invalid_payload")
    original = _original(url)
    if body.get("delete_original"):
        _delete(slack, url, original)
        return
    said = _said(slack, url, body)
    if body.get("replace_original") and original:
        _replace(slack, said, original)
    elif body.get("response_type") == "in_channel":
        _say(slack, said)
    else:
        _whisper(slack, said)


def _said(slack: "FakeSlack", url: ResponseUrl, body: Json) -> _Said:
    blocks = checked_blocks(slack.world, body.get("blocks") or [])
    text = str(body.get("text") or "")
    if not text and not blocks:
        raise SlackError("no_text")
    if blocks and not text:
        slack.world.complain("an answer with blocks has no top-level text")
    return _Said(
        url=url,
        place=url.workspace.conversations[url.channel],
        text=checked_text(slack.world, text, blocks=bool(blocks), editing=False),
        blocks=blocks,
        thread_ts=body.get("thread_ts"),
    )


def _original(url: ResponseUrl) -> Message | Ephemeral | None:
    if url.ts is None:
        return None
    own = (one for one in url.workspace.ephemerals if one.ts == url.ts and one.user == url.user)
    return url.workspace.conversations[url.channel].message(url.ts) or next(own, None)


def _delete(slack: "FakeSlack", url: ResponseUrl, original: Message | Ephemeral | None) -> None:
    if isinstance(original, Ephemeral):
        url.workspace.ephemerals.remove(original)
        slack.stir()
    if isinstance(original, Message):
        place = url.workspace.conversations[url.channel]
        slack.happened.deleted(url.workspace, place, original)


def _replace(slack: "FakeSlack", said: _Said, original: Message | Ephemeral) -> None:
    workspace = said.url.workspace
    if isinstance(original, Ephemeral):
        original.text, original.blocks = said.text, said.blocks
        slack.happened.whispered(workspace, original)
        return
    before = message_json(original, workspace)
    original.text, original.blocks = said.text, said.blocks
    original.edited = slack.world.clock.ts()
    slack.happened.changed(workspace, said.place, original, before)


def _say(slack: "FakeSlack", said: _Said) -> None:
    bot = said.url.workspace.bot
    message = Message(
        ts=slack.world.clock.ts(),
        user=bot.id,
        bot_id=bot.bot_id,
        text=said.text,
        blocks=said.blocks,
        thread_ts=said.thread_ts,
    )
    said.place.messages.append(message)
    slack.happened.posted(said.url.workspace, said.place, message)


def _whisper(slack: "FakeSlack", said: _Said) -> None:
    workspace = said.url.workspace
    ephemeral = Ephemeral(
        ts=slack.world.clock.ts(),
        channel=said.url.channel,
        user=said.url.user,
        text=said.text,
        blocks=said.blocks,
        author=workspace.bot.id,
        thread_ts=said.thread_ts,
    )
    workspace.ephemerals.append(ephemeral)
    slack.happened.whispered(workspace, ephemeral)
