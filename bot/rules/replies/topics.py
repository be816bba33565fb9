"""Tells what a reply speaks of most, among the fourteen topics that have authored lines."""

from collections import Counter
from collections.abc import Iterator

from bot.rules.replies.en.topics import NOT_ANY, TOPICS
from bot.rules.replies.phrases import Phrases
from bot.rules.replies.reading import Topic

_ALL = Phrases(",".join(TOPICS.values()))
_EACH = {topic: Phrases(text) for topic, text in TOPICS.items()}
_NOT_ANY = frozenset(NOT_ANY.split())
_WHO_AND_WHERE = frozenset(
    {Topic.WORKLOAD, Topic.MEETING, Topic.COLLEAGUE, Topic.LEAD, Topic.CUSTOMER, Topic.HOME}
)
"""What a day is made of; where it stands beside something that happened, the latter is what the reply is about."""


def topic_of(sentences: list[str]) -> Topic | None:
    """The topic with the most words in sentences as `bot.rules.care.normalise` spells them.

    None where no word of a topic stands, or where nothing decides between two: to say nothing is better than to say
    what was not meant.
    """
    counts = Counter(topic for sentence in sentences for topic in _topics(sentence))
    most = max(counts.values(), default=0)
    best = [topic for topic, count in counts.items() if count == most]
    happened = [topic for topic in best if topic not in _WHO_AND_WHERE]
    chosen = happened or best
    return chosen[0] if len(chosen) == 1 else None


def _topics(sentence: str) -> Iterator[Topic]:
    """The topic of each phrase in a sentence, without those that were not there: `no meetings`."""
    for at, end in _ALL.places(sentence):
        if sentence[:at].rstrip().rpartition(" ")[2] not in _NOT_ANY:
            phrase = f" {sentence[at:end]} "
            yield next(
                topic for topic, one in _EACH.items() if (1, end - at + 1) in one.places(phrase)
            )
