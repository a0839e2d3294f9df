"""`python -m tests.screens OUT`: every page and dialog with the sample company, light and dark, large and small."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QThreadPool
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relmap.disk_files import DiskFiles
from relmap.ui.application import application
from relmap.ui.ask.ask_page import AskPage
from relmap.ui.ask.score_dialog import ScoreDialog
from relmap.ui.desk import ASK, MAP, RELATIONSHIPS, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.map.map_view import LIGHT_MILLISECONDS
from relmap.ui.picker import Picker
from relmap.ui.preferences import Preferences
from relmap.ui.relationships.new_relationship_dialog import NewRelationshipDialog
from relmap.ui.theme import Scheme

SIZES = ((1280, 800), (1024, 700))
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
FACES = ("Inter", "Cantarell", "Segoe UI", "Noto Sans", "DejaVu Sans")
"""The first of these that the machine has is used, as a stand-in for a system's own face."""
SHOWN = (
    ("no-trusted-path", "Staff conduct"),
    ("yours", "Contract renewal"),
    ("three-calls", "Gas safety"),
    ("deputy", "Price increase"),
    ("owner-left", "Moving home"),
)


def main(out: Path) -> None:
    """Write all pictures into this folder."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config"}
        app = application()
        face = next((face for face in FACES if face in QFontDatabase.families()), app.font().family())
        app.setFont(QFont(face, 9))
        for scheme in SCHEMES:
            for width, height in SIZES:
                preferences = Preferences(Path(home, f"{scheme}-{width}.ini"))
                preferences.scheme = scheme
                window = MainWindow(DiskFiles(), preferences, str, Path(home))
                window.resize(width, height)
                window.show()
                for name, widget in _scenes(window):
                    QTest.qWait(2 * LIGHT_MILLISECONDS if name == "map" else 20)  # painted, and the path lit
                    widget.grab().save(str(out / f"{name}-{scheme}-{width}.png"))
                window.close()
        QThreadPool.globalInstance().waitForDone()


def _scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Everything worth a look, by name, each made just before it is shown."""
    window.begin(None)
    yield "welcome", window
    window.files.sample()
    desk = window.desk
    assert desk is not None
    page = desk.page(ASK)
    assert isinstance(page, AskPage)
    learned = QEventLoop()
    desk.question.changed.connect(learned.quit)  # with the topics that were learned
    learned.exec()
    yield "ask", window
    page.card.setFocus()
    yield "ask-plan", window
    for place, name in ((MAP, "map"), (RELATIONSHIPS, "relationships")):
        desk.go_to(place)
        yield name, window
    desk.go_to(ASK)
    yield from _answers(window, desk)
    for name, dialog in (
        ("score", ScoreDialog(window, desk.question)),
        ("new-relationship", NewRelationshipDialog(window, desk.question.session.map, "p08")),
    ):
        dialog.show()
        yield name, dialog
        dialog.close()
    page.asked.pick_asker()
    picker = page.asked.findChild(Picker)
    assert picker is not None
    yield "pick-asker", picker
    picker.close()


def _answers(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    question = desk.question
    topics = {topic.name: topic.id for topic in question.session.map.topics.values()}
    for name, topic in SHOWN:
        question.ask_about(f"Somebody asks about {topic.lower()}")
        question.choose_topic(topics[topic])
        yield name, window
    question.ask_about("qwrt zzvx")
    yield "not-sure", window
    question.ask_about("")
    yield "nothing-typed", window
    question.ask_about("charged twice")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
