"""What was typed -> a command: Slack's entities become signs again, mentions become ids where a field takes one. Pure."""

import re
from collections.abc import Mapping
from dataclasses import replace

from adapters.slack.features import ROOTS
from bot.commands import COMMANDS, fields_of, parse
from bot.model.command import Command, Draft
from bot.model.form import FieldKind

_MENTION = re.compile(r"<([@#])([A-Z0-9]+)(?:\|([^<>]*))?>")
_LINK = re.compile(r"<((?:https?|mailto|tel):[^<>|]+)(?:\|([^<>]*))?>")
_BROADCAST = re.compile(r"<!(?:subteam\^)?([^<>|]+)(?:\|([^<>]*))?>")
_ID = re.compile(r"[A-Z][A-Z0-9]{1,30}")
_PICKED = (FieldKind.PERSON, FieldKind.CHANNEL)


def typed(slash: str, text: str) -> Command | Draft:
    """The command behind `/<slash> <text>`, as Slack sends the text."""
    names = {id: sign + (name or id) for sign, id, name in _MENTION.findall(text)}
    bare = _plain(_MENTION.sub(lambda found: found[2], text))
    return _picked(_named(parse(slash, bare), names))


def written(text: str) -> Command | Draft:
    """The command in a direct message, where `pause` means the same as `/haven pause`."""
    first, _, rest = text.strip().removeprefix("/").partition(" ")
    known = first.lower() in ROOTS
    return typed(first.lower(), rest) if known else typed("haven", text)


def _plain(text: str) -> str:
    text = _LINK.sub(lambda found: found[2] or found[1], text)
    text = _BROADCAST.sub(lambda found: "@" + (found[2] or found[1]).lstrip("@"), text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _named(command: Command | Draft, names: Mapping[str, str]) -> Command | Draft:
    """In running text, people and channels have their names."""
    if not names:
        return command
    texts = {
        name: _with_names(value, names)
        for name, value in _texts(command).items()
        if _kinds(command).get(name) not in _PICKED
    }
    if isinstance(command, Draft):
        return replace(command, values={**command.values, **texts})
    return command.model_copy(update=texts)


def _picked(command: Command | Draft) -> Command | Draft:
    """A person or channel that Slack gave no id for is asked for in the form, where it can be picked."""
    kinds = _kinds(command)
    wrong = {
        name
        for name, value in _texts(command).items()
        if kinds.get(name) in _PICKED and value and not _ID.fullmatch(value)
    }
    if not wrong:
        return command
    values = {name: value for name, value in _values(command).items() if name not in wrong}
    problems = command.problems if isinstance(command, Draft) else {}
    kept = {name: code for name, code in problems.items() if name not in wrong}
    word = command.word if isinstance(command, Draft) else command.word()
    return Draft(word=word, values=values, problems=kept)


def _kinds(command: Command | Draft) -> Mapping[str, FieldKind]:
    kind = COMMANDS[command.word] if isinstance(command, Draft) else type(command)
    return {field.name: field.kind for field in fields_of(kind)}


def _texts(command: Command | Draft) -> Mapping[str, str]:
    given = command.values if isinstance(command, Draft) else dict(command)
    return {name: value for name, value in given.items() if isinstance(value, str)}


def _values(command: Command | Draft) -> Mapping[str, str]:
    if isinstance(command, Draft):
        return command.values
    dumped = command.model_dump(mode="json", exclude_none=True)
    return {name: str(value) for name, value in dumped.items()}


def _with_names(text: str, names: Mapping[str, str]) -> str:
    return _ID.sub(lambda found: names.get(found[0], found[0]), text)
