"""The map: what can be looked up, and that a Change comes, goes and comes back whole at its own cost."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.edits import rate, remove_person
from relmap.core.map import Map, by_name
from relmap.core.records import (
    TABLES,
    Company,
    Complaint,
    Contact,
    Customer,
    Function,
    Key,
    PastChange,
    Person,
    Record,
    Relationship,
    Spot,
    Topic,
    Visit,
    key_of,
)
from tests.core.counting import watched
from tests.core.indexes import disagreements
from tests.core.worlds import ON, World, random_world, seeded, worlds

ADA, BEN, CLEO = (Person(id=name.lower(), name=name) for name in ("Ada", "Ben", "Cleo"))
ADA_ON_BEN = Relationship(id="r", source="ada", target="ben", strength=4)
ONE_OF_EACH: dict[str, Record] = {
    "company": Company(name="Northlight"),
    "functions": Function(id="f", name="Sales"),
    "people": ADA,
    "topics": Topic(id="t", name="Billing dispute"),
    "relationships": ADA_ON_BEN,
    "contacts": Contact(id="k", source="ada", target="ben", on=ON),
    "customers": Customer(id="u", name="Mill & Sons"),
    "complaints": Complaint(id="m", text="Charged twice"),
    "visits": Visit(id="v", leader="ada", customer="u", on=ON),
    "spots": Spot(id="ada", seat=0),
    "history": PastChange(id="h", when=datetime(2026, 3, 2, 9, tzinfo=UTC), who="anna", label="add Ada"),
}


# Reading -----------------------------------------------------------------------------------------


def test_every_kind_of_record_has_a_table_of_its_own() -> None:
    assert list(ONE_OF_EACH) == list(TABLES)
    map = Map(ONE_OF_EACH.values())
    for table, record in ONE_OF_EACH.items():
        assert key_of(record) == Key(table, record.id)
        assert map.table(table) == {record.id: record}
        assert map.get(key_of(record)) is record
        if table == "history":
            assert map.past_changes == {record.id: record}
        elif table != "company":
            assert getattr(map, table) == {record.id: record}
    assert list(map) == list(ONE_OF_EACH.values())


def test_an_empty_map_has_an_unnamed_company_and_nothing_else() -> None:
    map = Map()
    assert map.company == Company()
    assert list(map) == []
    assert map.get(Key("people", "ada")) is None
    assert map.view("ada", "ben") is None
    assert list(map.known_to("ada")) == []
    assert map.contacts_between("ada", "ben") == []


def test_a_view_is_of_one_person_by_another_and_not_the_other_way() -> None:
    map = Map([ADA, BEN, ADA_ON_BEN])
    assert map.view("ada", "ben") is ADA_ON_BEN
    assert map.view("ben", "ada") is None


def test_either_view_makes_people_known_to_each_other_and_each_is_named_once() -> None:
    map = Map([ADA, BEN, CLEO, ADA_ON_BEN])
    assert list(map.known_to("ada")) == ["ben"]
    assert list(map.known_to("ben")) == ["ada"]
    assert list(map.known_to("cleo")) == []
    back = Relationship(source="ben", target="ada", strength=2)
    assert list(Map([*map, back]).known_to("ada")) == ["ben"]


def test_contacts_of_a_pair_are_in_order_of_days_whoever_began() -> None:
    days = (3, 1, 2)
    contacts = [
        Contact(
            id=str(n),
            source="ada" if n % 2 else "ben",
            target="ben" if n % 2 else "ada",
            on=ON - timedelta(n),
        )
        for n in days
    ]
    with_another = Contact(source="ada", target="cleo", on=ON)
    map = Map([ADA, BEN, CLEO, with_another, *contacts])
    assert [contact.id for contact in map.contacts_between("ada", "ben")] == ["3", "2", "1"]
    assert map.contacts_between("ben", "ada") == map.contacts_between("ada", "ben")


def test_maps_are_equal_where_their_records_are_whatever_their_order() -> None:
    assert Map([ADA, BEN, ADA_ON_BEN]) == Map([ADA_ON_BEN, BEN, ADA])
    assert Map([ADA]) != Map([BEN])
    assert Map() != "map"
    with pytest.raises(TypeError, match="unhashable"):
        hash(Map())


def test_a_snapshot_stays_as_it_is_while_the_map_changes() -> None:
    map = Map([ADA, BEN, ADA_ON_BEN])
    snapshot = map.snapshot()
    map.apply(remove_person(map, "ben"))
    assert snapshot == Map([ADA, BEN, ADA_ON_BEN])
    assert snapshot.view("ada", "ben") is ADA_ON_BEN
    assert list(snapshot.known_to("ben")) == ["ada"]
    assert list(disagreements(snapshot)) == []


def test_names_are_ordered_as_a_reader_expects() -> None:
    people = [Person(name=name) for name in ("zoe", "Ada", "ada", "Ben", "Ärne")]
    assert [person.name for person in by_name(people)] == ["Ada", "ada", "Ben", "zoe", "Ärne"]


# Changing ----------------------------------------------------------------------------------------


def test_applying_the_inverse_restores_the_map_and_gives_the_change_again() -> None:
    map = Map([ADA, BEN, ADA_ON_BEN])
    before = map.snapshot()
    change = Change(
        label="edit", put=(CLEO, replace(BEN, title="CFO")), drop=(key_of(ADA_ON_BEN),), who="Ada", when=None
    )
    inverse = map.apply(change)
    after = map.snapshot()
    assert after == Map([ADA, replace(BEN, title="CFO"), CLEO])
    assert (inverse.label, inverse.who) == ("edit", "Ada")
    again = map.apply(inverse)
    assert map == before
    assert (set(again.put), set(again.drop)) == (set(change.put), set(change.drop))
    map.apply(again)
    assert map == after


def test_an_empty_change_changes_nothing() -> None:
    map = Map([ADA])
    assert Change(label="nothing").is_empty
    assert map.apply(Change(label="nothing")).is_empty
    assert map == Map([ADA])


@pytest.mark.parametrize(
    "drop",
    [
        (Key("people", "nobody"),),
        (key_of(ADA), Key("people", "nobody")),
        (Key("no such table", "ada"),),
    ],
    ids=["unknown", "known and unknown", "unknown table"],
)
def test_a_change_that_cannot_be_done_is_not_done_in_part(drop: tuple[Key, ...]) -> None:
    map = Map([ADA, BEN])
    with pytest.raises(KeyError):
        map.apply(Change(label="impossible", put=(CLEO,), drop=drop))
    assert map == Map([ADA, BEN])


def test_a_record_dropped_twice_in_one_change_can_be_taken_back() -> None:
    map = Map([ADA, BEN])
    inverse = map.apply(Change(label="twice", drop=(key_of(ADA), key_of(ADA))))
    assert map == Map([BEN])
    map.apply(inverse)
    assert map == Map([ADA, BEN])


def test_a_record_put_twice_in_one_change_can_be_taken_back() -> None:
    for start in ([], [replace(ADA, title="before")]):
        map = Map(start)
        inverse = map.apply(Change(label="twice", put=(replace(ADA, title="first"), ADA)))
        assert map == Map([ADA])
        map.apply(inverse)
        assert map == Map(start)


def test_two_views_may_change_places_in_one_change() -> None:
    one = Relationship(id="1", source="ada", target="ben", strength=1)
    other = Relationship(id="2", source="ben", target="cleo", strength=2)
    map = Map([ADA, BEN, CLEO, one, other])
    swapped = replace(one, source="ben", target="cleo"), replace(other, source="ada", target="ben")
    inverse = map.apply(Change(label="swap", put=swapped))
    assert map.view("ada", "ben") == swapped[1]
    assert map.view("ben", "cleo") == swapped[0]
    map.apply(inverse)
    assert map.view("ada", "ben") == one
    assert map.view("ben", "cleo") == other


def test_a_contact_that_moves_to_another_pair_leaves_the_first() -> None:
    contact = Contact(id="k", source="ada", target="ben", on=ON)
    map = Map([ADA, BEN, CLEO, contact])
    map.apply(Change(label="move", put=(replace(contact, target="cleo"),)))
    assert map.contacts_between("ada", "ben") == []
    assert len(map.contacts_between("ada", "cleo")) == 1


@given(worlds(), st.randoms(use_true_random=False))
def test_any_change_and_its_inverse_leave_the_map_and_its_indexes_as_they_were(
    world: World, random: Random
) -> None:
    map = world.map
    before, records = map.snapshot(), list(map)
    other = {key_of(record): record for record in random_world(random).map}
    dropped = {key_of(record) for record in random.sample(records, random.randint(0, len(records)))}
    change = Change(
        label="any",
        put=tuple(record for key, record in other.items() if key not in dropped),
        drop=tuple(dropped),
    )
    inverse = map.apply(change)
    assert disagreements(map) == []
    assert map == Map([*(record for record in records if key_of(record) not in dropped), *change.put])
    again = map.apply(inverse)
    assert map == before
    assert disagreements(map) == []
    assert (set(again.put), set(again.drop)) == (set(change.put), set(change.drop))


# Cost --------------------------------------------------------------------------------------------


def company(size: int) -> Map:
    """A chain of people who know their neighbours, each with a contact, a topic and a complaint."""
    records: list[Record] = []
    for n in range(size):
        person = Person(id=f"p{n}", name=f"Person {n}", manager=f"p{n - 1}" if n else "")
        records += [person, Topic(id=f"t{n}", name=f"Topic {n}", owner=person.id)]
        records.append(Complaint(id=f"m{n}", text="Late again", topic=f"t{n}"))
        if n:
            records.append(Relationship(id=f"r{n}", source=f"p{n - 1}", target=f"p{n}", strength=3))
            records.append(Contact(id=f"c{n}", source=f"p{n}", target=f"p{n - 1}", on=ON))
    return Map(records)


def test_applying_a_change_costs_the_same_in_a_map_a_hundred_times_as_large() -> None:
    costs = []
    for size in (12, 1200):
        map = company(size)
        changes = [
            rate(map, "p4", "p5", 5, ON),
            rate(map, "p5", "p4", 2, None),
            remove_person(map, "p6"),
            Change(label="add", put=tuple(ONE_OF_EACH.values())),
        ]
        looks = watched(map)
        inverses = [map.apply(change) for change in changes]
        for inverse in reversed(inverses):
            map.apply(inverse)
        costs.append(looks.count)
    assert costs[0] == costs[1] > 0


def test_a_walk_over_the_map_would_be_counted() -> None:
    """So that the test above can fail: this is what it would see of an edit that looks at everybody."""
    counts = []
    for size in (12, 1200):
        map = company(size)
        looks = watched(map)
        remove_person(map, "p6")
        counts.append(looks.count)
    assert counts[1] > 50 * counts[0]


def test_ten_changes_cost_at_most_ten_times_one() -> None:
    counts = []
    for edits in (1, 10):
        map = company(50)
        looks = watched(map)
        for n in range(edits):
            map.apply(Change(label="rate", put=(replace(map.relationships["r7"], strength=1 + n % 5),)))
        counts.append(looks.count)
    assert counts[0] < counts[1] <= 10 * counts[0]


def test_the_maps_made_by_chance_have_what_changes_are_made_of() -> None:
    """Else the generated tests of this file would say little."""
    found = {type(record) for seed in range(50) for record in random_world(seeded(seed)).map}
    assert found == {Person, Relationship, Contact, Topic}
