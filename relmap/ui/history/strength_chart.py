"""How two people saw each other over the years, as a small chart that says the same in words below it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from relmap.core.dates import today
from relmap.core.history.strengths import PairHistory, pair_history
from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.records import Date
from relmap.core.spoken_words import strength_word
from relmap.ui.background import Background
from relmap.ui.history.chart_frame import (
    CONTACTS_AT,
    STRENGTHS,
    ChartColours,
    ChartFrame,
    days_shown,
    months_marked,
    wanted_by,
)
from relmap.ui.labels import label
from relmap.ui.theme import font, shown_theme

LINES_HIGH = 11
"""Lines of small print that the chart is high."""
LEAST_WIDTH = 240
REDRAWN_AT = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.DevicePixelRatioChange,
)


class StrengthChart(QWidget):
    """Both views of a pair over time, with a sentence on each. `drawn` tells that all of it can be seen."""

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history: PairHistory | None = None
        self.plot = _Plot()
        self.plot.drawn.connect(self.drawn)
        self.caption = label("", "caption", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.plot)
        inside.addWidget(self.caption)

    def show_pair(self, map: Map, one: str, other: str, until: Date | None = None) -> None:
        """Show these two people (ids) of the map up to a day; None is today."""
        history = pair_history(map, one, other, until or today())
        if history == self.history:
            return
        self.history = history
        said = "\n".join(view.said for view in self.history.views)
        self.caption.setText(said)
        self.plot.setAccessibleName(
            t(
                "How {one} and {other} saw each other over time",
                one=map.people[one].name,
                other=map.people[other].name,
            )
        )
        self.plot.setAccessibleDescription(said)
        self.plot.show_history(self.history)


class _Plot(QWidget):
    """The picture: `lines` by matplotlib, None until they are drawn, and words by Qt in the system's face."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._history: PairHistory | None = None
        self._frame: ChartFrame | None = None
        self.lines: QImage | None = None
        self._background = Background(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_history(self, history: PairHistory) -> None:
        """Draw this instead of what was drawn."""
        self._history = history
        self.lines = None
        self.updateGeometry()
        self._draw()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, round(LINES_HIGH * QFontMetrics(font("caption")).lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAWN_AT:
            self.updateGeometry()
            self._draw()

    # Lines -----------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Have the lines drawn on another thread: matplotlib is loaded there when it is first wanted."""
        history = self._history
        if history is None or not self.width() or not self.height():
            return
        self._frame = frame = self._framed(history)
        colours = ChartColours.of(shown_theme())

        def work() -> QImage:
            from relmap.ui.history.strength_drawing import picture

            return picture(history, frame, colours)

        self._background.run(work, self._take)
        self.update()

    def _take(self, lines: QImage | None) -> None:
        self.lines = lines
        self.update()
        self.drawn.emit()

    def _framed(self, history: PairHistory) -> ChartFrame:
        letters = QFontMetrics(font("caption"))
        words = [t("contacts"), *(strength_word(strength) for strength in STRENGTHS)]
        names = [name for name, _, _ in _ends(history)]
        first, last = days_shown(history)
        widest = max((letters.horizontalAdvance(name) for name in names), default=0)
        return ChartFrame(
            width=self.width(),
            height=self.height(),
            ratio=self.devicePixelRatioF(),
            left=max(map(letters.horizontalAdvance, words)) + 12,
            top=letters.height() // 2,
            right=min(widest + 16, self.width() // 3),
            bottom=letters.height() + 8,
            first=first,
            last=last,
            until=history.until,
        )

    # Words -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        history, frame = self._history, self._frame
        if history is None or frame is None:
            return
        painter = QPainter(self)
        if self.lines is not None:
            painter.drawImage(QPointF(0, 0), self.lines)
        painter.setFont(font("caption"))
        theme = shown_theme()
        painter.setPen(QColor(theme.soft))
        self._write_scale(painter, frame, has_contacts=bool(history.contacts))
        self._write_months(painter, frame)
        colours = ChartColours.of(theme)
        self._write_names(painter, frame, _ends(history), colours)
        painter.end()

    def _write_scale(self, painter: QPainter, frame: ChartFrame, *, has_contacts: bool) -> None:
        words = [(float(strength), strength_word(strength)) for strength in STRENGTHS]
        if has_contacts:
            words.append((CONTACTS_AT, t("contacts")))
        high = painter.fontMetrics().height()
        for strength, word in words:
            place = QRectF(0, frame.y(strength) - high / 2, frame.left - 12, high)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)

    def _write_months(self, painter: QPainter, frame: ChartFrame) -> None:
        letters = painter.fontMetrics()
        month, year = (letters.horizontalAdvance(words) + 16 for words in ("September 2026", "2026"))
        for day, words in months_marked(frame, month, year):
            width = letters.horizontalAdvance(words)
            left = min(max(frame.x(day) - width / 2, 0), frame.width - width)
            painter.drawText(QPointF(left, frame.height - letters.descent()), words)

    def _write_names(
        self,
        painter: QPainter,
        frame: ChartFrame,
        ends: list[tuple[str, float, int | None]],
        colours: ChartColours,
    ) -> None:
        """At its end a line says whose view it is; where two end close together their names make room."""
        letters = painter.fontMetrics()
        left = frame.width - frame.right + 12
        least = -float("inf")
        for name, strength, line in sorted(ends, key=lambda end: (-end[1], end[2] or 0)):
            top = max(frame.y(strength) - letters.height() / 2, least)
            least = top + letters.height()
            painter.setPen(QColor(colours.contacts if line is None else colours.views[line]))
            shown = letters.elidedText(name, Qt.TextElideMode.ElideRight, frame.width - left)
            painter.drawText(QPointF(left, top + letters.ascent()), shown)


def _ends(history: PairHistory) -> list[tuple[str, float, int | None]]:
    """What is written at the right end of each line: words, how high, and of which view it is; None: of both."""
    ends: list[tuple[str, float, int | None]] = []
    for line, view in enumerate(history.views):
        rated = [rating.strength for rating in view.ratings if rating.strength is not None]
        if rated:
            ends.append((view.name, float(rated[-1]), line))
    ends += [(t("wanted"), float(wanted), line) for wanted, line in wanted_by(history).items()]
    return ends
