"""What a screen reader and the Tab key meet in a widget: each fault as a sentence."""

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
PARTS_OF = (QAbstractSpinBox, QCalendarWidget, QComboBox, QHeaderView, QTabBar)
"""Widgets of Qt whose inner parts are Qt's own business."""
ROW = 24
"""Pixels by which the next one may stand higher and still be in the same row."""
STRONG = re.compile(r"</?b>")


def faults(root: QWidget) -> Iterator[str]:
    """Everything under `root` that is shown and has no name, rich text, or a place out of order."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget is not root and (not widget.isVisibleTo(root) or _is_part(widget)):
            continue
        yield from (f"{told(widget)} {fault}" for fault in _faults_of(widget))
    yield from _out_of_order(root)


def told(widget: QWidget) -> str:
    """A widget as a fault names it."""
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else ""
    inside = widget.parentWidget()
    where = f" in {type(inside).__name__}" if inside is not None else ""
    return f"{type(widget).__name__} “{(words or widget.accessibleName())[:40]}”{where}"


def _faults_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        if widget.textFormat() == Qt.TextFormat.RichText:
            if "<" in STRONG.sub("", widget.text()):
                yield "shows rich text"
        elif widget.textFormat() != Qt.TextFormat.PlainText:
            yield "guesses whether its text is rich"
    if isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar | QHeaderView):
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not (widget.accessibleName() or words):
            yield "has no name"
    elif _is_painted(widget) and not widget.accessibleName() and not isinstance(widget, QLabel):
        yield "is painted and has no name"
    if isinstance(widget, QAbstractButton) and not _is_reached(widget) and "(" not in _said(widget):
        yield "is not reached by Tab, and names no key"


def _said(button: QAbstractButton) -> str:
    return button.text() + button.toolTip()


def _is_reached(button: QAbstractButton) -> bool:
    """Whether Tab reaches the button, or another one of its group, from which the arrows lead on."""
    group = button.group()
    beside = group.buttons() if group is not None and group.exclusive() else [button]
    return any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in beside)


def _is_painted(widget: QWidget) -> bool:
    """Whether relmap draws it itself."""
    return any(
        "paintEvent" in kind.__dict__ for kind in type(widget).__mro__ if kind.__module__.startswith("relmap")
    )


def _is_part(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, PARTS_OF):
            return True
        above = above.parentWidget()
    return widget.objectName().startswith("qt_")


def reading_order(root: QWidget) -> list[QWidget]:
    """What Tab reaches under `root`, in its order."""
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not root and widget is not None:
        is_reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        is_here = root.isAncestorOf(widget) and widget.isVisibleTo(root) and widget.isEnabledTo(root)
        if is_reached and is_here and not _is_part(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _out_of_order(root: QWidget) -> Iterator[str]:
    """Steps of Tab that lead up, other than to the top of a column further right."""
    order = reading_order(root)
    for one, other in pairwise(order):
        here, there = _place(one, root), _place(other, root)
        if there.bottom() <= here.top() - ROW and there.left() < here.right():
            yield f"Tab leads up from {told(one)} to {told(other)}"


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())
