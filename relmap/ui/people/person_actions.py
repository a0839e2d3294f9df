"""What can be done with a person, as buttons: the three used most, and the others in a menu."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from relmap.core.language import mark, t
from relmap.ui.flow_layout import FlowLayout
from relmap.ui.labels import button, in_menu

GAP = 6
SHOWN = (
    ("ask", mark("Ask from here"), "A"),
    ("map", mark("Map"), "M"),
    ("history", mark("History"), "H"),
)
IN_MENU = (
    ("leaving", mark("Leaving …"), "L"),
    ("joining", mark("Joining: who to meet …"), "J"),
    ("merging", mark("Same person as …"), "S"),
    ("removing", mark("Remove"), ""),
)
"""What each is called inside, what it says, and its key."""


class PersonActions(QWidget):
    """`wanted` gives the name of the action that was pressed."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        flow = FlowLayout(GAP)
        for name, said, _ in SHOWN:
            shown = button(t(said), "small")
            shown.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            flow.addWidget(shown)
        self.more = button(t("More ▾"), "small")
        menu = QMenu(self)
        for name, said, key in IN_MENU:
            text = in_menu(t(said))
            chosen = menu.addAction(f"{text}\t{key}" if key else text)
            chosen.triggered.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.more.setMenu(menu)
        flow.addWidget(self.more)
        self.setLayout(flow)
