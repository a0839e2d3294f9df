"""People to speak of, and what it means for a sentence to read well."""

import re
from itertools import pairwise

from relmap.core.paths import Call, Plan
from relmap.core.records import Contact, Outcome, Person, Relationship, Topic
from tests.core.worlds import days_ago

ADA, MARIA = Person(id="a", name="Ada Lund"), Person(id="m", name="Maria Chen")
JONAS, DANA = Person(id="j", name="Jonas Pell"), Person(id="d", name="Dana Whitfield")
PEOPLE = (ADA, MARIA, JONAS, DANA)
BILLING = Topic(id="t", name="Billing dispute", owner="d", deputies=("m", "j"))


def view(source: str, target: str, strength: int, rated: int | None = None) -> Relationship:
    rated_on = None if rated is None else days_ago(rated)
    return Relationship(source=source, target=target, strength=strength, rated_on=rated_on)


def called(source: str, target: str, days: int, outcome: Outcome | None = None) -> Contact:
    return Contact(source=source, target=target, on=days_ago(days), outcome=outcome)


def plan(*people: str, rank: int = 0) -> Plan:
    calls = tuple(Call(source, target, 0.9) for source, target in pairwise(people))
    return Plan(0.8, calls, rank)


def assert_reads_well(sentence: str) -> None:
    """A capital, a period, single spaces, and nothing that only a program would say."""
    assert sentence.endswith("."), sentence
    assert sentence[0].isupper(), sentence
    odd = r"  | [.,;:]|\.\.|,,|;;|None(?! of)|\bnan\b|you has|[Yy]ou and you\b"
    assert not re.search(odd, sentence), sentence
