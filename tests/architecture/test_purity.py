"""The model, the commands and the rules know no clock, no chance, no environment and no waiting."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PURE = [ROOT / "bot" / part for part in ("model", "commands", "rules")]
FILES = sorted(path for folder in PURE for path in folder.rglob("*.py"))

MODULES = frozenset(
    [
        "asyncio",
        "logging",
        "os",
        "random",
        "secrets",
        "socket",
        "subprocess",
        "tempfile",
        "threading",
        "time",
        "uuid",
    ]
)
ATTRIBUTES = frozenset(["environ", "getenv", "now", "sleep", "today", "urandom", "utcnow"])
CALLS = frozenset(["__import__", "eval", "exec", "hash", "id", "input", "open", "print"])


def offences(source: str) -> list[str]:
    """What a module does that a pure one must not, one line each."""
    return [
        f"line {line}: {what}"
        for node in ast.walk(ast.parse(source))
        for line, what in _offences(node)
    ]


def _offences(node: ast.AST) -> Iterator[tuple[int, str]]:
    match node:
        case ast.Import(names=names):
            modules = {alias.name.partition(".")[0] for alias in names}
            yield from ((node.lineno, f"imports {name}") for name in modules & MODULES)
        case ast.ImportFrom(module=str(module)) if module.partition(".")[0] in MODULES:
            yield node.lineno, f"imports from {module}"
        case ast.Attribute(attr=name) if name in ATTRIBUTES:
            yield node.lineno, f"uses .{name}"
        case ast.Call(func=ast.Name(id=name)) if name in CALLS:
            yield node.lineno, f"calls {name}()"
        case ast.AsyncFunctionDef() | ast.AsyncFor() | ast.AsyncWith() | ast.Await():
            yield node.lineno, "waits"


def test_there_is_something_to_look_at() -> None:
    assert {folder.name for folder in PURE} <= {path.parent.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_pure_module_has_no_clock_chance_environment_or_waiting(path: Path) -> None:
    assert offences(path.read_text()) == []


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import datetime\ndatetime.now()",
        "import datetime\ndatetime.date.today()",
        "clock = datetime.utcnow",
        "import time\ntime.time()",
        "from time import monotonic",
        "import random",
        "def roll():\n    from random import random\n    return random()",
        "import secrets as s",
        "from uuid import uuid4",
        "import os.path",
        "from os import environ",
        "settings = system.environ['HAVEN']",
        "async def wait(): ...",
        "import asyncio",
        "class A:\n    async def b(self):\n        await self.c()",
        "hash('the same in no other process')",
        "open('content/en.toml')",
    ],
)
def test_a_planted_offender_is_caught(source: str) -> None:
    assert offences(source)


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import date, time\ndue = time(9)",
        "def due(day, now): return day if now else None",
        "from datetime import UTC, datetime\nmoment = datetime(2026, 1, 1, tzinfo=UTC)",
        "from hashlib import blake2b\nblake2b(b'seed').digest()",
    ],
)
def test_a_pure_module_may_say_times_that_it_was_told(source: str) -> None:
    assert offences(source) == []
