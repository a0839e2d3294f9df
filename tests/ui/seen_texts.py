"""All texts that a window shows, tells screen readers, or would show where one points; a language to tell them by.

In that language every letter is full width, as "Ｍａｐ", and the names of the map are in Cyrillic letters: what is seen
in common letters was not translated.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from string import Formatter

from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QBuffer, QModelIndex, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from relmap.core.map import Map
from relmap.core.records import PastChange, Record

LETTERS = [letter for letter in map(chr, range(ord("A"), ord("z") + 1)) if letter.isalpha()]
WIDE = {ord(letter): chr(ord(letter) + 0xFEE0) for letter in LETTERS}
CYRILLIC = {
    ord(letter): chr(ord(letter) - ord("A") + 0x410 if letter.isupper() else ord(letter) - ord("a") + 0x430)
    for letter in LETTERS
}
WORD = re.compile(r"[A-Za-z]{2,}")
TAG = re.compile(r"<[^<>]*>")
TEXTS = ("name", "title", "email", "assistant", "note", "text", "purpose", "words", "who", "label")
"""The fields of records in which somebody writes."""
ROWS = 40
"""So many of a table are looked at."""
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
KNOWN = {
    *("Ctrl", "Alt", "Shift", "Esc", "Enter", "Space", "Tab", "Backspace", "Delete", "Del", "Home", "End"),
    *(
        "PgUp",
        "PgDown",
        "Ins",
        "Left",
        "Right",
        "relmap",
        "Deutsch",
        "English",
        "mailto",
        "tel",
        "svg",
        "png",
        "pdf",
        "csv",
        "tester",
    ),
}
"""Names of keys, of languages, of the program and of who edits, and what begins a link or ends a file."""


def wide(text: str, number: int = -1) -> str:
    """A text in the language of wide letters; what stands in braces stays."""
    parts = []
    for literal, field, form, _ in Formatter().parse(text):
        parts.append(literal.translate(WIDE).replace("{", "{{").replace("}", "}}"))
        if field is not None:
            parts.append("{" + field + (f":{form}" if form else "") + "}")
    return "".join(parts)


def in_cyrillic(map: Map) -> Map:
    """The map with every text in it in Cyrillic letters."""
    return Map(_in_cyrillic(record) for record in map)


def _in_cyrillic(record: Record) -> Record:
    if isinstance(record, PastChange):
        return replace(record, who=record.who.translate(CYRILLIC))
    texts = {
        field: value.translate(CYRILLIC)
        if isinstance(value, str)
        else tuple(part.translate(CYRILLIC) for part in value)
        for field in TEXTS
        if (value := getattr(record, field, None))
    }
    return replace(record, **texts)


def in_common_letters(texts: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The texts in which there are words in common letters, with where they are."""
    return [
        (where, text)
        for where, text in texts
        if not KNOWN.issuperset(WORD.findall(unescape(TAG.sub(" ", text))))
    ]


def texts_in(widget: QWidget) -> Iterator[tuple[str, str]]:
    """All texts of what is seen in this widget, with where they are."""
    for part in (widget, *widget.findChildren(QWidget)):
        if part.isVisibleTo(widget):
            name = f"{type(part).__name__} {part.property('kind') or ''}"
            for what, text in _own_texts(part):
                yield f"{name} {what}", text


def texts_of_actions(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    """The texts of a menu and of the menus in it."""
    for action in actions:
        yield "menu", action.text().split("\t")[0]
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from texts_of_actions(menu.actions())


def painted(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is painted where this widget is drawn."""
    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(widget.size()))
    widget.render(generator)
    drawing = bytes(buffer.data().data()).decode()
    for text in re.findall(r"<text[^>]*>(.*?)</text>", drawing, re.DOTALL):
        yield "painted", unescape(text)


def _own_texts(part: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessible name", part.accessibleName()
    yield "accessible description", part.accessibleDescription()
    yield "tip", part.toolTip()
    if part.isWindow():
        yield "title", part.windowTitle()
    if isinstance(part, QLabel | QAbstractButton):
        yield "text", part.text()
    if isinstance(part, QLineEdit):
        yield "placeholder", part.placeholderText()
    if isinstance(part, QComboBox):
        for place in range(part.count()):
            yield "choice", part.itemText(place)
    if isinstance(part, QAbstractButton) and hasattr(part, "menu") and isinstance(part.menu(), QMenu):
        yield from texts_of_actions(part.menu().actions())
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _cells(part.model())


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in ROLES:
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(min(ROWS, model.rowCount(QModelIndex()))):
                yield "cell", str(model.index(row, column).data(role) or "")
