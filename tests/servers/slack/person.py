"""Somebody in a workspace: what they do, in words; what they see is in `eyes`."""

from typing import TYPE_CHECKING

from tests.servers.slack import events, forms, responses
from tests.servers.slack.eyes import Eyes
from tests.servers.slack.interact import Doer
from tests.servers.slack.oauth import Browser, Page
from tests.servers.slack.post import Delivery, Parcel
from tests.servers.slack.seen import Modal, Seen, menus
from tests.servers.slack.things import Conversation, Message, User
from tests.servers.slack.typing_in import chosen, encoded
from tests.servers.slack.views import view_json
from tests.servers.slack.wire import Json, an_id
from tests.servers.slack.world import Workspace, message_json

if TYPE_CHECKING:
    from tests.servers.slack.fake import FakeSlack


class Person(Eyes):
    """`trouble` is what Slack itself told them went wrong; actions return when the app took note, or did not in time."""

    def __init__(self, slack: "FakeSlack", workspace: Workspace, user: User) -> None:
        super().__init__(slack, workspace, user)
        self.trouble: list[str] = []
        self.form = forms.Form(self)
        self._browser: Browser | None = None

    async def types(
        self, text: str, *, in_: Conversation, thread: Seen | None = None
    ) -> Delivery | None:
        """A slash command, or an ordinary message; None if the app does not hear of it."""
        self._marks()
        if text.startswith("/"):
            self._says(in_, text)
            return await self._command(text, in_)
        return (await self._writes(text, in_, thread))[1]

    async def writes_dm(self, text: str, *, thread: Seen | None = None) -> Message:
        """A direct message to the bot."""
        assert self.slack.world.app.messages_tab == "on", "the messages tab is read-only or off"
        self._marks()
        return (await self._writes(text, self.dm, thread))[0]

    async def edits(self, message: Message, text: str, *, in_: Conversation | None = None) -> None:
        """Change one of their messages (in their direct message)."""
        before = message_json(message, self.workspace)
        message.text = encoded(text, self.workspace, names=True, labels=False)
        message.edited = self.slack.world.clock.ts()
        self.slack.happened.changed(self.workspace, in_ or self.dm, message, before)
        await self.slack.settled()

    async def deletes(self, message: Message, *, in_: Conversation | None = None) -> None:
        """Delete one of their messages (in their direct message)."""
        self.slack.happened.deleted(self.workspace, in_ or self.dm, message)
        await self.slack.settled()

    async def presses(self, label: str, *, on: Seen | None = None) -> Delivery:
        """A button: on a message, else in the open form, else on the newest thing they see that has it."""
        self._marks()
        self._says(None, f"[{label}]")
        if on is None and self.modal:
            return await self._clicks_in(self.modal, label)
        found = on or self._newest(label)
        if found is None:
            assert self.home, f"{self.user.name} sees no button {label}"
            return await self._clicks_in(self.home, label)
        button = found.buttons[label]
        return await self._click(found, _pressed(button))

    async def chooses(self, action_id: str, value: object, *, on: Seen | None = None) -> Delivery:
        """An option of a select on a message, or on the home tab (or in the open form)."""
        self._marks()
        if on:
            element = menus(on.blocks)[action_id]
            return await self._click(on, self._choice(element, value))
        shown = self.modal or self.home
        assert shown
        element = menus(shown.view.payload["blocks"])[action_id]
        state = chosen(element, value, self.workspace)
        shown.view.values.setdefault(element["block_id"], {})[action_id] = state
        body = self.doer.click_in_view(self._choice(element, value), shown.view)
        return await self._sends("interactive", body)

    async def shortcut(self, callback_id: str, *, on: Seen | None = None) -> Delivery:
        """A shortcut, from the menu of a message or from anywhere."""
        self._marks()
        if on is None:
            return await self._sends("interactive", self.doer.global_shortcut(callback_id))
        place = self.workspace.conversations[on.channel]
        message = place.message(on.ts)
        assert message
        body = self.doer.shortcut(callback_id, place, message)
        return await self._sends("interactive", body)

    async def fills(self, values: dict[str, object]) -> None:
        """Fields of the open form, by label."""
        self.form.fills(values)

    async def submits(self) -> Delivery | None:
        """The open form; None if Slack's client already saw what is missing."""
        self._marks()
        return await self.form.submits()

    async def closes(self) -> Delivery | None:
        """The open form, unsent."""
        return await self.form.closes()

    async def opens_home(self, tab: str = "home") -> Delivery | None:
        """The app's page: its tab `home` or `messages`."""
        self._marks()
        home = self.workspace.homes.get(self.id)
        view = view_json(home, self.workspace, self.slack.world.app.id) if home else None
        ts = self.slack.world.clock.ts()
        event = events.home_opened(self.id, tab, self.dm, view if tab == "home" else None, ts)
        delivery = self.slack.happened.emit(self.workspace, event)
        await self.slack.settled()
        return delivery

    async def browses(self, url: str) -> Page:
        """A page in their browser, which keeps cookies."""
        self._browser = self._browser or self.slack.browser()
        return await self._browser.opens(url)

    async def installs(self, url: str, *, scopes: frozenset[str] | None = None) -> Page:
        """Add to Slack, from the app's install page; `scopes` are those that they grant (all). What the app shows then."""
        page = self.slack.oauth.find(await self.browses(url))
        return await self.browses(
            str(self.slack.oauth.allow(page, self.workspace, self.user, scopes))
        )

    async def cancels_install(self, url: str) -> Page:
        """The same, and they press Cancel."""
        page = self.slack.oauth.find(await self.browses(url))
        return await self.browses(str(self.slack.oauth.cancel(page)))

    @property
    def doer(self) -> Doer:
        """What makes payloads in their name, for tests that send one twice or signed badly."""
        return Doer(
            world=self.slack.world, workspace=self.workspace, user=self.user, base=self.slack.url
        )

    # How it is done

    async def _command(self, text: str, place: Conversation) -> Delivery | None:
        name, _, rest = text.partition(" ")
        app = self.slack.world.app
        if app.commands is not None and name not in app.commands:
            self.trouble.append(f"{name} is not a valid command")
            return None
        told = encoded(rest.strip(), self.workspace, names=app.should_escape, labels=True)
        body = self.doer.command(name, told, place)
        delivery = await self._sends("slash_commands", body)
        if delivery.ok and delivery.last.answer:
            url = self.slack.world.response_urls[body["response_url"].removeprefix(self.slack.url)]
            responses.apply(self.slack, url, delivery.last.answer)
        return delivery

    async def _writes(
        self, text: str, in_: Conversation, thread: Seen | None
    ) -> tuple[Message, Delivery | None]:
        message = Message(
            ts=self.slack.world.clock.ts(),
            user=self.id,
            text=encoded(text, self.workspace, names=True, labels=False),
            client_msg_id=an_id("c"),
            thread_ts=thread.ts if thread else None,
        )
        in_.messages.append(message)
        delivery = self.slack.happened.posted(self.workspace, in_, message)
        await self.slack.settled()
        return message, delivery

    async def _click(self, found: Seen, action: Json) -> Delivery:
        place = self.workspace.conversations[found.channel]
        message = None if found.ephemeral else place.message(found.ts)
        body = self.doer.click(action, place, ts=found.ts, message=message)
        return await self._sends("interactive", body)

    async def _clicks_in(self, shown: Modal, label: str) -> Delivery:
        body = self.doer.click_in_view(_pressed(shown.buttons[label]), shown.view)
        return await self._sends("interactive", body)

    def _choice(self, element: Json, value: object) -> Json:
        state = chosen(element, value, self.workspace)
        return {**state, "action_id": element["action_id"], "block_id": element["block_id"]}

    async def _sends(self, parcel: Parcel, body: Json) -> Delivery:
        delivery = await self.slack.post.send(Delivery(parcel=parcel, body=body))
        if not delivery.ok:
            self.trouble.append(delivery.last.reason or f"http {delivery.last.status}")
        return delivery

    def _says(self, place: Conversation | None, text: str) -> None:
        where = f" in {place.name or place.kind}" if place else ""
        self.slack.world.log.append(f"{self.user.name}{where}> {text}")


def _pressed(button: Json) -> Json:
    kept = ("type", "action_id", "block_id", "text", "value", "style")
    return {key: button[key] for key in kept if key in button}
