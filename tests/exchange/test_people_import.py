"""People from a file: known again by id, e-mail address, or name and title, and linked to their managers."""

import datetime as dt
from pathlib import Path

import pytest

from relmap.core.map import Map
from relmap.core.records import Function, Person
from relmap.exchange.read_import import Count
from tests.exchange.files import brought, imported, refusal, team

ADA = Person(id="ada", name="Ada Lund", title="Head of Sales", email="ada@b.example", phone="1", note="Kept.")
OTHER_ADA = Person(id="ada2", name="Ada Lund", title="Head of Legal", email="lund@b.example")


def test_every_column_is_taken_over(tmp_path: Path) -> None:
    map = imported(
        Map(),
        tmp_path,
        people=(
            "id,name,title,function,email,phone,manager,assistant,away_from,away_until,joined,left,note\n"
            "e1,Ada Lund,CEO,Sales,ada@b.example,'+44 1,,Poppy,,,2019-09-01,,\n"
            'e2,Ben Ortiz,CFO,sales,,,Ada Lund,,2026-03-01,2026-03-09,,2026-12-31,"a\nb"\n'
        ),
    )
    (function,) = map.functions.values()
    assert function.name == "Sales"
    assert map.people == {
        "e1": Person(
            id="e1",
            name="Ada Lund",
            title="CEO",
            function=function.id,
            email="ada@b.example",
            phone="+44 1",
            assistant="Poppy",
            joined=dt.date(2019, 9, 1),
        ),
        "e2": Person(
            id="e2",
            name="Ben Ortiz",
            title="CFO",
            function=function.id,
            manager="e1",
            away_from=dt.date(2026, 3, 1),
            away_until=dt.date(2026, 3, 9),
            left=dt.date(2026, 12, 31),
            note="a\nb",
        ),
    }


def test_a_function_that_the_map_has_is_used_again(tmp_path: Path) -> None:
    map = imported(team(Function(id="f", name="Sales")), tmp_path, people="name,function\nAda,SALES\n")
    assert [person.function for person in map.people.values()] == ["f"]
    assert len(map.functions) == 1


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("ada,Ada Berg,,,", id="by id, although the name is another"),
        pytest.param(",Ada Berg,,ADA@b.example,", id="by e-mail address, although the name is another"),
        pytest.param(
            "e77,Ada Lund,,ada@b.example,", id="by e-mail address and name, although the id is another"
        ),
        pytest.param(",Ada Lund,Head of Sales,,", id="by name and title"),
        pytest.param(",ada lund,head of sales,ada@b.example,", id="whatever the capitals"),
    ],
)
def test_a_person_is_known_again(tmp_path: Path, row: str) -> None:
    map = imported(team(ADA, OTHER_ADA), tmp_path, people=f"id,name,title,email,phone\n{row}2\n")
    assert set(map.people) == {"ada", "ada2"}
    assert map.people["ada"].phone == "2"
    assert map.people["ada2"] == OTHER_ADA


def test_a_name_alone_is_enough_where_only_one_person_has_it(tmp_path: Path) -> None:
    map = imported(team(ADA), tmp_path, people="name,phone\nAda Lund,2\n")
    assert map.people["ada"].phone == "2"
    said = refusal(team(ADA, OTHER_ADA), tmp_path, people="name,phone\nAda Lund,2\n")
    assert said.startswith("people.csv, row 2, name: The row fits 2 people: Ada Lund (id ada, Head of Sales")
    assert "ada2" in said


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("e2,Ada Lund,Head of Sales,", id="another id says another person"),
        pytest.param("e2,Ada Lund,,", id="whatever the title"),
        pytest.param(",Ada Lund,Head of Sales,other@b.example", id="so does another e-mail address"),
        pytest.param(",Ada Lund,Head of Audit,", id="and another title"),
        pytest.param("e2,Ben Ortiz,,ada@b.example", id="two people may share an e-mail address"),
    ],
)
def test_a_newcomer_is_not_taken_for_somebody_else(tmp_path: Path, row: str) -> None:
    map = imported(team(ADA), tmp_path, people=f"id,name,title,email\n{row}\n")
    assert len(map.people) == 2
    assert map.people["ada"] == ADA


def test_an_empty_cell_and_a_column_that_is_not_there_keep_what_the_map_has(tmp_path: Path) -> None:
    found = brought(team(ADA), tmp_path, people="id,name,title,phone\nada,,,\n")
    assert found.change.is_empty
    assert found.counts == {"people": Count(same=1)}


def test_what_an_import_adds_and_changes_is_counted(tmp_path: Path) -> None:
    found = brought(
        team(ADA, OTHER_ADA), tmp_path, people="id,name,phone,Grade\nada,,2,\nada2,,,\nben,Ben,,\n"
    )
    assert found.counts == {"people": Count(added=1, changed=1, same=1)}
    assert found.ignored == {"people.csv": ("Grade",)}
    assert len(found.change.put) == 2


def test_managers_are_linked_wherever_they_stand(tmp_path: Path) -> None:
    people = "id,name,email,manager\n1,Ben,,3\n2,Cleo,,ada@b.example\n3,Dov,,cleo\n"
    map = imported(team(ADA), tmp_path, people=people)
    assert {id: person.manager for id, person in map.people.items()} == {
        "ada": "",
        "1": "3",
        "2": "ada",
        "3": "2",
    }


def test_two_managers_may_manage_each_other(tmp_path: Path) -> None:
    map = imported(Map(), tmp_path, people="id,name,manager\n1,Ben,2\n2,Cleo,1\n")
    assert [person.manager for person in map.people.values()] == ["2", "1"]


def test_an_id_of_the_file_leads_to_the_person_whom_the_map_knows_under_another(tmp_path: Path) -> None:
    map = imported(
        team(ADA),
        tmp_path,
        people="id,name,email,manager\ne1,Ada Lund,ada@b.example,\ne2,Ben,,e1\n",
        relationships="source,target,strength\ne1,e2,4\n",
    )
    assert map.people["e2"].manager == "ada"
    assert map.view("ada", "e2") is not None


def test_a_new_absence_ends_an_earlier_one(tmp_path: Path) -> None:
    back = Person(id="ada", name="Ada", away_from=dt.date(2026, 1, 1), away_until=dt.date(2026, 1, 9))
    map = imported(team(back), tmp_path, people="id,name,away_from\nada,,2026-05-01\n")
    assert (map.people["ada"].away_from, map.people["ada"].away_until) == (dt.date(2026, 5, 1), None)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ("1,Ben,,\n1,Cleo,,\n", "row 3, id: The id 1 is that of row 2 too."),
        (",Ben,,\n,BEN,,\n", "row 3, name: Nothing tells this person from the one in row 2. Give them ids."),
        (
            ",Ada Lund,,\nada,,,\n,Ada Lund,,\n",
            "row 4, name: Nothing tells this person from the one in row 2.",
        ),
        (
            ",Ada Lund,Head of Sales,\n,Ada Lund,Head of Sales,\n",
            "row 3, name: The row is about the same person as row 2",
        ),
        ("1,,,\n", "row 2, name: The name is missing."),
        ("1,Ben,,Ben\n", "row 2, manager: Ben cannot be their own manager."),
        ("1,Ben,,Zoe\n", "row 2, manager: Nobody in the map has the id, e-mail address or name “Zoe”."),
        (f"1,{'x' * 301},,\n", "row 2, name: The text has 301 characters; 300 are the most."),
    ],
)
def test_rows_that_a_map_cannot_hold_are_refused(tmp_path: Path, rows: str, said: str) -> None:
    assert refusal(team(ADA), tmp_path, people=f"id,name,title,manager\n{rows}").startswith(
        f"people.csv, {said}"
    )


def test_an_absence_that_ends_before_it_begins_is_refused(tmp_path: Path) -> None:
    said = refusal(Map(), tmp_path, people="name,away_from,away_until\nBen,2026-03-02,2026-03-01\n")
    assert said.startswith("people.csv, row 2: Ben would be away until a day before")


def test_two_files_of_people_are_one_import(tmp_path: Path) -> None:
    map = imported(Map(), tmp_path, north="id,name,manager\n1,Ben,2\n", south="id,name\n2,Cleo\n")
    assert map.people["1"].manager == "2"
    said = refusal(Map(), tmp_path, north="id,name\n1,Ben\n", south="id,name\n1,Cleo\n")
    assert said.startswith("south.csv, row 2, id: The id 1 is that of north.csv, row 2 too.")
