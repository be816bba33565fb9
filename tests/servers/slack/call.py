"""One call of the Web API: what was asked, by whom, and what the methods share."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.servers.slack.things import Conversation
from tests.servers.slack.wire import Json, SlackError
from tests.servers.slack.world import Workspace, World

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack


@dataclass(slots=True, kw_only=True)
class Call:
    """A call that was let in. `args` are decoded; `workspace` is whom the token was given for."""

    slack: "FakeSlack"
    method: str
    args: Json
    token: str
    workspace: Workspace

    @property
    def world(self) -> World:
        """All that there is."""
        return self.slack.world

    def conversation(self, *, posting: bool = False) -> Conversation:
        """The conversation in `channel`, or Slack's error; when posting, a person's id is their direct message."""
        id = str(self.args.get("channel", ""))
        workspace = self.workspace
        if posting and id in workspace.users:
            return self._direct(id)
        found = workspace.conversations.get(id)
        if found is None or self._hidden(found):
            raise SlackError("channel_not_found")
        return found

    def _hidden(self, found: Conversation) -> bool:
        return found.kind != "channel" and self.workspace.bot.id not in found.members

    def _direct(self, user_id: str) -> Conversation:
        user = self.workspace.users[user_id]
        if user.bot_id:
            raise SlackError("cannot_dm_bot")
        return self.workspace.direct(user.id)

    def pages(self, items: list[Json], default: int = 100) -> tuple[list[Json], str]:
        """A page of items and the next cursor, empty at the end; pages are shorter than asked when the world says so."""
        limit = int(self.args.get("limit") or default)
        size = min(limit, self.world.page_size or limit)
        cursor = str(self.args.get("cursor") or "")
        if cursor and not cursor.startswith("next:"):
            raise SlackError("invalid_cursor")
        start = int(cursor.removeprefix("next:")) if cursor else 0
        end = start + size
        return items[start:end], f"next:{end}" if end < len(items) else ""


Handler = Callable[[Call], Awaitable[Json]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """What a method takes. `scopes`: any one of them lets a call in; `token`: `bot`, `app` or none at all."""

    run: Handler
    args: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    scopes: frozenset[str] = frozenset()
    token: str = "bot"
    tier: int = 3


def method(
    run: Handler,
    *,
    needs: str = "",
    takes: str = "",
    scopes: str = "",
    token: str = "bot",
    tier: int = 3,
) -> Method:
    """A method whose names stand in strings, apart by spaces; all take `team_id`, which Bolt's client always sends."""
    return Method(
        run=run,
        needs=frozenset(needs.split()),
        args=frozenset(f"{needs} {takes} token team_id".split()),
        scopes=frozenset(scopes.split()),
        token=token,
        tier=tier,
    )
