"""A calendar that opens under a button, to choose a day of the past."""

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from relmap.core.language import t
from relmap.core.records import Date


class DayMenu(QMenu):
    """`day_chosen` gives the day, one from `first` to `last`."""

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first = self.last = Date.min
        self.calendar: QCalendarWidget | None = None
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        """Make the calendar anew, at the last day."""
        self.clear()
        self.calendar = calendar = QCalendarWidget()
        calendar.setDateRange(_q(self.first), _q(self.last))
        calendar.setSelectedDate(_q(self.last))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, calendar.weekdayTextFormat(Qt.DayOfWeek.Monday))
        calendar.setAccessibleName(t("The day to look back to"))
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        inside = QWidgetAction(self)
        inside.setDefaultWidget(calendar)
        self.addAction(inside)
        QTimer.singleShot(0, calendar, calendar.setFocus)  # once it is shown: the arrows then move in it

    def _take(self, chosen: QDate) -> None:
        """Only once: a double click is a click too."""
        if self.isVisible():
            self.close()
            self.day_chosen.emit(Date(chosen.year(), chosen.month(), chosen.day()))


def _q(day: Date) -> QDate:
    return QDate(day.year, day.month, day.day)
