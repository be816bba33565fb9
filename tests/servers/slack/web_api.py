"""The Web API over HTTP: reads arguments, looks at the token, lets faults happen, and answers as Slack does."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

from tests.servers.slack import accounts, chat, conversations, files, views
from tests.servers.slack.call import Call, Method
from tests.servers.slack.things import Token
from tests.servers.slack.wire import Json, SlackError
from tests.servers.slack.world import Workspace

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

METHODS: Mapping[str, Method] = {
    **accounts.METHODS,
    **chat.METHODS,
    **conversations.METHODS,
    **files.METHODS,
    **views.METHODS,
}
_FLAGS = {"true": True, "1": True, "false": False, "0": False}
_FLAG_NAMES = frozenset(
    {
        "exclude_archived", "include_all_metadata", "include_locale", "include_num_members", "inclusive", "link_names",
        "mrkdwn", "reply_broadcast", "return_im", "test", "unfurl_links", "unfurl_media",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A call that arrived, for tests to look at; `answer` is Slack's, or None where a fault swallowed it."""

    method: str
    args: Json
    workspace: Workspace | None
    answer: Json | None


@dataclass(slots=True)
class WebApi:
    """`calls` is every call so far, in order."""

    slack: "FakeSlack"
    calls: list[Asked] = field(default_factory=list)

    def asked(self, method: str) -> list[Asked]:
        """The calls of one method."""
        return [one for one in self.calls if one.method == method]

    async def handle(self, request: web.Request) -> web.Response:
        """Any method, by GET or POST, with arguments in the query, a form or JSON."""
        name = request.match_info["method"]
        args, token = await _read(request)
        if name in files.FORMS and request.content_type == "application/json":
            self.slack.world.complain(f"{name} understands no JSON body")
        workspace = self._workspace(token)
        faults = self.slack.faults
        fault = faults.due(name, workspace)
        if fault and not fault.effect:
            self._note(name, args, workspace, None)
            return await faults.meet(fault, request)
        answer, headers, status = await self._answer(name, args, token)
        self._note(name, args, workspace, None if fault else answer)
        if faults.before_answer:
            await faults.before_answer(name, args)
        if fault:
            return await faults.meet(fault, request)
        return web.json_response(answer, headers=headers, status=status)

    async def _answer(self, name: str, args: Json, token: str) -> tuple[Json, dict[str, str], int]:
        try:
            call = self._let_in(name, args, token)
            channel = args.get("channel")
            wait = self.slack.pace.wait(name, METHODS[name].tier, call.workspace.id, channel)
            if wait is not None:
                return {"ok": False, "error": "ratelimited"}, {"Retry-After": str(wait)}, 429
            return {"ok": True, **await METHODS[name].run(call)}, self._scopes(token), 200
        except SlackError as error:
            return {"ok": False, "error": error.code, **error.more}, self._scopes(token), 200

    def _let_in(self, name: str, args: Json, token: str) -> Call:
        method = METHODS.get(name)
        if method is None:
            self.slack.world.complain(f"the local Slack knows no method {name}")
            raise SlackError("unknown_method")
        if unknown := set(args) - method.args:
            self.slack.world.complain(f"{name} takes no {sorted(unknown)}")
            raise SlackError("invalid_arguments", detail=sorted(unknown))
        workspace = self._authorised(method, token)
        if missing := {one for one in method.needs if args.get(one) in (None, "")}:
            messages = [f"[ERROR] missing required field: {one}" for one in sorted(missing)]
            raise SlackError("invalid_arguments", response_metadata={"messages": messages})
        return Call(slack=self.slack, method=name, args=args, token=token, workspace=workspace)

    def _authorised(self, method: Method, token: str) -> Workspace:
        world = self.slack.world
        if method.token == "none":
            return world.workspaces[0]
        if not token:
            raise SlackError("not_authed")
        if method.token == "app":
            if token != world.app.app_token:
                raise SlackError("invalid_auth")
            return world.workspaces[0]
        known = world.tokens.get(token)
        if known is None:
            raise SlackError(
                "not_allowed_token_type" if token == world.app.app_token else "invalid_auth"
            )
        _still_good(known, method)
        return world.of(known)

    def _workspace(self, token: str) -> Workspace | None:
        known = self.slack.world.tokens.get(token)
        return self.slack.world.of(known) if known else None

    def _scopes(self, token: str) -> dict[str, str]:
        known = self.slack.world.tokens.get(token)
        return {"X-OAuth-Scopes": ",".join(sorted(known.scopes))} if known else {}

    def _note(
        self, method: str, args: Json, workspace: Workspace | None, answer: Json | None
    ) -> None:
        self.calls.append(Asked(method=method, args=args, workspace=workspace, answer=answer))
        outcome = "no answer" if answer is None else answer.get("error", "ok")
        self.slack.world.log.append(f"   api {method} {_short(args)} -> {outcome}")
        self.slack.stir()


def _still_good(token: Token, method: Method) -> None:
    if token.state:
        raise SlackError(token.state)
    if method.scopes and not method.scopes & token.scopes:
        needed, provided = ",".join(sorted(method.scopes)), ",".join(sorted(token.scopes))
        raise SlackError("missing_scope", needed=needed, provided=provided)


async def _read(request: web.Request) -> tuple[Json, str]:
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        args |= await request.json() if request.can_read_body else {}
    elif request.method == "POST":
        args |= dict(await request.post())
    args = {key: _decoded(key, value) for key, value in args.items()}
    kind, _, credential = request.headers.get("Authorization", "").partition(" ")
    if kind == "Basic":
        id, _, secret = base64.b64decode(credential).decode().partition(":")
        args |= {"client_id": id, "client_secret": secret}
        credential = ""
    return args, credential or str(args.get("token", ""))


def _decoded(key: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if key in ("blocks", "attachments", "files", "metadata", "view"):
        return json.loads(value)
    if key in _FLAG_NAMES:
        return _FLAGS.get(value.lower(), value)
    return value


def _short(args: Json) -> str:
    told = {key: value for key, value in args.items() if key not in ("token", "client_secret")}
    return json.dumps(told, ensure_ascii=False)[:160]
