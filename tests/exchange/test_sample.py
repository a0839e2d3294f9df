"""The sample company is whole, shows what it is meant to show, and is always of today."""

import datetime as dt

import pytest
from msgspec.structs import asdict

from relmap.core.answer import answer
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.trust_graph import TrustGraph
from relmap.exchange.sample import ASKER, COMPANY, TODAY, sample_map


@pytest.fixture(scope="module")
def sample() -> Map:
    """The sample on the day that is today in its files."""
    return sample_map(TODAY)


def plans(map: Map, topic: str) -> list[tuple[list[str], float]]:
    (found,) = (known for known in map.topics.values() if known.name == topic)
    given = answer(TrustGraph(map, TODAY), ASKER, found)
    return [
        ([map.people[call.target].name for call in plan.calls], round(plan.score, 2)) for plan in given.plans
    ]


def test_every_reference_holds_and_every_table_is_filled(sample: Map) -> None:
    assert not list(problems(sample))
    assert sample.company.name == COMPANY
    assert len(sample.people) > 35
    assert len(sample.functions) == 9
    assert all((sample.topics, sample.relationships, sample.contacts, sample.customers))
    assert all(complaint.topic and complaint.received_on for complaint in sample.complaints.values())


def test_the_strongest_path_is_not_the_shortest(sample: Map) -> None:
    assert sample.people[ASKER].name == "Rhiannon Pryce"
    (first, _), *_, (last, _) = plans(sample, "Billing dispute")
    assert first == ["Aoife Brennan", "Ottilie Marchbank"]
    assert last == ["Ottilie Marchbank"]


@pytest.mark.parametrize("days", [-3000, -1, 0, 1, 400])
def test_every_date_moves_by_the_same_days(sample: Map, days: int) -> None:
    moved = sample_map(TODAY + dt.timedelta(days))

    def dates(map: Map) -> list[dt.date]:
        values = (value for record in map for value in asdict(record).values())
        return [value for value in values if isinstance(value, dt.date)]

    assert [date - dt.timedelta(days) for date in dates(moved)] == dates(sample)
    assert len(dates(sample)) > 400
