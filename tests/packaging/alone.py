"""A virtual environment that holds one wheel and the packages that it asks for, taken from ours: no network."""

import subprocess
import sys
import sysconfig
import venv
from importlib.metadata import Distribution, PathDistribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

Wanted = tuple[str, str]  # a distribution and one of its extras, or none


def environment_of(wheel: Path, folder: Path) -> Path:
    """Make the environment in `folder`; returns its folder of programs.

    Only what the wheel's own metadata requires is lent to it, so that a requirement which was forgotten there is missing.
    """
    venv.create(folder, symlinks=True)
    programs = folder / "bin"
    pip = (sys.executable, "-m", "pip", "--python", str(programs / "python"))
    quiet = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps")
    subprocess.run([*pip, "install", *quiet, str(wheel)], check=True)
    site = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    installed = PathDistribution(next(site.glob("haven_bot-*.dist-info")))
    for one in _required_by(installed):
        _lend(one, site)
    return programs


def _required_by(wheel: Distribution) -> list[Distribution]:
    """What the wheel requires, and what that requires, and so on."""
    found: dict[str, Distribution] = {}
    seen: set[Wanted] = set()
    waiting = _asked_for(wheel, "")
    while waiting:
        wanted = waiting.pop()
        if wanted not in seen:
            seen.add(wanted)
            name, extra = wanted
            found[name] = distribution(name)
            waiting += _asked_for(found[name], extra)
    return list(found.values())


def _asked_for(one: Distribution, extra: str) -> list[Wanted]:
    needs = [Requirement(line) for line in one.requires or ()]
    applying = [need for need in needs if not need.marker or need.marker.evaluate({"extra": extra})]
    return [(need.name, wanted) for need in applying for wanted in ("", *need.extras)]


def _lend(one: Distribution, site: Path) -> None:
    for top in {file.parts[0] for file in one.files or ()} - {"..", "__pycache__"}:
        if not (site / top).exists():
            (site / top).symlink_to(Path(str(one.locate_file(top))))
