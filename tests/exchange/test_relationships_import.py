"""Relationships from a file: a view replaces the view before it, and says from when it is or nothing of that."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec.structs import replace

from relmap.core.records import Person, Relationship
from relmap.exchange.read_import import Count
from tests.exchange.files import brought, imported, refusal, team

MARCH = dt.date(2026, 3, 1)
MAY = dt.date(2026, 5, 1)
VIEW = Relationship(id="v", source="ada", target="ben", strength=3, rated_on=MARCH, note="Met in Lyon.")
TEAM = team(
    Person(id="ada", name="Ada Lund", email="ada@b.example"),
    Person(id="ben", name="Ben Ortiz"),
    Person(id="cleo", name="Cleo Marsh"),
    VIEW,
)


def test_a_view_is_one_way_and_names_people_by_id_email_or_name(tmp_path: Path) -> None:
    rows = "cleo,ADA@b.example,4,2026-05-01,Old friends\nBen Ortiz,cleo,close,,\n"
    map = imported(TEAM, tmp_path, relationships=f"source,target,strength,rated_on,note\n{rows}")
    views = [(v.source, v.target, v.strength, v.rated_on, v.note) for v in map.relationships.values()]
    assert views == [
        ("ada", "ben", 3, MARCH, "Met in Lyon."),
        ("cleo", "ada", 4, MAY, "Old friends"),
        ("ben", "cleo", 5, None, ""),
    ]


@pytest.mark.parametrize(
    ("row", "strength", "rated_on"),
    [
        pytest.param("4,2026-05-01", 4, MAY, id="a new strength with its day"),
        pytest.param("4,", 4, None, id="a new strength without a day is undated"),
        pytest.param("3,", 3, MARCH, id="the same strength without a day keeps its day"),
        pytest.param("3,2026-05-01", 3, MAY, id="the same strength, said again later"),
    ],
)
def test_what_a_row_says_of_a_view_that_is_there(
    tmp_path: Path, row: str, strength: int, rated_on: dt.date | None
) -> None:
    map = imported(TEAM, tmp_path, relationships=f"source,target,strength,rated_on\nada,ben,{row}\n")
    view = map.relationships["v"]
    assert (view.strength, view.rated_on, view.note) == (strength, rated_on, "Met in Lyon.")


@pytest.mark.parametrize(("cell", "wanted"), [("4", 4), ("close", 5), ("", 2)])
def test_what_is_wanted_is_taken_over_and_stays_where_a_row_does_not_say(
    tmp_path: Path, cell: str, wanted: int
) -> None:
    known = team(*TEAM, replace(VIEW, wanted=2))
    map = imported(known, tmp_path, relationships=f"source,target,strength,wanted\nada,ben,3,{cell}\n")
    assert map.relationships["v"] == replace(VIEW, wanted=wanted)


def test_what_is_wanted_is_a_strength(tmp_path: Path) -> None:
    said = refusal(TEAM, tmp_path, relationships="source,target,strength,wanted\nada,ben,3,6\n")
    assert "row 2, wanted: 6 is not a strength." in said


def test_a_row_twice_is_one_view(tmp_path: Path) -> None:
    found = brought(
        TEAM, tmp_path, relationships="source,target,strength\ncleo,ben,4\nCleo Marsh,ben,trusted\n"
    )
    assert found.counts == {"relationships": Count(added=1)}


def test_two_rows_that_disagree_are_refused_whatever_their_order(tmp_path: Path) -> None:
    for rows in (("cleo,ben,4,", "cleo,ben,4,2026-05-01"), ("cleo,ben,4,2026-05-01", "cleo,ben,4,")):
        said = refusal(TEAM, tmp_path, relationships="\n".join(("source,target,strength,rated_on", *rows)))
        assert said.startswith(
            "relationships.csv, row 3, strength: row 2 says something else of this relationship."
        )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            "ada,ben,6,",
            "strength: 6 is not a strength. Strengths are whole numbers from 1 (met) to 5 (close).",
        ),
        ("ada,ben,,", "strength: The strength is missing."),
        ("ada,ben,3,1.3.2026", "rated_on: 1.3.2026 is not a day. Write days as 2026-03-01."),
        ("ada,ada@b.example,3,", "target: A relationship needs two people."),
        ("ada,zoe,3,", "target: Nobody in the map has the id, e-mail address or name “zoe”."),
        (",ben,3,", "source: The person is missing."),
    ],
)
def test_rows_that_a_map_cannot_hold_are_refused(tmp_path: Path, row: str, said: str) -> None:
    refused = refusal(TEAM, tmp_path, relationships=f"source,target,strength,rated_on\n{row}\n")
    assert refused.startswith(f"relationships.csv, row 2, {said}")
