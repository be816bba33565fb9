"""Every sentence that the code asks for is in words.ftl, and every sentence there is asked for."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from bot import library
from bot.commands import COMMANDS, Rounds, Setup, fields_of
from bot.model.command import Command
from bot.model.facts import TypedWords
from bot.model.note import Alone, Return
from bot.model.practice import Practice
from bot.model.preferences import Thanks
from bot.rules.care.card import CareButton
from bot.rules.choose import ReasonCode
from bot.rules.conversation import Says
from bot.rules.fingerprint import TellKind
from bot.rules.notes import Refusal
from bot.rules.tone import Code, Reason
from bot.store.teams.changes import Stage
from bot.words import FILE, Words

CONTENT = library.content_root()
CODE = Path(__file__).parents[2]
ASKING = {"say", "line", "spans", "button", "_button"}
"""Methods whose first argument is a key."""
_KEY = re.compile(r"[a-z]+(-[a-z0-9_]+)+")


class Source:
    """What the code of the core and of the adapters says about keys."""

    def __init__(self) -> None:
        self.asked: set[str] = set()
        self.computed: set[str] = set()
        self.literals: set[str] = set()
        self.refusals: set[str] = set()
        self.troubles: set[str] = set()
        self.problems: set[str] = set()
        self.settings: set[str] = set()
        for folder in ("bot", "adapters"):
            for file in sorted((CODE / folder).rglob("*.py")):
                for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                    self._look(node)

    def _look(self, node: ast.AST) -> None:
        match node:
            case ast.Constant(value=str(text)):  # buttons and tables hold keys too
                self.literals.add(text)
            case ast.Call(func=ast.Attribute(attr=name), args=[key, *_]) if name in ASKING:
                self.asked.update(_texts(key))
                if isinstance(key, ast.JoinedStr):
                    self.computed.update(_texts(key.values[0]))
            case ast.Call(func=ast.Name(id="Refused"), args=[reason, *_]):
                self.refusals.update(_texts(reason))
            case ast.Call(func=ast.Attribute(attr="problem"), args=[code, *_]):
                self.problems.update(_texts(code))
            case ast.Call(func=ast.Name(id="Problem"), keywords=keywords):
                codes = [one.value for one in keywords if one.arg == "code"]
                self.problems.update(text for code in codes for text in _texts(code))
            case ast.Call(func=ast.Name(id="Changed"), keywords=keywords):
                changed = [one.value for one in keywords if one.arg == "setting"]
                self.settings.update(text for name in changed for text in _texts(name))
            case ast.Call(func=ast.Name(id="Trouble"), keywords=keywords):
                named = [one.value for one in keywords if one.arg == "name"]
                self.troubles.update(text for value in named for text in _texts(value))


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _texts(body)
            yield from _texts(orelse)


def typed() -> list[type[Command]]:
    return [command for command in COMMANDS.values() if command.slash is not None]


def filled_in() -> list[type[Command]]:
    """What has a form: what can be typed, and what a button begins that leaves a field open."""
    begun = [one for one in COMMANDS.values() if 0 < len(fields_of(one)) < len(one.model_fields)]
    return [one for one in typed() if fields_of(one)] + [one for one in begun if one.slash is None]


def field_keys() -> Iterator[str]:
    for field in (field for command in filled_in() for field in fields_of(command)):
        yield field.label
        yield f"{field.label}-hint"
        yield from (choice.label for choice in field.choices)


# The keys that the code puts together: what follows each prefix. A new family is a new line here.
FAMILIES: Mapping[str, Callable[[Source], set[str]]] = {
    "practice-": lambda _: set(Practice),
    "pass-": lambda _: {one.pass_line for one in library.load(CONTENT).items.values()},
    "help-": lambda _: set(COMMANDS),
    "form-": lambda _: {command.word() for command in filled_in()},
    "": lambda _: set(field_keys()),
    "why-": lambda _: set(ReasonCode),
    "refused-": lambda source: source.refusals | {"no-team", "which-team", "closing-now", *Refusal},
    "setting-": lambda source: (
        source.settings
        | set(Setup.asked_for())
        | {f"rounds-{name}" for name in (*Rounds.asked_for(), "lockdown")}
        | {"gentle", "paused", "skipped"}
    ),
    "alone-": lambda _: set(Alone),
    "button-alone-": lambda _: set(Alone),
    "button-like-": lambda _: set(Thanks),
    "like-": lambda _: set(Thanks) | {"asked"},
    "button-pulse-": lambda _: {"keep", "slower", "stop"},
    "pulse-": lambda _: {"keep", "slower", "stop", "few", "asked", "done"},
    "mail-": lambda _: set(Return) | {"thanks"},
    "tell-": lambda _: set(TellKind),
    "tone-": lambda _: {
        key.removeprefix("tone-")
        for one in (Reason(code=code, stretch="") for code in Code if code is not Code.UNMASKS)
        for key in (one.says, one.suggestion)
    },
    "lockdown-": lambda _: {"on", "off"},
    "quiet-": lambda _: {"gentle-done", "nothing-done"},
    "data-": lambda _: (
        {"none", "held", "admin", "change", "delivery", "member", "own_item", "pending"}
        | {"entry", "journal", "letter", "talk", "steward", "counted"}
    ),
    "log-": lambda _: {one.value for one in Stage if one is not Stage.DONE},
    "notice-": lambda source: (
        source.troubles | {"broken", "dead", "gone", "unreadable", "unsure", "zone"}
    ),
    "button-care-": lambda _: set(CareButton),
    # As bot/commands/reading.py and bot/rules/rhythm.py name them.
    "problem-": lambda source: (
        source.problems
        | {"missing", "choice", "long", "number", "day", "time", "value"}
        | {"past", "far", "no-post", "many", "mention"}
        # As bot/rules/notes.py does.
        | {"self", "bot", "person", "unsure-person", "everybody", "link"}
    ),
    "home-": lambda _: {one.word() for one in COMMANDS.values() if one.home},
    "talk-": lambda _: {*Says, "continue", "unasked"},
    "typed-": lambda _: set(TypedWords),
    "there-": lambda _: set(TypedWords),
    "shortcut-": lambda _: {one.word() for one in COMMANDS.values() if one.on_message},
}
# Only ever written out in the code, also where no method asks for them at once.
WRITTEN_OUT = {"discord", "slack", "web"}


def wanted(source: Source, keys: frozenset[str]) -> set[str]:
    """Every key that the code asks for."""
    first_words = {key.partition("-")[0] for key in keys} | WRITTEN_OUT
    literals = {
        text
        for text in source.literals
        if _KEY.fullmatch(text) and text.partition("-")[0] in first_words
    }
    families = {prefix + rest for prefix, rests in FAMILIES.items() for rest in rests(source)}
    return source.asked | literals | families


def test_no_sentence_is_missing() -> None:
    keys = Words.load(CONTENT).keys("en")
    assert sorted(wanted(Source(), keys) - keys) == []


def test_no_sentence_is_unused() -> None:
    keys = Words.load(CONTENT).keys("en")
    assert sorted(keys - wanted(Source(), keys)) == []


def test_every_key_that_is_put_together_belongs_to_a_family() -> None:
    assert sorted(Source().computed - set(FAMILIES)) == []


@pytest.mark.parametrize("word", COMMANDS)
def test_the_help_of_a_command_is_its_docstring(word: str) -> None:
    assert Words.load(CONTENT).line(f"help-{word}", "en") == inspect.getdoc(COMMANDS[word])


def test_every_sentence_can_be_said() -> None:
    words = Words.load(CONTENT)
    slots = re.findall(r"\$(\w+)", (CONTENT / "en" / FILE).read_text(encoding="utf-8"))
    said = [words.say(key, "en", **dict.fromkeys(slots, 1)) for key in words.keys("en")]
    assert all(message.blocks for message in said)


def names_of_commands() -> set[str]:
    """What only other languages need: in English, the names are those of the code."""
    slashes = {f"slash-{one.word()}" for one in typed()}
    options = {f"option-{one.word()}-{name}" for one in typed() for name in one.asked_for()}
    return slashes | options


def test_no_locale_has_a_key_that_english_does_not_have() -> None:
    words = Words.load(CONTENT)
    locales = [file.parent.name for file in CONTENT.glob(f"*/{FILE}")]
    known = words.keys("en") | names_of_commands()
    assert {key for locale in locales for key in words.keys(locale)} - known == set()
