"""Who is meant: by id, by e-mail address, by name, in that order; and two whom a name fits are both listed."""

import pytest

from relmap.core.change import EditError
from relmap.core.map import Map
from relmap.core.records import Function, Person
from relmap.core.who import Directory, described, find_person, with_function

MARIA = Person(id="m1", name="Maria Chen", title="Head of Billing", email="maria.chen@northlight.example")
OTHER_MARIA = Person(id="m2", name="Maria Chen")
ZOE = Person(id="z", name="Zoé Straße", email="zoe@northlight.example")
STRANGE = Person(id="Zoé Straße", name="m1", email="Maria Chen")


@pytest.mark.parametrize(
    "who",
    [
        "z",
        "zoe@northlight.example",
        "ZOE@Northlight.example",
        "Zoé Straße",
        "zoé STRASSE",
        " Zoe\u0301  Straße ",
        "\u202ez",
    ],
    ids=ascii,
)
def test_a_person_is_found_by_id_address_or_name_however_it_is_written(who: str) -> None:
    assert Directory([MARIA, OTHER_MARIA, ZOE]).find(who) == ZOE
    assert find_person(Map([MARIA, OTHER_MARIA, ZOE]), who) == ZOE


def test_an_id_comes_before_an_address_and_an_address_before_a_name() -> None:
    directory = Directory([MARIA, OTHER_MARIA, ZOE, STRANGE])
    assert directory.find("Zoé Straße") == STRANGE
    assert directory.find("m1") == MARIA
    assert directory.find("Maria Chen") == STRANGE


def test_an_id_is_taken_by_the_letter() -> None:
    with pytest.raises(EditError):
        Directory([ZOE]).find("Z")


def test_a_name_that_fits_two_people_lists_both() -> None:
    with pytest.raises(EditError) as refused:
        Directory([OTHER_MARIA, ZOE, MARIA]).find("maria chen")
    assert str(refused.value) == (
        "“maria chen” fits 2 people: Maria Chen (id m1, Head of Billing, maria.chen@northlight.example) "
        "and Maria Chen (id m2). Use the id."
    )


def test_two_people_of_one_address_are_listed_too() -> None:
    twin = Person(id="y", name="Yan Ek", email=ZOE.email)
    with pytest.raises(EditError, match=r"fits 2 people: Yan Ek \(id y, .*\) and Zoé Straße \(id z, "):
        Directory([ZOE, twin]).find(ZOE.email)


@pytest.mark.parametrize(
    "who", ["", " ", "\u200b", "nobody", "Maria", "maria.chen@", "x" * 5000], ids=lambda who: ascii(who)[:12]
)
def test_somebody_unknown_is_refused_in_a_short_sentence(who: str) -> None:
    with pytest.raises(
        EditError, match=r"^Nobody in the map has the id, e-mail address or name “"
    ) as refused:
        Directory([MARIA, ZOE, Person(id="n", name="Nils")]).find(who)
    assert len(str(refused.value)) < 250


def test_nobody_is_found_in_an_empty_map() -> None:
    with pytest.raises(EditError):
        find_person(Map(), "Maria Chen")


def test_a_person_who_is_added_again_replaces_the_one_before() -> None:
    directory = Directory([MARIA, OTHER_MARIA])
    renamed = Person(id="m2", name="Maria Novak", email="novak@northlight.example")
    directory.add(renamed)
    assert directory.find("Maria Chen") == MARIA
    assert directory.find("Maria Novak") == directory.find("novak@northlight.example") == renamed
    directory.add(Person(id="m2", name="Maria Novak"))
    assert directory.matches("novak@northlight.example") == []
    assert len(directory.matches("Maria Novak")) == 1


def test_a_person_is_shown_with_their_function_where_they_have_one() -> None:
    map = Map([Function(id="f", name="Sales"), MARIA])
    assert with_function(map, Person(id="n", name="Nils Berg", function="f")) == "Nils Berg, Sales"
    assert with_function(map, MARIA) == "Maria Chen"


def test_a_person_is_described_so_that_they_can_be_told_apart() -> None:
    assert described(MARIA) == "Maria Chen (id m1, Head of Billing, maria.chen@northlight.example)"
    assert described(OTHER_MARIA) == "Maria Chen (id m2)"


@pytest.mark.parametrize("mistyped", ["Rhianon Pryce", "rhiannon", "RHIANNON PRICE"])
def test_a_name_that_was_mistyped_is_answered_with_the_nearest(mistyped: str) -> None:
    directory = Directory([Person(id="p8", name="Rhiannon Pryce"), Person(id="p1", name="Tom Weiss")])
    with pytest.raises(EditError, match=r"The nearest is Rhiannon Pryce \(id p8\)\.$"):
        directory.find(mistyped)


def test_a_name_like_nobodys_has_no_nearest() -> None:
    with pytest.raises(EditError, match=r"name “Zacharias”\.$"):
        Directory([Person(id="p8", name="Rhiannon Pryce")]).find("Zacharias")
