"""A path as a strip of calls: who calls whom, with how much trust, and which call is the weakest."""

from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relmap.core.language import t
from relmap.core.map import Map
from relmap.core.paths import Plan
from relmap.core.records import Person
from relmap.core.sentences import holds_topic
from relmap.core.spoken_words import capital, role_of, strength_word
from relmap.core.trust import needs_a_meeting, strength_of
from relmap.ui.function_rings import FunctionRings, initials, paint_ring
from relmap.ui.strength_lines import line_pen
from relmap.ui.theme import Theme, font, shown_theme, type_size

RING, GAP, WIDEST_STEP = 23, 8, 200


class _Shown(Struct, frozen=True):
    plan: Plan
    people: tuple[Person, ...]
    under: tuple[str, ...]
    rings: FunctionRings

    def word(self, index: int) -> str:
        """The trust of a call as the word of the nearest strength."""
        return strength_word(strength_of(self.plan.calls[index].trust))

    def remark(self, index: int) -> str:
        """What stands under the line of a call: something only where it is the weakest."""
        if index != self.plan.weakest:
            return ""
        if needs_a_meeting(self.plan.calls[index].trust):
            return t("meet first")
        return t("weakest call") if len(self.plan.calls) > 1 else ""

    def described(self) -> str:
        """The strip for those who cannot see it."""
        calls = [
            t(
                "{caller} to {called}, {strength}",
                caller=caller.name,
                called=called.name,
                strength=self.word(index),
            )
            for index, (caller, called) in enumerate(pairwise(self.people))
        ]
        return t(
            "Path: {calls}. Weakest call: {weakest}.",
            calls="; ".join(calls),
            weakest=calls[self.plan.weakest],
        )


class PathStrip(QWidget):
    """Paints one plan; `show_plan` says which."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: _Shown | None = None

    def show_plan(self, map: Map, plan: Plan, topic: str) -> None:
        """Show this plan for the topic of this name."""
        people = tuple(map.people[id] for id in (plan.calls[0].source, *(call.target for call in plan.calls)))
        functions = [
            map.functions[each.function].name if each.function in map.functions else "" for each in people
        ]
        asker = ", ".join(part for part in (t("You"), functions[0]) if part)
        end = role_of(plan.rank) if plan.rank else holds_topic(plan.rank, topic)
        self._shown = _Shown(plan, people, (asker, *functions[1:-1], end), FunctionRings(map))
        self.setAccessibleName(self._shown.described())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(4 + 2 * RING + 8 + 1.4 * type_size("text") + 1.6 * type_size("caption")))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        shown, theme = self._shown, shown_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = min(float(WIDEST_STEP), self.width() / len(shown.people))
        middle = 4.0 + RING
        for index in range(len(shown.plan.calls)):
            self._paint_call(painter, theme, shown, index, step, middle)
        for index, person in enumerate(shown.people):
            at = QPointF(step * (index + 0.5), middle)
            self._write(painter, theme.ink, "text", semibold=True)
            paint_ring(
                painter, at, RING, shown.rings.pen(theme, person.function, 3), theme.panel, initials(person)
            )
            top = middle + RING + 8
            self._centred(painter, person.name, at.x(), top, step)
            self._write(painter, theme.soft, "caption")
            self._centred(painter, shown.under[index], at.x(), top + 1.4 * type_size("text"), step)

    def _paint_call(
        self, painter: QPainter, theme: Theme, shown: _Shown, index: int, step: float, middle: float
    ) -> None:
        ink = theme.introduction if index == shown.plan.weakest else theme.soft
        left, right = step * (index + 0.5) + RING + GAP, step * (index + 1.5) - RING - GAP
        centre, width = (left + right) / 2, right - left + 12
        painter.setPen(line_pen(strength_of(shown.plan.calls[index].trust), ink))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        self._write(painter, ink, "caption", semibold=True)
        above = middle - 4 - 1.5 * type_size("caption")
        self._centred(painter, capital(shown.word(index)), centre, above, width)
        self._write(painter, ink, "caption")
        self._centred(painter, shown.remark(index), centre, middle + 6, width)

    @staticmethod
    def _write(painter: QPainter, colour: str, kind: str, *, semibold: bool = False) -> None:
        painter.setFont(font(kind, semibold=semibold))
        painter.setPen(QColor(colour))

    @staticmethod
    def _centred(painter: QPainter, text: str, x: float, top: float, width: float) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(width - 8)))
        painter.drawText(
            QRectF(x - width / 2, top, width, metrics.height()), Qt.AlignmentFlag.AlignHCenter, shown
        )
