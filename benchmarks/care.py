"""How many texts the care rules find, beside a list of obvious words: `python benchmarks/care.py`.

The weights were learnt from all sets but fresh9, fresh11, fresh12 and days_unseen,
so the numbers of the others here say little about unseen
texts; what each fresh set gave before it was seen stands in `docs/care-detection.md`.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.rules.care import Tier, assess

TEXTS = Path(__file__).parents[1] / "tests" / "rules" / "care"
NAIVE = re.compile(
    r"suicid|kill (?:myself|me)|end my life|want to die|self[- ]harm|hurt myself|overdose|abuse|rape|depress|hopeless"
)
"""What somebody would write down in five minutes."""


def rows(name: str) -> list[tuple[str, str]]:
    """The tier and the text of each line of a set."""
    lines = (TEXTS / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [(one["tier"], one["text"]) for one in map(json.loads, lines)]


def line(name: str, answers: Sequence[tuple[str, str]]) -> str:
    """One line of the table: who of each tier got some card, and who the crisis card."""
    of = Counter(wanted for wanted, _ in answers)
    card = Counter(wanted for wanted, given in answers if given != Tier.NONE)
    crisis = Counter(wanted for wanted, given in answers if given == Tier.CRISIS)
    return (
        f"{name:<22}"
        + "".join(
            f"{100 * card[tier] / max(of[tier], 1):>10.1f}"
            for tier in ("crisis", "distress", "none")
        )
        + "".join(f"{100 * crisis[tier] / max(of[tier], 1):>10.1f}" for tier in ("crisis", "none"))
    )


def among_others() -> list[tuple[str, str]]:
    """The unseen texts, each with three harmless ones of another set before it and three behind it."""
    found: list[tuple[str, str]] = []
    for name in ("fresh1", "fresh2", "fresh4", "fresh6"):
        harmless = [text for tier, text in rows(name) if tier == Tier.NONE]
        for at, (tier, text) in enumerate(rows("fresh9")):
            around = harmless[at % 50 :][:6]
            found.append((tier, ". ".join((*around[:3], text, *around[3:]))))
    return found


def main() -> None:
    """Prints both tables and the time for a text of each length."""
    print(f"{'%':<22}{'crisis':>10}{'distress':>10}{'harmless':>10}{'crisis':>10}{'harmless':>10}")
    print(
        f"{'':<22}{'any card':>10}{'any card':>10}{'any card':>10}{'as crisis':>10}{'as crisis':>10}"
    )
    for path in sorted(TEXTS.glob("*.jsonl")):
        texts = rows(path.stem)
        print(line(path.stem, [(tier, assess(text, "en").tier) for tier, text in texts]))
        naive = [
            (tier, Tier.CRISIS if NAIVE.search(text.lower()) else Tier.NONE) for tier, text in texts
        ]
        print(line("  obvious words", naive))
    answers = [(tier, assess(text, "en").tier) for tier, text in among_others()]
    print(line("fresh9, among others", answers))
    words = [text for _, text in rows("development")]
    clock(f"{len(words)} texts, each", words)
    for length in (1_000, 20_000):
        clock(f"{length} characters", [" ".join(words)[:length]] * 5)
    clock(
        "20000 without an end", [" ".join(words).replace(".", " ").replace("?", " ")[:20_000]] * 5
    )


def clock(name: str, texts: list[str]) -> None:
    """Prints the microseconds that one text takes on average."""
    start = time.perf_counter()
    for text in texts:
        assess(text, "en")
    print(f"{name:<22}{(time.perf_counter() - start) / len(texts) * 1e6:>10.0f} µs")


if __name__ == "__main__":
    main()
