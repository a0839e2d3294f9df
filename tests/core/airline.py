"""Complaints about airlines with the reason that raters gave, from the shared data: a trial of what is learned."""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from relmap.core.records import Complaint, Topic
from relmap.core.topics import TopicFinder

FILE = ("complaints", "airline-negative-train.csv")
"""Where it stands in the shared data."""
FOLDS = 5


class Told(NamedTuple):
    """A complaint's text and the topic that people gave it."""

    text: str
    topic: str


def read(path: Path) -> list[Told]:
    """Every complaint with its reason as the topic."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Told(row["text"], row["reason"]) for row in csv.DictReader(file)]


def parted(told: Sequence[Told], fold: int = 0) -> tuple[list[Told], list[Told]]:
    """Four fifths to learn from and the fifth to be tried on, of an order by chance that is the same each time."""
    order = list(told)
    Random(0).shuffle(order)
    return [each for n, each in enumerate(order) if n % FOLDS != fold], order[fold::FOLDS]


def learned(told: Iterable[Told]) -> TopicFinder:
    """A finder that has the reasons as topics, by name alone, and has learned from these complaints."""
    told = list(told)
    reasons = [Topic(id=reason, name=reason) for reason in sorted({each.topic for each in told})]
    return TopicFinder.learned(reasons, (Complaint(text=each.text, topic=each.topic) for each in told))


def first_guesses(finder: TopicFinder, text: str, most: int = 3) -> list[str]:
    """The topics' ids that the finder finds likeliest."""
    return [guess.topic for guess in finder.find(text, most).guesses]


def accuracy(guesses: Callable[[str], Sequence[str]], told: Sequence[Told]) -> tuple[float, float]:
    """The share of complaints whose topic is the first guess, and the share where it is among the first three."""
    ranked = [(each.topic, guesses(each.text)) for each in told]
    first = sum(topic in found[:1] for topic, found in ranked)
    three = sum(topic in found[:3] for topic, found in ranked)
    return first / len(told), three / len(told)
