"""What a passphrase does not protect against, in plain words, behind a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from relmap.core.language import Sentence, Strong, mark, sentence, t
from relmap.ui.labels import button, sentence_label, set_button_text

ASKED = mark("What this does not protect against")
MOST_HEIGHT = 236
LIMITS: tuple[tuple[str, str], ...] = (
    (
        mark("Someone at this computer while the map is open"),
        mark("{what} sees it as you do. Lock it when you go."),
    ),
    (
        mark("Programs that run as you"),
        mark(
            "{what} can read the screen, the keyboard and the memory. relmap cannot wipe what you typed from memory "
            "for certain."
        ),
    ),
    (
        mark("A passphrase that can be guessed."),
        mark("{what} Whoever has the file can try as many as they like, for as long as they like."),
    ),
    (
        mark("What was there before:"),
        mark(
            "{what} copies, exports and backups made while the map had no passphrase, and deleted files that are "
            "still on the disk."
        ),
    ),
    (
        mark("What shows from outside:"),
        mark(
            "{what} anyone who has the file can see how large the map is, when it was last written, and how many "
            "people and relationships it has."
        ),
    ),
    (
        mark("Someone who can write to the file"),
        mark("{what} cannot read it, but can put an older state of the map in its place."),
    ),
    (
        mark("Forgetting."),
        mark(
            "{what} Without the passphrase and the recovery key nobody can open the map: not you, and not we."
        ),
    ),
)
"""What each is about, which is set off, and what is said of it. Marked for translation."""


def limits() -> list[Sentence]:
    """Each limit as a sentence."""
    return [sentence(said, what=Strong(t(what))) for what, said in LIMITS]


class Limits(QWidget):
    """Folded at first; `folded` tells that it needs another height now."""

    folded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.toggle = button("", "quiet")
        self.text = QScrollArea()
        self.text.setWidgetResizable(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows then move it
        self.text.setAccessibleName(t(ASKED))
        self.text.setFixedHeight(MOST_HEIGHT)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(8, 4, 12, 4)
        lines.setSpacing(8)
        for said_of_one in limits():
            lines.addWidget(sentence_label(said_of_one, "soft"))
        lines.addStretch()
        self.text.setWidget(said)
        self.toggle.clicked.connect(lambda: self.fold(not self.text.isHidden()))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.text)
        self.fold(True)

    def fold(self, away: bool) -> None:
        """Show the button alone, or what it stands for too."""
        set_button_text(self.toggle, f"{t(ASKED)} {'▾' if away else '▴'}")
        self.toggle.setAccessibleName(t(ASKED))
        self.text.setVisible(not away)
        self.updateGeometry()
        self.folded.emit()
