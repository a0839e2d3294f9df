"""Every page and dialog can be heard and walked by keys: names, plain text, and Tab in the order of reading.

The scenes are those of `tests.screens`: every state of the window that is worth a look is worth hearing too.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import tests.screens
from relmap.disk_files import DiskFiles
from relmap.ui.desk import PLACES
from relmap.ui.labels import ElidedLabel, button, label, sentence_label
from relmap.ui.main_window import MainWindow
from relmap.ui.preferences import Preferences
from tests.ui.access import faults, reading_order

MODULES = [module.name for module in iter_modules(tests.screens.__path__) if module.name != "__main__"]


@pytest.fixture
def sample(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on the sample company."""
    window = MainWindow(DiskFiles(), Preferences(tmp_path / "relmap.ini"), lambda: "tester", tmp_path)
    window.begin(None, sample=True)
    window.show()
    yield window
    if window.session is not None:
        window.session.is_kept = True  # so that nobody is asked whether to leave
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("place", range(len(PLACES)), ids=[place.name for place in PLACES])
def test_every_page_can_be_heard_and_walked_by_keys(sample: MainWindow, place: int) -> None:
    assert sample.desk is not None
    sample.desk.go_to(place)
    QApplication.sendPostedEvents()
    assert list(faults(sample)) == []
    assert len(reading_order(sample)) >= 4, "the rail, the header, and what the page has"


@pytest.mark.parametrize("name", MODULES)
def test_every_scene_can_be_heard_and_walked_by_keys(sample: MainWindow, name: str) -> None:
    assert sample.desk is not None
    found: dict[str, list[str]] = {}
    for scene, widget in import_module(f"tests.screens.{name}").scenes(sample, sample.desk):
        QApplication.sendPostedEvents()
        for fault in faults(widget):
            found.setdefault(fault, []).append(scene)
    assert found == {}


# The walk itself sees what it should -------------------------------------------------------------


class Painted(QWidget):
    """A picture without words."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # as Qt names it
        """Nothing."""


Painted.__module__ = "relmap.ui.painted"


def walked(qtbot: QtBot, *parts: QWidget) -> list[str]:
    """The faults of these parts, one below the other."""
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for part in parts:
        column.addWidget(part)
    root.show()
    return [fault.partition(" in QWidget ")[2] or fault for fault in faults(root)]


def test_it_finds_nothing_where_all_is_well(qtbot: QtBot) -> None:
    field, view = QLineEdit(), QListView()
    field.setAccessibleName("Name")
    view.setAccessibleName("People")
    texts = (label("<b>x</b>"), sentence_label(("<i>", "x")), ElidedLabel())
    assert walked(qtbot, *texts, field, view, button("Go")) == []


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (lambda: QLabel("x"), "guesses whether its text is rich"),
        (lambda: QLabel("<i>x</i>", textFormat=Qt.TextFormat.RichText), "shows rich text"),
        (lambda: QLineEdit(placeholderText="Name"), "has no name"),
        (QListView, "has no name"),
        (QPushButton, "has no name"),
        (
            lambda: QPushButton("x", focusPolicy=Qt.FocusPolicy.NoFocus),
            "is not reached by Tab, and names no key",
        ),
        (Painted, "is painted and has no name"),
    ],
)
def test_it_finds(qtbot: QtBot, make: type[QWidget], fault: str) -> None:
    assert walked(qtbot, make()) == [fault]


def test_it_finds_a_tab_that_leads_up(qtbot: QtBot) -> None:
    one, two, three = button("one"), button("two"), button("three")
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    for each in (one, two, three):
        column.addWidget(each)
    QWidget.setTabOrder(one, three)
    QWidget.setTabOrder(three, two)
    root.resize(300, 400)
    root.show()
    assert list(faults(root)) == [
        "Tab leads up from QPushButton “three” in QWidget to QPushButton “two” in QWidget"
    ]
