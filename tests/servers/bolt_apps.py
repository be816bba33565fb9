"""Minimal Bolt apps, unpatched, in front of the local Slack: one over HTTP, one over Socket Mode."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncRespond, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

from tests.servers.loopback import serving
from tests.servers.slack.fake import FakeSlack
from tests.servers.slack.world import Workspace

FORM = {
    "type": "modal",
    "callback_id": "words",
    "title": {"type": "plain_text", "text": "Some words"},
    "submit": {"type": "plain_text", "text": "Send"},
    "blocks": [
        {
            "type": "input",
            "block_id": "words",
            "label": {"type": "plain_text", "text": "Your words"},
            "element": {"type": "plain_text_input", "action_id": "value", "max_length": 30},
        }
    ],
}


def a_button(label: str = "Press", value: str = "v") -> dict[str, Any]:
    """A row with one button."""
    text = {"type": "plain_text", "text": label}
    button = {"type": "button", "text": text, "action_id": "press", "value": value}
    return {"type": "actions", "block_id": "row", "elements": [button]}


def a_client(slack: FakeSlack, workspace: Workspace, **options: Any) -> AsyncWebClient:
    """A client of the bot of a workspace."""
    assert workspace.token
    return AsyncWebClient(token=workspace.token.value, base_url=slack.api_url, **options)


def an_app(slack: FakeSlack, workspace: Workspace) -> AsyncApp:
    """Greets, opens a form, refuses the word `no`, echoes direct messages."""
    app = AsyncApp(
        client=a_client(slack, workspace),
        signing_secret=slack.app.signing_secret,
        process_before_response=True,
    )

    async def greet(ack: AsyncAck, respond: AsyncRespond, command: dict[str, Any]) -> None:
        await ack()
        await respond(text=f"You said {command['text']}", blocks=None)

    async def fill(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)
        await ack()

    async def press(ack: AsyncAck, respond: AsyncRespond) -> None:
        await ack()
        await respond(text="Pressed", replace_original=False)

    async def submit(ack: AsyncAck, view: dict[str, Any]) -> None:
        if view["state"]["values"]["words"]["value"]["value"] == "no":
            await ack(response_action="errors", errors={"words": "Not that word"})
        else:
            await ack()

    async def echo(message: dict[str, Any], say: AsyncSay) -> None:
        if "subtype" not in message:
            await say(f"Echo: {message['text']}")

    app.command("/greet")(greet)
    app.command("/fill")(fill)
    app.action("press")(press)
    app.view("words")(submit)
    app.event("message")(echo)
    return app


@asynccontextmanager
async def over_http(slack: FakeSlack, app: AsyncApp) -> AsyncIterator[None]:
    """The app behind a request URL."""
    site = web.Application()
    server = app.server(port=0, path="/slack/events")
    site.router.add_post("/slack/events", server.handle_post_requests)
    async with serving(site) as address:
        slack.app.request_url = f"{address}/slack/events"
        try:
            yield
        finally:
            await slack.settled()


@asynccontextmanager
async def over_a_socket(slack: FakeSlack, app: AsyncApp) -> AsyncIterator[AsyncSocketModeHandler]:
    """The app on a WebSocket."""
    handler = AsyncSocketModeHandler(app, slack.app.app_token, ping_interval=1)
    await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt left it untyped
    await slack.socket.connected()
    try:
        yield handler
    finally:
        await slack.settled()
        await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt left it untyped
