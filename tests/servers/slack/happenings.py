"""What happens in a workspace: changes the world and tells the app by events, in the background."""

from typing import TYPE_CHECKING

from tests.servers.slack import events
from tests.servers.slack.post import Delivery
from tests.servers.slack.schema import event_problem
from tests.servers.slack.seen import drawn, lines
from tests.servers.slack.things import Conversation, Ephemeral, Message, User, View
from tests.servers.slack.wire import Json
from tests.servers.slack.world import Workspace, message_json

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack

_ALWAYS = ("app_uninstalled", "tokens_revoked")


class Happenings:
    """Await `FakeSlack.settled()` to wait until the app has heard of everything."""

    def __init__(self, slack: "FakeSlack") -> None:
        self._slack = slack
        self._world = slack.world

    def emit(self, workspace: Workspace, event: Json) -> Delivery | None:
        """Tell the app, if it subscribed and may know; None if not."""
        if problem := event_problem(event):
            raise AssertionError(f"the local Slack made an event that Slack would not: {problem}")
        if not self._heard(workspace, event):
            return None
        body = events.envelope(event, workspace, self._world.app, self._world.clock.now())
        place = workspace.conversations.get(str(event.get("channel")))
        body["is_ext_shared_channel"] = place is not None and place.shared
        delivery = Delivery(parcel="events_api", body=body, workspace=workspace)
        self._slack.post.start(delivery)
        return delivery

    def posted(
        self, workspace: Workspace, place: Conversation, message: Message
    ) -> Delivery | None:
        """A message appeared."""
        text = drawn(message.text, message.blocks, workspace)
        self._tell(workspace, message.user, place, text)
        return self.emit(workspace, events.message(message, place, workspace))

    def changed(
        self, workspace: Workspace, place: Conversation, message: Message, before: Json
    ) -> Delivery | None:
        """A message reads differently."""
        text = drawn(message.text, message.blocks, workspace)
        self._tell(workspace, message.user, place, f"(edited) {text}")
        after = message_json(message, workspace)
        ts = self._world.clock.ts()
        return self.emit(workspace, events.changed(after, before, place, ts))

    def deleted(
        self, workspace: Workspace, place: Conversation, message: Message
    ) -> Delivery | None:
        """A message is gone; where others replied to it, a tombstone stays."""
        self._tell(workspace, message.user, place, "(deleted)")
        before = message_json(message, workspace)
        if place.replies(message.ts):
            message.text, message.blocks = "This message was deleted.", []
            message.subtype, message.user, message.bot_id = "tombstone", "USLACKBOT", None
        else:
            place.messages.remove(message)
        return self.emit(workspace, events.deleted(before, place, self._world.clock.ts()))

    def whispered(self, workspace: Workspace, one: Ephemeral) -> None:
        """Somebody alone sees something."""
        name = workspace.users[one.user].name
        self._log(f"only {name} sees: {drawn(one.text, one.blocks, workspace)}")

    def shown(self, workspace: Workspace, view: View) -> None:
        """A modal or a home tab shows something."""
        title = view.payload.get("title", {}).get("text", "home")
        read = " / ".join(lines(view.payload["blocks"], workspace))
        self._log(f"{workspace.users[view.user].name} sees [{title}]: {read}")

    def joined(self, workspace: Workspace, place: Conversation, user: str) -> Delivery | None:
        """Somebody (or the bot) came into a channel."""
        place.members.append(user)
        self._log(f"{workspace.users[user].name} joins #{place.name}")
        ts = self._world.clock.ts()
        return self.emit(
            workspace, events.member("member_joined_channel", user, place, workspace, ts)
        )

    def left(
        self, workspace: Workspace, place: Conversation, user: str, by: User | None = None
    ) -> Delivery | None:
        """Somebody left; the bot hears of its own removal by `channel_left` or `group_left`."""
        place.members.remove(user)
        self._log(f"{workspace.users[user].name} leaves #{place.name}")
        ts = self._world.clock.ts()
        if user == workspace.bot.id:
            return self.emit(workspace, events.bot_left(place, by.id if by else user, ts))
        return self.emit(
            workspace, events.member("member_left_channel", user, place, workspace, ts)
        )

    def archived(self, workspace: Workspace, place: Conversation, by: User) -> Delivery | None:
        """A channel was archived."""
        place.archived = True
        self._log(f"{by.name} archives #{place.name}")
        event = events.archived(by.id, place, self._world.clock.ts(), again=False)
        return self.emit(workspace, event)

    def unarchived(self, workspace: Workspace, place: Conversation, by: User) -> Delivery | None:
        """A channel is back."""
        place.archived = False
        event = events.archived(by.id, place, self._world.clock.ts(), again=True)
        return self.emit(workspace, event)

    def renamed(self, workspace: Workspace, place: Conversation, name: str) -> Delivery | None:
        """A channel has another name."""
        place.name = name
        return self.emit(workspace, events.renamed(place, self._world.clock.ts()))

    def channel_deleted(
        self, workspace: Workspace, place: Conversation, by: User
    ) -> Delivery | None:
        """A channel is gone for good."""
        event = events.gone(place, by.id, self._world.clock.ts())
        delivery = self.emit(workspace, event)
        del workspace.conversations[place.id]
        return delivery

    def user_changed(self, workspace: Workspace, user: User) -> Delivery | None:
        """A profile changed: set its fields (tz, locale, deleted, admin ...) before."""
        return self.emit(workspace, events.user_change(user, self._world.clock.ts()))

    def revoked(self, workspace: Workspace) -> list[Delivery | None]:
        """The token was revoked, the app is still installed."""
        self._kill(workspace, "token_revoked")
        return [self.emit(workspace, events.tokens_revoked(workspace.bot.id))]

    def uninstalled(
        self, workspace: Workspace, *, revoked_first: bool = False
    ) -> list[Delivery | None]:
        """The app was removed: its token is dead before it hears of it, in either order."""
        self._kill(workspace, "account_inactive")
        self._log(f"{workspace.name} uninstalls the app")
        told = [events.uninstalled(), events.tokens_revoked(workspace.bot.id)]
        return [self.emit(workspace, one) for one in (told[::-1] if revoked_first else told)]

    def _heard(self, workspace: Workspace, event: Json) -> bool:
        app, token = self._world.app, workspace.token
        if app.events is not None and events.subscription(event) not in app.events:
            return False
        if event["type"] in _ALWAYS:
            return token is not None
        if token is None or token.state:
            return False
        scope = events.history_scope(event)
        if scope is None:
            return True
        place = workspace.conversations[event["channel"]]
        return scope in token.scopes and workspace.bot.id in place.members

    def _kill(self, workspace: Workspace, state: str) -> None:
        if workspace.token:
            workspace.token.state = state

    def _tell(self, workspace: Workspace, user: str, place: Conversation, text: str) -> None:
        where = f"#{place.name}" if place.name else place.kind
        who = workspace.users.get(user)
        self._log(f"{who.name if who else user} in {where}: {text}")

    def _log(self, line: str) -> None:
        self._world.log.append(line)
        self._slack.stir()
