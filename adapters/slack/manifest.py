"""The app's manifest, made from the commands and the settings: everything that Slack has to know about Haven. Pure."""

from collections.abc import Sequence
from urllib.parse import quote

from adapters.slack.features import SlackFeatures
from adapters.slack.news import HEARD
from adapters.slack.wire import Object, dump
from bot.commands import COMMANDS
from bot.model.cleaning import short
from bot.model.form import CommandSpec

CREATE = "https://api.slack.com/apps?new_app=1&manifest_json="
MOST_IN_DESCRIPTION = 100
"""Characters of a description; Slack takes more, and shows one line."""
_SCOPES = {
    "commands": "slash commands",
    "chat:write": "posting",
    "channels:read": "whether a channel is still there and how many people are in it",
    "groups:read": "the same for private channels in which Haven is",
    "users:read": "names, time zones, languages, and who is an admin",
    "im:write": "direct messages to people who asked for them",
}
_TYPED = {"im:history": "what people write to Haven in direct messages"}
_HISTORY = {
    "channels:history": "looking for its own posts after a broken connection",
    "groups:history": "the same in private channels",
}
_FILES = {"files:write": "a journal as a file, for whoever asks for theirs"}
_GROUPS = {"mpim:write": "conversations of two or three people"}


def scopes(features: SlackFeatures) -> dict[str, str]:
    """The rights without which Haven can not do what is switched on, each with what it is for."""
    return _SCOPES | (_TYPED if features.typed_replies else {})


def optional_scopes(features: SlackFeatures) -> dict[str, str]:
    """The rights that may be refused."""
    return (
        (_HISTORY if features.history else {})
        | (_GROUPS if features.groups else {})
        | (_FILES if features.files else {})
    )


def manifest(features: SlackFeatures, specs: Sequence[CommandSpec], name: str = "Haven") -> Object:
    """The manifest, for Socket Mode unless there is a public address."""
    told: Object = {
        "app_home": {
            "home_tab_enabled": True,
            "messages_tab_enabled": True,
            "messages_tab_read_only_enabled": not features.typed_replies,
        },
        "bot_user": {"display_name": name, "always_online": True},
        "slash_commands": [_command(features, root) for root in features.names],
    }
    return {
        "display_information": {
            "name": name,
            "description": "One small practice a day that helps a team feel safe, understood and valued.",
            "background_color": "#2f6b55",
        },
        "features": told | _shortcuts(specs),
        "oauth_config": _oauth(features),
        "settings": _settings(features),
    }


def create_link(told: Object) -> str:
    """The address that opens Slack's page for a new app with the manifest filled in."""
    return CREATE + quote(dump(told), safe="")


def _command(features: SlackFeatures, root: str) -> Object:
    told: Object = {
        "command": f"/{features.names[root]}",
        "description": short(_help(root), MOST_IN_DESCRIPTION),
        "usage_hint": short(_hint(root), 100),
        "should_escape": True,
    }
    return told | ({"url": f"{features.site}/events"} if features.site else {})


def _shortcuts(specs: Sequence[CommandSpec]) -> Object:
    """What can be asked for on somebody's message."""
    told: list[Object] = [
        {
            "name": spec.shortcut,
            "type": "message",
            "callback_id": spec.word,
            "description": short(spec.help, MOST_IN_DESCRIPTION),
        }
        for spec in specs
        if spec.on_message is not None
    ]
    return {"shortcuts": [*told]} if told else {}


def _help(root: str) -> str:
    kind = next(
        (one for one in COMMANDS.values() if one.slash in (root, f"{root} help")),
        None,
    )
    return " ".join((kind.__doc__ or "").split()) if kind else f"Haven: {root}"


def _hint(root: str) -> str:
    """What can be said after a command: its subcommands, or else its fields; Slack takes no empty hint."""
    named = {one.slash: one for one in COMMANDS.values() if one.slash is not None}
    parts = [one.removeprefix(f"{root} ") for one in named if one.startswith(f"{root} ")]
    return " | ".join(parts or [f"[{field}]" for field in named[root].asked_for()])


def _oauth(features: SlackFeatures) -> Object:
    optional = sorted(optional_scopes(features))
    told: Object = {"bot": [*sorted(scopes(features)), *optional]}
    if optional:
        told["bot_optional"] = [*optional]
    redirect: Object = {"redirect_urls": [f"{features.site}/oauth_redirect"]}
    return (redirect if features.site else {}) | {"scopes": told}


def _settings(features: SlackFeatures) -> Object:
    address: Object = {"request_url": f"{features.site}/events"} if features.site else {}
    return {
        "event_subscriptions": address | {"bot_events": [*_events(features)]},
        "interactivity": {"is_enabled": True} | address,
        "org_deploy_enabled": False,
        "socket_mode_enabled": features.site is None,
        "token_rotation_enabled": False,
    }


def _events(features: SlackFeatures) -> Sequence[str]:
    typed = ["message.im"] if features.typed_replies else []
    return sorted([*HEARD, "app_home_opened", *typed])
