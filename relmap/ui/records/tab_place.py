"""Tab in the order of reading for widgets that are made later than those that stand after them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def follow_in_tab_order(place: QWidget, made: Iterable[QWidget]) -> None:
    """Let Tab come to these, in their order, where `place`, in which they stand, is among its neighbours.

    Qt puts a widget after one that takes the focus only, so `place` does for a moment.
    """
    policy = place.focusPolicy()
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    before = place
    for widget in made:
        QWidget.setTabOrder(before, widget)
        before = widget
    place.setFocusPolicy(policy)
