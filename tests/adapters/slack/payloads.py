"""Payloads as Slack sends them, shortened to what matters."""

from typing import Any

Payload = dict[str, Any]


def a_command(text: str = "", **more: Any) -> Payload:
    """A slash command in #general."""
    return {
        "token": "x",
        "team_id": "T1",
        "channel_id": "C1",
        "user_id": "U1",
        "command": "/haven",
        "text": text,
        "response_url": "https://hooks.slack.com/commands/1",
        "trigger_id": "1.1",
    } | more


def a_click(value: str = "why", **more: Any) -> Payload:
    """A button of a post in #general."""
    action = {"type": "button", "action_id": "do/1", "block_id": "haven/d1/0a/6", "value": value}
    return {
        "type": "block_actions",
        "team": {"id": "T1", "domain": "acme"},
        "enterprise": None,
        "user": {"id": "U1", "team_id": "T1"},
        "channel": {"id": "C1", "name": "general"},
        "container": {"type": "message", "message_ts": "1.1", "is_ephemeral": False},
        "response_url": "https://hooks.slack.com/actions/1",
        "trigger_id": "1.2",
        "actions": [action | more.pop("action", {})],
    } | more


def a_submission(metadata: str, values: Payload, **more: Any) -> Payload:
    """A form."""
    return {
        "type": "view_submission",
        "team": {"id": "T1"},
        "user": {"id": "U1", "team_id": "T1"},
        "trigger_id": "1.3",
        "view": {
            "id": "V1",
            "type": "modal",
            "callback_id": "form",
            "private_metadata": metadata,
            "state": {"values": {name: {name: one} for name, one in values.items()}},
        },
    } | more


def an_event(event: Payload, **more: Any) -> Payload:
    """An event in its envelope."""
    envelope = {"type": "event_callback", "event_id": "Ev1", "team_id": "T1", "enterprise_id": None}
    return {**envelope, "event": event} | more


def a_message(**more: Any) -> Payload:
    """Words in the conversation with Haven."""
    told = {
        "type": "message",
        "channel_type": "im",
        "channel": "D1",
        "user": "U1",
        "text": "help",
        "ts": "1.1",
    }
    return an_event(told | more)
