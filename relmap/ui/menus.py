"""The menu bar: every action with its key. Undo and redo say what they would undo and redo."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from relmap.core.language import mark, t
from relmap.ui.labels import in_menu
from relmap.ui.look import Look
from relmap.ui.open_map import OpenMap
from relmap.ui.page import Place
from relmap.ui.preferences import Preferences
from relmap.ui.recent_menu import RecentMenu
from relmap.ui.showing import Showing
from relmap.ui.theme import Scheme
from relmap.ui.translation import NAMES, Language

if TYPE_CHECKING:
    from relmap.ui.finder import Offer
    from relmap.ui.sealing import Seal

Key = QKeySequence.StandardKey | str | None

SCHEMES: tuple[tuple[Scheme, str], ...] = (
    ("system", mark("As the system")),
    ("light", mark("Light")),
    ("dark", mark("Dark")),
    ("contrast light", mark("High contrast, light")),
    ("contrast dark", mark("High contrast, dark")),
)
SEALS: "tuple[tuple[Seal, str], ...]" = (
    ("set", mark("Set a passphrase …")),
    ("change", mark("Change the passphrase …")),
    ("renew", mark("Renew the keys …")),
    ("remove", mark("Remove the passphrase …")),
)


class Menus(QObject):
    """Builds the menu bar of a window and keeps it true."""

    def __init__(
        self,
        window: QMainWindow,
        showing: Showing,
        look: Look,
        preferences: Preferences,
        places: Sequence[Place],
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._map: OpenMap | None = None
        self._all: list[tuple[QMenu, QAction]] = []
        self._need_map: list[QAction] = []
        self._bar = QMenuBar()
        words = (t("&File"), t("&Edit"), t("&Go"), t("&View"), t("&Help"))
        # made and held here: of menus that Qt makes Python takes what is in them for deleted at times
        file, edit, go, view, about = self.tops = [_below(self._bar, each) for each in words]
        self._fill_file(file, showing, preferences)
        self._fill_edit(edit)
        self._fill_go(go, places)
        self._fill_view(view)
        self._fill_help(about)
        window.setMenuBar(self._bar)
        self._bar.show()  # in a window that is up already it would stay hidden, and its keys dead
        self.follow(None)

    def follow(self, map: OpenMap | None) -> None:
        """Offer what can be done with this map, and say what it would undo and redo; without one, what needs none."""
        self._map = map
        for action in self._need_map:
            action.setEnabled(map is not None)
        self._passphrase.setEnabled(map is not None)  # not its action: Python takes it for deleted at times
        is_sealed = map is not None and map.session.file.is_sealed
        for what, action in self.seals.items():
            action.setVisible((what != "set") == is_sealed)
        self.hide_notes.setChecked(map is not None and map.hides_notes)
        undone, redone = (map.session.undo_label, map.session.redo_label) if map else (None, None)
        self.undo.setText(in_menu(t("Undo: {change}", change=undone) if undone else t("Undo")))
        self.redo.setText(in_menu(t("Redo: {change}", change=redone) if redone else t("Redo")))
        self.undo.setEnabled(undone is not None)
        self.redo.setEnabled(redone is not None)

    def retire(self) -> None:
        """Give way to other menus: two actions with one key would be none."""
        for _, action in self._all:
            action.setShortcuts([])
        self.deleteLater()

    def offers(self) -> "list[Offer]":
        """Every action that can be done now, for the finder."""
        from relmap.ui.beginnings import beginnings  # not loaded before something is looked for
        from relmap.ui.finder import Offer

        begun = beginnings(self._map.desk) if self._map is not None else []
        return begun + [
            Offer(_words(action), menu.title().replace("&", ""), _key(action), action.trigger)
            for menu, action in self._all
            if action.isEnabled() and action.isVisible() and action not in (*self._pages, self.find)
        ]

    def keys(self) -> list[tuple[str, str]]:
        """Every key of the menus, with what it does."""
        return [
            (_key(action), _words(action))
            for _, action in self._all
            if not action.shortcut().isEmpty() and action.isVisible()
        ]

    # Filling ---------------------------------------------------------------------------------

    def _fill_file(self, file: QMenu, showing: Showing, preferences: Preferences) -> None:
        self._add(file, t("New map …"), showing.new_map, QKeySequence.StandardKey.New)
        self._add(file, t("Open …"), showing.open_map, QKeySequence.StandardKey.Open)
        self._recent = RecentMenu(file, preferences, showing.open_recent)
        file.addMenu(self._recent)
        self._add(file, t("Sample company"), showing.open_sample)
        file.addSeparator()
        self._add_for_map(file, t("Import …"), lambda map: map.import_files(), "Ctrl+I")
        self._add_for_map(
            file, t("Save a copy …"), lambda map: map.save_copy(), QKeySequence.StandardKey.SaveAs
        )
        self._add_for_map(file, t("Backups …"), lambda map: map.show_backups())
        file.addSeparator()
        self._passphrase = seals = _below(file, t("Passphrase"))
        self.seals = {
            what: self._add_for_map(seals, t(words), partial(_change_seal, what=what))
            for what, words in SEALS
        }
        seals.addSeparator()
        self._add_for_map(seals, t("Lock after …"), lambda map: map.guard.choose_lock_after())
        self.lock = self._add_for_map(file, t("Lock"), lambda map: map.guard.lock(), "Ctrl+L")
        file.addSeparator()
        self._add(file, t("Quit"), self._window.close, "Ctrl+Q").setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self, edit: QMenu) -> None:
        self.undo = self._add_for_map(edit, t("Undo"), lambda map: map.undo(), QKeySequence.StandardKey.Undo)
        self.redo = self._add_for_map(edit, t("Redo"), lambda map: map.redo(), QKeySequence.StandardKey.Redo)
        edit.addSeparator()
        self._add_for_map(edit, t("Choose who asks …"), lambda map: map.desk.pick_asker(), "Ctrl+Shift+F")

    def _fill_go(self, go: QMenu, places: Sequence[Place]) -> None:
        self._pages = [
            self._add_for_map(go, t(page.title), partial(_go_to, place=place), f"Ctrl+{place + 1}")
            for place, page in enumerate(places)
        ]
        go.addSeparator()
        self._add_for_map(go, t("Back"), lambda map: map.desk.step(-1), "Alt+Left")
        self._add_for_map(go, t("Forward"), lambda map: map.desk.step(1), "Alt+Right")
        go.addSeparator()
        self.find = self._add_for_map(
            go, t("Find anyone or anything …"), lambda map: map.desk.look_for(self.offers()), "Ctrl+K"
        )

    def _fill_view(self, view: QMenu) -> None:
        schemes, languages = QActionGroup(self), QActionGroup(self)
        for scheme, words in SCHEMES:
            action = self._add(view, t(words), partial(self._look.show_scheme, scheme))
            self._choose(schemes, action, is_chosen=scheme == self._look.scheme)
        view.addSeparator()
        self._language = spoken = _below(view, t("Language"))
        known: list[tuple[Language, str]] = [("system", t("As the system")), *NAMES.items()]
        for language, name in known:
            action = self._add(spoken, name, partial(self._look.speak, language))
            self._choose(languages, action, is_chosen=language == self._look.language)
        view.addSeparator()
        self.hide_notes = self._add_for_map(
            view, t("Hide notes"), lambda map: map.hide_notes(), "Ctrl+Shift+H"
        )
        self.hide_notes.setCheckable(True)

    def _fill_help(self, about: QMenu) -> None:
        self._add(about, t("Keyboard …"), self._show_keys, "F1")
        told = self._add(about, t("About relmap"), self._tell_about)
        told.setMenuRole(QAction.MenuRole.AboutRole)

    # Doing -----------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        from relmap.ui.keys_dialog import show_keys  # loaded when it is first wanted

        show_keys(self._window, self.keys(), self._map.desk if self._map else None)

    def _tell_about(self) -> None:
        from relmap.ui.about import tell_about  # loaded when it is first wanted

        tell_about(self._window)

    # Actions ---------------------------------------------------------------------------------

    def _add_for_map(
        self, menu: QMenu, words: str, do: Callable[[OpenMap], object], key: Key = None
    ) -> QAction:
        """An action that needs a map."""
        action = self._add(menu, words, lambda: do(self._map) if self._map else None, key)
        self._need_map.append(action)
        return action

    def _add(self, menu: QMenu, words: str, do: Callable[[], object], key: Key = None) -> QAction:
        action = QAction(words, menu)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if isinstance(key, str):
            action.setShortcut(QKeySequence(key))
        elif key is not None:
            action.setShortcuts(key)
        action.triggered.connect(lambda _=False: do())
        menu.addAction(action)
        self._all.append((menu, action))
        return action

    def _choose(self, group: QActionGroup, action: QAction, *, is_chosen: bool) -> None:
        """Let the action be one of several, of which one is chosen."""
        action.setCheckable(True)
        action.setChecked(is_chosen)
        group.addAction(action)


def _go_to(map: OpenMap, place: int) -> None:
    map.desk.go_to(place)


def _change_seal(map: OpenMap, what: "Seal") -> None:
    map.guard.change_seal(what)


def _below(above: QMenu | QMenuBar, words: str) -> QMenu:
    """Another menu in a menu or its bar."""
    made = QMenu(words, above)
    above.addMenu(made)
    return made


def _words(action: QAction) -> str:
    return action.text().replace("&&", "&")


def _key(action: QAction) -> str:
    return action.shortcut().toString().replace("+", " ")
