"""What stands in the window: one thing at a time."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Stage(QWidget):
    """Holds one widget, which fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.shown)

    def show_instead(self, widget: QWidget, *, keep: QWidget | None) -> None:
        """Show this widget instead of what was shown, which goes unless it is to be kept for later."""
        before, self.shown = self.shown, widget
        if before is not widget:
            self._column.replaceWidget(before, widget)
            before.hide()
        if before not in (widget, keep):
            before.deleteLater()
        widget.show()
