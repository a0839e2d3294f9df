"""Ratings are pasted from a spreadsheet after a look at what will happen, as one Change."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from relmap.core.dates import today
from relmap.core.map import Map
from relmap.core.review.pasted import read_pasted
from relmap.ui.review.paste_dialog import PasteDialog
from relmap.ui.review.paste_model import Column, PasteModel
from relmap.ui.review.rated_table import STRENGTH
from relmap.ui.review.review_page import ReviewPage
from tests.ui.review.conftest import MakePage

COPIED = (
    "who\twhom\tstrength\nAnn Fox\tBob Gray\t5\nBob Gray\tAnn Fox\ttrusted\n"
    "Cy Hall\tAnn Fox\t3\nAnn Fox\tNobody\t4"
)


def paste(page: ReviewPage, text: str, then: Callable[[PasteDialog], None]) -> None:
    """Press Ctrl+V with this on the clipboard, and do this in the dialog that comes."""
    QGuiApplication.clipboard().setText(text)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PasteDialog):
            QTimer.singleShot(10, page, look)
            return
        try:
            then(dialog)
        finally:
            dialog.done(dialog.result())

    QTimer.singleShot(0, page, look)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused, "Ctrl+V")


@pytest.mark.parametrize("part", ["queue", "list", "grid"])
def test_what_is_understood_is_applied_as_one_change(company: Map, page_on: MakePage, part: str) -> None:
    page = page_on(company)
    page.show_part(part)  # type: ignore[arg-type]
    before = company.snapshot()

    def look(dialog: PasteDialog) -> None:
        assert dialog.apply_button.accessibleName() == "Apply 2"
        assert dialog.said.text() == (
            "4 ratings were copied. 1 is new. 1 changes. 1 stays as it is. "
            "1 was not understood and is left out."
        )
        assert dialog.apply_button.hasFocus() or dialog.apply_button.isDefault()
        dialog.apply_button.click()

    paste(page, COPIED, look)
    views = [company.view(*view) for view in (("a", "b"), ("b", "a"), ("c", "a"))]
    assert [view.strength for view in views if view] == [5, 4, 3]
    assert [view.rated_on == today() for view in views if view] == [True, True, False]
    assert page._session.undo_label == "2 relationships rated"
    page._session.undo()
    assert company == before


def test_cancel_changes_nothing(company: Map, page_on: MakePage) -> None:
    page, before = page_on(company), company.snapshot()
    paste(page, COPIED, lambda dialog: dialog.cancel_button.click())
    assert company == before


def test_where_nothing_can_be_applied_nothing_is_offered(company: Map, qtbot: QtBot) -> None:
    dialog = PasteDialog(None, read_pasted(company, "Dear all,\nplease find attached"))
    qtbot.addWidget(dialog)
    assert not dialog.apply_button.isEnabled()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_an_empty_clipboard_says_what_can_be_pasted(company: Map, page_on: MakePage, qtbot: QtBot) -> None:
    page = page_on(company)
    QGuiApplication.clipboard().setText("  ")
    with qtbot.waitSignal(page.said) as said:
        page.paste()
    assert said.args is not None
    assert "Copy rows with who, whom and a strength" in said.args[0]


def test_ctrl_v_in_the_search_pastes_into_the_search(company: Map, page_on: MakePage) -> None:
    page = page_on(company)
    page.list.seek()
    QGuiApplication.clipboard().setText("Finn")
    QTest.keySequence(page.list.search, "Ctrl+V")
    assert page.list.search.text() == "Finn"


def test_the_preview_says_row_by_row_what_will_happen_what_needs_a_look_first(
    company: Map, qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    model = PasteModel(read_pasted(company, COPIED))
    qtmodeltester.check(model)
    rows = [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]
    assert [row[0] for row in rows] == ["5", "3", "2", "4"] or [row[0] for row in rows] == [
        "5",
        "2",
        "3",
        "4",
    ]
    assert rows[0][:4] == ["5", "Ann Fox", "Nobody", "4"]
    assert "Nobody is called “Nobody”." in rows[0][Column.OUTCOME]
    happens = {row[0]: row[Column.OUTCOME] for row in rows}
    assert happens["2"] == "changed: working → close"
    assert (happens["3"], happens["4"]) == ("new", "unchanged")
    assert model.index(0, Column.AS).data(STRENGTH) is None
