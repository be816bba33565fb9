"""What was typed -> a command: Slack's entities become signs again, mentions become ids where a field takes one. Pure."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.commands import COMMANDS, fields_of, parse
from bot.model.command import Command, Draft
from bot.model.form import FieldKind

_MENTION = re.compile(r"<([@#])([A-Z0-9]+)(?:\|([^<>]*))?>")
_LINK = re.compile(r"<((?:https?|mailto|tel):[^<>|]+)(?:\|([^<>]*))?>")
_BROADCAST = re.compile(r"<!(?:subteam\^)?([^<>|]+)(?:\|([^<>]*))?>")
_BARE = re.compile(r"<([@#])([A-Z0-9]+)>")
_ID = re.compile(r"[A-Z][A-Z0-9]{1,30}")
_PICKED = (FieldKind.PERSON, FieldKind.PEOPLE, FieldKind.CHANNEL)


def typed(slash: str, text: str) -> Command | Draft:
    """The command behind `/<slash> <text>`, as Slack sends the text."""
    names = {sign + id: sign + (name or id) for sign, id, name in _MENTION.findall(text)}
    bare = _plain(_MENTION.sub(r"<\1\2>", text))
    return understood(parse(slash, bare), names)


def understood(command: Command | Draft, names: Mapping[str, str]) -> Command | Draft:
    """The command with ids where somebody is picked, and elsewhere with `names`: what is shown for `@id` and `#id`."""
    return _picked(_named(command, names))


def words_of(text: str, names: Mapping[str, str]) -> str:
    """Running text as Slack sends it, as people read it; `names` by id are for those whom Slack sent without one."""

    def shown(found: re.Match[str]) -> str:
        return found[1] + str(found[3] or names.get(found[2], found[2]))

    return _plain(_MENTION.sub(shown, text))


def mentioned_in(text: str) -> frozenset[str]:
    """The ids of the people in running text whose name Slack did not send."""
    return frozenset(id for sign, id, name in _MENTION.findall(text) if sign == "@" and not name)


def _plain(text: str) -> str:
    text = _LINK.sub(lambda found: found[2] or found[1], text)
    text = _BROADCAST.sub(lambda found: "@" + (found[2] or found[1]).lstrip("@"), text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _named(command: Command | Draft, names: Mapping[str, str]) -> Command | Draft:
    kinds = _kinds(command)
    texts = {
        name: _BARE.sub(r"\2", value)
        if kinds.get(name) in _PICKED
        else _BARE.sub(lambda found: names.get(found[1] + found[2], found[0]), value)
        for name, value in _texts(command).items()
    }
    if isinstance(command, Draft):
        return replace(command, values={**command.values, **texts})
    return command.model_copy(update=texts)


def _picked(command: Command | Draft) -> Command | Draft:
    """A person or channel that Slack gave no id for is asked for in the form, where it can be picked."""
    kinds = _kinds(command)
    wrong = {
        name
        for name, value in _values(command).items()
        if kinds.get(name) in _PICKED
        and not all(map(_ID.fullmatch, filter(None, value.split(","))))
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
    # A choice is a text too, and stays what it is.
    return {name: value for name, value in given.items() if type(value) is str}


def _values(command: Command | Draft) -> Mapping[str, str]:
    if isinstance(command, Draft):
        return command.values
    dumped = command.model_dump(mode="json", exclude_none=True)
    return {
        name: ",".join(value) if isinstance(value, list) else str(value)
        for name, value in dumped.items()
    }
