"""The frame: how one begins, the finder, the menus, the keys, and a window as small as it gets."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from relmap.ui.about import told_about
from relmap.ui.desk import ASK, PEOPLE, Desk
from relmap.ui.finder import Finder
from relmap.ui.keys_dialog import KeysDialog
from relmap.ui.main_window import MainWindow
from relmap.ui.welcome_page import WelcomePage


def scenes(window: MainWindow, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Each state worth a look, made just before it is shown."""
    desk.go_to(PEOPLE)
    desk.go_to(ASK)
    window.menus.find.trigger()
    yield "find", window
    finder = desk.findChild(Finder)
    assert finder is not None
    for name, typed in (("person", "bren"), ("topic", "bill"), ("action", "backup"), ("nothing", "qqzzx")):
        finder.field.setText(typed)
        yield f"find-{name}", window
    finder.end(goes_back=True)
    for place, menu in enumerate(window.menus.tops):
        menu.popup(window.mapToGlobal(window.rect().topLeft()))
        yield f"menu-{place}", menu
        menu.close()
    for name, dialog in (
        ("keys", KeysDialog(window, window.menus.keys(), desk)),
        ("about", told_about(window)),
    ):
        dialog.show()
        yield name, dialog
        dialog.close()
    size = window.size()
    window.resize(window.minimumSize())
    yield "small", window
    window.resize(size)
    for name, recent in (("welcome", ()), ("welcome-again", (Path(__file__), Path(__file__).parent))):
        welcome = WelcomePage(recent)
        window.stage.show_instead(welcome, keep=desk)
        welcome.enter()
        yield name, window
    window.stage.show_instead(desk, keep=None)
