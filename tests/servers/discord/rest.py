"""The REST API: finds the route, checks the request, lets it have its effect, and answers as Discord does."""

import json
import re
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.servers.discord import (
    about,
    callbacks,
    channels,
    chat,
    commands,
    followups,
    guilds,
    pace,
    schema,
    threads,
)
from tests.servers.discord.call import Call, Handler
from tests.servers.discord.wire import DiscordError, Json, answer, invalid, refusal

if TYPE_CHECKING:
    from tests.servers.discord.fake import FakeDiscord

PREFIX = "/api/v10"
ROUTES: dict[tuple[str, str], Handler] = {
    **about.ROUTES, **guilds.ROUTES, **channels.ROUTES, **chat.ROUTES, **threads.ROUTES,
    **commands.ROUTES, **callbacks.ROUTES, **followups.ROUTES,
}  # fmt: skip
_OPEN = ("/interactions/", "/webhooks/")
_MAJOR = ("channel_id", "guild_id", "webhook_id", "webhook_token", "interaction_token")


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", template.replace(".", r"\.")))


_PATTERNS = [
    (method, template, _pattern(template))
    for method, template in sorted(ROUTES, key=lambda one: one[1].count("{"))
]


class Rest:
    """Everything under `/api/v10/`."""

    def __init__(self, discord: "FakeDiscord") -> None:
        self.discord = discord

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer a request."""
        world, speed = self.discord.world, self.discord.pace
        if world.invalid_requests >= speed.ban_after:
            return pace.banned()
        found = self._find(request.method, request.path.removeprefix(PREFIX))
        if found is None:
            world.complain(f"{request.method} {request.path}: not a route that is known here")
            return answer({"message": "404: Not Found", "code": 0}, 404)
        template, params = found
        route = f"{request.method} {template}"
        major = "/".join(params[key] for key in _MAJOR if key in params)
        headers, refused = speed.take(route, major)
        response = refused or await self._called(request, template, params)
        shared = response.headers.get("X-RateLimit-Scope") == "shared"
        if response.status in (401, 403, 429) and not shared:
            world.invalid_requests += 1
        if response.status != 429:
            response.headers.update(headers)
        return response

    def _find(self, method: str, path: str) -> tuple[str, dict[str, str]] | None:
        for known, template, pattern in _PATTERNS:
            if known == method and (match := pattern.fullmatch(path)):
                return template, match.groupdict()
        return None

    async def _called(
        self, request: web.Request, template: str, params: dict[str, str]
    ) -> web.StreamResponse:
        call = Call(
            discord=self.discord,
            method=request.method,
            template=template,
            path=request.path.removeprefix(PREFIX),
            params=params,
            query=dict(request.query),
        )
        try:
            await self._read(request, call)
        except DiscordError as error:
            return self._refused(call, error)
        faults = self.discord.faults
        fault = faults.due(call.route, f"{call.method} {call.path}")
        if fault and not fault.effect:
            return await faults.meet(fault, request)
        response = await self._answered(call)
        if faults.before_answer:
            await faults.before_answer(f"{call.method} {call.path}", call.fields)
        return await faults.meet(fault, request) if fault else response

    async def _read(self, request: web.Request, call: Call) -> None:
        world = self.discord.world
        if not call.path.startswith(_OPEN):
            given = request.headers.get("Authorization")
            if given != f"Bot {world.app.token}":
                world.log.append(f"  {call.method} {call.path} with a wrong token")
                raise DiscordError(401, 0, "401: Unauthorized")
        if not request.headers.get("User-Agent"):
            world.complain(f"{call.route}: no User-Agent")
        if request.content_type == "multipart/form-data":
            call.body = await _parts(request, call)
        elif body := await request.read():
            call.body = self._json(request, call, body)
        world.log.append(call.logged())
        self.discord.stir()

    def _json(self, request: web.Request, call: Call, body: bytes) -> Any:
        if request.headers.get("Content-Type") != "application/json":
            self.discord.world.complain(f"{call.route}: {request.content_type} is no JSON")
        try:
            return json.loads(body)
        except ValueError:
            raise refusal(50109) from None

    async def _answered(self, call: Call) -> web.Response:
        try:
            self._check(call)
            told = await ROUTES[call.method, call.template](call)
        except DiscordError as error:
            return self._refused(call, error)
        described = self.discord.describes
        problem = described and schema.answer_problem(call.method, call.template, 200, told)
        if problem:
            self.discord.world.complain(f"a mistake of this Discord's in {call.route} {problem}")
        self.discord.stir()
        return answer(told)

    def _check(self, call: Call) -> None:
        method, template = call.method, call.template
        if not self.discord.describes or not schema.known(template, method):
            return
        if problem := schema.query_problem(method, template, list(call.query)):
            self.discord.world.complain(f"{call.route} {problem}")
        if call.body is None:
            return
        if wrong := schema.body_problem(method, template, call.body):
            raise invalid(wrong[0], "BASE_TYPE_INVALID", wrong[1])
        if unknown := schema.unknown_fields(method, template, call.body):
            self.discord.world.complain(f"{call.route} {unknown}")

    def _refused(self, call: Call, error: DiscordError) -> web.Response:
        world = self.discord.world
        world.log.append(f"  {call.shown_path} -> {error} {error.errors or ''}")
        if error.code in (50035, 50109):
            world.complain(f"{call.route}: {error} {error.errors}")
        self.discord.stir()
        return answer(error.body(), error.status)


async def _parts(request: web.Request, call: Call) -> Json:
    body: Json = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            number = name.removeprefix("files[").removesuffix("]")
            call.files[number] = (value.filename, value.file.read())
        elif name == "payload_json":
            body = json.loads(str(value))
        else:
            call.world.complain(f"{call.route}: a part {name}")
    return body
