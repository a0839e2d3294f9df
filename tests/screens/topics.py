"""The Topics page: as it is gone to, with what needs attention, and a new one."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from relmap.ui.desk import TOPICS, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.topics.topics_page import TopicsPage


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    desk.go_to(TOPICS)
    page = desk.page(TOPICS)
    assert isinstance(page, TopicsPage)
    yield "topics", window
    page.warnings.show_next()
    yield "topics-warning", window
    page.begin()
    yield "topics-new", window
    page.enter()
