"""Requests that Slack signed and that make no sense: a whole Haven answers each, and breaks over none."""

import json
import logging
import random
import resource
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import ClientSession

from tests.adapters.slack.payloads import (
    a_click,
    a_command,
    a_message,
    a_submission,
    an_event,
)
from tests.adapters.slack.stand_ins import Scene, a_scene
from tests.hostile import HOSTILE
from tests.servers.slack.post import signed

TRIES = 3_000
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
_METADATA = '{"word":"me","channel":"C1","on":"d1","hidden":{"version":"1"}}'
_CORPUS: list[dict[str, Any]] = [
    a_command("pause 2026-12-24"),
    a_click(),
    a_click(view={"id": "V1", "type": "modal", "private_metadata": _METADATA}),
    a_submission(_METADATA, {"zone": {"type": "plain_text_input", "value": "Etc/UTC"}}),
    a_click() | {"type": "message_action", "callback_id": "x", "message": {"user": "U2"}},
    a_message(),
    a_message(subtype="message_changed", message={"user": "U1"}, previous_message={"user": "U1"}),
    an_event({"type": "app_home_opened", "user": "U1", "tab": "home"}),
    an_event({"type": "user_change", "user": {"id": "U1", "deleted": True}}),
    an_event({"type": "channel_rename", "channel": {"id": "C1", "name": "x"}}),
    an_event({"type": "member_joined_channel", "user": "U1", "channel": "C1"}),
    {"type": "url_verification", "challenge": "x"},
    {"type": "view_closed", "view": {"id": "V1"}, "user": {"id": "U1"}, "team": {"id": "T1"}},
    {"type": "block_suggestion", "user": {"id": "U1"}, "team": {"id": "T1"}},
]


def nonsense(dice: random.Random) -> Any:
    """Something that does not belong where it stands."""
    words = dice.choice(HOSTILE)
    return dice.choice(
        [
            None,
            True,
            -1,
            1e300,
            "",
            words,
            (words * 50)[:4_000],
            [],
            [words],
            {},
            {words: words},
            [[[]]],
        ]
    )


def places(told: Any) -> list[tuple[Any, Any]]:
    """Each place in a payload at which a value stands: its container and its key."""
    inside = told.items() if isinstance(told, dict) else enumerate(told)
    here = [(told, key) for key, _ in inside]
    deeper = [one for one in (told[key] for _, key in here) if isinstance(one, dict | list)]
    return here + [place for one in deeper for place in places(one)]


def mangled(dice: random.Random, workspace: str) -> dict[str, Any]:
    """A payload of the workspace in which a few values are wrong, missing, or somewhere else."""
    told = json.loads(json.dumps(dice.choice(_CORPUS)).replace('"T1"', json.dumps(workspace)))
    for _ in range(dice.randrange(1, 4)):
        container, key = dice.choice(places(told))
        if dice.random() < 0.3:
            container.pop(key)
        else:
            container[key] = nonsense(dice)
        if not told:
            break
    return dict(told)


def encoded(told: dict[str, Any]) -> tuple[bytes, str]:
    if "command" in told:
        form = urlencode({name: str(value) for name, value in told.items()}, errors="replace")
        return form.encode(), FORM
    if told.get("type") in ("event_callback", "url_verification"):
        return json.dumps(told).encode(), JSON
    return urlencode({"payload": json.dumps(told)}).encode(), FORM


async def sent(scene: Scene, session: ClientSession, body: bytes, kind: str) -> int:
    stamp = str(int(time.time()))
    headers = {
        "Content-Type": kind,
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signed(scene.slack.app.signing_secret, stamp, body),
    }
    url = str(scene.slack.app.request_url)
    async with session.post(url, data=body, headers=headers) as answer:
        return answer.status


async def test_signed_nonsense_breaks_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    dice = random.Random(7)
    caplog.set_level(logging.ERROR)
    broken: list[dict[str, Any]] = []
    async with a_scene(tmp_path) as scene, ClientSession() as session:
        for n in range(TRIES):
            told = mangled(dice, scene.acme.id)
            if await sent(scene, session, *encoded(told)) not in (200, 400, 409):
                broken.append(told)
            if n == TRIES // 3:
                before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        scene.slack.takes_complaints()
        await scene.ann.types("/haven help", in_=scene.general)
        assert "What you can ask me" in (await scene.ann.answered()).text
    assert broken == []
    assert [one.getMessage() for one in caplog.records] == []
    assert grown < 30_000, f"{grown} kB more than after the first third"
