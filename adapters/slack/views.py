"""Answers as modals, and the button that opens a form again. Pure."""

from dataclasses import replace

from adapters.slack.forms import MOST_IN_HEADING, Metadata
from adapters.slack.inbound import OPEN_FORM
from adapters.slack.render import MOST_IN_LABEL, MOST_IN_VALUE, Drawn
from adapters.slack.wire import Object
from bot.model.cleaning import clean, short
from bot.model.form import Form

APP = "Haven"


def answer(drawn: Drawn, metadata: Metadata, close: str) -> Object:
    """A modal that only shows something; its buttons are about the same place."""
    return {
        "type": "modal",
        "callback_id": "answer",
        "private_metadata": metadata.model_dump_json(exclude_defaults=True),
        "title": {"type": "plain_text", "text": APP, "emoji": False},
        "close": {"type": "plain_text", "text": short(close, MOST_IN_HEADING), "emoji": False},
        "blocks": drawn.blocks,
    }


def with_errors(drawn: Drawn, form: Form) -> Drawn:
    """The message with a line for each field that needs another value."""
    told: list[Object] = [
        {
            "type": "context",
            "elements": [
                {"type": "plain_text", "text": short(clean(f"{one.label}: {one.error}"), 1_900)}
            ],
        }
        for one in form.fields
        if one.error
    ]
    return replace(drawn, blocks=[*drawn.blocks, *told])


def with_button(drawn: Drawn, label: str, form: Metadata) -> Drawn:
    """The message with a button that opens a form; what does not fit into the button is filled in again."""
    value = form.model_dump_json(exclude_defaults=True)
    if len(value) > MOST_IN_VALUE:
        value = form.model_copy(update={"hidden": {}}).model_dump_json(exclude_defaults=True)
    text = short(clean(label), MOST_IN_LABEL)
    button: Object = {
        "type": "button",
        "action_id": OPEN_FORM,
        "text": {"type": "plain_text", "text": text, "emoji": False},
        "value": value,
        "style": "primary",
    }
    row: Object = {"type": "actions", "block_id": OPEN_FORM, "elements": [button]}
    return replace(drawn, blocks=[*drawn.blocks, row])
