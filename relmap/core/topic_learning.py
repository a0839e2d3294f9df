"""Learning from complaints that people have assigned to topics which topic a text is about.

Words, pairs of neighbouring words and runs of letters are signs; logistic regression weighs them for each topic.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from relmap.core.records import Complaint, Topic
from relmap.core.words import folded, is_telling, likenesses, words_of

LETTERS = (3, 5)
"""The lengths of the runs of letters, within a word, that are signs: they see word forms and typing errors."""
RESTRAINT = 0.2
"""How much the weights are held back (1 / C of logistic regression), so that few examples are not believed too much.
Chosen by cross-validation on complaints about airlines."""
MISSPELLED_FROM = 0.9
"""The Jaro-Winkler similarity from which a word counts as a misspelling of a known one."""


class Lessons:
    """What was learned from examples, pairs of a text and a topic's id. It does not change any more."""

    def __init__(self, examples: Sequence[tuple[str, str]], assigned: Mapping[str, int]) -> None:
        """Learn from examples of at least two topics; `assigned` says how many of a topic's are complaints."""
        # scikit-learn loads slowly, and nobody should wait for it who does not learn.
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import SGDClassifier
        from sklearn.pipeline import make_union

        texts, topics = zip(*examples, strict=True)
        self.assigned = assigned
        self._known = {word: None for text in texts for word in words_of(text) if is_telling(word)}
        self._signs: Any = make_union(
            TfidfVectorizer(analyzer=_words_and_pairs, sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=LETTERS, preprocessor=folded, sublinear_tf=True),
        )
        self._model: Any = SGDClassifier(loss="log_loss", alpha=RESTRAINT / len(texts), random_state=0)
        self._model.fit(self._signs.fit_transform(texts), topics)
        # In this order the weights of one sign stand together; otherwise every question would rearrange all of them.
        self._model.coef_ = self._model.coef_.copy(order="F")

    def know(self, text: str) -> bool:
        """Whether any telling word of the text, or one like it, was in an example."""
        words = [word for word in words_of(text) if is_telling(word)]
        return any(word in self._known for word in words) or any(
            likenesses(word, self._known.keys(), MISSPELLED_FROM) for word in words
        )

    def log_odds(self, text: str) -> dict[str, float]:
        """For each topic, by id, the logarithm of the odds that the text is about it, each judged alone."""
        odds = self._model.decision_function(self._signs.transform([text]))[0]
        topics = self._model.classes_
        if len(topics) == 2:  # then the second's odds are given, which are the first's turned round
            odds = (-odds, odds)
        return {str(topic): float(each) for topic, each in zip(topics, odds, strict=True)}


def learn(topics: Iterable[Topic], complaints: Iterable[Complaint]) -> Lessons | None:
    """What the complaints teach that are assigned to these topics, or None where there is nothing to learn.

    The topics' names and words are examples too, so that no topic is unheard of. It takes seconds where there are
    thousands of complaints, and does not depend on their order.
    """
    topics = tuple(topics)
    ids = {topic.id for topic in topics}
    assigned = [(each.text, each.topic) for each in complaints if each.topic in ids and words_of(each.text)]
    told = [(text, topic.id) for topic in topics for text in (topic.name, *topic.words) if words_of(text)]
    if not assigned or len({topic for _, topic in assigned + told}) < 2:
        return None
    return Lessons(sorted(assigned + told), Counter(topic for _, topic in assigned))


def _words_and_pairs(text: str) -> list[str]:
    words = words_of(text)
    return [*words, *(f"{one} {other}" for one, other in pairwise(words))]
