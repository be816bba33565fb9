"""The ways to bring Haven to Slack, and what `haven init` asks for each of them."""

from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlsplit

from adapters.slack.features import SlackFeatures
from adapters.slack.settings import SlackSettings
from bot.model.place import Channel
from bot.ports import Question, Shelf, Specs, Way

_THEN = "In Slack, in the channel of your team: /invite @Haven, then /haven setup."
_CREATE = "Open this link, choose your workspace, look at what the app may do, and press Create."


def _link(given: Mapping[str, str], specs: Specs) -> str:
    """The address of Slack's page for a new app, filled in for the features that are set."""
    from adapters.slack.manifest import create_link, manifest

    chosen = {name: text for name, text in given.items() if name in SlackFeatures.model_fields}
    return create_link(manifest(SlackFeatures.model_validate(chosen), specs("en")))


async def _channels(settings: SlackSettings, shelf: Shelf, named: str) -> Sequence[Channel]:
    # Imported late, so that naming the adapter does not load Slack's libraries.
    from adapters.slack.channels import channels

    return await channels(settings, shelf, named)


def _begins(start: str) -> Callable[[str], str | None]:
    def check(answer: str) -> str | None:
        return (
            None if answer.startswith(start) else f"It begins with {start}. Please copy it again."
        )

    return check


def _is_public(answer: str) -> str | None:
    address = urlsplit(answer)
    if address.scheme == "https" and address.hostname and not address.query:
        return None
    return "That is an address such as https://haven.example.org."


_APP_TOKEN = Question(
    setting="app_token",
    label="App-level token",
    hint=f"{_CREATE} Then: Basic Information, App-Level Tokens, Generate, with the scope connections:write.",
    secret=True,
    check=_begins("xapp-"),
    link=_link,
)
_BOT_TOKEN = Question(
    setting="bot_token",
    label="Bot token",
    hint="On the pages of the app: Install App, Install to Workspace. It is the Bot User OAuth Token.",
    secret=True,
    check=_begins("xoxb-"),
)
_PUBLIC_URL = Question(
    setting="public_url",
    label="Public address",
    hint="The https:// address that leads to Haven's web server; only /slack/ has to be reachable.",
    check=_is_public,
)
_SIGNING_SECRET = Question(
    setting="signing_secret",
    label="Signing secret",
    hint=f"{_CREATE} Then: Basic Information, App Credentials.",
    secret=True,
    link=_link,
)
_CLIENT_ID = Question(
    setting="client_id",
    label="Client id",
    hint="In the same place: Basic Information, App Credentials.",
)
_CLIENT_SECRET = Question(
    setting="client_secret", label="Client secret", hint="Next to the client id.", secret=True
)

WAYS: tuple[Way[SlackSettings], ...] = (
    Way(
        label="Slack, one workspace, no public address (Socket Mode)",
        questions=(_APP_TOKEN, _BOT_TOKEN),
        without=("public_url", "client_id", "client_secret"),
        channels=_channels,
        then=_THEN,
    ),
    Way(
        label="Slack, one workspace, over HTTP at a public address",
        questions=(_PUBLIC_URL, _SIGNING_SECRET, _BOT_TOKEN),
        without=("app_token", "client_id", "client_secret"),
        channels=_channels,
        then=_THEN,
    ),
    Way(
        label="Slack, several workspaces, over HTTP at a public address",
        questions=(_PUBLIC_URL, _SIGNING_SECRET, _CLIENT_ID, _CLIENT_SECRET),
        without=("app_token", "bot_token"),
        then=f"Open /slack/install at the public address and add Haven to a workspace. {_THEN}",
    ),
)
