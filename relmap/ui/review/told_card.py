"""The card where nothing is asked: while the map is looked at, at the end of the queue, and while there is nothing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from relmap.ui.labels import button, kind, label, set_button_text
from relmap.ui.page import Keys


class ToldCard(QFrame):
    """A sentence, a smaller one under it, and at most one action, which Enter does too."""

    acted = Signal()
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        kind(self, "review card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.said, self.more = label("", "question", wrap=True), label("", "secondary", wrap=True)
        self.action = button("", "primary")
        self.action.clicked.connect(self.acted)
        row = QHBoxLayout()
        row.addWidget(self.action)
        row.addStretch()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(0)
        inside.addWidget(self.said)
        inside.addSpacing(8)
        inside.addWidget(self.more)
        inside.addSpacing(20)
        inside.addLayout(row)
        inside.addStretch()

    def tell(self, said: str, more: str = "", action: str = "") -> None:
        """Say this, and offer that."""
        self.said.setText(said)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        set_button_text(self.action, action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(" ".join(part for part in (said, more) if part))

    def keys(self) -> Keys:
        """The keys that work here."""
        return (("Enter", self.action.accessibleName()),) if self.action.isVisibleTo(self) else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.action.isVisibleTo(self):
            self.acted.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.went_back.emit()
        else:
            event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)
