"""The table of records shows what the map says, filtered and sorted, and follows every Change."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.edits import put_all, put_function, put_person, rate, remove_person, unrate
from relmap.core.map import Map
from relmap.core.records import Function, Person, Relationship
from relmap.ui.records.column import Column, Filter
from relmap.ui.records.record_model import FUNCTION, MOST_SINGLE_ROWS, RecordModel
from relmap.ui.session import Session
from tests.ui.companies import session_on

COLUMNS = (
    Column[Person](
        title="Name",
        text=lambda _, person: person.name,
        renamed=lambda map, person, name: put_person(map, replace(person, name=name)),
    ),
    Column[Person](
        title="Function",
        text=lambda map, person: map.functions[person.function].name if person.function else "none",
        function=lambda person: person.function,
    ),
    Column[Person](
        title="Knows",
        text=lambda map, person: str(len(list(map.known_to(person.id)))),
        sort=lambda map, person: len(list(map.known_to(person.id))),
        searched=False,
    ),
)
FILTERS = (
    Filter[Person]("Without function", lambda _, person: not person.function),
    Filter[Person]("Alone", lambda map, person: not list(map.known_to(person.id))),
)


def rows(model: RecordModel[Person]) -> list[tuple[str, ...]]:
    """What stands in each row."""
    columns = range(model.columnCount())
    return [tuple(model.index(row, column).data() for column in columns) for row in range(model.rowCount())]


@pytest.fixture
def session() -> Session:
    """Zoë and Bob are in Finance, Ann is in none; Ann has rated Bob."""
    return session_on(
        Map(
            [
                Function(id="f", name="Finance"),
                *(Person(id=name[0].lower(), name=name, function=of) for name, of in NAMES),
                Relationship(source="a", target="b", strength=3),
            ]
        )
    )


NAMES = (("Zoë", "f"), ("Ann", ""), ("Bob", "f"))


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> RecordModel[Person]:
    shows = {
        "relationships": lambda _, view: (view.source, view.target),
        "functions": lambda map, function: [p.id for p in map.people.values() if p.function == function.id],
    }
    return RecordModel(session, "people", COLUMNS, FILTERS, shows)


def test_every_record_stands_in_a_row_in_the_order_of_the_first_column(model: RecordModel[Person]) -> None:
    assert rows(model) == [("Ann", "none", "1"), ("Bob", "Finance", "1"), ("Zoë", "Finance", "0")]
    assert model.counts == [1, 1]
    assert [model.headerData(place, Qt.Orientation.Horizontal) for place in (0, 1)] == ["Name", "Function"]
    assert model.index(1, 1).data(FUNCTION) == "f"


def test_words_are_looked_for_in_every_column_that_is_searched(model: RecordModel[Person]) -> None:
    model.show_only("FINANCE zoe", None)
    assert rows(model) == [("Zoë", "Finance", "0")]
    model.show_only("1", None)
    assert rows(model) == []


def test_a_filter_shows_what_fits_it(model: RecordModel[Person]) -> None:
    model.show_only("", 0)
    assert [row[0] for row in rows(model)] == ["Ann"]
    model.show_only("", 1)
    assert [row[0] for row in rows(model)] == ["Zoë"]


def test_a_column_sorts_by_what_it_means(model: RecordModel[Person]) -> None:
    model.sort(2, Qt.SortOrder.AscendingOrder)
    assert [row[2] for row in rows(model)] == ["0", "1", "1"]
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert [row[2] for row in rows(model)] == ["1", "1", "0"]


def test_qt_accepts_the_model_through_every_change_and_undo(
    qtmodeltester: ModelTester, session: Session, model: RecordModel[Person]
) -> None:
    qtmodeltester.check(model)
    before = rows(model)
    session.edit(lambda map: put_person(map, Person(id="c", name="Bea")))
    assert [row[0] for row in rows(model)] == ["Ann", "Bea", "Bob", "Zoë"], (
        "a new row stands where it belongs"
    )
    session.edit(lambda map: remove_person(map, "b"))
    assert rows(model)[0] == ("Ann", "none", "0"), "what a relationship said is gone with it"
    session.edit(lambda map: put_function(map, Function(id="f", name="Money")))
    assert rows(model)[-1] == ("Zoë", "Money", "0")
    assert model.counts == [2, 3]
    for _ in range(3):
        session.undo()
    assert rows(model) == before
    assert model.counts == [1, 1]


def test_a_row_keeps_its_place_while_it_is_edited(session: Session, model: RecordModel[Person]) -> None:
    model.show_only("", 0)
    session.edit(lambda map: put_person(map, replace(map.people["a"], name="Zed", function="f")))
    assert rows(model) == [("Zed", "Finance", "1")], "it no longer fits, and stays until one looks anew"
    model.show_only("", None)
    assert [row[0] for row in rows(model)] == ["Bob", "Zed", "Zoë"]


def test_a_change_tells_of_the_rows_that_it_touches_and_of_no_others(
    qtbot: QtBot, session: Session, model: RecordModel[Person]
) -> None:
    told: list[int] = []
    model.dataChanged.connect(lambda first, last: told.extend(range(first.row(), last.row() + 1)))
    session.edit(lambda map: rate(map, "z", "b", 2, None))
    assert sorted(told) == [1, 2]
    told.clear()
    session.edit(lambda map: unrate(map, "z", "b"))
    assert sorted(told) == [1, 2]


def test_a_large_import_reads_the_table_anew(
    qtbot: QtBot, qtmodeltester: ModelTester, session: Session, model: RecordModel[Person]
) -> None:
    qtmodeltester.check(model)
    people = [Person(id=f"n{number}", name=f"New {number}") for number in range(MOST_SINGLE_ROWS + 1)]
    with qtbot.waitSignal(model.modelReset):
        session.do(put_all("import", people))
    assert model.rowCount() == len(people) + 3
    session.undo()
    assert model.rowCount() == 3


def test_a_name_is_edited_in_place_as_one_change(session: Session, model: RecordModel[Person]) -> None:
    index = model.index(0, 0)
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.index(0, 1).flags() & Qt.ItemFlag.ItemIsEditable
    model.setData(index, "Anna")
    assert session.map.people["a"].name == "Anna"
    assert session.undo_label == "change Anna"
    assert index.data() == "Anna"


def test_a_refused_name_leaves_the_row_as_it_is(
    qtbot: QtBot, session: Session, model: RecordModel[Person]
) -> None:
    with qtbot.waitSignal(session.refused) as refused:
        model.setData(model.index(0, 0), "  ")
    assert "needs a name" in refused.args[0]
    assert model.index(0, 0).data() == "Ann"


def test_what_is_judged_elsewhere_is_looked_at_again_when_told(qtbot: QtBot, session: Session) -> None:
    marked: set[str] = set()
    filters = (Filter[Person]("Marked", lambda _, person: person.id in marked),)
    model: RecordModel[Person] = RecordModel(session, "people", COLUMNS, filters)
    marked.add("z")
    assert model.counts == [0]
    with qtbot.waitSignal(model.counted):
        model.look_again(["z", "nobody"])
    assert model.counts == [1]
