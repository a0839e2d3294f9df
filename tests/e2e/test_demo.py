"""`relmap demo` gives its answer wherever it is started: with a screen, without one, without Qt's libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from relmap import screen
from relmap.__main__ import main

ANSWER = "Call now: Aoife Brennan, Director of Supply Operations, +44 20 7946 0137"


def test_without_a_screen_it_answers_in_the_terminal_and_writes_a_picture(home: Path, qtbot: QtBot) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    demo = [sys.executable, "-m", "relmap", "demo"]
    done = subprocess.run(demo, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("There is no screen here to show the window on.")
    assert ANSWER in done.stdout
    named = done.stdout.strip().splitlines()[-1].removeprefix("A picture of the window is in ")
    assert Path(named).is_relative_to(home)
    assert Path(named).stat().st_mode & 0o777 == 0o600
    picture = QImage(named)
    assert (picture.width(), picture.height()) == (1280, 800)
    colours = {picture.pixel(x, y) for x in range(0, 1280, 3) for y in range(0, 800, 3)}
    assert len(colours) > 50, "it is not blank"


def test_where_the_machine_has_no_font_the_window_has_letters_all_the_same(tmp_path: Path) -> None:
    bare = tmp_path / "fonts.conf"
    bare.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>')
    program = """
from PySide6.QtGui import QFontInfo
from relmap.ui.application import application
print(QFontInfo(application().font()).family())
"""
    environment = os.environ | {"FONTCONFIG_FILE": str(bare)}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "DejaVu Sans\n"


def test_a_day_has_one_sample_in_which_edits_stay(capsys: pytest.CaptureFixture[str]) -> None:
    from relmap.core.dates import today
    from relmap.core.edits import rate
    from relmap.disk_files import DiskFiles

    first = DiskFiles().sample().opened
    change = rate(first.map, "p08", "p19", 5, today(), mutual=True)
    first.map.apply(change)
    first.file.keep(change)
    first.file.close()
    again = DiskFiles().sample().opened
    assert again.map == first.map
    again.file.close()


def test_where_libraries_are_missing_it_names_their_packages_and_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(screen, "_loads", lambda library: library not in ("libEGL.so.1", "libdbus-1.so.3"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert main(["demo"]) == 0
    told = capsys.readouterr().out
    assert "sudo apt-get install libegl1 libdbus-1-3" in told
    assert ANSWER in told


def test_a_window_that_cannot_be_shown_is_an_error_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["company.relmap"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("There is no screen here to show the window on.")


def test_libraries_of_x_are_asked_for_only_where_the_window_is_shown_by_x(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(screen, "_loads", lambda library: not library.startswith("libxcb-cursor"))
    assert screen.missing_packages({"DISPLAY": ":0"}) == ["libxcb-cursor0"]
    assert screen.missing_packages({"QT_QPA_PLATFORM": "xcb"}) == ["libxcb-cursor0"]
    assert screen.missing_packages({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == []
    assert screen.missing_packages({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}) == []


def test_elsewhere_than_on_linux_there_is_always_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert screen.has_screen({})
    assert screen.missing_packages({}) == []
