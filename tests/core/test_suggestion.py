"""Where no trusted path exists, the step suggested is the best of all single steps, each tried in turn."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import assume, given, settings
from msgspec.structs import replace

from relmap.core.map import Map
from relmap.core.records import Contact, Person, Relationship
from relmap.core.suggestion import suggest
from relmap.core.trust_graph import TrustGraph
from tests.core.oracle import Oracle, ends_of
from tests.core.reading import view
from tests.core.worlds import ON, World, worlds

CLOSE = 1e-12


def raised(map: Map) -> Iterator[tuple[Relationship, Map]]:
    """Every map that a single step leads to, with the view as it is then."""
    for known in map.relationships.values():
        if known.strength < 5:
            stronger = replace(known, strength=known.strength + 1)
            yield stronger, Map([*map, stronger])


def met(map: Map, asker: str, person: str) -> Map:
    """The map that meeting this person once leads to."""
    return Map([*map, Relationship(source=asker, target=person, strength=1)])


def asker_alone(world: World) -> World:
    """The same company, in which nobody has rated the asker, nor they anybody: contacts are all there is."""
    others = [
        record
        for record in world.map
        if not (isinstance(record, Relationship) and world.asker in (record.source, record.target))
    ]
    return world._replace(map=Map(others))


def score(map: Map, world: World) -> float:
    return float(Oracle(map, world.on).best_score(world.asker, ends_of(world.topic, world.asker)))


@given(worlds())
@settings(max_examples=200)
def test_the_step_reaches_the_best_score_that_any_single_step_can(world: World) -> None:
    assume(world.topic.owner != world.asker)
    now = score(world.map, world)
    best = max((score(map, world) for _, map in raised(world.map)), default=0.0)
    assume(best > now + CLOSE)
    step = suggest(TrustGraph(world.map, world.on), world.asker, ends_of(world.topic, world.asker))
    assert step is not None
    assert step.score == pytest.approx(best, abs=CLOSE, rel=0)
    view = world.map.view(step.source, step.target)
    assert view is not None
    assert (step.strength, step.raised) == (view.strength, view.strength + 1)
    after = Map([*world.map, replace(view, strength=step.raised)])
    assert score(after, world) == pytest.approx(step.score, abs=CLOSE, rel=0)


@given(worlds())
@settings(max_examples=200)
def test_between_equal_steps_the_askers_own_comes_first_and_then_names(world: World) -> None:
    assume(world.topic.owner != world.asker)
    now = score(world.map, world)
    steps = [(score(map, world), view) for view, map in raised(world.map)]
    best = max((score for score, _ in steps), default=0.0)
    assume(best > now + CLOSE)
    equal = [view for score, view in steps if score > best - CLOSE]
    names = {person.id: person.name for person in world.map.people.values()}
    first = min(equal, key=lambda view: (view.source != world.asker, names[view.source], names[view.target]))
    step = suggest(TrustGraph(world.map, world.on), world.asker, ends_of(world.topic, world.asker))
    assert step is not None
    assert (step.source, step.target) == (first.source, first.target)


@given(worlds())
def test_a_step_that_helps_nothing_is_not_suggested(world: World) -> None:
    assume(world.topic.owner != world.asker)
    now = score(world.map, world)
    step = suggest(TrustGraph(world.map, world.on), world.asker, ends_of(world.topic, world.asker))
    if step is not None:
        assert step.score > now


@given(worlds().map(asker_alone))
def test_with_no_path_at_all_the_best_end_to_meet_is_suggested(world: World) -> None:
    """At least as good as calling any end directly once met, and no better than is true."""
    assume(world.topic.owner != world.asker)
    ends = ends_of(world.topic, world.asker)
    direct = [
        float(Oracle(met(world.map, world.asker, end), world.on).calls[world.asker][end]) * 0.9**rank
        for end, rank in ends.items()
        if Oracle(world.map, world.on).is_there(end)
    ]
    step = suggest(TrustGraph(world.map, world.on), world.asker, ends)
    if not direct:
        assert step is None
    else:
        assert step is not None
        assert (step.source, step.strength, step.raised) == (world.asker, None, 1)
        assert step.score >= max(direct) - CLOSE
        assert step.score <= score(met(world.map, world.asker, step.target), world) + CLOSE


# Cases that a reader can follow ------------------------------------------------------------------


def company(*records: Person | Relationship | Contact) -> TrustGraph:
    people = [Person(id=id, name=name) for id, name in (("a", "Ada"), ("b", "Ben"), ("o", "Orla"))]
    return TrustGraph(Map([*people, *records]), ON)


def test_the_asker_raises_their_own_view_rather_than_wait_for_the_others() -> None:
    step = suggest(company(view("o", "a", 1), view("a", "o", 1)), "a", {"o": 0})
    assert step is not None
    assert (step.source, step.target, step.strength, step.raised) == ("a", "o", 1, 2)
    assert step.score == pytest.approx((0.3 * 0.5) ** 0.5, abs=CLOSE)


def test_the_view_of_another_pair_is_suggested_where_it_helps_most() -> None:
    graph = company(view("a", "b", 5), view("b", "a", 5), view("b", "o", 1))
    step = suggest(graph, "a", {"o": 0})
    assert step is not None
    assert (step.source, step.target, step.raised) == ("b", "o", 2)


def test_the_only_view_may_be_that_of_the_one_called() -> None:
    step = suggest(company(view("o", "a", 2)), "a", {"o": 0})
    assert step is not None
    assert (step.source, step.target, step.raised) == ("o", "a", 3)
    assert step.score == pytest.approx(0.85 * 0.7, abs=CLOSE)


def test_raising_a_view_leaves_its_dates_as_they_are() -> None:
    step = suggest(company(view("a", "o", 2, rated=720)), "a", {"o": 0})
    assert step is not None
    assert step.score == pytest.approx(0.85 * 0.7 * 0.5, abs=CLOSE)


def test_someone_who_knows_nobody_should_meet_the_owner() -> None:
    step = suggest(company(), "a", {"o": 0, "b": 1})
    assert step is not None
    assert (step.source, step.target, step.strength, step.raised) == ("a", "o", None, 1)
    assert step.score == pytest.approx(0.255, abs=CLOSE)


def test_with_the_owner_away_someone_who_knows_nobody_should_meet_the_deputy() -> None:
    graph = company(Person(id="o", name="Orla", away_until=ON))
    step = suggest(graph, "a", {"o": 0, "b": 1})
    assert step is not None
    assert step.target == "b"
    assert step.score == pytest.approx(0.255 * 0.9, abs=CLOSE)


@pytest.mark.parametrize("missing", [{"away_until": ON}, {"left": ON}], ids=["away", "left"])
def test_no_step_leads_over_somebody_who_is_away_or_has_left(missing: dict[str, date]) -> None:
    """Over Ben it would be better, but for now only Ada's own view can help."""
    ben = replace(Person(id="b", name="Ben"), **missing)
    graph = company(ben, view("a", "o", 1), view("a", "b", 5), view("b", "a", 5), view("b", "o", 4))
    step = suggest(graph, "a", {"o": 0})
    assert step is not None
    assert (step.source, step.target, step.raised) == ("a", "o", 2)


@pytest.mark.parametrize("ends", [{}, {"a": 0}, {"somebody unknown": 0}])
def test_without_anyone_who_may_resolve_it_there_is_no_step(ends: dict[str, int]) -> None:
    assert suggest(company(view("a", "b", 1)), "a", ends) is None


def _refused(times: int) -> list[Contact]:
    return [Contact(source="a", target="o", on=ON, outcome="refused") for _ in range(times)]


def test_people_who_are_close_are_not_told_to_meet() -> None:
    """Both are close, and Orla has refused: nothing can be raised, and they have met."""
    graph = company(view("a", "o", 5), view("o", "a", 5), *_refused(8))
    assert suggest(graph, "a", {"o": 0}) is None


def test_a_way_that_is_worse_than_todays_is_not_suggested() -> None:
    """Orla can be reached at .32 today; over Ben it would be .24 at best."""
    graph = company(view("a", "o", 5), view("o", "a", 5), *_refused(8), view("a", "b", 2), view("b", "o", 2))
    assert suggest(graph, "a", {"o": 0}) is None


def test_what_lies_behind_the_owner_is_not_suggested() -> None:
    graph = company(view("a", "o", 5), view("o", "a", 5), *_refused(8), view("o", "b", 1))
    assert suggest(graph, "a", {"o": 0}) is None
