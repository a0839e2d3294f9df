"""Small companies with a question, made by chance: one-sided views, dates, outcomes, people away and gone."""

import random as chance
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

from relmap.core.map import Map
from relmap.core.records import Contact, ContactKind, Outcome, Person, Record, Relationship, Topic

ON = date(2026, 11, 21)
NAMES = ("Ada Lund", "Ben Ortiz", "Cleo Marsh", "Dov Stein", "Ena Holt", "Finn Roy", "Gil Moss", "Hana Wu")


class World(NamedTuple):
    """A map, the day of the question, who asks, and what about."""

    map: Map
    on: date
    asker: str
    topic: Topic

    def __repr__(self) -> str:
        records = "\n  ".join(repr(record) for record in self.map)
        return f"on {self.on}, {self.asker} asks about {self.topic.name}:\n  {records}"


def random_world(random: chance.Random) -> World:
    """A company of two to eight people, and a question."""
    people = _people(random)
    ids = [person.id for person in people]
    records: list[Record] = [*people, *_views(random, ids), *_contacts(random, ids)]
    asker = random.choice([person.id for person in people if not person.has_left(ON)])
    topic = _topic(random, ids)
    return World(Map([*records, topic]), ON, asker, topic)


def seeded(seed: int) -> chance.Random:
    """Chance that is the same in each run."""
    return chance.Random(seed)


def worlds() -> st.SearchStrategy[World]:
    """Such companies, as a strategy of generated tests."""
    return st.randoms(use_true_random=False).map(random_world)


def days_ago(days: int) -> date:
    """The day that lies this long before the question."""
    return ON - timedelta(days)


def _people(random: chance.Random) -> list[Person]:
    count = random.randint(2, len(NAMES))
    missing = random.choice((0, 0.15, 0.3))
    people = []
    for number, name in enumerate(random.sample(NAMES, count)):
        away: tuple[date | None, date | None] = (None, None)
        left: date | None = None
        if random.random() < missing:
            away = random.choice(
                (
                    (None, days_ago(-3)),
                    (days_ago(3), None),
                    (days_ago(3), days_ago(0)),
                    (days_ago(0), days_ago(-9)),
                    (days_ago(9), days_ago(1)),
                    (days_ago(-1), None),
                    (None, days_ago(1)),
                )
            )
        if number and random.random() < missing / 2:
            left = random.choice((days_ago(100), days_ago(0), days_ago(-1)))
        people.append(Person(id=f"p{number}", name=name, away_from=away[0], away_until=away[1], left=left))
    return people


def _views(random: chance.Random, ids: list[str]) -> list[Relationship]:
    density = random.choice((0.15, 0.3, 0.6, 1))
    strengths = random.choice(((5,), (4, 5), (1, 2), (1, 2, 3, 4, 5), (1, 2, 3, 4, 5)))
    dates = random.choice(((None,), (None, 10, 200, 450, 1000), tuple(range(0, 900, 30))))
    views = []
    for source in ids:
        for target in ids:
            if source != target and random.random() < density:
                rated = random.choice(dates)
                views.append(
                    Relationship(
                        id=f"{source}>{target}",
                        source=source,
                        target=target,
                        strength=random.choice(strengths),
                        rated_on=None if rated is None else days_ago(rated),
                    )
                )
    return views


def _contacts(random: chance.Random, ids: list[str]) -> list[Contact]:
    """Most between the same few people, so that pairs come to three contact days and more."""
    talkers = random.sample(ids, min(len(ids), random.choice((2, 3, 8))))
    kinds: tuple[ContactKind, ...] = ("call", "call", "meeting", "message")
    outcomes: tuple[Outcome | None, ...] = ("helped", "refused", "no answer", None)
    contacts = []
    for number in range(random.choice((0, 0, 6, 20))):
        source, target = random.sample(talkers, 2)
        kind = random.choice(kinds)
        contacts.append(
            Contact(
                id=f"c{number}",
                source=source,
                target=target,
                on=days_ago(random.choice((0, 7, 14, 28, 60, 90, 91, 150, 400, 700))),
                kind=kind,
                outcome=random.choice(outcomes) if kind == "call" else None,
            )
        )
    return contacts


def _topic(random: chance.Random, ids: list[str]) -> Topic:
    owner = random.choice((*ids, *ids, *ids, "", "somebody unknown"))
    deputies = random.sample([*ids, "nobody"], random.choice((0, 0, 1, min(3, len(ids)))))
    return Topic(id="t", name="Billing dispute", owner=owner, deputies=tuple(deputies))
