"""Tells what a reply speaks of most, among the fourteen topics that have authored lines."""

from bot.rules.replies.en.topics import NOT_ANY, TOPICS
from bot.rules.replies.phrases import Phrases
from bot.rules.replies.reading import Topic

_TOPICS = {topic: Phrases(text) for topic, text in TOPICS.items()}
_NOT_ANY = frozenset(NOT_ANY.split())


def topic_of(sentences: list[str]) -> Topic | None:
    """The topic with the most words in sentences as `bot.rules.care.normalise` spells them.

    None where no word of a topic stands, or two topics have as many: to say nothing is better than to say what was
    not meant.
    """
    counts = {
        topic: sum(_meant(phrases, sentence) for sentence in sentences)
        for topic, phrases in _TOPICS.items()
    }
    best = max(counts.values())
    found = [topic for topic, count in counts.items() if count == best > 0]
    return found[0] if len(found) == 1 else None


def _meant(phrases: Phrases, sentence: str) -> int:
    """How many words of a topic stand in a sentence, without those that were not there: `no meetings`."""
    return sum(
        sentence[:at].rstrip().rpartition(" ")[2] not in _NOT_ANY
        for at, _ in phrases.places(sentence)
    )
