"""Nothing opens a journal or a conversation but a request of the person whose it is.

What opens one is the proof `Asker`, which the dispatcher has made of an ask, and of news of somebody's own typed words. No
job, command line, page, metric or notice can have one, nor the modules that use a person's key.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = {
    str(path.relative_to(ROOT)): path.read_text()
    for folder in ("bot", "adapters", "examples")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "bot/testing" not in str(path)
}

MAKE_PROOF = {"bot/asking/staging.py"}
"""Where an Asker is made."""
OPEN = "bot/handlers/"
"""Where a journal or a conversation is opened, with the proof that the scene or the news brought along."""
USE_KEYS = {
    "bot/store/secrets/sealing.py",
    "bot/store/secrets/keys.py",
    "bot/store/private/pages.py",
    "bot/store/private/journal.py",
    "bot/store/private/talks.py",
}
"""What may touch a data key."""
HAND_OUT = {"bot/store/work.py", "bot/store/__init__.py"}
"""What hands the journal of a transaction to a handler, and names its type."""
SEALED_MODULES = {
    "bot.store.secrets.sealing",
    "bot.store.private.pages",
    "bot.store.private.journal",
    "bot.store.private.talks",
}
NEVER = (
    "bot/jobs/",
    "bot/cli/",
    "bot/http.py",
    "bot/metrics.py",
    "bot/app.py",
    "bot/telling/notices.py",
    "adapters/",
)


def calls(source: str, name: str) -> bool:
    """Whether something of that name is called, or taken to be called elsewhere."""
    return any(_name(node) == name for node in ast.walk(ast.parse(source)) if _is_used(node))


def _is_used(node: ast.AST) -> bool:
    return isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Load)


def _name(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def imported(source: str) -> Iterator[str]:
    """Every module, and every name of a module, that a source imports anywhere."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (one.name for one in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{one.name}" for one in names)


def is_sealed(name: str) -> bool:
    """Whether an import is of a module that uses data keys."""
    return any(f"{name}.".startswith(f"{one}.") for one in SEALED_MODULES)


def annotations_only(source: str, name: str) -> bool:
    """Whether a name stands in annotations alone, so that nothing is made of it."""
    tree = ast.parse(source)
    noted = {
        id(inner)
        for node in ast.walk(tree)
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None))
        if isinstance(part, ast.AST)
        for inner in ast.walk(part)
    }
    used = [one for one in ast.walk(tree) if _is_used(one) and _name(one) == name]
    return all(id(one) in noted for one in used)


def test_there_is_something_to_look_at() -> None:
    assert {*MAKE_PROOF, *USE_KEYS, *HAND_OUT} <= FILES.keys()
    assert calls(FILES["bot/asking/staging.py"], "Asker")
    assert calls(FILES["bot/handlers/talking.py"], "opened_by")


def test_only_one_module_makes_a_proof() -> None:
    makers = {path for path, source in FILES.items() if not annotations_only(source, "Asker")}
    assert makers == MAKE_PROOF


def test_only_handlers_open_a_journal_or_a_conversation() -> None:
    openers = {path for path, source in FILES.items() if calls(source, "opened_by")}
    assert {path for path in openers if not path.startswith(OPEN)} == set()


def test_only_five_modules_touch_a_data_key() -> None:
    users = {path for path, source in FILES.items() if any(map(is_sealed, imported(source)))}
    assert users - HAND_OUT <= USE_KEYS


def test_ciphers_are_used_in_one_module() -> None:
    users = {
        path for path, source in FILES.items() if any("ciphers" in one for one in imported(source))
    }
    assert users == {"bot/cipher.py"}


def test_jobs_command_line_pages_and_adapters_know_no_proof_and_no_entry() -> None:
    knowing = {
        path
        for path in FILES
        if path.startswith(NEVER)
        and any(one.startswith("bot.model.journal") for one in imported(FILES[path]))
    }
    assert knowing == set()


@pytest.mark.parametrize("name", ["key_of", "journal", "talks"])
def test_none_of_them_asks_for_a_key_a_journal_or_a_conversation(name: str) -> None:
    asking = {path for path in FILES if path.startswith(NEVER) and calls(FILES[path], name)}
    assert asking == set()


def functions_that_use(path: str, name: str) -> set[str]:
    return {
        function.name
        for function in ast.walk(ast.parse(FILES[path]))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        and any(calls(ast.unparse(one), name) for one in function.body)
    }


def test_it_is_made_of_asks_and_of_news_of_own_typed_words_alone() -> None:
    assert functions_that_use("bot/asking/staging.py", "Asker") == {"scene", "party"}
    assert functions_that_use("bot/dispatch.py", "party") == {"hear"}
    assert (
        "news: WordsEdited | WordsDeleted" in FILES["bot/asking/staging.py"].split("def party")[1]
    )


def test_only_the_dispatcher_stages_scenes() -> None:
    users = {path for path in FILES if "bot.asking.staging" in imported(FILES[path])}
    assert users == {"bot/dispatch.py"}


@pytest.mark.parametrize(
    "source",
    [
        "from bot.model.journal import Asker\nAsker(platform='slack', person=somebody)",
        "import bot.model.journal as j\nj.Asker(platform='slack', person=somebody)",
        "make = Asker",
        "replace(Asker, person=somebody)",
    ],
)
def test_a_planted_proof_is_caught(source: str) -> None:
    assert not annotations_only(source, "Asker")


@pytest.mark.parametrize(
    "source",
    [
        "await work.journal.opened_by(asker, now)",
        "open = work.talks.opened_by",
        "Journal.opened_by(journal, asker, now)",
    ],
)
def test_a_planted_opening_is_caught(source: str) -> None:
    assert calls(source, "opened_by")


@pytest.mark.parametrize(
    "source",
    [
        "from bot.store.secrets import sealing",
        "import bot.store.private.pages",
        "from bot.store.private.talks import x",
    ],
)
def test_a_planted_import_is_caught(source: str) -> None:
    assert any(map(is_sealed, imported(source)))
