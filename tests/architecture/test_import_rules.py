"""The lists in the import rules name every part of the core that they are meant for, also one that is added later."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = frozenset(
    f"bot.{one.stem}"
    for one in (ROOT / "bot").iterdir()
    if one.name != "__init__.py" and (one.suffix == ".py" or (one / "__init__.py").is_file())
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {one["name"]: one for one in PROJECT["tool"]["importlinter"]["contracts"]}
ABOVE = frozenset({"bot.__main__", "bot.app", "bot.cli", "bot.demo", "bot.testing"})
"""What puts the parts together, and may know what they know."""


def test_adapters_see_only_what_is_meant_for_them() -> None:
    rule = CONTRACTS["Adapters see the ports, the model, the commands and the clock"]
    meant = {"bot.ports", "bot.model", "bot.commands", "bot.clock"}
    assert set(rule["forbidden_modules"]) == PARTS - meant


@pytest.mark.parametrize(
    ("name", "those"),
    [
        ("Only http.py and handing_out.py serve the web", {"bot.http", "bot.handing_out"}),
        ("Only the store, and what opens it, knows SQLAlchemy", {"bot.store"}),
    ],
)
def test_what_only_some_know_is_forbidden_to_all_others(name: str, those: set[str]) -> None:
    assert PARTS - those - ABOVE <= set(CONTRACTS[name]["source_modules"])
