"""Anything is found by a few letters, the likeliest first, and what is found follows every Change."""

import pytest

from relmap.core.change import Change
from relmap.core.finding import Findable, Finding
from relmap.core.map import Map
from relmap.core.records import Customer, Function, Key, Person, Topic


@pytest.fixture
def map() -> Map:
    """Two functions, four people, two topics and two customers."""
    return Map(
        [
            Function(id="fin", name="Finance"),
            Function(id="ops", name="Operations"),
            Person(id="ott", name="Ottilie Marchbank", title="Director of Billing", function="fin"),
            Person(id="aoi", name="Aoife Brennan", title="Head of Supply", function="ops"),
            Person(id="zoe", name="Zoë O'Brien", title="Chief of Staff", function="ops"),
            Person(id="ham", name="Hamish Galbraith", title="Head of Sales"),
            Topic(id="bil", name="Billing dispute", owner="ott"),
            Topic(id="mov", name="Moving home"),
            Customer(id="bra", name="Bramling Bakeries", host="aoi"),
            Customer(id="mar", name="Marchmont Hotels"),
        ]
    )


def names(finding: Finding, text: str, also: tuple[Findable, ...] = ()) -> list[str]:
    """The names of what is found."""
    return [found.name for found in finding.find(text, also)]


def test_a_whole_name_goes_before_the_beginning_of_a_word_and_that_before_its_middle() -> None:
    map = Map([Person(id=name, name=name) for name in ("Ingram Hall", "Ram", "Ann Ramsey", "Ramona Hall")])
    assert names(Finding(map), "ram") == ["Ram", "Ramona Hall", "Ann Ramsey", "Ingram Hall"]


def test_a_name_goes_before_what_stands_under_it(map: Map) -> None:
    assert names(Finding(map), "bil") == ["Billing dispute", "Ottilie Marchbank"]


def test_among_equals_people_go_first(map: Map) -> None:
    assert names(Finding(map), "march") == ["Ottilie Marchbank", "Marchmont Hotels", "Billing dispute"]


def test_accents_apostrophes_and_capitals_make_no_difference(map: Map) -> None:
    finding = Finding(map)
    for typed in ("zoe", "ZOË", "obrien", "o’brien", "brien zo"):
        assert names(finding, typed)[0] == "Zoë O'Brien", typed


def test_every_word_must_be_found_somewhere(map: Map) -> None:
    finding = Finding(map)
    assert names(finding, "aoife operations") == ["Aoife Brennan"]
    assert names(finding, "aoife finance") == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("marchbnak", "Ottilie Marchbank"),
        ("otilie", "Ottilie Marchbank"),
        ("galbrath", "Hamish Galbraith"),
        ("hamsh gal", "Hamish Galbraith"),
        ("bakeris", "Bramling Bakeries"),
    ],
)
def test_a_typing_error_is_forgiven(map: Map, typed: str, meant: str) -> None:
    assert meant in names(Finding(map), typed)


def test_what_is_written_right_goes_before_what_looks_like_a_typing_error() -> None:
    map = Map([Person(id="1", name="Marten"), Person(id="2", name="Martin Hall")])
    assert names(Finding(map), "martin") == ["Martin Hall", "Marten"]


def test_a_short_word_is_no_typing_error_of_another(map: Map) -> None:
    assert names(Finding(map), "xa") == []


def test_nothing_typed_finds_nothing(map: Map) -> None:
    assert names(Finding(map), "  ") == []


def test_what_is_not_in_the_map_is_found_among_the_rest(map: Map) -> None:
    also = (Findable("action", "0", "Backups …", key="Ctrl B"), Findable("page", "map", "Map"))
    assert names(Finding(map), "ba", also) == ["Bramling Bakeries", "Backups …", "Ottilie Marchbank"]


def test_what_stands_under_a_name_says_who_it_is(map: Map) -> None:
    finding = Finding(map)
    said = {found.name: found.under for text in ("o", "b", "m") for found in finding.find(text)}
    assert said["Ottilie Marchbank"] == "Director of Billing, Finance"
    assert said["Operations"] == "2 people"
    assert said["Billing dispute"] == "owned by Ottilie Marchbank"
    assert said["Moving home"] == "has no owner"
    assert said["Bramling Bakeries"] == "hosted by Aoife Brennan"


def test_it_follows_what_a_change_puts_and_drops_and_whom_that_names(map: Map) -> None:
    finding = Finding(map)
    change = Change(
        label="x",
        put=(
            Person(id="ott", name="Ottilie Marsh", title="Director of Billing", function="ops"),
            Function(id="ops", name="Field"),
            Person(id="new", name="Nils Berg", function="ops"),
        ),
        drop=(Key("customers", "mar"),),
    )
    back = map.apply(change)
    finding.follow(change)
    assert names(finding, "marchb") == names(finding, "marchmont") == []
    assert names(finding, "nils") == ["Nils Berg"]
    under = {found.name: found.under for text in ("field", "bill", "aoife") for found in finding.find(text)}
    assert under["Field"] == "4 people"
    assert under["Billing dispute"] == "owned by Ottilie Marsh"
    assert under["Aoife Brennan"] == "Head of Supply, Field"
    map.apply(back)
    finding.follow(back)
    assert {found.name: found for found in finding.find("o", most=99)} == {
        found.name: found for found in Finding(map).find("o", most=99)
    }


def test_only_as_much_is_given_as_is_asked_for() -> None:
    finding = Finding(Map([Person(id=str(number), name=f"Ann {number}") for number in range(300)]))
    assert len(finding.find("ann", most=7)) == 7


def test_the_beginning_of_a_word_may_lack_a_letter() -> None:
    assert names(Finding(Map([Topic(id="m", name="Meter readings")])), "meter readng") == ["Meter readings"]
