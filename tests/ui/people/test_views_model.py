"""A person's relationships, with both views side by side, follow every Change."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.edits import log_contact, rate, remove_person, unrate
from relmap.core.map import Map
from relmap.core.records import Contact, Person, Relationship
from relmap.ui.people.views_model import NAME, SPOKE, ViewsModel
from relmap.ui.session import Session
from tests.ui.companies import session_on


@pytest.fixture
def session() -> Session:
    """Ann sees Bob as trusted and Bob sees her as acquainted; Cy sees her as close."""
    return session_on(
        Map(
            [
                *(Person(id=name[0].lower(), name=name) for name in ("Ann", "Bob", "Cy", "Di")),
                Relationship(source="a", target="b", strength=4),
                Relationship(source="b", target="a", strength=2),
                Relationship(source="c", target="a", strength=5),
                Relationship(source="b", target="c", strength=5),
            ]
        )
    )


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> ViewsModel:
    model = ViewsModel(session)
    model.show_person("a")
    return model


def rows(model: ViewsModel) -> list[tuple[str, str, str]]:
    """Who stands in each row, and the two views."""
    found = (model.index(row, 0) for row in range(model.rowCount()))
    return [(index.data(NAME), index.data(), index.siblingAtColumn(1).data()) for index in found]


def test_both_views_stand_side_by_side_the_strongest_first(model: ViewsModel) -> None:
    assert rows(model) == [("Cy", "not rated", "close"), ("Bob", "trusted", "acquainted")]
    headers = [model.headerData(place, Qt.Orientation.Horizontal) for place in (0, 1)]
    assert headers == ["Ann sees", "Ann is seen"]


def test_a_view_is_read_out_as_a_sentence(session: Session, model: ViewsModel) -> None:
    said = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (0, 1)]
    assert said == ["Ann has not rated Cy; no contact noted.", "Cy sees Ann as close; no contact noted."]
    session.edit(
        lambda map: log_contact(map, Contact(source="c", target="a", on=today() - timedelta(days=1)))
    )
    assert model.index(0, 1).data(SPOKE) == "spoke yesterday"


def test_qt_accepts_the_model_through_every_change(
    qtmodeltester: ModelTester, session: Session, model: ViewsModel
) -> None:
    qtmodeltester.check(model)
    session.edit(lambda map: rate(map, "a", "d", 5, today()))
    assert rows(model)[-1] == ("Di", "close", "not rated"), "rows keep their place while they are rated"
    session.edit(lambda map: unrate(map, "a", "d"))
    assert rows(model)[-1] == ("Di", "not rated", "not rated")
    session.edit(lambda map: remove_person(map, "c"))
    assert [row[0] for row in rows(model)] == ["Bob", "Di"]
    session.undo()
    assert [row[0] for row in rows(model)] == ["Bob", "Di", "Cy"]
    session.edit(lambda map: remove_person(map, "a"))
    assert rows(model) == []
    model.show_person("b")
    assert [row[0] for row in rows(model)] == ["Cy"]


def test_somebody_is_taken_in_before_they_are_rated(model: ViewsModel) -> None:
    assert model.take_in("d") == 2
    assert model.take_in("d") == 2
    assert rows(model)[2] == ("Di", "not rated", "not rated")
