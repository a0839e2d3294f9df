"""The menu bar: every action with its key. Undo and redo say what they would undo and redo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from relmap.core.language import t
from relmap.ui.labels import in_menu
from relmap.ui.open_map import OpenMap
from relmap.ui.page import Place
from relmap.ui.theme import Scheme

if TYPE_CHECKING:
    from relmap.ui.sealing import Seal

SCHEMES: tuple[tuple[Scheme, str], ...] = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))


SEALS: "tuple[tuple[Seal, str], ...]" = (
    ("set", "Set a passphrase …"),
    ("change", "Change the passphrase …"),
    ("renew", "Renew the keys …"),
    ("remove", "Remove the passphrase …"),
)


class Doings(Protocol):
    """What the menu can have done without a map; the window does it."""

    def open_map(self) -> None: ...
    def new_map(self) -> None: ...
    def open_sample(self) -> None: ...
    def show_scheme(self, scheme: Scheme) -> None: ...
    def close(self) -> bool: ...


class Menus:
    """Builds the menu bar of a window and keeps it true."""

    def __init__(self, window: QMainWindow, doings: Doings, places: Sequence[Place], scheme: Scheme) -> None:
        self._window = window
        self._map: OpenMap | None = None
        self._need_map: list[QAction] = []
        self._fill_file(window.menuBar().addMenu("&File"), doings)
        edit = window.menuBar().addMenu("&Edit")
        self.undo = self._add_for_map(edit, "Undo", OpenMap.undo, QKeySequence.StandardKey.Undo)
        self.redo = self._add_for_map(edit, "Redo", OpenMap.redo, QKeySequence.StandardKey.Redo)
        edit.addSeparator()
        self._add_for_map(edit, "Choose who asks …", lambda map: map.desk.pick_asker(), "Ctrl+Shift+F")
        go = window.menuBar().addMenu("&Go")
        for place, page in enumerate(places):
            self._add_for_map(go, t(page.title), partial(_go_to, place=place), f"Ctrl+{place + 1}")
        self._fill_view(window.menuBar().addMenu("&View"), doings, scheme)
        self.follow(None)

    def follow(self, map: OpenMap | None) -> None:
        """Offer what can be done with this map, and say what it would undo and redo; without one, what needs none."""
        self._map = map
        for action in self._need_map:
            action.setEnabled(map is not None)
        is_sealed = map is not None and map.session.file.is_sealed
        for what, action in self.seals.items():
            action.setVisible((what != "set") == is_sealed)
        self.hide_notes.setChecked(map is not None and map.hides_notes)
        for action, verb, label in (
            (self.undo, "Undo", map.session.undo_label if map else None),
            (self.redo, "Redo", map.session.redo_label if map else None),
        ):
            action.setText(in_menu(f"{verb}: {label}") if label else verb)
            action.setEnabled(label is not None)

    def _fill_file(self, file: QMenu, doings: Doings) -> None:
        self._add(file, "New map …", doings.new_map, QKeySequence.StandardKey.New)
        self._add(file, "Open …", doings.open_map, QKeySequence.StandardKey.Open)
        self._add(file, "Sample company", doings.open_sample)
        file.addSeparator()
        self._add_for_map(file, "Import …", OpenMap.import_files, "Ctrl+I")
        self._add_for_map(file, "Save a copy …", OpenMap.save_copy, QKeySequence.StandardKey.SaveAs)
        self._add_for_map(file, "Backups …", OpenMap.show_backups)
        file.addSeparator()
        seals = file.addMenu("Passphrase")
        self._need_map.append(seals.menuAction())
        self.seals = {
            what: self._add_for_map(seals, words, partial(_change_seal, what=what)) for what, words in SEALS
        }
        seals.addSeparator()
        self._add_for_map(seals, "Lock after …", lambda map: map.guard.choose_lock_after())
        self.lock = self._add_for_map(file, "Lock", lambda map: map.guard.lock(), "Ctrl+L")
        file.addSeparator()
        self._add(file, "Quit", doings.close, "Ctrl+Q")

    def _fill_view(self, look: QMenu, doings: Doings, scheme: Scheme) -> None:
        self._schemes = QActionGroup(self._window)
        for choice, words in SCHEMES:
            action = self._add(look, words, partial(doings.show_scheme, choice))
            action.setCheckable(True)
            action.setChecked(choice == scheme)
            self._schemes.addAction(action)
        look.addSeparator()
        self.hide_notes = self._add_for_map(look, "Hide notes", OpenMap.hide_notes, "Ctrl+Shift+H")
        self.hide_notes.setCheckable(True)

    def _add_for_map(
        self,
        menu: QMenu,
        words: str,
        do: Callable[[OpenMap], object],
        key: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        """An action that needs a map."""
        action = self._add(menu, words, lambda: do(self._map) if self._map else None, key)
        self._need_map.append(action)
        return action

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


def _go_to(map: OpenMap, place: int) -> None:
    map.desk.go_to(place)


def _change_seal(map: OpenMap, what: "Seal") -> None:
    map.guard.change_seal(what)
