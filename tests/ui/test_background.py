"""Work on another thread comes home once, and keeps nothing of what it knew."""

import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from relmap.core.map import Map
from relmap.ui.background import Background


def test_what_was_done_is_delivered(qtbot: QtBot) -> None:
    owner, results = QObject(), []
    Background(owner).run(lambda: 3, results.append)
    qtbot.waitUntil(lambda: results == [3])


def test_work_that_was_replaced_is_not_delivered(qtbot: QtBot) -> None:
    owner, results = QObject(), []
    background = Background(owner)
    for number in range(20):
        background.run(lambda number=number: number, results.append)
    qtbot.waitUntil(lambda: 19 in results)
    assert results == [19]


def test_what_it_knew_is_let_go_when_it_is_done(qtbot: QtBot) -> None:
    owner, results = QObject(), []
    background = Background(owner)
    known = []
    for _ in range(20):
        map = Map()
        known.append(weakref.ref(map))
        background.run(lambda map=map: len(map.people), results.append)
        qtbot.waitUntil(lambda: bool(results))
        results.clear()
    del map
    assert [each() for each in known] == [None] * 20
