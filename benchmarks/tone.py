"""How many notes the tone rules hold and let through, beside a list of bad words: `python benchmarks/tone.py`.

The sets named `last_` were written after the rules and weights had stood still, and nothing was learned from them;
what the others score is a fence, no measure. The list is what most filters do: any word of it holds a note.
"""

import re
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.rules.tone import Code, Outcome, review

ROOT = Path(__file__).parents[1]
SETS = ROOT / "tests/rules/tone"
BAD_WORDS = re.compile(
    r"\b(?:idiot|moron|stupid|dumb|lazy|useless|loser|ugly|fat|hate|kill|die|sex|sexy|bitch|bastard|shit|damn|hell|crap"
    r"|ass|fuck\w*|pathetic|terrible|awful|horrible|crazy|insane|sick|suicide|retard\w*|whore|slut|shut up|worst)\b",
    re.IGNORECASE,
)
HELD = frozenset(code.value for code in Code if code.holds)
GRAVE = frozenset({Code.HARASSMENT.value, Code.SEXUAL.value, Code.PRIVATE.value})

Notes = list[tuple[str, str]]


def by_rules(words: str) -> bool:
    """Whether the tone rules hold a note."""
    return review(words, "en").outcome is Outcome.HOLD


def by_list(words: str) -> bool:
    """Whether a list of bad words holds it."""
    return BAD_WORDS.search(words) is not None


def notes_of(path: Path) -> Notes:
    """The kind and the words of each note in a set."""
    listed = tomllib.loads(path.read_text(encoding="utf-8"))
    return [(kind, words) for kind, many in listed.items() for words in many]


def share(notes: list[str], holds: Callable[[str], bool]) -> str:
    """How many of the notes are held, and of how many."""
    return f"{sum(holds(words) for words in notes):>3}/{len(notes):<3}" if notes else "   -   "


def table(title: str, notes: Notes) -> None:
    """One line per class: held by the rules, held by the list."""
    print(f"\n{title}\n{'':14}{'rules':>8}{'list':>9}")
    groups = {"all to hold": HELD, "grave": GRAVE, **{kind: {kind} for kind in sorted(HELD)}}
    for name, kinds in groups.items():
        some = [words for kind, words in notes if kind in kinds]
        print(f"{name:14}{share(some, by_rules):>9}{share(some, by_list):>9}")
    fine = [words for kind, words in notes if kind not in HELD]
    passed = sum(review(words, "en").outcome is Outcome.PASS for words in fine)
    print(
        f"{'fine, held':14}{share(fine, by_rules):>9}{share(fine, by_list):>9}   without any hint {passed}/{len(fine)}"
    )


def main() -> None:
    """Prints a table per set, and the time a note takes."""
    everything: Notes = []
    for path in sorted(SETS.glob("*.toml")):
        notes = notes_of(path)
        everything += notes
        table(f"{path.stem} ({'unseen' if path.stem.startswith('last_') else 'seen'})", notes)
    start = time.perf_counter()
    for _, words in everything:
        review(words, "en")
    spent = time.perf_counter() - start
    print(f"\n{len(everything)} notes, {spent / len(everything) * 1e6:.0f} microseconds each")


if __name__ == "__main__":
    main()
