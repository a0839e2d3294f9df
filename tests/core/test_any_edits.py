"""Any edits in any order: undone to the start, redone to the end, and everything derived in step all the while."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from relmap.core.answer import answer
from relmap.core.change import Change, EditError
from relmap.core.completing import completed
from relmap.core.edits import (
    log_complaint,
    log_contact,
    name_company,
    put_all,
    put_customer,
    put_function,
    put_person,
    put_topic,
    rate,
    remove_customer,
    remove_function,
    remove_person,
    remove_topic,
    unrate,
)
from relmap.core.edits.handing_over import Successors, hand_over
from relmap.core.edits.merging import merge_people
from relmap.core.history import steps as history
from relmap.core.integrity import problems
from relmap.core.map import Map
from relmap.core.records import (
    ALONGSIDE,
    Complaint,
    Contact,
    Customer,
    Function,
    Key,
    Outcome,
    Person,
    Record,
    Topic,
    Visit,
    key_of,
)
from relmap.core.trust_graph import TrustGraph
from relmap.core.undo import UndoSteps, touched
from tests.core.indexes import disagreements
from tests.core.worlds import ON, days_ago, random_world, seeded

IDS = st.sampled_from([f"p{n}" for n in range(7)])
OR_NOBODY = st.just("") | IDS
NAMES = st.sampled_from(["Ada Lund", "Ben Ortiz", "Cleo Marsh", "Dov Stein", "", "Zoë \u202e Ek"])
DATES = st.none() | st.integers(-3, 800).map(days_ago)
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
OUTCOMES = st.sampled_from(["helped", "refused", "no answer", None])


def told(records: Iterable[Record]) -> dict[Key, Record]:
    """What the history of a map tells of, with no room in the pictures."""
    return {
        key_of(record): replace(record, room=0) if isinstance(record, Function) else record
        for record in records
        if key_of(record).table not in ALONGSIDE
    }


class Editing(RuleBasedStateMachine):
    """Somebody edits, undoes and redoes, and now and then tries what is not allowed."""

    @initialize(seed=st.integers(0, 1000))
    def open_a_map(self, seed: int) -> None:
        self.map = Map(record for record in random_world(seeded(seed)).map if not isinstance(record, Topic))
        self.start = self.map.snapshot()
        self.steps = UndoSteps(self.map)
        self.before: dict[str, Map] = {}
        self.graph = TrustGraph(self.map, ON)
        self.numbers = iter(range(10_000))

    def edit(self, make: Callable[[], Change]) -> None:
        """Make and do an edit; one that is refused must change nothing."""
        before = self.map.snapshot()
        labels = self.steps.undo_label, self.steps.redo_label
        try:
            change = completed(self.map, make().signed("anna", AT))
        except EditError:
            assert self.map == before
            assert (self.steps.undo_label, self.steps.redo_label) == labels
            return
        self.graph.update(touched(change, self.steps.do(change)))
        self.before |= dict.fromkeys(self.map.past_changes.keys() - before.past_changes.keys(), before)
        assert (self.steps.undo_label, self.steps.redo_label) == (change.label, None)

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

    @rule(host=OR_NOBODY, name=NAMES)
    def put_a_customer(self, host: str, name: str) -> None:
        self.edit(lambda: put_customer(self.map, Customer(id="u", name=name, host=host)))

    @rule(which=st.sampled_from(["function", "topic", "customer"]), into=st.sampled_from(["", "f2"]))
    def remove_something(self, which: str, into: str) -> None:
        make: dict[str, Callable[[], Change]] = {
            "function": lambda: remove_function(self.map, "f1", into),
            "topic": lambda: remove_topic(self.map, "t1"),
            "customer": lambda: remove_customer(self.map, "u"),
        }
        self.edit(make[which])

    @rule(keep=IDS, gone=IDS)
    def merge_two_people(self, keep: str, gone: str) -> None:
        self.edit(lambda: merge_people(self.map, keep, gone))

    @rule(person=IDS, owner=OR_NOBODY, manager=OR_NOBODY, host=OR_NOBODY)
    def hand_over_to_others(self, person: str, owner: str, manager: str, host: str) -> None:
        to = Successors(topics={"t1": owner, "t2": owner}, manager=manager, host=host)
        self.edit(lambda: hand_over(self.map, person, ON, to))

    # Undo and redo

    @precondition(lambda self: self.steps.undo_label is not None)
    @rule()
    def undo(self) -> None:
        label = self.steps.undo_label
        assert self.step(self.steps.undo)
        assert self.steps.redo_label == label

    @precondition(lambda self: self.steps.redo_label is not None)
    @rule()
    def redo(self) -> None:
        label = self.steps.redo_label
        assert self.step(self.steps.redo)
        assert self.steps.undo_label == label

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

    def the_history_leads_back_to_what_was(self) -> None:
        """Every step that led here names exactly what it changed, and one can go back to before it."""
        after = self.map
        for step in history.steps(self.map):
            before = self.before[step.id]
            assert told(history.map_before(self.map, step.id)) == told(before)
            was, then = told(before), told(after)
            assert {changed.key for changed in step.changes} == {
                key for key in was.keys() | then.keys() if was.get(key) != then.get(key)
            }
            for key, old, new in step.changes:
                assert (told([old] if old else []), told([new] if new else [])) == (
                    {key: was[key]} if key in was else {},
                    {key: then[key]} if key in then else {},
                )
            after = before
        assert told(after) == told(self.start)

    def teardown(self) -> None:
        if not hasattr(self, "steps"):
            return
        self.the_history_leads_back_to_what_was()
        self.all_steps(self.steps.redo)
        end = self.map.snapshot()
        for _ in range(2):
            self.all_steps(self.steps.undo)
            assert self.map == self.start
            assert self.steps.undo_label is None
            self.the_trust_graph_is_that_of_the_map()
            self.all_steps(self.steps.redo)
            assert self.map == end
            assert self.steps.redo_label is None
            self.the_trust_graph_is_that_of_the_map()
            self.the_indexes_say_what_the_records_say()


TestAnyEdits = Editing.TestCase
TestAnyEdits.settings = settings(max_examples=60, stateful_step_count=25)
