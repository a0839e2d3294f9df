"""Two people who are one are merged in one Change: nothing is lost, nothing dangles, and undo restores exactly."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.edits.merging import merge_people
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import (
    Complaint,
    Contact,
    Customer,
    Function,
    Key,
    Person,
    Record,
    Relationship,
    Topic,
    Visit,
)
from tests.core.indexes import disagreements
from tests.core.worlds import ON, World, days_ago, worlds

KEEP = Person(id="k", name="Maria Chen", title="CFO", manager="o")
GONE = Person(id="g", name="M. Chen", title="Finance chief", email="m@n.example", note="moved in May")
OTTO = Person(id="o", name="Otto Ek")
PIA = Person(id="p", name="Pia Holm", manager="g")
COMPANY: list[Record] = [Function(id="f", name="Sales"), KEEP, GONE, OTTO, PIA]


def view(source: str, target: str, strength: int, on: date | None = None, note: str = "") -> Relationship:
    return Relationship(
        id=f"{source}{target}", source=source, target=target, strength=strength, rated_on=on, note=note
    )


def merged(*records: Record, keep: str = "k", gone: str = "g") -> Map:
    """The company with these records after the merge; undoing it was tried on the way."""
    map = Map([*COMPANY, *records])
    before = map.snapshot()
    inverse = map.apply(merge_people(map, keep, gone))
    map.apply(inverse)
    assert map == before
    map.apply(merge_people(map, keep, gone))
    assert list(problems(map)) == []
    assert disagreements(map) == []
    return map


def test_empty_fields_are_filled_from_the_other_and_full_ones_stay() -> None:
    assert merged().people["k"] == replace(KEEP, email="m@n.example", note="moved in May")
    assert "g" not in merged().people


def test_the_notes_of_both_are_kept_once() -> None:
    map = Map([replace(KEEP, note="likes letters"), GONE, OTTO])
    map.apply(merge_people(map, "k", "g"))
    assert map.people["k"].note == "likes letters\nmoved in May"


def test_views_are_handed_on_and_where_both_have_one_the_later_stays() -> None:
    early, late = days_ago(400), days_ago(3)
    map = merged(
        view("g", "p", 3),
        view("p", "g", 2),
        view("k", "o", 2, early, "old"),
        view("g", "o", 5, late),
        view("o", "k", 4, late),
        view("o", "g", 1, early),
    )
    assert (map.view("k", "p"), map.view("p", "k")) == (
        replace(view("g", "p", 3), source="k"),
        replace(view("p", "g", 2), target="k"),
    )
    assert map.view("k", "o") == replace(view("k", "o", 5, late, "old"), id="ko")
    assert map.view("o", "k") == view("o", "k", 4, late)
    assert len(map.relationships) == 4


def test_an_undated_view_gives_way_to_a_dated_one_and_not_to_another_undated_one() -> None:
    assert merged(view("k", "o", 2), view("g", "o", 5, ON)).relationships["ko"].strength == 5
    assert merged(view("k", "o", 2), view("g", "o", 5)).relationships["ko"].strength == 2


def test_what_was_wanted_is_kept_whichever_view_stays() -> None:
    wanted = replace(view("k", "o", 2), wanted=4)
    assert merged(wanted, view("g", "o", 3, ON)).relationships["ko"].wanted == 4


def test_contacts_all_move_and_what_passed_between_the_two_goes() -> None:
    map = merged(
        view("k", "g", 5),
        Contact(id="1", source="g", target="o", on=ON),
        Contact(id="2", source="p", target="g", on=ON, kind="meeting"),
        Contact(id="3", source="k", target="g", on=ON),
    )
    assert [(c.source, c.target) for c in map.contacts.values()] == [("k", "o"), ("p", "k")]
    assert not map.relationships


def test_topics_reports_customers_complaints_and_visits_are_handed_on() -> None:
    map = merged(
        Topic(id="t", name="Billing", owner="g", deputies=("k", "o")),
        Topic(id="u", name="Meters", owner="k", deputies=("g", "o")),
        Topic(id="v", name="Moving", owner="o", deputies=("p", "g", "k")),
        Customer(id="c", name="Mill", host="g"),
        Complaint(id="s", text="Late", received_by="g"),
        Visit(id="w", leader="g", customer="c", on=ON),
    )
    assert {topic.name: (topic.owner, topic.deputies) for topic in map.topics.values()} == {
        "Billing": ("k", ("o",)),
        "Meters": ("k", ("o",)),
        "Moving": ("o", ("p", "k")),
    }
    assert map.people["p"].manager == "k"
    assert (map.customers["c"].host, map.complaints["s"].received_by, map.visits["w"].leader) == ("k",) * 3


@pytest.mark.parametrize(
    ("keep", "gone", "otto", "manager"),
    [
        ("g", "o", "", "o"),
        ("", "o", "", "o"),
        ("o", "p", "g", ""),
        ("o", "", "k", ""),
        ("g", "k", "", ""),
    ],
)
def test_nobody_becomes_their_own_manager(keep: str, gone: str, otto: str, manager: str) -> None:
    people = [replace(KEEP, manager=keep), replace(GONE, manager=gone), replace(OTTO, manager=otto), PIA]
    map = Map(people)
    map.apply(merge_people(map, "k", "g"))
    assert map.people["k"].manager == manager
    assert map.people["p"].manager == "k"


def test_the_change_is_named_for_both() -> None:
    assert merge_people(Map(COMPANY), "k", "g").label == "merge M. Chen into Maria Chen"


@pytest.mark.parametrize(
    ("gone", "said"),
    [("k", "Nobody can be merged with themselves."), ("z", "That person is not in the map.")],
)
def test_what_cannot_be_merged_is_refused(gone: str, said: str) -> None:
    with pytest.raises(EditError, match=said):
        merge_people(Map(COMPANY), "k", gone)


@given(worlds(), st.data())
def test_whoever_is_merged_nothing_dangles_and_undo_restores_exactly(
    world: World, data: st.DataObject
) -> None:
    known = set(world.map.people)
    map = Map(record for record in world.map if not isinstance(record, Topic))
    map.apply(_topic_of(known, world.topic))
    keep, gone = data.draw(st.permutations(sorted(known)))[:2]
    before = map.snapshot()
    events = len(map.contacts)
    change = merge_people(map, keep, gone)
    assert map == before
    between = len(map.contacts_between(keep, gone))
    inverse = map.apply(change)
    assert list(problems(map)) == []
    assert disagreements(map) == []
    assert gone not in map.people
    assert map.get(Key("people", gone)) is None
    assert len(map.contacts) == events - between
    map.apply(inverse)
    assert map == before


def _topic_of(known: set[str], topic: Topic) -> Change:
    owner = topic.owner if topic.owner in known else ""
    deputies = tuple(id for id in topic.deputies if id in known and id != owner)
    return Change(label="", put=(replace(topic, owner=owner, deputies=deputies),))
