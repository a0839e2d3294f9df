"""A large company made by chance, the same in each run."""

from datetime import date, timedelta
from random import Random

from relmap.core.map import Map
from relmap.core.records import Person, Relationship

ON = date(2026, 11, 21)


def company(people: int, relationships: int, seed: int = 1) -> Map:
    """So many people and views of each other; about half of the views are answered, two in three dated."""
    random = Random(seed)
    views: dict[tuple[int, int], Relationship] = {}
    while len(views) < relationships:
        source, target = random.randrange(people), random.randrange(people)
        if source != target:
            _put(views, random, source, target)
            if len(views) < relationships and random.random() < 0.33:
                _put(views, random, target, source)
    everyone = [Person(id=f"p{n}", name=f"Person {n:05}") for n in range(people)]
    return Map([*everyone, *views.values()])


def _put(views: dict[tuple[int, int], Relationship], random: Random, source: int, target: int) -> None:
    rated_on = ON - timedelta(random.randrange(900)) if random.random() < 0.67 else None
    views[source, target] = Relationship(
        id=f"r{source}-{target}",
        source=f"p{source}",
        target=f"p{target}",
        strength=random.choices((1, 2, 3, 4, 5), (2, 4, 6, 5, 3))[0],
        rated_on=rated_on,
    )
