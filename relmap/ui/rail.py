"""The rail at the left: one button with an icon and a word for each page."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from relmap.core.language import t
from relmap.ui.icons import SIZE, icon
from relmap.ui.key_footer import key_words
from relmap.ui.labels import kind, tip
from relmap.ui.page import Place
from relmap.ui.theme import Theme, font, scaled, shown_theme

LEAST, SIDES, AROUND = 88, 28, 8


class Rail(QFrame):
    """Buttons for pages, which scroll where there is little room; `chosen` gives the place of the one pressed."""

    chosen = Signal(int)

    def __init__(self, pages: Sequence[Place]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._coloured: Theme | None = None
        self._pages = pages
        kind(self, "rail")
        inside = kind(QWidget(), "rail")
        column = QVBoxLayout(inside)
        column.setContentsMargins(AROUND, 12, AROUND, 12)
        column.setSpacing(4)
        for place, page in enumerate(pages):
            column.addWidget(self._button(place, page))
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 1, 0)  # the line at its right
        around.addWidget(self._scroll)
        self._group.idClicked.connect(self.chosen)
        self.setFixedWidth(max(LEAST, SIDES + max(_width(t(page.title)) for page in pages)))
        self._colour()

    def show_page(self, place: int) -> None:
        """Mark the page at this place as the one that is shown."""
        button = self._group.button(place)
        button.setChecked(True)
        theme = shown_theme()  # drawn in the colour of the chosen page once it is
        button.setIcon(icon(self._pages[place].name, theme.soft, chosen=theme.accent))
        self._scroll.ensureWidgetVisible(button)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    def _button(self, place: int, page: Place) -> QToolButton:
        button = QToolButton()
        button.setText(t(page.title))
        button.setAccessibleName(t(page.title))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(scaled(SIZE), scaled(SIZE)))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tip(button, f"{t(page.title)} ({key_words(f'Ctrl {place + 1}')})")
        self._group.addButton(kind(button, "page"), place)
        return button

    def _colour(self) -> None:
        theme = shown_theme()
        if theme is self._coloured:
            return
        self._coloured = theme
        for place, page in enumerate(self._pages):
            button = self._group.button(place)
            if button is not None:
                chosen = theme.accent if button.isChecked() else ""
                button.setIcon(icon(page.name, theme.soft, chosen=chosen))


def _width(title: str) -> int:
    """Pixels of a title as it is written when its page is chosen."""
    return QFontMetrics(font("caption", semibold=True)).horizontalAdvance(title)
