"""`.env.example` shows every setting there is."""

from importlib import import_module
from pathlib import Path

from pydantic_settings import BaseSettings

from bot.settings import Settings, describe

ROOT = Path(__file__).parents[2]


def every_adapters_settings() -> dict[str, type[BaseSettings]]:
    found: dict[str, type[BaseSettings]] = {}
    for file in sorted(ROOT.glob("adapters/*/settings.py")):
        module = import_module(f"adapters.{file.parent.name}.settings")
        for kind in vars(module).values():
            own = isinstance(kind, type) and kind.__module__ == module.__name__
            if own and issubclass(kind, BaseSettings):
                found[file.parent.name] = kind
    return found


def described(kind: type[BaseSettings]) -> bool:
    return all(info.description for info in kind.model_fields.values())


def test_the_example_shows_the_settings_as_they_are() -> None:
    shown = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert shown == describe(every_adapters_settings())


def test_every_setting_is_described() -> None:
    kinds: dict[str, type[BaseSettings]] = {"core": Settings} | every_adapters_settings()
    assert [name for name, kind in kinds.items() if not described(kind)] == []
