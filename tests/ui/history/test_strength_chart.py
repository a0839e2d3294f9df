"""The chart shows the two views as they were, says the same in words, and takes every name."""

from itertools import pairwise

import pytest
from matplotlib.figure import Figure
from msgspec.structs import replace
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relmap.core.change import Change
from relmap.core.edits import log_contact, unrate
from relmap.core.history.strengths import pair_history
from relmap.core.map import Map
from relmap.core.records import Contact, Person
from relmap.ui.history.chart_frame import ChartColours, ChartFrame, days_shown, months_marked
from relmap.ui.history.strength_chart import StrengthChart
from relmap.ui.history.strength_drawing import figure
from relmap.ui.style_sheet import dress
from relmap.ui.theme import DARK, LIGHT
from tests.ui.history.edited import VIEW, ago, do, edited_company


def drawn_on(qtbot: QtBot, map: Map, one: str = "t", other: str = "d") -> StrengthChart:
    """A chart of these two, once it is drawn."""
    chart = StrengthChart()
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    with qtbot.waitSignal(chart.drawn, timeout=30_000):
        chart.show()
        chart.show_pair(map, one, other)
    return chart


def figure_of(map: Map) -> tuple[ChartFrame, Figure]:
    history = pair_history(map, "t", "d", ago(0))
    first, last = days_shown(history)
    frame = ChartFrame(400, 200, 1.0, 60, 8, 60, 20, first, last, ago(0))
    return frame, figure(history, frame, ChartColours.of(LIGHT))


def line(drawn: Figure, label: str) -> list[tuple[float, float]]:
    """The points of the line with this label: days ago, and how high."""
    [found] = [each for each in drawn.axes[0].lines if each.get_label() == label]
    return [(ago(0).toordinal() - float(day), float(strength)) for day, strength in found.get_xydata()]


def test_each_view_is_a_line_with_a_step_on_the_day_of_each_rating(qtbot: QtBot) -> None:
    _, drawn = figure_of(edited_company())
    assert line(drawn, "Tom’s view") == [(500, 2), (200, 3), (0, 3)]
    assert line(drawn, "Dana’s view") == [(30, 4), (0, 4)]
    steps = [each for each in drawn.axes[0].lines if each.get_label() in ("Tom’s view", "Dana’s view")]
    assert [each.get_drawstyle() for each in steps] == ["steps-post"] * 2
    assert steps[0].get_linestyle() != steps[1].get_linestyle(), "told apart without colour"


def test_where_it_was_not_rated_there_is_a_gap(qtbot: QtBot) -> None:
    map = edited_company()
    do(map, unrate(map, "t", "d"), 10)
    _, drawn = figure_of(map)
    points = line(drawn, "Tom’s view")
    assert points[:2] == [(500, 2), (200, 3)]
    assert all(strength != strength for _, strength in points[2:]), "not a number is drawn as nothing"


def test_contacts_are_marks_and_what_is_wanted_a_dotted_line(qtbot: QtBot) -> None:
    map = edited_company()
    view, back = map.view("t", "d"), next(id for id, view in map.relationships.items() if view.source == "d")
    assert view is not None
    map.apply(log_contact(map, Contact(source="d", target="t", on=ago(90))))
    do(map, Change(label="want more", put=(replace(view, wanted=5),)), 20)
    _, drawn = figure_of(map)
    assert [days for days, _ in line(drawn, "contacts")] == [90]
    [(since, wanted), end] = line(drawn, "wanted")
    assert since > 500, "a target goes along the whole chart"
    assert (wanted, end) == (5, (0, 5))
    do(map, Change(label="want more", put=(replace(map.relationships[back], wanted=5),)), 19)
    assert len(line(figure_of(map)[1], "wanted")) == 2, "one line where both shall be the same"


def test_the_words_of_the_axis_stand_where_the_lines_are(qtbot: QtBot) -> None:
    frame, drawn = figure_of(edited_company())
    axes = drawn.axes[0]
    for strength in range(1, 6):
        _, at = axes.transData.transform((frame.until.toordinal(), strength))
        assert frame.y(strength) == pytest.approx(frame.height - at)
    at, _ = axes.transData.transform((ago(200).toordinal(), 1))
    assert frame.x(ago(200)) == pytest.approx(at)


@pytest.mark.parametrize("days", [1, 40, 200, 900, 4000, 12_000])
def test_months_have_room_beside_each_other(days: int) -> None:
    frame = ChartFrame(400, 200, 1.0, 60, 8, 60, 20, ago(days + 61), ago(0), ago(0))
    marked = [frame.x(day) for day, _ in months_marked(frame, 110, 45)]
    assert marked
    assert all(right - left >= 44 for left, right in pairwise(marked))


def test_it_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    chart = drawn_on(qtbot, edited_company())
    assert chart.history is not None
    said = chart.history.forth.said + "\n" + chart.history.back.said
    assert chart.caption.text() == said
    assert "Tom’s view of Dana: acquainted in " in said
    assert chart.plot.accessibleName() == "How Tom Reyes and Dana Whitfield saw each other over time"
    assert chart.plot.accessibleDescription() == said


@pytest.mark.parametrize(
    "name", ["$x_1$ & co", "李小龍", "محمد علي", "😀 Smith", "<img src=x>", "N" * 300, r"\frac{a"]
)
def test_any_name_is_written_as_it_is(qtbot: QtBot, name: str) -> None:
    map = Map([Person(id="t", name=name), Person(id="d", name="Dana"), replace(VIEW, rated_on=ago(90))])
    chart = drawn_on(qtbot, map)
    assert has_ink(chart)
    assert name.split()[0] in chart.caption.text()


def test_two_who_never_rated_each_other_have_an_empty_chart(qtbot: QtBot) -> None:
    chart = drawn_on(qtbot, edited_company(), "m", "d")
    assert chart.caption.text() == "Maria has never rated Dana.\nDana has never rated Maria."


def test_it_is_drawn_anew_in_another_theme_and_at_another_size(qtbot: QtBot) -> None:
    chart = drawn_on(qtbot, edited_company())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = chart.plot.grab().toImage()
    with qtbot.waitSignal(chart.drawn):
        dress(app, DARK)
    assert not same(before, chart.plot.grab().toImage())
    with qtbot.waitSignal(chart.drawn):
        chart.resize(700, 300)
    dress(app, LIGHT)
    app.setStyleSheet("")


def test_the_same_pair_is_not_drawn_twice(qtbot: QtBot) -> None:
    map = edited_company()
    chart = drawn_on(qtbot, map)
    before = chart.plot.lines
    chart.show_pair(map, "t", "d")
    assert chart.plot.lines is before is not None


def has_ink(chart: StrengthChart) -> bool:
    """Whether there is any line in the picture."""
    image: QImage = chart.plot.grab().toImage()
    accent = int(LIGHT.accent[1:], 16)
    return any(
        (image.pixel(x, y) & 0xFFFFFF) == accent for x in range(image.width()) for y in range(image.height())
    )


def same(one: QImage, other: QImage) -> bool:
    return one.size() == other.size() and one == other


def test_text_of_twice_the_size_makes_the_chart_higher(qtbot: QtBot) -> None:
    chart = StrengthChart()
    qtbot.addWidget(chart)
    before, ordinary = chart.plot.sizeHint().height(), QApplication.font()
    try:
        QApplication.setFont(QFont(ordinary.family(), 20))
        assert chart.plot.sizeHint().height() > 1.5 * before
    finally:
        QApplication.setFont(ordinary)
