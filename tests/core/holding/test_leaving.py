"""What breaks when somebody leaves is told, and one Change hands all of it over."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from relmap.core.answer import answer
from relmap.core.change import EditError
from relmap.core.edits.handing_over import Successors, hand_over
from relmap.core.holding.leaving import Fall, fallen_paths, leaving, proposed
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import Customer, Date, Person, Record, Relationship, Topic, Visit
from relmap.core.trust_graph import TrustGraph
from tests.core.worlds import World, worlds

LAST = Date(2026, 11, 30)
LEFT = Date(2026, 12, 1)
BOSS = Person(id="b", name="Boss Ek")
DANA = Person(id="d", name="Dana Whitfield", manager="b")
JO = Person(id="j", name="Jo Berg", manager="d")
KIM = Person(id="k", name="Kim Ray", manager="d")
BILLING = Topic(id="t", name="Billing", owner="d", deputies=("j", "k"))
METERS = Topic(id="m", name="Meters", owner="k", deputies=("d", "j"))
MILL = Customer(id="u", name="Mill", host="d")
RECORDS: list[Record] = [BOSS, DANA, JO, KIM, BILLING, METERS, MILL]


@pytest.fixture
def map() -> Map:
    return Map(RECORDS)


def handed(map: Map, to: Successors) -> Map:
    """The map after Dana has left; undoing it was tried on the way."""
    before = map.snapshot()
    inverse = map.apply(hand_over(map, "d", LAST, to))
    map.apply(inverse)
    assert map == before
    map.apply(hand_over(map, "d", LAST, to))
    assert list(problems(map)) == []
    return map


def test_all_that_somebody_holds_is_told(map: Map) -> None:
    map = Map([*RECORDS, Person(id="x", name="Gone", manager="d", left=Date(2026, 1, 1))])
    held = leaving(map, "d", LAST)
    assert (held.person, held.topics, held.deputy_of) == (DANA, (BILLING,), (METERS,))
    assert (held.reports, held.customers) == ((JO, KIM), (MILL,))
    assert not held.holds_nothing
    assert leaving(map, "x", LAST).holds_nothing


def test_one_change_hands_all_of_it_over(map: Map) -> None:
    handed(map, Successors(topics={"t": "k"}, manager="b", host="j"))
    assert map.people["d"] == replace(DANA, left=LEFT)
    assert map.topics == {
        "t": replace(BILLING, owner="k", deputies=("j",)),
        "m": replace(METERS, deputies=("j",)),
    }
    assert (map.people["j"].manager, map.people["k"].manager) == ("b", "b")
    assert map.customers["u"].host == "j"


def test_it_is_named_for_who_leaves_and_counts_from_the_day_after_the_last(map: Map) -> None:
    assert hand_over(map, "d", LAST, Successors()).label == "Dana Whitfield leaves"
    handed(map, Successors())
    assert not map.people["d"].has_left(LAST)
    assert map.people["d"].has_left(LEFT)


def test_what_nobody_takes_over_is_left_to_nobody(map: Map) -> None:
    handed(map, Successors())
    assert map.topics["t"] == replace(BILLING, owner="")
    assert {map.people["j"].manager, map.people["k"].manager, map.customers["u"].host} == {""}


def test_a_report_who_takes_over_the_reports_gets_the_manager_of_who_leaves(map: Map) -> None:
    handed(map, Successors(manager="j"))
    assert (map.people["j"].manager, map.people["k"].manager) == ("b", "j")


def test_so_does_a_report_who_stands_above_the_new_manager() -> None:
    map = Map([*RECORDS, Person(id="x", name="Xi", manager="j")])
    handed(map, Successors(manager="x"))
    assert {id: person.manager for id, person in map.people.items()} == {
        "b": "",
        "d": "b",
        "j": "b",
        "k": "x",
        "x": "j",
    }


@pytest.mark.parametrize(
    ("to", "said"),
    [
        (Successors(topics={"t": "z"}), "That person is not in the map."),
        (Successors(host="d"), "Dana Whitfield leaves, so cannot take over from themselves."),
        (Successors(manager="x"), "Gone has left by then, so cannot take over from Dana Whitfield."),
    ],
)
def test_who_cannot_take_over_is_refused(map: Map, to: Successors, said: str) -> None:
    map = Map([*RECORDS, Person(id="x", name="Gone", left=LEFT)])
    with pytest.raises(EditError) as refused:
        hand_over(map, "d", LAST, to)
    assert str(refused.value) == said


def test_nobody_leaves_before_they_came(map: Map) -> None:
    map = Map([*RECORDS[:1], replace(DANA, joined=LEFT)])
    with pytest.raises(EditError, match="Dana Whitfield would have left before the first day here"):
        hand_over(map, "d", LAST, Successors())


# Who could take over -----------------------------------------------------------------------------


def test_first_deputies_are_proposed_for_topics_and_the_manager_for_all_else(map: Map) -> None:
    assert proposed(map, "d", LAST) == Successors(topics={"t": "j"}, manager="b", host="b")


def test_who_is_not_there_any_more_is_not_proposed() -> None:
    gone = replace(JO, left=LAST)
    map = Map([BOSS, DANA, gone, KIM, BILLING, MILL])
    assert proposed(map, "d", LAST).topics == {"t": "k"}
    map = Map([BOSS, DANA, gone, replace(BILLING, deputies=("j",)), MILL])
    assert proposed(map, "d", LAST).topics == {"t": "b"}
    map = Map([replace(BOSS, left=LAST), DANA, gone, replace(BILLING, deputies=()), MILL])
    assert proposed(map, "d", LAST) == Successors(topics={"t": ""})


def test_who_has_visited_the_customers_most_is_proposed_as_host() -> None:
    days = ((1, "k"), (2, "j"), (3, "k"), (4, "d"), (5, "d"), (6, "d"))
    visits = [Visit(id=f"v{day}", leader=leader, customer="u", on=Date(2026, 3, day)) for day, leader in days]
    assert proposed(Map([*RECORDS, *visits]), "d", LAST).host == "k"


# Best paths --------------------------------------------------------------------------------------


def test_the_best_paths_that_fall_are_counted_and_the_worst_named() -> None:
    views = [
        Relationship(id=f"{one}{other}", source=one, target=other, strength=strength)
        for one, other, strength in (("b", "d", 5), ("d", "j", 4), ("k", "j", 2))
    ]
    map = Map([*RECORDS, *views])
    found = fallen_paths(map, "d", LAST, hand_over(map, "d", LAST, Successors(topics={"t": "j"})))
    after = map.snapshot()
    after.apply(hand_over(map, "d", LAST, Successors(topics={"t": "j"})))
    scores = {topic: _score(map, "b", topic) for topic in ("t", "m")}
    assert _score(after, "b", "t") == _score(after, "b", "m") == 0.0
    assert (found.all, found.through, found.weaker, found.lost) == (5, 4, 3, 2)
    assert found.worst[:2] == (Fall("b", "t", scores["t"], 0.0), Fall("b", "m", scores["m"], 0.0))


@given(worlds(), st.integers(0, 7), st.booleans())
def test_they_are_those_that_asking_before_and_after_shows(world: World, number: int, hands_on: bool) -> None:
    known = world.map.people
    topic = replace(
        world.topic,
        owner=world.topic.owner if world.topic.owner in known else "",
        deputies=tuple(id for id in world.topic.deputies if id in known and id != world.topic.owner),
    )
    map = Map([*(record for record in world.map if not isinstance(record, Topic)), topic])
    gone = sorted(known)[number % len(known)]
    last = world.on - dt.timedelta(days=1)
    to = proposed(map, gone, world.on) if hands_on else Successors()
    change = hand_over(map, gone, last, to)
    after = map.snapshot()
    after.apply(change)
    owner = after.topics["t"].owner
    before = {
        id: _score(map, id, "t", world.on)
        for id, person in known.items()
        if id != gone and not person.has_left(world.on)
    }
    asked = {id: score for id, score in before.items() if score > 0}
    falls = {
        id: after_score
        for id, score in asked.items()
        if id != owner and (after_score := _score(after, id, "t", world.on)) < score - 1e-9
    }
    found = fallen_paths(map, gone, last, change)
    assert (found.all, found.weaker) == (len(asked), len(falls))
    assert found.lost == sum(1 for score in falls.values() if not score)
    assert {fall.asker: round(fall.after, 9) for fall in found.worst} == {
        id: round(falls[id], 9) for id in (fall.asker for fall in found.worst)
    }


def _score(map: Map, asker: str, topic: str, on: Date = LEFT) -> float:
    plans = answer(TrustGraph(map, on), asker, map.topics[topic]).plans
    return plans[0].score if plans else 0.0
