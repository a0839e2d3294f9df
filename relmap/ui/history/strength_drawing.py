"""The lines of a chart of two views over the years, drawn by matplotlib: no text, which Qt writes over them.

matplotlib starts slowly: this module is loaded on another thread, when a chart is first wanted.
"""

from datetime import date
from threading import Lock

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PySide6.QtGui import QImage

from relmap.core.history.strengths import PairHistory, ViewHistory
from relmap.ui.history.chart_frame import CONTACTS_AT, STRENGTHS, ChartColours, ChartFrame, wanted_by

DOTS_PER_INCH = 100
LINES = ("solid", (0, (4, 3)))
"""How the two views are told apart without colour."""
WIDTHS, MARKERS, MARKER_SIZES = (3.2, 1.8), ("o", "s"), (7.0, 5.0)
"""Pixels; where the two lines lie on each other, the thin one is seen on the thick one."""

_at_work = Lock()
"""matplotlib draws one figure at a time."""


def picture(history: PairHistory, frame: ChartFrame, colours: ChartColours) -> QImage:
    """The lines as a picture with a clear ground, for another thread."""
    with _at_work:
        canvas = FigureCanvasAgg(figure(history, frame, colours))
        canvas.draw()  # type: ignore[no-untyped-call]
        width, height = canvas.get_width_height(physical=True)
        drawn = QImage(
            bytes(canvas.buffer_rgba()),  # type: ignore[no-untyped-call]
            width,
            height,
            4 * width,
            QImage.Format.Format_RGBA8888,
        ).copy()
    drawn.setDevicePixelRatio(frame.ratio)
    return drawn


def figure(history: PairHistory, frame: ChartFrame, colours: ChartColours) -> Figure:
    """The lines as a figure: one for each view, one for what each is wanted to be, and the marks of contacts."""
    made = Figure(
        figsize=(frame.width / DOTS_PER_INCH, frame.height / DOTS_PER_INCH), dpi=DOTS_PER_INCH * frame.ratio
    )
    made.patch.set_alpha(0)
    axes = made.add_axes(
        (
            frame.left / frame.width,
            frame.bottom / frame.height,
            frame.plot_width / frame.width,
            frame.plot_height / frame.height,
        )
    )
    axes.set_axis_off()
    axes.set_xlim(frame.first.toordinal(), frame.last.toordinal())
    axes.set_ylim(frame.lowest, frame.highest)
    for strength in STRENGTHS:
        axes.axhline(strength, color=colours.grid, linewidth=_points(1), zorder=1)
    for view, line in zip(history.views, range(2), strict=True):
        _draw_view(axes, view, line, frame, colours)
    for wanted, of in wanted_by(history).items():
        _draw_wanted(axes, wanted, colours.contacts if of is None else colours.views[of], frame)
    days = [day.toordinal() for day in history.contacts]
    axes.plot(
        days,
        [CONTACTS_AT] * len(days),
        linestyle="none",
        marker="|",
        markersize=_points(9),
        markeredgewidth=_points(1.4),
        color=colours.contacts,
        label="contacts",
        clip_on=False,
    )
    return made


def _draw_view(axes: Axes, view: ViewHistory, line: int, frame: ChartFrame, colours: ChartColours) -> None:
    colour = colours.views[line]
    days = [_ordinal(rating.since, frame) for rating in view.ratings]
    strengths = [float("nan") if rating.strength is None else rating.strength for rating in view.ratings]
    if view.ratings:
        axes.step(
            [*days, max(days[-1], frame.until.toordinal())],
            [*strengths, strengths[-1]],
            where="post",
            linestyle=LINES[line],
            linewidth=_points(WIDTHS[line]),
            marker="",
            color=colour,
            label=view.name,
            zorder=3 + line,
            solid_capstyle="round",
            clip_on=False,
        )
        axes.plot(
            days,
            strengths,
            linestyle="none",
            marker=MARKERS[line],
            markersize=_points(MARKER_SIZES[line]),
            markerfacecolor=colours.paper if line else colour,
            markeredgecolor=colour,
            markeredgewidth=_points(1.4),
            zorder=5 + line,
            clip_on=False,
        )


def _draw_wanted(axes: Axes, wanted: int, colour: str, frame: ChartFrame) -> None:
    """A target has no beginning: it goes along the whole chart."""
    axes.plot(
        [frame.first.toordinal(), frame.until.toordinal()],
        [wanted, wanted],
        linestyle=(0, (1, 3)),
        linewidth=_points(1.8),
        color=colour,
        label="wanted",
        zorder=2,
        clip_on=False,
    )


def _ordinal(day: date | None, frame: ChartFrame) -> int:
    """A day along the chart; one that nobody noted is where the chart begins."""
    return (day or frame.first).toordinal()


def _points(pixels: float) -> float:
    return pixels * 72 / DOTS_PER_INCH
