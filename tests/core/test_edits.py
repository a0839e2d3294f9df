"""Edits: what each one puts and drops, and what it is called in the undo menu."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from relmap.core.change import Change
from relmap.core.edits import (
    log_complaint,
    log_contact,
    name_company,
    put_all,
    put_function,
    put_person,
    put_topic,
    rate,
    remove_person,
    unrate,
)
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import (
    Complaint,
    Contact,
    Function,
    Person,
    Topic,
    key_of,
)
from tests.core.small_company import (
    AWAY_FROM_BOTH,
    BACK,
    BILLING,
    DANA,
    DAY,
    JONAS,
    MARIA,
    MILL,
    RECORDS,
    SALES,
    SEEN,
    SPOKE,
    TOLD,
    VIEW,
)


@pytest.fixture
def map() -> Map:
    return Map(RECORDS)


def done(map: Map, change: Change) -> Map:
    """The map after the change; undoing it was tried on the way."""
    before = map.snapshot()
    inverse = map.apply(change)
    map.apply(inverse)
    assert map == before
    map.apply(change)
    assert list(problems(map)) == []
    return map


# People, functions, topics -----------------------------------------------------------------------


def test_a_new_person_is_added_and_a_known_one_changed(map: Map) -> None:
    new = Person(id="n", name="Nils Berg", function="f", manager="m", away_from=DAY)
    change = put_person(map, new)
    assert (change.label, change.put, change.drop) == ("add Nils Berg", (new,), ())
    assert done(map, change).people["n"] == new
    assert put_person(map, replace(new, title="CFO")).label == "change Nils Berg"


def test_functions_and_topics_are_added_and_changed(map: Map) -> None:
    assert put_function(map, Function(name="Operations")).label == "add function Operations"
    assert (
        put_function(map, replace(SALES, name="Sales & Service")).label == "change function Sales & Service"
    )
    assert put_function(map, replace(SALES, name="SALES")).put == (replace(SALES, name="SALES"),)
    assert put_topic(map, Topic(name="Late delivery")).label == "add topic Late delivery"
    assert put_topic(map, replace(BILLING, owner="")).label == "change topic Billing dispute"
    done(map, put_topic(map, replace(BILLING, owner="m", deputies=("d",))))


def test_two_people_may_have_one_name(map: Map) -> None:
    assert len(done(map, put_person(map, Person(name="Maria Chen"))).people) == 4


def test_texts_are_cleaned_before_anything_is_made_of_them(map: Map) -> None:
    (person,) = put_person(map, Person(name="  Zoe\u0301\u202e  Berg\n")).put
    assert isinstance(person, Person)
    assert person.name == "Zoé Berg"
    change = name_company(map, " North\u200blight \u202e")
    assert (change.put[0], change.label) == (
        replace(map.company, name="Northlight"),
        "name the company Northlight",
    )


def test_a_topic_has_no_empty_words_and_no_empty_deputies(map: Map) -> None:
    """An empty deputy would hold a place in the order, and cost the next one a tenth of the score."""
    (topic,) = put_topic(map, replace(BILLING, deputies=("", "m"), words=("  ", "bill", "\u200b"))).put
    assert topic == replace(BILLING, deputies=("m",), words=("bill",))


# Relationships -----------------------------------------------------------------------------------


def test_rating_adds_a_view_that_is_not_there(map: Map) -> None:
    change = rate(map, "d", "m", 4, DAY)
    assert change.label == "Dana Whitfield → Maria Chen, trusted"
    view = done(map, change).view("d", "m")
    assert view is not None
    assert (view.strength, view.rated_on, view.note) == (4, DAY, "")
    assert map.view("m", "d") is None


def test_rating_again_keeps_the_view_and_its_note(map: Map) -> None:
    assert done(map, rate(map, "m", "j", 5, None)).view("m", "j") == replace(VIEW, strength=5, rated_on=None)
    assert map.view("j", "m") == BACK
    assert len(map.relationships) == 3


def test_a_mutual_rating_is_both_views_in_one_change(map: Map) -> None:
    change = rate(map, "m", "j", 5, DAY, mutual=True)
    assert change.label == "Maria Chen ↔ Jonas Pell, close"
    assert done(map, change).view("m", "j") == replace(VIEW, strength=5)
    assert map.view("j", "m") == replace(BACK, strength=5, rated_on=DAY)
    one_new = done(map, rate(map, "d", "j", 2, None, mutual=True))
    assert one_new.view("j", "d") == replace(AWAY_FROM_BOTH, strength=2)
    assert one_new.view("d", "j") is not None


def test_a_view_taken_back_is_gone_and_the_other_stays(map: Map) -> None:
    change = unrate(map, "m", "j")
    assert (change.label, change.drop) == ("Maria Chen → Jonas Pell, not rated", (key_of(VIEW),))
    assert done(map, change).view("m", "j") is None
    assert map.view("j", "m") == BACK


# Removing a person -------------------------------------------------------------------------------


def test_removing_a_person_takes_all_that_is_theirs_in_one_change(map: Map) -> None:
    change = remove_person(map, "m")
    assert change.label == "remove Maria Chen"
    assert set(change.drop) == {key_of(record) for record in (MARIA, VIEW, BACK, SPOKE, SEEN)}
    assert done(map, change) == Map(
        [
            *(SALES, DANA, MILL, AWAY_FROM_BOTH),
            replace(JONAS, manager=""),
            replace(BILLING, deputies=("j",)),
            replace(TOLD, received_by=""),
        ]
    )
    assert list(map.known_to("j")) == ["d"]


def test_undoing_a_removal_brings_everything_back(map: Map) -> None:
    inverse = map.apply(remove_person(map, "m"))
    map.apply(inverse)
    assert map == Map(RECORDS)
    assert map.view("m", "j") == VIEW
    assert map.contacts_between("m", "j") == [SPOKE]


def test_a_topic_lets_go_of_an_owner_who_is_removed_and_keeps_its_deputies_in_order(map: Map) -> None:
    assert done(map, remove_person(map, "d")).topics["t"] == replace(BILLING, owner="")


def test_a_person_whom_a_file_made_their_own_manager_can_be_removed() -> None:
    map = Map([replace(MARIA, function="", manager="m")])
    assert list(done(map, remove_person(map, "m"))) == []


# Contacts and complaints -------------------------------------------------------------------------


def test_a_contact_is_named_by_what_it_was(map: Map) -> None:
    def label(contact: Contact) -> str:
        return log_contact(map, contact).label

    assert (
        label(Contact(source="j", target="m", on=DAY, outcome="refused"))
        == "Jonas’s call to Maria Chen: refused"
    )
    assert label(Contact(source="j", target="m", on=DAY)) == "Jonas’s call with Maria Chen"
    assert (
        label(Contact(source="m", target="d", on=DAY, kind="meeting"))
        == "Maria’s meeting with Dana Whitfield"
    )
    done(map, log_contact(map, Contact(source="m", target="d", on=DAY)))
    assert len(map.contacts_between("d", "m")) == 1


def test_a_complaint_is_kept_with_its_topic_or_without(map: Map) -> None:
    assigned = log_complaint(map, Complaint(text="Twice\u202e!", topic="t", customer="u"))
    assert assigned.label == "remember a complaint as Billing dispute"
    (complaint,) = assigned.put
    assert isinstance(complaint, Complaint)
    assert complaint.text == "Twice!"
    assert log_complaint(map, Complaint(text="Late")).label == "log a complaint"
    assert len(done(map, assigned).complaints) == 2


def test_many_records_are_one_change_and_one_undo(map: Map) -> None:
    people = [Person(id=f"n{n}", name=f"Person {n}") for n in range(100)]
    change = put_all("import 100 people", people)
    assert change.label == "import 100 people"
    assert len(done(map, change).people) == 103


def test_a_change_is_signed_with_who_and_when_and_so_is_its_inverse(map: Map) -> None:
    change = rate(map, "m", "j", 5, DAY)
    assert (change.who, change.when) == ("", None)
    when = datetime(2026, 11, 21, tzinfo=UTC)
    signed = change.signed("Maria Chen", when)
    assert (signed.who, signed.when, signed.put) == ("Maria Chen", when, change.put)
    inverse = map.apply(signed)
    assert (inverse.label, inverse.who, inverse.when) == (change.label, "Maria Chen", when)
