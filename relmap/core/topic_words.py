"""Which topics a text points to by its words alone, with nothing learned.

A word of the text points to the words of topics that it is like, or that it is used for. It counts the more, the
rarer the topics' word is and the more complete the phrase is in which it stands there: "charged twice" says more than
"charged", and "wrong" says little.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from msgspec import Struct

from relmap.core.records import Topic
from relmap.core.synonyms import synonyms_of
from relmap.core.words import SHORTEST_LIKE, is_telling, likenesses, words_of

STOP_WEIGHT = 0.2
"""What a stop word of a phrase counts for beside its other words."""
SIMILAR_FROM = 0.85
"""The similarity from which a word may be a form or a misspelling of a topic's word."""
SYNONYM_SIMILAR_FROM = 0.93
"""The same for a word that is used for a topic's word, which must be plainer as it is further from it."""
SYNONYM = 0.7
"""The likeness of two words that are used for one another."""
BEGUN = 0.7
"""The likeness of a word that is being typed to a word that begins so."""
USUAL_LENGTH = 40
"""The different words of a text up to which each counts in full; a letter mentions much that it is not about."""


class _Phrase(Struct, frozen=True):
    """The different words of a topic's name, or of one of its words, with the topic's id."""

    topic: str
    words: tuple[str, ...]


class TopicWords:
    """The words of all topics, ready to be looked for in texts. It does not change."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        topics = tuple(topics)
        phrases = dict.fromkeys(phrase for topic in topics for phrase in _phrases(topic))
        topics_with = defaultdict(set)
        self._phrases_with: dict[str, list[_Phrase]] = defaultdict(list)
        self._points = set[str]()
        for phrase in phrases:
            self._points.update([word for word in phrase.words if is_telling(word)] or phrase.words)
            for word in phrase.words:
                topics_with[word].add(phrase.topic)
                self._phrases_with[word].append(phrase)
        self._weights = {
            word: _rarity(len(having), len(topics)) * (1 if is_telling(word) else STOP_WEIGHT)
            for word, having in topics_with.items()
        }
        self._whole = {phrase: sum(self._weights[word] for word in phrase.words) for phrase in phrases}
        self._telling = [word for word in self._weights if is_telling(word)]
        self._meanings = lru_cache(maxsize=4096)(self._look_up)  # while a text is typed, its words come again

    @cached_property
    def _synonyms(self) -> Mapping[str, set[str]]:
        """Other words for those of the topics; looked up when the first word is typed that may be one."""
        return synonyms_of(self._telling)

    def evidence(self, text: str) -> dict[str, float]:
        """How much the text points to each topic that it points to at all, by id.

        1 is what a word says that is complete in itself and that no other topic has.
        """
        meanings = self._meanings_in(text)
        if all(self._points.isdisjoint(likeness) for likeness in meanings):
            return {}  # stop words add to what others say, and say nothing by themselves
        complete = self._completeness(meanings)
        evidence: dict[str, float] = defaultdict(float)
        for likeness in meanings:
            best: dict[str, float] = defaultdict(float)
            for word, like in likeness.items():
                for phrase in self._phrases_with[word]:
                    counts = like * self._weights[word] * complete[phrase]
                    best[phrase.topic] = max(best[phrase.topic], counts)
            for topic, counts in best.items():
                evidence[topic] += counts
        share = min(1.0, USUAL_LENGTH / max(len(meanings), 1))
        return {topic: share * counts for topic, counts in evidence.items()}

    def _completeness(self, meanings: Iterable[Mapping[str, float]]) -> dict[_Phrase, float]:
        """How much of each phrase is in the text, 0 to 1, of the phrases of which any word is."""
        found: dict[str, float] = defaultdict(float)
        for likeness in meanings:
            for word, like in likeness.items():
                found[word] = max(found[word], like)
        complete: dict[_Phrase, float] = defaultdict(float)
        for word, like in found.items():
            for phrase in self._phrases_with[word]:
                complete[phrase] += like * self._weights[word] / self._whole[phrase]
        return complete

    def _meanings_in(self, text: str) -> list[dict[str, float]]:
        """For each different word of the text the topics' words that it may stand for, with its likeness to them."""
        words = words_of(text)
        meanings = {word: self._meanings(word) for word in words}
        last = words[-1] if words and text[-1].isalnum() else ""
        if is_telling(last) and len(last) >= SHORTEST_LIKE:
            begun = (word for word in self._telling if word.startswith(last))
            typed = {word: max(BEGUN, meanings[last].get(word, 0.0)) for word in begun}
            meanings[last] = meanings[last] | typed
        return list(meanings.values())

    def _look_up(self, said: str) -> dict[str, float]:
        if not is_telling(said):
            return {said: 1.0} if said in self._weights else {}
        meanings = likenesses(said, self._telling, SIMILAR_FROM)
        others = self._synonyms.keys() if len(said) > 1 else ()  # no single letter is one
        for synonym, like in likenesses(said, others, SYNONYM_SIMILAR_FROM).items():
            for word in self._synonyms[synonym]:
                meanings[word] = max(meanings.get(word, 0.0), SYNONYM * like)
        return meanings


def _phrases(topic: Topic) -> Iterator[_Phrase]:
    for text in (topic.name, *topic.words):
        words = tuple(dict.fromkeys(words_of(text)))
        if words:
            yield _Phrase(topic.id, words)


def _rarity(topics_with: int, topics: int) -> float:
    """From near 0, for a word that all topics have, to 1 for one that a single topic has."""
    return math.log(1 + topics / topics_with) / math.log(1 + topics)
