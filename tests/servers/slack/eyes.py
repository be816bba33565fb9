"""What a person sees: channels, threads, what they alone see, the open form, the home tab."""

from typing import TYPE_CHECKING

from tests.servers.slack.seen import Modal, Seen, modal, seen
from tests.servers.slack.things import Conversation, Message, User
from tests.servers.slack.world import Workspace

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack


class Eyes:
    """The eyes of one user; `answered` counts from their last action."""

    def __init__(self, slack: "FakeSlack", workspace: Workspace, user: User) -> None:
        self.slack = slack
        self.workspace = workspace
        self.user = user
        self._heard: list[Seen] = []
        self._form_state: tuple[str, dict[str, str]] | None = None

    @property
    def id(self) -> str:
        """Their user id."""
        return self.user.id

    @property
    def dm(self) -> Conversation:
        """Their direct message with the bot."""
        return self.workspace.direct(self.id)

    def sees(self, place: Conversation) -> list[Seen]:
        """A channel from top to bottom, with what they alone see; threads are folded. Nothing of what is not theirs."""
        if place.kind != "channel" and self.id not in place.members:
            return []
        shown: list[Seen] = [
            seen(one, place.id, self.workspace)
            for one in place.messages
            if one.thread_ts in (None, one.ts) or one.broadcast
        ]
        return sorted([*shown, *self.private(place)], key=lambda one: one.ts)

    def thread(self, above: Seen | Message, place: Conversation) -> list[Seen]:
        """What stands under a message."""
        return [seen(one, place.id, self.workspace) for one in place.replies(above.ts)]

    def private(self, place: Conversation | None = None) -> list[Seen]:
        """What they alone see, oldest first."""
        return [
            seen(one, one.channel, self.workspace)
            for one in self.workspace.ephemerals
            if one.user == self.id and (place is None or one.channel == place.id)
        ]

    @property
    def modal(self) -> Modal | None:
        """The form on top."""
        stack = self.workspace.modals.get(self.id)
        return modal(stack[-1], self.workspace) if stack else None

    @property
    def home(self) -> Modal | None:
        """The app's home tab."""
        view = self.workspace.homes.get(self.id)
        return modal(view, self.workspace) if view else None

    async def answered(self, seconds: float = 5.0) -> Seen | Modal:
        """What they alone see since their last action: a private answer, or a form. TimeoutError if nothing comes."""
        await self.slack.until(lambda: self._news() is not None, seconds)
        found = self._news()
        assert found
        return found

    def _newest(self, label: str) -> Seen | None:
        places = [one for one in self.workspace.conversations.values() if self.id in one.members]
        everything = [
            one
            for place in places
            for one in [
                *(seen(message, place.id, self.workspace) for message in place.messages),
                *self.private(place),
            ]
        ]
        found = [one for one in everything if label in one.buttons]
        return max(found, key=lambda one: one.ts, default=None)

    def _marks(self) -> None:
        self._heard = self.private()
        self._form_state = self._shown_form()

    def _shown_form(self) -> tuple[str, dict[str, str]] | None:
        return (one.view.hash, one.view.errors) if (one := self.modal) else None

    def _news(self) -> Seen | Modal | None:
        news = [one for one in self.private() if one not in self._heard]
        if news:
            return news[-1]
        now, before = self._shown_form(), self._form_state
        if now is None or (before and now[0] == before[0] and now[1] is before[1]):
            return None
        return self.modal
