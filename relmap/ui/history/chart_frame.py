"""Where everything stands in a chart of two views over the years, and in which colours."""

from collections.abc import Iterator
from datetime import timedelta

from msgspec import Struct

from relmap.core.history.strengths import PairHistory, month_and_year
from relmap.core.language import t
from relmap.core.records import STRENGTH_WORDS, Date
from relmap.ui.theme import Theme

STRENGTHS = tuple(STRENGTH_WORDS)
CONTACTS_AT = 0.2
"""How high the marks of the contacts stand, in steps of strength."""
LEAST_DAYS = 60
"""Days that a chart shows at the least, so that a rating of today is not all of it."""
YEAR = 12
STEPS_OF_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240)


class ChartColours(Struct, frozen=True):
    """Colours as "#RRGGBB"; `views` those of the two lines."""

    views: tuple[str, str]
    grid: str
    contacts: str
    paper: str

    @classmethod
    def of(cls, theme: Theme) -> "ChartColours":
        """Those of a theme."""
        return cls((theme.accent, theme.ink), theme.line, theme.soft, theme.panel)


class ChartFrame(Struct, frozen=True):
    """Sizes in pixels of the screen's own unit, `ratio` times as many are drawn; the days at both ends.

    `left`, `top`, `right` and `bottom` are what is kept free for words. The lines end on the day `until`.
    """

    width: int
    height: int
    ratio: float
    left: int
    top: int
    right: int
    bottom: int
    first: Date
    last: Date
    until: Date
    lowest: float = -0.1
    highest: float = 5.25

    @property
    def plot_width(self) -> int:
        """How wide the lines are."""
        return max(1, self.width - self.left - self.right)

    @property
    def plot_height(self) -> int:
        """How high the lines are."""
        return max(1, self.height - self.top - self.bottom)

    def x(self, day: Date) -> float:
        """Where a day is."""
        days = (self.last - self.first).days
        return self.left + (day - self.first).days / days * self.plot_width

    def y(self, strength: float) -> float:
        """Where a strength is."""
        return self.top + (self.highest - strength) / (self.highest - self.lowest) * self.plot_height


def wanted_by(history: PairHistory) -> dict[int, int | None]:
    """The strengths that are wanted, with the place of the view of which it is wanted; None where of both."""
    forth, back = (view.wanted for view in history.views)
    found: dict[int, int | None] = {}
    if forth is not None:
        found[forth] = None if back == forth else 0
    if back is not None and back != forth:
        found[back] = 1
    return found


def days_shown(history: PairHistory) -> tuple[Date, Date]:
    """The first and the last day of a chart."""
    first = min(history.first_day, history.until)
    days = max((history.until - first).days, LEAST_DAYS)
    return history.until - timedelta(days=days + max(3, days // 25)), history.until


def months_marked(frame: ChartFrame, month_width: int, year_width: int) -> Iterator[tuple[Date, str]]:
    """First days of months with their words, as many as have room beside each other; of years, their numbers."""
    months = _months(frame.last) - _months(frame.first) + 1
    widths = [(step, month_width if step < YEAR else year_width) for step in STEPS_OF_MONTHS]
    room = frame.plot_width
    step = next((step for step, width in widths if months / step * width <= room), STEPS_OF_MONTHS[-1])
    for number in range(_months(frame.first), _months(frame.last) + 1):
        day = Date(number // 12, number % 12 + 1, 1)
        if number % step == 0 and frame.first <= day <= frame.last:
            yield day, t("{year}", year=day.year) if step >= YEAR else month_and_year(day)


def _months(day: Date) -> int:
    return day.year * 12 + day.month - 1
