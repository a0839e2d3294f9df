"""The Functions page: as it is gone to, and a new function."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from relmap.ui.desk import FUNCTIONS, Desk
from relmap.ui.functions.functions_page import FunctionsPage
from relmap.ui.main_window import MainWindow


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    desk.go_to(FUNCTIONS)
    page = desk.page(FUNCTIONS)
    assert isinstance(page, FunctionsPage)
    yield "functions", window
    page.begin()
    yield "functions-new", window
    page.table.enter()
