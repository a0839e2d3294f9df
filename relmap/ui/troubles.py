"""What is to be put right about the record on a side, each in a sentence of its own."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relmap.core.language import t
from relmap.ui.empty_layout import empty
from relmap.ui.labels import label


class Troubles(QWidget):
    """Takes no room while there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.told: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(4)
        self.hide()

    def tell(self, sentences: Iterable[str]) -> None:
        """Show these sentences."""
        told = tuple(sentences)
        if told != self.told:
            self.told = told
            empty(self._column)
            for said in told:
                self._column.addWidget(label(t("⚑  {said}", said=said), "soft", wrap=True))
        self.setVisible(bool(told))
