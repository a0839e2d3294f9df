"""The menu bar: every action with its key. Undo and redo say what they would undo and redo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from relmap.ui.labels import in_menu
from relmap.ui.page import Place
from relmap.ui.session import Session
from relmap.ui.theme import Scheme

SCHEMES: tuple[tuple[Scheme, str], ...] = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))


class Doings(Protocol):
    """What the menu can have done; the window does it."""

    def open_map(self) -> None: ...
    def new_map(self) -> None: ...
    def open_sample(self) -> None: ...
    def import_files(self) -> None: ...
    def save_copy(self) -> None: ...
    def undo(self) -> None: ...
    def redo(self) -> None: ...
    def choose_asker(self) -> None: ...
    def go_to(self, place: int) -> None: ...
    def show_scheme(self, scheme: Scheme) -> None: ...
    def close(self) -> bool: ...


class Menus:
    """Builds the menu bar of a window and keeps it true."""

    def __init__(self, window: QMainWindow, doings: Doings, places: Sequence[Place], scheme: Scheme) -> None:
        self._window = window
        file = window.menuBar().addMenu("&File")
        self._add(file, "New map …", doings.new_map, QKeySequence.StandardKey.New)
        self._add(file, "Open …", doings.open_map, QKeySequence.StandardKey.Open)
        self._add(file, "Sample company", doings.open_sample)
        file.addSeparator()
        self.bring = self._add(file, "Import …", doings.import_files, "Ctrl+I")
        self.copy = self._add(file, "Save a copy …", doings.save_copy, QKeySequence.StandardKey.SaveAs)
        file.addSeparator()
        self._add(file, "Quit", doings.close, "Ctrl+Q")
        edit = window.menuBar().addMenu("&Edit")
        self.undo = self._add(edit, "Undo", doings.undo, QKeySequence.StandardKey.Undo)
        self.redo = self._add(edit, "Redo", doings.redo, QKeySequence.StandardKey.Redo)
        edit.addSeparator()
        self.asker = self._add(edit, "Choose who asks …", doings.choose_asker, "Ctrl+Shift+F")
        go = window.menuBar().addMenu("&Go")
        self.pages = [
            self._add(go, page.title, partial(doings.go_to, place), f"Ctrl+{place + 1}")
            for place, page in enumerate(places)
        ]
        look = window.menuBar().addMenu("&View")
        self._schemes = QActionGroup(window)
        for choice, words in SCHEMES:
            action = self._add(look, words, partial(doings.show_scheme, choice))
            action.setCheckable(True)
            action.setChecked(choice == scheme)
            self._schemes.addAction(action)
        self.follow(None)

    def follow(self, session: Session | None) -> None:
        """Say what the session would undo and redo; without one, offer only what needs no map."""
        for action in (self.bring, self.copy, self.asker, *self.pages):
            action.setEnabled(session is not None)
        for action, verb, what in (
            (self.undo, "Undo", session.undo_label if session else None),
            (self.redo, "Redo", session.redo_label if session else None),
        ):
            action.setText(in_menu(f"{verb}: {what}") if what else verb)
            action.setEnabled(what is not None)

    def _add(
        self,
        menu: QMenu,
        words: str,
        do: Callable[[], object],
        key: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = QAction(words, self._window)
        if isinstance(key, str):
            action.setShortcut(QKeySequence(key))
        elif key is not None:
            action.setShortcuts(key)
        action.triggered.connect(lambda _=False: do())
        menu.addAction(action)
        return action
