"""The Ask page with every kind of answer, and its dialogs."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from relmap.ui.ask.ask_page import AskPage
from relmap.ui.ask.score_dialog import ScoreDialog
from relmap.ui.desk import ASK, Desk
from relmap.ui.main_window import MainWindow
from relmap.ui.picker import Picker

SHOWN = (
    ("no-trusted-path", "Staff conduct"),
    ("yours", "Contract renewal"),
    ("three-calls", "Gas safety"),
    ("deputy", "Price increase"),
    ("owner-left", "Moving home"),
)


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    desk.go_to(ASK)
    page = desk.page(ASK)
    assert isinstance(page, AskPage)
    learned = QEventLoop()
    desk.question.changed.connect(learned.quit)  # with the topics that were learned
    learned.exec()
    yield "ask", window
    page.card.setFocus()
    yield "ask-plan", window
    dialog = ScoreDialog(window, desk.question)
    dialog.show()
    yield "ask-score", dialog
    dialog.close()
    topics = {topic.name: topic.id for topic in desk.question.session.map.topics.values()}
    for name, topic in SHOWN:
        desk.question.ask_about(f"Somebody asks about {topic.lower()}")
        desk.question.choose_topic(topics[topic])
        yield f"ask-{name}", window
    desk.question.ask_about("qwrt zzvx")
    yield "ask-not-sure", window
    desk.question.ask_about("")
    yield "ask-nothing-typed", window
    page.asked.pick_asker()
    picker = page.asked.findChild(Picker)
    assert picker is not None
    yield "ask-pick-asker", picker
    picker.close()
    desk.question.ask_for("nobody")
    yield "ask-who-are-you", window
