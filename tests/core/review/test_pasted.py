"""What is copied from a spreadsheet is read in any of its forms, and what is not understood is told by its row."""

import pytest

from relmap.core.change import EditError
from relmap.core.map import Map
from relmap.core.records import Person, Relationship
from relmap.core.review.pasted import Pasted, counts, read_pasted, to_apply
from relmap.core.review.spreadsheet_text import LONGEST, cells_of, written


@pytest.fixture
def map() -> Map:
    return Map(
        [
            Person(id="a", name="Ann Fox", email="ann@example.com"),
            Person(id="b", name="Bob Gray"),
            Person(id="c", name="Cy Hall"),
            Person(id="d1", name="Dee Lee"),
            Person(id="d2", name="Dee Lee"),
            Relationship(source="a", target="b", strength=3),
            Relationship(source="b", target="a", strength=4),
        ]
    )


def outcomes(pasted: list[Pasted]) -> list[tuple[int, str]]:
    return [(each.row, each.effect) for each in pasted]


@pytest.mark.parametrize(
    "text",
    [
        "source\ttarget\tstrength\nAnn Fox\tBob Gray\t4",
        "From;To;Strength\r\nAnn Fox;Bob Gray;4\r\n",
        "Strength,Note,WHO,whom\nTrusted,x,ann@example.com,b",
        "Ann Fox\tBob Gray\ttrusted",
        "ann fox\tBOB GRAY\tTRUSTED\n\n",
        '"Ann Fox"\t"Bob Gray"\t"4"',
        "Ann Fox\tBob Gray\t4,0",
        "Ann Fox\tBob Gray\t4 – Trusted",
        "From\tTo\tTheir view\tThe other’s view\nAnn Fox\tBob Gray\ttrusted\tclose",
        "\tBob Gray\tCy Hall\nAnn Fox\t4\t",
        "From \\ to\tAnn Fox\tBob Gray\nAnn Fox\t–\t4\nCy Hall\t\t",
    ],
)
def test_lists_and_matrices_say_the_same(map: Map, text: str) -> None:
    [pasted] = read_pasted(map, text)
    assert (pasted.view, pasted.strength, pasted.before, pasted.effect) == (("a", "b"), 4, 3, "changed")
    assert to_apply([pasted]) == [("a", "b", 4)]


def test_each_row_says_what_will_happen(map: Map) -> None:
    pasted = read_pasted(map, "who\twhom\tstrength\na\tb\t3\nb\ta\t5\na\tc\t2\na\tc\t2\nc\ta\tmet")
    assert outcomes(pasted) == [
        (2, "unchanged"),
        (3, "changed"),
        (4, "new"),
        (5, "unchanged"),
        (6, "new"),
    ]
    found = counts(pasted)
    assert (found["new"], found["changed"], found["unchanged"], found["not understood"]) == (2, 1, 2, 0)
    assert to_apply(pasted) == [("b", "a", 5), ("a", "c", 2), ("c", "a", 1)]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("Ann Fox\tBob Grey\t4", "The nearest is Bob Gray"),
        ("Ann Fox\tZebedee\t4", "Nobody is called “Zebedee”."),
        ("Ann Fox\tDee Lee\t4", "“Dee Lee” are 2 people. Use the id."),
        ("Ann Fox\t\t4", "The person is missing."),
        ("Ann Fox\tann fox\t4", "A relationship needs two people."),
        ("Ann Fox\tCy Hall\t6", "“6” is no strength."),
        ("Ann Fox\tCy Hall\t3.5", "“3.5” is no strength."),
        ("Ann Fox\tCy Hall\t4 – close", "“4 – close” is no strength."),
        ("Ann Fox\tCy Hall\t4,5", "“4,5” is no strength."),
        ("Ann Fox\tCy Hall\tnan", "“nan” is no strength."),
        ("Ann Fox\tCy Hall\t", "The strength is missing."),
        ("Ann Fox\tCy Hall", "The strength is missing."),
        ("Ann Fox\tBob Gray\t5", "Row 2 says something else of this view."),
    ],
)
def test_what_is_not_understood_is_told_and_left_out(map: Map, row: str, problem: str) -> None:
    pasted = read_pasted(map, f"who\twhom\tstrength\na\tb\t4\n{row}")
    assert pasted[0].effect == "changed"
    assert (pasted[1].row, pasted[1].effect) == (3, "not understood")
    assert problem in pasted[1].problem
    assert to_apply(pasted) == [("a", "b", 4)]


def test_a_matrix_tells_rows_and_people_that_it_does_not_know(map: Map) -> None:
    pasted = read_pasted(map, "\tAnn Fox\tZebedee\nBob Gray\t5\t3\nNobody\t2\t")
    assert [(each.row, each.effect) for each in pasted] == [
        (2, "changed"),
        (2, "not understood"),
        (3, "not understood"),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n\t\t", "\tAnn Fox\nBob Gray\t"])
def test_nothing_pasted_says_what_can_be(map: Map, text: str) -> None:
    with pytest.raises(EditError, match="Copy rows with who, whom and a strength"):
        read_pasted(map, text)


def test_any_other_text_is_told_row_by_row(map: Map) -> None:
    pasted = read_pasted(map, "Dear all,\nplease find attached")
    assert [each.effect for each in pasted] == ["not understood"] * 2
    assert to_apply(pasted) == []


def test_a_table_survives_the_way_through_the_clipboard() -> None:
    rows = [["=1+1", "+44 20 7946 0137", "'@home", "plain"], ["two\nlines", "with\ttab", "", "-"]]
    text = written(rows)
    assert all(
        not cell.startswith(("=", "+", "-", "@")) for line in text.split("\n") for cell in line.split("\t")
    )
    assert cells_of(text) == [
        ["=1+1", "+44 20 7946 0137", "'@home", "plain"],
        ["two lines", "with tab", "", "-"],
    ]


def test_too_much_is_refused() -> None:
    with pytest.raises(EditError, match="Import it as a file"):
        cells_of("x" * (LONGEST + 1))
