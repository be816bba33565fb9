"""The files.* methods: a file is announced, uploaded to an address of its own, and then shared once."""

from typing import TYPE_CHECKING

from aiohttp import web

from tests.servers.slack.call import Call, method
from tests.servers.slack.chat import may_post, thread_of
from tests.servers.slack.limits import checked_blocks
from tests.servers.slack.things import Message, SharedFile
from tests.servers.slack.wire import Json, SlackError

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

PATH = "/upload/v1/{secret}"
MOST_BYTES = 1024**3
MOST_ALT = 1_000
FORMS = frozenset({"files.getUploadURLExternal", "files.completeUploadExternal"})
"""Methods that understand no JSON body."""


async def get_upload_url(call: Call) -> Json:
    """files.getUploadURLExternal"""
    length, told = int(call.args["length"]), str(call.args.get("alt_txt") or "")
    if not 0 < length <= MOST_BYTES:
        raise SlackError("invalid_arguments")
    if len(told) > MOST_ALT:
        raise SlackError("alt_txt_too_large")
    file = SharedFile(name=str(call.args["filename"]), length=length, alt_txt=told)
    call.world.files[file.id] = file
    return {"upload_url": f"{call.slack.url}/upload/v1/{file.secret}", "file_id": file.id}


async def upload(slack: "FakeSlack", request: web.Request) -> web.Response:
    """The bytes; whoever knows the address may bring them, once, and as many as were announced."""
    secret, body = request.match_info["secret"], await request.read()
    file = next((one for one in slack.world.files.values() if one.secret == secret), None)
    fault = slack.faults.due("upload", None)
    if fault:
        return await slack.faults.meet(fault, request)
    if file is None or file.content is not None:
        return web.Response(status=404, text="no such upload")
    if "Authorization" in request.headers:
        slack.world.complain("a token was shown where nobody asks for one")
    if len(body) != file.length:
        return web.Response(status=500, text="size mismatch")
    file.content = body
    slack.world.log.append(f"   upload {file.name} ({len(body)} bytes)")
    return web.Response(text=f"OK - {len(body)}")


async def complete(call: Call) -> Json:
    """files.completeUploadExternal: shows the files in one message, or leaves them with the app alone."""
    files = [_brought(call, one) for one in call.args["files"]]
    if call.args.get("channel_id"):
        _share(call, files)
    return {"files": [{"id": one.id, "title": one.title or one.name} for one in files]}


def _brought(call: Call, told: Json) -> SharedFile:
    file = call.world.files.get(str(told.get("id")))
    if file is None or file.content is None or file.shared:
        raise SlackError("file_not_found")
    file.title = str(told.get("title") or "")
    return file


def _share(call: Call, files: list[SharedFile]) -> None:
    call.args["channel"] = call.args["channel_id"]
    place = call.conversation()
    may_post(call, place)
    blocks = checked_blocks(call.world, call.args.get("blocks") or [])
    if any(one["type"] not in ("rich_text", "section") for one in blocks):
        call.world.complain("beside files Slack is only known to take rich text and sections")
    message = Message(
        ts=call.world.clock.ts(),
        user=call.workspace.bot.id,
        bot_id=call.workspace.bot.bot_id,
        text=str(call.args.get("initial_comment") or ""),
        blocks=[] if call.args.get("initial_comment") else blocks,
        thread_ts=thread_of(place, call.args.get("thread_ts")),
        subtype="file_share",
        files=files,
    )
    for one in files:
        one.shared = True
    place.messages.append(message)
    call.slack.happened.posted(call.workspace, place, message)


METHODS = {
    "files.getUploadURLExternal": method(
        get_upload_url,
        needs="filename length",
        takes="alt_txt snippet_type",
        scopes="files:write",
        tier=4,
    ),
    "files.completeUploadExternal": method(
        complete,
        needs="files",
        takes="channel_id channels initial_comment thread_ts blocks",
        scopes="files:write",
        tier=4,
    ),
}
