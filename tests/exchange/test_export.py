"""An export is of the kind that its name says, and graph tools can walk it without taking the weakest way."""

import io
import json
import math
from collections.abc import Callable
from datetime import date

import networkx as nx
import pytest
from hypothesis import given, settings

from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship
from relmap.core.trust import trust
from relmap.exchange.export import ExportError, exported
from relmap.exchange.graph_export import graph_of
from tests.exchange.files import team
from tests.storage.whole_maps import whole_maps

ON = date(2026, 11, 2)
TEAM = team(
    Function(id="f", name="Sales & Service"),
    Person(id="ada", name="Ada <b>Lund</b>", function="f", phone="+44 1", away_until=date(2026, 11, 9)),
    Person(id="ben", name="Ben"),
    Person(id="cleo", name="Cleo", left=date(2026, 10, 1)),
    Relationship(id="1", source="ada", target="ben", strength=5),
    Relationship(id="2", source="ben", target="cleo", strength=5),
    Relationship(id="3", source="ada", target="cleo", strength=1, rated_on=date(2026, 10, 1)),
)


def lines(name: str) -> list[str]:
    return exported(TEAM, name, ON).decode("utf-8-sig").splitlines()


@pytest.mark.parametrize(
    ("name", "header"),
    [
        (
            "people.csv",
            "id,name,title,function,email,phone,manager,assistant,away_from,away_until,joined,left,note",
        ),
        (
            "2026 People.CSV",
            "id,name,title,function,email,phone,manager,assistant,away_from,away_until,joined,left,note",
        ),
        ("topics.csv", "topic,owner,deputies,words"),
        ("relationships.csv", "source,target,strength,rated_on,wanted,note"),
        ("anything.csv", "source,target,strength,rated_on,wanted,note"),
    ],
)
def test_the_end_of_the_name_tells_which_table(name: str, header: str) -> None:
    assert lines(name)[0] == header


def test_cells_that_a_spreadsheet_would_compute_are_guarded() -> None:
    assert "'+44 1" in lines("people.csv")[1]


def test_csv_has_a_byte_order_mark_only_where_excel_needs_it() -> None:
    assert not exported(TEAM, "people.csv", ON).startswith(b"\xef\xbb\xbf")
    assert exported(team(Person(name="Zoë")), "people.csv", ON).startswith(b"\xef\xbb\xbf")


def test_json_holds_every_record_of_every_table() -> None:
    tables = json.loads(exported(TEAM, "team.json", ON))
    assert tables["company"] == {"id": "company", "name": ""}
    assert [person["name"] for person in tables["people"]] == ["Ada <b>Lund</b>", "Ben", "Cleo"]
    assert tables["relationships"][2]["rated_on"] == "2026-10-01"
    assert all(
        isinstance(tables[table], list)
        for table in ("topics", "contacts", "customers", "complaints", "visits")
    )


def test_an_ending_that_says_nothing_is_refused() -> None:
    with pytest.raises(ExportError, match=r"Use one of \.json, \.graphml, \.gexf, \.csv"):
        exported(TEAM, "team.xlsx", ON)


Reader = Callable[[io.BytesIO], "nx.DiGraph[str]"]
GRAPHS = pytest.mark.parametrize(("name", "read"), [("a.graphml", nx.read_graphml), ("a.GEXF", nx.read_gexf)])


@GRAPHS
def test_a_graph_carries_people_strength_trust_and_cost(name: str, read: Reader) -> None:
    graph = read(io.BytesIO(exported(TEAM, name, ON)))
    ada = graph.nodes["ada"]
    assert (ada["label"], ada["function"], ada["away"], ada["left"]) == (
        "Ada <b>Lund</b>",
        "Sales & Service",
        True,
        False,
    )
    assert graph.nodes["cleo"]["left"]
    edge = graph.edges["ada", "cleo"]
    assert (edge["strength"], edge["word"], edge["rated_on"]) == (1, "met", "2026-10-01")
    assert edge["trust"] == pytest.approx(trust(TEAM, "ada", "cleo", ON))
    assert math.exp(-edge["cost"]) == pytest.approx(edge["trust"] * 0.8)
    assert set(graph.edges) == {("ada", "ben"), ("ben", "cleo"), ("ada", "cleo")}


@GRAPHS
def test_the_cheapest_path_of_a_graph_tool_is_not_the_weakest(name: str, read: Reader) -> None:
    graph = read(io.BytesIO(exported(TEAM, name, ON)))
    assert nx.shortest_path(graph, "ada", "cleo", weight="cost") == ["ada", "ben", "cleo"]


@GRAPHS
def test_characters_that_xml_cannot_hold_are_left_out(name: str, read: Reader) -> None:
    graph = read(io.BytesIO(exported(team(Person(id="a", name="A\ufffeda\uffff 😀")), name, ON)))
    assert graph.nodes["a"]["label"] == "Ada 😀"


@given(whole_maps())
@settings(max_examples=50)
def test_every_map_gives_graphs_that_can_be_read_again(map: Map) -> None:
    known = graph_of(map, ON)
    for name, read in (("a.graphml", nx.read_graphml), ("a.gexf", nx.read_gexf)):
        graph = read(io.BytesIO(exported(map, name, ON)))
        assert len(graph) == len(map.people)
        costs = {edge: pytest.approx(cost) for edge, cost in nx.get_edge_attributes(known, "cost").items()}
        assert nx.get_edge_attributes(graph, "cost") == costs
