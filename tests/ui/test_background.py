"""Work on another thread comes home once, and keeps nothing of what it knew."""

import weakref
from threading import Event

from PySide6.QtCore import QObject, QThreadPool
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from relmap.core.map import Map
from relmap.ui.application import application
from relmap.ui.background import Background, Tell


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


def test_long_work_tells_how_far_it_is(qtbot: QtBot) -> None:
    owner, results, told = QObject(), [], []
    background = Background(owner)
    background.told.connect(told.append)

    def work(tell: Tell) -> int:
        for step in range(11):
            tell(step / 10)
        return 7

    background.run_long(work, results.append)
    qtbot.waitUntil(lambda: results == [7])
    assert told == [step / 10 for step in range(11)]


def test_long_work_ends_early_once_it_was_dropped(qtbot: QtBot) -> None:
    owner, results = QObject(), []
    ended = Event()
    background = Background(owner)

    def work(tell: Tell) -> int:
        try:
            while True:
                tell(0.5)
        finally:
            ended.set()

    background.run_long(work, results.append)
    background.drop()
    qtbot.waitUntil(ended.is_set)
    assert results == []


def test_work_that_outlives_the_program_ends_without_a_word(qtbot: QtBot) -> None:
    owner, goes_on, done = QObject(), Event(), Event()
    background = Background(owner)

    def work(tell: Tell) -> int:
        goes_on.wait(10)
        tell(0.5)
        done.set()
        return 7

    background.run_long(work, lambda _: None)
    delete(background)
    with qtbot.captureExceptions() as told:
        goes_on.set()
        assert done.wait(10)
        QThreadPool.globalInstance().waitForDone()
    Background._at_work.discard(background)
    assert told == []


def test_work_waits_for_no_library_that_is_loaded_meanwhile_however_few_cores_there_are(
    qtbot: QtBot,
) -> None:
    pool = QThreadPool.globalInstance()
    pool.setMaxThreadCount(2)
    application()
    is_loaded, owners, results = Event(), [QObject() for _ in range(3)], []
    try:
        for owner in owners[:2]:
            Background(owner).run(is_loaded.wait, lambda _: None)
        Background(owners[2]).run(lambda: 3, results.append)
        qtbot.waitUntil(lambda: results == [3])
    finally:
        is_loaded.set()
        pool.waitForDone()
