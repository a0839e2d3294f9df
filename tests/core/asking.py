"""Small companies to ask in, written as views between people whose ids are letters."""

from datetime import date

from relmap.core.answer import Answer, answer
from relmap.core.map import Map
from relmap.core.records import Person, Record, Relationship, Topic
from relmap.core.trust_graph import TrustGraph
from tests.core.worlds import ON, days_ago

TOPIC = Topic(id="t", name="Billing dispute", owner="o")


def company(*views: tuple[str, str, int], people: tuple[Person, ...] = ()) -> Map:
    """People a, b, c, o, d, e, f with views (from, to, strength); `people` replace those of their id."""
    everyone: list[Record] = [Person(id=id, name=id.upper()) for id in "abcodef"]
    return Map(
        [
            *everyone,
            *people,
            *(Relationship(source=source, target=target, strength=s) for source, target, s in views),
        ]
    )


def both(one: str, other: str, strength: int) -> list[tuple[str, str, int]]:
    return [(one, other, strength), (other, one, strength)]


def asked(map: Map, topic: Topic = TOPIC, asker: str = "a") -> Answer:
    return answer(TrustGraph(map, ON), asker, topic)


def ends(found: Answer) -> list[tuple[str, int]]:
    return [(plan.end, plan.rank) for plan in found.plans]


def away(id: str, until: date | None = ON) -> Person:
    return Person(id=id, name=id.upper(), away_from=days_ago(2), away_until=until)


def gone(id: str) -> Person:
    return Person(id=id, name=id.upper(), left=days_ago(1))
