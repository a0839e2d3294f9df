"""A line over the map while a large picture is being made: how far it is, and letting go of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from relmap.core.language import t
from relmap.ui.labels import button, kind, label

STEPS = 1000


class ProgressLine(QFrame):
    """`cancelled` tells that the picture is not wanted any more, `again_wanted` that it is wanted after all."""

    cancelled = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        kind(self, "hover card")
        self._said = label(t("Drawing the map …"), "caption")
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(t("How far the picture is"))
        self.button = button(t("Cancel"), "quiet")
        self._is_cancelled = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        for widget in (self._said, self.bar, self.button):
            row.addWidget(widget)
        self.button.clicked.connect(self._press)
        self.hide()

    def show_share(self, share: float) -> None:
        """Show what share (0 to 1) of the picture is done."""
        self._is_cancelled = False
        self._said.setText(t("Drawing the map …"))
        self.button.setText(t("Cancel"))
        self.bar.setValue(round(share * STEPS))
        self.bar.show()
        self._place()

    def end(self) -> None:
        """The picture is there, or was let go."""
        self.setVisible(self._is_cancelled)

    def _press(self) -> None:
        if self._is_cancelled:
            self.again_wanted.emit()
            return
        self._is_cancelled = True
        self._said.setText(t("The map is not drawn as it is now."))
        self.button.setText(t("Draw it"))
        self.bar.hide()
        self._place()
        self.cancelled.emit()

    def _place(self) -> None:
        self.adjustSize()
        self.move(max(0, (self._over.width() - self.width()) // 2), 12)
        self.show()
        self.raise_()
