"""Names of commands and of their options in another language, as far as Discord takes them. Pure."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.commands import COMMANDS
from bot.model.form import CommandSpec

_NAME = re.compile(r"[-_'\w]{1,32}")


@dataclass(slots=True)
class Names:
    """`roots` by English root, `subs` by the word of a command, `options` by that word and the English name."""

    roots: dict[str, str] = field(default_factory=dict)
    subs: dict[str, str] = field(default_factory=dict)
    options: dict[tuple[str, str], str] = field(default_factory=dict)


def names_of(specs: Iterable[CommandSpec]) -> Names:
    """Every name that differs from the English one and that Discord takes.

    Names that are equal within one command would make Discord refuse all commands, so none of those is taken.
    """
    names = Names()
    by_root: dict[str, list[CommandSpec]] = {}
    for spec in specs:
        by_root.setdefault(spec.slash.split()[0], []).append(spec)
    for root, found in by_root.items():
        told = {spec.local.split()[0] for spec in found if spec.local}
        if len(told) == 1 and _fits(one := told.pop()):
            names.roots[root] = one
        names.subs |= _unique({spec.word: sub_of(spec) for spec in found}, _local_subs(found))
        for spec in found:
            english = {one.name: one.name for one in spec.fields}
            local = {one.name: one.local for one in spec.fields}
            told_options = _unique(english, local)
            names.options |= {(spec.word, name): said for name, said in told_options.items()}
    # Two commands of one name would be refused as well.
    names.roots = _unique({root: root for root in by_root}, names.roots)
    return names


def sub_of(spec: CommandSpec) -> str:
    """The English name of a subcommand.

    Discord has no command beside its own subcommands: `/practice` becomes `/practice show`.
    """
    return spec.slash.partition(" ")[2] or COMMANDS[spec.word].bare


def _local_subs(specs: Iterable[CommandSpec]) -> dict[str, str]:
    return {one.word: one.local.partition(" ")[2] for one in specs}


def _unique(english: dict[str, str], local: dict[str, str]) -> dict[str, str]:
    """The local names by key, without those that fit nobody's rules; none at all if two would be equal."""
    fitting = {key: name for key, name in local.items() if _fits(name)}
    counted = Counter({**english, **fitting}.values())
    return fitting if max(counted.values(), default=0) <= 1 else {}


def _fits(name: str) -> bool:
    return _NAME.fullmatch(name) is not None and name == name.lower()
