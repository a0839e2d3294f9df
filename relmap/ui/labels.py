"""The one place where labels, tool tips and texts of buttons are made.

Text that comes from a map is shown as it is: Qt's labels and tool tips otherwise guess that a name such as
"<img src=…>" is rich text, and load what it names.
"""

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QToolTip, QWidget

from relmap.core.answer import Verdict
from relmap.core.language import Sentence, Strong, plain
from relmap.core.spoken_words import verdict_words

W = TypeVar("W", bound=QWidget)

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
MOST_SIGNS = 44
"""Characters on a button; its accessible name has all of them."""


def kind(widget: W, name: str) -> W:
    """The widget, looking as the style sheet says for this kind; also when it changes its kind."""
    before = widget.property("kind")
    if before != name:
        widget.setProperty("kind", name)
        if before is not None:  # else it is new, and the style looks at it when it is shown
            widget.style().unpolish(widget)
            widget.style().polish(widget)
    return widget


def label(text: str = "", kind_of: str = "text", *, wrap: bool = False) -> QLabel:
    """A label of plain text."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        _wrap(made)
    return kind(made, kind_of)


class ElidedLabel(QLabel):
    """A label of plain text in one line, with an ellipsis, and all of it in its tool tip, where there is no room."""

    def __init__(self, kind_of: str = "text") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        kind(self, kind_of)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        tip(self, self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def pill(verdict: Verdict) -> QLabel:
    """A verdict in its colours, as high as its words."""
    made = label(verdict_words(verdict), verdict)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def show_verdict(shown: QLabel, verdict: Verdict) -> None:
    """Show another verdict in a label made by `pill`."""
    kind(shown, verdict).setText(verdict_words(verdict))


def sentence_label(sentence: Sentence = (), kind_of: str = "text") -> QLabel:
    """A label that wraps and sets off the strong parts of a sentence; every part is escaped."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    _wrap(made)
    set_sentence(made, sentence)
    return kind(made, kind_of)


def _wrap(shown: QLabel) -> None:
    """Let a text go on in the next line; a name of one endless word is cut, and pushes nothing aside."""
    shown.setWordWrap(True)
    shown.setMinimumWidth(1)


def set_sentence(shown: QLabel, sentence: Sentence) -> None:
    """Show another sentence in a label made by `sentence_label`."""
    shown.setText(
        "".join(
            f"<b>{_escaped(part)}</b>" if isinstance(part, Strong) else _escaped(part) for part in sentence
        )
    )
    shown.setAccessibleName(plain(sentence))


def tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of plain text."""
    widget.setToolTip(_plain_tip(text))


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tool tip of plain text at this place of the screen; none where the text is empty."""
    QToolTip.showText(at, _plain_tip(text), widget)


def _plain_tip(text: str) -> str:
    return f"<span>{_escaped(text)}</span>" if text else ""


def _escaped(text: str) -> str:
    """The text as rich text shows it as it is; Python's own `html` takes long to load."""
    return text.translate(_ESCAPES)


def button(text: str, kind_of: str = "plain") -> QPushButton:
    """A push button with this text, which Enter presses as Space does."""
    made = QPushButton()
    made.setAutoDefault(True)
    set_button_text(made, text)
    return kind(made, kind_of)


def shortened(text: str, most: int = MOST_SIGNS) -> str:
    """A text that fits where there is little room, with an ellipsis where it was cut."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def set_button_text(shown: QAbstractButton, text: str) -> None:
    """Show this text on a button, shortened where it is long: an ampersand in a name is no shortcut."""
    shown.setText(in_menu(shortened(text)))
    shown.setAccessibleName(text)


def in_menu(text: str) -> str:
    """A text from the map as a menu or button takes it."""
    return text.replace("&", "&&")


def frame(kind_of: str) -> QFrame:
    """A surface: card, bar, foot, rail, side, rule or notice."""
    return kind(QFrame(), kind_of)


def rule() -> QFrame:
    """A line between two parts of a card."""
    return frame("rule")
