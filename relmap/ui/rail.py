"""The rail at the left: one button with an icon and a word for each page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout

from relmap.core.language import t
from relmap.ui.icons import SIZE, icon
from relmap.ui.labels import kind, tip
from relmap.ui.page import Place
from relmap.ui.theme import Theme, font, shown_theme

LEAST, SIDES = 88, 28


class Rail(QFrame):
    """Buttons for pages; `chosen` gives the place of the one that was pressed."""

    chosen = Signal(int)

    def __init__(self, pages: Sequence[Place]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._coloured: Theme | None = None
        self._pages = pages
        kind(self, "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(4)
        for place, page in enumerate(pages):
            button = QToolButton()
            button.setText(t(page.title))
            button.setAccessibleName(t(page.title))
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(SIZE, SIZE))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            tip(button, f"{t(page.title)} (Ctrl+{place + 1})")
            self._group.addButton(kind(button, "page"), place)
            column.addWidget(button)
        column.addStretch()
        self._group.idClicked.connect(self.chosen)
        self.setFixedWidth(max(LEAST, SIDES + max(_width(t(page.title)) for page in pages)))
        self._colour()

    def show_page(self, place: int) -> None:
        """Mark the page at this place as the one that is shown."""
        self._group.button(place).setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    def _colour(self) -> None:
        theme = shown_theme()
        if theme is self._coloured:
            return
        self._coloured = theme
        for place, page in enumerate(self._pages):
            button = self._group.button(place)
            if button is not None:
                button.setIcon(icon(page.name, theme.soft, theme.accent))


def _width(title: str) -> int:
    """Pixels of a title as it is written when its page is chosen."""
    return QFontMetrics(font("caption", semibold=True)).horizontalAdvance(title)
