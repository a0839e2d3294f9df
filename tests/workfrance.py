"""The people of an office building and who met whom there (SocioPatterns InVS), as a map of relmap."""

import csv
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship
from tests.shared_data import shared_data

MINUTES = (2, 6, 20, 60)
"""Minutes face to face from which two who met are acquainted, working, trusted, close."""


def workfrance() -> Map:
    """211 people in 12 functions; both of a pair rate each other by the time that they spent together."""
    people = _rows(shared_data("organisations", "workfrance-people.csv"))
    contacts = _rows(shared_data("organisations", "workfrance-contacts.csv"))
    functions = {row["dept"]: Function(id=row["dept"], name=row["dept"]) for row in people}
    persons = [
        Person(id=row["id"], name=f"Person {int(row['id']):04}", function=row["dept"]) for row in people
    ]
    views = [
        Relationship(id=f"{source}-{target}", source=source, target=target, strength=_strength(row["mins"]))
        for row in contacts
        for source, target in ((row["from"], row["to"]), (row["to"], row["from"]))
    ]
    return Map([*functions.values(), *persons, *views])


def is_here() -> bool:
    """Whether the data is there."""
    try:
        return shared_data("organisations", "workfrance-people.csv").is_file()
    except pytest.skip.Exception:
        return False


def best_known(map: Map) -> str:
    """Whoever knows most people (an id)."""
    return max(map.people, key=lambda id: (sum(1 for _ in map.known_to(id)), id))


def _strength(minutes: str) -> int:
    return 1 + sum(float(minutes) >= least for least in MINUTES)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
