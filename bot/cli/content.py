"""`haven content check`: every problem of the library, at once."""

import sys
from datetime import date
from pathlib import Path

from bot.cli import CONTENT, OK
from bot.clock import SystemClock
from bot.library import ages, content_root, load
from bot.library import check as check_library
from bot.model.errors import ContentError
from bot.words import Words


def check(folder: Path | None) -> int:
    """Print every problem of the items and of the words; the exit code says whether there are any.

    Helplines of half a year ago are no problem yet: they are told beside it.
    """
    root = folder or content_root()
    problems = check_library(root)
    if not problems:
        over, aging = ages(load(root).helplines, _today())
        problems += over
        for line in aging:
            print(f"soon too old: {line}", file=sys.stderr)
    try:
        Words.load(root)
    except ContentError as error:
        problems += error.problems
    for problem in problems:
        print(problem)
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    print(count if problems else "The content library is fine.")
    return CONTENT if problems else OK


def _today() -> date:
    return SystemClock().wall().date()
