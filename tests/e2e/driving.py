"""Driving the real window: `main()` runs as it does for a user, and a test's steps run inside its event loop."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from relmap.__main__ import main
from relmap.core.map import Map
from relmap.core.records import Record
from relmap.storage.opening import load
from relmap.ui.address import pair_record
from relmap.ui.ask.ask_page import AskPage
from relmap.ui.desk import ASK, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.map.map_page import MapPage
from relmap.ui.picker import Picker
from relmap.ui.review.review_page import ReviewPage
from relmap.ui.session import Session

D = TypeVar("D", bound=QDialog)

ASKER, BEST, OWNER = "Rhiannon Pryce", "Aoife Brennan", "Ottilie Marchbank"
"""Who asks in the sample, whom to call first about an invoice, and who owns that topic."""


class Driven:
    """The window that `main()` has opened, with what a user sees and presses."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def desk(self) -> Desk:
        """The pages of the open map."""
        assert self.window.desk is not None
        return self.window.desk

    @property
    def session(self) -> Session:
        """The open map."""
        assert self.window.session is not None
        return self.window.session

    @property
    def ask(self) -> AskPage:
        """The Ask page."""
        page = self.desk.page(ASK)
        assert isinstance(page, AskPage)
        return page

    @property
    def map(self) -> MapPage:
        """The Map page, which is gone to."""
        self.press("Ctrl+2")
        page = self.desk.stack.currentWidget()
        assert isinstance(page, MapPage)
        return page

    @property
    def review(self) -> ReviewPage:
        """The Review page, which is gone to."""
        self.press("Ctrl+3")
        page = self.desk.stack.currentWidget()
        assert isinstance(page, ReviewPage)
        return page

    @property
    def headline(self) -> str:
        """The one loud thing on the Ask page."""
        return self.ask.card.headline.text()

    @property
    def place(self) -> str:
        """Plan and score as the Ask page shows them."""
        return self.ask.card.place.text()

    @property
    def notice(self) -> str:
        """The sentence at the top of the window; empty where there is none."""
        return self.window.notice.text.text() if self.window.notice.isVisible() else ""

    def say(self, text: str) -> None:
        """Type this as the complaint, in place of what was there."""
        self.press("Ctrl+1")
        self.ask.field.selectAll()
        self.type(text)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        QTest.keyClicks(self._focused, text)

    def press(self, keys: str) -> None:
        """Press a key, or several at once, where the focus is: "Return", "Ctrl+Z", "H"."""
        QTest.keySequence(self._focused, keys)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def choose(self, words: str) -> None:
        """Choose the action of the menu that says this."""
        [action] = [
            each for each in self.window.findChildren(QAction) if each.text() == words and each.isVisible()
        ]
        assert action.isEnabled(), words
        action.trigger()
        self.come_back()

    def come_back(self) -> None:
        """Go back to the window, after a dialog."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def drive(arguments: list[str], qtbot: QtBot, steps: Callable[[Driven], None]) -> int:
    """Run `main()` with these arguments, do the steps in its window, close it; the exit status of `main()`."""
    failures: list[BaseException] = []

    def run_steps() -> None:
        [window] = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, MainWindow)]
        try:
            qtbot.waitUntil(window.isVisible)
            driven = Driven(window, qtbot)
            driven.come_back()
            steps(driven)
        except BaseException as failure:
            failures.append(failure)
            if window.session is not None:
                window.session.is_kept = True  # so that nobody is asked whether to leave
        finally:
            window.close()
            window.deleteLater()

    QTimer.singleShot(0, run_steps)
    status = main(arguments)
    QApplication.sendPostedEvents()
    if failures:
        raise failures[0]
    return status


def in_dialog(driven: Driven, kind: type[D], do: Callable[[D], None]) -> None:
    """Do this in the dialog of this kind that the next step opens, once it is shown."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(10, driven.window, look)
            return
        try:
            dialog.activateWindow()
            driven.qtbot.waitUntil(dialog.isActiveWindow)
            do(dialog)
        except BaseException:
            dialog.done(QDialog.DialogCode.Rejected)
            raise

    QTimer.singleShot(0, driven.window, look)


def records(path: Path, table: str) -> list[Record]:
    """The records of one table of a map, as they stand on the disk."""
    return list(load(path).map.table(table).values())


def person(map: Map, name: str) -> str:
    """The id of the person of this name."""
    return next(id for id, each in map.people.items() if each.name == name)


def choose_asker(driven: Driven, name: str) -> None:
    """Choose who asks, by key, typing a part of the name."""
    driven.press("Ctrl+Shift+F")
    picker = driven.ask.asked.findChild(Picker)
    assert picker is not None
    picker.field.setText(name[:6])
    picker.field.returnPressed.emit()
    driven.window.activateWindow()


def go_to_pair(driven: Driven, one: str, other: str) -> None:
    """Go to the first one's view of the other in the list of relationships."""
    page, map = driven.review, driven.session.map
    page.show_record(pair_record(person(map, one), person(map, other)))
    page.enter()
    assert page.list.table.chosen_views == [(person(map, one), person(map, other))]
