"""How the program looks and speaks: as was chosen, or as the system has it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from relmap.ui.preferences import Preferences
from relmap.ui.style_sheet import dress
from relmap.ui.theme import Scheme, wanted_theme
from relmap.ui.translation import Language, use_language


class Look(QObject):
    """Dresses the whole program; `spoken` tells that another language is spoken, and all must be said anew."""

    spoken = Signal()

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        hints.accessibility().contrastPreferenceChanged.connect(self.dress)

    @property
    def scheme(self) -> Scheme:
        """The colours that were chosen."""
        return self._preferences.scheme

    @property
    def language(self) -> Language:
        """The language that was chosen."""
        return self._preferences.language

    def show_scheme(self, scheme: Scheme) -> None:
        """Show everything in these colours from now on."""
        self._preferences.scheme = scheme
        self.dress()

    def speak(self, language: Language) -> None:
        """Speak this language from now on."""
        self._preferences.language = language
        app = QApplication.instance()
        if isinstance(app, QApplication):
            use_language(app, language)
        self.spoken.emit()

    def dress(self) -> None:
        """Show everything in the colours that are wanted now."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress(app, wanted_theme(app, self._preferences.scheme))
