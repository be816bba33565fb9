"""The form that a person has open: filling it in, sending it, and what the app's acknowledgement does to it."""

from typing import TYPE_CHECKING

from tests.servers.slack.limits import checked_view
from tests.servers.slack.post import Delivery
from tests.servers.slack.things import View
from tests.servers.slack.typing_in import chosen, mistakes
from tests.servers.slack.views import pushed, replaced
from tests.servers.slack.wire import Json, SlackError

if TYPE_CHECKING:
    from tests.servers.slack.person import Person

TROUBLE = "We had some trouble connecting. Try again?"


class Form:
    """The topmost modal of one person."""

    def __init__(self, person: "Person") -> None:
        self._person = person

    def fills(self, values: dict[str, object]) -> None:
        """Set fields by their labels."""
        shown = self._person.modal
        assert shown, "no form is open"
        unknown = set(values) - set(shown.fields)
        assert not unknown, f"no field {sorted(unknown)}; there are {sorted(shown.fields)}"
        for label, value in values.items():
            block = shown.fields[label]
            state = chosen(block["element"], value, self._person.workspace)
            shown.view.values.setdefault(block["block_id"], {})[block["element"]["action_id"]] = (
                state
            )

    async def submits(self) -> Delivery | None:
        """Send it, and do what the acknowledgement says."""
        view = self._top()
        view.errors = mistakes(view.payload["blocks"], view.values)
        if view.errors:
            return None
        body = self._person.doer.submission(view)
        delivery = await self._deliver(body)
        if not delivery.ok:
            self._person.trouble.append(TROUBLE)
            return delivery
        try:
            self._acknowledged(view, delivery.last.answer)
        except SlackError as error:
            self._person.trouble.append(f"{TROUBLE} ({error.code})")
        return delivery

    async def closes(self) -> Delivery | None:
        """Close it; the app hears of it if it asked to."""
        view = self._top()
        self._stack().remove(view)
        if not view.payload.get("notify_on_close"):
            return None
        return await self._deliver(self._person.doer.closing(view))

    async def _deliver(self, body: Json) -> Delivery:
        return await self._person.slack.post.send(Delivery(parcel="interactive", body=body))

    def _acknowledged(self, view: View, answer: Json) -> None:
        world, workspace = self._person.slack.world, self._person.workspace
        match answer.get("response_action"):
            case None:
                self._stack().remove(view)
            case "clear":
                self._stack().clear()
            case "errors":
                view.errors = self._errors(view, answer["errors"])
            case "update":
                replaced(view, checked_view(world, answer["view"]))
            case "push":
                checked = checked_view(world, answer["view"])
                pushed(workspace, self._person.id, checked)
            case other:
                world.complain(f"there is no response_action {other}")
        self._person.slack.stir()

    def _errors(self, view: View, errors: dict[str, str]) -> dict[str, str]:
        inputs = {one["block_id"] for one in view.payload["blocks"] if one["type"] == "input"}
        if unknown := set(errors) - inputs:
            self._person.slack.world.complain(
                f"errors under blocks that are no inputs: {sorted(unknown)}"
            )
            raise SlackError("invalid_errors")
        return dict(errors)

    def _top(self) -> View:
        stack = self._stack()
        assert stack, "no form is open"
        return stack[-1]

    def _stack(self) -> list[View]:
        return self._person.workspace.modals.setdefault(self._person.id, [])
