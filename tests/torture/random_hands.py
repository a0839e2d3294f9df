"""Hands that press keys and click in a window by chance, and look between whether all of the map is well."""

import random
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from relmap.core.map import Map
from relmap.ui.main_window import MainWindow
from relmap.ui.menus import SCHEMES
from relmap.ui.session import Session
from relmap.ui.translation import Language
from tests.torture.edits_by_chance import EditsByChance
from tests.torture.random_mouse import RandomMouse, named
from tests.torture.window_faults import WindowFaults, wrongs

BURST, BURSTS = 60, 5
"""Steps after which the map is looked at, and times of that after which the file is, and everything is undone."""
PATIENCE = 25
"""Steps that a dialog or a menu may stay open."""
PAUSE = 30
"""Milliseconds of a pause at most."""
WORDS = (
    "invoice",
    "Aoife",
    "p1",
    "sales",
    "=1+1",
    "<b>",
    "Ö½中",
    "12",
    "2026",
    "no such thing",
    " ",
    "3.5.2026",
)
KEYS: dict[str, int] = {
    **{f"Ctrl+{number}": 3 for number in range(1, 9)},
    **dict.fromkeys(("Tab", "Return", "Down", "Up", "Right", "Left"), 8),
    **dict.fromkeys(("Escape", "Space", "Shift+Tab", "Ctrl+K", "Ctrl+Z", "Ctrl+Y", "Delete", "1", "5"), 4),
    **dict.fromkeys(("Alt+Left", "Alt+Right", "PgDown", "PgUp", "Home", "End", "F2", "N", "S", "T", "C"), 2),
    **dict.fromkeys(
        ("F1", "F4", "F5", "F10", "F11", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+N", "Ctrl+I"), 1
    ),
    **dict.fromkeys(
        ("Ctrl+F", "Ctrl+L", "Ctrl+Shift+F", "Ctrl+Shift+H", "Ctrl+O", "Shift+Down", "Shift+End"), 1
    ),
    **dict.fromkeys(
        ("?", "/", "+", "-", "0", "Backspace", "Ctrl+Return", "Ctrl+Home", "Ctrl+End", "Insert"), 1
    ),
    **{f"Alt+{letter}": 1 for letter in "FEGVHDBS"},
    **{letter.upper(): 1 for letter in ascii_lowercase},
}


class RandomHands(QObject):
    """Does steps in a window's event loop; `told` hears of each before it is done."""

    def __init__(
        self, window: MainWindow, path: Path, seed: int, told: Callable[[str], None], faults: WindowFaults
    ) -> None:
        super().__init__()
        self._window, self._path, self._told, self._faults = window, path, told, faults
        self._chance, self._seed = random.Random(seed), seed  # chance that can be had again
        self._left = self._done = self._waited = 0
        self._loop = QEventLoop()
        self._session: Session | None = None
        self._first = Map()
        self._edits: EditsByChance | None = None
        self._mouse = RandomMouse(self._chance, lambda: self._target, lambda: self._focused, told)
        self._kinds: tuple[tuple[Callable[[], object], int], ...] = (
            (self._press, 60),
            (self._type, 6),
            (self._find, 3),
            (self._mouse.click, 20),
            (self._mouse.drag, 6),
            (self._mouse.wheel, 4),
            (self._mouse.ask_menu, 4),
            (self._edit, 6),
            (self._choose, 2),
            (self._resize, 1),
            (self._speak, 1),
            (self._dress, 1),
        )

    def play(self, count: int) -> None:
        """So many steps, or fewer where something goes wrong."""
        self._left = count
        self._window.installEventFilter(self)
        QTimer.singleShot(0, self, self._step)
        self._loop.exec()
        self._window.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802  # as Qt has it
        """Keep the window open: the program would end with it."""
        return event.type() == QEvent.Type.Close

    def _step(self) -> None:
        over = self._over
        if self._left <= 0 or self._faults.told:
            if over is None:
                self._loop.quit()
                return
            over.close()
            QTimer.singleShot(0, self, self._step)
            return
        self._left -= 1
        self._done += 1
        # before the step: it may open a dialog, which is in here until it is closed
        QTimer.singleShot(self._chance.choice((0, 0, 0, self._chance.randrange(PAUSE))), self, self._step)
        self._waited = self._waited + 1 if over is not None else 0
        if over is not None and self._waited > PATIENCE:
            self._told(f"close {named(over)}")
            self._waited = 0
            over.close()
            return
        self._begin_anew()
        if self._done % BURST == 0:
            self._look(undo=over is None and self._done % (BURST * BURSTS) == 0)
            return
        kinds, weights = zip(*self._kinds, strict=True)
        self._chance.choices(kinds, weights)[0]()

    @property
    def _over(self) -> QWidget | None:
        """The menu or dialog that is open over the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    @property
    def _target(self) -> QWidget:
        return self._over or self._window

    @property
    def _focused(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup.focusWidget() or popup if popup else QApplication.focusWidget() or self._target

    def _begin_anew(self) -> None:
        """Have a window with a map again where the last step closed it, and know what the map was at first."""
        window = self._window
        if window.session is None and self._over is None and self._chance.random() < 0.1:
            self._told("begin anew")
            window.begin(self._path, sample=False)
        if self._over is None and not window.isActiveWindow():
            window.activateWindow()
        if window.session is not None and window.session is not self._session:
            self._session = window.session
            self._first = self._session.map.snapshot()
            self._edits = EditsByChance(self._session.map, self._seed)

    def _look(self, *, undo: bool) -> None:
        """Whether the map and its file are well; undone too, where that is due."""
        if self._session is not None and self._session is self._window.session:
            self._told(f"look{' and undo everything' if undo else ''}")
            self._faults.told += wrongs(self._session, self._first if undo else None)

    # Steps -----------------------------------------------------------------------------------

    def _press(self) -> None:
        key = self._chance.choices(list(KEYS), list(KEYS.values()))[0]
        self._told(f"press {key} in {named(self._focused)}")
        QTest.keySequence(self._focused, QKeySequence(key))

    def _type(self) -> None:
        text = self._chance.choice(WORDS)
        self._told(f"type {text!r} in {named(self._focused)}")
        for letter in text:  # not by QTest, which knows no letters but English ones
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    self._focused, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                )

    def _find(self) -> None:
        if self._over is None:
            letters = "".join(self._chance.choices(ascii_lowercase, k=self._chance.randint(1, 4)))
            self._told(f"find {letters!r}")
            QTest.keySequence(self._focused, QKeySequence("Ctrl+K"))
            QTest.keyClicks(self._focused, letters)
            if self._chance.random() < 0.7:
                QTest.keySequence(self._focused, QKeySequence("Return"))

    def _edit(self) -> None:
        """An edit from elsewhere, as of a page that is not shown."""
        if self._edits is not None and self._over is None and self._session is self._window.session:
            made = self._edits._signed(self._edits._made())
            self._told(f"edit {made.label!r}")
            assert self._session is not None
            self._session.do(made)

    def _choose(self) -> None:
        """Something of the menus."""
        if self._over is None:
            offer = self._chance.choice(self._window.menus.offers())
            self._told(f"choose {offer.words!r}")
            offer.do()

    def _resize(self) -> None:
        size = self._chance.choice(((1280, 800), (1024, 700), (700, 500), (1900, 1100)))
        self._told(f"resize to {size}")
        self._window.resize(*size)

    def _speak(self) -> None:
        if self._over is None:
            language: Language = self._chance.choice(("en", "de", "system"))
            self._told(f"speak {language}")
            self._window.look.speak(language)

    def _dress(self) -> None:
        scheme = self._chance.choice(SCHEMES)[0]
        self._told(f"show in {scheme}")
        self._window.look.show_scheme(scheme)
