"""`haven content check`: every problem of the library, at once."""

from pathlib import Path

from bot.cli import CONTENT, OK
from bot.library import check as check_library
from bot.library import content_root
from bot.model.errors import ContentError
from bot.words import Words


def check(folder: Path | None) -> int:
    """Print every problem of the items and of the words; the exit code says whether there are any."""
    root = folder or content_root()
    problems = check_library(root)
    try:
        Words.load(root)
    except ContentError as error:
        problems += error.problems
    for problem in problems:
        print(problem)
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    print(count if problems else "The content library is fine.")
    return CONTENT if problems else OK
