"""What belongs to whom is found at once, and follows every Change."""

import random

from relmap.core.change import Change
from relmap.core.edits import put_customer, put_person, put_topic, remove_function, remove_person
from relmap.core.holding.belonging import Belonging
from relmap.core.map import Map
from relmap.core.records import Customer, Function, Person, Topic

FUNCTIONS = [Function(id=id, name=id) for id in ("fin", "ops")]


def company() -> Map:
    """Four people in two functions, and two topics."""
    return Map(
        [
            *FUNCTIONS,
            Person(id="a", name="Ann", function="fin"),
            Person(id="b", name="Bob", function="fin", manager="a"),
            Person(id="c", name="Cy", function="ops", manager="a"),
            Person(id="d", name="Di"),
            Topic(id="t", name="Invoices", owner="a", deputies=("b", "c")),
            Topic(id="u", name="Delays", owner="c"),
            Customer(id="k", name="Kelso", host="b"),
        ]
    )


def said(belonging: Belonging) -> dict[str, object]:
    """All that it says, by names."""
    names = {
        f"people of {function}": [person.name for person in belonging.people(function)]
        for function in ("", "fin", "ops")
    }
    topics = {
        f"topics of {each}": [topic.name for topic in belonging.owned_in(each)] for each in ("fin", "ops")
    }
    held = {
        f"held by {id}": (
            [topic.name for topic in belonging.owned(id)],
            [topic.name for topic in belonging.deputy_for(id)],
            [report.name for report in belonging.reports(id)],
            belonging.hosted(id),
        )
        for id in "abcd"
    }
    return {**names, **topics, **held}


def test_everything_is_found_by_whom_it_belongs_to() -> None:
    belonging = Belonging(company())
    assert [person.name for person in belonging.people("fin")] == ["Ann", "Bob"]
    assert (belonging.count("fin"), belonging.count(""), belonging.count("none")) == (2, 1, 0)
    assert [person.name for person in belonging.reports("a")] == ["Bob", "Cy"]
    assert [topic.name for topic in belonging.owned("a")] == ["Invoices"]
    assert [topic.name for topic in belonging.deputy_for("c")] == ["Invoices"]
    assert [topic.name for topic in belonging.owned_in("ops")] == ["Delays"]
    assert (belonging.hosted("b"), belonging.hosted("a")) == (["k"], [])


def test_it_follows_every_change_to_what_it_would_say_if_it_were_made_anew() -> None:
    map, chance = company(), random.Random(4)
    belonging = Belonging(map)

    def do(change: Change) -> Change:
        inverse = map.apply(change)
        belonging.follow(change)
        assert said(belonging) == said(Belonging(map))
        return inverse

    def people() -> str:
        return chance.choice(list(map.people))

    for _ in range(60):
        person = Person(
            id=people(), name=chance.choice("AZ"), function=chance.choice(["", *map.functions]), manager=""
        )
        done = [do(put_person(map, person)), do(put_topic(map, Topic(id="t", name="T", owner=people())))]
        done.append(do(put_customer(map, Customer(id="k", name="Kelso", host=people()))))
        done.append(do(remove_person(map, people())))
        if map.functions and chance.random() < 0.2:
            done.append(do(remove_function(map, chance.choice(list(map.functions)))))
        for inverse in reversed(done):
            if chance.random() < 0.9 or len(map.people) < 3:
                do(inverse)
            else:
                break
        if len(map.people) < 3:
            break
