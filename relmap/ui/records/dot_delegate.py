"""A cell with the dot of a function before its text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from relmap.core.change import Change
from relmap.core.records import Function
from relmap.ui.function_rings import FunctionRings
from relmap.ui.records.record_model import FUNCTION
from relmap.ui.session import Session
from relmap.ui.theme import shown_theme

LEFT, RADIUS, LINE, GAP, RIGHT = 13, 4.5, 2.5, 8, 8


class DotDelegate(QStyledItemDelegate):
    """Paints a ring in the hue of the function, and the text in ink after it, cut where there is no room."""

    def __init__(self, table: QTableView, session: Session) -> None:
        super().__init__(table)
        self._table: QWidget = table
        self._session = session
        self._rings = FunctionRings(session.map)
        session.changed.connect(self._follow)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        function = index.data(FUNCTION)
        if function is None:
            super().paint(painter, option, index)
            return
        text = str(index.data())
        self.initStyleOption(option, index)
        option.text = ""
        style = self._table.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, option, painter, self._table)
        theme, rect = shown_theme(), option.rect
        painter.save()
        if function:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._rings.pen(theme, function, LINE))
            centre = QPointF(rect.left() + LEFT + RADIUS, rect.center().y() + 0.5)
            painter.drawEllipse(centre, RADIUS, RADIUS)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink if function else theme.soft))
        room = rect.adjusted(round(LEFT + 2 * RADIUS + GAP) if function else LEFT, 0, -RIGHT, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _follow(self, change: Change) -> None:
        if any(key.table == "functions" for key in change.drop) or any(
            isinstance(record, Function) for record in change.put
        ):
            self._rings = FunctionRings(self._session.map)
