"""What breaks when somebody leaves the company, and who could take over."""

import datetime as dt
from collections import Counter
from collections.abc import Callable

from msgspec import Struct

from relmap.core.change import Change
from relmap.core.edits.checks import person_of
from relmap.core.edits.handing_over import Successors
from relmap.core.map import Map, by_name
from relmap.core.records import Customer, Date, Person, Topic
from relmap.core.trust_graph import TrustGraph

WORST_CASES = 5
"""Cases that are told by name."""
WEAKER = 1e-9
"""How much lower a score must be to be another one."""


class Leaving(Struct, frozen=True, kw_only=True):
    """What somebody holds: topics owned, topics as a deputy, those who report to them, and customers hosted."""

    person: Person
    topics: tuple[Topic, ...]
    deputy_of: tuple[Topic, ...]
    reports: tuple[Person, ...]
    customers: tuple[Customer, ...]

    @property
    def holds_nothing(self) -> bool:
        """Whether nothing has to be handed over."""
        return not (self.topics or self.deputy_of or self.reports or self.customers)


class Fall(Struct, frozen=True):
    """How the best path of one asker to one topic (ids) falls: its score before, and after; 0 is no path."""

    asker: str
    topic: str
    before: float
    after: float


class Fallen(Struct, frozen=True, kw_only=True):
    """What becomes of best paths: how many there are now, how many go through or end with whoever leaves, how many
    are weaker afterwards, how many of these are lost, and the worst cases."""

    all: int
    through: int
    weaker: int
    lost: int
    worst: tuple[Fall, ...]


def leaving(map: Map, person: str, on: Date) -> Leaving:
    """What breaks when this person (an id) leaves; those who have left by that day need no new manager."""
    people = by_name(map.people.values())
    return Leaving(
        person=person_of(map, person),
        topics=tuple(by_name(topic for topic in map.topics.values() if topic.owner == person)),
        deputy_of=tuple(by_name(topic for topic in map.topics.values() if person in topic.deputies)),
        reports=tuple(
            other
            for other in people
            if other.manager == person and other.id != person and not other.has_left(on)
        ),
        customers=tuple(by_name(customer for customer in map.customers.values() if customer.host == person)),
    )


def proposed(map: Map, person: str, on: Date) -> Successors:
    """Who could take over, as a start.

    A topic goes to its first deputy who is still there, else to the manager; reports and customers go to the
    manager, customers rather to whoever else has visited them most. Nobody where there is no manager.
    """
    held = leaving(map, person, on)
    manager = held.person.manager if _stays(map, held.person.manager, person, on) else ""
    topics = {
        topic.id: next((deputy for deputy in topic.deputies if _stays(map, deputy, person, on)), manager)
        for topic in held.topics
    }
    hosted = {customer.id for customer in held.customers}
    visitors = Counter(
        visit.leader
        for visit in map.visits.values()
        if visit.customer in hosted and _stays(map, visit.leader, person, on)
    )
    host = min(visitors, key=lambda id: (-visitors[id], map.people[id].name, id), default=manager)
    return Successors(topics=topics, manager=manager, host=host)


def fallen_paths(
    map: Map, person: str, last_day: Date, change: Change, is_wanted: Callable[[], bool] = lambda: True
) -> Fallen:
    """What becomes of everyone's best paths by this Change, the day after somebody's last one.

    It takes a second or two where there are thousands: run it in the background on a snapshot.
    """
    from relmap.core.best_paths import best_paths  # it loads numpy, and few ask for this

    on = last_day + dt.timedelta(days=1)
    after = map.snapshot()
    after.apply(change)
    then = {(path.asker, path.topic): path.score for path in best_paths(TrustGraph(after, on), is_wanted)}
    before = [path for path in best_paths(TrustGraph(map, on), is_wanted) if path.asker != person]
    owners = {(topic.owner, topic.id) for topic in after.topics.values()}
    falls = [
        Fall(path.asker, path.topic, path.score, score)
        for path in before
        if (score := then.get((path.asker, path.topic), 0.0)) < path.score - WEAKER
        and (path.asker, path.topic) not in owners
    ]
    names = {id: (each.name, id) for id, each in map.people.items()}
    falls.sort(key=lambda fall: (fall.after > 0, fall.after - fall.before, names[fall.asker], fall.topic))
    return Fallen(
        all=len(before),
        through=sum(1 for path in before if person in path.people),
        weaker=len(falls),
        lost=sum(1 for fall in falls if fall.after <= 0),
        worst=tuple(falls[:WORST_CASES]),
    )


def _stays(map: Map, person: str, gone: str, on: Date) -> bool:
    return person in map.people and person != gone and not map.people[person].has_left(on)
