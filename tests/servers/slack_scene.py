"""A small scene on the local Slack: Ann in #general of Acme, and the bot's client, which retries nothing."""

from dataclasses import dataclass
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.servers.bolt_apps import a_client
from tests.servers.slack.fake import FakeSlack
from tests.servers.slack.person import Person
from tests.servers.slack.things import Conversation
from tests.servers.slack.world import Workspace


@dataclass(slots=True)
class Scene:
    """A workspace with Ann in #general, and the bot's client, which retries nothing."""

    slack: FakeSlack
    acme: Workspace
    ann: Person
    general: Conversation
    client: AsyncWebClient

    async def posts(self, text: str = "Hello", **more: Any) -> str:
        answer = await self.client.chat_postMessage(
            **{"channel": self.general.id, "text": text, **more}
        )
        return str(answer["ts"])

    async def refused(self, **more: Any) -> str:
        return await error_of(self.posts(**more))


async def error_of(call: Any) -> str:
    with pytest.raises(SlackApiError) as refused:
        await call
    assert refused.value.response.status_code == 200
    return str(refused.value.response["error"])


def a_scene(slack: FakeSlack) -> Scene:
    """The scene at its start."""
    acme = slack.workspace("Acme")
    ann = slack.person(acme, "Ann Lee", admin=True, locale="de-DE")
    client = a_client(slack, acme, retry_handlers=[])
    return Scene(slack, acme, ann, slack.channel(acme, "general", ann), client)
