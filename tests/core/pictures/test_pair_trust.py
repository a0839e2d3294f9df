"""How strong the relationship of two is, whoever calls, and how sure that is."""

from datetime import date, timedelta

from relmap.core.map import Map
from relmap.core.pictures.pair_trust import PairTrust, pair_trusts
from relmap.core.records import Contact, Person, Relationship
from relmap.core.sureness import sureness
from relmap.core.trust import evidence

ON = date(2026, 11, 21)


def company(*records: Relationship | Contact) -> Map:
    """Ann, Bob and Cy with these views and contacts."""
    return Map([*(Person(id=id, name=id) for id in "abc"), *records])


def view(source: str, target: str, strength: int, days: int | None = None) -> Relationship:
    """A view, rated so many days ago."""
    rated = None if days is None else ON - timedelta(days)
    return Relationship(source=source, target=target, strength=strength, rated_on=rated)


def test_each_pair_is_told_once_with_the_strength_of_both_views_and_silence() -> None:
    map = company(view("a", "b", 5), view("b", "a", 3), view("c", "a", 4, days=900))
    assert pair_trusts(map, ON) == [PairTrust("a", "b", 4, False), PairTrust("a", "c", 1, True)]


def test_it_tells_how_far_it_is() -> None:
    told: list[float] = []
    pair_trusts(company(view("a", "b", 5)), ON, told.append)
    assert told == [0.0]


def sure(map: Map) -> str:
    """How sure we are of Ann and Bob."""
    found = evidence(map, "a", "b", ON)
    assert found is not None
    return sureness(found)


def test_sureness_is_something_else_than_strength() -> None:
    weak_but_sure = company(view("a", "b", 1, 3), view("b", "a", 1, 3))
    strong_but_unsure = company(view("a", "b", 5, 3))
    assert sure(weak_but_sure) == "Sure: both say so."
    assert sure(strong_but_unsure) == "Not sure: only one of the two says so."


def test_sureness_names_its_reason() -> None:
    calls = [Contact(source="a", target="b", on=ON, outcome="helped") for _ in range(3)]
    assert sure(company(view("a", "b", 5), *calls)) == "Very sure: 3 calls showed it."
    assert sure(company(view("a", "b", 5), view("b", "a", 2))) == "Not sure: the two see it differently."
    assert "nobody knows since when" in sure(company(view("a", "b", 5), view("b", "a", 5)))
    assert "nobody knows since when" in sure(company(view("a", "b", 5)))
