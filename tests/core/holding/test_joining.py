"""Whom a newcomer should meet first, and why: those whose meeting opens most, what is open already aside."""

from hypothesis import given
from msgspec.structs import replace

from relmap.core.holding.joining import COLLEAGUE, LEAST, OWN_MANAGER, Meeting, first_meetings
from relmap.core.map import Map
from relmap.core.records import Complaint, Date, Function, Person, Record, Relationship, Topic
from relmap.core.trust import MODEL
from tests.core.worlds import ON, World, worlds

SALES, LEGAL, IT = (Function(id=id, name=name) for id, name in (("f", "Sales"), ("g", "Legal"), ("i", "IT")))
NEW = Person(id="n", name="Nils Berg", function="f", manager="b")
BOSS = Person(id="b", name="Boss Ek", function="f")
ANN = Person(id="a", name="Ann Lee", function="g")
BO = Person(id="c", name="Bo Park", function="g")
IDA = Person(id="d", name="Ida Holm", function="i")
PEOPLE: list[Record] = [SALES, LEGAL, IT, NEW, BOSS, ANN, BO, IDA]


def both(one: str, other: str, strength: int) -> list[Relationship]:
    """Two who rate each other the same."""
    return [
        Relationship(source=source, target=target, strength=strength)
        for source, target in ((one, other), (other, one))
    ]


def topic(name: str, owner: str, *deputies: str) -> Topic:
    return Topic(id=name, name=name, owner=owner, deputies=deputies)


def meetings(*records: Record) -> dict[str, tuple[str, ...]]:
    """The reasons to meet each person, the one to meet first standing first."""
    return {each.person: each.reasons for each in first_meetings(Map([*PEOPLE, *records]), "n", ON)}


def test_the_own_manager_and_the_own_function_come_first_where_nothing_else_is_known() -> None:
    colleague = Person(id="k", name="Kim Ray", function="f")
    found = first_meetings(Map([*PEOPLE, colleague]), "n", ON)
    assert found == [
        Meeting("b", ("Is the manager.",), COLLEAGUE + OWN_MANAGER),
        Meeting("k", ("Is in Sales too.",), COLLEAGUE),
    ]


def test_owners_of_topics_that_the_function_is_told_of_are_to_be_met() -> None:
    told = [Complaint(id=f"m{number}", text="x", topic="Billing", received_by="b") for number in range(3)]
    told += [Complaint(id="late", text="x", topic="Late", received_by="b")]
    told += [Complaint(id="other", text="x", topic="Fraud", received_by="a")] * 5
    topics = (topic("Billing", "a"), topic("Late", "c", "a"), topic("Fraud", "d"))
    map = Map([*PEOPLE, *topics, *told])
    found = first_meetings(map, "n", ON)
    assert [each.person for each in found] == ["a", "b"]
    assert found[0].reasons == ("Owns Billing.", "Stands in for the owner of Late.")
    assert found[0].opens == 0.75 + MODEL.next_deputy * 0.25


def test_where_nothing_was_told_all_topics_count_the_same() -> None:
    found = meetings(topic("Late", "a"), topic("Billing", "a"), topic("Own", "n"))
    assert found["a"] == ("Owns Billing and Late.",)


def test_who_leads_to_a_function_that_nobody_near_knows_is_to_be_met() -> None:
    found = meetings(*both("a", "d", 4))
    assert found["a"] == ("Knows IT well; nobody in Sales does.",)
    assert "a" not in meetings(*both("a", "d", 3))
    assert "d" in meetings(*both("a", "d", 4)), "who leads to Legal"


def test_a_function_that_a_colleague_knows_well_is_open_already() -> None:
    assert "a" not in meetings(*both("a", "d", 4), *both("b", "d", 5))


def test_one_view_of_trusted_is_well_enough() -> None:
    assert "a" in meetings(Relationship(source="d", target="a", strength=4))
    assert "a" not in meetings(Relationship(source="d", target="a", strength=3))


def test_what_one_meeting_opens_counts_no_more_for_the_next() -> None:
    found = meetings(*both("a", "d", 5), *both("c", "d", 5), topic("Billing", "c"))
    assert list(found)[:2] == ["c", "b"]
    assert "a" not in found


def test_whom_the_manager_knows_well_is_to_be_met() -> None:
    assert meetings(*both("b", "a", 5))["a"] == ("Boss Ek, the manager, knows them well.",)


def test_who_is_known_gone_or_away_is_not_proposed() -> None:
    assert "b" not in meetings(Relationship(source="n", target="b", strength=1))
    assert "b" not in meetings(replace(BOSS, left=Date(2026, 1, 1)))
    assert "b" not in meetings(replace(BOSS, away_from=ON))


def test_a_topic_whose_owner_is_known_is_open_already() -> None:
    away, billing = replace(ANN, away_from=ON), topic("Billing", "a", "c")
    assert meetings(away, billing)["c"] == ("Stands in for the owner of Billing.",)
    assert "c" not in meetings(away, billing, Relationship(source="n", target="a", strength=3))


def test_someone_in_no_function_and_without_a_manager_is_helped_too() -> None:
    lone = replace(NEW, function="", manager="")
    map = Map([SALES, LEGAL, IT, lone, ANN, IDA, *both("a", "d", 4), topic("Billing", "a")])
    found = first_meetings(map, "n", ON)
    assert found[0].reasons == ("Owns Billing.", "Knows IT well.")


def test_equal_ones_go_by_their_names_and_then_by_their_ids() -> None:
    twins = [Person(id=id, name=name, function="f") for id, name in (("z", "Al"), ("y", "Bo"), ("x", "Al"))]
    assert list(meetings(*twins)) == ["b", "x", "z", "y"]


def test_names_beyond_three_are_counted() -> None:
    names = ("Alarms", "Billing", "Cables", "Drains", "Energy")
    found = meetings(*(topic(name, "a") for name in names))
    assert found["a"] == ("Owns Alarms, Billing, Cables and 2 more.",)


@given(worlds())
def test_few_are_proposed_each_once_and_always_the_same(world: World) -> None:
    map, asker = world.map, world.asker
    found = first_meetings(map, asker, world.on)
    assert len(found) <= 5
    assert len({each.person for each in found}) == len(found)
    assert asker not in {each.person for each in found}
    assert all(each.reasons and each.opens >= LEAST for each in found)
    assert found == sorted(found, key=lambda each: -each.opens)
    assert found == first_meetings(Map(reversed(list(map))), asker, world.on)
