"""Edits by chance: a company, and what somebody does to it; all of it follows from a seed, in any process."""

import datetime as dt
from collections.abc import Callable
from random import Random

from msgspec.structs import replace

from relmap.core.change import Change, EditError
from relmap.core.completing import completed
from relmap.core.edits import log_contact, put_all, put_person, put_topic, rate, remove_person, unrate
from relmap.core.map import Map
from relmap.core.records import (
    Company,
    Complaint,
    Contact,
    Customer,
    Function,
    PastChange,
    Person,
    Record,
    Relationship,
    Topic,
    Visit,
    key_of,
)
from relmap.core.undo import UndoSteps

PEOPLE, RATED = 14, 60
"""About as many people and relationships are in a company; few, so that its snapshots are written often."""
ON = dt.date(2026, 3, 2)
AT = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
SAID = "the invoice came twice and nobody called back although it was promised ½ é 中"
WORDS = (*SAID.split(), "\n")


def seeded(seed: int) -> Random:
    """Chance that is the same in each run."""
    return Random(seed)


def company(seed: int) -> Map:
    """A company by chance, with records in every table."""
    chance = seeded(seed)
    functions = [Function(id=f"f{number}", name=f"Function {number}") for number in range(4)]
    ids = [f"p{number}" for number in range(PEOPLE)]
    people = [
        Person(id=id, name=f"Person {id}", function=chance.choice(functions).id, note=text(chance, 30))
        for id in ids
    ]
    pairs = [(source, target) for source in ids for target in ids if source != target]
    views = [
        Relationship(id=f"r{number}", source=source, target=target, strength=chance.randint(1, 5))
        for number, (source, target) in enumerate(chance.sample(pairs, RATED))
    ]
    topics = [
        Topic(id=f"t{number}", name=f"Topic {number}", owner=owner, deputies=(deputy,))
        for number, (owner, deputy) in enumerate(chance.sample(pairs, 3))
    ]
    customer = Customer(id="c", name="Mill & Sons")
    visits = [Visit(id=f"v{number}", leader=id, customer="c", on=ON) for number, id in enumerate(ids[:3])]
    complaint = Complaint(id="m", text="Charged twice", customer="c", topic="t0", received_by=ids[0])
    return Map([Company(name="Alder"), *functions, *people, *views, *topics, customer, *visits, complaint])


def text(chance: Random, most: int) -> str:
    """Some words of a note, at most this many."""
    return " ".join(chance.choices(WORDS, k=chance.randint(0, most)))


class EditsByChance:
    """Somebody edits a map, and undoes and redoes. Two of them with equal maps and the same seed do the same."""

    def __init__(self, map: Map, seed: int, *, cascades: bool = False) -> None:
        """`cascades`: people go and come back all the time, with all their relationships."""
        self.map = map
        self._chance = seeded(seed)
        self._steps = UndoSteps(map)
        often = 30 if cascades else 3
        self._kinds: list[tuple[Callable[[], Change], int]] = [
            (self._rate, 30),
            (self._unrate, 8),
            (self._add_somebody, 6),
            (self._remove_somebody, often),
            (self._change_somebody, 8),
            (self._call, 5),
            (self._assign, 4),
            (self._import, 2),
        ]
        self._undoing = 0.4 if cascades else 0.15

    def do(self) -> Change:
        """Do the next edit to the map; the Change that was applied."""
        which = self._chance.random()
        if which < self._undoing and (undone := self._steps.undo()):
            return undone[0]
        if which > 0.97 and (redone := self._steps.redo()):
            return redone[0]
        change = self._completed(self._signed(self._made()))
        self._steps.do(change)
        return change

    def _made(self) -> Change:
        kinds, weights = zip(*self._kinds, strict=True)
        while True:
            try:
                change: Change = self._chance.choices(kinds, weights)[0]()
            except EditError:
                continue
            if not change.is_empty:
                return change

    def _signed(self, change: Change) -> Change:
        """The Change with ids of new records that are by chance, but by this one."""
        put = tuple(self._named(record) for record in change.put)
        when = AT + dt.timedelta(seconds=self._chance.randrange(10**6))
        return replace(change, put=put).signed("Somebody", when)

    def _completed(self, change: Change) -> Change:
        """The Change with what goes along with it, its place in the history under an id by this chance."""
        id = self._id()
        whole = completed(self.map, change)
        put = tuple(
            replace(record, id=id) if isinstance(record, PastChange) else record for record in whole.put
        )
        return replace(whole, put=put)

    def _named(self, record: Record) -> Record:
        is_new = isinstance(record, Relationship | Contact) and self.map.get(key_of(record)) is None
        return replace(record, id=self._id()) if is_new else record

    def _id(self) -> str:
        return f"{self._chance.getrandbits(48):012x}"

    def _somebody(self) -> str:
        people = sorted(self.map.people)
        if len(people) < 4:
            raise EditError("too few people")
        return self._chance.choice(people)

    def _rate(self) -> Change:
        strength, mutual = self._chance.randint(1, 5), self._chance.random() < 0.3
        return rate(self.map, self._somebody(), self._somebody(), strength, ON, mutual=mutual)

    def _unrate(self) -> Change:
        views = sorted((view.source, view.target) for view in self.map.relationships.values())
        if not views:
            raise EditError("nobody is rated")
        return unrate(self.map, *self._chance.choice(views))

    def _add_somebody(self) -> Change:
        if len(self.map.people) > 2 * PEOPLE:
            return self._remove_somebody()
        manager = self._chance.choice(["", *sorted(self.map.people)])
        note = text(self._chance, 200)
        return put_person(self.map, Person(id=self._id(), name="New Comer", manager=manager, note=note))

    def _remove_somebody(self) -> Change:
        return remove_person(self.map, self._somebody())

    def _change_somebody(self) -> Change:
        person = self.map.people[self._somebody()]
        return put_person(self.map, replace(person, manager="", note=text(self._chance, 120)))

    def _call(self) -> Change:
        one, other = self._somebody(), self._somebody()
        return log_contact(self.map, Contact(source=one, target=other, on=ON, outcome="helped"))

    def _assign(self) -> Change:
        owner, deputy = self._somebody(), self._somebody()
        return put_topic(self.map, Topic(id="t1", name="Topic 1", owner=owner, deputies=(deputy,)))

    def _import(self) -> Change:
        """Many records at once."""
        come = [
            Person(id=self._id(), name=f"Imported {number}", note=text(self._chance, 20))
            for number in range(self._chance.randint(2, 12) if len(self.map.people) <= 2 * PEOPLE else 0)
        ]
        known = self._somebody()
        views = [Relationship(source=person.id, target=known, strength=3) for person in come]
        return put_all("import", [*come, *views])
