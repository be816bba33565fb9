"""Payloads of slash commands, clicks, submissions and shortcuts."""

from dataclasses import dataclass

from tests.servers.slack.things import Conversation, Message, User, View
from tests.servers.slack.views import view_json
from tests.servers.slack.wire import Json
from tests.servers.slack.world import Workspace, World, message_json

_NAMES = {"im": "directmessage", "mpim": "mpdm-several-1", "group": "privategroup"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Doer:
    """Somebody who does something in a workspace; `base` is where response URLs point."""

    world: World
    workspace: Workspace
    user: User
    base: str

    def command(self, name: str, text: str, place: Conversation) -> Json:
        """A slash command, as form fields."""
        workspace = self.workspace
        told = {
            "token": "verification-token",
            "team_id": workspace.id,
            "team_domain": workspace.domain,
            "channel_id": place.id,
            "channel_name": _NAMES.get(place.kind, place.name),
            "user_id": self.user.id,
            "user_name": self.user.handle,
            "command": name,
            "text": text,
            "api_app_id": self.world.app.id,
            "is_enterprise_install": str(workspace.org_wide).lower(),
            "response_url": self._answering(place),
            "trigger_id": self.world.trigger(workspace, self.user.id),
        }
        if workspace.enterprise:
            told |= {"enterprise_id": workspace.enterprise, "enterprise_name": "Grid"}
        return told

    def click(self, action: Json, place: Conversation, *, ts: str, message: Message | None) -> Json:
        """`block_actions` on a message; without `message` it is an ephemeral one, of which Slack sends little."""
        root = message.thread_ts if message else None
        container: Json = {"type": "message", "message_ts": ts, "channel_id": place.id}
        container["is_ephemeral"] = message is None
        if root:
            container["thread_ts"] = root
        told: Json = {
            **self._common("block_actions"),
            "container": container,
            "channel": {"id": place.id, "name": _NAMES.get(place.kind, place.name)},
            "response_url": self._answering(place, ts=ts, thread_ts=root),
            "trigger_id": self.world.trigger(self.workspace, self.user.id),
            "state": {"values": {}},
            "actions": [action | {"action_ts": self.world.clock.ts()}],
        }
        return told | ({"message": message_json(message, self.workspace)} if message else {})

    def click_in_view(self, action: Json, view: View) -> Json:
        """`block_actions` in a modal or a home tab."""
        return {
            **self._common("block_actions"),
            "container": {"type": "view", "view_id": view.id},
            "view": view_json(view, self.workspace, self.world.app.id),
            "trigger_id": self.world.trigger(self.workspace, self.user.id),
            "state": {"values": view.values},
            "actions": [action | {"action_ts": self.world.clock.ts()}],
        }

    def submission(self, view: View) -> Json:
        """`view_submission`"""
        return {
            **self._common("view_submission"),
            "trigger_id": self.world.trigger(self.workspace, self.user.id),
            "view": view_json(view, self.workspace, self.world.app.id),
            "response_urls": [],
        }

    def closing(self, view: View) -> Json:
        """`view_closed`"""
        shown = view_json(view, self.workspace, self.world.app.id)
        return {**self._common("view_closed"), "view": shown, "is_cleared": False}

    def shortcut(self, callback_id: str, place: Conversation, message: Message) -> Json:
        """`message_action`: a shortcut from a message's menu."""
        return {
            **self._common("message_action"),
            "callback_id": callback_id,
            "trigger_id": self.world.trigger(self.workspace, self.user.id),
            "action_ts": self.world.clock.ts(),
            "message_ts": message.ts,
            "channel": {"id": place.id, "name": _NAMES.get(place.kind, place.name)},
            "message": message_json(message, self.workspace),
            "response_url": self._answering(place, ts=message.ts),
        }

    def global_shortcut(self, callback_id: str) -> Json:
        """`shortcut`: from the lightning menu, nowhere in particular."""
        return {
            **self._common("shortcut"),
            "callback_id": callback_id,
            "trigger_id": self.world.trigger(self.workspace, self.user.id),
            "action_ts": self.world.clock.ts(),
        }

    def _common(self, kind: str) -> Json:
        workspace, user = self.workspace, self.user
        team = {"id": workspace.id, "domain": workspace.domain}
        grid = {"id": workspace.enterprise, "name": "Grid"} if workspace.enterprise else None
        return {
            "type": kind,
            "token": "verification-token",
            "api_app_id": self.world.app.id,
            "team": None if workspace.org_wide else team,
            "enterprise": grid,
            "is_enterprise_install": workspace.org_wide,
            "user": {
                "id": user.id,
                "username": user.handle,
                "name": user.handle,
                "team_id": user.team,
            },
        }

    def _answering(
        self, place: Conversation, *, ts: str | None = None, thread_ts: str | None = None
    ) -> str:
        path = self.world.response_url(
            self.workspace, place.id, self.user.id, ts=ts, thread_ts=thread_ts
        )
        return self.base + path
