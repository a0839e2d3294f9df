"""The finder: a field over the desk that finds anyone and anything by a few letters, and goes there."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from relmap.core.finding import KINDS, Findable, Finding
from relmap.core.language import t
from relmap.core.records import Key
from relmap.ui.address import Address
from relmap.ui.found_list import FoundList
from relmap.ui.key_footer import key_item
from relmap.ui.labels import frame, label
from relmap.ui.page import Place
from relmap.ui.session import Session
from relmap.ui.theme import scaled, shown_theme

WIDEST, TOP, AROUND, INSIDE, BETWEEN, ROWS = 640, 64, 24, 12, 8, 9
PAGE_ROWS = 5
VEIL = 150
"""How much of the desk behind is veiled, of 255."""
PAGES = {"person": "people", "function": "functions", "topic": "topics", "customer": "customers"}
TABLES = {kind: table for table, kind in KINDS.items()}
MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE_ROWS,
    Qt.Key.Key_PageUp: -PAGE_ROWS,
}
OWN = (*MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Offer(Struct, frozen=True):
    """An action that can be found: its words, the menu that it stands in, its key, and doing it."""

    words: str
    menu: str
    key: str
    do: Callable[[], object]


class Finder(QWidget):
    """Lies over the desk while it is used.

    `gone_to` gives the Address that the user wants, `asked_from` the person (an id) who shall ask.
    """

    gone_to = Signal(Address)
    asked_from = Signal(str)

    MOST_RECENT = 6

    def __init__(self, desk: QWidget, session: Session, places: Sequence[Place]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._finding = Finding(session.map)
        session.changed.connect(self._finding.follow)
        self._pages = [
            Findable("page", place.name, t(place.title), key=f"Ctrl {number}")
            for number, place in enumerate(places, 1)
        ]
        self._offers: list[Offer] = []
        self._recent: list[Findable] = []
        self._before: QWidget | None = None
        words = t("Find anyone or anything")
        self.field = QLineEdit(placeholderText=words)
        self.field.setAccessibleName(words)
        self.setAccessibleName(words)
        self.found = FoundList(self)
        self.nothing = label(t("Nothing fits these letters."), "soft")
        self._keys = QHBoxLayout()
        self._lay_out()
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.found.clicked.connect(lambda _: self._go())
        desk.installEventFilter(self)
        self.hide()

    def begin(self, offers: Sequence[Offer], recent: Sequence[Address]) -> None:
        """Open over the desk with these actions, and these addresses gone to lately."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._offers = list(offers)
        self._recent = [found for each in recent if (found := self._at(each)) is not None]
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def end(self, *, goes_back: bool = False) -> None:
        """Go away; `goes_back` gives the focus back to what had it."""
        if self.isHidden():
            return
        if goes_back and self._before is not None and isValid(self._before):
            self._before.setFocus()
        self._before = None
        self.hide()

    # Finding ---------------------------------------------------------------------------------

    def _find(self, text: str) -> None:
        actions = [
            Findable("action", str(place), offer.words, offer.menu, offer.key)
            for place, offer in enumerate(self._offers)
        ]
        typed = bool(text.strip())
        found = self._finding.find(text, [*self._pages, *actions]) if typed else [*self._recent, *self._pages]
        self.found.show_found(found)
        self.found.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._place()
        self._describe()

    def _at(self, address: Address) -> Findable | None:
        """What is at an address gone to, as it is shown here; None for what has no name of its own."""
        keys = (Key(table, address.record) for table in KINDS)
        return next((found for key in keys if (found := self._finding.get(key)) is not None), None)

    def _describe(self) -> None:
        """Tell a screen reader what is chosen."""
        said = self.found.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(str(said or self.nothing.text()))
        chosen = self.found.chosen
        for key in self._for_people:
            key.setVisible(chosen is not None and chosen.kind == "person")

    # Going -----------------------------------------------------------------------------------

    def _go(self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        chosen = self.found.chosen
        if chosen is None:
            return
        self.end(goes_back=True)
        if chosen.kind == "action":
            self._offers[int(chosen.id)].do()
        elif chosen.kind == "page":
            self.gone_to.emit(Address(chosen.id))
        elif chosen.kind == "person" and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.asked_from.emit(chosen.id)
        elif chosen.kind == "person" and modifiers & Qt.KeyboardModifier.AltModifier:
            self.gone_to.emit(Address("map", chosen.id))
        else:
            self.gone_to.emit(Address(PAGES[chosen.kind], chosen.id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list while one types in the field, and stay as large as the desk."""
        if watched is self._desk and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in OWN:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(Qt.Key(event.key()), event.modifiers())
                return True
        return super().eventFilter(watched, event)

    def _take(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        if key in MOVES:
            self.found.walk(MOVES[key])
            self._describe()
        elif key == Qt.Key.Key_Escape:
            self.end(goes_back=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        self.end(goes_back=True)

    # Showing ---------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(shown_theme().page)
        veil.setAlpha(VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _place(self) -> None:
        self.setGeometry(self._desk.rect())
        width = min(scaled(WIDEST), self.width() - 2 * AROUND)
        rows = min(ROWS, self.found.model().rowCount())
        around = self.field.sizeHint().height() + self._keys.sizeHint().height() + 2 * INSIDE + 2 * BETWEEN
        room = self.height() - TOP - AROUND - around
        self.found.setFixedHeight(min(self.found.height_of(rows), max(self.found.height_of(2), room)))
        self._card.setGeometry((self.width() - width) // 2, TOP, width, self._card.sizeHint().height())

    def _lay_out(self) -> None:
        self._card = frame("finder")
        self._card.setParent(self)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        inside.setSpacing(BETWEEN)
        inside.addWidget(self.field)
        inside.addWidget(self.nothing)
        inside.addWidget(self.found)
        self._keys.setSpacing(18)
        self._for_people = [
            key_item("Ctrl Enter", t("ask from here")),
            key_item("Alt Enter", t("show on the map")),
        ]
        for item in (key_item("Enter", t("go there")), *self._for_people):
            self._keys.addWidget(item)
        self._keys.addStretch()
        self._keys.addWidget(key_item("Esc", t("go back")))
        inside.addLayout(self._keys)
