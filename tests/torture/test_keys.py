"""A short while of keys and clicks by chance, and that what goes wrong in it is told."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication

from relmap.core.change import Change
from relmap.ui.session import Session
from tests.torture import keys
from tests.torture.edits_by_chance import company
from tests.torture.window_faults import WindowFaults, wrongs
from tests.ui.companies import session_on

STEPS = 120


def test_nothing_goes_wrong_for_a_while(capfd: pytest.CaptureFixture[str]) -> None:
    assert keys.main(["--seed", "7", "--count", str(STEPS)]) == 0
    assert capfd.readouterr().out == f"keys: seed 7, {STEPS} steps, people of the sample: all well\n"


def test_a_process_that_ends_by_itself_is_told_with_its_last_steps(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no such platform")  # which ends a program of Qt at once
    assert keys.main(["--count", "1"]) == 1
    assert "FAILED" in capfd.readouterr().out


def test_errors_in_slots_and_warnings_are_told(qapp: QApplication) -> None:
    faults = WindowFaults()
    with faults.caught():
        qWarning("A warning of Qt")
        assert "A warning of Qt" in faults.told[-1]
        QTimer.singleShot(0, qapp, lambda: 1 // 0)
        QTimer.singleShot(0, qapp, qapp.quit)
        qapp.exec()
    assert "ZeroDivisionError" in faults.told[-1]
    assert len(faults.told) == 2


def test_a_map_that_is_not_whole_or_not_undone_is_told() -> None:
    session: Session = session_on(company(1))
    first = session.map.snapshot()
    assert wrongs(session) == []
    lost = replace(next(iter(session.map.relationships.values())), target="nobody")
    session.map.apply(Change(label="break", put=(lost,)))
    assert any("nobody" in wrong for wrong in wrongs(session))
    assert any("does not lead back" in wrong for wrong in wrongs(session, first))
