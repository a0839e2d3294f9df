"""A sentence that says what happened: an import, a call logged, a file that could not be written.

It lies over the foot of the page, so that nothing moves when it comes and goes.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from relmap.core.language import t
from relmap.ui.labels import button, kind, label

WIDEST, SIDES, FROM_BOTTOM = 760, 24, 48
SHOWN_FOR = 12_000
"""Milliseconds; what failed stays until it is closed."""


class Notice(QFrame):
    """One sentence at a time, over `window`, until it is closed or replaced.

    What failed is not replaced by what is said in the same breath: "Noted" is not true then.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        kind(self, "notice")
        self.failed = False
        self.text = label("", wrap=True)
        self.close_button = button(t("Close (Esc)"), "quiet")
        self.close_button.clicked.connect(self.hide)
        self.close_button.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # Escape closes it; it must not draw the focus
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button)
        self._until = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._until.timeout.connect(self.hide)
        self._breath = QTimer(self, singleShot=True, interval=0)
        self.hide()
        window.installEventFilter(self)

    def say(self, sentence: str) -> None:
        """Show this sentence."""
        if not self._breath.isActive():
            self._show(sentence, failed=False)

    def fail(self, sentence: str) -> None:
        """Show this sentence on what did not work."""
        self._breath.start()
        self._show(sentence, failed=True)

    def _show(self, sentence: str, *, failed: bool) -> None:
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        kind(self, "failed notice" if failed else "notice")
        self._place()
        self._until.stop() if failed else self._until.start()
        self.failed = failed
        self.show()
        self.raise_()

    def forget(self) -> None:
        """Go away, and keep nothing of what was said."""
        self.hide()
        self._breath.stop()
        self.text.clear()
        self.setAccessibleName("")

    def hide_failure(self) -> None:
        """Go away because what had failed has now been done."""
        if self.failed:
            self.hide()

    def pass_by(self) -> None:
        """Go away because the user went on; what failed stays."""
        if not self.failed:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(WIDEST, self._window.width() - 2 * SIDES)
        height = self.heightForWidth(width)  # the hint of a text that wraps is for a narrow one
        left = (self._window.width() - width) // 2
        self.setGeometry(left, self._window.height() - FROM_BOTTOM - height, width, height)
