"""Widgets are thrown away on the window's own thread only."""

import gc
from threading import get_ident

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from relmap.ui.background import Background
from relmap.ui.garbage import DUE, Garbage, collect_due


class Thrown:
    """Something that only the collector throws away, as it refers to itself; it says on which thread."""

    def __init__(self, on: list[int]) -> None:
        self._on, self._itself = on, self

    def __del__(self) -> None:
        self._on.append(get_ident())


def test_garbage_is_collected_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    owner, on, worked = QObject(), list[int](), list[int | None]()
    garbage = Garbage(owner)

    def work() -> int:
        Thrown(on)
        return len([[] for _ in range(100 * DUE[0])])  # far more objects than start a collection by itself

    Background(owner).run(work, worked.append)
    qtbot.waitUntil(lambda: bool(worked))
    assert worked == [100 * DUE[0]]
    assert on == []
    garbage._timer.stop()  # which could come first
    made = [[] for _ in range(2 * DUE[0])]
    collect_due()
    assert on == [get_ident()], len(made)


def test_nothing_is_collected_before_it_is_due() -> None:
    gc.collect()
    on = list[int]()
    Thrown(on)
    collect_due()
    assert on == []
