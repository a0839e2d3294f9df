"""Painting a picture of the map: on the screen, into files, and on other threads; always by the same strokes."""

from collections import defaultdict
from collections.abc import Callable, Collection

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from relmap.core.trust import strength_of
from relmap.ui.map.look import Look
from relmap.ui.map.picture import Dot, Label, Line, Picture
from relmap.ui.strength_lines import line_pen
from relmap.ui.theme import Theme

AT_ONCE = 8
"""Lines or dots that are painted at once: a thread that paints many lets the window have its turn in between."""

Breathe = Callable[[], object]
VEIL = 130
"""How thick the paper is, of 255, that is laid over what is not meant."""
THINNER = ((20, 1.0), (100, 0.65), (250, 0.5))
"""Up to how many lines they are how much of their width, so that those side by side stay apart."""
ROOMY_DOT = 6.0
"""The radius of dots that have room; lines among smaller ones are thinner by as much."""
MANY, THINNEST = 250, 0.35
"""Lines from which they are fainter too, and how much of their width they are then."""
THIN = 130
"""How thick many lines are, of 255."""
QUIET = 90
"""How much of the paper, of 255, is in the colour of relationships: there are many, and they are no news."""
PAPER = 190
"""How thick the paper behind a name is, of 255."""
RADIUS = 12.0
HALO = 4.0


def paint_picture(painter: QPainter, picture: Picture, look: Look, breathe: Breathe = bool) -> None:
    """Everything but the path and what is chosen or pointed at; `breathe` is called again and again."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, picture, look)
    ink = mixed(theme.faint, theme.page, QUIET)
    if picture.path:
        ink = mixed(ink, theme.page, VEIL)
    paint_lines(painter, picture, picture.lines, ink, breathe)
    paint_dots(painter, picture.dots.values(), look, breathe, dimmed=bool(picture.path))
    for label in picture.labels:
        paint_label(painter, label)
    on_path = set(picture.wanted.on_path)
    for place, (id, label) in enumerate(picture.names.items()):
        if place % AT_ONCE == 0:
            breathe()
        if id not in on_path:
            paint_label(painter, label)


def paint_path(painter: QPainter, picture: Picture, look: Look, part: float = 1.0) -> None:
    """The first part (0 to 1) of the path, call by call, with its people over it."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    done = part * len(picture.path)
    for place, (line, call) in enumerate(picture.path):
        share = min(1.0, max(0.0, done - place))
        if share > 0:
            painter.setPen(line_pen(strength_of(call.trust), theme.accent))
            painter.drawLine(QLineF(line.p1(), line.pointAt(share)))
    if picture.path:
        lit = picture.wanted.on_path
        paint_dots(painter, [picture.dots[id] for id in lit], look)
        for id in lit:
            if id in picture.names:
                paint_label(painter, picture.names[id])
    centre = picture.dots.get(picture.wanted.centre)
    if centre is not None and centre.inside and centre.id not in picture.wanted.on_path:
        paint_dots(painter, [centre], look)


def paint_pointed(
    painter: QPainter, picture: Picture, look: Look, lines: list[Line], meant: Collection[str]
) -> None:
    """These lines and people (ids) over a veil on all else."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    veil = QColor(theme.page)
    veil.setAlpha(VEIL + 50)
    painter.fillRect(QRectF(QPointF(0, 0), picture.frame.size).adjusted(-4000, -4000, 4000, 4000), veil)
    paint_lines(painter, picture, lines, theme.soft)
    paint_dots(painter, [picture.dots[id] for id in meant if id in picture.dots], look)
    for id in meant:
        if id in picture.names:
            paint_label(painter, picture.names[id])


def paint_chosen(painter: QPainter, dot: Dot, theme: Theme) -> None:
    """The ring that marks a person as the chosen one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.drawEllipse(dot.at, dot.radius + HALO, dot.radius + HALO)


def paint_lines(
    painter: QPainter, picture: Picture, lines: list[Line], colour: str, breathe: Breathe = bool
) -> None:
    """Relationships, the weaker ones first, those of one strength with one pen."""
    by_strength: defaultdict[int, list[QLineF]] = defaultdict(list)
    dots = picture.dots
    for line in lines:
        one, other = dots.get(line.one), dots.get(line.other)
        if one is not None and other is not None:
            by_strength[line.strength].append(QLineF(one.x, one.y, other.x, other.y))
    thinner = next((share for most, share in THINNER if len(lines) < most), THINNEST)
    if lines and lines[0].one in dots:
        thinner = min(thinner, dots[lines[0].one].radius / ROOMY_DOT)
    for strength, found in sorted(by_strength.items()):
        pen = line_pen(strength, colour)
        if thinner < 1:
            pen.setWidthF(max(0.8, pen.widthF() * thinner))
        if len(lines) >= MANY:
            faint = QColor(colour)
            faint.setAlpha(THIN)
            pen.setColor(faint)
        painter.setPen(pen)
        for first in range(0, len(found), AT_ONCE):
            painter.drawLines(found[first : first + AT_ONCE])
            breathe()


def paint_dots(
    painter: QPainter, dots: Collection[Dot], look: Look, breathe: Breathe = bool, *, dimmed: bool = False
) -> None:
    """People: a disc in the hue of their function, open for those who cannot be called."""
    for place, dot in enumerate(dots):
        if place % AT_ONCE == 0:
            breathe()
        colour = mixed(dot.colour, look.theme.page, VEIL) if dimmed else dot.colour
        _paint_dot(painter, dot, colour, look)


def paint_label(painter: QPainter, label: Label) -> None:
    """A text on its line."""
    if label.paper:
        paper = QColor(label.paper)
        paper.setAlpha(PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(label.rect.adjusted(1, 1, -1, -1), 4, 4)
    painter.setFont(label.face)
    painter.setPen(QColor(label.ink))
    painter.drawText(label.rect, int(Qt.AlignmentFlag.AlignCenter), label.text)


def mixed(colour: str, paper: str, thick: int) -> str:
    """A colour as it looks under paper of this thickness, of 255."""
    above, below = QColor(paper), QColor(colour)
    share = thick / 255
    red = above.redF() * share + below.redF() * (1 - share)
    green = above.greenF() * share + below.greenF() * (1 - share)
    blue = above.blueF() * share + below.blueF() * (1 - share)
    return QColor.fromRgbF(red, green, blue).name()


def _paint_ground(painter: QPainter, picture: Picture, look: Look) -> None:
    theme = look.theme
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.panel))
    for panel in picture.ground.panels:
        painter.drawRoundedRect(panel, RADIUS, RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in picture.ground.rings:
        painter.drawEllipse(ring)
    painter.drawLines(picture.ground.spokes)
    for mark in picture.ground.marks:
        _paint_dot(painter, mark, mark.colour, look)


def _paint_dot(painter: QPainter, dot: Dot, colour: str, look: Look) -> None:
    theme = look.theme
    hue = QColor(colour)
    if dot.inside:
        painter.setPen(QPen(hue, 3))
        painter.setBrush(QColor(theme.panel))
        painter.drawEllipse(dot.at, dot.radius, dot.radius)
        _write_inside(painter, dot, look)
        return
    painter.setPen(QPen(hue, 1.6, _STYLES[dot.turn]) if dot.turn or not dot.is_known else Qt.PenStyle.NoPen)
    painter.setBrush(hue if dot.is_known and not dot.turn else QColor(theme.panel))
    radius = dot.radius if dot.is_known else max(2.0, dot.radius - 1.5)
    painter.drawEllipse(dot.at, radius, radius)
    if dot.turn and dot.is_known:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        painter.drawEllipse(dot.at, radius * 0.55, radius * 0.55)


_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine)


def _write_inside(painter: QPainter, dot: Dot, look: Look) -> None:
    painter.setPen(QColor(look.theme.ink))
    painter.setFont(look.strong)
    around = QRectF(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius)
    painter.drawText(around, int(Qt.AlignmentFlag.AlignCenter), dot.inside)
