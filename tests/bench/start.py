"""From starting the program to a window that takes input, against the whole process of a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from relmap.core.map import Map
from relmap.core.records import Complaint, Topic
from relmap.storage.new_file import create
from relmap.ui.preferences import Preferences
from tests.bench.company import company
from tests.bench.timing import in_turn

PEOPLE, RELATIONSHIPS, TOPICS, COMPLAINTS = 2_000, 20_000, 20, 200
RUNS = 11

OURS = """
import os, sys
import relmap.__main__, platformdirs  # before Qt, in the order of the program
from relmap.core import completing, sentences, topics, undo, who
import relmap.disk_files
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from relmap.__main__ import main

def type_a_letter():
    field = QApplication.focusWidget()
    if field is None:  # the window is not active yet
        QTimer.singleShot(0, type_a_letter)
        return
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x"))
    os._exit(0 if field.text() == "x" else 3)

run = QApplication.exec
def run_and_type(app):
    QTimer.singleShot(0, type_a_letter)
    return run()

QApplication.exec = run_and_type
main(sys.argv[1:])
"""

BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication([])
window = QMainWindow()
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""


def measure() -> Iterator[tuple[str, float, float, float]]:
    """Seconds of a process: ours up to the first letter typed, on 2,000 people and 20,000 relationships."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home, "large.relmap")
        create(path, _with_topics(company(PEOPLE, RELATIONSHIPS)))
        settings = Path(home, "relmap", "relmap.ini")
        settings.parent.mkdir()
        Preferences(settings).set_asker(path, "p0")
        places = {"XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

        def start(program: str, *arguments: str) -> None:
            command = [sys.executable, "-c", program, *arguments]
            subprocess.run(command, check=True, env=environment | places, capture_output=True)

        ours, yardstick = in_turn(lambda: start(OURS, str(path)), lambda: start(BARE), runs=RUNS)
        yield "start to a window that takes input, 2,000 people", ours, yardstick, 2.0


def _with_topics(map: Map) -> Map:
    """The same company with topics that have owners, and complaints that the topics learn from."""
    topics = [
        Topic(id=f"t{n}", name=f"Topic {n}", owner=f"p{n}", words=(f"word{n}", f"trouble {n}"))
        for n in range(1, TOPICS + 1)
    ]
    complaints = [
        Complaint(text=f"There is word{n % TOPICS + 1} and trouble again", topic=f"t{n % TOPICS + 1}")
        for n in range(COMPLAINTS)
    ]
    return Map([*map, *topics, *complaints])
