"""Finds the words and phrases of a lexicon in a sentence that is spelt in one way."""

import re
from collections.abc import Iterator


class Phrases:
    """A lexicon: words and phrases with commas between, `tir~` for any ending."""

    def __init__(self, text: str) -> None:
        found = sorted({" ".join(part.split()) for part in text.split(",")} - {""}, key=len)
        choices = "|".join(
            re.escape(one).replace(r"\ ", " ").replace(r"\~", "[a-z]*") for one in reversed(found)
        )
        self._found = re.compile(f"(?<= )(?:{choices})(?= )")

    def places(self, sentence: str) -> Iterator[tuple[int, int]]:
        """Where each one begins and ends in ` word word `; longer phrases come before shorter ones."""
        return (found.span() for found in self._found.finditer(sentence))
