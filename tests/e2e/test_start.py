"""The window on a map without a passphrase is up before anything is loaded that it does not need."""

import os
import subprocess
import sys
from pathlib import Path

STARTED = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from relmap.__main__ import main

def tell():
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)

run = QApplication.exec
QApplication.exec = lambda app: (QTimer.singleShot(0, tell), run())
main(sys.argv[1:])
"""
NOT_YET = (
    "cryptography",
    "PySide6.QtDBus",
    "PySide6.QtPrintSupport",
    "relmap.ui.locking",
    "relmap.ui.guard",
    "relmap.ui.backup",
    "relmap.ui.restoring",
    "relmap.ui.trouble_bar",
    "relmap.ui.wait_dialog",
    "relmap.ui.welcome_page",
    "sklearn",
    "tinydb",
)


def test_nothing_is_loaded_that_is_not_wanted_yet(company: Path) -> None:
    command = [sys.executable, "-c", STARTED, str(company)]
    started = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=True)
    loaded = started.stdout.splitlines()
    assert "relmap.ui.ask.ask_page" in loaded
    assert [name for name in loaded if name.startswith(NOT_YET)] == []
