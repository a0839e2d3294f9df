"""Airline complaints whose topic is missed, against TF-IDF with a linear SVM, and how long it takes to find topics.

Errors are shares of complaints, over all five parts, each tried after learning from the other four: 1 less the error
is the accuracy. Times are seconds.
"""

import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean, median
from time import perf_counter

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from relmap.core.dates import today
from relmap.core.records import Topic
from relmap.core.synonyms import NOTIONS
from relmap.core.topics import TopicFinder
from relmap.exchange.sample import sample_map
from tests.core.airline import FILE, FOLDS, Told, accuracy, first_guesses, learned, parted, read

DATA = Path(__file__).parents[2].parent.joinpath("shared", "data", *FILE)
UNSEEN = Path(__file__).parents[1] / "core" / "unseen_complaints.csv"
MOST_ERRORS = 0.20
FRAME = 1 / 60
LONGEST_TO_LEARN = 20.0
TEXTS = 500


def measure() -> Iterator[tuple[str, float, float, float]]:
    """Errors with the SVM's as the yardstick; times with one frame of the screen, and for learning 20 seconds."""
    if not DATA.is_file():
        sys.exit(f"This needs the shared data, and {DATA} is not there.")
    told = read(DATA)
    texts = [each.text for each in told[:TEXTS]]
    yield "topics find, 100 topics, untrained", _seconds_to_find(_hundred_topics(), texts), FRAME, 1.0
    errors: list[tuple[float, float]] = []
    theirs: list[tuple[float, float]] = []
    for fold in range(FOLDS):
        examples, unseen = parted(told, fold)
        start = perf_counter()
        finder = learned(examples)
        took = perf_counter() - start
        if not fold:
            yield f"topics learn, {len(examples):,} complaints", took, LONGEST_TO_LEARN, 1.0
            yield "topics find, 10 topics, learned", _seconds_to_find(finder, texts), FRAME, 1.0
        errors.append(_errors(partial(first_guesses, finder), unseen))
        theirs.append(_errors(_by_svm(examples), unseen))
    for place, name in enumerate(("airline top-1 error", "airline top-3 error")):
        yield name, fmean(each[place] for each in errors), fmean(each[place] for each in theirs), 1.0
    yield "sample company untrained, top-3 error", _errors_untrained(), MOST_ERRORS, 1.0


def _errors_untrained() -> float:
    """The share of complaints whose topic is not among the first three, in the sample company, by words alone."""
    sample = sample_map(today())
    finder = TopicFinder.from_words(sample.topics.values())
    names = {topic.id: topic.name for topic in sample.topics.values()}
    with UNSEEN.open(encoding="utf-8", newline="") as lines:
        told = list(csv.DictReader(lines))
    missed = [
        each
        for each in told
        if each["topic"] not in {names[guess.topic] for guess in finder.find(each["text"], 3).guesses}
    ]
    return len(missed) / len(told)


def _errors(guesses: Callable[[str], Sequence[str]], told: Sequence[Told]) -> tuple[float, float]:
    first, three = accuracy(guesses, told)
    return 1 - first, 1 - three


def _by_svm(examples: Sequence[Told]) -> Callable[[str], Sequence[str]]:
    """The yardstick: scikit-learn's TF-IDF and linear SVM as they come."""
    signs, model = TfidfVectorizer(), LinearSVC()
    model.fit(signs.fit_transform([each.text for each in examples]), [each.topic for each in examples])

    def guesses(text: str) -> Sequence[str]:
        ranked = model.decision_function(signs.transform([text]))[0].argsort()[::-1]
        return [model.classes_[number] for number in ranked[:3]]

    return guesses


def _hundred_topics() -> TopicFinder:
    """Topics of a name of two words and ten phrases of two, of words in which people complain."""
    words = sorted({word for notion in NOTIONS for word in notion})
    pairs = [f"{words[7 * n % len(words)]} {words[11 * n % len(words)]}" for n in range(1100)]
    return TopicFinder.from_words(
        Topic(id=f"t{n}", name=pairs[11 * n], words=tuple(pairs[11 * n + 1 : 11 * n + 11]))
        for n in range(100)
    )


def _seconds_to_find(finder: TopicFinder, texts: Sequence[str]) -> float:
    """The median over the texts, each looked at for the first time."""
    took = []
    for text in texts:
        start = perf_counter()
        finder.find(text)
        took.append(perf_counter() - start)
    return median(took)
