"""Finding the topics that a text is about: from the topics' words at once, and better from assigned complaints."""

import math
from collections.abc import Iterable

from msgspec import Struct

from relmap.core.language import t
from relmap.core.records import Complaint, Topic
from relmap.core.topic_learning import Lessons, learn
from relmap.core.topic_words import TopicWords
from relmap.core.words import words_of

MOST_GUESSES = 5
LONGEST_READ = 4_000
"""Characters of a text that are read: a letter says what it is about on its first pages."""
VERY_LIKELY_FROM = 0.8
LIKELY_FROM = 0.5
"""From here on a topic is likelier than all others and none of them together."""
LEADS_FROM, LEAD = 0.3, 2.0
"""A topic of at least this confidence that is so many times likelier than the next is sure enough too: on complaints
that nobody tuned for, four in five of them are right."""
POSSIBLE_FROM = 0.15
NAMED = 0.98
"""The confidence in a topic whose name is the whole text."""
UNTOLD = -2.5
"""The log odds of a topic, against none of the topics, before any word points to it."""
TELLING = 4.0
"""What one complete word of a topic (evidence 1) adds to its log odds."""
FAMILIAR = 1.5
"""Added to log odds that were learned: all complaints learned from have a topic, so each topic alone is doubted
too much."""
USUAL_EXAMPLES = 5.0
"""With so many complaints of a topic, its own words count half; with more, less."""


class Guess(Struct, frozen=True):
    """A topic (an id) that a text may be about, and how likely that is, 0 to 1."""

    topic: str
    confidence: float


class Findings(Struct, frozen=True):
    """The likeliest topics, the likeliest first, and whether that one is sure enough to act on.

    The confidences add up to at most 1; what is left is that it is another topic or none.
    """

    guesses: tuple[Guess, ...] = ()
    sure: bool = False


def likelihood(confidence: float) -> str:
    """A confidence in words for people; nothing where it is too low for any."""
    if confidence >= VERY_LIKELY_FROM:
        return t("very likely")
    if confidence >= LIKELY_FROM:
        return t("likely")
    return t("possible") if confidence >= POSSIBLE_FROM else ""


class TopicFinder:
    """Says which topics a text may be about. It does not change: other topics or complaints need another finder."""

    def __init__(self, topics: Iterable[Topic], lessons: Lessons | None = None) -> None:
        topics = tuple(topics)
        self._words = TopicWords(topics)
        self._named = {tuple(words_of(topic.name)): topic.id for topic in reversed(topics)}
        self._named.pop((), None)  # a name of marks alone, which a text without words does not name
        self._lessons = lessons

    @classmethod
    def from_words(cls, topics: Iterable[Topic]) -> "TopicFinder":
        """A finder that knows the topics' names and words and nothing else. It is ready at once."""
        return cls(topics)

    @classmethod
    def learned(cls, topics: Iterable[Topic], complaints: Iterable[Complaint]) -> "TopicFinder":
        """A finder that has learned, too, from the complaints assigned to these topics. It takes seconds."""
        topics = tuple(topics)
        return cls(topics, learn(topics, complaints))

    def find(self, text: str, most: int = MOST_GUESSES) -> Findings:
        """The likeliest topics, at most so many; none where nothing in the text points to any.

        The last word may be half typed.
        """
        text = text[:LONGEST_READ]
        confidence = _confidences(self._log_odds(text))
        named = self._named.get(tuple(words_of(text)))
        if named is not None:
            confidence = {topic: each * (1 - NAMED) for topic, each in confidence.items()} | {named: NAMED}
        ranked = sorted(confidence, key=lambda topic: (-confidence[topic], topic))
        guesses = tuple(Guess(topic, confidence[topic]) for topic in ranked[:most])
        return Findings(guesses, sure=_is_sure([guess.confidence for guess in guesses]))

    def _log_odds(self, text: str) -> dict[str, float]:
        """By topic, how much the text is about it rather than about none of the topics."""
        evidence = self._words.evidence(text)
        if self._lessons is None:
            return {topic: UNTOLD + TELLING * counts for topic, counts in evidence.items()}
        if not evidence and not self._lessons.know(text):
            return {}
        log_odds = {topic: FAMILIAR + learned for topic, learned in self._lessons.log_odds(text).items()}
        for topic, counts in evidence.items():
            examples = self._lessons.assigned.get(topic, 0)
            log_odds[topic] += TELLING * counts * USUAL_EXAMPLES / (USUAL_EXAMPLES + examples)
        return log_odds


def _is_sure(confidences: list[float]) -> bool:
    """Whether the first of these falling confidences is enough to act on."""
    first, second = (*confidences[:2], 0.0, 0.0)[:2]
    return first >= LIKELY_FROM or (first >= LEADS_FROM and first >= LEAD * second)


def _confidences(log_odds: dict[str, float]) -> dict[str, float]:
    """Log odds against none of the topics as confidences; with that of none of the topics, they add up to 1."""
    odds = {topic: math.exp(value) for topic, value in log_odds.items()}
    total = 1 + sum(odds.values())
    return {topic: each / total for topic, each in odds.items()}
