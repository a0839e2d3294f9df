"""The header of the desk: the page's title, whose map it is, back and forward, and the way to everything else."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from relmap.core.language import t
from relmap.ui.icons import icon
from relmap.ui.key_footer import key_words
from relmap.ui.labels import ElidedLabel, button, kind, label, tip
from relmap.ui.theme import Theme, scaled, shown_theme

HEIGHT, FIND_WIDTH, SMALL_ICON = 55, 300, 20


class Header(QFrame):
    """`find_wanted` tells that the user wants to find something; `stepped` gives -1 for back and 1 for forward."""

    find_wanted = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        kind(self, "bar")
        self._coloured: Theme | None = None
        self.title = label("", "title")
        self.company = ElidedLabel("soft")
        self.back = self._step(t("Back"), "Alt+Left", -1)
        self.forward = self._step(t("Forward"), "Alt+Right", 1)
        self.find_button = self._new_find_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self.title)
        row.addWidget(self.company, 1)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        steps.addWidget(self.back)
        steps.addWidget(self.forward)
        row.addLayout(steps)
        row.addWidget(self.find_button)
        self.setMinimumHeight(scaled(HEIGHT))  # no page squeezes it
        self._colour()

    def show_steps(self, *, back: bool, forward: bool) -> None:
        """Offer to go back, and forward."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        super().changeEvent(event)

    def _step(self, words: str, key: str, way: int) -> QToolButton:
        made = kind(QToolButton(), "step")
        made.setAccessibleName(words)
        tip(made, f"{words} ({key_words(key)})")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setIconSize(QSize(scaled(SMALL_ICON), scaled(SMALL_ICON)))
        made.clicked.connect(lambda: self.stepped.emit(way))
        return made

    def _new_find_button(self) -> QPushButton:
        """It looks like a field, because that is what it opens."""
        words = t("Find anyone or anything")
        made = button("", "find")
        made.setAccessibleName(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(made)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        said, key = label(words, "soft"), label(key_words("Ctrl K"), "key")
        row.addWidget(said)
        row.addStretch()
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (said, key):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.setMinimumWidth(max(FIND_WIDTH, row.sizeHint().width()))
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        made.clicked.connect(self.find_wanted)
        return made

    def _colour(self) -> None:
        theme = shown_theme()
        if theme is not self._coloured:
            self._coloured = theme
            off = theme.hover if theme.is_strong else theme.line
            self.back.setIcon(icon("back", theme.soft, disabled=off, size=SMALL_ICON))
            self.forward.setIcon(icon("forward", theme.soft, disabled=off, size=SMALL_ICON))
