"""People who may stand in the map twice are told, and those who cannot be the same are not."""

import pytest
from msgspec.structs import replace

from relmap.core.holding.duplicates import Duplicate, possible_duplicates
from relmap.core.map import Map
from relmap.core.records import Contact, Date, Function, Person, Record, Relationship

SALES, LEGAL = Function(id="f", name="Sales"), Function(id="g", name="Legal")
MARIA = Person(id="m", name="Maria Chen", function="f")


def found(*records: Record) -> list[Duplicate]:
    """What is told of these."""
    return possible_duplicates(Map([SALES, LEGAL, *records]))


@pytest.mark.parametrize(
    ("name", "likelihood"),
    [
        ("Maria Chen", 0.95),
        ("Chen Maria", 0.95),
        ("CHEN, Mária", 0.95),
        ("Maria L. Chen", 0.95),
        ("Maria Chenn", 0.75),
        ("Mraia Chen", 0.75),
    ],
)
def test_the_same_and_nearly_the_same_name_in_one_function_are_told(name: str, likelihood: float) -> None:
    [pair] = found(MARIA, Person(id="x", name=name, function="f"))
    assert ({pair.one, pair.other}, pair.likelihood) == ({"m", "x"}, likelihood)


@pytest.mark.parametrize("name", ["Maria Cheung", "Marius Chan", "Bob Chen", "Chen", "Ma Chen"])
def test_other_names_are_other_people(name: str) -> None:
    assert found(MARIA, Person(id="x", name=name, function="f")) == []


def test_in_a_long_name_two_typing_errors_are_allowed_and_in_a_short_one_none() -> None:
    assert found(Person(id="a", name="Wilhelmina Abernathy"), Person(id="b", name="Wilhelmine Abernaty"))
    assert found(Person(id="a", name="Wil Abern"), Person(id="b", name="Wim Abarn")) == []
    assert found(Person(id="a", name="Jo Li"), Person(id="b", name="Jo Lu")) == []


def test_one_e_mail_address_is_one_person_whatever_the_names() -> None:
    one = replace(MARIA, email="m.chen@north.example")
    [pair] = found(one, Person(id="x", name="Mrs Berg", function="g", email="M.Chen@north.example"))
    assert (pair.likelihood, pair.why) == (
        1.0,
        "Maria Chen and Mrs Berg have the same e-mail address, m.chen@north.example.",
    )


def test_two_addresses_and_two_functions_speak_against_it() -> None:
    one = replace(MARIA, email="m.chen@north.example")
    assert found(one, Person(id="x", name="Maria Chen", function="f", email="maria@north.example"))
    assert found(one, Person(id="x", name="Maria Chenn", function="g", email="maria@north.example")) == []
    [pair] = found(MARIA, Person(id="x", name="Maria Chen", function="g"))
    assert pair.likelihood == 0.8


def test_two_who_rate_each_other_or_speak_are_two_people() -> None:
    twin = Person(id="x", name="Maria Chen", function="f")
    assert found(MARIA, twin)
    assert found(MARIA, twin, Relationship(source="x", target="m", strength=1)) == []
    assert found(MARIA, twin, Contact(source="m", target="x", on=Date(2026, 11, 2))) == []


def test_the_one_of_whom_the_map_has_more_comes_first() -> None:
    bare, full = replace(MARIA, id="a"), replace(MARIA, id="z", title="CFO")
    [pair] = found(bare, full)
    assert (pair.one, pair.other) == ("z", "a")
    others = (Person(id="o", name="Otto Ek"), Relationship(source="a", target="o", strength=2))
    [pair] = found(bare, full, *others)
    assert (pair.one, pair.other) == ("a", "z")


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Person(id="x", name="Maria Chen", function="f"), "Sales has two people named Maria Chen."),
        (Person(id="x", name="Maria Chen", function="g"), "Two people are named Maria Chen."),
        (
            Person(id="x", name="Chen Maria", function="f"),
            "Maria Chen and Chen Maria in Sales have names that are nearly the same.",
        ),
        (
            Person(id="x", name="Maria Chenn"),
            "Maria Chen and Maria Chenn have names that are nearly the same.",
        ),
    ],
)
def test_why_is_said_in_a_sentence(other: Person, why: str) -> None:
    [pair] = found(replace(MARIA, title="CFO"), other)
    assert pair.why == why


def test_the_likeliest_pair_comes_first_and_no_pair_twice() -> None:
    pairs = found(
        replace(MARIA, email="m@n.example"),
        replace(MARIA, id="x", email="M@n.example"),
        Person(id="k", name="Karl Holm"),
        Person(id="l", name="Karl Holn"),
    )
    assert [pair.likelihood for pair in pairs] == [1.0, 0.7]


def test_hundreds_of_one_name_have_something_else_in_common() -> None:
    assert len(found(*(Person(id=f"p{number}", name="To be hired") for number in range(300)))) == 190


def test_names_in_any_script_are_compared() -> None:
    assert found(Person(id="a", name="王伟"), Person(id="b", name="王伟"))
    assert found(Person(id="a", name="Дмитрий Волков"), Person(id="b", name="Волков Дмитрий"))
    assert found(Person(id="a", name="!!"), Person(id="b", name="??")) == []
