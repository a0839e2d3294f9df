"""Walking on the map from person to person by arrow keys."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt

from relmap.ui.map.picture import Dot

ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


def next_dot(dots: Mapping[str, Dot], here: QPointF, way: QPointF) -> str:
    """Who is nearest in this direction, give or take half a right angle (an id); empty where nobody is."""
    best, nearest = "", float("inf")
    for id, dot in dots.items():
        x, y = dot.x - here.x(), dot.y - here.y()
        ahead = x * way.x() + y * way.y()
        aside = abs(x * way.y()) + abs(y * way.x())
        far = x * x + y * y
        if ahead > 0.5 and aside <= ahead and far < nearest:
            best, nearest = id, far
    return best
