"""Any edits in any order: undone to the start, redone to the end, and everything derived in step all the while."""

from collections.abc import Callable
from datetime import date

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from relmap.core.answer import answer
from relmap.core.change import Change, EditError
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
from relmap.core.history import History, touched
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import Complaint, Contact, Customer, Function, Outcome, Person, Topic, Visit
from relmap.core.trust_graph import TrustGraph
from tests.core.indexes import disagreements
from tests.core.worlds import ON, days_ago, random_world, seeded

IDS = st.sampled_from([f"p{n}" for n in range(7)])
OR_NOBODY = st.just("") | IDS
NAMES = st.sampled_from(["Ada Lund", "Ben Ortiz", "Cleo Marsh", "Dov Stein", "", "Zoë \u202e Ek"])
DATES = st.none() | st.integers(-3, 800).map(days_ago)
OUTCOMES = st.sampled_from(["helped", "refused", "no answer", None])


class Editing(RuleBasedStateMachine):
    """Somebody edits, undoes and redoes, and now and then tries what is not allowed."""

    @initialize(seed=st.integers(0, 1000))
    def open_a_map(self, seed: int) -> None:
        self.map = Map(record for record in random_world(seeded(seed)).map if not isinstance(record, Topic))
        self.start = self.map.snapshot()
        self.history = History(self.map)
        self.graph = TrustGraph(self.map, ON)
        self.numbers = iter(range(10_000))

    def edit(self, make: Callable[[], Change]) -> None:
        """Make and do an edit; one that is refused must change nothing."""
        before = self.map.snapshot()
        labels = self.history.undo_label, self.history.redo_label
        try:
            change = make()
        except EditError:
            assert self.map == before
            assert (self.history.undo_label, self.history.redo_label) == labels
            return
        self.graph.update(touched(change, self.history.do(change)))
        assert (self.history.undo_label, self.history.redo_label) == (change.label, None)

    # Edits

    @rule(id=IDS, name=NAMES, function=st.sampled_from(["", "f1", "f2", "no such"]), manager=OR_NOBODY)
    def put_a_person(self, id: str, name: str, function: str, manager: str) -> None:
        self.edit(lambda: put_person(self.map, Person(id=id, name=name, function=function, manager=manager)))

    @rule(id=IDS, begins=DATES, ends=DATES, left=DATES)
    def send_away(self, id: str, begins: date | None, ends: date | None, left: date | None) -> None:
        person = self.map.people.get(id, Person(id=id, name="Newcomer"))
        gone = replace(person, away_from=begins, away_until=ends, left=left)
        self.edit(lambda: put_person(self.map, gone))

    @rule(id=IDS)
    def remove_a_person(self, id: str) -> None:
        self.edit(lambda: remove_person(self.map, id))

    @rule(id=st.sampled_from(["f1", "f2"]), name=NAMES)
    def put_a_function(self, id: str, name: str) -> None:
        self.edit(lambda: put_function(self.map, Function(id=id, name=name)))

    @rule(id=st.sampled_from(["t1", "t2"]), name=NAMES, owner=OR_NOBODY, deputies=st.lists(IDS, max_size=3))
    def put_a_topic(self, id: str, name: str, owner: str, deputies: list[str]) -> None:
        topic = Topic(id=id, name=name, owner=owner, deputies=tuple(deputies))
        self.edit(lambda: put_topic(self.map, topic))

    @rule(one=IDS, other=IDS, strength=st.integers(0, 6), on=DATES, mutual=st.booleans())
    def rate_somebody(self, one: str, other: str, strength: int, on: date | None, mutual: bool) -> None:
        self.edit(lambda: rate(self.map, one, other, strength, on, mutual=mutual))

    @rule(one=IDS, other=IDS)
    def take_a_view_back(self, one: str, other: str) -> None:
        self.edit(lambda: unrate(self.map, one, other))

    @rule(one=IDS, other=IDS, days=st.integers(0, 500), outcome=OUTCOMES)
    def call_somebody(self, one: str, other: str, days: int, outcome: Outcome | None) -> None:
        id = f"k{next(self.numbers)}"
        contact = Contact(id=id, source=one, target=other, on=days_ago(days), outcome=outcome)
        self.edit(lambda: log_contact(self.map, contact))

    @rule(topic=st.sampled_from(["", "t1", "t2"]), customer=st.sampled_from(["", "u"]))
    def log_a_complaint(self, topic: str, customer: str) -> None:
        id = f"m{next(self.numbers)}"
        complaint = Complaint(id=id, text="Late again", topic=topic, customer=customer)
        self.edit(lambda: log_complaint(self.map, complaint))

    @rule(people=st.lists(IDS, max_size=3, unique=True))
    def import_visits(self, people: list[str]) -> None:
        there = [person for person in people if person in self.map.people]
        visits = [Visit(id=f"v{next(self.numbers)}", leader=person, customer="u", on=ON) for person in there]
        self.edit(lambda: put_all("import visits", [Customer(id="u", name="Mill & Sons"), *visits]))

    @rule(name=NAMES)
    def name_the_company(self, name: str) -> None:
        self.edit(lambda: name_company(self.map, name))

    # Undo and redo

    @precondition(lambda self: self.history.undo_label is not None)
    @rule()
    def undo(self) -> None:
        label = self.history.undo_label
        assert self.step(self.history.undo)
        assert self.history.redo_label == label

    @precondition(lambda self: self.history.redo_label is not None)
    @rule()
    def redo(self) -> None:
        label = self.history.redo_label
        assert self.step(self.history.redo)
        assert self.history.undo_label == label

    def step(self, undo_or_redo: Callable[[], tuple[Change, Change] | None]) -> bool:
        """Undo or redo once, if there is anything."""
        done = undo_or_redo()
        if done is not None:
            self.graph.update(touched(*done))
        return done is not None

    def all_steps(self, undo_or_redo: Callable[[], tuple[Change, Change] | None]) -> None:
        while self.step(undo_or_redo):
            pass

    # What holds after each step

    @invariant()
    def the_map_is_whole(self) -> None:
        assert list(problems(self.map)) == []

    @invariant()
    def the_indexes_say_what_the_records_say(self) -> None:
        assert disagreements(self.map) == []

    @invariant()
    def the_trust_graph_is_that_of_the_map(self) -> None:
        afresh = TrustGraph(self.map, ON)
        for person in [*self.map.people, "nobody"]:
            assert self.graph.can_be_called(person) == afresh.can_be_called(person)
            assert self.graph.calls_from(person) == afresh.calls_from(person)
            assert self.graph.calls_to(person) == afresh.calls_to(person)
        there = [person.id for person in self.map.people.values() if not person.has_left(ON)]
        for topic in self.map.topics.values():
            for asker in there[:2]:
                assert answer(self.graph, asker, topic) == answer(afresh, asker, topic)

    def teardown(self) -> None:
        if not hasattr(self, "history"):
            return
        self.all_steps(self.history.redo)
        end = self.map.snapshot()
        for _ in range(2):
            self.all_steps(self.history.undo)
            assert self.map == self.start
            assert self.history.undo_label is None
            self.the_trust_graph_is_that_of_the_map()
            self.all_steps(self.history.redo)
            assert self.map == end
            assert self.history.redo_label is None
            self.the_trust_graph_is_that_of_the_map()
            self.the_indexes_say_what_the_records_say()


TestAnyEdits = Editing.TestCase
TestAnyEdits.settings = settings(max_examples=60, stateful_step_count=25)
