"""A program that nobody uses for so many minutes says so, once; and a computer that wakes up is no exception."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from relmap.ui.locking.idle import MINUTE, IdleWatch

SOON = 0.001
"""Minutes: 60 ms."""


class Clocks:
    """The clocks of the computer, set by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steady, self.day = 1_000.0, 1_800_000_000.0
        monkeypatch.setattr(time, "monotonic", lambda: self.steady)
        monkeypatch.setattr(time, "time", lambda: self.day)

    def go_on(self, minutes: float) -> None:
        """Let time pass."""
        self.steady += minutes * MINUTE
        self.nap(minutes)

    def nap(self, minutes: float) -> None:
        """Let time pass while the computer is asleep, and its steady clock with it."""
        self.day += minutes * MINUTE


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    """Clocks that only the test sets."""
    return Clocks(monkeypatch)


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """Something to type into."""
    field = QLineEdit()
    qtbot.addWidget(field)
    return field


@pytest.fixture
def watch(clocks: Clocks, qapp: QCoreApplication) -> Iterator[IdleWatch]:
    """A watch that waits five minutes."""
    watch = IdleWatch(5)
    yield watch
    watch.set_minutes(0)


def look(watch: IdleWatch) -> None:
    """Have the watch look at the clocks, as its timer does every few seconds."""
    watch._timer.timeout.emit()


def test_it_tells_by_itself_when_the_time_is_over(qtbot: QtBot) -> None:
    watch = IdleWatch(SOON)  # type: ignore[arg-type]
    with qtbot.waitSignal(watch.idled):
        pass
    assert not watch._timer.isActive(), "once"
    watch.set_minutes(0)


def test_it_does_not_tell_before(qtbot: QtBot, watch: IdleWatch, clocks: Clocks) -> None:
    with qtbot.assertNotEmitted(watch.idled):
        clocks.go_on(4.9)
        look(watch)
    with qtbot.waitSignal(watch.idled):
        clocks.go_on(0.2)
        look(watch)


@pytest.mark.parametrize(
    "sign",
    [
        QEvent.Type.KeyPress,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    ],
    ids=lambda sign: sign.name,
)
def test_whatever_a_hand_does_is_a_sign_of_life(
    qtbot: QtBot, watch: IdleWatch, clocks: Clocks, sign: QEvent.Type
) -> None:
    with qtbot.assertNotEmitted(watch.idled):
        clocks.go_on(4)
        QCoreApplication.sendEvent(QObject(), QEvent(sign))
        clocks.go_on(4)
        look(watch)


def test_what_the_program_does_by_itself_is_none(
    qtbot: QtBot, watch: IdleWatch, clocks: Clocks, field: QLineEdit
) -> None:
    clocks.go_on(4)
    field.show()
    QCoreApplication.sendEvent(field, QEvent(QEvent.Type.UpdateRequest))
    with qtbot.waitSignal(watch.idled):
        clocks.go_on(1)
        look(watch)


def test_time_in_which_the_computer_slept_counts(qtbot: QtBot, watch: IdleWatch, clocks: Clocks) -> None:
    clocks.nap(60)
    with qtbot.waitSignal(watch.idled):
        look(watch)


def test_the_key_that_wakes_the_computer_is_too_late_and_does_nothing(
    qtbot: QtBot, watch: IdleWatch, clocks: Clocks, field: QLineEdit
) -> None:
    clocks.nap(60)
    with qtbot.waitSignal(watch.idled):
        qtbot.keyClicks(field, "x")
    assert field.text() == ""


def test_a_clock_that_is_put_back_lengthens_nothing(qtbot: QtBot, watch: IdleWatch, clocks: Clocks) -> None:
    clocks.nap(-600)
    clocks.go_on(5)
    with qtbot.waitSignal(watch.idled):
        look(watch)


def test_it_tells_once_and_again_after_the_next_sign_of_life(
    qtbot: QtBot, watch: IdleWatch, clocks: Clocks, field: QLineEdit
) -> None:
    told: list[float] = []
    watch.idled.connect(lambda: told.append(clocks.steady))
    clocks.go_on(5)
    look(watch)
    assert (len(told), watch._timer.isActive()) == (1, False)
    clocks.go_on(60)
    qtbot.keyClicks(field, "x")
    assert field.text() == "x"
    clocks.go_on(5)
    look(watch)
    assert len(told) == 2


def test_never_is_never_until_it_is_said_otherwise(
    qtbot: QtBot, watch: IdleWatch, clocks: Clocks, field: QLineEdit
) -> None:
    watch.set_minutes(0)
    clocks.go_on(10_000)
    with qtbot.assertNotEmitted(watch.idled):
        qtbot.keyClicks(field, "x")
    assert not watch._timer.isActive()
    watch.set_minutes(1)
    clocks.go_on(1)
    with qtbot.waitSignal(watch.idled):
        look(watch)


def test_it_looks_at_the_clocks_every_few_seconds(watch: IdleWatch, clocks: Clocks) -> None:
    """A timer of five minutes would go on for five minutes after the computer has slept."""
    assert watch._timer.interval() <= 10_001
